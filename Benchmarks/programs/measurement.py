"""What the measured Python programs share: the workload, its data, the clock, the line."""

import json
import sys
import time

import numpy


def workload():
    return json.loads(sys.argv[1])


def data(given):
    """Features in Float and labels of the workload's shape: one cloud per class, four fifths of the values zero."""
    generator = numpy.random.default_rng(1)
    examples, features, classes = given["examples"], given["layers"][0], given["layers"][-1]
    labels = generator.integers(classes, size=examples)
    centres = generator.integers(256, size=(classes, features)) * (generator.random((classes, features)) < 0.2)
    noisy = centres[labels] * generator.random((examples, features))
    return (noisy.astype(numpy.uint8) / 255).astype(numpy.float32), labels


def blas():
    """The library that multiplies NumPy's matrices."""
    found = numpy.show_config(mode="dicts")["Build Dependencies"]["blas"]
    return f"{found['name']} {found['version']}"


def report(given, version, train):
    """Times `train()`, which returns the loss of the last epoch, and prints the line."""
    start = time.perf_counter()
    loss = train()
    seconds = time.perf_counter() - start
    assert loss < 1, f"nothing was learnt: the last epoch's loss is {loss}"
    print(json.dumps({
        "examples_per_second": given["epochs"] * given["examples"] / seconds, "epochs": given["epochs"],
        "seconds": seconds, "version": version,
    }))
