// The whole C surface the driver may use. Nothing here decides anything:
// it only turns macros, variadics and globals into plain functions.
#ifndef TEREZE_CNCURSES_H
#define TEREZE_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <wchar.h>

// Macros Swift cannot import.
static const attr_t tereze_attr_normal  = A_NORMAL;
static const attr_t tereze_attr_bold    = A_BOLD;
static const attr_t tereze_attr_reverse = A_REVERSE;
static const attr_t tereze_attr_under   = A_UNDERLINE;
static const attr_t tereze_attr_dim     = A_DIM;
static inline int tereze_key_f(int n) { return KEY_F(n); }

// Globals behind accessors, so that Swift 6 sees functions, not shared state.
static inline WINDOW *tereze_stdscr(void) { return stdscr; }
static inline int tereze_lines(void) { return getmaxy(stdscr); }
static inline int tereze_cols(void)  { return getmaxx(stdscr); }
static inline int tereze_repaint(void) { return wrefresh(curscr); }

// Opens the screen as a terminal of this type; 0 if that type is unknown.
// Unlike initscr(), newterm() does not end the program when it fails.
static inline int tereze_open(const char *type) { return newterm(type, stdout, stdin) != NULL; }

// A string capability of the terminal; NULL when it has none.
static inline const char *tereze_capability(const char *name) {
    const char *value = tigetstr((char *)name);
    return value == (const char *)-1 ? NULL : value;
}

// glibc hides wcwidth() unless _XOPEN_SOURCE is set before <wchar.h>.
extern int wcwidth(wchar_t c);
static inline int tereze_wcwidth(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

// The terminal's own printer (media copy). -1 when it has none.
static inline int tereze_print(char *data, int len) { return mcprint(data, len); }

#endif
