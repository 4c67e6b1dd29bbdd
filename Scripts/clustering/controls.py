"""Shows that the comparison sees what it is there for."""

import shutil

from outcome import Outcome, differences


def change_digit(outcome):
    """A digit of a number in a table is another one."""
    path = outcome.folder / "tables/runs.csv"
    text = path.read_text(encoding="utf-8")
    last = max(position for position, letter in enumerate(text) if letter.isdigit())
    path.write_text(text[:last] + str((int(text[last]) + 1) % 10) + text[last + 1:], encoding="utf-8")


def change_result(outcome):
    """A digit of a result in a journal is another one."""
    path = next(iter(outcome.folder.glob("journal/*.jsonl")))
    head, name, rest = path.read_text(encoding="utf-8").partition('"train.loss":0.')
    path.write_text(head + name + str((int(rest[0]) + 1) % 10) + rest[1:], encoding="utf-8")


def lose_run(outcome):
    """A run's result is missing."""
    path = next(iter(outcome.folder.glob("journal/*.jsonl")))
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))


def double_row(outcome):
    """A run is in the table twice."""
    path = outcome.folder / "tables/runs.csv"
    path.write_bytes(path.read_bytes() + path.read_bytes().splitlines(keepends=True)[-1])


def leave_checkpoint(outcome):
    """A saved run is left."""
    (outcome.folder / "checkpoints/0123456789abcdef").mkdir(parents=True)


MISTAKES = {
    change_digit: "tables/runs.csv is another one", change_result: "came to another result", lose_run: "is lost",
    double_row: "is in runs.csv 2 times", leave_checkpoint: "is left in checkpoints/",
}


def check(reference, folder):
    """Makes each mistake in a copy; how many are not seen."""
    missed = 0
    if found := list(differences(reference, reference)):
        print(f"the comparison finds differences where there are none: {found}")
        missed += 1
    for mistake, sentence in MISTAKES.items():
        copy = Outcome(folder / mistake.__name__)
        shutil.copytree(reference.folder, copy.folder)
        mistake(copy)
        if not any(sentence in difference for difference in differences(reference, copy)):
            print(f"this is not seen: {mistake.__doc__}")
            missed += 1
    if not missed:
        print(
            "a changed digit, another result, a lost run, a doubled run, a forgotten checkpoint: "
            f"all {len(MISTAKES)} are seen")
    return missed
