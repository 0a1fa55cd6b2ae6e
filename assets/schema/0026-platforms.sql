-- How much of a line of a payment order was given back.

-- Of a line of a payment order: how much of it was given back so far.
ALTER TABLE contribution_month ADD COLUMN refunded INTEGER NOT NULL DEFAULT 0;
UPDATE contribution_month SET refunded = tiyn WHERE refunded_at IS NOT NULL;
UPDATE contribution_month
SET refunded = (SELECT l.refunded FROM incoming_line l WHERE l.id = contribution_month.reference)
WHERE typeof(reference) = 'integer' AND reference IN (SELECT l.id FROM incoming_line l WHERE l.refunded > 0);
CREATE TRIGGER contribution_month_returned BEFORE UPDATE OF refunded ON contribution_month
    WHEN typeof(OLD.reference) <> 'integer' BEGIN SELECT RAISE(ABORT, 'E-IMMUT contribution_month'); END;
