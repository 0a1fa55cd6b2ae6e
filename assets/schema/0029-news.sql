-- What one order learns of a person reaches the others as news to be judged.

-- That news does not concern a record, or is accounted for already; a line with `corrects` takes one back.
CREATE TABLE news_judgement (
    id          INTEGER PRIMARY KEY,
    subject     TEXT NOT NULL CHECK (subject <> ''),     -- kind of the record that was asked
    subject_id  INTEGER NOT NULL,
    person_id   INTEGER NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL CHECK (kind <> ''),        -- of the news: death, departure, …
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    source      TEXT NOT NULL CHECK (source <> ''),      -- kind of the record that tells it
    source_id   INTEGER NOT NULL,
    reason      TEXT NOT NULL CHECK (reason <> ''),
    recorded_at TEXT NOT NULL CHECK (length(recorded_at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    corrects    INTEGER UNIQUE REFERENCES news_judgement (id)
) STRICT;
CREATE INDEX news_judgement_by_record ON news_judgement (subject, subject_id, id);
CREATE TRIGGER news_judgement_said BEFORE UPDATE ON news_judgement
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT news_judgement'); END;
CREATE TRIGGER news_judgement_kept BEFORE DELETE ON news_judgement
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT news_judgement'); END;

-- Who died, by the payments to those who lived on them.
CREATE INDEX social_payment_by_deceased ON social_payment (deceased) WHERE deceased IS NOT NULL;

-- A change that was entered by mistake is taken back by another line.
ALTER TABLE person_change ADD COLUMN corrects INTEGER REFERENCES person_change (id);
ALTER TABLE person_change ADD COLUMN old_name TEXT;     -- of a name: its three parts, apart by U+001F
CREATE UNIQUE INDEX person_change_once ON person_change (corrects) WHERE corrects IS NOT NULL;
