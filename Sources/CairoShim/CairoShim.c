// SwiftPM compiles this file even where the trait is off and the headers are absent: it is empty then.

#ifdef PLOT_CAIRO

#include "CairoShim.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>

#ifdef __APPLE__
// Homebrew's folders are not on the loader's path.
static const char *const cairo_names[] = {
    "libcairo.2.dylib", "/opt/homebrew/lib/libcairo.2.dylib", "/usr/local/lib/libcairo.2.dylib", NULL};
static const char *const fontconfig_names[] = {
    "libfontconfig.1.dylib", "/opt/homebrew/lib/libfontconfig.1.dylib",
    "/usr/local/lib/libfontconfig.1.dylib", NULL};
static const char *const zlib_names[] = {"libz.1.dylib", NULL};
#else
static const char *const cairo_names[] = {"libcairo.so.2", NULL};
static const char *const fontconfig_names[] = {"libfontconfig.so.1", NULL};
static const char *const zlib_names[] = {"libz.so.1", NULL};
#endif

static void *open_first(const char *const *names) {
  for (; *names; names++) {
    void *library = dlopen(*names, RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
  }
  return NULL;
}

static bool fill(struct actplot_cairo *table) {
  void *library = open_first(cairo_names);
  if (!library) return false;
#define ACTPLOT_LOAD(name) \
  if (!(table->name = (__typeof__(table->name))dlsym(library, #name))) return false;
  ACTPLOT_CAIRO_FUNCTIONS(ACTPLOT_LOAD)
  library = open_first(fontconfig_names);
  if (!library) return false;
  ACTPLOT_FONTCONFIG_FUNCTIONS(ACTPLOT_LOAD)
  library = open_first(zlib_names);
  if (!library) return false;
  ACTPLOT_ZLIB_FUNCTIONS(ACTPLOT_LOAD)
#undef ACTPLOT_LOAD
  return true;
}

const struct actplot_cairo *actplot_cairo_load(void) {
  static struct actplot_cairo table;
  static enum { untried, loaded, missing } state = untried;
  if (state == untried) state = fill(&table) ? loaded : missing;
  return state == loaded ? &table : NULL;
}

static pthread_mutex_t fonts = PTHREAD_MUTEX_INITIALIZER;

void actplot_fonts_lock(void) { pthread_mutex_lock(&fonts); }

void actplot_fonts_unlock(void) { pthread_mutex_unlock(&fonts); }

static const size_t large_page = 2 << 20;

void *actplot_pixels_map(size_t size) {
  // One page more, so that there is a place in it where a large one begins.
  uint8_t *all = mmap(NULL, size + large_page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
  if (all == MAP_FAILED) return NULL;
  size_t before = -(uintptr_t)all % large_page;
  if (before) munmap(all, before);
  munmap(all + before + size, large_page - before);
#ifdef MADV_HUGEPAGE
  madvise(all + before, size, MADV_HUGEPAGE);
#endif
  return all + before;
}

void actplot_pixels_unmap(void *pixels, size_t size) { munmap(pixels, size); }

#endif
