-- Exchange of order 526: what files brought in, and the spool of sms.

-- One reading of a file. 'open' until what it brought has reached the cases.
CREATE TABLE import_run (
    id          INTEGER PRIMARY KEY,
    source      TEXT NOT NULL CHECK (source IN ('esutd', 'oop', 'bmg', 'gbdfl', 'mtszn', 'bank')),
    at          TEXT NOT NULL CHECK (length(at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done'))
) STRICT;
CREATE INDEX import_run_open ON import_run (id) WHERE state = 'open';

-- Accepted rows, by the SHA-256 of what they say: a row is taken once.
CREATE TABLE import_row (
    hash   BLOB PRIMARY KEY CHECK (length(hash) = 32),
    run_id INTEGER NOT NULL REFERENCES import_run (id),
    line   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Months of ОППВ as АИС «ООП» told them, also of persons whom the office has
-- not met yet. The whole row is the key: the same row is kept once. Numbers,
-- no checks and no reference here: rows come by the million, judged before
-- they come. For people: printf('%012d', person_iin).
CREATE TABLE contribution_month (
    person_iin INTEGER NOT NULL,
    month      INTEGER NOT NULL,             -- 202611
    payer      INTEGER NOT NULL,             -- БИН or ИИН
    tiyn       INTEGER NOT NULL,
    run_id     INTEGER NOT NULL,             -- import_run
    PRIMARY KEY (person_iin, month, payer, tiyn)
) STRICT, WITHOUT ROWID;

-- p. 10 (2): identity documents and registered residence, as ИС ГБД ФЛ told.
CREATE TABLE identity_document (
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL CHECK (kind IN ('id-card', 'passport', 'residence-permit', 'stateless', 'other')),
    number      TEXT NOT NULL CHECK (number <> ''),
    issued_by   TEXT NOT NULL DEFAULT '',
    issued_on   TEXT NOT NULL CHECK (length(issued_on) = 10),
    expires_on  TEXT CHECK (length(expires_on) = 10),
    received_at TEXT NOT NULL CHECK (length(received_at) = 19),
    run_id      INTEGER NOT NULL REFERENCES import_run (id)
) STRICT;
CREATE INDEX identity_document_by_person ON identity_document (person_id, id);

CREATE TABLE residence (
    id            INTEGER PRIMARY KEY,
    person_id     INTEGER NOT NULL REFERENCES person (id),
    address       TEXT NOT NULL CHECK (address <> ''),
    registered_on TEXT NOT NULL CHECK (length(registered_on) = 10),
    received_at   TEXT NOT NULL CHECK (length(received_at) = 19),
    run_id        INTEGER NOT NULL REFERENCES import_run (id)
) STRICT;
CREATE INDEX residence_by_person ON residence (person_id, id);

-- p. 12 (2): accounts that banks told of, from which the sms offers.
CREATE TABLE bank_account (
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL REFERENCES person (id),
    account     TEXT NOT NULL CHECK (length(account) = 20),
    received_at TEXT NOT NULL CHECK (length(received_at) = 19),
    run_id      INTEGER NOT NULL REFERENCES import_run (id)
) STRICT;
CREATE INDEX bank_account_by_person ON bank_account (person_id, id);

-- p. 12: an sms on its way. It moves only forward:
-- prepared → recorded (with the fact and its row of Appendix 2) → spooled →
-- sent or failed; prepared → dropped when the case did not take the fact.
CREATE TABLE sms_outbox (
    id           INTEGER PRIMARY KEY,
    case_id      INTEGER NOT NULL REFERENCES payment_case (id),
    case_version INTEGER NOT NULL,           -- the version on which the fact may be recorded
    fact_id      INTEGER UNIQUE REFERENCES payment_fact (id),
    state        TEXT NOT NULL CHECK (state IN ('prepared', 'recorded', 'spooled', 'sent', 'failed', 'dropped')),
    phone        TEXT NOT NULL,
    code         TEXT NOT NULL CHECK (code <> ''),
    text         TEXT NOT NULL CHECK (text <> ''),
    prepared_at  TEXT NOT NULL CHECK (length(prepared_at) = 19),
    changed_at   TEXT NOT NULL CHECK (length(changed_at) = 19),
    CHECK ((fact_id IS NULL) = (state IN ('prepared', 'dropped')))
) STRICT;
CREATE UNIQUE INDEX sms_outbox_one_prepared ON sms_outbox (case_id) WHERE state = 'prepared';
CREATE INDEX sms_outbox_by_case ON sms_outbox (case_id, id);
CREATE INDEX sms_outbox_by_phone ON sms_outbox (phone, id);
CREATE INDEX sms_outbox_under_way ON sms_outbox (state, id) WHERE state IN ('prepared', 'recorded', 'spooled');

-- The combinations of digits of one sms and the accounts they choose.
CREATE TABLE sms_offer (
    outbox_id INTEGER NOT NULL REFERENCES sms_outbox (id),
    code      TEXT NOT NULL,
    account   TEXT NOT NULL CHECK (length(account) = 20),
    PRIMARY KEY (outbox_id, code)
) STRICT, WITHOUT ROWID;

-- Messages read back from the spool, each once.
CREATE TABLE sms_reply (
    id          INTEGER PRIMARY KEY,
    hash        BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),   -- of the file's name and content
    sender      TEXT NOT NULL,
    text        TEXT NOT NULL,
    received_at TEXT NOT NULL CHECK (length(received_at) = 19),
    outbox_id   INTEGER REFERENCES sms_outbox (id),               -- by phone; NULL: of nobody who was asked
    code        TEXT,                                             -- the offered code found in the text
    state       TEXT NOT NULL CHECK (state IN ('open', 'registered', 'set-aside')),
    refusal     TEXT                                              -- the code of the order why it was not registered
) STRICT;
CREATE INDEX sms_reply_open ON sms_reply (id) WHERE state = 'open';

-- The fact of the sms and the outbox agree: one statement writes both.
CREATE TRIGGER sms_recorded AFTER INSERT ON payment_fact WHEN NEW.kind = 'sms' BEGIN
    UPDATE sms_outbox SET fact_id = NEW.id, state = 'recorded', changed_at = NEW.entered_at
    WHERE case_id = NEW.case_id AND state = 'prepared' AND code = json_extract(NEW.fields, '$.code');
END;

-- p. 10 (3): months that were told before the case was opened become facts of
-- the case with its first fact after the application (until then the
-- application may still be corrected to another person). Months told later
-- are brought by the import itself.
CREATE TRIGGER payment_fact_takes_months AFTER INSERT ON payment_fact
WHEN NEW.kind NOT IN ('application', 'oppv-months', 'oppv-count', 'withdrawn')
    AND NOT EXISTS (SELECT 1 FROM payment_fact f WHERE f.case_id = NEW.case_id AND f.kind = 'oppv-months')
    AND EXISTS (
        SELECT 1 FROM contribution_month m WHERE m.person_iin = (
            SELECT CAST(p.iin AS INTEGER) FROM payment_case c JOIN person p ON p.id = c.person_id WHERE c.id = NEW.case_id))
BEGIN
    INSERT INTO payment_fact (case_id, kind, happened_on, learned_at, entered_at, operator_id, source, fields)
    SELECT NEW.case_id, 'oppv-months', substr(max(at), 1, 10), max(at), NEW.entered_at, NEW.operator_id,
        'АИС «ООП»', printf('{"from":"%04d-%02d","to":"%04d-%02d"}',
            min(month) / 100, min(month) % 100, max(month) / 100, max(month) % 100)
    FROM (
        SELECT month, at, month / 100 * 12 + month % 100 - row_number() OVER (ORDER BY month) AS run
        FROM (
            SELECT m.month AS month, max(r.at) AS at
            FROM contribution_month m JOIN import_run r ON r.id = m.run_id
            WHERE m.person_iin = (
                SELECT CAST(p.iin AS INTEGER) FROM payment_case c JOIN person p ON p.id = c.person_id WHERE c.id = NEW.case_id)
            GROUP BY m.month))
    GROUP BY run ORDER BY run;
END;

CREATE TRIGGER import_row_said BEFORE UPDATE ON import_row BEGIN SELECT RAISE(ABORT, 'E-IMMUT import_row'); END;
CREATE TRIGGER import_row_kept BEFORE DELETE ON import_row BEGIN SELECT RAISE(ABORT, 'E-IMMUT import_row'); END;
CREATE TRIGGER import_run_kept BEFORE DELETE ON import_run BEGIN SELECT RAISE(ABORT, 'E-IMMUT import_run'); END;
CREATE TRIGGER contribution_month_said BEFORE UPDATE ON contribution_month BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_month'); END;
CREATE TRIGGER contribution_month_kept BEFORE DELETE ON contribution_month BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_month'); END;
CREATE TRIGGER identity_document_said BEFORE UPDATE ON identity_document BEGIN SELECT RAISE(ABORT, 'E-IMMUT identity_document'); END;
CREATE TRIGGER identity_document_kept BEFORE DELETE ON identity_document BEGIN SELECT RAISE(ABORT, 'E-IMMUT identity_document'); END;
CREATE TRIGGER residence_said BEFORE UPDATE ON residence BEGIN SELECT RAISE(ABORT, 'E-IMMUT residence'); END;
CREATE TRIGGER residence_kept BEFORE DELETE ON residence BEGIN SELECT RAISE(ABORT, 'E-IMMUT residence'); END;
CREATE TRIGGER bank_account_said BEFORE UPDATE ON bank_account BEGIN SELECT RAISE(ABORT, 'E-IMMUT bank_account'); END;
CREATE TRIGGER bank_account_kept BEFORE DELETE ON bank_account BEGIN SELECT RAISE(ABORT, 'E-IMMUT bank_account'); END;
CREATE TRIGGER sms_outbox_said BEFORE UPDATE OF case_id, phone, code, text, prepared_at ON sms_outbox BEGIN SELECT RAISE(ABORT, 'E-IMMUT sms_outbox'); END;
CREATE TRIGGER sms_outbox_kept BEFORE DELETE ON sms_outbox BEGIN SELECT RAISE(ABORT, 'E-IMMUT sms_outbox'); END;
CREATE TRIGGER sms_offer_said BEFORE UPDATE ON sms_offer BEGIN SELECT RAISE(ABORT, 'E-IMMUT sms_offer'); END;
CREATE TRIGGER sms_offer_kept BEFORE DELETE ON sms_offer BEGIN SELECT RAISE(ABORT, 'E-IMMUT sms_offer'); END;
CREATE TRIGGER sms_reply_said BEFORE UPDATE OF hash, sender, text, received_at ON sms_reply BEGIN SELECT RAISE(ABORT, 'E-IMMUT sms_reply'); END;
CREATE TRIGGER sms_reply_kept BEFORE DELETE ON sms_reply BEGIN SELECT RAISE(ABORT, 'E-IMMUT sms_reply'); END;
