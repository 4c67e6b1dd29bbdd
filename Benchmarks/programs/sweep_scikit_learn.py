"""The sweep with scikit-learn: MLPClassifier in two processes of joblib."""

import warnings

from joblib import Parallel, delayed
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

from sweep_data import RUNS, SWEEP, digits, write


def run(rate, seed, train_features, train_labels, test_features, test_labels):
    warnings.simplefilter("ignore", ConvergenceWarning)
    classifier = MLPClassifier(
        hidden_layer_sizes=SWEEP["hidden"], activation="relu", solver="adam", alpha=0, batch_size=SWEEP["batch_size"],
        learning_rate_init=rate, max_iter=SWEEP["epochs"], random_state=seed, tol=0,
        n_iter_no_change=SWEEP["epochs"] + 1)
    classifier.fit(train_features, train_labels)
    assert classifier.n_iter_ == SWEEP["epochs"]
    return rate, seed, classifier.score(test_features, test_labels)


if __name__ == "__main__":
    data = digits()
    write(Parallel(n_jobs=SWEEP["workers"])(delayed(run)(rate, seed, *data) for rate, seed in RUNS))
