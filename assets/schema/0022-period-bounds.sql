-- The first and the last number of each month in the long lists: a list that is narrowed to a
-- period is read by key between them, without looking at every row of the period. A bound may
-- be wider than the month and never narrower.
CREATE TABLE period_bound (
    list  TEXT NOT NULL,
    month TEXT NOT NULL CHECK (length(month) = 7),
    first INTEGER NOT NULL,
    last  INTEGER NOT NULL,
    PRIMARY KEY (list, month)
) STRICT, WITHOUT ROWID;

INSERT INTO period_bound (list, month, first, last)
SELECT 'payment_case', substr(opened_at, 1, 7), min(id), max(id) FROM payment_case GROUP BY 2
UNION ALL SELECT 'application', substr(entered_at, 1, 7), min(id), max(id) FROM application GROUP BY 2
UNION ALL SELECT 'sms_journal', substr(sent_at, 1, 7), min(number), max(number) FROM sms_journal GROUP BY 2
UNION ALL SELECT 'registration_journal', substr(received_at, 1, 7), min(number), max(number)
    FROM registration_journal GROUP BY 2;

CREATE TRIGGER payment_case_bound AFTER INSERT ON payment_case BEGIN
    INSERT INTO period_bound (list, month, first, last) VALUES ('payment_case', substr(NEW.opened_at, 1, 7), NEW.id, NEW.id)
    ON CONFLICT (list, month) DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last);
END;
CREATE TRIGGER payment_case_bound_moved AFTER UPDATE OF opened_at ON payment_case BEGIN
    INSERT INTO period_bound (list, month, first, last) VALUES ('payment_case', substr(NEW.opened_at, 1, 7), NEW.id, NEW.id)
    ON CONFLICT (list, month) DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last);
END;
CREATE TRIGGER application_bound AFTER INSERT ON application BEGIN
    INSERT INTO period_bound (list, month, first, last) VALUES ('application', substr(NEW.entered_at, 1, 7), NEW.id, NEW.id)
    ON CONFLICT (list, month) DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last);
END;
CREATE TRIGGER sms_journal_bound AFTER INSERT ON sms_journal BEGIN
    INSERT INTO period_bound (list, month, first, last) VALUES ('sms_journal', substr(NEW.sent_at, 1, 7), NEW.number, NEW.number)
    ON CONFLICT (list, month) DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last);
END;
CREATE TRIGGER registration_journal_bound AFTER INSERT ON registration_journal BEGIN
    INSERT INTO period_bound (list, month, first, last) VALUES ('registration_journal', substr(NEW.received_at, 1, 7), NEW.number, NEW.number)
    ON CONFLICT (list, month) DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last);
END;
