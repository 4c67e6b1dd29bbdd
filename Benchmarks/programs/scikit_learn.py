"""scikit-learn's MLPClassifier: `fit` for all epochs, in Float, without early stopping and penalty."""

import warnings

import numpy
import sklearn
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

from measurement import blas, data, report, workload

warnings.simplefilter("ignore", ConvergenceWarning)
given = workload()
features, labels = data(given)


def classifier(epochs):
    return MLPClassifier(
        hidden_layer_sizes=given["layers"][1:-1], activation=given["activation"], solver=given["optimizer"],
        alpha=0, batch_size=given["batch_size"], learning_rate_init=0.001, max_iter=epochs, random_state=1,
        tol=0, n_iter_no_change=epochs + 1, early_stopping=False)


def train():
    trained = classifier(given["epochs"]).fit(features, labels)
    assert trained.n_iter_ == given["epochs"] and trained.coefs_[0].dtype == numpy.float32
    return trained.loss_


classifier(1).fit(features, labels)  # the first use of anything is slower
report(given, f"scikit-learn {sklearn.__version__}, {blas()}", train)
