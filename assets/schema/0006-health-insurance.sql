-- Order ҚР ДСМ-333/2020: consumers of compulsory health insurance (тұтынушы),
-- the facts that sources, payers and operators told of them, and what follows
-- from these. Facts come by the million: tables of facts lie in the order of
-- persons, so that a reconciliation of everybody reads them once, in order.
-- Their words are checked by OR: for IN of three words and more SQLite builds
-- a table anew at every INSERT, which takes longer than the INSERT itself.

-- A consumer. The columns below `is_secret` are kept beside the facts.
CREATE TABLE insured (
    person_id   INTEGER PRIMARY KEY REFERENCES person (id),
    citizenship TEXT NOT NULL DEFAULT 'kz' CHECK (
        citizenship = 'kz' OR citizenship = 'foreign-resident' OR citizenship = 'foreign-temporary'
        OR citizenship = 'stateless' OR citizenship = 'stateless-temporary'),
    is_secret   INTEGER NOT NULL DEFAULT 0 CHECK (is_secret IN (0, 1)),   -- p. 5: never leaves the office
    basis       TEXT,                                              -- NULL: no right
    category    TEXT,                                              -- the active one (p. 20.1, 55.1)
    also        TEXT NOT NULL DEFAULT '',                          -- the others held, in order: 'R13 R14'
    right_from  TEXT CHECK (length(right_from) = 10),
    right_until TEXT CHECK (length(right_until) = 10),             -- last day, where the order sets one
    next_change TEXT CHECK (length(next_change) = 10),             -- the day on which it changes by itself
    version     INTEGER NOT NULL DEFAULT 1,
    changed_at  TEXT CHECK (length(changed_at) = 19),
    changed_by  INTEGER REFERENCES operator (id)
) STRICT;
CREATE INDEX insured_by_category ON insured (category, person_id) WHERE category IS NOT NULL;
CREATE INDEX insured_by_change ON insured (next_change, person_id) WHERE next_change IS NOT NULL;

-- Who may see medical facts (form 027/е, disability), besides the role `medical`.
ALTER TABLE operator ADD COLUMN sees_medical INTEGER NOT NULL DEFAULT 0 CHECK (sees_medical IN (0, 1));

-- Consumers whose kept columns wait to be brought up to new facts.
CREATE TABLE insured_stale (person_id INTEGER PRIMARY KEY) STRICT, WITHOUT ROWID;

-- One reading of a file (партия данных, p. 6, 19, 54).
CREATE TABLE insurance_batch (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN (
        'list', 'removal', 'contributions', 'unemployed', 'social-card', 'family', 'military', 'military-change')),
    category    TEXT,                                              -- of a list of one category
    day         TEXT NOT NULL CHECK (length(day) = 10),
    at          TEXT NOT NULL CHECK (length(at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    accepted    INTEGER NOT NULL DEFAULT 0,
    repeated    INTEGER NOT NULL DEFAULT 0,
    refused     INTEGER NOT NULL DEFAULT 0,
    state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'stopped', 'done')),
    process     INTEGER                                            -- that reads it while it is open
) STRICT;
CREATE INDEX insurance_batch_by_day ON insurance_batch (day, kind, category);

-- What was told of one person. `occasion` parts facts that say the same again
-- after the first was taken back; `detail` holds what few kinds have.
CREATE TABLE insurance_fact (
    person_id   INTEGER NOT NULL,
    kind        TEXT NOT NULL CHECK (
        kind = 'listed' OR kind = 'unlisted' OR kind = 'manual' OR kind = 'guardian'
        OR kind = 'father-application' OR kind = 'sick-leave' OR kind = 'state-unpaid'
        OR kind = 'state-paid' OR kind = 'stopped' OR kind = 'withdrawn'),
    category    TEXT NOT NULL DEFAULT '',
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    child_id    INTEGER NOT NULL DEFAULT 0,
    occasion    INTEGER NOT NULL DEFAULT 0,
    id          INTEGER NOT NULL,                                  -- counter 'insurance-fact'
    learned_at  TEXT NOT NULL CHECK (length(learned_at) = 19),
    source      TEXT NOT NULL DEFAULT '',
    detail      TEXT CHECK (detail IS NULL OR json_valid(detail)),
    batch_id    INTEGER,                                           -- NULL: entered by hand
    operator_id INTEGER,                                           -- NULL: the batch's
    entered_at  TEXT CHECK (entered_at IS NULL OR length(entered_at) = 19),
    corrects    INTEGER,                                           -- a fact of the same person, taken back
    reason      TEXT,
    PRIMARY KEY (person_id, kind, category, happened_on, child_id, occasion),
    CHECK ((corrects IS NULL) = (kind <> 'withdrawn')),
    CHECK ((corrects IS NULL) = (reason IS NULL)),
    CHECK (reason IS NULL OR reason <> ''),
    CHECK ((batch_id IS NULL) = (operator_id IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- p. 15: payments to the Fund with their nine items; ОПВ (МЗЖ) and СО (ӘА) of
-- the payment tests beside them. Numbers: a month is 202611, a day 20261121.
CREATE TABLE insurance_contribution (
    person_id   INTEGER NOT NULL,
    month       INTEGER NOT NULL,                                  -- p15.5
    kind        TEXT NOT NULL CHECK (
        kind = 'opv' OR kind = 'so' OR kind = 'osms' OR kind = 'single'),
    payer       TEXT NOT NULL DEFAULT '',                          -- p15.3: BIN or IIN
    reference   TEXT NOT NULL DEFAULT '',                          -- p15.7
    received_on INTEGER NOT NULL,                                  -- p15.6
    tiyn        INTEGER NOT NULL,                                  -- p15.8
    knp         TEXT NOT NULL DEFAULT '',                          -- p15.9
    batch_id    INTEGER NOT NULL,
    PRIMARY KEY (person_id, month, kind, payer, reference, received_on, tiyn, knp)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX insurance_contribution_reference ON insurance_contribution (reference) WHERE reference <> '';

-- p. 15.4: payers by their number; their names once.
CREATE TABLE insurance_payer (
    number TEXT PRIMARY KEY,
    name   TEXT NOT NULL CHECK (name <> '')
) STRICT, WITHOUT ROWID;

-- p. 28: married parents with their child under three.
CREATE TABLE family_link (
    id          INTEGER PRIMARY KEY,
    mother_id   INTEGER NOT NULL REFERENCES person (id),
    father_id   INTEGER NOT NULL REFERENCES person (id),
    child_id    INTEGER NOT NULL REFERENCES person (id),
    linked_on   TEXT NOT NULL CHECK (length(linked_on) = 10),
    learned_at  TEXT NOT NULL CHECK (length(learned_at) = 19),
    source      TEXT NOT NULL DEFAULT '',
    batch_id    INTEGER REFERENCES insurance_batch (id),
    operator_id INTEGER REFERENCES operator (id),
    CHECK (mother_id <> father_id AND mother_id <> child_id AND father_id <> child_id)
) STRICT;
CREATE UNIQUE INDEX family_link_by_mother ON family_link (mother_id, child_id);
CREATE INDEX family_link_by_father ON family_link (father_id, child_id);
CREATE INDEX family_link_by_child ON family_link (child_id);

-- p. 30.2, 33.2: the father's application to the Corporation.
CREATE TABLE father_application (
    id            INTEGER PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE,
    father_id     INTEGER NOT NULL REFERENCES person (id),
    mother_id     INTEGER NOT NULL REFERENCES person (id),
    child_id      INTEGER NOT NULL REFERENCES person (id),
    category      TEXT NOT NULL CHECK (category IN ('R3', 'R4')),
    applied_on    TEXT NOT NULL CHECK (length(applied_on) = 10),
    fact_id       INTEGER NOT NULL UNIQUE,
    entered_at    TEXT NOT NULL CHECK (length(entered_at) = 19),
    operator_id   INTEGER NOT NULL REFERENCES operator (id),
    operator_name TEXT NOT NULL
) STRICT;
CREATE INDEX father_application_by_father ON father_application (father_id, id);

-- p. 21, 57: enrolment by documents for one month, asked of the Fund.
CREATE TABLE manual_enrolment (
    id            INTEGER PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE,
    person_id     INTEGER NOT NULL REFERENCES person (id),
    category      TEXT NOT NULL,
    subgroup      TEXT NOT NULL DEFAULT '',                        -- p. 21 (7): whose documents
    applied_on    TEXT NOT NULL CHECK (length(applied_on) = 10),   -- to the Fund
    checked_on    TEXT NOT NULL CHECK (length(checked_on) = 10),   -- that its system has no data
    last_day      TEXT CHECK (length(last_day) = 10),
    closed_on     TEXT CHECK (length(closed_on) = 10),             -- automatic data took over
    phone         TEXT NOT NULL DEFAULT '',
    state         TEXT NOT NULL CHECK (state IN ('entered', 'refused')),
    refusal       TEXT,
    fact_id       INTEGER UNIQUE,
    entered_at    TEXT NOT NULL CHECK (length(entered_at) = 19),
    operator_id   INTEGER NOT NULL REFERENCES operator (id),
    operator_name TEXT NOT NULL,
    CHECK ((state = 'refused') = (refusal IS NOT NULL)),
    CHECK ((state = 'entered') = (fact_id IS NOT NULL))
) STRICT;
CREATE INDEX manual_enrolment_by_person ON manual_enrolment (person_id, id);
CREATE INDEX manual_enrolment_by_time ON manual_enrolment (entered_at, id);

-- Of an enrolment that was refused also what is not whole: '' and NULL.
CREATE TABLE manual_document (
    enrolment_id   INTEGER NOT NULL REFERENCES manual_enrolment (id),
    place          INTEGER NOT NULL,
    kind           TEXT NOT NULL,                                  -- D1 … L10; 'D1/D2': none chosen
    number         TEXT NOT NULL,
    issued_on      TEXT CHECK (length(issued_on) = 10),
    issued_by      TEXT NOT NULL,
    legal_force_on TEXT CHECK (length(legal_force_on) = 10),
    PRIMARY KEY (enrolment_id, place)
) STRICT, WITHOUT ROWID;

-- p. 13: technical failures. A row is closed once, when the repair is known.
CREATE TABLE insurance_failure (
    id          INTEGER PRIMARY KEY,
    system      TEXT NOT NULL,
    from_on     TEXT NOT NULL CHECK (length(from_on) = 10),
    to_on       TEXT CHECK (length(to_on) = 10),                   -- the day of repair, not included
    note        TEXT NOT NULL DEFAULT '',
    entered_at  TEXT NOT NULL CHECK (length(entered_at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    closed_at   TEXT CHECK (length(closed_at) = 19),
    closed_by   INTEGER REFERENCES operator (id),
    CHECK ((to_on IS NULL) = (closed_at IS NULL)),
    CHECK (to_on IS NULL OR to_on >= from_on)
) STRICT;

-- p. 62: the authorized bodies; a body may be reorganised, so its name can change.
CREATE TABLE authorized_body (
    id      INTEGER PRIMARY KEY,
    code    TEXT NOT NULL UNIQUE,
    name_ru TEXT NOT NULL CHECK (name_ru <> ''),
    name_kk TEXT NOT NULL CHECK (name_kk <> ''),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO authorized_body (code, name_ru, name_kk) VALUES
    ('defence', 'Министерство обороны', 'Қорғаныс министрлігі'),
    ('interior', 'Министерство внутренних дел', 'Ішкі істер министрлігі'),
    ('finance', 'Министерство финансов', 'Қаржы министрлігі'),
    ('national-security', 'Комитет национальной безопасности', 'Ұлттық қауіпсіздік комитеті'),
    ('prosecutor', 'Генеральная прокуратура', 'Бас прокуратура'),
    ('state-guard', 'Служба государственной охраны', 'Мемлекеттік күзет қызметі'),
    ('anti-corruption', 'Агентство по противодействию коррупции (Антикоррупционная служба)',
        'Сыбайлас жемқорлыққа қарсы іс-қимыл агенттігі (Сыбайлас жемқорлыққа қарсы қызмет)'),
    ('financial-monitoring', 'Агентство по финансовому мониторингу',
        'Қаржылық мониторинг жөніндегі агенттік');

-- p. 62–65: transfers of the authorized bodies, and whom they name.
CREATE TABLE military_transfer (
    id           INTEGER PRIMARY KEY,
    body         TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('full', 'hired', 'dismissed', 'staffing')),
    happened_on  TEXT NOT NULL CHECK (length(happened_on) = 10),
    learned_at   TEXT NOT NULL CHECK (length(learned_at) = 19),
    member_count INTEGER NOT NULL DEFAULT 0,
    note         TEXT NOT NULL DEFAULT '',
    batch_id     INTEGER REFERENCES insurance_batch (id),
    operator_id  INTEGER REFERENCES operator (id)
) STRICT;
CREATE INDEX military_transfer_by_body ON military_transfer (body, learned_at, id);

CREATE TABLE military_member (
    person_id   INTEGER NOT NULL,
    transfer_id INTEGER NOT NULL,
    is_reserve  INTEGER NOT NULL DEFAULT 0 CHECK (is_reserve IN (0, 1)),
    PRIMARY KEY (person_id, transfer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX military_member_of ON military_member (transfer_id, person_id);

-- Reconciliations (салыстырып тексеру): of one person, or of everybody up to
-- `through`, which grows while the work goes on and stays where it was stopped.
CREATE TABLE insurance_check (
    id            INTEGER PRIMARY KEY,
    at            TEXT NOT NULL CHECK (length(at) = 19),
    person_id     INTEGER REFERENCES person (id),                  -- NULL: everybody
    through       INTEGER NOT NULL DEFAULT 0,                      -- the last person done
    total         INTEGER NOT NULL DEFAULT 0,
    done          INTEGER NOT NULL DEFAULT 0,
    granted       INTEGER NOT NULL DEFAULT 0,
    refused       INTEGER NOT NULL DEFAULT 0,
    kept          INTEGER NOT NULL DEFAULT 0,
    removed       INTEGER NOT NULL DEFAULT 0,
    postponed     INTEGER NOT NULL DEFAULT 0,
    state         TEXT NOT NULL CHECK (state IN ('running', 'stopped', 'done')),
    operator_id   INTEGER NOT NULL REFERENCES operator (id),
    operator_name TEXT NOT NULL
) STRICT;
CREATE INDEX insurance_check_by_person ON insurance_check (person_id, id) WHERE person_id IS NOT NULL;
CREATE INDEX insurance_check_of_all ON insurance_check (id) WHERE person_id IS NULL;

-- The protocol: what was judged, by which months, with what result.
CREATE TABLE insurance_protocol (
    id             INTEGER PRIMARY KEY,
    check_id       INTEGER NOT NULL,
    person_id      INTEGER NOT NULL,
    day            TEXT NOT NULL CHECK (length(day) = 10),
    category       TEXT NOT NULL,
    outcome        TEXT NOT NULL,
    clause         TEXT NOT NULL,
    months         TEXT NOT NULL DEFAULT '',                       -- '2026-06- 2026-05+': free, paid
    partner_months TEXT NOT NULL DEFAULT '',
    lower          TEXT NOT NULL DEFAULT '',                       -- 'R12+ R13-': holds, does not
    cause          TEXT NOT NULL DEFAULT ''                        -- the category whose end led here
) STRICT;
CREATE INDEX insurance_protocol_of ON insurance_protocol (check_id, id);
CREATE INDEX insurance_protocol_by_person ON insurance_protocol (person_id, id);

-- p. 18, 53: the six items, as they follow from the facts.
CREATE TABLE category_record (
    person_id      INTEGER NOT NULL,
    category       TEXT NOT NULL,
    assigned_on    TEXT NOT NULL CHECK (length(assigned_on) = 10),
    source         TEXT NOT NULL,
    removed_on     TEXT CHECK (length(removed_on) = 10),
    removal_source TEXT,
    removal_reason TEXT,
    PRIMARY KEY (person_id, category, assigned_on)
) STRICT, WITHOUT ROWID;

-- What became different in it, in the order in which it did: the daily stream
-- to the Fund is a stretch of this.
CREATE TABLE category_change (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL,
    at        TEXT NOT NULL CHECK (length(at) = 19),
    kind      TEXT NOT NULL CHECK (
        kind = 'assigned' OR kind = 'removed' OR kind = 'cancelled'),
    category  TEXT NOT NULL,
    day       TEXT NOT NULL CHECK (length(day) = 10),
    source    TEXT NOT NULL DEFAULT '',
    reason    TEXT NOT NULL DEFAULT ''
) STRICT;

-- p. 19, 54: streams sent to the Fund.
CREATE TABLE insurance_stream (
    id            INTEGER PRIMARY KEY,
    day           TEXT NOT NULL CHECK (length(day) = 10),
    at            TEXT NOT NULL CHECK (length(at) = 19),
    kind          TEXT NOT NULL CHECK (kind IN ('daily', 'monthly')),   -- monthly: L2 (p. 54)
    first_change  INTEGER NOT NULL,
    last_change   INTEGER NOT NULL,
    assigned      INTEGER NOT NULL,
    removed       INTEGER NOT NULL,
    cancelled     INTEGER NOT NULL,
    withheld      INTEGER NOT NULL,                                -- secret (p. 5)
    file_name     TEXT NOT NULL,
    operator_id   INTEGER NOT NULL REFERENCES operator (id),
    operator_name TEXT NOT NULL
) STRICT;

-- p. 17, 52: monthly actualisations and their figures by category.
CREATE TABLE actualisation (
    id            INTEGER PRIMARY KEY,
    month         TEXT NOT NULL CHECK (length(month) = 7),
    budget        TEXT NOT NULL CHECK (budget IN ('republican', 'local')),
    version       INTEGER NOT NULL,
    at            TEXT NOT NULL CHECK (length(at) = 19),
    operator_id   INTEGER NOT NULL REFERENCES operator (id),
    operator_name TEXT NOT NULL,
    UNIQUE (month, budget, version)
) STRICT;

CREATE TABLE actualisation_line (
    actualisation_id INTEGER NOT NULL REFERENCES actualisation (id),
    category         TEXT NOT NULL,
    held             INTEGER NOT NULL,
    assigned         INTEGER NOT NULL,
    removed          INTEGER NOT NULL,
    PRIMARY KEY (actualisation_id, category)
) STRICT, WITHOUT ROWID;

-- p. 14: who asked for a person's right, and what was answered.
CREATE TABLE right_request (
    id            INTEGER PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE,
    person_id     INTEGER NOT NULL REFERENCES person (id),
    on_day        TEXT NOT NULL CHECK (length(on_day) = 10),
    asked_by      TEXT NOT NULL DEFAULT '',
    basis         TEXT,
    right_until   TEXT,
    at            TEXT NOT NULL CHECK (length(at) = 19),
    operator_id   INTEGER NOT NULL REFERENCES operator (id),
    operator_name TEXT NOT NULL
) STRICT;
CREATE INDEX right_request_by_person ON right_request (person_id, id);
CREATE INDEX right_request_by_time ON right_request (at, id);

CREATE TRIGGER insurance_fact_said BEFORE UPDATE ON insurance_fact BEGIN SELECT RAISE(ABORT, 'E-IMMUT insurance_fact'); END;
CREATE TRIGGER insurance_fact_kept BEFORE DELETE ON insurance_fact BEGIN SELECT RAISE(ABORT, 'E-IMMUT insurance_fact'); END;
CREATE TRIGGER insurance_contribution_said BEFORE UPDATE ON insurance_contribution BEGIN SELECT RAISE(ABORT, 'E-IMMUT insurance_contribution'); END;
CREATE TRIGGER insurance_contribution_kept BEFORE DELETE ON insurance_contribution BEGIN SELECT RAISE(ABORT, 'E-IMMUT insurance_contribution'); END;
CREATE TRIGGER insurance_batch_kept BEFORE DELETE ON insurance_batch BEGIN SELECT RAISE(ABORT, 'E-IMMUT insurance_batch'); END;
CREATE TRIGGER family_link_said BEFORE UPDATE ON family_link BEGIN SELECT RAISE(ABORT, 'E-IMMUT family_link'); END;
CREATE TRIGGER family_link_kept BEFORE DELETE ON family_link BEGIN SELECT RAISE(ABORT, 'E-IMMUT family_link'); END;
CREATE TRIGGER father_application_said BEFORE UPDATE ON father_application BEGIN SELECT RAISE(ABORT, 'E-IMMUT father_application'); END;
CREATE TRIGGER father_application_kept BEFORE DELETE ON father_application BEGIN SELECT RAISE(ABORT, 'E-IMMUT father_application'); END;
CREATE TRIGGER manual_enrolment_said BEFORE UPDATE OF id, number, person_id, category, subgroup, applied_on, checked_on, last_day, phone,
    state, refusal, fact_id, entered_at, operator_id, operator_name ON manual_enrolment
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT manual_enrolment'); END;
CREATE TRIGGER manual_enrolment_kept BEFORE DELETE ON manual_enrolment BEGIN SELECT RAISE(ABORT, 'E-IMMUT manual_enrolment'); END;
CREATE TRIGGER manual_document_said BEFORE UPDATE ON manual_document BEGIN SELECT RAISE(ABORT, 'E-IMMUT manual_document'); END;
CREATE TRIGGER manual_document_kept BEFORE DELETE ON manual_document BEGIN SELECT RAISE(ABORT, 'E-IMMUT manual_document'); END;
CREATE TRIGGER insurance_failure_said BEFORE UPDATE ON insurance_failure
    WHEN OLD.to_on IS NOT NULL OR NEW.system <> OLD.system OR NEW.from_on <> OLD.from_on OR NEW.note <> OLD.note
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT insurance_failure'); END;
CREATE TRIGGER insurance_failure_kept BEFORE DELETE ON insurance_failure BEGIN SELECT RAISE(ABORT, 'E-IMMUT insurance_failure'); END;
CREATE TRIGGER military_transfer_said BEFORE UPDATE OF body, kind, happened_on, learned_at, note ON military_transfer
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT military_transfer'); END;
CREATE TRIGGER military_transfer_kept BEFORE DELETE ON military_transfer BEGIN SELECT RAISE(ABORT, 'E-IMMUT military_transfer'); END;
CREATE TRIGGER military_member_said BEFORE UPDATE ON military_member BEGIN SELECT RAISE(ABORT, 'E-IMMUT military_member'); END;
CREATE TRIGGER military_member_kept BEFORE DELETE ON military_member BEGIN SELECT RAISE(ABORT, 'E-IMMUT military_member'); END;
CREATE TRIGGER insurance_check_kept BEFORE DELETE ON insurance_check BEGIN SELECT RAISE(ABORT, 'E-IMMUT insurance_check'); END;
CREATE TRIGGER insurance_protocol_said BEFORE UPDATE ON insurance_protocol BEGIN SELECT RAISE(ABORT, 'E-IMMUT insurance_protocol'); END;
CREATE TRIGGER insurance_protocol_kept BEFORE DELETE ON insurance_protocol BEGIN SELECT RAISE(ABORT, 'E-IMMUT insurance_protocol'); END;
CREATE TRIGGER category_change_said BEFORE UPDATE ON category_change BEGIN SELECT RAISE(ABORT, 'E-IMMUT category_change'); END;
CREATE TRIGGER category_change_kept BEFORE DELETE ON category_change BEGIN SELECT RAISE(ABORT, 'E-IMMUT category_change'); END;
CREATE TRIGGER insurance_stream_said BEFORE UPDATE ON insurance_stream BEGIN SELECT RAISE(ABORT, 'E-IMMUT insurance_stream'); END;
CREATE TRIGGER insurance_stream_kept BEFORE DELETE ON insurance_stream BEGIN SELECT RAISE(ABORT, 'E-IMMUT insurance_stream'); END;
CREATE TRIGGER actualisation_said BEFORE UPDATE ON actualisation BEGIN SELECT RAISE(ABORT, 'E-IMMUT actualisation'); END;
CREATE TRIGGER actualisation_kept BEFORE DELETE ON actualisation BEGIN SELECT RAISE(ABORT, 'E-IMMUT actualisation'); END;
CREATE TRIGGER right_request_said BEFORE UPDATE ON right_request BEGIN SELECT RAISE(ABORT, 'E-IMMUT right_request'); END;
CREATE TRIGGER right_request_kept BEFORE DELETE ON right_request BEGIN SELECT RAISE(ABORT, 'E-IMMUT right_request'); END;
