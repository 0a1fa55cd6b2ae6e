-- p. 21, 57: what the look into the Fund's system found. Of an enrolment that was entered it is
-- known: there were none. Of a refusal that was recorded before this step it is not.
ALTER TABLE manual_enrolment ADD COLUMN data TEXT CHECK (data IN ('absent', 'present'));
CREATE TRIGGER manual_enrolment_found BEFORE UPDATE OF data ON manual_enrolment
    BEGIN SELECT RAISE(ABORT, 'E-IMMUT manual_enrolment'); END;

-- p. 25, 32: what is to be watched of a recipient whom the employer is asked for.
ALTER TABLE need_line ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- A return is listed by the month whose sum goes back: what is kept of every case waits to be
-- reckoned by the new program.
UPDATE payment_case SET next_change = '2000-01-01';

-- Of a paper or a file: the kind of the record that it tells of, whose id is subject_id.
ALTER TABLE audit ADD COLUMN record TEXT CHECK (record <> '');
CREATE INDEX audit_by_record ON audit (subject_id, id) WHERE record IS NOT NULL;
