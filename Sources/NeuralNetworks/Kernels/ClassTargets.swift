/// What the loss wants of an example, by its class: label smoothing and class weights.
///
/// With weights w, smoothing ε and k classes the target of an example of class y, which the loss −Σ t[c]·ln p[c] is
/// measured against, is
///
///     t[c] = own[y]·[c = y] + shared[c];  own = (1 − ε)·w;  shared = ε/k·w
///
/// and the mean over a batch is Σ loss / Σ w[y]. Szegedy et al. (2016), arXiv:1512.00567, section 7, without weights;
/// with them as PyTorch's `CrossEntropyLoss(weight, label_smoothing)`.
final class ClassTargets {
    /// `[classes]`.
    let own: FloatBuffer
    /// `[classes]`; all 0 without smoothing.
    let shared: FloatBuffer
    /// Σ shared.
    let sharedSum: Float
    /// w, `[classes]`.
    let weights: FloatBuffer
    /// Whether targets have a share for every class.
    let isSmoothed: Bool
    /// Whether some class weighs other than 1.
    let isWeighted: Bool

    /// Targets for `weights.count` classes.
    init(weights: [Double], smoothing: Double) {
        let share = smoothing / Double(weights.count)
        (own, shared) = (FloatBuffer(count: weights.count), FloatBuffer(count: weights.count))
        self.weights = FloatBuffer(count: weights.count)
        own.array = weights.map { Float((1 - smoothing) * $0) }
        shared.array = weights.map { Float(share * $0) }
        self.weights.array = weights.map { Float($0) }
        sharedSum = Float(share * weights.reduce(0, +))
        isSmoothed = smoothing > 0
        isWeighted = weights.contains { $0 != 1 }
    }

    /// Plain cross-entropy: 1 for the label, 0 elsewhere.
    convenience init(classes: Int) {
        self.init(weights: [Double](repeating: 1, count: classes), smoothing: 0)
    }

    /// Σ w[y] of some labels: what the sum of their losses is divided by. Without weights, their number.
    func weight(of labels: some Collection<Int32>) -> Double {
        guard isWeighted else { return Double(labels.count) }
        var sum = 0.0
        for label in labels { sum += Double(weights.all[Int(label)]) }
        return sum
    }
}
