-- Order 526 p. 5: when nobody told on which day the act was entered in ЕСУТД, the term is no longer
-- kept as met by the day on which the act was learned; what a first remittance is asked for is told in
-- other words. What is kept of every case waits to be reckoned by the new program.
UPDATE payment_case SET next_change = '2000-01-01';
