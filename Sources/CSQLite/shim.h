#ifndef TEREZE_CSQLITE_H
#define TEREZE_CSQLITE_H
#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast Swift cannot import: bind through these.
static inline int tereze_bind_text(sqlite3_stmt *s, int i, const char *p, int n) {
    return sqlite3_bind_text(s, i, p, n, SQLITE_TRANSIENT);
}
static inline int tereze_bind_blob(sqlite3_stmt *s, int i, const void *p, int n) {
    return sqlite3_bind_blob(s, i, p, n, SQLITE_TRANSIENT);
}
// Variadic in C.
static inline int tereze_db_config(sqlite3 *db, int op, int on) {
    return sqlite3_db_config(db, op, on, (int *)0);
}
static inline int tereze_extended_errcodes(sqlite3 *db) {
    return sqlite3_extended_result_codes(db, 1);
}
#endif
