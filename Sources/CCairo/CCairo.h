// The headers of Cairo, its PDF surface and FreeType fonts, and of fontconfig, which libcairo2-dev brings.
// The module map links nothing: CairoShim loads the libraries when the first picture needs them.

#ifndef ACTPLOT_CCAIRO_H
#define ACTPLOT_CCAIRO_H

#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo.h>
#include <fontconfig/fontconfig.h>

#endif
