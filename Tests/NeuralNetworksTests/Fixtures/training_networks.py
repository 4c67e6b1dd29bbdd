"""Networks and trainings as a spec describes them, in PyTorch: layer by layer, with weights as [fan out × fan in]."""

import math

import torch

from optimizer_rules import torch_optimizer

ACTIVATIONS = {
    "identity": lambda z, given: z,
    "tanh": lambda z, given: torch.tanh(z),
    "sigmoid": lambda z, given: torch.sigmoid(z),
    "arctan": lambda z, given: torch.atan(z),
    # PyTorch's own softplus becomes z beyond a threshold; this is the function itself.
    "softplus": lambda z, given: torch.logaddexp(z, torch.zeros_like(z)),
    "relu": lambda z, given: torch.nn.functional.leaky_relu(z, given.get("alpha", 0)),
    "leaky_relu": lambda z, given: torch.nn.functional.leaky_relu(z, given["slope"]),
    "elu": lambda z, given: torch.nn.functional.elu(z, given["alpha"]),
}


def normalization_of(weights, given):
    """The normalization behind a layer with those weights."""
    if given["type"] == "layer":
        return torch.nn.LayerNorm(len(weights), eps=given["epsilon"], dtype=weights.dtype)
    return torch.nn.BatchNorm1d(
        len(weights), eps=given["epsilon"], momentum=given["momentum"], dtype=weights.dtype)


class Network(torch.nn.Module):
    """Hidden layers with activations, some with a normalization in front of them, and a layer of logits."""

    def __init__(self, layers, activations, normalization):
        super().__init__()
        self.weights = torch.nn.ParameterList([layer["weights"].clone() for layer in layers])
        self.biases = torch.nn.ParameterList([layer["bias"].clone() for layer in layers if "bias" in layer])
        self.activations = activations
        self.normalizations = torch.nn.ModuleList()
        if normalization:
            assert len(self.biases) == 1, "normalized layers have no bias"
            for layer in layers[:-1]:
                self.normalizations.append(normalization_of(layer["weights"], normalization))

    def forward(self, a):
        hidden_count = len(self.activations)
        for layer, weights in enumerate(self.weights):
            z = a @ weights.T
            if self.normalizations and layer < hidden_count:
                z = self.normalizations[layer](z)
            else:
                z = z + self.biases[0 if self.normalizations else layer]
            if layer == hidden_count:
                return z
            activation = self.activations[layer]
            a = ACTIVATIONS[activation["type"]](z, activation)

    def described(self):
        """A copy of all parameters and running statistics, by layer."""
        layers = []
        for layer, weights in enumerate(self.weights):
            described = {"weights": weights}
            if layer < len(self.normalizations):
                normalization = self.normalizations[layer]
                described |= {"scale": normalization.weight, "shift": normalization.bias}
                if isinstance(normalization, torch.nn.BatchNorm1d):
                    described |= {
                        "running_mean": normalization.running_mean, "running_variance": normalization.running_var,
                    }
            else:
                described["bias"] = self.biases[0 if self.normalizations else layer]
            layers.append({key: value.detach().clone() for key, value in described.items()})
        return layers

    def undecayed(self):
        """The parameters that weight decay and penalties leave alone."""
        return [*self.biases, *self.normalizations.parameters()]


def rate_factor(schedule, epochs, steps_per_epoch, epoch, step):
    """The factor on the learning rate at a step of an epoch, both from 0."""
    warmup = schedule.get("warmup_epochs", 0)
    if epoch < warmup:
        return (epoch * steps_per_epoch + step + 1) / (steps_per_epoch * warmup)
    after, count = epoch - warmup, epochs - warmup
    if schedule["type"] == "constant":
        return 1
    if schedule["type"] == "step":
        return schedule["gamma"] ** (after // schedule["every_epochs"])
    if schedule["type"] == "cosine":
        final = schedule["final_factor"]
        return final + (1 - final) * (1 + math.cos(math.pi * after / count)) / 2
    raise ValueError(f"no schedule {schedule['type']!r}")


def clip(parameters, largest):
    """Scales the whole gradient down to Euclidean norm `largest`; without the 1e-6 that PyTorch adds to the norm."""
    norm = torch.sqrt(sum((parameter.grad ** 2).sum() for parameter in parameters)).item()
    if norm > largest:
        for parameter in parameters:
            parameter.grad *= largest / norm
    return norm > largest


def limit_rows(weights, largest):
    """Scales rows down to Euclidean norm `largest`; without the 1e-7 that PyTorch's renorm adds to the norm."""
    norms = torch.linalg.vector_norm(weights, dim=1, keepdim=True)
    weights.copy_(torch.where(norms > largest, weights * (largest / norms), weights))
    return (norms > largest).sum().item()


def train(training, layers, features, labels, batches, dtype=torch.float64):
    """Trains one network. Returns the losses, factors, parameters and logits that the fixture keeps."""
    layers = [{key: value.to(dtype) for key, value in layer.items()} for layer in layers]
    features = features.to(dtype)
    network = Network(layers, training["activations"], training.get("normalization"))
    parameters = list(network.parameters())
    settings = training["optimizer"]
    optimizer = torch_optimizer(
        settings, [{"params": list(network.weights)}, {"params": network.undecayed(), "weight_decay": 0}])
    schedule = training.get("schedule", {"type": "constant"})
    penalties = training.get("regularization", {})
    weights = training.get("class_weights")
    criterion = torch.nn.CrossEntropyLoss(
        weight=None if weights is None else torch.tensor(weights, dtype=dtype),
        label_smoothing=training.get("label_smoothing", 0.0))
    losses, factors, clipped, limited, after_first = [], [], 0, 0, None
    for epoch in range(training["epochs"]):
        for step, batch in enumerate(batches[epoch]):
            factors.append(rate_factor(schedule, training["epochs"], len(batches[epoch]), epoch, step))
            for group in optimizer.param_groups:
                group["lr"] = settings["learning_rate"] * factors[-1]
            loss = criterion(network(features[batch]), labels[batch])
            losses.append(loss.item())
            for weights in network.weights:
                loss = loss + penalties.get("l2", 0) / 2 * (weights ** 2).sum()
                loss = loss + penalties.get("l1", 0) * weights.abs().sum()
            optimizer.zero_grad()
            loss.backward()
            if "clip_norm" in training:
                clipped += clip(parameters, training["clip_norm"])
            if "clip_value" in training:
                clipped += sum((each.grad.abs() > training["clip_value"]).sum().item() for each in parameters)
                torch.nn.utils.clip_grad_value_(parameters, training["clip_value"])
            optimizer.step()
            if "max_norm" in penalties:
                with torch.no_grad():
                    limited += sum(limit_rows(weights, penalties["max_norm"]) for weights in network.weights)
            after_first = after_first or network.described()
    network.eval()
    return {
        "losses": losses, "rate_factors": factors, "clipped": clipped, "limited": limited,
        "after_first_step": after_first,
        "after_last_step": network.described(), "logits": network(features).detach(),
    }
