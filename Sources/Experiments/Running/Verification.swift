import Dispatch
import NeuralNetworks
import Synchronization

/// What came of training recorded runs once more.
public struct Verification: Sendable {
    /// A run that came to other numbers than its record.
    public struct Mismatch: Sendable {
        /// The run.
        public let run: PlannedRun
        /// What the journal has.
        public let recorded: RunResult
        /// What it came to now.
        public let trained: RunResult

        /// The names of the parts of the result that differ, curves and metrics by their own: `test.accuracy`.
        public var differences: [String] {
            let (old, new) = (recorded.json, trained.json)
            let parts = (old.members ?? []).filter {
                new[$0.key] != $0.value && !["metrics", "curves"].contains($0.key)
            }
            let numbers = ["metrics", "curves"].flatMap { part in
                (old[part]?.members ?? []).filter { new[part]?[$0.key]?.bytes != $0.value.bytes }
            }
            var names: [String] = []
            for member in parts + numbers where !names.contains(member.key) { names.append(member.key) }
            return names
        }
    }

    /// A run that could not be trained again.
    public struct Failure: Sendable {
        /// The run.
        public let run: PlannedRun
        /// What failed, in one sentence.
        public let reason: String
    }

    /// The runs that were trained again to the end.
    public fileprivate(set) var checkedCount = 0
    /// Those with other numbers, in the order of their ids.
    public fileprivate(set) var mismatches: [Mismatch] = []
    /// Those that could not be trained again, in the order of their ids.
    public fileprivate(set) var failures: [Failure] = []
    /// Whether somebody wished to stop before all was done.
    public fileprivate(set) var isInterrupted = false
}

extension Experiment {
    /// The recorded runs of the plan to train again: always the same ones. Ids are hashes, so the lowest ids are as
    /// good as a random choice.
    ///
    /// - Parameter count: How many; nil: all.
    public func sample(_ count: Int?) -> [PlannedRun] {
        var ids: Set<String> = []
        let recorded = runs.filter { journal.records[$0.id] != nil && ids.insert($0.id).inserted }.sorted {
            $0.id < $1.id
        }
        return Array(recorded.prefix(count ?? recorded.count))
    }

    /// Trains runs once more and compares every byte of their results with the record, as far as the
    /// record goes. Nothing is written.
    ///
    /// - Parameters:
    ///   - runs: What `sample` gave.
    ///   - workers: How many runs are trained at once.
    ///   - cancellation: Ends the work within a step.
    ///   - onChecked: Told how many runs are done, from the workers' threads, one at a time.
    /// - Throws: `SurroundingsError` when the records are from another revision of the engine, or the data changed;
    ///   `DataError` when the data cannot be loaded.
    public func verify(
        _ runs: [PlannedRun], workers: Int, until cancellation: Cancellation = Cancellation(),
        onChecked: @escaping @Sendable (_ doneCount: Int) -> Void = { _ in }
    ) throws -> Verification {
        try checkComparable(runs)
        return verify(runs, workers: workers, until: cancellation, train: trainer, onChecked: onChecked)
    }

    func verify(
        _ runs: [PlannedRun], workers: Int, until cancellation: Cancellation = Cancellation(),
        train: @escaping Scheduler.Train, onChecked: @escaping @Sendable (_ doneCount: Int) -> Void = { _ in }
    ) -> Verification {
        let board = VerificationBoard(runs: runs)
        let crews = Crews(coreCount: Cores.available)
        let group = DispatchGroup()
        for worker in 0..<(runs.isEmpty ? 0 : workers) {
            DispatchQueue(label: "worker \(worker)").async(group: group) { [journal] in
                while !cancellation.isCancelled, let run = board.next() {
                    guard let recorded = journal.records[run.id]?.result else { continue }
                    let crew = crews.begin(cost: run.cost)
                    defer { crews.end(crew) }
                    do {
                        let support = RunSupport(crew: crew)
                        guard let outcome = try train(run, support, { cancellation.isCancelled }, { _ in }) else {
                            continue
                        }
                        let trained = RunResult(outcome)
                        let isSame = trained.agrees(with: recorded)
                        board.add(
                            isSame ? nil : .mismatch(.init(run: run, recorded: recorded, trained: trained)), onChecked)
                    } catch {
                        board.add(.failure(.init(run: run, reason: "\(error)")), onChecked)
                    }
                }
                while !cancellation.isCancelled && crews.help() {}
            }
        }
        group.wait()
        return board.verification
    }

    /// Makes sure that a difference in numbers would be the engine's fault.
    private func checkComparable(_ runs: [PlannedRun]) throws {
        guard lock.engineRevision == Engine.revision else {
            throw SurroundingsError(
                operation: "verify", path: folder.path,
                reason: "its numbers are of engine revision \(lock.engineRevision), and this program has revision "
                    + "\(Engine.revision)")
        }
        for run in runs {
            let settings = run.configuration.settings.dataset
            let dataset = try data.dataset(for: settings)
            if let facts = facts(of: run.configuration), facts.digest != dataset.digest {
                throw SurroundingsError(
                    operation: "verify", path: folder.path,
                    reason: "the data '\(dataset.origin)' are not those that its runs were trained on")
            }
        }
    }
}

/// What the workers of one verification share.
private final class VerificationBoard: Sendable {
    enum Finding {
        case mismatch(Verification.Mismatch)
        case failure(Verification.Failure)
    }

    private struct State {
        var nextIndex = 0
        var doneCount = 0
        var result = Verification()
    }

    private let runs: [PlannedRun]
    private let state = Mutex(State())

    init(runs: [PlannedRun]) {
        self.runs = runs
    }

    var verification: Verification {
        state.withLock { state in
            var result = state.result
            result.mismatches.sort { $0.run.id < $1.run.id }
            result.failures.sort { $0.run.id < $1.run.id }
            result.isInterrupted = state.doneCount < runs.count
            return result
        }
    }

    func next() -> PlannedRun? {
        state.withLock { state in
            guard state.nextIndex < runs.count else { return nil }
            defer { state.nextIndex += 1 }
            return runs[state.nextIndex]
        }
    }

    /// Takes in a run that is done: without a finding, its numbers are the recorded ones.
    func add(_ finding: Finding?, _ onChecked: (Int) -> Void) {
        state.withLock { state in
            switch finding {
            case .mismatch(let mismatch):
                state.result.mismatches.append(mismatch)
                state.result.checkedCount += 1
            case .failure(let failure): state.result.failures.append(failure)
            case nil: state.result.checkedCount += 1
            }
            state.doneCount += 1
            onChecked(state.doneCount)
        }
    }
}
