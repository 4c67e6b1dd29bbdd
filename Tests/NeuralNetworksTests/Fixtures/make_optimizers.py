"""optimizers.json: where PyTorch's optimizers, and Optax's lion, take parameters in Double, step by step.

Two problems for each. `bowl`: the gradient is A·θ − b, for a symmetric, ill-conditioned A. `list`: the gradient of each
step is given, whatever θ is; with zeros, tiny and large ones. Three vectors of parameters, none of them special.
"""

import jax
import optax
import torch

from fixture_file import dyadic, exact, rounded, versions, write
from optimizer_rules import adam, adamax, adamw, amsgrad, lion, nadam, radam, torch_optimizer

LENGTHS = [8, 10, 13]
STEPS = 25
KEPT_STEPS = [1, 2, 3, 10, 25]

OPTIMIZERS = {
    "sgd": {"type": "sgd", "learning_rate": 0.125},
    "momentum": {"type": "sgd", "learning_rate": 0.05, "momentum": 0.9},
    "nesterov": {"type": "sgd", "learning_rate": 0.05, "momentum": 0.9, "nesterov": True},
    "half dampened momentum": {"type": "sgd", "learning_rate": 0.05, "momentum": 0.9, "dampening": 0.5},
    "exponential average": {"type": "sgd", "learning_rate": 0.2, "momentum": 0.9, "dampening": 0.9},
    "rmsprop": {"type": "rmsprop", "learning_rate": 0.01, "rho": 0.9, "epsilon": 1e-8},
    "rmsprop, other settings": {"type": "rmsprop", "learning_rate": 0.02, "rho": 0.99, "epsilon": 1e-3},
    "adagrad": {"type": "adagrad", "learning_rate": 0.1, "initial_accumulator": 0, "epsilon": 1e-10},
    "adagrad, accumulator begun": {
        "type": "adagrad", "learning_rate": 0.1, "initial_accumulator": 0.1, "epsilon": 1e-6},
    "adadelta": {"type": "adadelta", "learning_rate": 1, "rho": 0.9, "epsilon": 1e-6},
    "adadelta, other settings": {"type": "adadelta", "learning_rate": 0.5, "rho": 0.95, "epsilon": 1e-4},
    "adam": adam(0.05),
    "adam, other settings": adam(0.02, beta1=0.7, beta2=0.95, epsilon=1e-4),
    "adam without memory": adam(0.02, beta1=0.0, beta2=0.5),
    "adamw": adamw(0.05, weight_decay=0.01),
    "adamw, strong decay": adamw(0.02, weight_decay=0.5),
    "adamax": adamax(0.05),
    "adamax, other settings": adamax(0.1, beta1=0.7, beta2=0.9, epsilon=1e-2),
    "nadam": nadam(0.02),
    "nadam, other settings": nadam(0.02, momentum_decay=1, beta1=0.99, beta2=0.95, epsilon=1e-4),
    "nadam, constant momentum": nadam(0.02, momentum_decay=0),
    "amsgrad": amsgrad(0.05),
    "amsgrad that soon forgets": amsgrad(0.02, beta1=0.7, beta2=0.5, epsilon=1e-4),
    "radam": radam(0.05),
    "radam, other settings": radam(0.02, beta1=0.7, beta2=0.9, epsilon=1e-2),
    "radam that never scales": radam(0.02, beta2=0.6),
    "lion": lion(0.02),
    "lion, other settings": lion(0.01, beta1=0.5, beta2=0.75, weight_decay=2),
}


def random_numbers(shape, generator):
    return torch.randn(shape, generator=generator, dtype=torch.float64)


def bowl(length, generator):
    """A symmetric matrix with eigenvalues from about 0.05 to 8, in multiples of 1/1024, and a right side."""
    basis, _ = torch.linalg.qr(random_numbers((length, length), generator))
    values = torch.logspace(-1.3, 0.9, length, dtype=torch.float64)
    matrix = dyadic(basis @ torch.diag(values) @ basis.T, 1024)
    matrix = (matrix + matrix.T) / 2
    assert torch.linalg.eigvalsh(matrix)[0] > 0.02, "the bowl has no bottom"
    return matrix, dyadic(random_numbers((length,), generator), 64)


def given_gradients(length, generator):
    """Gradients of mixed size: ordinary ones, zeros (also at the first step), tiny and large ones."""
    gradients = dyadic(random_numbers((STEPS, length), generator), 64)
    kind = torch.rand((STEPS, length), generator=generator, dtype=torch.float64)
    gradients = torch.where(kind < 0.15, 0.0, gradients)
    gradients = torch.where(kind > 0.95, gradients * 256, gradients)
    gradients = torch.where((kind > 0.85) & (kind < 0.95), gradients / 65536, gradients)
    gradients[:, 0] = 0
    gradients[:5, 1] = 0
    return gradients


def trajectory(settings, starts, gradient, dtype=torch.float64):
    """All parameters after each step; `gradient(vector, step, θ)` in the precision of θ."""
    parameters = [torch.nn.Parameter(start.to(dtype).clone()) for start in starts]
    optimizer = torch_optimizer(settings, parameters)
    path = []
    for step in range(1, STEPS + 1):
        for index, parameter in enumerate(parameters):
            parameter.grad = gradient(index, step, parameter.detach()).to(dtype)
        optimizer.step()
        path.append([parameter.detach().clone() for parameter in parameters])
    return path


def largest_deviation(path, other):
    """The largest difference between two trajectories, relative to the largest parameter met so far (or 1)."""
    deviation, scale = 0.0, 1.0
    for vectors, others in zip(path, other):
        scale = max(scale, max(vector.abs().max().item() for vector in vectors))
        difference = max((a - b.to(a.dtype)).abs().max().item() for a, b in zip(vectors, others))
        deviation = max(deviation, difference / scale)
    return deviation


def main():
    generator = torch.Generator().manual_seed(20150507)
    starts = [dyadic(random_numbers((length,), generator), 64) for length in LENGTHS]
    bowls = [bowl(length, generator) for length in LENGTHS]
    lists = [given_gradients(length, generator) for length in LENGTHS]
    problems = {
        "bowl": lambda index, step, theta: bowls[index][0].to(theta.dtype) @ theta - bowls[index][1].to(theta.dtype),
        "list": lambda index, step, theta: lists[index][step - 1],
    }
    trajectories = []
    for name, settings in OPTIMIZERS.items():
        for problem, gradient in problems.items():
            path = trajectory(settings, starts, gradient)
            deviation = largest_deviation(path, trajectory(settings, starts, gradient, torch.float32))
            assert deviation < 1e-6, f"{name} on {problem}: Float and Double differ by {deviation}"
            trajectories.append({
                "optimizer": name, "settings": settings, "problem": problem,
                "parameters": [rounded(path[step - 1]) for step in KEPT_STEPS],
            })
    write("optimizers.json", {
        "about": "parameters after some steps of PyTorch's and Optax's optimizers in Double: [step][vector][index]",
        "versions": versions(torch, optax, jax),
        "starts": [exact(start) for start in starts],
        "kept_steps": KEPT_STEPS,
        "bowl_matrices": [exact(matrix) for matrix, _ in bowls],
        "bowl_right_sides": [exact(side) for _, side in bowls],
        "gradients": [exact(gradients) for gradients in lists],
        "trajectories": trajectories,
    })


if __name__ == "__main__":
    main()
