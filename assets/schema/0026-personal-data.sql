-- What changed of a person, beside what is known today (order 430, p. 6 (1) and 14): the forms of
-- every order write it. By former names the person is found too.
CREATE TABLE person_change (
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL REFERENCES person (id),
    field       TEXT NOT NULL,
    old         TEXT NOT NULL,                           -- '': not known
    new         TEXT NOT NULL CHECK (new <> ''),
    form        TEXT NOT NULL,                           -- the form that told it; '': a file
    basis       TEXT CHECK (basis <> ''),                -- the document, where the form asks for it
    happened_on TEXT CHECK (length(happened_on) = 10),   -- NULL: not told
    received_on TEXT NOT NULL CHECK (length(received_on) = 10),
    recorded_at TEXT NOT NULL CHECK (length(recorded_at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id)
) STRICT;
CREATE INDEX person_change_by_person ON person_change (person_id, id);
CREATE TRIGGER person_change_said BEFORE UPDATE ON person_change BEGIN SELECT RAISE(ABORT, 'E-IMMUT person_change'); END;
CREATE TRIGGER person_change_kept BEFORE DELETE ON person_change BEGIN SELECT RAISE(ABORT, 'E-IMMUT person_change'); END;

-- Folded words of former names, a blank before each.
ALTER TABLE person ADD COLUMN former_key TEXT NOT NULL DEFAULT '';

DROP TRIGGER person_word_changed;
DROP TRIGGER person_word_removed;
CREATE TRIGGER person_word_changed AFTER UPDATE OF name_key, former_key ON person
    WHEN NEW.name_key IS NOT OLD.name_key OR NEW.former_key IS NOT OLD.former_key
BEGIN
    DELETE FROM person_word WHERE person_id = OLD.id AND word IN (
        SELECT w.value
        FROM json_each('[' || replace(json_quote(OLD.name_key || OLD.former_key), ' ', '","') || ']') w);
    INSERT INTO person_word (word, person_id)
    SELECT DISTINCT w.value, NEW.id
    FROM json_each('[' || replace(json_quote(NEW.name_key || NEW.former_key), ' ', '","') || ']') w WHERE w.key > 0;
END;
CREATE TRIGGER person_word_removed AFTER DELETE ON person BEGIN
    DELETE FROM person_word WHERE person_id = OLD.id AND word IN (
        SELECT w.value
        FROM json_each('[' || replace(json_quote(OLD.name_key || OLD.former_key), ' ', '","') || ']') w);
END;

-- Who may open whole cards of persons and see their IIN in lists (order 430, p. 7 (1)).
ALTER TABLE operator ADD COLUMN opens_cards INTEGER NOT NULL DEFAULT 0 CHECK (opens_cards IN (0, 1));
UPDATE operator SET opens_cards = 1 WHERE role = 'administrator';
