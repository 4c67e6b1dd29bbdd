"""Reads the kept models of an experiment with the safetensors library and predicts with numpy what they predict.

Only a model's own file says how: preprocessing, layers, activations, normalizations. The raw data are read by Python's
csv module, or as the IDX format describes them; neither is Espalier. What has to come out is in the journal: the
loss and the accuracy of each part. Which examples are in which part is not asked: all parts together are all examples.
"""

import csv
import gzip
import hashlib
import json
import math
import pathlib
import struct

import numpy
import safetensors
from safetensors import safe_open

# The engine adds in 32 bits, numpy here in 64.
LOSS_TOLERANCE = 2e-5
MARGIN = 1e-4


def sigmoid(z):
    return 0.5 * (1 + numpy.tanh(z / 2))


def softplus(z):
    return numpy.logaddexp(0, z)


def gelu(z, approximation):
    if approximation == "tanh":
        return z * sigmoid(2 * math.sqrt(2 / math.pi) * (z + 0.044715 * z**3))
    return z * 0.5 * (1 + numpy.vectorize(math.erf)(z / math.sqrt(2)))


def elu(z, alpha, scale=1):
    return scale * numpy.where(z > 0, z, alpha * numpy.expm1(numpy.minimum(z, 0)))


# By their papers' formulas, with the settings that the file has.
ACTIVATIONS = {
    "relu": lambda z, alpha: numpy.where(z > 0, z, alpha * z),
    "leaky_relu": lambda z, slope: numpy.where(z > 0, z, slope * z),
    "elu": elu,
    "selu": lambda z: elu(z, 1.6732632423543772, 1.0507009873554805),
    "gelu": gelu,
    "silu": lambda z: z * sigmoid(z),
    "mish": lambda z: z * numpy.tanh(softplus(z)),
    "sigmoid": sigmoid,
    "tanh": numpy.tanh,
    "softplus": softplus,
    "softsign": lambda z: z / (1 + numpy.abs(z)),
    "arctan": numpy.arctan,
    "hard_sigmoid": lambda z: numpy.clip(z / 6 + 0.5, 0, 1),
    "hard_tanh": lambda z: numpy.clip(z, -1, 1),
    "hard_swish": lambda z: z * numpy.clip(z / 6 + 0.5, 0, 1),
    "identity": lambda z: z,
    "softmax": lambda z: numpy.exp(z - numpy.logaddexp.reduce(z, axis=1, keepdims=True)),
}


class Model:
    """One file."""

    def __init__(self, path):
        self.path = path
        with safe_open(path, "numpy") as file:
            self.metadata = file.metadata()
            self.tensors = {name: file.get_tensor(name) for name in file.keys()}
        self.network = json.loads(self.metadata["network"])
        self.classes = json.loads(self.metadata["classes"])
        self.features = json.loads(self.metadata["features"])

    def digest(self):
        """SHA-256 of the parameters, in the order in which they lie in the file."""
        bytes = self.path.read_bytes()
        (length,) = struct.unpack("<Q", bytes[:8])
        header = json.loads(bytes[8 : 8 + length])
        own = [header[name]["data_offsets"] for name in header if name.split(".")[0] in ("layers", "norms")]
        digest = hashlib.sha256()
        for begin, end in sorted(own):
            digest.update(bytes[8 + length + begin : 8 + length + end])
        return digest.hexdigest()

    def probabilities(self, raw):
        """The probability of each class, for raw features."""
        tensors = {name: tensor.astype(numpy.float64) for name, tensor in self.tensors.items()}
        x = (raw - tensors["preprocessing.offset"]) * tensors["preprocessing.factor"]
        for index, layer in enumerate(self.network["layers"]):
            z = x @ tensors[f"layers.{index}.weight"].T + tensors.get(f"layers.{index}.bias", 0)
            kind = layer["normalization"]["type"]
            if kind != "none":
                if kind == "batch":
                    mean, variance = tensors[f"norms.{index}.running_mean"], tensors[f"norms.{index}.running_var"]
                else:
                    mean, variance = z.mean(axis=1, keepdims=True), z.var(axis=1, keepdims=True)
                z = (z - mean) / numpy.sqrt(variance + layer["normalization"]["epsilon"])
                z = z * tensors[f"norms.{index}.weight"] + tensors[f"norms.{index}.bias"]
            settings = dict(layer["activation"])
            x = ACTIVATIONS[settings.pop("type")](z, **settings)
        return x


def idx(path):
    """The numbers of an IDX file of bytes."""
    choices = [path, path.with_name(path.name + ".gz")]
    path = next(choice for choice in choices if choice.exists())
    bytes = (gzip.open if path.suffix == ".gz" else open)(path, "rb").read()
    sizes = struct.unpack(f">{bytes[3]}I", bytes[4 : 4 + 4 * bytes[3]])
    return numpy.frombuffer(bytes, numpy.uint8, offset=4 + 4 * bytes[3]).reshape(sizes)


def load(settings, folder, model):
    """Raw features, class numbers, and how many examples at the end are the source's own test part; or None."""
    path = folder / settings.get("path", "")
    if settings["source"] == "idx":
        parts = [(idx(path / f"{part}-images-idx3-ubyte"), idx(path / f"{part}-labels-idx1-ubyte"))
                 for part in ("train", "t10k")]
        raw = numpy.concatenate([images.reshape(len(images), -1) for images, _ in parts]).astype(numpy.float64)
        labels = [str(label) for _, part in parts for label in part]
        own = len(parts[1][0])
    elif settings["source"] == "csv" and path.suffix == ".csv":
        with open(path, newline="", encoding="utf-8") as file:
            names, *rows = [row for row in csv.reader(file) if row]
        place = settings["label"] if isinstance(settings["label"], int) else names.index(settings["label"])
        place %= len(names)
        assert names[:place] + names[place + 1 :] == model.features, "other features"
        labels = [row[place] for row in rows]
        # The engine keeps features in 32 bits.
        raw = numpy.array([row[:place] + row[place + 1 :] for row in rows], numpy.float32).astype(numpy.float64)
        own = 0
    else:
        return None
    return raw, numpy.array([model.classes.index(label) for label in labels]), own


class Data:
    """The raw data of an experiment."""

    def __init__(self, folder):
        self.lock = json.loads((folder / "lock.json").read_text(encoding="utf-8"))
        self.folder = folder / self.lock["folder"]
        self.known = {}

    def of(self, model):
        digest = model.metadata["data_digest"]
        if digest not in self.known:
            entry = next(entry for entry in self.lock["datasets"] if entry["facts"]["digest"] == digest)
            self.known[digest] = load(entry["settings"], self.folder, model)
        return self.known[digest]


def check_numbers(model, entry, data, findings):
    """Compares what a model predicts with the numbers of its run's record."""
    raw, labels, own = data
    split, result = entry["settings"]["dataset"]["split"], entry["result"]
    probabilities = model.probabilities(raw)
    findings.expect(numpy.allclose(probabilities.sum(axis=1), 1), "probabilities do not add up to 1")
    with numpy.errstate(divide="ignore"):
        losses = -numpy.log(probabilities[numpy.arange(len(labels)), labels])
    # The first of equal ones wins.
    predictions = probabilities.argmax(axis=1)
    ordered = numpy.sort(probabilities, axis=1)
    close = ordered[:, -1] - ordered[:, -2] < MARGIN
    hits = predictions == labels

    def compare(part, meant_loss, meant_hits, begin):
        loss, count, slack = float(losses[begin:].sum()), int(hits[begin:].sum()), int(close[begin:].sum())
        near = math.isclose(loss, meant_loss, rel_tol=LOSS_TOLERANCE, abs_tol=LOSS_TOLERANCE)
        findings.expect(near, f"the losses of {part} add up to {loss!r}, not {meant_loss!r}")
        findings.expect(abs(count - meant_hits) <= slack + 1e-6, f"{count} of {part} are right, not {meant_hits}")

    counts = {"validation": split["validation"], "test": own if split["own_test"] else split["test"]}
    counts["train"] = len(labels) - sum(counts.values())
    metrics = [(count, result["metrics"][f"{part}.loss"], result["metrics"][f"{part}.accuracy"])
               for part, count in counts.items() if count]
    compare("all examples", sum(count * loss for count, loss, _ in metrics),
            round(sum(count * accuracy for count, _, accuracy in metrics), 6), 0)
    if own:
        begin = len(labels) - own
        compare("the test part", own * result["metrics"]["test.loss"],
                round(own * result["metrics"]["test.accuracy"], 6), begin)
        confusion = numpy.zeros((len(model.classes),) * 2, int)
        numpy.add.at(confusion, (labels[begin:], predictions[begin:]), 1)
        # A number below zero stands for that many zeros.
        meant = [count for n in result["confusion"]["counts"] for count in ([0] * -n if n < 0 else [n])]
        distance = numpy.abs(confusion - numpy.array(meant).reshape(confusion.shape)).sum()
        findings.expect(distance <= 2 * close[begin:].sum(), "other examples of the test part are confused")
    return len(labels)


def check(folder, findings):
    """Compares every model of an experiment with its run's record."""
    paths = sorted((folder / "models").glob("*.safetensors"))
    if not paths:
        return
    entries = {}
    for path in sorted((folder / "journal").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            if "result" in entry:
                entries.setdefault(entry["id"], entry)
    data, reproduced, predictions, others, unread = Data(folder), 0, 0, 0, 0
    for path in paths:
        findings.place = f"models/{path.name}"
        model = Model(path)
        metadata, entry = model.metadata, entries[model.metadata["run_id"]]
        result = entry["result"]
        meant = f"{metadata['run_id']}-{metadata['model']}.safetensors"
        findings.expect(path.name == meant, f"the file should be {meant}")
        findings.expect(model.digest() == metadata["parameters_digest"], "the parameters have another digest")
        value = result["curves"][metadata["metric"]][int(metadata["epoch"]) - 1]
        findings.expect(float(metadata["value"]) == value, f"{metadata['metric']} is not {value!r}")
        findings.expect(entry["settings"]["dataset"]["digest"] == metadata["data_digest"], "other data")
        if metadata["model"] == "last":
            findings.expect(int(metadata["epoch"]) == result["epochs_run"], "not the last epoch")
        if metadata["parameters_digest"] != result["parameters_digest"]:
            # The record has the numbers of another epoch.
            findings.expect(int(metadata["epoch"]) != result["kept_epoch"], "not the parameters of its epoch")
            others += 1
        elif (raw := data.of(model)) is None:
            unread += 1
        else:
            predictions += check_numbers(model, entry, raw, findings)
            reproduced += 1
    print(f"safetensors {safetensors.__version__}, numpy {numpy.__version__}")
    print(f"models: {len(paths)} opened; {reproduced} come to the numbers of their records in {predictions} predictions")
    if others:
        print(f"models: {others} of other epochs than their records, by digest and curve alone")
    if unread:
        print(f"models: {unread} of data that are no CSV or IDX file, by digest and curve alone")
