"""The digits as the sweep wants them: each seed has a fifth of its own for the test, and scales by the rest."""

import csv
import json
import sys

import numpy

SWEEP = json.loads(sys.argv[1])
RUNS = [(rate, seed) for rate in SWEEP["rates"] for seed in SWEEP["seeds"]]


def table():
    """The digits as they are: pixels, and the class at the end."""
    return numpy.loadtxt(SWEEP["data"], delimiter=",", skiprows=1, dtype=numpy.float32)


def split(table, seed):
    """Features and labels to train on, features and labels to test on."""
    order = numpy.random.default_rng(seed).permutation(len(table))
    features, labels = table[order, :-1], table[order, -1].astype(numpy.int64)
    count = len(table) - len(table) // 5
    mean, deviation = features[:count].mean(axis=0), features[:count].std(axis=0)
    features = (features - mean) / numpy.where(deviation > 0, deviation, 1)
    return features[:count], labels[:count], features[count:], labels[count:]


def write(rows):
    """Writes rate, seed and accuracy of each run."""
    with open(SWEEP["csv"], "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["optimizer.learning_rate", "seed", "test.accuracy"])
        writer.writerows(rows)
