#!/usr/bin/env python3
"""Asks actplot for every point of ONNX's backend node tests of activation functions.

    python3 check_node_tests.py path/to/actplot        (needs onnx from PyPI, which has the node tests)

Prints a line an operator; exits with 1 where a value is wrong or an operator has no test.

The rule. The expected values are what numpy got in float32: every step of a formula is rounded, exp and
tanh are off by a unit or two themselves. At best, such a computation gives the nearly right result for nearly
right inputs, both off by a few roundings. `actplot eval` is right to the last bits of a double. A value passes
where

    |ours - expected| <= 2 epsilon (|f| + |x f'|)

with f and f' as we have them, and epsilon = 2^-23, the distance from 1 to the next float32 (2^-10 and 2^-7 in
the two cases of float16 and bfloat16). For a function of a vector, |x f'| is the sum of |z_j dp_i/dz_j| with
the greatest logit moved to 0: ONNX subtracts it first. Log-softmax has 1 more, since ONNX rounds a sum of 1 and
more before taking its logarithm. Where no step of ONNX's formula rounds, ours has to be equal: see EXACT.
Each value has to pass ONNX's own test too: rounded to the type, within the rtol and atol of the case.
"""
import importlib
import math
import subprocess
import sys

import ml_dtypes
import numpy as np
import onnx
from onnx.backend.test.case import node as node_tests

ALLOWED = 2  # times epsilon (|f| + |x f'|)

# Our function and its parameters for ONNX's operator and its attributes.
SCALAR = {
    "Celu": lambda a: ("celu", {"alpha": a["alpha"]}),
    "Elu": lambda a: ("elu", {"alpha": a["alpha"]}),
    "Gelu": lambda a: ("gelu-tanh" if a["approximate"] == b"tanh" else "gelu", {}),
    "HardSigmoid": lambda a: ("hard-sigmoid-linear", {"alpha": a["alpha"], "beta": a["beta"]}),
    "HardSwish": lambda a: ("hard-swish", {}),
    "LeakyRelu": lambda a: ("leaky-relu", {"slope": a["alpha"]}),
    "Mish": lambda a: ("mish", {}),
    "PRelu": lambda a: ("prelu", {}),  # its slopes are no attribute but an input: one for each point
    "Relu": lambda a: ("relu", {}),
    # Ours has no parameters: it has the numbers of the paper, and ONNX's defaults are the nearest float32.
    # With any other attributes it is gamma elu(x, alpha), by definition.
    "Selu": lambda a: ("selu", {}) if a == defaults("Selu") else ("elu", {"alpha": a["alpha"]}),
    "Shrink": lambda a: ("shrink", {"lambda": a["lambd"], "bias": a["bias"]}),
    "Sigmoid": lambda a: ("sigmoid", {}),
    "Softplus": lambda a: ("softplus", {}),
    "Softsign": lambda a: ("softsign", {}),
    "Swish": lambda a: ("swish", {"beta": a["alpha"]}),
    "Tanh": lambda a: ("tanh", {}),
    "ThresholdedRelu": lambda a: ("thresholded-relu", {"theta": a["alpha"]}),
}
VECTOR = {"Hardmax": "hardmax", "LogSoftmax": "log-softmax", "Softmax": "softmax"}
OPERATORS = sorted([*SCALAR, *VECTOR])
EXACT = ["Hardmax", "Relu", "ThresholdedRelu"]


def defaults(operator):
    """The attributes that an operator has by default; numbers are float32, told as the doubles they are."""
    attributes = onnx.defs.get_schema(operator).attributes.values()
    return {a.name: onnx.helper.get_attribute_value(a.default_value) for a in attributes}


class Case:
    """A node test as lines for `actplot eval --batch`, and the row of values that ONNX expects for each."""

    def __init__(self, test):
        (node,) = test.model.graph.node
        attributes = {a.name: onnx.helper.get_attribute_value(a) for a in node.attribute}
        attributes = defaults(node.op_type) | attributes
        (((x, *more_inputs), (y,)),) = test.data_sets
        self.test, self.operator = test, node.op_type
        self.gain = 1  # what our values are multiplied by

        if self.operator in VECTOR:
            # The vectors lie along the axis.
            x, y = (np.moveaxis(tensor, attributes["axis"], -1) for tensor in (x, y))
            settings = [(VECTOR[self.operator], {})] * (x.size // x.shape[-1])
        else:
            name, parameters = SCALAR[self.operator](attributes)
            settings = [(name, parameters)] * x.size
            if self.operator == "PRelu":
                settings = [(name, {"a": float(a)}) for a in np.broadcast_to(*more_inputs, x.shape).flat]
            if (self.operator, name) == ("Selu", "elu"):
                self.gain = attributes["gamma"]
        self.inputs = x.astype(np.float64).reshape(len(settings), -1)
        self.expected = y.reshape(len(settings), -1)
        # repr writes the shortest decimal that reads back to the very same double.
        self.lines = [
            "\t".join([name, ",".join(f"{k}={v!r}" for k, v in parameters.items()), ",".join(map(repr, row))])
            for (name, parameters), row in zip(settings, self.inputs.tolist())
        ]

    def errors(self, answers):
        """For each expected value, |ours - expected|: in epsilon (|f| + |x f'|), infinite where it fails a
        test that has no such unit, and in units of the last place of the expected value."""
        rows = [[float(v) for v in answer.replace("\t", ",").split(",")] for answer in answers]
        rows = self.gain * np.array(rows)
        if self.operator in VECTOR:
            ours, slope = rows, self.sensitivity(rows)
        else:
            ours, slope = rows[:, :1], np.abs(self.inputs * rows[:, 1:2])
        kind, expected = self.expected.dtype, self.expected.astype(np.float64)
        epsilon = float(ml_dtypes.finfo(kind).eps)
        off = np.abs(ours - expected)

        unit = epsilon * (np.abs(ours) + slope)
        errors = np.divide(off, unit, out=np.full_like(off, np.inf), where=unit > 0)
        if self.operator in EXACT:
            errors[:] = np.inf
        errors[off == 0] = 0
        rounded = ours.astype(kind).astype(np.float64)
        passes = np.abs(rounded - expected) <= self.test.atol + self.test.rtol * np.abs(expected)
        errors[~passes | np.isnan(errors)] = np.inf

        last_place = [[math.ldexp(epsilon, math.frexp(v)[1] - 1) if v else 1 for v in row] for row in expected]
        return errors, off / last_place

    def sensitivity(self, ours):
        """|x f'| for a vector: the sum over j of |z_j dp_i/dz_j|, the greatest logit at 0."""
        if self.operator == "Hardmax":
            return np.zeros_like(ours)
        is_logarithm = self.operator == "LogSoftmax"
        z = np.abs(self.inputs - self.inputs.max(axis=1, keepdims=True))
        p = np.exp(ours) if is_logarithm else ours
        # d(log p_i)/dz_j = (1 if i = j else 0) - p_j
        logarithm = z * (1 - p) + (z * p).sum(axis=1, keepdims=True) - z * p
        return 1 + logarithm if is_logarithm else p * logarithm


def cases():
    """The node tests of our operators.

    Those named "..._expanded" are left out: the same data, with other operators that make up the function."""
    for operator in OPERATORS:
        # A module an operator. collect_testcases() would import all of them, which takes ten times as long.
        importlib.import_module(f"{node_tests.__name__}.{operator.lower()}")
    for test in node_tests._NodeTestCases:
        if "_expanded" not in test.name and test.model.graph.node[0].op_type in OPERATORS:
            yield Case(test)


def evaluate(actplot, lines):
    """The answers of one process, a line for a line."""
    run = subprocess.run(
        [actplot, "eval", "--batch"], input="\n".join(lines) + "\n", stdout=subprocess.PIPE, text=True)
    answers = run.stdout.splitlines()
    if run.returncode != 0 or len(answers) != len(lines):
        sys.exit(f"{len(lines)} questions, {len(answers)} answers, exit status {run.returncode}")
    for line, answer in zip(lines, answers):
        if answer == "-":
            sys.exit(f"actplot does not know {line!r}")
    return answers


def main(actplot):
    found = list(cases())
    answers = iter(evaluate(actplot, [line for case in found for line in case.lines]))
    misses = []
    results = {operator: [] for operator in OPERATORS}
    for case in found:
        errors, units = case.errors([next(answers) for _ in case.lines])
        results[case.operator].append((errors, units))
        worst = errors.max(axis=1).argmax()
        if errors[worst].max() > ALLOWED:
            misses.append(f"{case.test.name}: worst at {case.lines[worst]!r}, expected {case.expected[worst]}")

    print(f"onnx {onnx.__version__}, numpy {np.__version__}; the worst |ours - expected|")
    print(f"in eps (|f| + |x f'|), of which {ALLOWED} are allowed, and in units of the last place")
    print("operator         cases  values  misses    eps    ulp")
    for operator, result in results.items():
        if not result:
            misses.append(f"{operator} has no node test")
            continue
        errors, units = (np.concatenate([pair[i].ravel() for pair in result]) for i in (0, 1))
        wrong = np.count_nonzero(errors > ALLOWED)
        print(f"{operator:16}{len(result):6}{errors.size:8}{wrong:8}{errors.max():7.2f}{units.max():7.2f}")
    for miss in misses:
        print(miss)
    sys.exit(1 if misses else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
