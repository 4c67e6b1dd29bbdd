"""JAX: an epoch is one jitted function, its batches a `lax.scan`; the state is donated, so that nothing is copied."""

import functools

import jax
import numpy
from jax import lax, nn, random
from jax import numpy as jnp

from measurement import WORKLOAD, data, serve

BETA1, BETA2, EPSILON = 0.9, 0.999, 1e-8
RATE, MOMENTUM, DROPOUT = WORKLOAD["learning_rate"], WORKLOAD["momentum"], WORKLOAD["dropout"]
features, labels = map(jnp.asarray, data())
each = jax.tree.map


def logits(parameters, batch, key):
    hidden, output = parameters[:-1], parameters[-1]
    for index, (weights, biases) in enumerate(hidden):
        batch = nn.relu(batch @ weights + biases)
        if DROPOUT:
            is_kept = random.bernoulli(random.fold_in(key, index), 1 - DROPOUT, batch.shape)
            batch = jnp.where(is_kept, batch / (1 - DROPOUT), 0)
    return batch @ output[0] + output[1]


def loss_of(parameters, batch, classes, key):
    scores = nn.log_softmax(logits(parameters, batch, key))
    return -jnp.take_along_axis(scores, classes[:, None], axis=1).mean()


def adam(parameters, gradient, memory):
    step, mean, square = memory
    step += 1
    mean = each(lambda m, g: BETA1 * m + (1 - BETA1) * g, mean, gradient)
    square = each(lambda v, g: BETA2 * v + (1 - BETA2) * g * g, square, gradient)
    rate, correction = RATE / (1 - BETA1 ** step), 1 / (1 - BETA2 ** step)
    moved = each(lambda p, m, v: p - rate * m / (jnp.sqrt(v * correction) + EPSILON), parameters, mean, square)
    return moved, (step, mean, square)


def sgd(parameters, gradient, velocity):
    if not MOMENTUM:
        return each(lambda p, g: p - RATE * g, parameters, gradient), velocity
    velocity = each(lambda v, g: MOMENTUM * v + g, velocity, gradient)
    return each(lambda p, v: p - RATE * v, parameters, velocity), velocity


@functools.partial(jax.jit, donate_argnums=0)
def epoch(state, key, features, labels):
    update = {"adam": adam, "sgd": sgd}[WORKLOAD["optimizer"]]

    def step(state, given):
        parameters, memory = state
        batch, key = given
        loss, gradient = jax.value_and_grad(loss_of)(parameters, features[batch], labels[batch], key)
        return update(parameters, gradient, memory), loss

    shuffling, dropping = random.split(key)
    batches = random.permutation(shuffling, len(labels)).reshape(-1, WORKLOAD["batch_size"])
    state, losses = lax.scan(step, state, (batches, random.split(dropping, len(batches))))
    return state, losses.mean()


def fresh(epochs=WORKLOAD["epochs"]):
    generator = numpy.random.default_rng(1)
    parameters = [
        (jnp.asarray(generator.normal(0, (2 / fan_in) ** 0.5, (fan_in, fan_out)), jnp.float32),
         jnp.zeros(fan_out, jnp.float32))
        for fan_in, fan_out in zip(WORKLOAD["layers"], WORKLOAD["layers"][1:])]
    zeros = functools.partial(each, jnp.zeros_like, parameters)
    if WORKLOAD["optimizer"] == "adam":
        memory = jnp.float32(0), zeros(), zeros()
    else:
        memory = zeros() if MOMENTUM else None
    keys = random.split(random.key(1), epochs)

    def train():
        state, losses = (parameters, memory), []
        for key in keys:
            state, loss = epoch(state, key, features, labels)
            losses.append(loss)
        return jax.device_get(losses)

    return train


fresh(1)()  # compiles
serve(f"JAX {jax.__version__}", fresh)
