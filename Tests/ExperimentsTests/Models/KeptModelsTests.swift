import Foundation
import NeuralNetworks
import Synchronization
import Testing

@testable import Experiments

@Suite("Models of runs", .timeLimit(.minutes(5)))
struct KeptModelsTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func text(_ keep: String, _ text: String = Workshop.text) -> String { text + "\nrun: { keep: \(keep) }\n" }

    private func files(in folder: String) -> [String: [UInt8]] {
        let names = (try? Files.names(in: "\(folder)/models")) ?? []
        return Dictionary(uniqueKeysWithValues: names.map { ($0, (try? Files.read("\(folder)/models/\($0)")) ?? []) })
    }

    private var files: [String: [UInt8]] { files(in: workshop.iris) }

    private func recordCount() throws -> Int {
        try Files.names(in: "\(workshop.iris)/journal").reduce(0) { count, name in
            let lines = try Files.read("\(workshop.iris)/journal/\(name)").split(separator: UInt8(ascii: "\n"))
            return count + lines.count { $0.starts(with: Array(#"{"id":"#.utf8)) }
        }
    }

    @Test("are kept where the spec asks for it, and change neither ids nor results")
    func kept() throws {
        let plain = try Workshop()
        _ = try plain.prepare().run()
        #expect(files(in: plain.iris).isEmpty)
        let results = try resultBytes(in: plain.iris)
        let ids = try plain.prepare().runs.map(\.id)
        let endings = ["best": ["best"], "last": ["last"], "all": ["best", "last"], "none": []]
        for (keep, wanted) in endings {
            let one = try Workshop()
            let experiment = try one.prepare(text(keep))
            #expect(experiment.runs.map(\.id) == ids)
            _ = try experiment.run()
            let names = ids.flatMap { id in wanted.map { "\(id)-\($0).safetensors" } }
            #expect(files(in: one.iris).keys.sorted() == names.sorted(), "\(keep)")
            #expect(try resultBytes(in: one.iris) == results)
            #expect(try one.prepare(text(keep)).missingRuns(for: RunRequest()).isEmpty)
        }
    }

    @Test("have all that predicting needs, and the parameters whose digest is in the record")
    func contents() throws {
        let experiment = try workshop.prepare(text("last"))
        _ = try experiment.run()
        let run = try #require(experiment.runs.first)
        let bytes = try #require(files["\(run.id)-last.safetensors"])
        let length = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
        let header = try JSONValue(bytes[8..<(8 + length)])
        let metadata = try #require(header["__metadata__"])
        func expect(_ key: String, _ text: String?) { #expect(metadata[key]?.text == text, "\(key)") }
        let record = try #require(try JournalReader(folder: "\(workshop.iris)/journal").contents.records[run.id])
        expect("format", "espalier model")
        expect("format_version", "1")
        expect("run_id", run.id)
        expect("engine_revision", String(Engine.revision))
        expect("model", "last")
        expect("epoch", "3")
        expect("metric", "validation.loss")
        expect("value", record.result.curves.first { $0.name == "validation.loss" }.map { "\($0.values[2])" })
        expect("parameters_digest", record.result.parametersDigest)
        expect("data_digest", experiment.facts(of: run.configuration)?.digest)
        expect("features", #"["x","y"]"#)
        expect("classes", #"["a","b","c"]"#)
        expect("preprocessing", "input = (raw - offset) * factor")
        let network = try JSONValue(Array(try #require(metadata["network"]?.text).utf8))
        #expect(network["layers"]?.elements?.map { $0["outputs"]?.integer } == [8, 3])
        #expect(network["layers"]?.elements?.map { $0["activation"]?["type"]?.text } == ["relu", "softmax"])
        #expect(network["layers"]?.elements?.map { $0["dropout"]?.number } == [0, 0])
        #expect(header["layers.0.weight"]?["shape"] == [8, 2])
        // The parameters follow the two numbers of each feature.
        let numbers = [Float](littleEndianBytes: bytes.dropFirst(8 + length))
        #expect(RunResult.digest(of: Array(numbers.dropFirst(4))) == record.result.parametersDigest)
        let dataset = try experiment.data.dataset(for: run.configuration.settings.dataset)
        #expect(dataset.featureNames == ["x", "y"])
    }

    @Test("are the same bytes with 1 and 2 workers, and however often a run is interrupted")
    func sameBytes() throws {
        let spec = text(
            "all",
            Workshop.text.replacing("epochs: 3", with: "epochs: 8")
                .replacing("hidden: [8]", with: "hidden: [8]\n  normalization: batch"))
        let whole = try Workshop()
        var request = RunRequest()
        request.workers = 1
        _ = try whole.prepare(spec).run(request)
        let two = try Workshop()
        request.workers = 2
        _ = try two.prepare(spec).run(request)
        #expect(files(in: two.iris) == files(in: whole.iris))
        #expect(files(in: whole.iris).count == 16)
        // Interrupted after every second epoch of anything.
        var resumedCount = 0
        for _ in 0..<200 {
            let cancellation = Cancellation()
            let epochs = Atomic<Int>(0)
            let resumed = Atomic<Int>(0)
            let outcome = try workshop.prepare(spec).run(request, until: cancellation) { event in
                if case .resumed = event { resumed.add(1, ordering: .relaxed) }
                if case .progressed = event, epochs.add(1, ordering: .relaxed).newValue == 2 {
                    cancellation.cancel(.long)
                }
            }
            resumedCount += resumed.load(ordering: .relaxed)
            if outcome.remaining == 0 { break }
        }
        #expect(resumedCount > 8)
        #expect(files == files(in: whole.iris))
        let results = try resultBytes(in: whole.iris)
        #expect(try resultBytes(in: workshop.iris) == results)
    }

    @Test("that are missing are trained again, without a second record")
    func missing() throws {
        _ = try workshop.prepare(text("none")).run()
        let experiment = try workshop.prepare(text("best"))
        #expect(experiment.counts.recorded == 8)
        #expect(experiment.modelLackCount == 8)
        #expect(experiment.missingRuns(for: RunRequest()).count == 8)
        let explanation = try experiment.explanation(of: experiment.runs[0])
        #expect(explanation.missingModels == ["\(experiment.runs[0].id)-best.safetensors"])
        #expect(experiment.listedRuns.count { $0.lacksModels } == 8)
        let records = try recordCount()
        #expect(records == 8)
        #expect(try experiment.run().trained == 8)
        let kept = files
        #expect(kept.count == 8)
        try Files.remove("\(workshop.iris)/models/\(experiment.runs[3].id)-best.safetensors")
        let again = try workshop.prepare(text("best"))
        #expect(again.missingRuns(for: RunRequest()).map(\.id) == [experiment.runs[3].id])
        #expect(try again.run().trained == 1)
        #expect(files == kept)
        #expect(try recordCount() == records)
        #expect(try workshop.prepare(text("best")).missingRuns(for: RunRequest()).isEmpty)
        // Nobody misses them who does not ask for them.
        #expect(try workshop.prepare(text("none")).missingRuns(for: RunRequest()).isEmpty)
        #expect(files == kept)
    }

    @Test("are not kept of a run that comes to other numbers than its record")
    func otherNumbers() throws {
        _ = try workshop.prepare(text("none")).run(train: { run, _, _, _ in fakeOutcome(run) })
        let failures = Recorder<String>()
        let outcome = try workshop.prepare(text("best")).run { event in
            if case .failed(_, _, let failure) = event { failures.add(failure.reason) }
        }
        #expect(outcome.failed == 8)
        #expect(files.isEmpty)
        let reason = "the run came to other numbers than its record; 'espalier verify' compares them"
        #expect(failures.elements.count == 8 && failures.elements.allSatisfy { $0.hasSuffix(reason) })
    }

    @Test("come before the record: a run whose model cannot be written has none")
    func beforeTheRecord() throws {
        let experiment = try workshop.prepare(text("last"))
        try Files.makeFolder(workshop.iris)
        try Files.replace("\(workshop.iris)/models", with: [1])
        let failures = Recorder<String>()
        let outcome = try experiment.run { event in
            if case .failed(_, _, let failure) = event { failures.add(failure.reason) }
        }
        #expect((outcome.trained, outcome.failed) == (0, 8))
        #expect(try resultBytes(in: workshop.iris).isEmpty)
        #expect(failures.elements.first?.contains("/models") == true)
    }

    @Test("are not kept of diverged runs, which miss none")
    func diverged() throws {
        let spec = text(
            "all", Workshop.text.replacing("adam", with: "sgd").replacing("rate: 0.01", with: "rate: 1e38"))
        let experiment = try workshop.prepare(spec)
        #expect(try experiment.run().diverged == 8)
        #expect(files.isEmpty)
        #expect(try workshop.prepare(spec).missingRuns(for: RunRequest()).isEmpty)
    }

    @Test("are kept of every run while rows are undecided, and of the chosen configuration of each in the end")
    func perRow() throws {
        let spec = text("{ models: best, per: row }")
        let experiment = try workshop.prepare(spec)
        // The rows are the values of the first axis, dropout: configurations 0 and 1, 2 and 3.
        #expect(experiment.runs.map(\.configuration.index) == [0, 0, 1, 1, 2, 2, 3, 3])
        _ = try experiment.run()
        #expect(files.count == 8)
        #expect(try experiment.nextStage() == nil)
        let done = try workshop.prepare(spec)
        let losses = done.plan.configurations.indices.map { index in
            done.runs.filter { $0.configuration.index == index }.reduce(0) {
                $0 + (done.journal.records[$1.id]?.result[metric: "validation.loss"] ?? .nan)
            }
        }
        let chosen = [losses[0] < losses[1] ? 0 : 1, losses[2] < losses[3] ? 2 : 3]
        try done.removeOtherModels()
        let kept = done.runs.filter { chosen.contains($0.configuration.index) }
        #expect(files.keys.sorted() == kept.map { "\($0.id)-best.safetensors" }.sorted())
        let after = try workshop.prepare(spec)
        #expect(after.missingRuns(for: RunRequest()).isEmpty)
        #expect(after.modelLackCount == 0)
        try Files.remove("\(workshop.iris)/models/\(kept[1].id)-best.safetensors")
        #expect(try workshop.prepare(spec).missingRuns(for: RunRequest()).map(\.id) == [kept[1].id])
    }

    @Test("of a configuration that is chosen only now are trained in a stage of their own")
    func chosenLater() throws {
        // By the smaller grid another configuration is best than by the larger one.
        let small = text("{ models: last, per: row }").replacing("[8, 16]", with: "[16]")
        let first = try workshop.prepare(small)
        _ = try first.run()
        try first.removeOtherModels()
        let large = text("{ models: last, per: row }")
        let second = try workshop.prepare(large)
        #expect(second.missingRuns(for: RunRequest()).count == 4)
        _ = try second.run()
        try workshop.prepare(large).removeOtherModels()
        #expect(files.count == 4)
        // A third of a row takes the place of whichever was chosen, by its made-up loss; then the row is chosen anew
        // without it.
        let chosen = try workshop.prepare(large)
        for name in files.keys { try Files.remove("\(workshop.iris)/models/\(name)") }
        let next = try #require(try chosen.nextStage())
        #expect(next.missingRuns(for: RunRequest()).count == 4)
        // What could not be done in this stage is not tried again.
        #expect(try next.nextStage() == nil)
        _ = try next.run()
        #expect(files.count == 4)
    }

    @Test("with a protocol, are those of the final runs")
    func finalRuns() throws {
        let spec = text(
            "{ models: last, per: row }",
            Workshop.text.replacing("seeds: [1, 2]", with: "protocol: { tune: [1, 2], final: [7, 8, 9] }"))
        let experiment = try workshop.prepare(spec)
        _ = try experiment.run()
        #expect(files.isEmpty)
        let next = try #require(try experiment.nextStage())
        _ = try next.run()
        #expect(try next.nextStage() == nil)
        let finals = next.runs.filter { $0.seed > 2 }
        #expect(finals.count == 6)
        #expect(files.keys.sorted() == finals.map { "\($0.id)-last.safetensors" }.sorted())
        let done = try workshop.prepare(spec)
        try done.removeOtherModels()
        #expect(files.count == 6)
        #expect(done.missingRuns(for: RunRequest()).isEmpty)
    }

    @Test("keep what was saved of a run that is trained again for them")
    func savedAgain() throws {
        let long = text("best", Workshop.text.replacing("epochs: 3", with: "epochs: 6"))
        _ = try workshop.prepare(long.replacing("keep: best", with: "keep: none")).run()
        var request = RunRequest()
        request.workers = 1
        let cancellation = Cancellation()
        _ = try workshop.prepare(long).run(request, until: cancellation) { event in
            if case .progressed(_, _, 4) = event { cancellation.cancel(.long) }
        }
        let resumed = Recorder<Int>()
        _ = try workshop.prepare(long).run(request) { event in
            if case .resumed(_, _, let epoch, _) = event { resumed.add(epoch) }
        }
        #expect(resumed.elements == [5])
        #expect(files.count == 8)
        #expect(try Files.names(in: "\(workshop.iris)/checkpoints").filter { $0.count == 16 }.isEmpty)
    }
}

extension [Float] {
    /// The floats of those bytes, the lowest byte of each first.
    fileprivate init(littleEndianBytes bytes: ArraySlice<UInt8>) {
        let bytes = [UInt8](bytes)
        self = stride(from: 0, to: bytes.count, by: 4).map { start in
            Float(bitPattern: bytes[start..<(start + 4)].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
        }
    }
}
