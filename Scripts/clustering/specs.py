"""The experiments that are trained: once on one machine, and then in every scenario."""

# Twenty runs of a fraction of a second.
GRID = """\
version: 1
name: grid
dataset: { source: moons, n_samples: 400, noise: 0.2, seed: 4, split: { validation: 0.2, test: 0.2, seed: per_run } }
network: { hidden: [16, 8], dropout: 0.1 }
training: { epochs: 300, batch_size: 32 }
seeds: [1, 2, 3, 4, 5]
sweep:
  axes:
    optimizer:
      variants:
        - { label: sgd, type: sgd, learning_rate: 0.1 }
        - { label: momentum, type: sgd, learning_rate: 0.01, momentum: 0.9 }
        - { label: adam, type: adam, learning_rate: 0.001 }
        - { label: lion, type: lion, learning_rate: 0.0003 }
report: { rows: optimizer.label, baseline: sgd }
"""

# Eight runs of some seconds, which have much to remember when they are interrupted.
LONG = """\
version: 1
name: long
dataset: { source: spirals, n_samples: 3000, noise: 0.2, seed: 4, split: { validation: 0.2, test: 0.2, seed: per_run } }
network: { hidden: [48, 32], dropout: 0.2, normalization: batch }
training: { epochs: 1000, batch_size: 64, schedule: { type: reduce_on_plateau, patience: 3 } }
seeds: [1, 2]
run: { checkpoint: 0.2s }
sweep:
  axes:
    optimizer:
      variants:
        - { label: momentum, type: sgd, learning_rate: 0.01, momentum: 0.9, nesterov: true }
        - { label: amsgrad, type: amsgrad, learning_rate: 0.001 }
        - { label: nadam, type: nadam, learning_rate: 0.001 }
        - { label: lion, type: lion, learning_rate: 0.0003 }
report: { rows: optimizer.label, baseline: momentum }
"""

# Four runs, two of which need more time than a run may take.
FAILING = """\
version: 1
name: failing
dataset: { source: moons, n_samples: 400, noise: 0.2, seed: 4, split: { validation: 0.2, test: 0.2 } }
network: { hidden: [16, 8] }
training: { batch_size: 32 }
seeds: [1, 2]
run: { timeout: 3s }
sweep: { axes: { training.epochs: [40, 1000000] } }
report: { rows: training.epochs }
"""

# Two thousand runs of a millisecond.
MANY = """\
version: 1
name: many
dataset: { source: moons, n_samples: 60, noise: 0.2, seed: 3, split: { validation: 0.25, test: 0.25 } }
network: { hidden: [4], init: xavier_normal }
training: { epochs: 2, batch_size: 32 }
seeds: { count: 10, root: 1 }
sweep:
  axes:
    optimizer:
      variants:
        - { label: sgd, type: sgd, learning_rate: { from: 0.001, to: 1, num: 25, scale: log } }
        - { label: adam, type: adam, learning_rate: { from: 0.001, to: 1, num: 25, scale: log } }
    network.activation: [relu, tanh, sigmoid, elu]
report: { rows: optimizer.label, columns: network.activation }
"""
