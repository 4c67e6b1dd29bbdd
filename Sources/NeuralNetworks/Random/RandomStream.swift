/// What random numbers are drawn for. Each purpose has streams of its own, so that drawing more for one never changes
/// another.
public enum RandomPurpose: UInt32, CaseIterable, Sendable {
    case split = 1
    case initialization = 2
    case shuffling = 3
    case dropout = 4
    case data = 5
}

/// A sequence of random numbers that seed, purpose and index determine (stub).
public struct RandomStream: Sendable {
    public init(seed: UInt64, purpose: RandomPurpose, index: UInt32 = 0) {}
    /// A whole number, uniform over 0..<2³².
    public mutating func next() -> UInt32 { 0 }
    /// A number, uniform over [0, 1), with 53 bits.
    public mutating func uniform() -> Double { 0 }
    /// A standard normal number.
    public mutating func normal() -> Double { 0 }
    /// A whole number, uniform over 0..<count.
    public mutating func integer(below count: Int) -> Int { 0 }
    /// Fisher–Yates.
    public mutating func shuffle<Element>(_ values: inout [Element]) {}
}
