/// A learning rate that does not change.
public struct ConstantSchedule: Schedule {
    public var warmupEpochs = 0

    public init() {}

    public static let declaration = Declaration<ConstantSchedule>(
        "constant", "A learning rate that does not change.", formula: "η(t) = η",
        settings: [.warmupEpochs(\.warmupEpochs)])

    public func factor(epoch: Int, epochCount: Int) -> Double { 1 }
}
