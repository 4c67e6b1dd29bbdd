"""trainings.json: whole trainings of small networks by PyTorch in Double, one with Optax's lion.

All trainings share examples and batches. A training names its initial layers by their sizes.
"""

import jax
import optax
import torch

from fixture_file import dyadic, exact, rounded, versions, write
from optimizer_rules import adam, adamax, adamw, amsgrad, lion, nadam, radam
from training_networks import train

EXAMPLES, FEATURES, CLASSES, BATCH_SIZE, EPOCHS = 60, 5, 3, 16, 6

TANH = {"type": "tanh"}
RELU = {"type": "relu"}
MIXED = [
    {"type": "elu", "alpha": 0.75}, {"type": "leaky_relu", "slope": 0.125}, {"type": "sigmoid"}, {"type": "softplus"},
    {"type": "arctan"}, {"type": "identity"}, {"type": "relu", "alpha": 0.25},
]
BATCH = {"type": "batch", "momentum": 0.1, "epsilon": 1e-5}


def training(name, hidden, activations, optimizer, epochs=4, **more):
    return {
        "name": name, "hidden": hidden, "activations": activations, "optimizer": optimizer, "epochs": epochs,
    } | more


def sgd(rate, **more):
    return {"type": "sgd", "learning_rate": rate} | more


TRAININGS = [
    training("plain", [7, 4], [TANH, TANH], sgd(0.25)),
    training("no hidden layer", [], [], sgd(0.25)),
    training("relu, adam", [9, 6], [RELU, RELU], adam(0.02)),
    training("mixed activations, momentum", [6, 5, 4, 5, 4, 5, 4], MIXED, sgd(0.1, momentum=0.9)),
    training("nesterov", [7, 4], [TANH, TANH], sgd(0.1, momentum=0.9, nesterov=True)),
    training("exponential average", [7, 4], [TANH, TANH], sgd(0.25, momentum=0.5, dampening=0.5)),
    training("rmsprop", [7, 4], [TANH, TANH], {"type": "rmsprop", "learning_rate": 0.01, "rho": 0.9, "epsilon": 1e-8}),
    training(
        "adagrad", [7, 4], [TANH, TANH],
        {"type": "adagrad", "learning_rate": 0.1, "initial_accumulator": 0, "epsilon": 1e-10}),
    training(
        "adadelta", [7, 4], [TANH, TANH], {"type": "adadelta", "learning_rate": 1, "rho": 0.9, "epsilon": 1e-6}),
    training("l2", [7, 4], [TANH, TANH], sgd(0.25), regularization={"l2": 0.05}),
    training("l1", [7, 4], [TANH, TANH], sgd(0.25), regularization={"l1": 0.002}),
    training("clipped", [7, 4], [TANH, TANH], sgd(0.25, momentum=0.9), clip_norm=0.375),
    training("adamw", [9, 6], [RELU, RELU], adamw(0.02, weight_decay=0.5)),
    training(
        "cosine with warm-up", [7, 4], [TANH, TANH], sgd(0.5), epochs=6,
        schedule={"type": "cosine", "final_factor": 0.125, "warmup_epochs": 2}),
    training(
        "step with warm-up", [7, 4], [TANH, TANH], sgd(0.25, momentum=0.5), epochs=6,
        schedule={"type": "step", "gamma": 0.5, "every_epochs": 2, "warmup_epochs": 1}),
    training("batch normalization, relu, momentum", [9, 6], [RELU, RELU], sgd(0.1, momentum=0.9), normalization=BATCH),
    training(
        "batch normalization, tanh, adam", [7, 4], [TANH, TANH], adam(0.02),
        normalization={"type": "batch", "momentum": 0.25, "epsilon": 1e-3}),
    training("batch normalization, adamw", [9, 6], [RELU, RELU], adamw(0.02, weight_decay=0.5), normalization=BATCH),
    training(
        "all together", [7, 4], [{"type": "elu", "alpha": 1}, TANH], adam(0.05), epochs=6, normalization=BATCH,
        regularization={"l2": 0.01, "l1": 0.001}, clip_norm=0.75,
        schedule={"type": "cosine", "final_factor": 0, "warmup_epochs": 1}),
    training("clipped by value", [7, 4], [TANH, TANH], sgd(0.25, momentum=0.9), clip_value=0.03125),
    training("max-norm", [9, 6], [RELU, RELU], sgd(0.125, momentum=0.9), regularization={"max_norm": 1.25}),
    training(
        "batch normalization, max-norm, nadam", [7, 4], [TANH, TANH], nadam(0.05), normalization=BATCH,
        regularization={"max_norm": 1}),
    training("adamax", [7, 4], [TANH, TANH], adamax(0.02)),
    training("nadam", [7, 4], [TANH, TANH], nadam(0.02)),
    training("amsgrad", [7, 4], [TANH, TANH], amsgrad(0.02, beta2=0.5)),
    training("radam", [7, 4], [TANH, TANH], radam(0.02)),
    training("lion", [7, 4], [TANH, TANH], lion(0.005, weight_decay=1)),
]


def random_numbers(shape, generator):
    return torch.randn(shape, generator=generator, dtype=torch.float64)


def overlapping_classes(generator):
    """Three clouds around three centres, in an order without a pattern."""
    labels = torch.arange(EXAMPLES) % CLASSES
    labels = labels[torch.randperm(EXAMPLES, generator=generator)]
    centres = random_numbers((CLASSES, FEATURES), generator)
    return dyadic(centres[labels] + random_numbers((EXAMPLES, FEATURES), generator), 64), labels


def initial_layers(sizes, generator, is_normalized):
    """Normal weights of deviation 1/√fan in and small biases, which normalized layers do not have."""
    layers = []
    for index, (fan_in, fan_out) in enumerate(zip(sizes, sizes[1:])):
        layer = {"weights": dyadic(random_numbers((fan_out, fan_in), generator) / fan_in ** 0.5, 256)}
        if not is_normalized or index == len(sizes) - 2:
            layer["bias"] = dyadic(random_numbers((fan_out,), generator) / 8, 256)
        layers.append(layer)
    return layers


def largest_deviation(result, other):
    """The largest difference in anything two trainings end with."""
    pairs = [(result["logits"], other["logits"])]
    for layer, same in zip(result["after_last_step"], other["after_last_step"]):
        pairs += [(layer[key], same[key]) for key in layer]
    return max((a - b.to(a.dtype)).abs().max().item() for a, b in pairs)


def mapped(layers, function):
    return [{key: function(value) for key, value in layer.items()} for layer in layers]


def write_trainings(name, about, trainings, seed):
    """Writes a fixture of those trainings, with examples and batches of their own."""
    generator = torch.Generator().manual_seed(seed)
    features, labels = overlapping_classes(generator)
    batches = [
        [batch.tolist() for batch in torch.randperm(EXAMPLES, generator=generator).split(BATCH_SIZE)]
        for _ in range(EPOCHS)
    ]
    written = []
    for each in trainings:
        sizes = [FEATURES, *each["hidden"], CLASSES]
        start = initial_layers(sizes, generator, "normalization" in each)
        result = train(each, start, features, labels, batches)
        deviation = largest_deviation(result, train(each, start, features, labels, batches, torch.float32))
        assert deviation < 4e-6, f"{each['name']}: Float and Double differ by {deviation}"
        if "clip_norm" in each:
            assert 0 < result["clipped"] < len(result["losses"]), f"{each['name']}: {result['clipped']} steps clipped"
        if "clip_value" in each:
            count = sum(value.numel() for layer in start for value in layer.values()) * len(result["losses"])
            assert 0.1 < result["clipped"] / count < 0.9, f"{each['name']}: {result['clipped']} of {count} clipped"
        if "max_norm" in each.get("regularization", {}):
            rows = sum(sizes[1:]) * len(result["losses"])
            assert 0.1 < result["limited"] / rows < 0.9, f"{each['name']}: {result['limited']} of {rows} rows limited"
        kept = each | {
            "initial": mapped(start, exact),
            "losses": rounded(result["losses"]),
            "after_first_step": mapped(result["after_first_step"], lambda value: rounded(value)),
            "after_last_step": mapped(result["after_last_step"], lambda value: rounded(value)),
            "logits": rounded(result["logits"]),
        }
        if "schedule" in each:
            kept["rate_factors"] = rounded(result["rate_factors"])
        written.append(kept)
    write(name, {
        "about": about,
        "versions": versions(torch, optax, jax),
        "features": exact(features),
        "labels": labels.tolist(),
        "batches": batches,
        "trainings": written,
    })


if __name__ == "__main__":
    write_trainings(
        "trainings.json",
        "losses, parameters and final logits of trainings by PyTorch in Double; weights [fan out][fan in]", TRAININGS,
        seed=19860)
