"""PyTorch: `nn.Sequential` and its own optimizers; eagerly, or with the argument `compiled` by `torch.compile`.

Eager optimizers are the fused ones. Compiled are network with loss, and the optimizer's step.
"""

import os
import shutil
import sys

import torch
from torch import nn

from measurement import WORKLOAD, data, serve, skip

compiled = sys.argv[2:] == ["compiled"]
if compiled:
    compiler = os.environ.get("CXX") or next(filter(shutil.which, ("g++", "clang++")), None)
    if compiler is None:
        skip("torch.compile needs a C++ compiler (g++ or clang++) and finds none")
    os.environ["CXX"] = compiler

torch.set_num_threads(1)
torch.manual_seed(1)
features, labels = map(torch.from_numpy, data())


def layers():
    sizes = list(zip(WORKLOAD["layers"], WORKLOAD["layers"][1:]))
    for fan_in, fan_out in sizes[:-1]:
        yield from (nn.Linear(fan_in, fan_out), nn.ReLU())
        if WORKLOAD["dropout"]:
            yield nn.Dropout(WORKLOAD["dropout"])
    yield nn.Linear(*sizes[-1])


network = nn.Sequential(*layers())
cross_entropy = nn.CrossEntropyLoss()


def loss_of(batch, classes):
    return cross_entropy(network(batch), classes)


# A fused step is one call already: there is nothing to compile.
settings = {"lr": WORKLOAD["learning_rate"], "fused": None if compiled else True}
if WORKLOAD["optimizer"] == "adam":
    optimizer = torch.optim.Adam(network.parameters(), **settings)
else:
    optimizer = torch.optim.SGD(network.parameters(), momentum=WORKLOAD["momentum"], **settings)
update = optimizer.step
if compiled:
    loss_of, update = torch.compile(loss_of), torch.compile(update)


def fresh(epochs=WORKLOAD["epochs"]):
    for layer in network:
        if isinstance(layer, nn.Linear):
            layer.reset_parameters()
    for memory in optimizer.state.values():
        for tensor in filter(torch.is_tensor, memory.values()):
            tensor.zero_()

    def train():
        losses = []
        for _ in range(epochs):
            total = torch.zeros(())
            for batch in torch.randperm(len(labels)).split(WORKLOAD["batch_size"]):
                loss = loss_of(features[batch], labels[batch])
                optimizer.zero_grad()
                loss.backward()
                update()
                total += loss.detach()
            losses.append(total / (len(labels) / WORKLOAD["batch_size"]))
        return [loss.item() for loss in losses]

    return train


try:
    fresh(1)()  # compiles, and the first use of anything is slower
except torch._dynamo.exc.BackendCompilerFailed as failure:
    skip(f"torch.compile can't: {str(failure).splitlines()[0]}")
serve(f"PyTorch {torch.__version__}" + (f", compiled with {os.environ['CXX']}" if compiled else ""), fresh)
