"""Looks at processes through /proc, and ends them."""

import os
import pathlib
import signal
import time


def environment(pid):
    """The variables that a process began with, empty when it is gone or somebody else's."""
    try:
        pairs = pathlib.Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:
        return {}
    return dict(pair.decode(errors="replace").split("=", 1) for pair in pairs if b"=" in pair)


def title(pid):
    """The command line of a process, empty when it is gone."""
    try:
        return pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


def numbers():
    """Every process there is."""
    return [int(entry) for entry in os.listdir("/proc") if entry.isdigit()]


def facts(pid):
    """What the system tells of a process behind its name: its state, its parent, …"""
    # The name in brackets may hold anything.
    return pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()


def parents():
    """The parent of every process."""
    found = {}
    for pid in numbers():
        try:
            found[pid] = int(facts(pid)[1])
        except (OSError, IndexError, ValueError):
            continue
    return found


def descendants(roots):
    """The processes and all that they started, the latter behind who started them."""
    children = {}
    for pid, parent in parents().items():
        children.setdefault(parent, []).append(pid)
    found = list(roots)
    for pid in found:
        found += children.get(pid, [])
    return found


def state(pid):
    """The letter of a process' state, nothing when it is gone."""
    try:
        return facts(pid)[0]
    except OSError:
        return ""


def is_alive(pid):
    """Whether a process still does something; one that has ended and waits for its parent does not."""
    return state(pid) not in ("", "Z", "X")


def is_running(pid):
    """Whether a process neither stands still nor has ended."""
    return state(pid) not in ("", "Z", "X", "T")


def is_stopped(pid):
    """Whether a process stands still until it is woken."""
    return state(pid) == "T"


def send(pids, number):
    """Sends a signal to those that are still there."""
    for pid in pids:
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            pass


def end(pids, seconds):
    """Asks processes to end, and kills those that have not after so many seconds."""
    send(pids, signal.SIGTERM)
    limit = time.monotonic() + seconds
    while any(map(is_alive, pids)) and time.monotonic() < limit:
        time.sleep(0.02)
    send([pid for pid in pids if is_alive(pid)], signal.SIGKILL)


def pending(pid):
    """The signals that wait for a process, because it stands still or does not take them."""
    try:
        lines = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return set()
    bits = 0
    for line in lines:
        if line.startswith(("SigPnd:", "ShdPnd:")):
            bits |= int(line.split()[1], 16)
    return {number for number in range(1, 65) if bits >> (number - 1) & 1}
