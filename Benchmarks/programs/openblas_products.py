"""A layer's products by OpenBLAS: `numpy.matmul` into an array that exists, which is one call of its sgemm.

Says what it is; then for each line such as `outputs:32:64:64` prints the seconds of one product. The only argument is
how long to measure, in seconds.
"""

import statistics
import sys
import time

import numpy

import blas


def product(kind, examples, inputs, outputs):
    """A function that computes the product. Weights are `[inputs × outputs]`, as in the loop in `numpy_loop.py`."""
    x, z = numpy.ones((examples, inputs), numpy.float32), numpy.ones((examples, outputs), numpy.float32)
    weights = numpy.ones((inputs, outputs), numpy.float32)
    left, right, result = {
        "outputs": (x, weights, z), "input_gradients": (z, weights.T, x), "weight_gradients": (x.T, z, weights)}[kind]
    return lambda: numpy.matmul(left, right, out=result)


def time_of_one(work, seconds):
    """The median of slices of half a millisecond or one repetition, as Espalier's `bench products` measures."""
    def elapsed():
        start = time.perf_counter()
        for _ in range(repetitions):
            work()
        return time.perf_counter() - start

    repetitions = 1
    while (taken := elapsed()) < 0.0005:
        repetitions *= 2
    slices = [elapsed() for _ in range(max(5, int(seconds / taken)))]
    return statistics.median(slices) / repetitions


seconds = float(sys.argv[1])
call = time_of_one(product("outputs", 1, 1, 1), seconds)
print(
    f"OpenBLAS as in {blas.version()}; a call through NumPy costs {call * 1e6:.1f} µs, which a "
    "1 × 1 product shows", flush=True)
for line in sys.stdin:
    kind, *sizes = line.strip().split(":")
    print(time_of_one(product(kind, *map(int, sizes)), seconds), flush=True)
