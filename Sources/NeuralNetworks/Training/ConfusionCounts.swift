/// How often examples of each class were predicted to be of each class.
public struct ConfusionCounts: Sendable, Equatable {
    /// More classes than this are not counted pair by pair.
    public static let mostClasses = 100

    /// The part whose examples were counted: `test`.
    public let part: String
    /// The number of classes.
    public let classCount: Int
    /// `[true class × predicted class]`, row by row.
    public private(set) var counts: [Int]

    /// Nothing is counted yet.
    public init(part: String, classCount: Int) {
        self.init(part: part, classCount: classCount, counts: [Int](repeating: 0, count: classCount * classCount))
    }

    /// Counts that were kept.
    ///
    /// - Precondition: one count for each pair of classes.
    public init(part: String, classCount: Int, counts: [Int]) {
        precondition(counts.count == classCount * classCount, "\(counts.count) counts for \(classCount) classes")
        self.part = part
        self.classCount = classCount
        self.counts = counts
    }

    /// How many examples of the class `label` were predicted to be of the class `prediction`.
    public subscript(label: Int, prediction: Int) -> Int { counts[label * classCount + prediction] }

    /// Counts one example.
    mutating func add(label: Int32, prediction: Int32) { counts[Int(label) * classCount + Int(prediction)] += 1 }
}
