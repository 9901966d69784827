#!/usr/bin/env python3
"""Write OracleTable.swift beside this file: exact values of the nine scalar functions.

Run: python3 make_oracle.py        (needs mpmath; the result is the same on every machine)

Each function is its definition, evaluated with mpmath at 400 digits on the exact binary64 x and
parameters; both derivatives are the textbook formulas. No line is shared with the Swift sources.

A line of the table is   x  f off bits  f' off bits  f'' off bits
  f     the correctly rounded double, as the shortest decimal
  off   exact minus rounded, in ulps of the rounded
  bits  k: the error is measured in ulps of the largest magnitude near x, which is 2^k ulps of the
        value's own. k is 0 except near a root. Near: |x - x'| <= min(0.3 |x|, 0.5 w^2 / |x|), where
        w is the scale on which the function varies (1/beta for swish).
"""
import math, os
import mpmath
from mpmath import mp, mpf

mp.dps = 400  # sigmoid'' at 1e-300 cancels 300 digits
REACH = [1e-300, 1e-9, 1e-3, 0.1, 0.5, 1, 1.27846, 2.39936, 3.3, 5.5, 8, 13.7, 20, 37, 100, 300, 700, 713.5, 740, 1e5]
LINES = [1e-300, 1e-9, 0.1, 1, 3.3, 300, 1e5, 1e300]

def sigmoid(x):
    return 1 / (1 + mpmath.exp(-x))

def gate(x):
    s, t = sigmoid(x), sigmoid(-x)
    return s, s * t, s * t * (t - s)

def hyperbolic(x):
    t, s = mpmath.tanh(x), mpmath.sech(x)
    return t, s * s, -2 * t * s * s

def elu(alpha):
    def jet(x):
        if x > 0: return x, mpf(1), mpf(0)
        e = alpha * mpmath.exp(x)
        return alpha * mpmath.expm1(x), e, e
    return jet

def swish(beta):
    def jet(x):
        u = beta * x
        s, t = sigmoid(u), sigmoid(-u)
        return x * s, s * (1 + u * t), beta * s * t * (2 + u * (t - s))
    return jet

def line(a, b):
    return lambda x: (a * x + b, mpf(a), mpf(0))

def leak(a):
    return lambda x: (x, mpf(1), mpf(0)) if x > 0 else (a * x, mpf(a), mpf(0))

def step(x):
    return mpf(x >= 0), mpf(0), mpf(0)

# id, parameters, jet, x, scale of variation. All settings of the catalogue.
SETTINGS = [("step", [], step, LINES, 1)]
SETTINGS += [("linear", [a, b], line(mpf(a), mpf(b)), LINES, 1) for a, b in ((1.0, 0.0), (2.5, -0.75), (-0.1, 3.0), (4.0, 0.0))]
SETTINGS += [("sigmoid", [], gate, REACH, 1), ("tanh", [], hyperbolic, REACH, 1), ("relu", [], leak(mpf(0)), LINES, 1)]
SETTINGS += [("leaky-relu", [a], leak(mpf(a)), LINES, 1) for a in (0.01, 0.2, 0.3, -0.5)]
SETTINGS += [("prelu", [a], leak(mpf(a)), LINES, 1) for a in (0.25, 1.5)]
SETTINGS += [("elu", [a], elu(mpf(a)), REACH, 1) for a in (1.0, 0.1, 2.0)]
SETTINGS += [("swish", [b], swish(mpf(b)), REACH, 1 / b) for b in (1.0, 1.702, 0.1, 10.0)]

def text(v):
    s = repr(float(v))
    return s[:-2] if s.endswith(".0") else s

def field(jet, x, order, w):
    exact = jet(mpf(x))[order]
    rounded = float(exact)  # mpmath rounds once, to nearest even, denormals included
    unit = mpf(math.ulp(rounded))
    off = (exact - mpf(rounded)) / unit
    reach = min(0.3 * abs(x), 0.5 * w * w / abs(x))
    near = max(abs(jet(mpf(x) + mpf(reach) * k / 20)[order]) for k in range(-20, 21)) if exact else mpf(0)
    bits = 0
    while unit * 2 ** bits < mpf(math.ulp(float(near))): bits += 1
    return f"{text(rounded)} {text(round(float(off), 2) + 0.0)} {bits}"

def main():
    out = ['// Exact values, written by make_oracle.py (mpmath, 400 digits). Do not edit.', '',
           'extension Oracle {', '  /// id, parameters; then the lines that make_oracle.py explains.',
           '  static let table = """']
    for id, parameters, jet, xs, w in SETTINGS:
        out.append('    ' + ' '.join(['@', id] + [text(p) for p in parameters]))
        points = [float(f"{x * w:.7g}") for x in xs]
        for x in [-x for x in reversed(points)] + points:
            out.append('    ' + ' '.join([text(x)] + [field(jet, x, k, w) for k in range(3)]))
    out += ['    """', '}', '']
    too_long = [l for l in out if len(l) > 110]
    assert not too_long, too_long
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'OracleTable.swift')
    with open(path, 'w') as handle:
        handle.write('\n'.join(out))

main()
