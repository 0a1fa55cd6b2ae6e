-- Order 430 p. 7 (2): the monthly information on participants, recipients, contributions and payments.

-- From which day a payment of a recipient is in which state: derived from its facts.
CREATE TABLE social_state (
    payment_id INTEGER NOT NULL,
    from_on    TEXT NOT NULL CHECK (length(from_on) = 10),
    until_on   TEXT NOT NULL CHECK (length(until_on) = 10), -- the first day of the next; 9999-12-31: there is none
    status     TEXT NOT NULL,
    PRIMARY KEY (payment_id, from_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX social_state_by_end ON social_state (status, until_on);
CREATE INDEX social_state_by_start ON social_state (status, from_on);
UPDATE social_payment SET next_change = '2000-01-01';

-- A month, and by how many records its figures were counted: other numbers, and they are counted anew.
CREATE TABLE information_month (
    place              INTEGER PRIMARY KEY,                 -- 999999 − the month: the newest stands first
    month              INTEGER NOT NULL GENERATED ALWAYS AS (999999 - place) VIRTUAL UNIQUE, -- 202610
    lines              INTEGER NOT NULL DEFAULT 0,          -- records that figures of payment orders hang on
    recipients         INTEGER NOT NULL DEFAULT 0,          -- and those of recipients
    lines_counted      INTEGER,
    recipients_counted INTEGER,
    counted_on         TEXT CHECK (length(counted_on) = 10) -- the day by whose end recipients were counted
) STRICT;

-- What the figures of a month come to now.
CREATE TABLE information_figure (
    month   INTEGER NOT NULL,
    code    TEXT NOT NULL CHECK (code <> ''),
    count   INTEGER NOT NULL,
    persons INTEGER NOT NULL,
    tiyn    INTEGER NOT NULL,
    PRIMARY KEY (month, code)
) STRICT, WITHOUT ROWID;

-- A month that an operator closed, with its figures as they were then, and as they were submitted.
CREATE TABLE information_closing (
    month       INTEGER PRIMARY KEY,
    closed_at   TEXT NOT NULL CHECK (length(closed_at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id)
) STRICT;
CREATE TABLE information_kept (
    month   INTEGER NOT NULL REFERENCES information_closing (month),
    stage   TEXT NOT NULL CHECK (stage IN ('closed', 'submitted')),
    code    TEXT NOT NULL,
    count   INTEGER NOT NULL,
    persons INTEGER NOT NULL,
    tiyn    INTEGER NOT NULL,
    PRIMARY KEY (month, stage, code)
) STRICT, WITHOUT ROWID;

-- That the information was submitted; a later row of a month takes the place of the former, with a reason.
CREATE TABLE information_submission (
    id           INTEGER PRIMARY KEY,
    month        INTEGER NOT NULL REFERENCES information_closing (month),
    submitted_on TEXT NOT NULL CHECK (length(submitted_on) = 10),
    letter       TEXT NOT NULL DEFAULT '',                  -- the number of the outgoing letter
    entered_at   TEXT NOT NULL CHECK (length(entered_at) = 19),
    operator_id  INTEGER NOT NULL REFERENCES operator (id),
    reason       TEXT CHECK (reason <> '')
) STRICT;
CREATE INDEX information_submission_by_month ON information_submission (month, id);

CREATE TRIGGER information_closing_said BEFORE UPDATE ON information_closing
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT information_closing'); END;
CREATE TRIGGER information_closing_stays BEFORE DELETE ON information_closing
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT information_closing'); END;
CREATE TRIGGER information_kept_said BEFORE UPDATE ON information_kept
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT information_kept'); END;
CREATE TRIGGER information_kept_stays BEFORE DELETE ON information_kept
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT information_kept'); END;
CREATE TRIGGER information_submission_said BEFORE UPDATE ON information_submission
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT information_submission'); END;
CREATE TRIGGER information_submission_stays BEFORE DELETE ON information_submission
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT information_submission'); END;

-- What happened on which days, and which orders came and were entered on them.
CREATE INDEX incoming_fact_by_day ON incoming_fact (happened_on, payment_id);
CREATE INDEX social_fact_by_day ON social_fact (happened_on, kind);
CREATE INDEX incoming_payment_by_arrival ON incoming_payment (arrived_on) WHERE arrived_on IS NOT NULL;
CREATE INDEX incoming_payment_by_entry ON incoming_payment (entered_on) WHERE entered_on IS NOT NULL;

-- Whatever is recorded of a payment order changes the month of its day; what takes another's place changes the months
-- of all that happened to the order, since a line that was set aside may be entered by it.
CREATE TRIGGER information_of_incoming_fact AFTER INSERT ON incoming_fact BEGIN
    INSERT INTO information_month (place, lines)
    VALUES (999999 - CAST(substr(NEW.happened_on, 1, 4) || substr(NEW.happened_on, 6, 2) AS INTEGER), 1)
    ON CONFLICT DO UPDATE SET lines = lines + 1;
END;
CREATE TRIGGER information_of_incoming_correction AFTER INSERT ON incoming_fact WHEN NEW.corrects IS NOT NULL BEGIN
    UPDATE information_month SET lines = lines + 1
    WHERE month IN (
        SELECT CAST(substr(f.happened_on, 1, 4) || substr(f.happened_on, 6, 2) AS INTEGER)
        FROM incoming_fact f WHERE f.payment_id = NEW.payment_id);
END;
-- A state lasts: a decision changes its month and all after it. Money changes its own.
CREATE TRIGGER information_of_social_payment AFTER INSERT ON social_payment BEGIN
    INSERT INTO information_month (place)
    VALUES (999999 - CAST(substr(NEW.applied_on, 1, 4) || substr(NEW.applied_on, 6, 2) AS INTEGER))
    ON CONFLICT DO NOTHING;
    UPDATE information_month SET recipients = recipients + 1
    WHERE month >= CAST(substr(NEW.applied_on, 1, 4) || substr(NEW.applied_on, 6, 2) AS INTEGER);
END;
CREATE TRIGGER information_of_social_fact AFTER INSERT ON social_fact WHEN NEW.kind IN ('decision', 'paid', 'returned')
BEGIN
    INSERT INTO information_month (place, recipients)
    VALUES (999999 - CAST(substr(NEW.happened_on, 1, 4) || substr(NEW.happened_on, 6, 2) AS INTEGER), 1)
    ON CONFLICT DO UPDATE SET recipients = recipients + 1;
END;
CREATE TRIGGER information_of_decision AFTER INSERT ON social_fact WHEN NEW.kind = 'decision' BEGIN
    UPDATE information_month SET recipients = recipients + 1
    WHERE month > CAST(substr(NEW.happened_on, 1, 4) || substr(NEW.happened_on, 6, 2) AS INTEGER);
END;
CREATE TRIGGER information_of_social_correction AFTER INSERT ON social_fact WHEN NEW.corrects IS NOT NULL BEGIN
    UPDATE information_month SET recipients = recipients + 1
    WHERE month >= (
        SELECT CAST(substr(f.happened_on, 1, 4) || substr(f.happened_on, 6, 2) AS INTEGER)
        FROM social_fact f WHERE f.id = NEW.corrects);
END;

INSERT INTO information_month (place)
SELECT 999999 - CAST(substr(happened_on, 1, 4) || substr(happened_on, 6, 2) AS INTEGER) FROM incoming_fact
UNION SELECT 999999 - CAST(substr(happened_on, 1, 4) || substr(happened_on, 6, 2) AS INTEGER) FROM social_fact
    WHERE kind IN ('decision', 'paid', 'returned')
UNION SELECT 999999 - CAST(substr(applied_on, 1, 4) || substr(applied_on, 6, 2) AS INTEGER) FROM social_payment;
