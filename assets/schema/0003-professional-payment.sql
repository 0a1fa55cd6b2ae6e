-- Order 526: applications (Appendix 1), cases, their facts, and the journals of
-- Appendices 2 and 3. Appendix 4 follows from the facts.

CREATE TABLE payment_case (
    id          INTEGER PRIMARY KEY,
    number      TEXT NOT NULL UNIQUE,
    person_id   INTEGER NOT NULL REFERENCES person (id),
    employer_id INTEGER NOT NULL REFERENCES employer (id),
    opened_at   TEXT NOT NULL CHECK (length(opened_at) = 19),
    status      TEXT NOT NULL,                -- kept beside the facts, rebuilt from them
    next_change TEXT CHECK (length(next_change) = 10), -- the day on which it changes by itself
    version     INTEGER NOT NULL DEFAULT 1,
    changed_at  TEXT NOT NULL CHECK (length(changed_at) = 19),
    changed_by  INTEGER REFERENCES operator (id)
) STRICT;
CREATE INDEX payment_case_by_person ON payment_case (person_id, id);
CREATE INDEX payment_case_by_employer ON payment_case (employer_id, id);
CREATE INDEX payment_case_by_time ON payment_case (opened_at, id);
CREATE INDEX payment_case_by_status ON payment_case (status, id);
CREATE INDEX payment_case_by_change ON payment_case (next_change) WHERE next_change IS NOT NULL;

-- Appendix 1. A correction is a new row with the next revision and a reason.
CREATE TABLE application (
    id                INTEGER PRIMARY KEY,
    number            TEXT NOT NULL,
    revision          INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
    corrects          INTEGER UNIQUE REFERENCES application (id),
    reason            TEXT,
    case_id           INTEGER NOT NULL REFERENCES payment_case (id),
    person_id         INTEGER NOT NULL REFERENCES person (id),
    employer_id       INTEGER NOT NULL REFERENCES employer (id),
    edition           TEXT NOT NULL,
    entered_at        TEXT NOT NULL CHECK (length(entered_at) = 19),
    operator_id       INTEGER NOT NULL REFERENCES operator (id),
    operator_name     TEXT NOT NULL,
    signed_on         TEXT NOT NULL CHECK (length(signed_on) = 10),
    fields            TEXT NOT NULL CHECK (json_valid(fields)),     -- A1.f01–f23 as said
    UNIQUE (number, revision),
    CHECK ((corrects IS NULL) = (revision = 1)),
    CHECK ((corrects IS NULL) = (reason IS NULL)),
    CHECK (reason IS NULL OR reason <> '')
) STRICT;
CREATE INDEX application_by_person ON application (person_id, id);
CREATE INDEX application_by_employer ON application (employer_id, id);
CREATE INDEX application_by_case ON application (case_id, id);
CREATE INDEX application_by_time ON application (entered_at, id);

-- What happened, when, when it was learned, who recorded it. A late or
-- corrected fact is one more fact.
CREATE TABLE payment_fact (
    id          INTEGER PRIMARY KEY,
    case_id     INTEGER NOT NULL REFERENCES payment_case (id),
    kind        TEXT NOT NULL,
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    learned_at  TEXT NOT NULL CHECK (length(learned_at) = 19),
    entered_at  TEXT NOT NULL CHECK (length(entered_at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    source      TEXT NOT NULL DEFAULT '',
    fields      TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(fields)),
    corrects    INTEGER UNIQUE REFERENCES payment_fact (id),
    reason      TEXT,
    CHECK ((corrects IS NULL) = (reason IS NULL)),
    CHECK (reason IS NULL OR reason <> '')
) STRICT;
CREATE INDEX payment_fact_by_case ON payment_fact (case_id, id);

-- Appendix 2: журнал sms-оповещений.
CREATE TABLE sms_journal (
    number        INTEGER PRIMARY KEY,        -- № п/п, unbroken, never reused
    case_id       INTEGER NOT NULL REFERENCES payment_case (id),
    fact_id       INTEGER NOT NULL REFERENCES payment_fact (id),
    person_id     INTEGER NOT NULL REFERENCES person (id),
    iin           TEXT NOT NULL CHECK (length(iin) = 12),
    full_name     TEXT NOT NULL,
    birth_date    TEXT NOT NULL CHECK (length(birth_date) = 10),
    case_number   TEXT NOT NULL,
    payment_kind  TEXT NOT NULL,
    sent_at       TEXT NOT NULL CHECK (length(sent_at) = 19),
    phone         TEXT NOT NULL,
    operator_name TEXT NOT NULL,
    corrects      INTEGER UNIQUE REFERENCES sms_journal (number),
    reason        TEXT,
    CHECK ((corrects IS NULL) = (reason IS NULL)),
    CHECK (reason IS NULL OR reason <> '')
) STRICT;
CREATE INDEX sms_journal_by_time ON sms_journal (sent_at, number);
CREATE INDEX sms_journal_by_person ON sms_journal (person_id, number);
CREATE INDEX sms_journal_by_case ON sms_journal (case_id, number);
CREATE INDEX sms_journal_by_phone ON sms_journal (phone, number);

-- Appendix 3: электронный журнал регистрации заявлений (заявок).
CREATE TABLE registration_journal (
    number       INTEGER PRIMARY KEY,
    received_at  TEXT NOT NULL CHECK (length(received_at) = 19),
    case_id      INTEGER NOT NULL REFERENCES payment_case (id),
    fact_id      INTEGER NOT NULL REFERENCES payment_fact (id),
    person_id    INTEGER NOT NULL REFERENCES person (id),
    department   TEXT NOT NULL,
    service_code TEXT NOT NULL,
    iin          TEXT NOT NULL CHECK (length(iin) = 12),
    surname      TEXT NOT NULL,
    given_name   TEXT NOT NULL,
    patronymic   TEXT,
    birth_date   TEXT NOT NULL CHECK (length(birth_date) = 10),
    payment_kind TEXT NOT NULL,
    corrects     INTEGER UNIQUE REFERENCES registration_journal (number),
    reason       TEXT,
    CHECK ((corrects IS NULL) = (reason IS NULL)),
    CHECK (reason IS NULL OR reason <> '')
) STRICT;
CREATE INDEX registration_journal_by_time ON registration_journal (received_at, number);
CREATE INDEX registration_journal_by_person ON registration_journal (person_id, number);
CREATE INDEX registration_journal_by_case ON registration_journal (case_id, number);

CREATE TRIGGER application_said BEFORE UPDATE ON application BEGIN SELECT RAISE(ABORT, 'E-IMMUT application'); END;
CREATE TRIGGER application_kept BEFORE DELETE ON application BEGIN SELECT RAISE(ABORT, 'E-IMMUT application'); END;
CREATE TRIGGER payment_fact_said BEFORE UPDATE ON payment_fact BEGIN SELECT RAISE(ABORT, 'E-IMMUT payment_fact'); END;
CREATE TRIGGER payment_fact_kept BEFORE DELETE ON payment_fact BEGIN SELECT RAISE(ABORT, 'E-IMMUT payment_fact'); END;
CREATE TRIGGER sms_journal_said BEFORE UPDATE ON sms_journal BEGIN SELECT RAISE(ABORT, 'E-IMMUT sms_journal'); END;
CREATE TRIGGER sms_journal_kept BEFORE DELETE ON sms_journal BEGIN SELECT RAISE(ABORT, 'E-IMMUT sms_journal'); END;
CREATE TRIGGER registration_journal_said BEFORE UPDATE ON registration_journal BEGIN SELECT RAISE(ABORT, 'E-IMMUT registration_journal'); END;
CREATE TRIGGER registration_journal_kept BEFORE DELETE ON registration_journal BEGIN SELECT RAISE(ABORT, 'E-IMMUT registration_journal'); END;
