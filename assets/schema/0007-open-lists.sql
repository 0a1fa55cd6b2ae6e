-- What orders bring is not listed in the schema: sources of files, roles of operators.
--
-- Both tables are referenced, so they are made anew while references are off.

CREATE TEMP TABLE import_run_kept AS SELECT id, source, at, operator_id, state FROM import_run;
DROP TABLE import_run;
CREATE TABLE import_run (
    id          INTEGER PRIMARY KEY,
    source      TEXT NOT NULL CHECK (source <> ''),
    at          TEXT NOT NULL CHECK (length(at) = 19),
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    state       TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done'))
) STRICT;
INSERT INTO import_run (id, source, at, operator_id, state)
SELECT id, source, at, operator_id, state FROM temp.import_run_kept ORDER BY id;
DROP TABLE temp.import_run_kept;
CREATE INDEX import_run_open ON import_run (id) WHERE state = 'open';
CREATE TRIGGER import_run_kept BEFORE DELETE ON import_run BEGIN SELECT RAISE(ABORT, 'E-IMMUT import_run'); END;

CREATE TEMP TABLE operator_kept AS
SELECT id, login, name, language, role, version, sees_medical FROM operator;
DROP TABLE operator;
CREATE TABLE operator (
    id           INTEGER PRIMARY KEY,
    login        TEXT NOT NULL UNIQUE,          -- the account of the SSH session
    name         TEXT NOT NULL CHECK (name <> ''),
    language     TEXT NOT NULL CHECK (language IN ('ru', 'kk')),
    role         TEXT NOT NULL DEFAULT 'operator' CHECK (role <> ''),
    version      INTEGER NOT NULL DEFAULT 1,
    sees_medical INTEGER NOT NULL DEFAULT 0 CHECK (sees_medical IN (0, 1))
) STRICT;
INSERT INTO operator (id, login, name, language, role, version, sees_medical)
SELECT id, login, name, language, role, version, sees_medical FROM temp.operator_kept ORDER BY id;
DROP TABLE temp.operator_kept;
