-- Order 526 p. 10–11: whether nothing but answers to come keeps a case from its conditions. Its
-- status stays the code that it was; lists show that not everything is known yet.
ALTER TABLE payment_case ADD COLUMN awaits_answers INTEGER NOT NULL DEFAULT 0
    CHECK (awaits_answers IN (0, 1));

UPDATE payment_case SET next_change = '2000-01-01' WHERE status = 'ineligible';

-- p. 25: the months before that of a funding request which it asks money for, as 2026-09 parted by
-- commas; NULL in lines that were formed before this was kept.
ALTER TABLE need_line ADD COLUMN arrears_months TEXT;
