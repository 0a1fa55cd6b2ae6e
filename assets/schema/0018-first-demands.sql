-- What a first remittance is asked for is told as it was asked: what is kept of every case waits to
-- be reckoned by the new program.
UPDATE payment_case SET next_change = '2000-01-01';
