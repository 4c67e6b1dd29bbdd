import NeuralNetworks
import Synchronization

@testable import Experiments

extension TemporaryFolder {
    /// The paths of the journal files in the folder, sorted.
    var journals: [String] {
        get throws { try Files.names(in: "\(path)/journal").map { "\(path)/journal/\($0)" } }
    }
}

/// Runs that differ in their learning rate and seed, the later ones costlier.
func makeRuns(_ count: Int, epochs: Int = 3) -> [PlannedRun] {
    (0..<count).map { index in
        var settings = RunSettings()
        settings.training.epochs = epochs
        settings.optimizer = changed(Adam()) { $0.learningRate = Double(index + 1) / 1000 }
        let configuration = Configuration(index: index / 3, settings: settings, cells: [])
        return PlannedRun(
            configuration: configuration, seed: index % 3,
            identity: RunIdentity(of: configuration, facts: RunIdentityTests.facts), cost: Double(index + 1))
    }
}

/// Numbers that only the run determines, as a training's do.
func fakeOutcome(_ run: PlannedRun) -> TrainingOutcome {
    let base = Double(Int(run.id.prefix(6), radix: 16) ?? 0) / 0xFF_FFFF
    let epochs = run.configuration.settings.training.epochs
    return TrainingOutcome(
        ending: .finished, epochsRun: epochs, keptEpoch: epochs,
        metrics: [.init("train.loss", base / 3), .init("test.accuracy", 1 - base / 7)],
        curves: [.init("train.running_loss", (1...epochs).map { base / Double($0) })],
        parameterCount: 3, parameters: [Float(base), Float(-base), 0.1])
}

/// Trains nothing, epoch by epoch.
let fakeTrain: Scheduler.Train = { run, _, shouldStop, progress in
    for epoch in 1...run.configuration.settings.training.epochs {
        if shouldStop() { return nil }
        progress(epoch)
    }
    return fakeOutcome(run)
}

/// Something that happened, told by several threads.
final class Recorder<Element: Sendable>: Sendable {
    private let list = Mutex<[Element]>([])
    var elements: [Element] { list.withLock { $0 } }
    func add(_ element: Element) { list.withLock { $0.append(element) } }
}

func makeRecord(_ run: PlannedRun, startedAt: String = "2026-01-01T00:00:00Z") -> RunRecord {
    RunRecord(
        id: run.id, result: RunResult(fakeOutcome(run)),
        provenance: Provenance(
            startedAt: startedAt, wallSeconds: 0.25, host: "h", system: "Linux x86_64", version: "0"))
}

extension Journal {
    /// Writes down a finished run; returns when the disk has it.
    func append(_ record: RunRecord, settings: JSONValue) throws {
        let failures = Recorder<SurroundingsError>()
        append(record, settings: settings) { if let failure = $0 { failures.add(failure) } }
        wait()
        if let failure = failures.elements.first { throw failure }
    }

    /// Writes down a failed run; returns when the disk has it.
    func append(_ failure: RunFailure) throws {
        let failures = Recorder<SurroundingsError>()
        append(failure) { if let failure = $0 { failures.add(failure) } }
        wait()
        if let failure = failures.elements.first { throw failure }
    }
}

extension Scheduler {
    /// A scheduler over the journals of a folder; the journal is closed afterwards.
    static func run(
        _ runs: [PlannedRun], folder: String, ownPath: String? = nil, workers: Int = 2,
        onFailure: FailurePolicy = .continue, timeout: Double? = nil, cancellation: Cancellation = Cancellation(),
        train: @escaping Train = fakeTrain, onEvent: @escaping @Sendable (RunEvent) -> Void = { _ in }
    ) throws -> SweepOutcome {
        let journal = try ownPath.map { try Journal(folder: folder, ownPath: $0) } ?? Journal(folder: folder)
        let missing = runs.filter { journal.contents.records[$0.id] == nil }
        let outcome = Scheduler(
            workers: workers, onFailure: onFailure, timeout: timeout, journal: journal, train: train, onEvent: onEvent
        ).run(missing, until: cancellation)
        try? journal.close()
        return outcome
    }
}

/// The `result` bytes of every record in a results folder, by id.
func resultBytes(in folder: String) throws -> [String: [UInt8]] {
    try JournalReader(folder: "\(folder)/journal").contents.records.mapValues(\.result.bytes)
}
