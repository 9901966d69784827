#!/usr/bin/env python3
"""Writes DoubleDoubleTables.swift: constants of about 32 digits, as pairs of doubles (mpmath, 400 bits and more).

Run: python3 make_tables.py > DoubleDoubleTables.swift        (needs mpmath)
"""
from mpmath import mp, mpf, atan, exp, log, pi, sin, sqrt, erfc, factorial, floor, ldexp
mp.prec = 2600

def pair(v):
    high = float(v)
    return high, float(v - mpf(high))

def wide(v): return "DoubleDouble(unchecked: %s, %s)" % tuple(x.hex() for x in pair(v))

def constant(name, comment, v):
    print(f"  /// {comment}\n  static let {name} = {wide(v)}")

def table(name, comment, values):
    print(f"  /// {comment}\n  static let {name}: [(high: Double, low: Double)] = [")
    for v in values: print("    (%s, %s)," % tuple(x.hex() for x in pair(v)))
    print("  ]")

print("""// Constants and tables of double-double numbers, written by make_tables.py. Do not edit.

// swift-format-ignore-file

extension DoubleDouble {""")
constant("pi", "π.", pi)
constant("halfPi", "π/2.", pi / 2)
constant("ln2", "log 2.", log(2))
constant("rootHalf", "1/√2.", sqrt(mpf(1) / 2))
constant("twoOverRootPi", "2/√π.", 2 / sqrt(pi))
ec1, ec2 = erfc(1 / sqrt(mpf(2))), erfc(sqrt(mpf(2)))
se, e2 = exp(mpf(1) / 2), exp(mpf(2))
alpha = -sqrt(2 / pi) / (ec1 * se - 1)
lam = (1 - ec1 * se) * sqrt(2 * pi) / sqrt(2 * ec2 * e2 + pi * ec1 * ec1 * exp(mpf(1)) - 2 * (2 + pi) * ec1 * se + pi + 2)
constant("seluLambdaAlpha", "SELU's λα.", lam * alpha)
high = float(log(2)); middle = float(log(2) - mpf(high)); low = float(log(2) - mpf(high) - mpf(middle))
print(f"  /// log 2 in three doubles.\n  static let ln2Parts = ({high.hex()}, {middle.hex()}, {low.hex()})")
table("exponentials", "e^(j/64) for j from −23 to 23.", [exp(mpf(j) / 64) for j in range(-23, 24)])
table("powersOfTwo", "2^(j/64) for j from 0 to 63.", [mpf(2) ** (mpf(j) / 64) for j in range(64)])
step = log(2) / 64
first = mpf(int(floor(ldexp(step, 38)))) / 2**38  # 32 bits: its multiples up to 2^21 are exact
print(f"  /// log 2 / 64 in two doubles, the first of 32 bits.\n  static let ln2Over64 = ({float(first).hex()}, {float(step - first).hex()})")
table("inverseFactorials", "1/n! for n from 0 to 30.", [1 / factorial(n) for n in range(31)])
table("scaledErfc", "e^(c²) erfc(c) for c = j/16, j from 0 to 192.", [exp(mpf(j * j) / 256) * erfc(mpf(j) / 16) for j in range(193)])
table("sines", "sin(j π/64) for j from 0 to 127.", [sin(j * pi / 64) if j % 64 else mpf(0) for j in range(128)])
step = pi / 64
parts = []
for bits in (35, 66):  # their multiples up to 2^21 are exact
    parts.append(mpf(int(floor(ldexp(step - sum(parts), bits)))) / 2**bits)
parts.append(step - sum(parts))
print(f"  /// π/64 in three doubles, the first two of 31 bits.\n  static let piOver64 = ({', '.join(float(v).hex() for v in parts)})")
table("arctangents", "arctan(j/64) for j from 0 to 64.", [atan(mpf(j) / 64) for j in range(65)])
# A factor that brings 1 + (j + 1/2)/128 near to 1: exactly 1 for the first, and for the last of the halves.
factors = [1 / (1 + (mpf(2 * j + 1) / 256)) for j in range(128)]
factors = [mpf(round(f * 512)) / 512 if j < 53 else mpf(round(f * 1024)) / 512 for j, f in enumerate(factors)]
factors[0] = factors[127] = mpf(1)
print("  /// Factors that bring 1 + j/128 up to 1 + (j + 1)/128 near to 1; from j = 53 on, the half of it.")
print("  static let nearReciprocals: [Double] = [")
for i in range(0, 128, 8): print("    " + ", ".join(float(f).hex() for f in factors[i:i + 8]) + ",")
print("  ]")
table("nearLogarithms", "−log of these factors.", [-log(f) for f in factors])
bits = 64 * 36
digits = int(floor(ldexp(2 / pi, bits)))
print("  /// 64 zeros and the first 2304 bits of 2/π after the point, for reducing angles of any size.")
print("  static let twoOverPiBits: [UInt64] = [")
words = [0] + [(digits >> (bits - 64 * (i + 1))) & (2**64 - 1) for i in range(36)]
for i in range(0, 37, 4): print("    " + ", ".join("0x%016x" % w for w in words[i:i + 4]) + ",")
print("  ]\n}")
