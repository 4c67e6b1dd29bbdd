"""loss_trainings.json: like trainings.json, with layer normalization, label smoothing and class weights."""

from make_trainings import BATCH, RELU, TANH, sgd, training, write_trainings
from optimizer_rules import adam, adamw

LAYER = {"type": "layer", "epsilon": 1e-5}
WEIGHTS = [0.5, 2, 1.25]

TRAININGS = [
    training("layer normalization, relu, momentum", [9, 6], [RELU, RELU], sgd(0.1, momentum=0.9), normalization=LAYER),
    training(
        "layer normalization, tanh, adam", [7, 17], [TANH, TANH], adam(0.02),
        normalization={"type": "layer", "epsilon": 1e-3}),
    training("layer normalization, adamw", [9, 6], [RELU, RELU], adamw(0.02, weight_decay=0.5), normalization=LAYER),
    training("label smoothing", [7, 4], [TANH, TANH], sgd(0.25), label_smoothing=0.1),
    training("class weights", [7, 4], [TANH, TANH], sgd(0.25), class_weights=WEIGHTS),
    training(
        "label smoothing, class weights, adam", [9, 6], [RELU, RELU], adam(0.02), label_smoothing=0.25,
        class_weights=WEIGHTS),
    training(
        "all together", [7, 4], [TANH, TANH], adam(0.05), epochs=6, normalization=LAYER, label_smoothing=0.1,
        class_weights=[1, 3, 0.75], regularization={"l2": 0.01}, clip_norm=0.75),
    training(
        "batch normalization, class weights", [7, 4], [TANH, TANH], sgd(0.1, momentum=0.9), normalization=BATCH,
        class_weights=WEIGHTS),
]


if __name__ == "__main__":
    write_trainings(
        "loss_trainings.json", "like trainings.json, with layer normalization, label smoothing and class weights",
        TRAININGS, seed=19871)
