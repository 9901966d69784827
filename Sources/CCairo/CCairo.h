// The headers of Cairo, fontconfig and zlib, which libcairo2-dev brings.
// The module map links nothing: CairoShim loads the libraries when the first picture needs them.

#ifndef ACTPLOT_CCAIRO_H
#define ACTPLOT_CCAIRO_H

#if __has_include(<cairo/cairo.h>)
#include <cairo/cairo.h>
#include <cairo/cairo-pdf.h>
#elif __has_include("/opt/homebrew/include/cairo/cairo.h")
#include "/opt/homebrew/include/cairo/cairo.h"
#include "/opt/homebrew/include/cairo/cairo-pdf.h"
#elif __has_include("/usr/local/include/cairo/cairo.h")
#include "/usr/local/include/cairo/cairo.h"
#include "/usr/local/include/cairo/cairo-pdf.h"
#else
#error "Cairo's headers are missing: install libcairo2-dev (brew: cairo), or build with --disable-default-traits for SVG only"
#endif

#if __has_include(<fontconfig/fontconfig.h>)
#include <fontconfig/fontconfig.h>
#elif __has_include("/opt/homebrew/include/fontconfig/fontconfig.h")
#include "/opt/homebrew/include/fontconfig/fontconfig.h"
#else
#include "/usr/local/include/fontconfig/fontconfig.h"
#endif

#include <zlib.h>

// From cairo-ft.h, which would want FreeType's headers too.
cairo_font_face_t *cairo_ft_font_face_create_for_pattern(FcPattern *pattern);

#endif
