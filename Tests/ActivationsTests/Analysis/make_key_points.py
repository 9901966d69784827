#!/usr/bin/env python3
"""Writes KeyPointTable.swift: zeros, turns and inflections of every function at its defaults.

Run: python3 make_key_points.py catalogue.json > KeyPointTable.swift

The catalogue of facts has them with 30 digits, found at 60 digits by a root-finder that knows nothing of our
pieces. For functions that repeat themselves it has those from -2 pi to 2 pi.
"""
import json, sys

LETTERS = {"zero": "z", "minimum": "-", "maximum": "+", "inflection": "i"}

print("""// Zeros, turns and inflections, written by make_key_points.py from the catalogue of facts. Do not edit.

extension KeyPointTable {
  /// A line a function: its id, then a letter and x for each point (z zero, - minimum, + maximum, i inflection).
  static let text = \"\"\"""")
for entry in json.load(open(sys.argv[1]))["functions"]:
    points = " ".join(f"{LETTERS[k['kind']]} {float(k['x'])!r}" for k in entry["keyPoints"])
    print(f"    {entry['id']} {points}".rstrip())
print('    """\n}')
