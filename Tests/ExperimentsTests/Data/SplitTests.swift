import Documents
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("A split gives each example one part")
struct SplitTests {
    /// Examples of those classes, class by class in turn until each is used up, with one feature.
    private func dataset(classCounts: [Int], testCounts: [Int] = []) -> Dataset {
        var labels: [Int32] = []
        for round in 0..<(classCounts.max() ?? 0) {
            for (label, count) in classCounts.enumerated() where round < count { labels.append(Int32(label)) }
        }
        for (label, count) in testCounts.enumerated() { labels += [Int32](repeating: Int32(label), count: count) }
        return Dataset(
            features: FeatureMatrix(
                .floats(labels.indices.map { Float($0) }), exampleCount: labels.count, featureCount: 1),
            labels: labels, classNames: classCounts.indices.map { "c\($0)" }, featureNames: ["x"],
            testCount: testCounts.reduce(0, +), origin: "toy")
    }

    private func settings(
        _ validation: Portion, _ test: Portion?, stratify: Bool = true, seed: SplitSeed = .fixed(0)
    ) -> SplitSettings {
        var settings = SplitSettings()
        settings.validation = validation
        settings.test = test
        settings.stratify = stratify
        settings.seed = seed
        return settings
    }

    private func counts(_ part: [Int32], _ dataset: Dataset) -> [Int] {
        dataset.classNames.indices.map { label in part.count { dataset.labels[Int($0)] == label } }
    }

    private func complaint(_ dataset: Dataset, _ settings: SplitSettings) -> String? {
        do {
            _ = try Split(dataset, settings, seed: 0)
            return nil
        } catch {
            return "\(error.setting) \(error)"
        }
    }

    @Test("Each example is in exactly one part, in ascending order", arguments: [true, false], [0, 1, 7])
    func partition(stratify: Bool, seed: Int) throws {
        let dataset = dataset(classCounts: [50, 30, 21])
        let split = try Split(dataset, settings(.fraction(0.2), .fraction(0.25), stratify: stratify), seed: seed)
        #expect((split.train + split.validation + split.test).sorted() == Array(0..<101))
        // 0.2 · 101 = 20.2 and 0.25 · 101 = 25.25.
        #expect(split.validation.count == 20)
        #expect(split.test.count == 25)
        for part in [split.train, split.validation, split.test] { #expect(part == part.sorted()) }
    }

    @Test(
        "Largest remainders, by hand",
        arguments: [
            // 0.2 · 100 = 20 = 10 + 6 + 4.
            ([50, 30, 20], .fraction(0.2), [10, 6, 4]),
            // 25 of 101: quotas 12.376, 7.426, 5.198; the one that is left goes to the second.
            ([50, 30, 21], .fraction(0.25), [12, 8, 5]),
            // 5 of 9: quotas 1.667 each; the two that are left go to the first two.
            ([3, 3, 3], .count(5), [2, 2, 1]),
            // 1 of 100: quotas 0.9, 0.1.
            ([90, 10], .count(1), [1, 0]),
            // 2.5 is rounded up: 3 of 5; quotas 2.4, 0.6.
            ([4, 1], .fraction(0.5), [2, 1]),
        ] as [([Int], Portion, [Int])])
    func stratified(classCounts: [Int], test: Portion, expected: [Int]) throws {
        #expect(
            largestRemainders(of: expected.reduce(0, +), over: classCounts) == expected)
        guard classCounts != [4, 1] else { return }
        let dataset = dataset(classCounts: classCounts)
        let split = try Split(dataset, settings(.count(0), test), seed: 3)
        #expect(counts(split.test, dataset) == expected)
        #expect(split.validation.isEmpty)
    }

    @Test("The validation part is shared out over what the test part leaves")
    func both() throws {
        // Test: 4 of (10, 6, 4): 2, 1.2, 0.8 → 2, 1, 1. Validation: 4 of (8, 5, 3): 2, 1.25, 0.75 → 2, 1, 1.
        let dataset = dataset(classCounts: [10, 6, 4])
        let split = try Split(dataset, settings(.fraction(0.2), .fraction(0.2)), seed: 11)
        #expect(counts(split.test, dataset) == [2, 1, 1])
        #expect(counts(split.validation, dataset) == [2, 1, 1])
        #expect(counts(split.train, dataset) == [6, 4, 2])
    }

    @Test("Shares never exceed sizes and always add up", arguments: 1...4)
    func remainderLaws(classCount: Int) {
        func sizes(_ count: Int) -> [[Int]] {
            count == 0 ? [[]] : sizes(count - 1).flatMap { rest in (0...4).map { rest + [$0] } }
        }
        for sizes in sizes(classCount) {
            let sum = sizes.reduce(0, +)
            for total in 0...sum {
                let shares = largestRemainders(of: total, over: sizes)
                #expect(shares.reduce(0, +) == total)
                #expect(zip(shares, sizes).allSatisfy { $0 <= $1 }, "\(total) over \(sizes): \(shares)")
            }
        }
    }

    @Test("The seed decides the split; stratification does without other numbers")
    func seeds() throws {
        let dataset = dataset(classCounts: [40, 40])
        let parts = try (0..<5).map { try Split(dataset, settings(.count(16), .count(16)), seed: $0) }
        #expect(Set(parts.map(\.test)).count == 5)
        #expect(Set(parts.map(\.validation)).count == 5)
        #expect(try Split(dataset, settings(.count(16), .count(16)), seed: 3).test == parts[3].test)
    }

    @Test("A fixed seed splits the same for every run, per_run anew")
    func perRun() throws {
        let dataset = dataset(classCounts: [40, 40])
        func test(_ seed: SplitSeed, run: Int) throws -> [Int32] {
            try dataset.examples(
                split: settings(.count(10), .count(10), seed: seed), scale: .none, seed: run
            ).test
        }
        #expect(try test(.fixed(5), run: 1) == test(.fixed(5), run: 2))
        #expect(try test(.perRun, run: 1) != test(.perRun, run: 2))
        #expect(try test(.perRun, run: 5) == test(.fixed(5), run: 1))
    }

    @Test("Silence means a fifth for the test part, or the source's own")
    func defaultTest() throws {
        let plain = dataset(classCounts: [10, 10])
        #expect(try Split(plain, settings(.count(0), nil), seed: 0).test.count == 4)
        let own = dataset(classCounts: [10, 10], testCounts: [3, 2])
        let split = try Split(own, settings(.fraction(0.2), nil), seed: 0)
        #expect(split.test == [20, 21, 22, 23, 24])
        #expect(counts(split.validation, own) == [2, 2])
        #expect(split.train.count == 16)
        #expect(split.train.allSatisfy { $0 < 20 })
    }

    @Test("A spec writes auto for that, not none, which would read as no test part")
    func writtenDefault() throws {
        func read(_ split: String) -> (plan: RunPlan?, diagnostics: [Diagnostic]) {
            plan("version: 1\nname: t\ndataset: { source: moons, split: { \(split) } }")
        }
        #expect(read("test: none").diagnostics.map(\.id) == ["wrong-kind"])
        for split in ["test: auto", ""] {
            let settings = try #require(read(split).plan?.configurations.first?.settings.dataset.split)
            #expect(settings.test == nil)
            #expect(settings.componentValue.fields.first { $0.name == "test" }?.value == .text("auto"))
        }
        #expect(read("test: 0.3").plan?.configurations.first?.settings.dataset.split.test == .fraction(0.3))
    }

    @Test("What cannot be split is refused")
    func refusals() {
        let ten = dataset(classCounts: [5, 5])
        #expect(
            complaint(ten, settings(.count(5), .count(11)))
                == "split.test toy: 11 examples are asked for, and there are 10; make the part smaller")
        #expect(
            complaint(ten, settings(.count(5), .count(5)))
                == "split.validation toy: 5 + 5 of 10 examples are asked for, and none is left for training; "
                + "make the parts smaller")
        #expect(
            complaint(ten, settings(.fraction(0.01), .count(5)))
                == "split.validation toy: 0.01 of 10 examples is less than half an example; "
                + "give a larger fraction, or 0 for no validation part")
        #expect(complaint(ten, settings(.fraction(0), .fraction(0))) == nil)
        #expect(
            complaint(dataset(classCounts: [5, 5], testCounts: [2, 2]), settings(.count(2), .count(2)))
                == "split.test toy: the data have a test part of their own (4 examples); leave 'test' out")
        #expect(
            complaint(dataset(classCounts: [9, 1]), settings(.count(0), .count(8)))
                == "split.validation toy: class 'c1' has 1 example, and none falls to the training part; "
                + "make the other parts smaller, stratify, or drop the class")
    }
}
