-- Order 129 point 6: what the operators of internet platforms declare and transfer for performers.

-- Of a line of a payment order: how much of it was given back so far.
ALTER TABLE contribution_month ADD COLUMN refunded INTEGER NOT NULL DEFAULT 0;
UPDATE contribution_month SET refunded = tiyn WHERE refunded_at IS NOT NULL;
UPDATE contribution_month
SET refunded = (SELECT l.refunded FROM incoming_line l WHERE l.id = contribution_month.reference)
WHERE typeof(reference) = 'integer' AND reference IN (SELECT l.id FROM incoming_line l WHERE l.refunded > 0);
CREATE TRIGGER contribution_month_returned BEFORE UPDATE OF refunded ON contribution_month
    WHEN typeof(OLD.reference) <> 'integer' BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_month'); END;

-- p. 2 (8)
CREATE TABLE platform_operator (
    id          INTEGER PRIMARY KEY,
    number      INTEGER NOT NULL UNIQUE,                 -- БИН of a legal entity, ИИН of an entrepreneur
    kind        TEXT NOT NULL CHECK (kind IN ('legal', 'individual')),
    name        TEXT NOT NULL CHECK (name <> ''),
    platform    TEXT NOT NULL CHECK (platform <> ''),
    learned_at  TEXT NOT NULL CHECK (length(learned_at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    version     INTEGER NOT NULL DEFAULT 1,
    changed_at  TEXT NOT NULL CHECK (length(changed_at) = 19),
    changed_by  INTEGER NOT NULL REFERENCES operator (id)
) STRICT;
CREATE TRIGGER platform_operator_said BEFORE UPDATE OF id, number, learned_at, operator_id ON platform_operator
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT platform_operator'); END;
CREATE TRIGGER platform_operator_kept BEFORE DELETE ON platform_operator
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT platform_operator'); END;

-- What the card said before it was changed.
CREATE TABLE platform_operator_version (
    platform_id INTEGER NOT NULL REFERENCES platform_operator (id),
    version     INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,
    platform    TEXT NOT NULL,
    changed_at  TEXT NOT NULL,
    changed_by  INTEGER NOT NULL,
    PRIMARY KEY (platform_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER platform_operator_changed BEFORE UPDATE OF kind, name, platform ON platform_operator BEGIN
    INSERT INTO platform_operator_version (platform_id, version, kind, name, platform, changed_at, changed_by)
    VALUES (OLD.id, OLD.version, OLD.kind, OLD.name, OLD.platform, OLD.changed_at, OLD.changed_by);
END;

-- p. 5 (2): a performer, a month and a kind of payment of one operator.
CREATE TABLE platform_line (
    id          INTEGER PRIMARY KEY,
    platform_id INTEGER NOT NULL REFERENCES platform_operator (id),
    iin         INTEGER NOT NULL,                        -- the office need not have met the performer
    month       INTEGER NOT NULL,                        -- 202607
    kind        TEXT NOT NULL CHECK (kind IN ('opv', 'opvr', 'so', 'msi')),
    -- Derived from the facts, the register of contributions and the exemptions.
    declared    INTEGER NOT NULL DEFAULT 0,              -- tiyn
    transferred INTEGER NOT NULL DEFAULT 0,
    exempt      INTEGER NOT NULL DEFAULT 0,
    status      TEXT NOT NULL DEFAULT 'matched',
    version     INTEGER NOT NULL DEFAULT 1,
    changed_at  TEXT NOT NULL CHECK (length(changed_at) = 19),
    changed_by  INTEGER REFERENCES operator (id),        -- NULL: money came that nobody has looked at
    UNIQUE (iin, month, kind, platform_id)
) STRICT;
CREATE INDEX platform_line_by_status ON platform_line (status, id);
-- Whole: the sums of an operator are read from it alone.
CREATE INDEX platform_line_by_platform ON platform_line (platform_id, status, kind, declared, transferred);
CREATE INDEX platform_line_by_month ON platform_line (month, id);

CREATE TABLE platform_fact (
    id          INTEGER PRIMARY KEY,
    line_id     INTEGER NOT NULL REFERENCES platform_line (id),
    kind        TEXT NOT NULL CHECK (kind IN ('declared', 'explained', 'returned', 'withdrawn')),
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    learned_at  TEXT NOT NULL CHECK (length(learned_at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    declared    INTEGER NOT NULL DEFAULT 0,              -- tiyn; of an answer: as it was when it was given
    transferred INTEGER NOT NULL DEFAULT 0,
    words       TEXT NOT NULL DEFAULT '',                -- number of a document, an explanation
    run_id      INTEGER REFERENCES import_run (id),
    corrects    INTEGER UNIQUE REFERENCES platform_fact (id),
    reason      TEXT CHECK (reason <> ''),
    CHECK ((corrects IS NULL) = (reason IS NULL))
) STRICT;
CREATE INDEX platform_fact_by_line ON platform_fact (line_id, id);
CREATE TRIGGER platform_fact_said BEFORE UPDATE ON platform_fact BEGIN SELECT RAISE(ABORT, 'E-IMMUT platform_fact'); END;
CREATE TRIGGER platform_fact_kept BEFORE DELETE ON platform_fact BEGIN SELECT RAISE(ABORT, 'E-IMMUT platform_fact'); END;
CREATE TRIGGER platform_line_said BEFORE UPDATE OF id, platform_id, iin, month, kind ON platform_line
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT platform_line'); END;
CREATE TRIGGER platform_line_kept BEFORE DELETE ON platform_line
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT platform_line'); END;

-- p. 4 part 3
CREATE TABLE platform_exemption (
    id           INTEGER PRIMARY KEY,
    person_id    INTEGER NOT NULL REFERENCES person (id),
    opv          INTEGER NOT NULL CHECK (opv IN (0, 1)),
    opvr         INTEGER NOT NULL CHECK (opvr IN (0, 1)),
    so           INTEGER NOT NULL CHECK (so IN (0, 1)),
    msi          INTEGER NOT NULL CHECK (msi IN (0, 1)),
    category     TEXT NOT NULL DEFAULT '',               -- the order names none
    from_on      TEXT NOT NULL CHECK (length(from_on) = 10),
    to_on        TEXT CHECK (length(to_on) = 10),        -- the last day; NULL: no end is told
    learned_at   TEXT NOT NULL CHECK (length(learned_at) = 19),
    operator_id  INTEGER NOT NULL REFERENCES operator (id),
    sent_at      TEXT CHECK (length(sent_at) = 19),
    withdrawn_at TEXT CHECK (length(withdrawn_at) = 19),
    withdrawn_by INTEGER REFERENCES operator (id),
    reason       TEXT CHECK (reason <> ''),              -- why it was withdrawn
    unsent_at    TEXT CHECK (length(unsent_at) = 19),    -- when ЦС КГД was told of that
    CHECK (opv + opvr + so + msi > 0),
    CHECK ((withdrawn_at IS NULL) = (reason IS NULL))
) STRICT;
CREATE INDEX platform_exemption_by_person ON platform_exemption (person_id, id);
CREATE INDEX platform_exemption_unsent ON platform_exemption (id)
    WHERE CASE WHEN withdrawn_at IS NULL THEN sent_at IS NULL ELSE sent_at IS NOT NULL AND unsent_at IS NULL END;
CREATE TRIGGER platform_exemption_said BEFORE UPDATE OF id, person_id, opv, opvr, so, msi, category, from_on, to_on,
    learned_at, operator_id ON platform_exemption BEGIN SELECT RAISE(ABORT, 'E-IMMUT platform_exemption'); END;
CREATE TRIGGER platform_exemption_told BEFORE UPDATE OF sent_at, unsent_at ON platform_exemption
    WHEN (OLD.sent_at IS NOT NULL AND NEW.sent_at IS NOT OLD.sent_at)
        OR (OLD.unsent_at IS NOT NULL AND NEW.unsent_at IS NOT OLD.unsent_at)
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT platform_exemption'); END;
CREATE TRIGGER platform_exemption_withdrawn BEFORE UPDATE OF withdrawn_at, withdrawn_by, reason ON platform_exemption
    WHEN OLD.withdrawn_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'E-IMMUT platform_exemption'); END;
CREATE TRIGGER platform_exemption_kept BEFORE DELETE ON platform_exemption
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT platform_exemption'); END;

-- Performers whose lines are to be brought to the register of contributions.
CREATE TABLE platform_stale (
    iin INTEGER PRIMARY KEY
) STRICT;
