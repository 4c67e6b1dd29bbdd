"""The library that multiplies NumPy's matrices."""

import numpy


def version():
    found = numpy.show_config(mode="dicts")["Build Dependencies"]["blas"]
    return f"NumPy {numpy.__version__}, {found['name']} {found['version']}"
