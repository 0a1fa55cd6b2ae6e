-- Order 430: payment orders by which contributions reach the Corporation (p. 8, 9).

-- A number whose seventh digit is 0 does not tell the sex: until a document does, it is not known.
ALTER TABLE person ADD COLUMN sex_told TEXT CHECK (sex_told IN ('m', 'f'));
UPDATE person SET sex_told = sex;
ALTER TABLE person DROP COLUMN sex;
ALTER TABLE person RENAME COLUMN sex_told TO sex;

-- One document. While `learned_at` is NULL its lines are being written, and nothing of it is
-- shown or counts.
CREATE TABLE incoming_payment (
    id              INTEGER PRIMARY KEY,
    sender          INTEGER NOT NULL,                    -- ИИН or БИН; p. 9 (4)
    sender_name     TEXT NOT NULL CHECK (sender_name <> ''),
    sender_account  TEXT NOT NULL DEFAULT '',
    sender_bank     TEXT NOT NULL DEFAULT '',
    receiver        INTEGER NOT NULL,                    -- 0: not told
    receiver_name   TEXT NOT NULL CHECK (receiver_name <> ''),
    receiver_account TEXT NOT NULL DEFAULT '',
    document        TEXT NOT NULL CHECK (length(document) BETWEEN 1 AND 20),
    dated_on        TEXT NOT NULL CHECK (length(dated_on) = 10),
    sent_on         TEXT NOT NULL CHECK (length(sent_on) = 10),
    purpose         INTEGER NOT NULL,                    -- КНП
    total           INTEGER NOT NULL CHECK (total > 0),  -- tiyn
    line_count      INTEGER NOT NULL,
    assignment      TEXT NOT NULL DEFAULT '',
    reference       TEXT NOT NULL DEFAULT '',            -- :20:
    basis           TEXT CHECK (basis <> ''),            -- of one typed by hand: why
    learned_at      TEXT CHECK (length(learned_at) = 19),
    operator_id     INTEGER NOT NULL REFERENCES operator (id),
    -- Derived from the facts.
    status          TEXT NOT NULL DEFAULT 'awaiting',
    plain_status    TEXT NOT NULL DEFAULT 'awaiting',    -- of a line with no facts of its own
    arrived_on      TEXT CHECK (length(arrived_on) = 10),
    entered_on      TEXT CHECK (length(entered_on) = 10),
    due             TEXT CHECK (length(due) = 10),       -- p. 9; 9999-12-31: cannot be reckoned, `flaw` says why
    flaw            TEXT,
    entered         INTEGER NOT NULL DEFAULT 0,          -- tiyn
    mismatched      INTEGER NOT NULL DEFAULT 0,
    returned        INTEGER NOT NULL DEFAULT 0,
    refunded        INTEGER NOT NULL DEFAULT 0,
    mismatch_count  INTEGER NOT NULL DEFAULT 0,          -- lines that wait to be returned
    next_change     TEXT CHECK (length(next_change) = 10),
    told_through    INTEGER,                             -- the line through which other orders were told; NULL: of all
    version         INTEGER NOT NULL DEFAULT 1,
    changed_at      TEXT NOT NULL CHECK (length(changed_at) = 19),
    changed_by      INTEGER REFERENCES operator (id),
    UNIQUE (sender, document, dated_on)
) STRICT;
CREATE INDEX incoming_payment_by_document ON incoming_payment (document);
CREATE INDEX incoming_payment_by_status ON incoming_payment (status, id);
CREATE INDEX incoming_payment_by_due ON incoming_payment (due, id) WHERE due IS NOT NULL;
CREATE INDEX incoming_payment_by_change ON incoming_payment (next_change) WHERE next_change IS NOT NULL;
CREATE INDEX incoming_payment_untold ON incoming_payment (id) WHERE told_through IS NOT NULL;
CREATE INDEX incoming_payment_by_learning ON incoming_payment (learned_at, id);

-- One person of a document. Numbers and few checks: lines come by the million, judged before.
CREATE TABLE incoming_line (
    id         INTEGER PRIMARY KEY,                      -- payment × 2²⁴ + place
    payment_id INTEGER NOT NULL,
    iin        INTEGER NOT NULL,
    purpose    INTEGER NOT NULL,
    tiyn       INTEGER NOT NULL,
    month      INTEGER NOT NULL,                         -- 202610, the first
    more       TEXT,                                     -- the others: '202611,202612'
    doubt      INTEGER NOT NULL,                         -- in what it differed from the person when it came
    -- Derived: of a line with facts of its own.
    status     TEXT,
    refunded   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX incoming_line_by_person ON incoming_line (iin);
CREATE INDEX incoming_line_by_payment ON incoming_line (payment_id);
CREATE INDEX incoming_line_by_status ON incoming_line (status, id) WHERE status IS NOT NULL;

-- The person as the list has it, where that is not as the person is known.
CREATE TABLE incoming_name (
    line_id    INTEGER PRIMARY KEY,
    surname    TEXT NOT NULL,
    given_name TEXT NOT NULL,
    patronymic TEXT,
    birth_date TEXT CHECK (length(birth_date) = 10)
) STRICT;

CREATE TABLE incoming_fact (
    id          INTEGER PRIMARY KEY,
    payment_id  INTEGER NOT NULL REFERENCES incoming_payment (id),
    line_id     INTEGER,                                 -- NULL: of all lines
    kind        TEXT NOT NULL,
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    learned_at  TEXT NOT NULL CHECK (length(learned_at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    fields      TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(fields)),
    corrects    INTEGER UNIQUE REFERENCES incoming_fact (id),
    reason      TEXT,
    CHECK ((corrects IS NULL) = (reason IS NULL)),
    CHECK (reason IS NULL OR reason <> '')
) STRICT;
CREATE INDEX incoming_fact_by_payment ON incoming_fact (payment_id, id);
CREATE INDEX incoming_fact_by_line ON incoming_fact (line_id, id) WHERE line_id IS NOT NULL;
CREATE INDEX incoming_fact_by_kind ON incoming_fact (kind, id);

CREATE TRIGGER incoming_payment_said BEFORE UPDATE OF id, sender, sender_name, sender_account, sender_bank, receiver,
    receiver_name, receiver_account, document, dated_on, sent_on, purpose, total, line_count, assignment, reference,
    basis, operator_id ON incoming_payment WHEN OLD.learned_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT incoming_payment'); END;
CREATE TRIGGER incoming_payment_learned BEFORE UPDATE OF learned_at ON incoming_payment WHEN OLD.learned_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT incoming_payment'); END;
CREATE TRIGGER incoming_payment_kept BEFORE DELETE ON incoming_payment WHEN OLD.learned_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT incoming_payment'); END;
CREATE TRIGGER incoming_line_said BEFORE UPDATE OF id, payment_id, iin, purpose, tiyn, month, more, doubt
    ON incoming_line BEGIN SELECT RAISE(ABORT, 'E-IMMUT incoming_line'); END;
CREATE TRIGGER incoming_line_kept BEFORE DELETE ON incoming_line
    WHEN EXISTS (SELECT 1 FROM incoming_payment p WHERE p.id = OLD.payment_id AND p.learned_at IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT incoming_line'); END;
CREATE TRIGGER incoming_name_said BEFORE UPDATE ON incoming_name BEGIN SELECT RAISE(ABORT, 'E-IMMUT incoming_name'); END;
CREATE TRIGGER incoming_name_kept BEFORE DELETE ON incoming_name
    WHEN EXISTS (SELECT 1 FROM incoming_payment p WHERE p.id = OLD.line_id >> 24 AND p.learned_at IS NOT NULL)
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT incoming_name'); END;
CREATE TRIGGER incoming_fact_said BEFORE UPDATE ON incoming_fact BEGIN SELECT RAISE(ABORT, 'E-IMMUT incoming_fact'); END;
CREATE TRIGGER incoming_fact_kept BEFORE DELETE ON incoming_fact BEGIN SELECT RAISE(ABORT, 'E-IMMUT incoming_fact'); END;

-- The months of a line follow from the facts of its order: they come, go and are given back
-- with them. What a source told in words stays as it was told.
DROP TRIGGER contribution_month_kept;
CREATE TRIGGER contribution_month_kept BEFORE DELETE ON contribution_month WHEN typeof(OLD.reference) <> 'integer'
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_month'); END;
DROP TRIGGER contribution_month_refunded;
CREATE TRIGGER contribution_month_refunded BEFORE UPDATE OF refunded_at ON contribution_month
    WHEN OLD.refunded_at IS NOT NULL AND typeof(OLD.reference) <> 'integer'
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_month'); END;
DROP TRIGGER contribution_delivery_kept;
CREATE TRIGGER contribution_delivery_kept BEFORE DELETE ON contribution_delivery WHEN OLD.at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_delivery'); END;
