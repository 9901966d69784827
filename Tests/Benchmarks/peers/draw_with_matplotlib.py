"""What a docs script draws with matplotlib: run by compare-peers.

Run: draw_with_matplotlib.py svg|png|pdf FILE        sigmoid with its gradient
     draw_with_matplotlib.py gallery FOLDER          ten functions, f and f with f', light and dark, SVG and PNG
"""
import math, sys
import numpy as np
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt

X = np.linspace(-6, 6, 641)
# A figure of 640 x 400 pixels; all else as matplotlib has it.
plt.rcParams.update({"figure.figsize": (640 / 96, 400 / 96), "figure.dpi": 96})

def sigmoid(x): return 1 / (1 + np.exp(-x))
def phi(x): return np.array([0.5 * (1 + math.erf(v / math.sqrt(2))) for v in x])
def density(x): return np.exp(-x * x / 2) / math.sqrt(2 * math.pi)
LAMBDA, ALPHA = 1.0507009873554805, 1.6732632423543772

# name: f, f', range of y
FUNCTIONS = {
    "sigmoid": (sigmoid, lambda x: sigmoid(x) * (1 - sigmoid(x)), (-0.1, 1.1)),
    "tanh": (np.tanh, lambda x: 1 - np.tanh(x) ** 2, (-1.2, 1.2)),
    "relu": (lambda x: np.maximum(x, 0), lambda x: (x > 0) * 1.0, (-1, 6)),
    "leaky-relu": (lambda x: np.where(x > 0, x, 0.01 * x), lambda x: np.where(x > 0, 1, 0.01), (-1, 6)),
    "elu": (lambda x: np.where(x > 0, x, np.expm1(x)), lambda x: np.where(x > 0, 1, np.exp(x)), (-2, 6)),
    "selu": (lambda x: LAMBDA * np.where(x > 0, x, ALPHA * np.expm1(x)),
             lambda x: LAMBDA * np.where(x > 0, 1, ALPHA * np.exp(x)), (-2, 6)),
    "silu": (lambda x: x * sigmoid(x), lambda x: sigmoid(x) * (1 + x * (1 - sigmoid(x))), (-1, 6)),
    "gelu": (lambda x: x * phi(x), lambda x: phi(x) + x * density(x), (-1, 6)),
    "softplus": (lambda x: np.log1p(np.exp(x)), sigmoid, (-1, 6)),
    "softsign": (lambda x: x / (1 + abs(x)), lambda x: 1 / (1 + abs(x)) ** 2, (-1.2, 1.2)),
}

def figure(name, gradient):
    f, g, (low, high) = FUNCTIONS[name]
    figure, axes = plt.subplots()
    axes.plot(X, f(X), label=name)
    if gradient: axes.plot(X, g(X), "--", label="derivative")
    axes.set_title(f"{name} and its derivative" if gradient else name)
    axes.set_xlim(-6, 6)
    axes.set_ylim(low, high)
    axes.axhline(0, linewidth=0.8, color="gray")
    axes.axvline(0, linewidth=0.8, color="gray")
    axes.grid(True, alpha=0.4)
    for side in ("top", "right"): axes.spines[side].set_visible(False)
    axes.legend(frameon=False)
    return figure

def save(figure, *paths):
    for path in paths:
        # At 2x a PNG has 1280 x 800 pixels.
        if path.endswith(".png"): figure.savefig(path, dpi=192)
        else: figure.savefig(path)
    plt.close(figure)

kind, place = sys.argv[1:]
if kind != "gallery":
    save(figure("sigmoid", True), place)
else:
    for name in FUNCTIONS:
        for theme in ("default", "dark_background"):
            for gradient in (False, True):
                with plt.style.context(theme):
                    path = f"{place}/{name}-{gradient}-{theme}"
                    save(figure(name, gradient), path + ".svg", path + ".png")
