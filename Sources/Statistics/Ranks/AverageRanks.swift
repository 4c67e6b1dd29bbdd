/// The ranks 1, 2, … of numbers from the smallest to the largest, as twice the ranks, so that they are whole: equal
/// numbers share the mean of the ranks that they take up together.
struct AverageRanks: Sendable, Equatable {
    /// Twice the rank of each number, in the order of the numbers.
    let doubled: [Int]
    /// Σ(t³ − t) over the groups of t equal numbers: what tests correct for ties with.
    let tieSum: Int

    /// The ranks of `numbers`; neighbours in their order that are no further apart than `tolerance` count as equal.
    ///
    /// - Precondition: no number is NaN.
    init(_ numbers: [Double], tolerance: Double = 0) {
        precondition(!numbers.contains(where: \.isNaN), "expected numbers, got \(numbers)")
        let order = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
        var doubled = [Int](repeating: 0, count: numbers.count)
        var tieSum = 0
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count {
                let (below, above) = (numbers[order[end - 1]], numbers[order[end]])
                // Infinities have no difference.
                guard below == above || above - below <= tolerance else { break }
                end += 1
            }
            // The ranks start + 1 … end have the mean (start + 1 + end)/2.
            for index in order[start..<end] { doubled[index] = start + 1 + end }
            let size = end - start
            tieSum += size * size * size - size
            start = end
        }
        self.doubled = doubled
        self.tieSum = tieSum
    }
}
