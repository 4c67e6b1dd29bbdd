"""The specs of the experiments whose reports are opened."""

import json

# What could end an element, a cell, an attribute or a string, or be taken for a command; and what is just unusual.
HOSTILE = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(2)>",
    "a|b' onmouseover='alert(3)",
    "$(touch x) `touch y`",
    "'\u0301 . system(\"touch z\") . '\u0301",
    "</title></style></script></svg><b>bold</b>",
    "quote\"\u0301 onclick=\"alert(4)\" &lt;i&gt;",
    "emoji \U0001F333 \u202eright to left",
    "long" * 50,
]

# So small that a run takes a moment.
_BASE = """
dataset: {{ source: xor, n_samples: {examples}, noise: 0.2, split: {{ validation: 0.25, test: 0.25 }} }}
network: {{ hidden: [4] }}
training: {{ epochs: {epochs}, batch_size: 32 }}
seeds: {{ count: {seeds}, root: 1 }}
"""


def _quoted(text: str) -> str:
    """A text between double quotes, which YAML and JSON read alike; what is invisible as an escape."""
    return json.dumps(text, ensure_ascii=False).replace("\u202e", "\\u202e").replace("\u0301", "\\u0301")


def hostile() -> str:
    """Every name that a spec can give is hostile; a run of one row diverges."""
    variants = "\n".join(
        f"        - {{ label: {_quoted(name)}, type: sgd, learning_rate: {0.01 * index if index else 1e30:.2f} }}"
        for index, name in enumerate(HOSTILE))
    axis = _quoted(HOSTILE[1])
    return f"""version: 1
name: hostile
description: {_quoted(" and ".join(HOSTILE))}
{_BASE.format(examples=60, epochs=3, seeds=3)}
sweep:
  axes:
    optimizer:
      variants:
{variants}
    {axis}:
      zip:
        regularization.l2: [0, 0.01]
        network.activation: [relu, tanh]
report: {{ rows: optimizer.label, columns: {axis}, baseline: {_quoted(HOSTILE[2])} }}
"""


def many() -> str:
    """1,250 configurations with 8 seeds."""
    return f"""version: 1
name: many
description: What do 10,000 runs cost?
{_BASE.format(examples=60, epochs=30, seeds=8)}
sweep:
  axes:
    optimizer:
      variants:
        - {{ label: sgd, type: sgd, learning_rate: {{ from: 0.001, to: 1, num: 25, scale: log }} }}
        - {{ label: adam, type: adam, learning_rate: {{ from: 0.001, to: 1, num: 25, scale: log }} }}
    network.activation: [relu, tanh, sigmoid, elu, gelu]
    regularization.l2: {{ from: 0.0001, to: 0.1, num: 5, scale: log }}
report: {{ rows: optimizer.label, columns: network.activation, baseline: sgd }}
"""
