extension ExpectedBest {
    /// What to expect of the best of so many tries where the best is found by one number and told by another, as with a
    /// configuration that is chosen on validation and reported on test.
    ///
    /// The unbiased estimate: the tries are drawn without replacement.
    ///
    /// - Parameters:
    ///   - results: What the tries are compared by.
    ///   - reported: What is told of each of them, in the same order.
    ///   - tries: How many are drawn, 1 to all.
    /// - Precondition: every number is finite.
    public static func reported(
        _ results: [Double], as reported: [Double], tries: Int, higherIsBetter: Bool
    ) -> Double {
        let count = results.count
        precondition(reported.count == count, "\(reported.count) numbers reported of \(count) tries")
        precondition((1...max(1, count)).contains(tries) && count > 0, "\(tries) tries of \(count)")
        precondition((results + reported).allSatisfy(\.isFinite), "expected finite numbers")
        // Among equals the first is the best: that is how a configuration is chosen.
        let order = results.indices.sorted { left, right in
            if results[left] != results[right] { return (results[left] < results[right]) == higherIsBetter }
            return left > right
        }
        var share = Double(tries) / Double(count)
        var sum = 0.0
        var place = count
        while place >= tries {
            sum += reported[order[place - 1]] * share
            share *= place > 1 ? Double(place - tries) / Double(place - 1) : 0
            place -= 1
        }
        return sum
    }
}
