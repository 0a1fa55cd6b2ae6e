-- A person is found by any word of the name, not by the beginning of the surname alone, and
-- by the last digits of the phone.
--
-- The words of `name_key` after the first, which the index of names finds already. They
-- follow from `person.name_key` by triggers, whoever writes the person; `tereze verify`
-- compares. Sorted as they are entered: that is how an index of millions is filled quickly.
CREATE TABLE person_word (
    word      TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    PRIMARY KEY (word, person_id)
) STRICT, WITHOUT ROWID;
INSERT INTO person_word (word, person_id)
SELECT DISTINCT w.value, p.id
FROM person p, json_each('[' || replace(json_quote(p.name_key), ' ', '","') || ']') w
WHERE w.key > 0 ORDER BY w.value, p.id;

CREATE TRIGGER person_word_added AFTER INSERT ON person BEGIN
    INSERT INTO person_word (word, person_id)
    SELECT DISTINCT w.value, NEW.id
    FROM json_each('[' || replace(json_quote(NEW.name_key), ' ', '","') || ']') w WHERE w.key > 0;
END;
CREATE TRIGGER person_word_changed AFTER UPDATE OF name_key ON person
    WHEN NEW.name_key IS NOT OLD.name_key
BEGIN
    DELETE FROM person_word WHERE person_id = OLD.id AND word IN (
        SELECT w.value FROM json_each('[' || replace(json_quote(OLD.name_key), ' ', '","') || ']') w);
    INSERT INTO person_word (word, person_id)
    SELECT DISTINCT w.value, NEW.id
    FROM json_each('[' || replace(json_quote(NEW.name_key), ' ', '","') || ']') w WHERE w.key > 0;
END;
CREATE TRIGGER person_word_removed AFTER DELETE ON person BEGIN
    DELETE FROM person_word WHERE person_id = OLD.id AND word IN (
        SELECT w.value FROM json_each('[' || replace(json_quote(OLD.name_key), ' ', '","') || ']') w);
END;

-- The last four digits leave one phone of ten thousand; the digits before them are compared
-- row by row.
CREATE INDEX person_by_phone_end ON person (substr(phone, -4)) WHERE phone IS NOT NULL;
CREATE INDEX sms_journal_by_phone_end ON sms_journal (substr(phone, -4));
