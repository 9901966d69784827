#!/usr/bin/env python3
"""Write OracleTable.swift, VectorOracleTable.swift and DoubleDoubleOracleTable.swift beside this file: exact values.

Run: python3 make_oracle.py        (needs python-flint; the result is the same on every machine)

Each function is its textbook definition, written once, in Arb's power series of balls: f, f' and f'' are the
first three coefficients at the exact binary64 x and parameters, with every rounding error enclosed. The
precision is raised until each is known to 130 bits, or is certain to be below 2^-1100. No line is shared with
the Swift sources.

A line of the table is   x f f' f''   where each of the three is   value[,off[,bits]]
  value the correctly rounded double, as the shortest decimal
  off   exact minus rounded, in thousandths of the ulp of the rounded; 0 if left out
  bits  k: errors are measured in ulps of the largest magnitude near x, which is 2^k ulps of the value's own.
        k is 0 except near a root. Near: |x - x'| <= min(0.3 |x|, 0.5/|x|).
A line of the table of vectors is   inputs; values; row; row; ...   with the rows of the Jacobian.
A line of the table of wide numbers is   name xhigh xlow high low e   for (high + low) 2^e = name(xhigh + xlow).
"""
import math, os
from fractions import Fraction
from flint import arb, arb_series, ctx

ctx.cap = 3
THRESHOLDS = set()  # where the definitions met a comparison of x itself

# ---------------------------------------------------------------- building blocks

def ratio(p, q=1): return arb(p) / q

def series(u): return u if isinstance(u, arb_series) else arb_series([u])

def const(u): return arb_series([arb(u)])

def exp(u):
    # Beyond 1e8 no double depends on the argument, and the exponent would not fit into memory.
    if u[0] > 100000000: return arb_series([arb(100000000), u[1], u[2]]).exp()
    if u[0] < -10000000000: return arb_series([arb(-10000000000), u[1], u[2]]).exp()
    return u.exp()

def erfc(u):
    # Arb is asked only where the result is neither nothing nor 2.
    if u[0] > 100000: return chain(u, exp(const(-10000000000))[0], density(u))
    if u[0] < -100000: return chain(u, 2 - exp(const(-10000000000))[0], density(u))
    return u.erfc()

def density(u):
    """The derivative of erfc at u, and half of its second one."""
    g = -2 / arb.pi().sqrt() * exp(-u * u)[0]
    return g, -u[0] * g

def chain(u, value, slopes):
    """g of a series u, from g(u[0]), g' and g''/2 there."""
    g, h = slopes
    return arb_series([value, g * u[1], g * u[2] + h * u[1] * u[1]])

def cut(x, left, t, right):
    """left below t, right from there on; t itself is no point of the table."""
    THRESHOLDS.add(float(t))
    return left() if x[0] < t else right()

def sigm(u): return 1 / (1 + exp(-u))
def tanh(u):
    if u[0] < 0: return -tanh(-u)
    t = exp(-2 * u)
    return (1 - t) / (1 + t)
def softplus(u): return u + (1 + exp(-u)).log() if u[0] > 0 else (1 + exp(u)).log()
def sech(u):
    t = exp(-u if u[0] > 0 else u)
    return 2 * t / (1 + t * t)
def phi(u): return erfc(-u / arb(2).sqrt()) / 2
def erf(u): return 1 - erfc(u) if u[0] > 0 else erfc(-u) - 1
def gelu(u): return u * phi(u)
def expm1(u): return exp(u) - 1
def relu(x): return cut(x, lambda: const(0), 0, lambda: x)
def leaky(x, s): return cut(x, lambda: s * x, 0, lambda: x)
def clamp(x, low, high): return cut(x, lambda: const(low), low, lambda: cut(x, lambda: x, high, lambda: const(high)))
def shrink(x, t, b): return cut(x, lambda: x + b, -t, lambda: cut(x, lambda: const(0), t, lambda: x - b))

def selu(x):
    # Klambauer et al. 2017, equation 14.
    pi, e = arb.pi(), arb(1).exp()
    c, k = (1 / arb(2).sqrt()).erfc(), arb(2).sqrt().erfc()
    root = e.sqrt()
    alpha = -(2 / pi).sqrt() / (c * root - 1)
    scale = (1 - c * root) * (2 * pi).sqrt() / (2 * k * e * e + pi * c * c * e - 2 * (2 + pi) * c * root + pi + 2).sqrt()
    return cut(x, lambda: scale * alpha * expm1(x), 0, lambda: scale * x)

def soboleva(x, a, b, c, d):
    if x[0] < 0: return (exp((a + d) * x) - exp((d - b) * x)) / (exp((c + d) * x) + 1)
    return (exp((a - c) * x) - exp((-b - c) * x)) / (1 + exp((-c - d) * x))

def clip(u, low, high):
    return const(low) if u[0] < low else const(high) if u[0] > high else u

def hard_sigmoid_linear(x, a, b): return clip(a * x + b, 0, 1)

def smoothstep(x, g):
    inner = lambda: -2 * x * x * x / (g * g * g) + ratio(3, 2) * x / g + ratio(1, 2)
    return cut(x, lambda: const(0), -g / 2, lambda: cut(x, inner, g / 2, lambda: const(1)))

def repu(x, p):
    return cut(x, lambda: const(0), 0, lambda: x * x * x if p == 3 else x * x * x * x if p == 4 else exp(p * x.log()))

def soft_exponential(x, a):
    if a == 0: return x
    if a > 0: return expm1(a * x) / a + a
    inside = 1 - a * (x + a)
    if not inside[0] > 0: raise ValueError("outside the domain")
    return -inside.log() / a

def smelu(x, b):
    return cut(x, lambda: const(0), -b, lambda: cut(x, lambda: (x + b) * (x + b) / (4 * b), b, lambda: x))

def srelu(x, tl, al, tr, ar):
    return cut(x, lambda: tl + al * (x - tl), tl, lambda: cut(x, lambda: x, tr, lambda: tr + ar * (x - tr)))

def hard_elish(x):
    gate = lambda: cut(x, lambda: const(0), -1, lambda: cut(x, lambda: (x + 1) / 2, 1, lambda: const(1)))
    return cut(x, lambda: expm1(x) * gate(), 0, lambda: x * gate())

def sqnl(x):
    return cut(x, lambda: const(-1), -2, lambda: cut(x, lambda: x + x * x / 4, 0, lambda: cut(x, lambda: x - x * x / 4, 2, lambda: const(1))))

# ---------------------------------------------------------------- the functions, each with its settings: the defaults first

D = [
    ("identity", lambda x: x),
    ("linear", lambda x, a, b: a * x + b, [1, 0], [2.5, -0.75], [-0.1, 3]),
    ("step", lambda x: cut(x, lambda: const(0), 0, lambda: const(1))),
    ("sign", lambda x: cut(x, lambda: const(-1), 0, lambda: const(1))),
    ("square", lambda x: x * x),
    ("cube", lambda x: x * x * x),
    ("exponential", exp),
    ("sigmoid", sigm),
    ("tanh", tanh),
    ("hard-sigmoid", lambda x: cut(x, lambda: const(0), -3, lambda: cut(x, lambda: (x + 3) / 6, 3, lambda: const(1)))),
    ("hard-sigmoid-linear", hard_sigmoid_linear, [0.2, 0.5], [0.5, 0.6], [0.16666666666666666, 0.5]),
    ("hard-tanh", clamp, [-1, 1], [-2.5, 0.3]),
    ("softsign", lambda x: cut(x, lambda: x / (1 - x), 0, lambda: x / (1 + x))),
    ("elliott", lambda x: cut(x, lambda: x / (1 - x) / 2 + ratio(1, 2), 0, lambda: x / (1 + x) / 2 + ratio(1, 2))),
    ("arctan", lambda x: x.atan()),
    ("isru", lambda x, a: x / (1 + a * x * x).sqrt(), [1], [3], [0.1]),
    ("erf", erf),
    ("gaussian-cdf", phi),
    ("gudermannian", lambda x: 2 * tanh(x / 2).atan()),
    ("lecun-tanh", lambda x: ratio(17159, 10000) * tanh(ratio(2, 3) * x)),
    ("bipolar-sigmoid", lambda x: tanh(x / 2)),
    ("penalized-tanh", lambda x, a: cut(x, lambda: a * tanh(x), 0, lambda: tanh(x)), [0.25], [0.1]),
    ("soboleva-tanh", soboleva, [1, 1, 1, 1], [1.2, 0.8, 1.5, 1.1], [0.5, 1, 1, 1]),
    ("complementary-log-log", lambda x: 1 - exp(-exp(x))),
    ("log-log", lambda x: exp(-exp(-x))),
    ("sqnl", sqnl),
    ("mega-laplace", lambda x, m, s: phi((x - m) / s), [0.707107, 0.282095], [0, 1]),
    ("sparse-sigmoid", lambda x: cut(x, lambda: const(0), -1, lambda: cut(x, lambda: (x + 1) / 2, 1, lambda: const(1)))),
    ("smoothstep", smoothstep, [1], [2.5]),
    ("abs", lambda x: leaky(x, -1)),
    ("relu", relu),
    ("relu6", lambda x: clamp(x, 0, 6)),
    ("clipped-relu", lambda x, m: clamp(x, 0, m), [20], [1]),
    ("leaky-relu", leaky, [0.01], [0.2], [0.3], [-0.5]),
    ("prelu", leaky, [0.25], [1.5]),
    ("rrelu", lambda x, l, u: leaky(x, (l + u) / 2), [0.125, 0.3333333333333333], [0.1, 0.7]),
    ("thresholded-relu", lambda x, t: cut(x, lambda: const(0), t, lambda: x), [1], [2.2], [-0.5]),
    ("threshold", lambda x, t, v: cut(x, lambda: const(v), t, lambda: x), [1, 0], [0.1, 20], [0, 0]),
    ("squared-relu", lambda x: relu(x) * relu(x)),
    ("repu", repu, [3], [2.5], [4]),
    ("star-relu", lambda x, s, b: s * relu(x) * relu(x) + b, [0.8944, -0.4472], [1, 0]),
    ("srelu", srelu, [-1, 0.1, 1, 0.1], [-0.4, 0.2, 0.6, 1.7]),
    ("shifted-relu", lambda x: cut(x, lambda: const(-1), -1, lambda: x)),
    ("qrelu", lambda x: cut(x, lambda: x * (x - 2) / 100, 0, lambda: x)),
    ("nlrelu", lambda x, b: cut(x, lambda: const(0), 0, lambda: (1 + b * x).log()), [1], [2.5]),
    ("elu", lambda x, a: cut(x, lambda: a * expm1(x), 0, lambda: x), [1], [0.1], [2]),
    ("selu", selu),
    ("celu", lambda x, a: cut(x, lambda: a * expm1(x / a), 0, lambda: x), [1], [2], [0.1]),
    ("pelu", lambda x, a, b: cut(x, lambda: a * expm1(x / b), 0, lambda: a / b * x), [1, 1], [0.7, 1.9]),
    ("mpelu", lambda x, a, b: cut(x, lambda: a * expm1(b * x), 0, lambda: x), [1, 1], [0.25, 3]),
    ("isrlu", lambda x, a: cut(x, lambda: x / (1 + a * x * x).sqrt(), 0, lambda: x), [1], [3], [0.25]),
    ("elish", lambda x: cut(x, lambda: expm1(x) * sigm(x), 0, lambda: x * sigm(x))),
    ("hard-elish", hard_elish),
    ("soft-exponential", soft_exponential, [0.5], [0], [-0.5], [1]),
    ("xielu", lambda x, p, n, b: cut(x, lambda: n * (expm1(x) - x) + b * x, 0, lambda: p * x * x + b * x), [0.8, 0.8, 0.5], [1.3, 0.6, 0.5]),
    ("serlu", lambda x, l, a: cut(x, lambda: l * a * x * exp(x), 0, lambda: l * x), [1.07862, 2.90427], [1, 1]),
    ("silu", lambda x: x * sigm(x)),
    ("swish", lambda x, b: x * sigm(b * x), [1], [1.702], [0.1], [10]),
    ("e-swish", lambda x, b: b * x * sigm(x), [1.5], [1.25]),
    ("dsilu", lambda x: sigm(x) * (1 + x * (1 - sigm(x)))),
    ("hard-swish", lambda x: cut(x, lambda: const(0), -3, lambda: cut(x, lambda: x * (x + 3) / 6, 3, lambda: x))),
    ("hard-mish", lambda x: cut(x, lambda: const(0), -2, lambda: cut(x, lambda: x * (x + 2) / 2, 0, lambda: x))),
    ("mish", lambda x: x * tanh(softplus(x))),
    ("logish", lambda x: x * (1 + sigm(x)).log()),
    ("smish", lambda x: x * tanh((1 + sigm(x)).log())),
    ("serf", lambda x: x * erf(softplus(x))),
    ("phish", lambda x: x * tanh(gelu(x))),
    ("tanhexp", lambda x: x * tanh(exp(x))),
    ("lisht", lambda x: x * tanh(x)),
    ("golu", lambda x: x * exp(-exp(-x))),
    ("colu", lambda x: x / (1 - x * exp(-x - exp(x)))),
    ("atlu", lambda x: x * (x.atan() + arb.pi() / 2) / arb.pi()),
    ("acon-c", lambda x, p, q, b: (p - q) * x * sigm(b * (p - q) * x) + q * x, [1, 0, 1], [1.2, -0.8, 2]),
    ("soft-root-sign", lambda x, a, b: x / (x / a + exp(-x / b)), [2, 3], [5, 3]),
    ("gelu", gelu),
    ("gelu-tanh", lambda x: x * (1 + tanh((2 / arb.pi()).sqrt() * (x + ratio(44715, 10 ** 6) * x * x * x))) / 2),
    ("quick-gelu", lambda x: x * sigm(ratio(1702, 1000) * x)),
    ("clipped-gelu", lambda x, l, h: clip(gelu(x), l, h), [-10, 10], [-0.1, 2]),
    ("softplus", lambda x, b: softplus(b * x) / b, [1], [0.5], [10]),
    ("squareplus", lambda x, b: relu(x) if b == 0 else (x + (x * x + b).sqrt()) / 2, [4], [0], [0.25]),
    ("log-sigmoid", lambda x: -softplus(-x)),
    ("shifted-softplus", lambda x: softplus(x) - arb(2).log()),
    ("sparse-plus", lambda x: cut(x, lambda: const(0), -1, lambda: cut(x, lambda: (x + 1) * (x + 1) / 4, 1, lambda: x))),
    ("smelu", smelu, [1], [0.3]),
    ("bent-identity", lambda x: ((x * x + 1).sqrt() - 1) / 2 + x),
    ("soft-clipping", lambda x, a: (softplus(a * x) - softplus(a * (x - 1))) / a, [1], [10]),
    ("tanhshrink", lambda x: x - tanh(x)),
    ("softshrink", lambda x, t: shrink(x, t, t), [0.5], [1.5]),
    ("hardshrink", lambda x, t: shrink(x, t, 0), [0.5], [1.5]),
    ("shrink", shrink, [0.5, 0], [1.5, 1.5], [1.5, 0.3]),
    ("gcu", lambda x: x * x.cos()),
    ("sine", lambda x, w: (w * x).sin(), [1], [30]),
    ("cosine", lambda x, w: (w * x).cos(), [1], [2]),
    ("sinc", lambda x: x.sin() / x),
    ("snake", lambda x, a: x + (a * x).sin() * (a * x).sin() / a, [1], [0.5], [5]),
    ("gaussian", lambda x: exp(-x * x)),
    ("gaussian-rbf", lambda x, m, s: exp(-(x - m) * (x - m) / (2 * s * s)), [0, 1], [0.5, 0.2]),
    ("ricker", lambda x: (1 - x * x) * exp(-x * x / 2)),
    ("multiquadric", lambda x, c: (x * x + c * c).sqrt(), [1], [0.25]),
    ("inverse-multiquadric", lambda x, c: 1 / (x * x + c * c).sqrt(), [1], [0.25]),
    ("resech", lambda x: x * sech(x)),
    ("symlog", lambda x: cut(x, lambda: -(1 - x).log(), 0, lambda: (1 + x).log())),
    ("symexp", lambda x: cut(x, lambda: 1 - exp(-x), 0, lambda: exp(x) - 1)),
    ("arcsinh", lambda x: (x + (x * x + 1).sqrt()).log() if x[0] > 0 else -(-x + (x * x + 1).sqrt()).log()),
]

# ---------------------------------------------------------------- functions of vectors

def softmax(z, t):
    m = max(z, key=lambda u: u[0])
    powers = [exp((u - m) / t) for u in z]
    total = sum(powers)
    return [p / total for p in powers]

def log_sum(z):
    m = max(z, key=lambda u: u[0])
    return m + sum(exp(u - m) for u in z).log()

def sparsemax(z):
    # Martins and Astudillo 2016, algorithm 1.
    s = sorted(z, key=lambda u: u[0], reverse=True)
    k = max(k for k in range(1, len(s) + 1) if 1 + k * s[k - 1][0] > sum(s[:k])[0])
    t = (sum(s[:k]) - 1) / k
    return [u - t if u[0] > t[0] else const(0) for u in z]

def entmax(z):
    # Peters, Niculae and Martins 2019, algorithm 2: the threshold of which the squares sum to 1.
    s = sorted((u / 2 for u in z), key=lambda u: u[0], reverse=True)
    for k in range(1, len(s) + 1):
        mean = sum(s[:k]) / k
        rest = (1 - sum((u - mean) * (u - mean) for u in s[:k])) / k
        if not rest[0] > 0: continue
        t = mean - rest.sqrt()
        if t[0] < s[k - 1][0] and (k == len(s) or t[0] > s[k][0]): break
    else: raise ValueError("not told apart")
    return [(u / 2 - t) * (u / 2 - t) if u[0] / 2 > t[0] else const(0) for u in z]

def gated(gate):
    def f(z):
        n = len(z) // 2
        return [a * gate(b) for a, b in zip(z[:n], z[n:])]
    return f

LOGITS = [[0.8, 1.2, 3.1], [1, 2, 3], [-700, 0, 10.5], [1e6, 999999, 1000001.5], [-40, 0], [1e-9, 3e-9, -2e-9],
          [300.25, -41.5, 299.75, 310], [0.3, 0.25, 0.2, -0.6, -5], [1e300, -3, 2], [7]]
GATES = [[0.8, 1.2, 3.1, -0.4], [-2.5, 40], [3, -40], [1e-9, 2e-9], [1000.5, -700.5], [1e200, -1e-200], [-1.5, 0.25, 3, -7.5, 2, 0.6]]

V = [
    ("softmax", softmax, LOGITS, [1], [0.5], [2], [0.07]),
    ("softmin", lambda z, t: softmax([-u for u in z], t), LOGITS, [1], [0.5]),
    ("log-softmax", lambda z: [u - log_sum(z) for u in z], LOGITS),
    ("logsumexp", lambda z: [log_sum(z)], LOGITS),
    ("sparsemax", sparsemax, LOGITS),
    ("entmax15", entmax, LOGITS),
    ("hardmax", lambda z: [const(1 if u is max(z, key=lambda v: v[0]) else 0) for u in z], LOGITS),
    ("maxout", lambda z: [max(z, key=lambda u: u[0])], LOGITS),
    ("crelu", lambda z: [relu(u) for u in z] + [relu(-u) for u in z], [z for z in LOGITS if 0 not in z]),
    ("glu", gated(sigm), GATES),
    ("reglu", gated(relu), GATES),
    ("geglu", gated(gelu), GATES),
    ("swiglu", gated(lambda b: b * sigm(b)), GATES),
    ("bilinear-glu", gated(lambda b: b), GATES),
]

def exact_vector(f, p, z):
    """The values, then the rows of the Jacobian."""
    for prec in PRECISIONS:
        ctx.prec = prec
        inputs = lambda moving: [arb_series([arb(v), 1 if k == moving else 0]) for k, v in enumerate(z)]
        # Below the precision that tells two sums apart a threshold cannot be found.
        try: columns = [[series(u) for u in f(inputs(j), *[arb(v) for v in p])] for j in range(len(z))]
        except ValueError: continue
        values = [u[0] for u in columns[0]]
        rows = [[column[i][1] for column in columns] for i in range(len(values))]
        if all(is_known(v) for row in [values] + rows for v in row): break
    else: raise ArithmeticError(f"not settled: {p} {z}")
    return [[exact_part(v) for v in row] for row in [values] + rows]

# ---------------------------------------------------------------- exact values

PRECISIONS = (256, 640, 2304, 4608, 9216, 20480)
SMALL = arb(2) ** -1100

def is_known(v):
    if not v.is_finite(): return False
    if v.is_exact() or abs(v) < SMALL: return True
    # Next to the middle between two doubles 130 bits are not enough.
    return v.rel_accuracy_bits() >= 130 and rounded(fraction(v.lower())) == rounded(fraction(v.upper()))

def jet(f, p, x, prec):
    ctx.prec = prec
    y = series(f(arb_series([arb(x), 1]), *[arb(v) for v in p]))
    return [y[0], y[1], 2 * y[2]]

def exact(f, p, x):
    """f, f' and f'' as fractions that are good for 130 bits; None outside the domain."""
    for prec in PRECISIONS:
        try: values = jet(f, p, x, prec)
        except ValueError: return None
        if all(map(is_known, values)): break
    else: raise ArithmeticError(f"not settled: {p} {x}")
    return [exact_part(v) for v in values]

def exact_part(v):
    return Fraction(0) if not v.is_exact() and abs(v) < SMALL else fraction(v.mid())

def fraction(v):
    man, exponent = map(int, v.man_exp())
    # Far beyond all doubles it does not matter how far.
    return Fraction(man) * Fraction(2) ** min(max(exponent, -100000), 100000)

def rounded(v):
    # The quotient of two integers is rounded once, to nearest even, denormals included.
    try: return v.numerator / v.denominator
    except OverflowError: return math.inf if v > 0 else -math.inf

def largest_near(f, p, x):
    """The largest |f|, |f'| and |f''| near x, to some digits."""
    reach = min(0.3 * abs(x), 0.5 / abs(x)) if x else 0
    found = [0.0] * 3
    if reach < 1e3 * math.ulp(x): return found
    for k in range(-16, 17):
        try: values = jet(f, p, x + reach * k / 16, 256)
        except ValueError: continue
        for order, v in enumerate(values):
            if v.is_finite() and (v.is_exact() or v.rel_accuracy_bits() > 20):
                found[order] = max(found[order], abs(float(v.mid())))
    return found

# ---------------------------------------------------------------- where

# Tails, the middle, next to 0, and edges: e^x overflows or vanishes, squares and cubes do.
SIZES = [1e-300, 1e-20, 1e-9, 1e-3, 0.1, 0.6, 1.7, 5.3, 20.3, 37.1, 300.1, 709.8, 746, 1e5, 1e160, 1e300]
FEW = [1e-300, 1e-6, 0.23, 1.1, 7.7, 40.2, 1e4]

def roots(f, p):
    """Where f, f' or f'' changes its sign, to the nearest double or so."""
    grid = [k / 16 + 0.013 for k in range(-160, 161)]
    found = []
    def sign(order, x):
        try: v = jet(f, p, x, 128)[order]
        except ValueError: return 0
        return (v > 0) - (v < 0)
    signs = [[sign(order, x) for x in grid] for order in range(3)]
    for order in range(3):
        for k in range(len(grid) - 1):
            if signs[order][k] * signs[order][k + 1] >= 0: continue
            low, high = grid[k], grid[k + 1]
            for _ in range(60):
                middle = (low + high) / 2
                if middle in (low, high): break
                if sign(order, middle) == signs[order][k]: low = middle
                else: high = middle
            found.append(low)
    return sorted(found)

def points(f, p, is_default):
    THRESHOLDS.clear()
    # A kink is a change of sign too, and no root.
    places = roots(f, p)
    if not is_default: places = places[:3]
    else: places = places[:8]
    kinks = sorted(THRESHOLDS)
    xs = set()
    for s in SIZES if is_default else FEW: xs |= {s, -s}
    for k in kinks:
        xs |= {math.nextafter(k, -math.inf), math.nextafter(k, math.inf)}
        if is_default: xs |= {k - 1e-5 * max(abs(k), 1), k + 1e-5 * max(abs(k), 1)}
    for r in places:
        if any(abs(r - k) <= 1e-9 * max(abs(k), 1e-300) for k in kinks if k) or abs(r) < 1e-290: continue
        xs |= {r, r * (1 + 1e-6)} if is_default else {r}
    return sorted(xs - set(kinks))

# ---------------------------------------------------------------- the table

def text(v):
    s = repr(float(v)).replace("e+", "e")
    return s[:-2] if s.endswith(".0") else s

def field(v, near):
    r = rounded(v)
    if math.isinf(r): return text(r)
    unit = Fraction(math.ulp(r))
    off = round((v - Fraction(r)) / unit * 1000)
    bits = 0
    while v and Fraction(math.ulp(near)) > unit * 2 ** bits: bits += 1
    return text(r + 0.0) + (f",{off}" if off or bits else "") + (f",{bits}" if bits else "")

def write(name, lines, table="table"):
    text = ["// Exact values, written by make_oracle.py (Arb, at least 130 bits). Do not edit.", "",
            "// swift-format-ignore-file", "", "extension Oracle {",
            "  /// The lines that make_oracle.py explains.", f'  static let {table} = """']
    text += ["    " + line for line in lines] + ['    """', "}", ""]
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    with open(path, "w") as handle: handle.write("\n".join(text))

def write_vectors():
    out = []
    for id, f, vectors, *settings in V:
        for p in settings or [[]]:
            out.append(" ".join(["@", id] + [text(v) for v in p]))
            for z in vectors:
                rows = exact_vector(f, [float(v) for v in p], [float(v) for v in z])
                out.append("; ".join([" ".join(map(text, z))] + [" ".join(field(v, 0.0) for v in row) for row in rows]))
    write("VectorOracleTable.swift", out, "vectorTable")

NEAR = [1e-300, 1e-40, 3e-17, 1e-6, 0.01, 0.11, 0.13, 0.37, 0.62, 0.71, 0.999, 1.001, 1.7, 2.4, 3.9, 5.99, 6.01, 8.3]
FAR = [12.7, 26.4, 100.3, 709.9, 1234.5, 52345.7]
HUGE = [1e6, 12345678.9, 1e15, 2.0 ** 53 - 1, 1e22, 1e100, 2.0 ** 500 * 1.37, 1e300, 1.7976931348623157e308,
        6381956970095103 * 2.0 ** 797]  # the double nearest to a multiple of pi/2

WIDE = [
    ("exp", lambda x: x.exp(), [s * v for v in NEAR + FAR for s in (-1, 1)]),
    ("expm1", lambda x: x.exp() - 1, [s * v for v in NEAR + FAR for s in (-1, 1)]),
    ("log", lambda x: x.log(), NEAR + FAR + HUGE + [1 - 1e-12, 1 + 1e-9, 0.9, 1.1]),
    ("log1p", lambda x: (1 + x).log(), NEAR + FAR + HUGE + [-v for v in NEAR if v < 1]),
    ("sin", lambda x: x.sin(), [s * v for v in NEAR + FAR + HUGE for s in (-1, 1)]),
    ("cos", lambda x: x.cos(), [s * v for v in NEAR + FAR + HUGE for s in (-1, 1)]),
    ("atan", lambda x: x.atan(), [s * v for v in NEAR + FAR + HUGE for s in (-1, 1)]),
    ("erf", lambda x: x.erf(), [s * v for v in NEAR + FAR[:2] for s in (-1, 1)]),
    ("erfc", lambda x: x.erfc(), [s * v for v in NEAR + FAR[:3] for s in (-1, 1)]),
]

def parts(v):
    """A fraction as two doubles and a power of two, the first double from 1 to 2."""
    e = abs(v.numerator).bit_length() - v.denominator.bit_length()
    v /= Fraction(2) ** e
    if abs(v) < 1: v, e = v * 2, e - 1
    high = v.numerator / v.denominator
    rest = v - Fraction(high)
    return f"{text(high)} {text(rest.numerator / rest.denominator)} {e}"

def write_wide():
    out = []
    for name, f, xs in WIDE:
        for number, x in enumerate(xs):
            # Every third argument is no double.
            low = x * 2.0 ** -57 * 1.3 if number % 3 == 2 and abs(x) > 1e-200 else 0.0
            for prec in PRECISIONS:
                ctx.prec = prec
                v = f(arb(x) + arb(low))
                if v.is_finite() and v.rel_accuracy_bits() >= 160: break
            else: raise ArithmeticError(f"not settled: {name} {x}")
            out.append(f"{name} {text(x)} {text(low)} {parts(fraction(v.mid()))}")
    write("DoubleDoubleOracleTable.swift", out, "doubleDoubleTable")

def main():
    write_vectors()
    write_wide()
    out, rows = [], 0
    for id, f, *settings in D:
        for number, p in enumerate(settings or [[]]):
            p = [float(v) for v in p]
            out.append(" ".join(["@", id] + [text(v) for v in p]))
            for x in points(f, p, number == 0):
                values = exact(f, p, x)
                near = largest_near(f, p, x) if values else None
                out.append(" ".join([text(x)] + ([field(v, n) for v, n in zip(values, near)] if values else ["nan"] * 3)))
                rows += 1
    write("OracleTable.swift", out)
    print(f"{len(D)} functions, {sum(len(d) - 2 or 1 for d in D)} settings, {rows} rows")

if __name__ == "__main__": main()
