import Dispatch
import NeuralNetworks
import Synchronization
import Testing

@testable import Experiments

/// How often the source below was asked to load.
private let loadCount = Atomic<Int>(0)

/// A source that is slow and counts.
private struct CountingSource: DataSource {
    var seed = 0
    static let declaration = Declaration<CountingSource>(
        "counting", "Counts.", settings: [Setting("seed", \.seed, .integer(0...9), "Which.")])

    func load(relativeTo folder: String) throws(DataError) -> Dataset {
        loadCount.add(1, ordering: .relaxed)
        DispatchSemaphore(value: 0).wait(milliseconds: 20)
        if seed == 9 { throw DataError(file: "counting", problem: "always fails") }
        return try MoonsSource().load(relativeTo: folder)
    }

    func problems(relativeTo folder: String) -> [SettingProblem] { [] }
}

extension DispatchSemaphore {
    fileprivate func wait(milliseconds: Int) { _ = wait(timeout: .now() + .milliseconds(milliseconds)) }
}

@Suite("Each data set is loaded once for all runs", .serialized)
struct DatasetCacheTests {
    let cache = DatasetCache(folder: "")

    private func settings(_ seed: Int = 0) -> DatasetSettings {
        var settings = DatasetSettings()
        var source = CountingSource()
        source.seed = seed
        settings.source = source
        settings.split.seed = .perRun
        return settings
    }

    private func loads(_ work: () throws -> Void) rethrows -> Int {
        let before = loadCount.load(ordering: .relaxed)
        try work()
        return loadCount.load(ordering: .relaxed) - before
    }

    @Test("Many at the same time share one load and one copy of the features")
    func concurrent() throws {
        let (cache, settings) = (cache, settings())
        let addresses = Mutex<Set<UInt>>([])
        let count = loads {
            DispatchQueue.concurrentPerform(iterations: 16) { run in
                guard let examples = try? cache.examples(for: settings, seed: run % 4) else { return }
                guard case .floats(let floats) = examples.features.storage else { return }
                let address = floats.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
                addresses.withLock { _ = $0.insert(address) }
            }
        }
        #expect(count == 1)
        #expect(addresses.withLock { $0.count } == 1)
    }

    @Test("Splits are made per seed, and the same for the same seed")
    func splits() throws {
        let first = try cache.examples(for: settings(), seed: 1)
        #expect(try cache.examples(for: settings(), seed: 1).train == first.train)
        #expect(try cache.examples(for: settings(), seed: 2).train != first.train)
        var scaled = settings()
        scaled.scale = .standardize
        #expect(try cache.examples(for: scaled, seed: 1).scaling != first.scaling)
        #expect(try cache.examples(for: scaled, seed: 1).train == first.train)
    }

    @Test("Other settings are another data set")
    func others() throws {
        #expect(
            try loads {
                for seed in [1, 2, 1, 2] { _ = try cache.dataset(for: settings(seed)) }
            } == 2)
    }

    @Test("A failure is the same for everyone")
    func failure() {
        let count = loads {
            for _ in 0..<3 {
                #expect(throws: DataError(file: "counting", problem: "always fails")) {
                    try cache.examples(for: settings(9), seed: 0)
                }
            }
        }
        #expect(count == 1)
    }

    @Test("The facts are those of the data and the split")
    func facts() throws {
        let facts = try cache.facts(for: settings(), seed: 0)
        #expect(facts.origin == "moons")
        #expect(facts.classNames == ["0", "1"])
        #expect(facts.classCounts == [50, 50])
        #expect([facts.exampleCount, facts.featureCount] == [100, 2])
        #expect([facts.trainCount, facts.validationCount, facts.testCount] == [60, 20, 20])
        #expect(facts.digest == (try cache.dataset(for: settings())).digest)
    }
}
