import Dispatch
import Synchronization
import Testing

@testable import NeuralNetworks

@Suite("A crew")
struct CrewTests {
    /// Threads that help a crew; they are home when `end` returns.
    private final class Helpers: Sendable {
        private let crew: Crew
        private let group = DispatchGroup()

        init(_ count: Int, of crew: Crew) {
            self.crew = crew
            for index in 0..<count {
                DispatchQueue(label: "helper \(index)").async(group: group) { crew.help() }
            }
            while crew.parts(of: 100, isShared: true) <= count {}
        }

        func end() {
            crew.dismiss()
            group.wait()
        }
    }

    @Test("does every piece of work once, whatever its size", arguments: 0...3)
    func splits(helperCount: Int) {
        let crew = Crew()
        let helpers = Helpers(helperCount, of: crew)
        for count in [1, 2, 3, 7, 100] {
            for _ in 0..<200 {
                let done = (0..<count).map { _ in Counter() }
                let parts = crew.parts(of: count, isShared: true)
                #expect(parts == min(helperCount + 1, count))
                crew.split(count, parts: parts) { _, range in
                    for index in range { done[index].value.add(1, ordering: .relaxed) }
                }
                #expect(done.allSatisfy { $0.value.load(ordering: .relaxed) == 1 })
            }
        }
        helpers.end()
    }

    @Test("wakes helpers that have fallen asleep, and sends them home asleep")
    func sleepers() {
        let crew = Crew()
        let helpers = Helpers(2, of: crew)
        for _ in 0..<5 {
            DispatchSemaphore(value: 0).waitALittle()
            let threads = Mutex<Set<UInt>>([])
            crew.split(3, parts: 3) { part, _ in threads.withLock { _ = $0.insert(UInt(part)) } }
            #expect(threads.withLock { $0 } == [0, 1, 2])
        }
        DispatchSemaphore(value: 0).waitALittle()
        helpers.end()
    }

    @Test("comes to the same bits as one core", arguments: ["none", "batch", "layer"])
    func bits(normalization: String) throws {
        let alone = try train(normalization, helperCount: 0)
        #expect(alone.ending == .finished)
        for helperCount in 1...3 {
            let together = try train(normalization, helperCount: helperCount)
            #expect(together.parameters == alone.parameters)
            #expect(together.metrics.map(\.value) == alone.metrics.map(\.value))
        }
    }

    private func train(_ normalization: String, helperCount: Int) throws -> TrainingOutcome {
        var numbers = TestNumbers()
        let count = 150
        let examples = Examples(
            features: FeatureMatrix(.floats(numbers.floats(count * 37)), exampleCount: count, featureCount: 37),
            labels: (0..<count).map { Int32($0 % 5) }, classCount: 5,
            scaling: FeatureScaling(
                offsets: [Float](repeating: 0, count: 37), factors: [Float](repeating: 1, count: 37)),
            train: (0..<100).map { $0 }, validation: (100..<150).map { $0 }, test: [])
        var network = NetworkSettings()
        network.hidden = [201, 77]
        network.dropout = .all(0.25)
        network.inputDropout = 0.1
        network.normalization = try #require(
            Normalizations.all.first { $0.description.name == normalization }
        ).init()
        var settings = TrainingSettings()
        (settings.epochs, settings.batchSize) = (4, 67)
        let crew = Crew()
        let helpers = Helpers(helperCount, of: crew)
        defer { helpers.end() }
        let training = Training(
            network: network, optimizer: Adam(), regularization: Regularization(), settings: settings, seed: 3)
        return try #require(training.run(on: examples, crew: crew, shouldStop: { false }, progress: { _ in }))
    }
}

private final class Counter: Sendable {
    let value = Atomic<Int>(0)
}

extension DispatchSemaphore {
    /// Long enough for a helper to fall asleep.
    fileprivate func waitALittle() { _ = wait(timeout: .now() + .milliseconds(20)) }
}
