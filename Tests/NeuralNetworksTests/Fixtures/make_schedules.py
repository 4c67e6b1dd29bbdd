"""schedules.json: factors on the learning rate, update by update, by the schedulers of PyTorch.

Where a scheduler steps once per epoch, all updates of an epoch have the same factor. Numbers that a schedule watches
are given; each is observed at the end of its epoch.
"""

import warnings

import torch
from torch.optim import lr_scheduler

from fixture_file import rounded, versions, write

LOSSES = [
    1.0, 0.75, 0.75, 0.8125, 0.6875, 0.6875, 0.6875, 0.703125, 0.671875, 0.6875, 0.7, 0.72, 0.71, 0.69, 0.65,
    0.66,
]
ACCURACIES = [0.5, 0.625, 0.625, 0.6, 0.59, 0.61, 0.6875, 0.703125, 0.703125, 0.69, 0.68, 0.6875, 0.7, 0.7, 0.7, 0.7]


def plateau(watched, **settings):
    given = {
        "type": "reduce_on_plateau", "monitor": "validation.loss", "factor": 0.5, "patience": 2, "min_delta": 0,
        "cooldown": 0, "min_factor": 0,
    } | settings
    return {"schedule": given, "epochs": len(watched), "steps_per_epoch": 2, "watched": watched}


def one_cycle(epochs, steps_per_epoch, **settings):
    given = {"type": "one_cycle", "pct_start": 0.3, "div_factor": 25, "final_div_factor": 10000, "anneal": "cosine"}
    return {"schedule": given | settings, "epochs": epochs, "steps_per_epoch": steps_per_epoch}


def by_epoch(kind, epochs=10, **settings):
    return {"schedule": {"type": kind} | settings, "epochs": epochs, "steps_per_epoch": 3}


CASES = [
    by_epoch("constant"),
    by_epoch("step", gamma=0.5, every_epochs=3),
    by_epoch("exponential", gamma=0.875),
    by_epoch("cosine", final_factor=0.125),
    by_epoch("linear", final_factor=0),
    by_epoch("linear", epochs=7, final_factor=0.25),
    by_epoch("linear", epochs=1, final_factor=0.25),
    by_epoch("polynomial", power=1, final_factor=0),
    by_epoch("polynomial", power=0.9, final_factor=0),
    by_epoch("polynomial", epochs=13, power=2.5, final_factor=0),
    one_cycle(10, 7),
    one_cycle(9, 4, anneal="linear"),
    one_cycle(3, 5, pct_start=0.5, div_factor=4, final_div_factor=10),
    one_cycle(4, 5, pct_start=0.25, div_factor=10, final_div_factor=1, anneal="linear"),
    one_cycle(6, 2, pct_start=0.05),
    one_cycle(6, 2, pct_start=0),
    one_cycle(6, 2, pct_start=1),
    one_cycle(1, 1),
    one_cycle(2, 1),
    plateau(LOSSES),
    plateau(LOSSES, patience=0, factor=0.75),
    plateau(LOSSES, patience=1, cooldown=2),
    plateau(LOSSES, patience=0, cooldown=1, min_factor=0.3),
    plateau(LOSSES, patience=1, min_delta=0.1),
    plateau(LOSSES, patience=3, min_delta=0.0625, monitor="train.running_loss"),
    plateau(ACCURACIES, monitor="validation.accuracy"),
    plateau(ACCURACIES, patience=1, cooldown=3, min_delta=0.05, min_factor=0.1, monitor="validation.accuracy"),
]


def scheduler(schedule, optimizer, epochs, steps_per_epoch):
    """The scheduler, and whether it steps at every update."""
    kind = schedule["type"]
    if kind == "constant":
        return lr_scheduler.ConstantLR(optimizer, factor=1), False
    if kind == "step":
        return lr_scheduler.StepLR(optimizer, schedule["every_epochs"], schedule["gamma"]), False
    if kind == "exponential":
        return lr_scheduler.ExponentialLR(optimizer, schedule["gamma"]), False
    if kind == "cosine":
        return lr_scheduler.CosineAnnealingLR(optimizer, epochs, eta_min=schedule["final_factor"]), False
    if kind == "linear":
        return lr_scheduler.LinearLR(optimizer, 1, schedule["final_factor"], epochs), False
    if kind == "polynomial":
        assert schedule["final_factor"] == 0, "PyTorch's ends at 0"
        return lr_scheduler.PolynomialLR(optimizer, epochs, schedule["power"]), False
    if kind == "one_cycle":
        return lr_scheduler.OneCycleLR(
            optimizer, max_lr=1, epochs=epochs, steps_per_epoch=steps_per_epoch, pct_start=float(schedule["pct_start"]),
            anneal_strategy={"cosine": "cos", "linear": "linear"}[schedule["anneal"]], cycle_momentum=False,
            div_factor=schedule["div_factor"], final_div_factor=schedule["final_div_factor"]), True
    if kind == "reduce_on_plateau":
        return lr_scheduler.ReduceLROnPlateau(
            optimizer, mode="max" if schedule["monitor"].endswith("accuracy") else "min", factor=schedule["factor"],
            patience=schedule["patience"], threshold=schedule["min_delta"], threshold_mode="abs",
            cooldown=schedule["cooldown"], min_lr=schedule["min_factor"], eps=0), False
    raise ValueError(f"no schedule {kind!r}")


def factors(case):
    """The factor of every update: the learning rate of an optimizer that starts with 1."""
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    rule, steps_at_updates = scheduler(case["schedule"], optimizer, case["epochs"], case["steps_per_epoch"])
    found = []
    for epoch in range(case["epochs"]):
        for _ in range(case["steps_per_epoch"]):
            found.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            if steps_at_updates and len(found) < case["epochs"] * case["steps_per_epoch"]:
                rule.step()
        if not steps_at_updates:
            rule.step(*([case["watched"][epoch]] if "watched" in case else []))
    return found


def main():
    warnings.simplefilter("error")
    write("schedules.json", {
        "about": "factors on the learning rate, update by update, by the schedulers of PyTorch",
        "versions": versions(torch),
        "cases": [case | {"factors": rounded(factors(case), 15)} for case in CASES],
    })


if __name__ == "__main__":
    main()
