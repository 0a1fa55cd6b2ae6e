-- Registers with states: a record has events, and stands as they leave it by the table of its register,
-- which an order declares.
CREATE TABLE register_record (
    id          INTEGER PRIMARY KEY,
    register    TEXT NOT NULL CHECK (register <> ''),   -- the code of its table
    number      INTEGER NOT NULL,                       -- without gaps within the register
    person_id   INTEGER REFERENCES person (id),         -- NULL: of nobody, or of an office as a whole
    learned_at  TEXT NOT NULL CHECK (length(learned_at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    -- Derived from the events and the day.
    state       TEXT NOT NULL DEFAULT '',
    since       TEXT NOT NULL DEFAULT '',               -- the moment at which it came into the state
    told        TEXT NOT NULL DEFAULT '{}',             -- what is told of it, by field
    due_event   TEXT NOT NULL DEFAULT '',               -- the open term that ends first
    due_at      TEXT NOT NULL DEFAULT '9999-12-31T23:59:59',
    next_change TEXT NOT NULL DEFAULT '2000-01-01',     -- waits from that day on
    version     INTEGER NOT NULL DEFAULT 1,
    changed_at  TEXT NOT NULL CHECK (length(changed_at) = 19),
    changed_by  INTEGER NOT NULL REFERENCES operator (id),
    UNIQUE (register, number)
) STRICT;
CREATE INDEX register_record_person ON register_record (person_id, register) WHERE person_id IS NOT NULL;
CREATE INDEX register_record_state ON register_record (register, state, number);
CREATE INDEX register_record_due ON register_record (due_at, id) WHERE due_event <> '';
CREATE INDEX register_record_waits ON register_record (register, next_change);
CREATE TRIGGER register_record_said
    BEFORE UPDATE OF id, register, number, person_id, learned_at, operator_id ON register_record
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT register_record'); END;
CREATE TRIGGER register_record_kept BEFORE DELETE ON register_record
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT register_record'); END;

CREATE TABLE register_fact (
    id          INTEGER PRIMARY KEY,
    record_id   INTEGER NOT NULL REFERENCES register_record (id),
    event       TEXT NOT NULL CHECK (event <> ''),      -- 'withdrawn' takes another fact back
    happened_at TEXT NOT NULL CHECK (length(happened_at) = 19),
    told        TEXT NOT NULL DEFAULT '{}',             -- by field
    learned_at  TEXT NOT NULL CHECK (length(learned_at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    corrects    INTEGER UNIQUE REFERENCES register_fact (id),
    reason      TEXT CHECK ((corrects IS NULL) = (reason IS NULL))
) STRICT;
CREATE INDEX register_fact_record ON register_fact (record_id, id);
CREATE TRIGGER register_fact_said BEFORE UPDATE ON register_fact
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT register_fact'); END;
CREATE TRIGGER register_fact_kept BEFORE DELETE ON register_fact
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT register_fact'); END;
