-- The day on which what is kept of a case changes by itself, `next_change`, now counts the
-- month too (terms and balances of p. 25–31), in the place of the setting that named the
-- month of all cases; and a case with nothing but its application now has one. So every
-- case waits to be computed anew, and every consumer, of whom nothing compared what is
-- kept until now: `tereze upkeep`, or the first list that tells of them.
UPDATE payment_case SET next_change = '2000-01-01';
INSERT INTO insured_stale (person_id) SELECT person_id FROM insured WHERE true ON CONFLICT DO NOTHING;
DELETE FROM setting WHERE name = 'derived.month';
