/// The linear congruential generator of Knuth's MMIX: the fixtures' script draws with the same.
struct TestRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A whole number in 0..<count.
    mutating func integer(below count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % count
    }

    /// So many whole numbers in a range.
    mutating func integers(_ count: Int, in range: ClosedRange<Int>) -> [Int] {
        (0..<count).map { _ in range.lowerBound + integer(below: range.count) }
    }

    /// The values in another order.
    mutating func shuffled<Element>(_ values: [Element]) -> [Element] {
        var values = values
        for index in values.indices { values.swapAt(index, integer(below: index + 1)) }
        return values
    }
}
