-- Persons and employers. `…_key` is folded for search, `…_order` sorts like
-- the Kazakh alphabet (SearchKey).

CREATE TABLE person (
    id         INTEGER PRIMARY KEY,
    iin        TEXT NOT NULL UNIQUE CHECK (length(iin) = 12),
    surname    TEXT NOT NULL CHECK (surname <> ''),
    given_name TEXT NOT NULL CHECK (given_name <> ''),
    patronymic TEXT,
    birth_date TEXT NOT NULL CHECK (length(birth_date) = 10),
    sex        TEXT NOT NULL CHECK (sex IN ('m', 'f')),
    phone      TEXT,
    email      TEXT,
    name_key   TEXT NOT NULL,
    name_order BLOB NOT NULL,
    is_sample  INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
    version    INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX person_by_key ON person (name_key, id);
CREATE INDEX person_by_order ON person (name_order, id);
CREATE INDEX person_by_phone ON person (phone) WHERE phone IS NOT NULL;

CREATE TABLE employer (
    id            INTEGER PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE CHECK (length(number) = 12),   -- БИН or ИИН
    name          TEXT NOT NULL CHECK (name <> ''),
    name_key      TEXT NOT NULL,
    name_order    BLOB NOT NULL,
    head_position TEXT NOT NULL DEFAULT '',
    head_name     TEXT NOT NULL DEFAULT '',
    version       INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX employer_by_key ON employer (name_key, id);
CREATE INDEX employer_by_order ON employer (name_order, id);
