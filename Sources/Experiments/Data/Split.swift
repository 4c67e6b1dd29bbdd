import NeuralNetworks

/// Which examples play which part, as ascending indices.
struct Split {
    let train: [Int32]
    let validation: [Int32]
    let test: [Int32]

    /// A random split.
    ///
    /// All examples (but those that the source keeps for testing) are shuffled once. Along that order, the first ones
    /// go to the test part, the next to the validation part, the rest to the training part; with `stratify` the same
    /// is done within each class, whose shares of a part follow from the largest remainders.
    ///
    /// - Parameter seed: The seed, whatever `settings` says of it.
    /// - Throws: `DataError` when a part that was asked for would be empty, when a class would have no example for
    ///   training, or when more is asked for than there is.
    init(_ dataset: Dataset, _ settings: SplitSettings, seed: Int) throws(DataError) {
        let poolCount = dataset.labels.count - dataset.testCount
        if dataset.testCount > 0, settings.test != nil {
            throw Self.error(
                dataset, "test", "the data have a test part of their own (\(dataset.testCount) examples)",
                "leave 'test' out")
        }
        let wantedTest = dataset.testCount > 0 ? .count(0) : settings.test ?? SplitSettings.defaultTest
        let testCount = try Self.count(of: wantedTest, in: poolCount, "test", dataset)
        let validationCount = try Self.count(of: settings.validation, in: poolCount, "validation", dataset)
        guard testCount + validationCount < poolCount else {
            let sum = dataset.testCount > 0 ? "\(validationCount)" : "\(validationCount) + \(testCount)"
            throw Self.error(
                dataset, "validation", "\(sum) of \(poolCount) examples are asked for, and none is left for training",
                "make the parts smaller")
        }

        var pool = Array(0..<Int32(poolCount))
        var stream = RandomStream(seed: UInt64(bitPattern: Int64(seed)), purpose: .split)
        stream.shuffle(&pool)
        // Without stratification everything is one stratum.
        let strata = settings.stratify ? dataset.labels.prefix(poolCount) : .init(repeating: 0, count: poolCount)
        let whole = counts(strata, classCount: dataset.classNames.count)
        var forTest = largestRemainders(of: testCount, over: whole)
        var forValidation = largestRemainders(of: validationCount, over: zip(whole, forTest).map { $0 - $1 })

        var parts: (train: [Int32], validation: [Int32], test: [Int32]) = ([], [], [])
        for example in pool {
            let stratum = Int(strata[Int(example)])
            if forTest[stratum] > 0 {
                forTest[stratum] -= 1
                parts.test.append(example)
            } else if forValidation[stratum] > 0 {
                forValidation[stratum] -= 1
                parts.validation.append(example)
            } else {
                parts.train.append(example)
            }
        }
        train = parts.train.sorted()
        validation = parts.validation.sorted()
        test = dataset.testCount > 0 ? Array(Int32(poolCount)..<Int32(dataset.labels.count)) : parts.test.sorted()
        try checkClasses(dataset)
    }

    /// How many of `total` examples a part gets; a fraction is rounded to the nearest count, halves up.
    private static func count(
        of portion: Portion, in total: Int, _ name: String, _ dataset: Dataset
    ) throws(DataError) -> Int {
        switch portion {
        case .count(let count):
            guard count <= total else {
                throw error(
                    dataset, name, "\(count) examples are asked for, and there are \(total)", "make the part smaller")
            }
            return count
        case .fraction(let fraction):
            let count = Int((fraction * Double(total)).rounded())
            guard count > 0 || fraction == 0 else {
                throw error(
                    dataset, name, "\(fraction) of \(total) examples is less than half an example",
                    "give a larger fraction, or 0 for no \(name) part")
            }
            return count
        }
    }

    private func checkClasses(_ dataset: Dataset) throws(DataError) {
        let trained = counts(train.map { dataset.labels[Int($0)] }, classCount: dataset.classNames.count)
        guard let missing = trained.firstIndex(of: 0) else { return }
        let total = dataset.classCounts[missing]
        throw Self.error(
            dataset, "validation",
            "class '\(dataset.classNames[missing])' has \(total) \(total == 1 ? "example" : "examples"), and none "
                + "falls to the training part", "make the other parts smaller, stratify, or drop the class")
    }

    private static func error(
        _ dataset: Dataset, _ setting: String, _ problem: String, _ advice: String
    ) -> DataError {
        DataError(file: dataset.origin, problem: problem, advice: advice, setting: "split.\(setting)")
    }
}

/// How many labels there are of each class.
private func counts(_ labels: some Sequence<Int32>, classCount: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: classCount)
    for label in labels { counts[Int(label)] += 1 }
    return counts
}

/// `total` shared out in proportion to `sizes`: each gets its quota rounded down, and what is left goes one by one to
/// the largest remainders, among equal ones to the first (Hamilton's method).
///
/// - Precondition: `total` is at most the sum of `sizes`. No share is larger than its size.
func largestRemainders(of total: Int, over sizes: [Int]) -> [Int] {
    let sum = sizes.reduce(0, +)
    guard total > 0 else { return sizes.map { _ in 0 } }
    var shares = sizes.map { total * $0 / sum }
    let remainders = sizes.map { total * $0 % sum }
    let order = remainders.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for index in order.prefix(total - shares.reduce(0, +)) { shares[index] += 1 }
    return shares
}
