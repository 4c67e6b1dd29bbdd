"""scikit-learn's MLPClassifier: `fit` for all epochs, in Float, without early stopping and penalty."""

import warnings

import numpy
import sklearn
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

import blas
from measurement import WORKLOAD, data, serve, skip

warnings.simplefilter("ignore", ConvergenceWarning)
if WORKLOAD["dropout"]:
    skip("has no dropout")
features, labels = data()


def fresh(epochs=WORKLOAD["epochs"]):
    classifier = MLPClassifier(
        hidden_layer_sizes=WORKLOAD["layers"][1:-1], activation="relu", solver=WORKLOAD["optimizer"],
        alpha=0, batch_size=WORKLOAD["batch_size"], learning_rate_init=WORKLOAD["learning_rate"],
        momentum=WORKLOAD["momentum"], nesterovs_momentum=False, max_iter=epochs, random_state=1, tol=0,
        n_iter_no_change=epochs + 1, early_stopping=False)

    def train():
        classifier.fit(features, labels)
        assert classifier.n_iter_ == epochs and classifier.coefs_[0].dtype == numpy.float32
        return classifier.loss_curve_

    return train


fresh(1)()  # the first use of anything is slower
serve(f"scikit-learn {sklearn.__version__} with {blas.version()}", fresh)
