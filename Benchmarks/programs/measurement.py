"""What the measured Python programs share: the workload, its data, the clock, the lines."""

import json
import sys
import time

import numpy

WORKLOAD = json.loads(sys.argv[1])


def data():
    """Features in Float and labels of the workload's shape, by the recipe of Espalier's `bench training`.

    One cloud per class: each feature lies halfway between the class's centre and a random number. The label of one
    example in eight is random, so that there is always something left to learn and the gradients do not fade.
    """
    generator = numpy.random.default_rng(1)
    examples, features, classes = WORKLOAD["examples"], WORKLOAD["layers"][0], WORKLOAD["layers"][-1]
    clouds = numpy.arange(examples) % classes
    centres = generator.random((classes, features), numpy.float32)
    mixed = (centres[clouds] + generator.random((examples, features), numpy.float32)) / 2
    is_random = generator.random(examples) < 1 / 8
    return mixed, numpy.where(is_random, generator.integers(classes, size=examples), clouds)


def skip(reason):
    """Says that this program can't do the workload, and ends it."""
    print(json.dumps({"skipped": reason}), flush=True)
    sys.exit()


def serve(version, fresh):
    """Says that the program is ready; then trains once for each line of standard input.

    `fresh()` makes a network with new weights and returns a function that trains it through all epochs and returns the
    mean cross-entropy of each. Only that function is timed.
    """
    print(json.dumps({"version": version}), flush=True)
    for _ in sys.stdin:
        train = fresh()
        start, busy = time.perf_counter(), time.process_time()
        losses = train()
        busy, seconds = time.process_time() - busy, time.perf_counter() - start
        print(json.dumps({
            "epochs": len(losses), "seconds": seconds, "core_share": busy / seconds,
            "losses": list(map(float, losses)),
        }), flush=True)
