"""The digits as the sweep wants them: a fifth held out for the test, scaled by the mean and deviation of the rest."""

import csv
import json
import sys

import numpy

SWEEP = json.loads(sys.argv[1])
RUNS = [(rate, seed) for rate in SWEEP["rates"] for seed in SWEEP["seeds"]]


def digits():
    """Features and labels to train on, features and labels to test on."""
    table = numpy.loadtxt(SWEEP["data"], delimiter=",", skiprows=1, dtype=numpy.float32)
    order = numpy.random.default_rng(0).permutation(len(table))
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
