// Cairo, fontconfig and zlib as a table of functions that is filled when the first picture needs it.
// So the tool starts and draws SVG where the libraries are missing, and never pays for loading them.

#ifndef ACTPLOT_CAIRO_SHIM_H
#define ACTPLOT_CAIRO_SHIM_H

#include "../../CCairo/CCairo.h"

#include <stddef.h>

#define ACTPLOT_CAIRO_FUNCTIONS(FUNCTION)          \
  FUNCTION(cairo_arc)                              \
  FUNCTION(cairo_close_path)                       \
  FUNCTION(cairo_copy_path)                        \
  FUNCTION(cairo_create)                           \
  FUNCTION(cairo_curve_to)                         \
  FUNCTION(cairo_destroy)                          \
  FUNCTION(cairo_fill)                             \
  FUNCTION(cairo_font_face_destroy)                \
  FUNCTION(cairo_font_options_create)              \
  FUNCTION(cairo_font_options_destroy)             \
  FUNCTION(cairo_font_options_set_antialias)       \
  FUNCTION(cairo_font_options_set_hint_metrics)    \
  FUNCTION(cairo_font_options_set_hint_style)      \
  FUNCTION(cairo_ft_font_face_create_for_pattern)  \
  FUNCTION(cairo_get_scaled_font)                  \
  FUNCTION(cairo_glyph_free)                       \
  FUNCTION(cairo_glyph_path)                       \
  FUNCTION(cairo_image_surface_create_for_data)    \
  FUNCTION(cairo_image_surface_get_data)           \
  FUNCTION(cairo_image_surface_get_format)         \
  FUNCTION(cairo_image_surface_get_height)         \
  FUNCTION(cairo_image_surface_get_stride)         \
  FUNCTION(cairo_image_surface_get_width)          \
  FUNCTION(cairo_line_to)                          \
  FUNCTION(cairo_move_to)                          \
  FUNCTION(cairo_new_path)                         \
  FUNCTION(cairo_new_sub_path)                     \
  FUNCTION(cairo_path_destroy)                     \
  FUNCTION(cairo_pdf_surface_create_for_stream)    \
  FUNCTION(cairo_pdf_surface_set_metadata)         \
  FUNCTION(cairo_recording_surface_create)         \
  FUNCTION(cairo_scale)                            \
  FUNCTION(cairo_scaled_font_glyph_extents)        \
  FUNCTION(cairo_scaled_font_text_to_glyphs)       \
  FUNCTION(cairo_set_dash)                         \
  FUNCTION(cairo_set_font_face)                    \
  FUNCTION(cairo_set_font_options)                 \
  FUNCTION(cairo_set_font_size)                    \
  FUNCTION(cairo_set_line_cap)                     \
  FUNCTION(cairo_set_line_width)                   \
  FUNCTION(cairo_set_miter_limit)                  \
  FUNCTION(cairo_set_source_rgba)                  \
  FUNCTION(cairo_show_text_glyphs)                 \
  FUNCTION(cairo_status)                           \
  FUNCTION(cairo_status_to_string)                 \
  FUNCTION(cairo_stroke)                           \
  FUNCTION(cairo_surface_destroy)                  \
  FUNCTION(cairo_surface_finish)                   \
  FUNCTION(cairo_surface_flush)                    \
  FUNCTION(cairo_surface_status)                   \
  FUNCTION(cairo_text_cluster_free)

#define ACTPLOT_FONTCONFIG_FUNCTIONS(FUNCTION) \
  FUNCTION(FcCharSetAddChar)                   \
  FUNCTION(FcCharSetCreate)                    \
  FUNCTION(FcCharSetDestroy)                   \
  FUNCTION(FcCharSetHasChar)                   \
  FUNCTION(FcConfigSubstitute)                 \
  FUNCTION(FcDefaultSubstitute)                \
  FUNCTION(FcFontMatch)                        \
  FUNCTION(FcPatternAddCharSet)                \
  FUNCTION(FcPatternAddInteger)                \
  FUNCTION(FcPatternAddString)                 \
  FUNCTION(FcPatternCreate)                    \
  FUNCTION(FcPatternDestroy)                   \
  FUNCTION(FcPatternGetCharSet)                \
  FUNCTION(FcPatternGetString)

#define ACTPLOT_ZLIB_FUNCTIONS(FUNCTION) \
  FUNCTION(crc32)                        \
  FUNCTION(deflate)                      \
  FUNCTION(deflateEnd)                   \
  FUNCTION(deflateInit2_)                \
  FUNCTION(deflateTune)

/// The functions in use, each under its own name.
struct actplot_cairo {
#define ACTPLOT_FIELD(name) __typeof__(name) *name;
  ACTPLOT_CAIRO_FUNCTIONS(ACTPLOT_FIELD)
  ACTPLOT_FONTCONFIG_FUNCTIONS(ACTPLOT_FIELD)
  ACTPLOT_ZLIB_FUNCTIONS(ACTPLOT_FIELD)
#undef ACTPLOT_FIELD
};

/// The table, or null where a library or one of its functions is missing. The first call loads the
/// libraries; it is not to be made on two threads at once.
const struct actplot_cairo *actplot_cairo_load(void);

/// Turns for threads that look for fonts. Not recursive.
void actplot_fonts_lock(void);
void actplot_fonts_unlock(void);

/// Memory for the pixels of a picture, all zero; null where there is none. The size is a multiple of the system's page.
/// The pages are large where the system has such: two faults for a figure at 2x in place of a thousand.
void *actplot_pixels_map(size_t size);
void actplot_pixels_unmap(void *pixels, size_t size);

#endif
