// What Swift cannot import from sqlite3.h: casts and four variadics.
// Nothing here decides anything.
#ifndef TEREZE_CSQLITE_H
#define TEREZE_CSQLITE_H
#include <sqlite3.h>

static inline int tereze_bind_text(sqlite3_stmt *s, int i, const char *p, int n) {
    return sqlite3_bind_text(s, i, p, n, SQLITE_TRANSIENT);
}
static inline int tereze_bind_blob(sqlite3_stmt *s, int i, const void *p, int n) {
    return n == 0 ? sqlite3_bind_zeroblob(s, i, 0) : sqlite3_bind_blob(s, i, p, n, SQLITE_TRANSIENT);
}
static inline void tereze_result(sqlite3_context *c, const void *p, int n, int text) {
    if (text) sqlite3_result_text(c, n ? p : "", n, SQLITE_TRANSIENT);
    else sqlite3_result_blob(c, n ? p : "", n, SQLITE_TRANSIENT);
}
static inline int tereze_db_config(sqlite3 *db, int op, int on) {
    return sqlite3_db_config(db, op, on, (int *)0);
}
static inline int tereze_config_page_cache(int pages) {
    return sqlite3_config(SQLITE_CONFIG_PAGECACHE, (void *)0, 0, pages);
}
static inline int tereze_config_no_memory_statistics(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

#endif
