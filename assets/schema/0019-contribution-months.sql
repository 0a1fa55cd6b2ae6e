-- One register of contribution months for all orders, by КНП. What files of two orders brought
-- into tables of their own moves here; a payment order that is posted leads here too.

-- What brought the months: a file, a payment order. They count from `at`; while it is NULL none
-- of them counts: a large delivery is written in pieces and becomes visible by this one row.
CREATE TABLE contribution_delivery (
    id        INTEGER PRIMARY KEY,
    origin    TEXT NOT NULL CHECK (origin <> ''),
    origin_id INTEGER NOT NULL,
    at        TEXT CHECK (length(at) = 19),
    UNIQUE (origin, origin_id)
) STRICT;

-- The names of payers by their number, as the last file had them.
CREATE TABLE payer (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL CHECK (name <> '')
) STRICT;
INSERT INTO payer (number, name)
SELECT CAST(number AS INTEGER), name FROM insurance_payer ORDER BY number;
DROP TABLE insurance_payer;

DROP TRIGGER payment_fact_takes_months;
ALTER TABLE contribution_month RENAME TO contribution_month_by_iin;

-- Months that were paid, in the order of persons. Numbers and no checks: rows come by the
-- million, judged before they come. The whole row is the key: what is told twice is kept once.
CREATE TABLE contribution_month (
    person_id   INTEGER NOT NULL,            -- of somebody whom the office has not met: minus the IIN
    month       INTEGER NOT NULL,            -- 202611
    purpose     INTEGER NOT NULL,            -- КНП as a number; 0: the single payment, which has none
    payer       INTEGER NOT NULL,            -- БИН or ИИН; 0: not told
    reference   ANY NOT NULL,                -- text as a source told it; a number: a line of a payment order
    received_on INTEGER NOT NULL,            -- 20261121; 0: not told
    tiyn        INTEGER NOT NULL,
    knp         INTEGER NOT NULL,            -- as the source told it; 0: not told
    delivery_id INTEGER NOT NULL,            -- contribution_delivery
    refunded_at TEXT,                        -- when it was given back in full: it counts no more
    PRIMARY KEY (person_id, month, purpose, payer, reference, received_on, tiyn, knp)
) STRICT, WITHOUT ROWID;

INSERT INTO contribution_delivery (origin, origin_id, at)
SELECT origin, origin_id, at FROM (
    SELECT 'import-run' AS origin, m.run_id AS origin_id, coalesce(r.at, '1970-01-01T00:00:00') AS at
    FROM (SELECT DISTINCT run_id FROM contribution_month_by_iin) m
        LEFT JOIN import_run r ON r.id = m.run_id
    UNION ALL
    SELECT 'insurance-batch', id, at FROM insurance_batch WHERE kind = 'contributions')
ORDER BY at, origin, origin_id;

INSERT INTO contribution_month (
    person_id, month, purpose, payer, reference, received_on, tiyn, knp, delivery_id)
SELECT coalesce(p.id, -m.person_iin) AS person, m.month, 15, m.payer, '', 0, m.tiyn, 0, d.id
FROM contribution_month_by_iin m
    JOIN contribution_delivery d ON d.origin = 'import-run' AND d.origin_id = m.run_id
    LEFT JOIN person p ON p.iin = printf('%012d', m.person_iin)
UNION ALL
SELECT c.person_id, c.month,
    CASE c.kind
        WHEN 'opv' THEN CASE c.knp WHEN '019' THEN 19 ELSE 10 END
        WHEN 'so' THEN CASE c.knp WHEN '017' THEN 17 ELSE 12 END
        WHEN 'osms' THEN CASE WHEN c.knp IN ('121', '123', '124') THEN CAST(c.knp AS INTEGER) ELSE 122 END
        ELSE 0
    END,
    CAST(c.payer AS INTEGER), c.reference, c.received_on, c.tiyn, CAST(c.knp AS INTEGER), d.id
FROM insurance_contribution c
    JOIN contribution_delivery d ON d.origin = 'insurance-batch' AND d.origin_id = c.batch_id
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8;
DROP TABLE contribution_month_by_iin;
DROP TABLE insurance_contribution;

-- A reference that a source told stands once.
CREATE UNIQUE INDEX contribution_month_reference ON contribution_month (reference)
WHERE typeof(reference) = 'text' AND reference <> '';

-- A penalty counts for no month: who had one that was taken for a contribution waits to be
-- reckoned anew.
INSERT INTO insured_stale (person_id)
SELECT DISTINCT m.person_id FROM contribution_month m JOIN insured i ON i.person_id = m.person_id
WHERE m.purpose IN (17, 19, 123, 124)
ON CONFLICT DO NOTHING;

-- A person who is met takes over what was paid under the IIN.
CREATE TRIGGER person_takes_months AFTER INSERT ON person BEGIN
    UPDATE contribution_month SET person_id = NEW.id WHERE person_id = -CAST(NEW.iin AS INTEGER);
END;

-- Order 526 p. 10 (3): months that were told before the case was opened become facts of the case
-- with its first fact after the application (until then the application may still be corrected
-- to another person). Months told later are brought by the import itself.
CREATE TRIGGER payment_fact_takes_months AFTER INSERT ON payment_fact
WHEN NEW.kind NOT IN ('application', 'oppv-months', 'oppv-count', 'withdrawn')
    AND NOT EXISTS (SELECT 1 FROM payment_fact f WHERE f.case_id = NEW.case_id AND f.kind = 'oppv-months')
    AND EXISTS (
        SELECT 1 FROM contribution_month m
        WHERE m.person_id = (SELECT c.person_id FROM payment_case c WHERE c.id = NEW.case_id) AND m.purpose = 15)
BEGIN
    INSERT INTO payment_fact (case_id, kind, happened_on, learned_at, entered_at, operator_id, source, fields)
    SELECT NEW.case_id, 'oppv-months', substr(max(at), 1, 10), max(at), NEW.entered_at, NEW.operator_id,
        'АИС «ООП»', printf('{"from":"%04d-%02d","to":"%04d-%02d"}',
            min(month) / 100, min(month) % 100, max(month) / 100, max(month) % 100)
    FROM (
        SELECT month, at, month / 100 * 12 + month % 100 - row_number() OVER (ORDER BY month) AS run
        FROM (
            SELECT m.month AS month, max(d.at) AS at
            FROM contribution_month m JOIN contribution_delivery d ON d.id = m.delivery_id
            WHERE m.person_id = (SELECT c.person_id FROM payment_case c WHERE c.id = NEW.case_id)
                AND m.purpose = 15 AND m.refunded_at IS NULL AND d.at IS NOT NULL
            GROUP BY m.month))
    GROUP BY run ORDER BY run;
END;

CREATE TRIGGER contribution_month_said BEFORE UPDATE OF month, purpose, payer, reference, received_on, tiyn, knp, delivery_id
    ON contribution_month BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_month'); END;
CREATE TRIGGER contribution_month_owned BEFORE UPDATE OF person_id ON contribution_month WHEN OLD.person_id > 0
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_month'); END;
CREATE TRIGGER contribution_month_refunded BEFORE UPDATE OF refunded_at ON contribution_month WHEN OLD.refunded_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_month'); END;
CREATE TRIGGER contribution_month_kept BEFORE DELETE ON contribution_month BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_month'); END;
CREATE TRIGGER contribution_delivery_said BEFORE UPDATE ON contribution_delivery WHEN OLD.at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_delivery'); END;
CREATE TRIGGER contribution_delivery_kept BEFORE DELETE ON contribution_delivery BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_delivery'); END;
