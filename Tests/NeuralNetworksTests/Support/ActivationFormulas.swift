import Foundation

/// Each activation with its defaults, by its formula, written again in Double.
let activationFormulas: [String: ReferenceNetwork.Function] = [
    "relu": { max($0, 0) },
    "leaky_relu": { $0 > 0 ? $0 : 0.01 * $0 },
    "elu": { $0 > 0 ? $0 : exp($0) - 1 },
    "selu": { 1.0507009873554805 * ($0 > 0 ? $0 : 1.6732632423543773 * (exp($0) - 1)) },
    "gelu": { $0 / 2 * (1 + erf($0 / 2.0.squareRoot())) },
    "silu": { $0 / (1 + exp(-$0)) },
    "mish": { $0 * tanh(log(1 + exp($0))) },
    "sigmoid": { 1 / (1 + exp(-$0)) },
    "tanh": { 1 - 2 / (exp(2 * $0) + 1) },
    "softplus": { log(1 + exp($0)) },
    "softsign": { $0 / (1 + abs($0)) },
    "arctan": { atan($0) },
    "hard_sigmoid": { min(max($0 + 3, 0), 6) / 6 },
    "hard_tanh": { min(max($0, -1), 1) },
    "hard_swish": { $0 * min(max($0 + 3, 0), 6) / 6 },
    "identity": { $0 },
]
