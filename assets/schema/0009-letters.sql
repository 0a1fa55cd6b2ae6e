-- Outgoing letters of the office: each gets its number when it is first written to a file,
-- in the same transaction. Numbers go on without a gap; a row is never changed. What the
-- letter is about is known again by document, record and part, so that printing it once
-- more, or in the other language, gives the same number.
CREATE TABLE letter (
    id            INTEGER PRIMARY KEY,        -- the registration number
    day           TEXT NOT NULL CHECK (length(day) = 10),
    kind          TEXT NOT NULL CHECK (kind <> ''),        -- code of the document
    subject       TEXT NOT NULL CHECK (subject <> ''),     -- kind of the record
    subject_id    INTEGER NOT NULL,
    part          TEXT NOT NULL,              -- which of the record's letters of that kind
    language      TEXT NOT NULL CHECK (language IN ('ru', 'kk')),
    addressee     TEXT NOT NULL CHECK (addressee IN ('employer', 'person', 'organisation')),
    made_at       TEXT NOT NULL CHECK (length(made_at) = 19),
    operator_id   INTEGER NOT NULL REFERENCES operator (id),
    operator_name TEXT NOT NULL,
    UNIQUE (subject, subject_id, kind, part)
) STRICT;

CREATE TRIGGER letter_next BEFORE INSERT ON letter
    WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM letter)
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT letter'); END;
CREATE TRIGGER letter_said BEFORE UPDATE ON letter BEGIN SELECT RAISE(ABORT, 'E-IMMUT letter'); END;
CREATE TRIGGER letter_kept BEFORE DELETE ON letter BEGIN SELECT RAISE(ABORT, 'E-IMMUT letter'); END;
