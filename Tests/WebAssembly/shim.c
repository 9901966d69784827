// What the C library would ask of a system: the module has none, so that it needs no imports.

#include <stddef.h>
#include <string.h>

// Sets and dictionaries seed their hashes: nothing that is drawn depends on their order.
void arc4random_buf(void *bytes, size_t count) { memset(bytes, 42, count); }

_Noreturn void abort(void) { __builtin_trap(); }

_Noreturn void __assert_fail(const char *what, const char *file, int line, const char *function) {
  __builtin_trap();
}

// A trap's message.
int putchar(int byte) { return byte; }
