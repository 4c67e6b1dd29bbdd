"""The sweep with PyTorch: eager training in two processes that take run after run."""

import multiprocessing

import torch
from torch import nn

from sweep_data import RUNS, SWEEP, digits, write


def prepare():
    """What each process does once."""
    global data
    torch.set_num_threads(1)
    data = tuple(map(torch.from_numpy, digits()))


def run(given):
    rate, seed = given
    train_features, train_labels, test_features, test_labels = data
    torch.manual_seed(seed)
    sizes = [train_features.shape[1], *SWEEP["hidden"]]
    layers = [layer for pair in zip(sizes, sizes[1:]) for layer in (nn.Linear(*pair), nn.ReLU())]
    network = nn.Sequential(*layers, nn.Linear(sizes[-1], 10))
    optimizer = torch.optim.Adam(network.parameters(), lr=rate, fused=True)
    cross_entropy = nn.CrossEntropyLoss()
    for _ in range(SWEEP["epochs"]):
        for batch in torch.randperm(len(train_labels)).split(SWEEP["batch_size"]):
            loss = cross_entropy(network(train_features[batch]), train_labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        accuracy = (network(test_features).argmax(dim=1) == test_labels).float().mean().item()
    return rate, seed, accuracy


if __name__ == "__main__":
    with multiprocessing.get_context("fork").Pool(SWEEP["workers"], initializer=prepare) as pool:
        write(pool.map(run, RUNS, chunksize=1))
