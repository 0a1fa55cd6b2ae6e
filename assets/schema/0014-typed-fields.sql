-- In which language each text of a record was typed: languages may change in mid-entry, and a text
-- that was known before keeps its own. Records of step 0011 know one language for all their texts.
CREATE TABLE typed_field (
    subject    TEXT NOT NULL CHECK (subject <> ''),     -- kind of the record
    subject_id INTEGER NOT NULL,
    field      TEXT NOT NULL CHECK (field <> ''),       -- key of the form's field
    language   TEXT NOT NULL CHECK (language IN ('ru', 'kk')),
    PRIMARY KEY (subject, subject_id, field)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER typed_field_said BEFORE UPDATE ON typed_field BEGIN SELECT RAISE(ABORT, 'E-IMMUT typed_field'); END;
CREATE TRIGGER typed_field_kept BEFORE DELETE ON typed_field BEGIN SELECT RAISE(ABORT, 'E-IMMUT typed_field'); END;

-- Of the position of an employer's head; unknown of what no operator typed.
ALTER TABLE employer ADD COLUMN head_position_language TEXT CHECK (head_position_language IN ('ru', 'kk'));

-- Why a month is paid although a question about its days is open: it stands on the list. Words of
-- the operator.
ALTER TABLE payout_line ADD COLUMN paid_because TEXT CHECK (paid_because <> '');
