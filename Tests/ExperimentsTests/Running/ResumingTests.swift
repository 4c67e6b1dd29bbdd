import Foundation
import NeuralNetworks
import Synchronization
import Testing

@testable import Experiments

@Suite("Runs that are interrupted", .timeLimit(.minutes(2)))
struct ResumingTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private static let optimizers = Optimizers.all.map { $0.description.name }

    /// Every optimizer, with all that a training remembers turned on in one or the other run; each seed has a split of
    /// its own.
    private static let all = """
        version: 1
        name: iris
        dataset:
          source: csv
          path: data.csv
          label: label
          split: { validation: 0.2, test: 0.2, seed: per_run }
        network: { hidden: [8, 6] }
        training: { epochs: 6, batch_size: 8 }
        seeds: [1, 2]
        sweep:
          axes:
            optimizer.type: [\(optimizers.joined(separator: ", "))]
            what:
              zip:
                network.dropout: [0.3, 0, 0]
                network.input_dropout: [0.1, 0, 0]
                network.normalization: [none, batch, layer]
                training.label_smoothing: [0, 0.1, 0]
                training.class_weights: [none, balanced, none]
                training.clip_norm: [0.5, none, none]
                training.clip_value: [none, none, 0.1]
                training.schedule:
                  - { type: cosine, warmup_epochs: 2 }
                  - { type: reduce_on_plateau, patience: 0, min_delta: 1 }
                  - one_cycle
                training.early_stopping: [{ patience: 2 }, none, { patience: 1, restore: last }]
                training.tolerance: [0, 0.0001, 0]
        """

    /// One run that takes as long as it is let.
    private static func endless(_ options: String) -> String {
        Workshop.text.replacing("epochs: 3", with: "epochs: 1000000").replacing("[1, 2]", with: "[1]")
            .replacing("[0, 0.5]", with: "[0.2]").replacing("[8, 16]", with: "[16]") + "\nrun: { \(options) }\n"
    }

    private var savedFiles: [String] {
        let folder = "\(workshop.iris)/checkpoints"
        return (try? FileManager.default.subpathsOfDirectory(atPath: folder))?.sorted() ?? []
    }

    /// Runs one endless run until something happens, and then stops it.
    private func runEndless(
        _ options: String = "workers: 1", patience: Cancellation.Patience = .long,
        control: SweepControl = SweepControl(),
        onEvent: @escaping @Sendable (RunEvent) -> Bool
    ) throws -> SweepOutcome {
        let cancellation = Cancellation()
        return try workshop.prepare(Self.endless(options)).run(until: cancellation, control: control) { event in
            if onEvent(event) { cancellation.cancel(patience) }
        }
    }

    @Test("come to the same bytes however often, and no step is made twice")
    func sameBytes() throws {
        let whole = try Workshop()
        let epochCount = Atomic<Int>(0)
        let outcome = try whole.prepare(Self.all).run { event in
            if case .progressed = event { epochCount.add(1, ordering: .relaxed) }
        }
        #expect(outcome.trained == Self.optimizers.count * 6)
        let expected = try resultBytes(in: whole.iris)
        #expect(Set(expected.values).count == expected.count)

        let epochs = Atomic<Int>(0)
        let places = Recorder<[Int]>()
        var isDone = false
        var attemptCount = 0
        while !isDone {
            attemptCount += 1
            try #require(attemptCount < 200)
            let experiment = try workshop.prepare(Self.all)
            let cancellation = Cancellation()
            let steps = Atomic<Int>(0)
            // Between the batches of some epoch of some run.
            let last = 50 + 37 * attemptCount % 61
            let outcome = try experiment.run(
                until: cancellation,
                train: { run, support, shouldStop, progress in
                    try experiment.trainer(
                        run, support,
                        {
                            if steps.add(1, ordering: .relaxed).newValue == last { cancellation.cancel(.long) }
                            return shouldStop()
                        }, progress)
                },
                onEvent: { event in
                    switch event {
                    case .progressed: epochs.add(1, ordering: .relaxed)
                    case .resumed(_, _, let epoch, let batchesDone): places.add([epoch, batchesDone])
                    case .noticed(_, let notice): Issue.record("\(notice)")
                    default: break
                    }
                })
            isDone = !outcome.isInterrupted
        }
        #expect(try resultBytes(in: workshop.iris) == expected)
        #expect(epochs.load(ordering: .relaxed) == epochCount.load(ordering: .relaxed))
        #expect(places.elements.count > 20, "\(places.elements)")
        #expect(Set(places.elements.map { $0[0] }).count > 3 && Set(places.elements.map { $0[1] }).count > 3)
        #expect(!FileManager.default.fileExists(atPath: "\(workshop.iris)/checkpoints"))
    }

    @Test("are saved by the clock, two generations of each, and go on from a copy that was made at any time")
    func clock() throws {
        let saved = Recorder<Int>()
        let copy = "\(workshop.folder.path)/copy"
        let iris = workshop.iris
        let outcome = try runEndless("workers: 1, checkpoint: 0.01s") { event in
            guard case .saved(_, _, let epoch, _) = event else { return false }
            saved.add(epoch)
            if saved.elements.count == 3 { try? FileManager.default.copyItem(atPath: iris, toPath: "\(copy)/iris") }
            if saved.elements.isEmpty { return false }
            if saved.elements.count == 2 {
                try? FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
            }
            return saved.elements.count == 5
        }
        #expect(outcome.isInterrupted)
        #expect(saved.elements.count >= 5)
        #expect(saved.elements == saved.elements.sorted())
        #expect(savedFiles.count == 3, "\(savedFiles)")

        let epochs = Recorder<Int>()
        let path = try workshop.folder.write("specs/iris.yaml", Self.endless("workers: 1"))
        let plan = try #require(Experiment.plan(specPath: path).plan)
        let cancellation = Cancellation()
        _ = try Experiment.prepare(plan, specPath: path, resultsPath: copy).run(until: cancellation) { event in
            guard case .resumed(_, _, let epoch, _) = event else { return }
            epochs.add(epoch)
            cancellation.cancel()
        }
        #expect(epochs.elements == [saved.elements[2]])
    }

    @Test("are saved when somebody asks for it, and go on")
    func request() throws {
        let control = SweepControl()
        let saved = Recorder<Int>()
        let outcome = try runEndless(control: control) { event in
            switch event {
            case .progressed(_, _, let epochsDone):
                if epochsDone == 5 { control.save() }
                return epochsDone == 20
            case .saved(_, _, let epoch, let batchesDone):
                saved.add(epoch)
                #expect(batchesDone == 0)
                return false
            default: return false
            }
        }
        // At the wish and at the end.
        #expect(saved.elements == [6, 21])
        #expect(outcome.remaining == 1)
        control.save()
    }

    @Test("are saved at the end, whatever the hurry, and go on where they stopped", arguments: [1, 2])
    func stop(patience: UInt8) throws {
        let patience = try #require(Cancellation.Patience(rawValue: patience))
        _ = try runEndless(patience: patience) { if case .progressed(_, _, 7) = $0 { true } else { false } }
        #expect(savedFiles.count == 2, "\(savedFiles)")
        let resumed = Recorder<[Int]>()
        _ = try runEndless(patience: patience) { event in
            if case .resumed(_, _, let epoch, let batchesDone) = event { resumed.add([epoch, batchesDone]) }
            if case .progressed(_, _, let epochsDone) = event { return epochsDone == 9 }
            return false
        }
        #expect(resumed.elements == [[8, 0]])
        // The file that it went on from is kept beside the new one.
        #expect(savedFiles.count == 3, "\(savedFiles)")
    }

    @Test("are not saved where the spec says none; what was saved before is used")
    func none() throws {
        let isAtEpochSeven: @Sendable (RunEvent) -> Bool = { if case .progressed(_, _, 7) = $0 { true } else { false } }
        _ = try runEndless("workers: 1, checkpoint: none", onEvent: isAtEpochSeven)
        #expect(savedFiles == [])
        _ = try runEndless(onEvent: isAtEpochSeven)
        let files = savedFiles
        let resumed = Recorder<Int>()
        _ = try runEndless("workers: 1, checkpoint: none") { event in
            if case .resumed(_, _, let epoch, _) = event { resumed.add(epoch) }
            if case .progressed(_, _, let epochsDone) = event { return epochsDone == 9 }
            return false
        }
        #expect(resumed.elements == [8])
        #expect(savedFiles == files)
    }

    @Test("have the time of all their parts, and the beginning of the first")
    func provenance() throws {
        _ = try runEndless { if case .progressed(_, _, 7) = $0 { true } else { false } }
        try change {
            Checkpoint(
                id: $0.id, engineRevision: $0.engineRevision, startedAt: "T", seconds: 1000, state: $0.state)
        }
        _ = try runEndless { if case .progressed(_, _, 9) = $0 { true } else { false } }
        let checkpoint = try #require(try newest())
        #expect(checkpoint.startedAt == "T")
        #expect((1000..<1060).contains(checkpoint.seconds))

        // A time limit holds for all parts together, and the run begins anew when it is tried again.
        let reasons = Recorder<String>()
        _ = try runEndless("workers: 1, timeout: 900s") { event in
            if case .failed(_, _, let failure) = event { reasons.add(failure.reason) }
            return false
        }
        #expect(reasons.elements == ["took longer than 15m"])
        #expect(savedFiles == [])
    }

    @Test("begin anew where what was saved cannot be used, and say so")
    func unusable() throws {
        _ = try runEndless { if case .progressed(_, _, 7) = $0 { true } else { false } }
        try change {
            Checkpoint(
                id: $0.id, engineRevision: $0.engineRevision + 1, startedAt: "T", seconds: 0, state: $0.state)
        }
        let events = Recorder<String>()
        _ = try runEndless { event in
            switch event {
            case .resumed: events.add("resumed")
            case .noticed(_, let notice): events.add(notice.description)
            case .progressed(_, _, let epochsDone):
                if epochsDone == 1 { events.add("epoch 1") }
                return epochsDone == 3
            default: break
            }
            return false
        }
        #expect(events.elements.count == 2 && events.elements.last == "epoch 1", "\(events.elements)")
        #expect(events.elements.first?.hasSuffix("none of its run and this engine; it is skipped") == true)
        #expect(try newest()?.state.epoch == 4)
        #expect(savedFiles.count == 2, "\(savedFiles)")
    }

    @Test("go on when they cannot be saved, which is said once")
    func cannotBeSaved() throws {
        let runs = try workshop.prepare().runs
        try workshop.folder.write("results/iris/journal/none.jsonl", "")
        for id in Set(runs.map(\.id)) { try workshop.folder.write("results/iris/checkpoints/\(id)", "a file") }
        let notices = Recorder<CheckpointNotice>()
        let epochs = Atomic<Int>(0)
        let control = SweepControl()
        let outcome = try workshop.prepare().run(control: control) { event in
            if case .noticed(_, let notice) = event { notices.add(notice) }
            if case .progressed = event {
                epochs.add(1, ordering: .relaxed)
                control.save()
            }
        }
        #expect(outcome.trained == 8)
        #expect(notices.elements.count == 1)
        #expect(notices.elements[0].description.hasPrefix("cannot write '\(workshop.iris)/checkpoints/"))
        #expect(notices.elements[0].description.hasSuffix("; the runs under way go on, but they are not saved"))
    }

    @Test("leave nothing behind of finished ones; what is saved of others stays, and is counted")
    func leftovers() throws {
        _ = try runEndless { if case .progressed(_, _, 7) = $0 { true } else { false } }
        let endless = try #require(savedFiles.first)
        let saved = try Experiment.load(directory: workshop.iris).status
        #expect([saved.missing, saved.saved, saved.unplannedSaved] as [Int] == [1, 1, 0])
        // Another plan, of which one run is finished and, as after a kill at the wrong moment, still saved.
        _ = try workshop.prepare(Workshop.text.replacing("[0, 0.5]", with: "[0]")).run()
        #expect(savedFiles.first == endless && savedFiles.count == 2)
        let finished = try #require(try Experiment.load(directory: workshop.iris).journal.records.keys.first)
        let checkpoints = Checkpoints(folder: "\(workshop.iris)/checkpoints")
        try checkpoints.save(makeCheckpoint(id: finished, step: 3), keeping: nil, removing: [])
        let status = try Experiment.load(directory: workshop.iris).status
        #expect([status.finished, status.missing, status.saved, status.unplannedSaved] as [Int] == [4, 0, 0, 1])
        _ = try workshop.prepare().run()
        #expect(savedFiles.first == endless && savedFiles.count == 2, "\(savedFiles)")
    }

    @Test("are not saved in a hurry when they are large")
    func large() throws {
        let checkpoints = Checkpoints(folder: "\(workshop.folder.path)/checkpoints")
        let saved = Recorder<Int>()
        func keeper(_ requests: SaveRequests?) -> RunKeeper {
            RunKeeper(
                id: "0123456789abcdef", checkpoints: checkpoints, requests: requests,
                report: RunKeeper.Report(resumed: { _ in }, saved: { saved.add($0.step) }, notice: { _ in }))
        }
        let small = try makeCheckpoint(step: 5).state
        let large = try makeCheckpoint(
            step: 6, parameters: [Float](repeating: 1, count: RunKeeper.quickByteCount / 4)
        ).state
        let requests = SaveRequests()
        let one = keeper(requests)
        #expect(!one.wantsState())
        requests.add()
        requests.add()
        #expect(one.wantsState())
        one.keep(small)
        #expect(!one.wantsState())
        // The same place again is no news.
        one.stop = .quickly
        #expect(one.wantsState())
        one.keep(small)
        one.keep(large)
        #expect(saved.elements == [5])
        one.stop = .atOnce
        #expect(!one.wantsState())
        one.stop = .afterSaving
        #expect(one.wantsState())
        one.keep(large)
        #expect(saved.elements == [5, 6])
        #expect(one.hasFiles)
        let never = keeper(nil)
        never.stop = .afterSaving
        #expect(!never.wantsState())
    }

    /// Changes the newest checkpoint of the one run.
    private func change(_ body: (Checkpoint) -> Checkpoint) throws {
        let file = "\(workshop.iris)/checkpoints/\(try #require(savedFiles.last))"
        let changed = body(try Checkpoint(Files.read(file))).bytes
        try Data(changed).write(to: URL(filePath: file))
    }

    private func newest() throws -> Checkpoint? {
        try savedFiles.last.map { try Checkpoint(Files.read("\(workshop.iris)/checkpoints/\($0)")) }
    }
}
