"""This machine: its processor, and how a program is started so that its figures mean something."""

import atexit
import functools
import os
import pathlib
import platform
import signal
import subprocess
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent
PROGRAMS = FOLDER / "programs"

# Every library that would like to start threads of its own gets one.
ENVIRONMENT = os.environ | {name: "1" for name in (
    "OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMEXPR_NUM_THREADS", "VECLIB_MAXIMUM_THREADS",
    "TORCHINDUCTOR_COMPILE_THREADS")} | {
    "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false", "JAX_PLATFORMS": "cpu",
    "TORCHINDUCTOR_CACHE_DIR": str(FOLDER / ".venv" / "compiled"), "PYTHONDONTWRITEBYTECODE": "1"}

# By how much the measured programs go before others, where the system allows that.
AHEAD = -10

CAN_PIN = hasattr(os, "sched_setaffinity")


def cores(count):
    """The last cores that this process may use: the first have most interrupts. None where nothing can be pinned."""
    return set(sorted(os.sched_getaffinity(0))[-count:]) if CAN_PIN else None


def core_count():
    """The number of cores that this process may use."""
    return len(os.sched_getaffinity(0)) if CAN_PIN else os.cpu_count()


def settle(cores):
    """Puts the calling process on those cores, ahead of others where the system allows that."""
    if cores:
        os.sched_setaffinity(0, cores)
    try:
        os.nice(AHEAD)
        # Linux shares the time between sessions first; each of our programs is a session of its own.
        pathlib.Path("/proc/self/autogroup").write_text(str(AHEAD))
    except OSError:
        pass


def start(command, cores, **settings):
    """Starts a program on those cores; it ends with this one at the latest."""
    process = subprocess.Popen(
        command, env=ENVIRONMENT, text=True, start_new_session=True, preexec_fn=functools.partial(settle, cores),
        **settings)
    atexit.register(stop, process)
    return process


def stop(process):
    """Ends a program that is still running, and all that it has started."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def output(command, cores):
    """What a program prints, run to its end on those cores."""
    process = start(command, cores, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    printed, complaints = process.communicate()
    if process.returncode != 0:
        sys.exit(f"compare: {' '.join(map(str, command))} ended with {process.returncode}\n{complaints}")
    return printed


def espalier():
    """The path of Espalier's program."""
    return ENVIRONMENT["ESPALIER"]


def multiply_add_peak(cores):
    """What one core's fused multiply-adds come to right now, in GFLOP/s."""
    return float(output([espalier(), "bench", "peak"], cores))


def processor():
    """The name of the processor, as far as the system tells."""
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for row in cpuinfo.read_text().splitlines():
            if row.startswith("model name"):
                return row.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def say(text):
    """Progress, on standard error."""
    print(text, file=sys.stderr, flush=True)
