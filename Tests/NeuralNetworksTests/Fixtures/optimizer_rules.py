"""PyTorch's optimizers by the names and settings of a spec; Optax's where PyTorch has none."""

import jax
import numpy
import optax
import torch

# PyTorch's NAdam keeps its product of momenta in the default precision, whatever the parameters have.
torch.set_default_dtype(torch.float64)
jax.config.update("jax_enable_x64", True)


class Lion(torch.optim.Optimizer):
    """Optax's lion, for parameters of PyTorch."""

    def __init__(self, groups, lr, betas, weight_decay):
        super().__init__(groups, {"lr": lr, "betas": betas, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            rule = optax.lion(group["lr"], b1=beta1, b2=beta2, weight_decay=group["weight_decay"])
            for parameter in group["params"]:
                values, gradient = jax.numpy.asarray(parameter.numpy()), jax.numpy.asarray(parameter.grad.numpy())
                state = self.state[parameter]
                changes, state["memory"] = rule.update(gradient, state.get("memory", rule.init(values)), values)
                parameter.copy_(torch.from_numpy(numpy.array(optax.apply_updates(values, changes))))


ADAM_AND_DESCENDANTS = {
    "adam": torch.optim.Adam, "adamw": torch.optim.AdamW, "adamax": torch.optim.Adamax, "nadam": torch.optim.NAdam,
    "amsgrad": torch.optim.Adam, "radam": torch.optim.RAdam,
}


def torch_optimizer(settings, groups):
    """The optimizer, with PyTorch's interface, that `settings` describe, over parameters or parameter groups."""
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
    elif kind == "lion":
        optimizer = Lion(
            groups, lr=rate, betas=(given.pop("beta1"), given.pop("beta2")), weight_decay=given.pop("weight_decay"))
    elif kind in ADAM_AND_DESCENDANTS:
        more = {}
        if kind == "amsgrad":
            more["amsgrad"] = True
        if kind == "nadam":
            more["momentum_decay"] = given.pop("momentum_decay")
        optimizer = ADAM_AND_DESCENDANTS[kind](
            groups, lr=rate, betas=(given.pop("beta1"), given.pop("beta2")), eps=given.pop("epsilon"),
            weight_decay=given.pop("weight_decay", 0), foreach=False, **more)
    else:
        raise ValueError(f"no optimizer {kind!r}")
    assert not given, f"settings without an effect: {given}"
    return optimizer


def adam(rate, beta1=0.9, beta2=0.999, epsilon=1e-8):
    return {"type": "adam", "learning_rate": rate, "beta1": beta1, "beta2": beta2, "epsilon": epsilon}


def adamw(rate, weight_decay):
    return adam(rate) | {"type": "adamw", "weight_decay": weight_decay}


def adamax(rate, **more):
    return adam(rate, **more) | {"type": "adamax"}


def nadam(rate, momentum_decay=0.004, **more):
    return adam(rate, **more) | {"type": "nadam", "momentum_decay": momentum_decay}


def amsgrad(rate, **more):
    return adam(rate, **more) | {"type": "amsgrad"}


def radam(rate, **more):
    return adam(rate, **more) | {"type": "radam"}


def lion(rate, beta1=0.9, beta2=0.99, weight_decay=0):
    return {"type": "lion", "learning_rate": rate, "beta1": beta1, "beta2": beta2, "weight_decay": weight_decay}
