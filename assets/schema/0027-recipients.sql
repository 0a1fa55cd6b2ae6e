-- Order 430: recipients of social payments (p. 10–14).

-- One payment of one recipient, opened by an application (p. 10).
CREATE TABLE social_payment (
    id          INTEGER PRIMARY KEY,
    number      TEXT NOT NULL UNIQUE CHECK (number <> ''),
    person_id   INTEGER NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL CHECK (kind <> ''),        -- p. 12 (16)
    applied_on  TEXT NOT NULL CHECK (length(applied_on) = 10),
    deceased    INTEGER,                                 -- ИИН of the participant who died; p. 2 (4)
    learned_at  TEXT NOT NULL CHECK (length(learned_at) = 19),
    entered_at  TEXT NOT NULL CHECK (length(entered_at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    -- Derived from the facts.
    status      TEXT NOT NULL DEFAULT 'applied',
    ends_on     TEXT CHECK (length(ends_on) = 10),       -- p. 12 (13)
    overpaid    INTEGER NOT NULL DEFAULT 0,              -- tiyn, not returned; p. 12 (25)
    due         TEXT CHECK (length(due) = 10),           -- p. 14; 9999-12-31: cannot be reckoned, `flaw` says why
    flaw        TEXT,
    entered_on  TEXT CHECK (length(entered_on) = 10),    -- NULL: something is still to be entered
    next_change TEXT CHECK (length(next_change) = 10),
    version     INTEGER NOT NULL DEFAULT 1,
    changed_at  TEXT NOT NULL CHECK (length(changed_at) = 19),
    changed_by  INTEGER REFERENCES operator (id)
) STRICT;
CREATE INDEX social_payment_by_person ON social_payment (person_id, id);
CREATE INDEX social_payment_by_status ON social_payment (status, id);
CREATE INDEX social_payment_by_kind ON social_payment (kind, id);
CREATE INDEX social_payment_by_application ON social_payment (applied_on, id);
CREATE INDEX social_payment_by_change ON social_payment (next_change) WHERE next_change IS NOT NULL;
CREATE INDEX social_payment_overpaid ON social_payment (id) WHERE overpaid > 0;

CREATE TABLE social_fact (
    id          INTEGER PRIMARY KEY,
    payment_id  INTEGER NOT NULL REFERENCES social_payment (id),
    kind        TEXT NOT NULL,
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    learned_at  TEXT NOT NULL CHECK (length(learned_at) = 19), -- when its basis reached the office; p. 14
    entered_at  TEXT NOT NULL CHECK (length(entered_at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    fields      TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(fields)),
    corrects    INTEGER UNIQUE REFERENCES social_fact (id),
    reason      TEXT,
    CHECK ((corrects IS NULL) = (reason IS NULL)),
    CHECK (reason IS NULL OR reason <> '')
) STRICT;
CREATE INDEX social_fact_by_payment ON social_fact (payment_id, id);

CREATE TRIGGER social_payment_said BEFORE UPDATE OF id, number, person_id, kind, applied_on, deceased, learned_at,
    entered_at, operator_id ON social_payment BEGIN SELECT RAISE(ABORT, 'E-IMMUT social_payment'); END;
CREATE TRIGGER social_payment_kept BEFORE DELETE ON social_payment
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT social_payment'); END;
CREATE TRIGGER social_fact_said BEFORE UPDATE ON social_fact BEGIN SELECT RAISE(ABORT, 'E-IMMUT social_fact'); END;
CREATE TRIGGER social_fact_kept BEFORE DELETE ON social_fact BEGIN SELECT RAISE(ABORT, 'E-IMMUT social_fact'); END;

-- What is to be entered within one working day, of payment orders (p. 9) and of recipients (p. 14): what is open
-- before what is done, then what is due first.
CREATE TABLE entry_deadline (
    id      INTEGER PRIMARY KEY,                         -- done, day, kind of the record, record
    subject TEXT NOT NULL,
    record  INTEGER NOT NULL,
    due     TEXT NOT NULL,
    UNIQUE (subject, record)
) STRICT;
CREATE INDEX entry_deadline_by_due ON entry_deadline (due);

-- What stands there.
CREATE VIEW entry_term (id, subject, record, due) AS
    SELECT ((i.status <> 'received') << 58) | (CAST(julianday(i.due) AS INTEGER) << 34) | i.id, 'incoming-payment', i.id,
        i.due
    FROM incoming_payment i WHERE i.due IS NOT NULL AND i.learned_at IS NOT NULL
    UNION ALL
    SELECT ((r.entered_on IS NOT NULL) << 58) | (CAST(julianday(r.due) AS INTEGER) << 34) | (1 << 33) | r.id,
        'social-payment', r.id, r.due
    FROM social_payment r WHERE r.due IS NOT NULL;

CREATE TRIGGER incoming_payment_term AFTER UPDATE OF due, status, learned_at ON incoming_payment BEGIN
    DELETE FROM entry_deadline WHERE subject = 'incoming-payment' AND record = NEW.id;
    INSERT INTO entry_deadline (id, subject, record, due)
        SELECT id, subject, record, due FROM entry_term WHERE subject = 'incoming-payment' AND record = NEW.id;
END;
CREATE TRIGGER social_payment_term AFTER UPDATE OF due, entered_on ON social_payment BEGIN
    DELETE FROM entry_deadline WHERE subject = 'social-payment' AND record = NEW.id;
    INSERT INTO entry_deadline (id, subject, record, due)
        SELECT id, subject, record, due FROM entry_term WHERE subject = 'social-payment' AND record = NEW.id;
END;

INSERT INTO entry_deadline (id, subject, record, due) SELECT id, subject, record, due FROM entry_term;
