-- What is kept beside the facts of a case changes with the month too (terms and balances
-- of p. 25–31): from here on `payment_case.next_change` says so itself, in the place of
-- the setting that named the month of all cases.
UPDATE payment_case AS c
SET next_change = min(
    coalesce(c.next_change, '9999-12-31'),
    coalesce(
        (SELECT date(value || '-01', '+1 month') FROM setting WHERE name = 'derived.month'), '2000-01-01'))
WHERE c.status IN ('sent-for-payment', 'active', 'suspended', 'terminated', 'pension-age')
    OR EXISTS (SELECT 1 FROM month_balance b WHERE b.id >= c.id * 4096 AND b.id < (c.id + 1) * 4096);
-- A case in which nothing but its application was recorded knew no day of change.
UPDATE payment_case SET next_change = '2000-01-01' WHERE next_change IS NULL AND status = 'collecting';
DELETE FROM setting WHERE name = 'derived.month';
