-- In which language the words of a record were typed: a paper of the other language says so.
-- Of records that were typed before this step it is not known.
CREATE TABLE typed_language (
    subject    TEXT NOT NULL CHECK (subject <> ''),     -- kind of the record
    subject_id INTEGER NOT NULL,
    language   TEXT NOT NULL CHECK (language IN ('ru', 'kk')),
    PRIMARY KEY (subject, subject_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER typed_language_said BEFORE UPDATE ON typed_language BEGIN SELECT RAISE(ABORT, 'E-IMMUT typed_language'); END;
CREATE TRIGGER typed_language_kept BEFORE DELETE ON typed_language BEGIN SELECT RAISE(ABORT, 'E-IMMUT typed_language'); END;

-- What would change a refusal whose documents are whole: no list of what lacks says it.
ALTER TABLE manual_enrolment ADD COLUMN remedy TEXT;
