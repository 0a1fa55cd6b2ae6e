-- The office, its operators, what they did, and the reference data they work by.

CREATE TABLE office (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    code    TEXT NOT NULL CHECK (code <> ''),
    name_ru TEXT NOT NULL CHECK (name_ru <> ''),
    name_kk TEXT NOT NULL CHECK (name_kk <> ''),
    kind    TEXT NOT NULL CHECK (kind IN ('ordinary', 'duty')),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE operator (
    id       INTEGER PRIMARY KEY,
    login    TEXT NOT NULL UNIQUE,          -- the account of the SSH session
    name     TEXT NOT NULL CHECK (name <> ''),
    language TEXT NOT NULL CHECK (language IN ('ru', 'kk')),
    role     TEXT NOT NULL DEFAULT 'operator' CHECK (role IN ('operator', 'administrator', 'medical')),
    version  INTEGER NOT NULL DEFAULT 1
) STRICT;

-- What was done, by whom, to what: written in the transaction that did it.
CREATE TABLE audit (
    id          INTEGER PRIMARY KEY,
    at          TEXT NOT NULL CHECK (length(at) = 19),
    operator_id INTEGER REFERENCES operator (id),
    action      TEXT NOT NULL,
    subject     TEXT NOT NULL,
    subject_id  INTEGER,
    note        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, subject_id, id);
CREATE INDEX audit_by_time ON audit (at, id);

CREATE TRIGGER audit_said BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'E-IMMUT audit'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'E-IMMUT audit'); END;

CREATE TABLE setting (
    name    TEXT PRIMARY KEY,
    value   TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

-- Numbers of the law by the day from which they hold, each with its source.
CREATE TABLE parameter (
    id             INTEGER PRIMARY KEY,
    name           TEXT NOT NULL,
    effective_from TEXT NOT NULL CHECK (length(effective_from) = 10),
    value          TEXT NOT NULL,
    source         TEXT NOT NULL CHECK (source <> ''),
    confidence     TEXT NOT NULL,
    version        INTEGER NOT NULL DEFAULT 1,
    UNIQUE (name, effective_from)
) STRICT;

CREATE TABLE calendar_day (
    id            INTEGER PRIMARY KEY,
    date          TEXT NOT NULL CHECK (length(date) = 10),
    kind          TEXT NOT NULL,
    six_day_week  INTEGER NOT NULL CHECK (six_day_week IN (0, 1)),
    name_ru       TEXT NOT NULL,
    name_kk       TEXT NOT NULL,
    source        TEXT NOT NULL CHECK (source <> ''),
    version       INTEGER NOT NULL DEFAULT 1,
    UNIQUE (date, kind, name_ru)
) STRICT;

CREATE TABLE bank (
    id      INTEGER PRIMARY KEY,
    code    TEXT NOT NULL CHECK (length(code) = 3),
    bic     TEXT NOT NULL,
    name_ru TEXT NOT NULL,
    name_kk TEXT NOT NULL,
    kind    TEXT NOT NULL,
    status  TEXT NOT NULL CHECK (status IN ('current', 'historical')),
    source  TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (code, bic)
) STRICT;

CREATE TABLE payment_purpose (                -- КНП / ТТК
    code       TEXT PRIMARY KEY CHECK (length(code) = 3),
    name_ru    TEXT NOT NULL,
    category   TEXT NOT NULL,
    confidence TEXT NOT NULL,
    source     TEXT NOT NULL,
    version    INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;

-- Numbers given out one after another, never twice and without gaps.
CREATE TABLE counter (
    name  TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Forms that were begun and not finished, field by field as typed.
CREATE TABLE draft (
    id          INTEGER PRIMARY KEY,
    operator_id INTEGER NOT NULL REFERENCES operator (id),
    form        TEXT NOT NULL,
    subject_id  INTEGER NOT NULL DEFAULT 0,
    fields      TEXT NOT NULL CHECK (json_valid(fields)),
    focus       TEXT NOT NULL,
    saved_at    TEXT NOT NULL CHECK (length(saved_at) = 19),
    UNIQUE (operator_id, form, subject_id)
) STRICT;
