"""Scores per class by scikit-learn, for ClassScoresTests. Prints JSON; see README.md for the version."""

import json
import random

from sklearn.metrics import accuracy_score, confusion_matrix, precision_recall_fscore_support


def case(name, truth, predictions, classes):
    labels = list(range(classes))
    precision, recall, f1, support = precision_recall_fscore_support(
        truth, predictions, labels=labels, zero_division=0
    )
    macro = precision_recall_fscore_support(
        truth, predictions, labels=labels, average="macro", zero_division=0
    )[:3]
    return {
        "name": name,
        "counts": confusion_matrix(truth, predictions, labels=labels).tolist(),
        "precision": precision.tolist(),
        "recall": recall.tolist(),
        "f1": f1.tolist(),
        "support": support.tolist(),
        "macro": list(macro),
        "accuracy": accuracy_score(truth, predictions),
    }


random.seed(5)
truth = [random.randrange(5) for _ in range(400)]
noisy = [label if random.random() < 0.7 else random.randrange(5) for label in truth]
print(
    json.dumps(
        [
            case("noisy", truth, noisy, 5),
            case("perfect", truth, truth, 5),
            case("one class for all", truth, [2] * 400, 5),
            case("a class without examples, which is predicted", [0, 0, 1, 1, 1], [0, 2, 1, 1, 0], 3),
            case("a class that is neither there nor predicted", [0, 0, 1], [0, 1, 1], 3),
            case("all wrong", [0, 1, 0, 1], [1, 0, 1, 0], 2),
        ]
    )
)
