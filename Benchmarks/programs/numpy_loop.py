"""A training loop in plain NumPy, in Float: what a careful person writes by hand after reading how it is done.

All parameters lie in one array, so that an update is a few operations on long arrays without new memory.
"""

import numpy

import blas
from measurement import WORKLOAD, data, serve

BETA1, BETA2, EPSILON = 0.9, 0.999, 1e-8
RATE, MOMENTUM, DROPOUT = WORKLOAD["learning_rate"], WORKLOAD["momentum"], WORKLOAD["dropout"]


class Network:
    """Layers of weights `[fan in × fan out]` and biases, relu between them, softmax and cross-entropy at the end."""

    def __init__(self, sizes, generator):
        pairs = list(zip(sizes, sizes[1:]))
        count = sum((fan_in + 1) * fan_out for fan_in, fan_out in pairs)
        self.generator = generator
        self.parameters, self.gradient, self.mean, self.square, self.scratch = numpy.zeros((5, count), numpy.float32)
        self.weights, self.biases = self.views(self.parameters, pairs)
        self.weight_gradients, self.bias_gradients = self.views(self.gradient, pairs)
        for weights in self.weights:
            weights[:] = generator.normal(0, (2 / len(weights)) ** 0.5, weights.shape)
        self.step = 0
        self.update = {"adam": self.adam, "sgd": self.sgd}[WORKLOAD["optimizer"]]

    @staticmethod
    def views(flat, pairs):
        weights, biases, offset = [], [], 0
        for fan_in, fan_out in pairs:
            weights.append(flat[offset:offset + fan_in * fan_out].reshape(fan_in, fan_out))
            offset += fan_in * fan_out
            biases.append(flat[offset:offset + fan_out])
            offset += fan_out
        return weights, biases

    def backpropagate(self, features, labels):
        """Leaves the gradient of the mean cross-entropy in `gradient`. Returns the cross-entropy."""
        activations = [features]
        for layer, (weights, biases) in enumerate(zip(self.weights, self.biases)):
            z = activations[-1] @ weights
            z += biases
            if layer + 1 < len(self.weights):
                numpy.maximum(z, 0, out=z)
                if DROPOUT:
                    z *= self.generator.random(z.shape, numpy.float32) >= DROPOUT
                    z *= 1 / (1 - DROPOUT)
            activations.append(z)
        rows = numpy.arange(len(labels))
        delta = activations.pop()
        delta -= delta.max(axis=1, keepdims=True)
        numpy.exp(delta, out=delta)
        delta /= delta.sum(axis=1, keepdims=True)
        loss = -numpy.log(delta[rows, labels] + 1e-30).mean()
        delta[rows, labels] -= 1
        delta /= numpy.float32(len(labels))
        for layer in reversed(range(len(self.weights))):
            numpy.matmul(activations[layer].T, delta, out=self.weight_gradients[layer])
            delta.sum(axis=0, out=self.bias_gradients[layer])
            if layer:
                delta = delta @ self.weights[layer].T
                if DROPOUT:
                    delta *= 1 / (1 - DROPOUT)
                delta *= activations[layer] > 0  # a dropped unit is 0
        return loss

    def adam(self):
        self.step += 1
        self.mean *= BETA1
        numpy.multiply(self.gradient, 1 - BETA1, out=self.scratch)
        self.mean += self.scratch
        self.square *= BETA2
        numpy.multiply(self.gradient, self.gradient, out=self.scratch)
        self.scratch *= 1 - BETA2
        self.square += self.scratch
        correction = (1 - BETA2 ** self.step) ** 0.5
        numpy.sqrt(self.square, out=self.scratch)
        self.scratch += EPSILON * correction
        numpy.divide(self.mean, self.scratch, out=self.scratch)
        self.scratch *= RATE * correction / (1 - BETA1 ** self.step)
        self.parameters -= self.scratch

    def sgd(self):
        direction = self.gradient
        if MOMENTUM:
            self.mean *= MOMENTUM
            self.mean += self.gradient
            direction = self.mean
        numpy.multiply(direction, RATE, out=self.scratch)
        self.parameters -= self.scratch


def fresh(epochs=WORKLOAD["epochs"]):
    generator = numpy.random.default_rng(1)
    network = Network(WORKLOAD["layers"], generator)

    def train():
        losses = []
        for _ in range(epochs):
            order, total = generator.permutation(len(labels)), 0.0
            for start in range(0, len(labels), WORKLOAD["batch_size"]):
                batch = order[start:start + WORKLOAD["batch_size"]]
                total += float(network.backpropagate(features[batch], labels[batch])) * len(batch)
                network.update()
            losses.append(total / len(labels))
        assert network.parameters.dtype == numpy.float32
        return losses

    return train


features, labels = data()
fresh(1)()  # the first use of anything is slower
serve(blas.version(), fresh)
