"""PyTorch's optimizers by the names and settings of a spec."""

import torch


def torch_optimizer(settings, groups):
    """The optimizer of PyTorch that `settings` describe, over parameters or parameter groups."""
    given = dict(settings)
    kind = given.pop("type")
    rate = given.pop("learning_rate")
    if kind == "sgd":
        optimizer = torch.optim.SGD(
            groups, lr=rate, momentum=given.pop("momentum", 0), dampening=given.pop("dampening", 0),
            nesterov=given.pop("nesterov", False), foreach=False)
    elif kind == "rmsprop":
        optimizer = torch.optim.RMSprop(
            groups, lr=rate, alpha=given.pop("rho"), eps=given.pop("epsilon"), foreach=False)
    elif kind == "adagrad":
        optimizer = torch.optim.Adagrad(
            groups, lr=rate, initial_accumulator_value=given.pop("initial_accumulator"), eps=given.pop("epsilon"),
            foreach=False)
    elif kind == "adadelta":
        optimizer = torch.optim.Adadelta(
            groups, lr=rate, rho=given.pop("rho"), eps=given.pop("epsilon"), foreach=False)
    elif kind in ("adam", "adamw"):
        rule = torch.optim.Adam if kind == "adam" else torch.optim.AdamW
        optimizer = rule(
            groups, lr=rate, betas=(given.pop("beta1"), given.pop("beta2")), eps=given.pop("epsilon"),
            weight_decay=given.pop("weight_decay", 0), foreach=False)
    else:
        raise ValueError(f"no optimizer {kind!r}")
    assert not given, f"settings without an effect: {given}"
    return optimizer


def adam(rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    return {"type": "adam", "learning_rate": rate, "beta1": beta1, "beta2": beta2, "epsilon": epsilon}


def adamw(rate, weight_decay):
    return adam(rate) | {"type": "adamw", "weight_decay": weight_decay}
