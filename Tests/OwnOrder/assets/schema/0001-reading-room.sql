-- Readers and what was lent to them; status, held, next_change and the table loan follow from the facts.
CREATE TABLE reader (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (id),
    opened_at TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'free',
    held INTEGER NOT NULL DEFAULT 0,
    next_change TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES operator (id)
) STRICT;
CREATE INDEX reader_by_person ON reader (person_id, id);
CREATE INDEX reader_by_time ON reader (opened_at, id);
CREATE INDEX reader_by_change ON reader (next_change) WHERE next_change IS NOT NULL;

CREATE TABLE reader_fact (
    id INTEGER PRIMARY KEY,
    reader_id INTEGER NOT NULL REFERENCES reader (id),
    kind TEXT NOT NULL,
    book TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    replaces INTEGER REFERENCES reader_fact (id),
    reason TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES operator (id)
) STRICT;
CREATE INDEX reader_fact_by_reader ON reader_fact (reader_id, id);

CREATE TABLE loan (
    id INTEGER PRIMARY KEY,
    reader_id INTEGER NOT NULL REFERENCES reader (id),
    book TEXT NOT NULL,
    lent_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    returned_on TEXT
) STRICT;
CREATE INDEX loan_by_reader ON loan (reader_id, id);
CREATE INDEX loan_by_time ON loan (lent_on, id);
