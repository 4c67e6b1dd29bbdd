import NeuralNetworks

/// How well one class is recognized.
///
/// With the counts of the class — true positives tp, false positives fp, false negatives fn —
///
///     precision = tp/(tp + fp);  recall = tp/(tp + fn);  F1 = 2·tp/(2·tp + fp + fn)
///
/// where a quotient without a denominator counts as 0, as in scikit-learn with `zero_division=0`.
struct ClassScores: Sendable, Equatable {
    /// The examples of the class.
    let support: Int
    /// The examples that were predicted to be of the class.
    let predictedCount: Int
    /// Those of them that are.
    let correctCount: Int

    /// Of the examples that were predicted to be of the class, the share that is.
    var precision: Double { Self.quotient(correctCount, predictedCount) }
    /// Of the examples of the class, the share that was found.
    var recall: Double { Self.quotient(correctCount, support) }
    /// The harmonic mean of both.
    var f1: Double { Self.quotient(2 * correctCount, support + predictedCount) }

    /// The scores of all classes.
    static func all(of counts: ConfusionCounts) -> [ClassScores] {
        let classes = 0..<counts.classCount
        var supports = [Int](repeating: 0, count: counts.classCount)
        var predicted = supports
        for label in classes {
            for prediction in classes {
                supports[label] += counts[label, prediction]
                predicted[prediction] += counts[label, prediction]
            }
        }
        return classes.map {
            ClassScores(support: supports[$0], predictedCount: predicted[$0], correctCount: counts[$0, $0])
        }
    }

    private static func quotient(_ part: Int, _ whole: Int) -> Double {
        whole == 0 ? 0 : Double(part) / Double(whole)
    }
}

extension [ClassScores] {
    /// The mean of a score over the classes, each counting alike; 0 without a class.
    func macro(_ score: KeyPath<ClassScores, Double>) -> Double {
        isEmpty ? 0 : reduce(0) { $0 + $1[keyPath: score] } / Double(count)
    }

    /// Whether some quotient has no denominator.
    var hasUndefined: Bool { contains { $0.support == 0 || $0.predictedCount == 0 } }
}
