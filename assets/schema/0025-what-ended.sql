-- Order 526 p. 18, 20, 21: a notice of a resumption says what ended the circumstances, by the words of
-- its ground. What is kept of every case waits to be reckoned by the new program.
UPDATE payment_case SET next_change = '2000-01-01';
