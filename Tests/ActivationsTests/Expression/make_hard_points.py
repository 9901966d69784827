#!/usr/bin/env python3
"""The table of HardPointsTests: f, f' and f'' where double-double numbers do not decide the rounding.

Run: make_hard_points.py > HardPointsTable.swift     needs mpmath; 1500 digits, derivatives by Taylor series.
"""
from mpmath import *
mp.dps = 1500

half = mpf(1) / 2
def sigma(x): return 1 / (1 + exp(-x))
functions = {
  'tanhshrink': lambda x: x - tanh(x),
  'shifted-softplus': lambda x: log(1 + exp(x)) - log(2),
  'isru': lambda x: x / sqrt(1 + x * x),
  'squareplus': lambda x: (x + sqrt(x * x + 4)) / 2,
  'atlu': lambda x: x * (atan(x) + pi / 2) / pi,
  'resech': lambda x: x / cosh(x),
  'smish': lambda x: x * tanh(log(1 + sigma(x))),
  'bent-identity': lambda x: (sqrt(x * x + 1) - 1) / 2 + x,
  'dsilu': lambda x: sigma(x) * (1 + x * (1 - sigma(x))),
  'sinc': lambda x: sin(x) / x,
  'soft-clipping': lambda x: log((1 + exp(x)) / (1 + exp(x - 1))),
  'snake': lambda x: x + sin(x) ** 2,
  'complementary-log-log': lambda x: 1 - exp(-exp(x)),
  'lisht': lambda x: x * tanh(x),
}
points = [1.4901161193847661e-08, -3.0e-11, 2.5e-100, 1e-12, -0.7853981633974483, 0.5, -1e9, 1e12, -40.5, 30.25, 700.0,
          1.1996786402577339, 4.493409457909064, -2.3345]

def derivatives(f, x):
    h = mpf(10) ** -400 * max(1, fabs(x))
    if fabs(x) < 1e-90: h = mpf(10) ** -500
    # Central differences: the error is h^2 f''' and with 1500 digits nothing of it reaches a double.
    a, b, c = f(x - h), f(x), f(x + h)
    return b, (c - a) / (2 * h), (c - 2 * b + a) / (h * h)

print('// Made by make_hard_points.py: places at which formulas cancel more than double-double numbers hold.\n')
print('/// The id, x and the doubles nearest to f, f′ and f″.')
print('let hardPointsTable = """')
for name, f in functions.items():
    for x in points:
        if name in ('shifted-softplus', 'smish', 'soft-clipping') and fabs(x) > 1000: continue
        if name == 'complementary-log-log' and x > 5: continue
        if name == 'snake' and fabs(x) > 1e3: continue
        if name in ('resech', 'tanhshrink', 'lisht', 'dsilu') and fabs(x) > 1e3: continue
        v = derivatives(f, mpf(x))
        print(' ', name, repr(x), *(repr(float(t)) for t in v))
print('  """')
