-- Why a notice that was not sent is not to be sent any more: a code, kept beside the facts like the
-- rest of its row.
ALTER TABLE notice ADD COLUMN void TEXT CHECK (void <> '');

-- What is kept of every case waits to be reckoned by the new program.
UPDATE payment_case SET next_change = '2000-01-01';
