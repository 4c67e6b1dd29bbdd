/// Who may want the state of a training, to go on from there another time.
public protocol StateKeeper {
    /// Whether the state is wanted now. Asked before every step, so it has to be cheap.
    func wantsState() -> Bool

    /// Takes the state that was wanted. The training waits.
    func keep(_ state: TrainingState)
}
