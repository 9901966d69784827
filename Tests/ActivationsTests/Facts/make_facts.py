#!/usr/bin/env python3
"""Write FactTable.swift beside this file: what the catalogue of facts says of every function.

Run: python3 make_facts.py catalogue.json

A line is   id; family; parameters; torch; jax; keras; onnx   and for a function of one number, at its defaults,
            ; range; greatest |f'|; limits of f, f', f'' at -inf; at +inf; kinks; monotonic; smoothness; symmetry
with '-' for what there is not. A kink is x:order, the order of the derivative that jumps first.
"""
import json, os, sys

def text(v):
    v = float(v)
    return repr(v)[:-2] if repr(v).endswith(".0") else repr(v)

def names(entry):
    parameters = " ".join(f"{name}={text(facts['default'])}" for name, facts in entry.get("params", {}).items())
    return [entry["id"], parameters or "-"] + [entry.get(k) or "-" for k in ("torch", "jax", "keras", "onnx")]

def line(entry, family):
    id, *rest = names(entry)
    fields = [id, entry.get("family", family)] + rest
    if "keyPoints" in entry:
        fields.append(" ".join(map(text, entry["rangeNumeric"])))
        fields.append(text(abs(float(entry["maxAbsGradient"]["df"]))))
        fields += [" ".join(map(text, entry["limits"][side])) for side in ("minusInf", "plusInf")]
        fields.append(" ".join(f"{text(k['x'])}:{k['order']}" for k in entry["kinks"]) or "-")
        fields += [entry["monotonic"], entry["smoothness"], entry["symmetry"]]
    assert not any(";" in f for f in fields), fields
    return "; ".join(fields)

facts = json.load(open(sys.argv[1]))
out = ["// Facts, written by make_facts.py from the catalogue of facts. Do not edit.", "",
       "// swift-format-ignore-file", "", "extension Facts {",
       "  /// The lines that make_facts.py explains.", '  static let table = """']
out += ["    " + line(e, None) for e in facts["functions"]]
out += ["    " + line(e, "gated" if e["id"].endswith("glu") else "vector") for e in facts["vectorFunctions"]]
out += ['    """', "}", ""]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "FactTable.swift"), "w") as handle:
    handle.write("\n".join(out))
