-- Order 526, p. 17–31: terms, the need list, employers' transfers, payouts,
-- returns, notices, payment orders.

-- Derived: follows from the facts of a case, refreshed in the transaction of a
-- fact and rebuilt by `tereze verify --rebuild`. The number of a row is its
-- place in the list: not yet met before met, then by day, case and slot.
CREATE TABLE deadline (
    id              INTEGER PRIMARY KEY,
    case_id         INTEGER NOT NULL REFERENCES payment_case (id),
    person_id       INTEGER NOT NULL,
    employer_id     INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    month           TEXT CHECK (length(month) = 7),
    due             TEXT NOT NULL CHECK (length(due) = 10),    -- 9999-12-31: cannot be reckoned, `flaw` says why
    flaw            TEXT,
    met_on          TEXT CHECK (length(met_on) = 10),
    days_off        TEXT NOT NULL DEFAULT '',
    is_last_day_off INTEGER NOT NULL CHECK (is_last_day_off IN (0, 1))
) STRICT;
CREATE INDEX deadline_by_case ON deadline (case_id, id);
CREATE INDEX deadline_by_person ON deadline (person_id, id);
CREATE INDEX deadline_by_employer ON deadline (employer_id, id);
CREATE INDEX deadline_by_kind ON deadline (kind, id);
CREATE INDEX deadline_by_due ON deadline (due, id);

-- Derived: one line a case and month of payment: owed, credited, paid, returned.
CREATE TABLE month_balance (
    id          INTEGER PRIMARY KEY,              -- case × 4096 + months since 2000
    case_id     INTEGER NOT NULL REFERENCES payment_case (id),
    person_id   INTEGER NOT NULL,
    employer_id INTEGER NOT NULL,
    month       TEXT NOT NULL CHECK (length(month) = 7),
    payable     INTEGER,                          -- NULL: cannot be reckoned
    transferred INTEGER NOT NULL,
    paid        INTEGER NOT NULL,
    refunded    INTEGER NOT NULL,
    shortage    INTEGER NOT NULL,
    arrears     INTEGER NOT NULL,
    unreturned  INTEGER NOT NULL
) STRICT;
CREATE INDEX month_balance_by_employer ON month_balance (employer_id, month, id);
CREATE INDEX month_balance_by_person ON month_balance (person_id, id);
CREATE INDEX month_balance_unreturned ON month_balance (id) WHERE unreturned > 0;

-- Derived from month_balance by the triggers below: the reconciliation of p. 31.
CREATE TABLE employer_month (
    id          INTEGER PRIMARY KEY,              -- employer × 4096 + months since 2000
    employer_id INTEGER NOT NULL,
    month       TEXT NOT NULL CHECK (length(month) = 7),
    lines       INTEGER NOT NULL,
    payable     INTEGER NOT NULL,
    transferred INTEGER NOT NULL,
    paid        INTEGER NOT NULL,
    refunded    INTEGER NOT NULL,
    shortage    INTEGER NOT NULL,
    arrears     INTEGER NOT NULL,
    unreturned  INTEGER NOT NULL
) STRICT;
CREATE INDEX employer_month_by_month ON employer_month (month, employer_id);

CREATE TRIGGER month_balance_in AFTER INSERT ON month_balance BEGIN
    INSERT INTO employer_month VALUES (
        NEW.employer_id * 4096 + (NEW.id & 4095), NEW.employer_id, NEW.month, 1, coalesce(NEW.payable, 0),
        NEW.transferred, NEW.paid, NEW.refunded, NEW.shortage, NEW.arrears, NEW.unreturned)
    ON CONFLICT (id) DO UPDATE SET
        lines = lines + 1, payable = payable + excluded.payable, transferred = transferred + excluded.transferred,
        paid = paid + excluded.paid, refunded = refunded + excluded.refunded,
        shortage = shortage + excluded.shortage, arrears = arrears + excluded.arrears,
        unreturned = unreturned + excluded.unreturned;
END;
CREATE TRIGGER month_balance_out AFTER DELETE ON month_balance BEGIN
    UPDATE employer_month SET
        lines = lines - 1, payable = payable - coalesce(OLD.payable, 0), transferred = transferred - OLD.transferred,
        paid = paid - OLD.paid, refunded = refunded - OLD.refunded, shortage = shortage - OLD.shortage,
        arrears = arrears - OLD.arrears, unreturned = unreturned - OLD.unreturned
    WHERE id = OLD.employer_id * 4096 + (OLD.id & 4095);
    DELETE FROM employer_month WHERE id = OLD.employer_id * 4096 + (OLD.id & 4095) AND lines = 0;
END;

-- p. 25: «потребность»: who is payable in a month and how much, as it was formed.
CREATE TABLE need_list (
    id            INTEGER PRIMARY KEY,            -- № of the list, unbroken
    month         TEXT NOT NULL CHECK (length(month) = 7),
    formed_at     TEXT NOT NULL CHECK (length(formed_at) = 19),
    operator_id   INTEGER NOT NULL REFERENCES operator (id),
    operator_name TEXT NOT NULL,
    line_count    INTEGER NOT NULL,
    total         INTEGER NOT NULL
) STRICT;
CREATE INDEX need_list_by_month ON need_list (month, id);

CREATE TABLE need_line (
    id          INTEGER PRIMARY KEY,
    list_id     INTEGER NOT NULL REFERENCES need_list (id) DEFERRABLE INITIALLY DEFERRED,
    case_id     INTEGER NOT NULL REFERENCES payment_case (id),
    person_id   INTEGER NOT NULL,
    employer_id INTEGER NOT NULL,
    payable     INTEGER NOT NULL,
    arrears     INTEGER NOT NULL,
    transferred INTEGER NOT NULL,
    total       INTEGER NOT NULL
) STRICT;
CREATE INDEX need_line_by_person ON need_line (person_id, id);
CREATE INDEX need_line_by_list ON need_line (list_id, id);
CREATE INDEX need_line_by_case ON need_line (case_id, list_id);

-- p. 25, 31: a payment of an employer, and its lines by recipient and month.
CREATE TABLE transfer (
    id            INTEGER PRIMARY KEY,
    number        TEXT NOT NULL CHECK (number <> ''),
    made_on       TEXT NOT NULL CHECK (length(made_on) = 10),
    employer_id   INTEGER NOT NULL REFERENCES employer (id),
    total         INTEGER NOT NULL CHECK (total > 0),
    first_month   TEXT NOT NULL CHECK (length(first_month) = 7),
    last_month    TEXT NOT NULL CHECK (length(last_month) = 7),
    entered_at    TEXT NOT NULL CHECK (length(entered_at) = 19),
    operator_id   INTEGER NOT NULL REFERENCES operator (id),
    operator_name TEXT NOT NULL,
    UNIQUE (employer_id, number, made_on)
) STRICT;
CREATE TABLE transfer_line (
    id          INTEGER PRIMARY KEY,
    transfer_id INTEGER NOT NULL REFERENCES transfer (id),
    fact_id     INTEGER NOT NULL UNIQUE REFERENCES payment_fact (id),
    case_id     INTEGER NOT NULL REFERENCES payment_case (id),
    person_id   INTEGER NOT NULL,
    month       TEXT NOT NULL CHECK (length(month) = 7),
    sum         INTEGER NOT NULL CHECK (sum > 0),
    need_list   INTEGER REFERENCES need_list (id), -- NULL: in no list of the month
    is_absent   INTEGER NOT NULL CHECK (is_absent IN (0, 1)) -- there are lists of the month, the recipient is in none
) STRICT;
CREATE INDEX transfer_line_by_person ON transfer_line (person_id, id);
CREATE INDEX transfer_line_by_transfer ON transfer_line (transfer_id, id);
CREATE INDEX transfer_line_absent ON transfer_line (case_id, fact_id) WHERE is_absent = 1;

-- p. 26–27: the payouts of a month. A draft may be formed anew; a recorded one stays.
CREATE TABLE payout_batch (
    id             INTEGER PRIMARY KEY,
    number         INTEGER UNIQUE,                -- given when recorded, unbroken
    month          TEXT NOT NULL CHECK (length(month) = 7),
    state          TEXT NOT NULL CHECK (state IN ('draft', 'recorded')),
    formed_at      TEXT NOT NULL CHECK (length(formed_at) = 19),
    recorded_at    TEXT CHECK (length(recorded_at) = 19),
    operator_id    INTEGER NOT NULL REFERENCES operator (id),
    operator_name  TEXT NOT NULL,
    line_count     INTEGER NOT NULL,
    excluded_count INTEGER NOT NULL,
    total          INTEGER NOT NULL,
    CHECK ((number IS NULL) = (state = 'draft'))
) STRICT;
CREATE TABLE payout_line (
    id          INTEGER PRIMARY KEY,
    batch_id    INTEGER NOT NULL REFERENCES payout_batch (id) DEFERRABLE INITIALLY DEFERRED,
    case_id     INTEGER NOT NULL REFERENCES payment_case (id),
    person_id   INTEGER NOT NULL,
    employer_id INTEGER NOT NULL,
    month       TEXT NOT NULL CHECK (length(month) = 7),
    payable     INTEGER NOT NULL,
    sum         INTEGER NOT NULL CHECK (sum >= 0),
    account     TEXT,
    bic         TEXT,
    reason      TEXT,                             -- why it is left out, or paid in part
    CHECK (sum > 0 OR reason IS NOT NULL)
) STRICT;
CREATE INDEX payout_line_by_batch ON payout_line (batch_id, id);
CREATE INDEX payout_line_by_bank ON payout_line (batch_id, bic, id) WHERE sum > 0;
CREATE INDEX payout_line_by_person ON payout_line (person_id, batch_id, id);

-- p. 27: «№ платежного поручения», one file each.
CREATE TABLE payment_order (
    id        INTEGER PRIMARY KEY,                -- №, unbroken
    batch_id  INTEGER NOT NULL REFERENCES payout_batch (id),
    bic       TEXT NOT NULL,
    items     INTEGER NOT NULL,
    total     INTEGER NOT NULL,
    made_at   TEXT NOT NULL CHECK (length(made_at) = 19),
    UNIQUE (batch_id, bic)
) STRICT;

-- Derived: notices to ЭБТ (p. 11, 17, 19, 21, 23) and tasks. The number of a
-- row is its place: not yet sent before sent, then by the fact.
CREATE TABLE notice (
    id          INTEGER PRIMARY KEY,
    case_id     INTEGER NOT NULL REFERENCES payment_case (id),
    person_id   INTEGER NOT NULL,
    employer_id INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    addressee   TEXT NOT NULL CHECK (addressee IN ('employer', 'worker', 'office')),
    fact_id     INTEGER NOT NULL REFERENCES payment_fact (id),
    arisen_on   TEXT NOT NULL CHECK (length(arisen_on) = 10),
    due         TEXT CHECK (length(due) = 10),
    clause      TEXT NOT NULL,
    reason_ru   TEXT NOT NULL,
    reason_kk   TEXT NOT NULL,
    sent_on     TEXT CHECK (length(sent_on) = 10)
) STRICT;
CREATE INDEX notice_by_case ON notice (case_id, id);
CREATE INDEX notice_by_person ON notice (person_id, id);
CREATE INDEX notice_by_employer ON notice (employer_id, id);
CREATE INDEX notice_by_kind ON notice (kind, id);

-- The mark that a notice went out, or that a task is done.
CREATE TABLE notice_sent (
    id            INTEGER PRIMARY KEY,
    case_id       INTEGER NOT NULL REFERENCES payment_case (id),
    kind          TEXT NOT NULL,
    addressee     TEXT NOT NULL,
    fact_id       INTEGER NOT NULL REFERENCES payment_fact (id),
    sent_at       TEXT NOT NULL CHECK (length(sent_at) = 19),
    operator_id   INTEGER NOT NULL REFERENCES operator (id),
    operator_name TEXT NOT NULL,
    UNIQUE (case_id, kind, addressee, fact_id)
) STRICT;

CREATE INDEX payment_fact_by_kind ON payment_fact (kind, id);

CREATE TRIGGER need_list_said BEFORE UPDATE ON need_list BEGIN SELECT RAISE(ABORT, 'E-IMMUT need_list'); END;
CREATE TRIGGER need_list_kept BEFORE DELETE ON need_list BEGIN SELECT RAISE(ABORT, 'E-IMMUT need_list'); END;
CREATE TRIGGER need_line_said BEFORE UPDATE ON need_line BEGIN SELECT RAISE(ABORT, 'E-IMMUT need_line'); END;
CREATE TRIGGER need_line_kept BEFORE DELETE ON need_line BEGIN SELECT RAISE(ABORT, 'E-IMMUT need_line'); END;
CREATE TRIGGER transfer_said BEFORE UPDATE ON transfer BEGIN SELECT RAISE(ABORT, 'E-IMMUT transfer'); END;
CREATE TRIGGER transfer_kept BEFORE DELETE ON transfer BEGIN SELECT RAISE(ABORT, 'E-IMMUT transfer'); END;
CREATE TRIGGER transfer_line_said BEFORE UPDATE ON transfer_line BEGIN SELECT RAISE(ABORT, 'E-IMMUT transfer_line'); END;
CREATE TRIGGER transfer_line_kept BEFORE DELETE ON transfer_line BEGIN SELECT RAISE(ABORT, 'E-IMMUT transfer_line'); END;
CREATE TRIGGER payout_batch_said BEFORE UPDATE ON payout_batch WHEN OLD.state = 'recorded' BEGIN SELECT RAISE(ABORT, 'E-IMMUT payout_batch'); END;
CREATE TRIGGER payout_batch_kept BEFORE DELETE ON payout_batch WHEN OLD.state = 'recorded' BEGIN SELECT RAISE(ABORT, 'E-IMMUT payout_batch'); END;
CREATE TRIGGER payout_line_said BEFORE UPDATE ON payout_line
    WHEN (SELECT state FROM payout_batch WHERE id = OLD.batch_id) = 'recorded'
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT payout_line'); END;
CREATE TRIGGER payout_line_kept BEFORE DELETE ON payout_line
    WHEN (SELECT state FROM payout_batch WHERE id = OLD.batch_id) = 'recorded'
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT payout_line'); END;
CREATE TRIGGER payment_order_said BEFORE UPDATE ON payment_order BEGIN SELECT RAISE(ABORT, 'E-IMMUT payment_order'); END;
CREATE TRIGGER payment_order_kept BEFORE DELETE ON payment_order BEGIN SELECT RAISE(ABORT, 'E-IMMUT payment_order'); END;
CREATE TRIGGER notice_sent_said BEFORE UPDATE ON notice_sent BEGIN SELECT RAISE(ABORT, 'E-IMMUT notice_sent'); END;
CREATE TRIGGER notice_sent_kept BEFORE DELETE ON notice_sent BEGIN SELECT RAISE(ABORT, 'E-IMMUT notice_sent'); END;
