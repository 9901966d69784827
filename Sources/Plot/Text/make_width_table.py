#!/usr/bin/env python3
"""Write WidthTable.swift: the advance widths of DejaVu Sans and DejaVu Sans Bold, in thousandths of an em.

usage: make_width_table.py > WidthTable.swift     (needs fonttools from PyPI, fonts-dejavu-core from Debian)
"""
from fontTools.ttLib import TTFont

FOLDER = "/usr/share/fonts/truetype/dejavu/"
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x370, 0x3FF), (0x2010, 0x203A), (0x2070, 0x2094), (0x2190, 0x2194), (0x2200, 0x2265)]
EXTRA = [0x1D62, 0x2C7C]  # subscript i and j


def widths(file, points):
    font = TTFont(FOLDER + file)
    names, advances, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    return [-(-advances[names[p]][0] * 1000 // em) if p in names else 0 for p in points]


def array(name, file, points):
    values = widths(file, points)
    rows = [", ".join(map(str, values[i:i + 18])) for i in range(0, len(values), 18)]
    return f"  static let {name}: [UInt16] = [\n" + "".join(f"    {row},\n" for row in rows) + "  ]\n"


points = [p for a, b in RANGES for p in range(a, b + 1)] + EXTRA
print("""// The advance widths of DejaVu Sans, the widest of the common system fonts, in thousandths of an em.
// Written by make_width_table.py beside this file; 0 stands for a character the font does not have.

/// Advance widths of characters, in thousandths of an em, in the order of `ranges`.
enum WidthTable {
  /// The characters of the table, as ranges of Unicode scalars.
  static let ranges: [ClosedRange<UInt32>] = [""")
for a, b in RANGES + [(p, p) for p in EXTRA]:
    print(f"    0x{a:X}...0x{b:X},")
print("  ]\n")
print(array("regular", "DejaVuSans.ttf", points))
print(array("semibold", "DejaVuSans-Bold.ttf", points), end="")
print("}")
