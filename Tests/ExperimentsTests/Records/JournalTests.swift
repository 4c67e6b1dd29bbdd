import Foundation
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("A journal")
struct JournalTests {
    let folder: TemporaryFolder
    let runs = makeRuns(3)

    init() throws { folder = try TemporaryFolder() }

    private func read() throws -> JournalContents {
        try JournalReader(folder: "\(folder.path)/journal").contents
    }

    /// Writes those runs in a session of their own, as a process would.
    private func write(_ runs: [PlannedRun]) throws {
        let journal = try Journal(folder: folder.path)
        for run in runs { try journal.append(makeRecord(run), settings: run.meaning) }
        try journal.close()
    }

    @Test("gives back what was written")
    func roundTrip() throws {
        try write(runs)
        let contents = try read()
        #expect(contents.records.count == 3)
        #expect(contents.notices.isEmpty)
        for run in runs { #expect(contents.records[run.id] == makeRecord(run)) }
    }

    @Test("gives a diverged run back, NaN included")
    func diverged() throws {
        let outcome = TrainingOutcome(
            ending: .diverged(epoch: 2), epochsRun: 2, keptEpoch: nil, metrics: [.init("train.loss", .nan)],
            curves: [.init("train.running_loss", [0.5, .infinity])],
            parameterCount: 0, parameters: [])
        let record = RunRecord(
            id: "0123456789abcdef", result: RunResult(outcome), provenance: makeRecord(runs[0]).provenance)
        let journal = try Journal(folder: folder.path)
        try journal.append(record, settings: [:])
        try journal.close()
        let read = try #require(try read().records[record.id])
        #expect(read.result.status == .diverged)
        #expect(read.result.keptEpoch == nil)
        #expect(read.result[metric: "train.loss"]?.isNaN == true)
        #expect(read.result.bytes == record.result.bytes)
    }

    @Test("keeps the digest of the parameters as little-endian floats")
    func parametersDigest() {
        let outcome = TrainingOutcome(
            ending: .finished, epochsRun: 1, keptEpoch: 1, metrics: [], curves: [], parameterCount: 2,
            parameters: [1, -2.5])
        // python3 -c "import hashlib, struct; print(hashlib.sha256(struct.pack('<2f', 1, -2.5)).hexdigest())"
        #expect(
            RunResult(outcome).parametersDigest == "48943f7a0ea247f8e3c9386d0c5822fe181d323a9289980426638cc4e72a43e1")
    }

    @Test("is a line of JSON per run that other programs can read, settings included")
    func lineForm() throws {
        try write([runs[1]])
        let text = try String(contentsOfFile: #require(try folder.journals.first), encoding: .utf8)
        #expect(text.hasSuffix("}\n"))
        struct Line: Decodable {
            struct Result: Decodable { let metrics: [String: Double] }
            struct Settings: Decodable { let optimizer: Optimizer }
            struct Optimizer: Decodable {
                let learningRate: Double
                enum CodingKeys: String, CodingKey { case learningRate = "learning_rate" }
            }
            let id: String
            let settings: Settings
            let result: Result
        }
        // Not JSONSerialization, whose numbers are off in the last digits.
        let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
        #expect(line.id == runs[1].id)
        #expect(line.settings.optimizer.learningRate == 0.002)
        #expect(line.result.metrics["train.loss"] == makeRecord(runs[1]).result[metric: "train.loss"])
    }

    @Test("loses at most the last record when it is cut off at any byte, and says so")
    func tornLine() throws {
        try write(Array(runs[..<2]))
        let path = try #require(try folder.journals.first)
        let bytes = try Files.read(path)
        let lastLine = try #require(bytes.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 1
        for length in lastLine...bytes.count {
            try Data(bytes[..<length]).write(to: URL(filePath: path))
            let contents = try read()
            // The line end alone may be missing: the record is whole.
            let isWhole = length >= bytes.count - 1
            #expect(contents.records.count == (isWhole ? 2 : 1), "cut off at \(length)")
            #expect(contents.notices == (isWhole || length == lastLine ? [] : [.tornLine(file: path)]))
        }
    }

    @Test("goes on after a cut-off line in a file of its own")
    func resumesAfterTornLine() throws {
        try write(runs)
        let path = try #require(try folder.journals.first)
        let bytes = try Files.read(path)
        try Data(bytes.dropLast(5)).write(to: URL(filePath: path))
        try write([runs[2]])
        #expect(try folder.journals.count == 2)
        #expect(try read().records.count == 3)
    }

    @Test("is read whole when it is longer than what is read at once, and goes on from where it was")
    func longFile() throws {
        let many = makeRuns(1500, epochs: 12)
        try write(Array(many.dropLast()))
        let path = try #require(try folder.journals.first)
        #expect(try #require(Files.length(path)) > 1 << 20)
        var reader = try JournalReader(folder: "\(folder.path)/journal")
        #expect(reader.contents.records.count == 1499)
        #expect(reader.contents.notices.isEmpty)
        try write([many[1499]])
        try reader.refresh(except: nil)
        #expect(reader.contents.records.count == 1500)
        for run in many { #expect(reader.contents.records[run.id] == makeRecord(run)) }
    }

    @Test("skips a broken line in the middle, and says which")
    func brokenLine() throws {
        try write(runs)
        let path = try #require(try folder.journals.first)
        var lines = String(decoding: try Files.read(path), as: UTF8.self).split(separator: "\n").map(String.init)
        lines[1] = #"{"id":"x","result":{"status":"lost"},"provenance":{}}"#
        lines.insert("# a note", at: 0)
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
        let contents = try read()
        #expect(contents.records.count == 2)
        #expect(
            contents.notices.map(\.description) == [
                "\(path):1: this line is no record (expected a value at byte 1); it is skipped",
                "\(path):3: this line is no record ('result.status' is missing or not of its kind); it is skipped",
            ])
    }

    @Test("takes the same result twice in silence, and alarms at different ones")
    func duplicates() throws {
        try write([runs[0]])
        try write([runs[0]])
        #expect(try read().notices.isEmpty)

        let path = try #require(try folder.journals.last)
        let text = String(decoding: try Files.read(path), as: UTF8.self)
        try text.replacing("\"epochs_run\":3", with: "\"epochs_run\":4")
            .write(toFile: path, atomically: true, encoding: .utf8)
        let contents = try read()
        #expect(contents.notices == [.differentResults(id: runs[0].id, file: path, line: 1)])
        #expect(contents.records[runs[0].id]?.result.epochsRun == 3)
    }

    @Test("forgets a failure once the run is finished, and keeps the latest otherwise")
    func failures() throws {
        let journal = try Journal(folder: folder.path)
        for (run, time) in [(0, "2026-01-02"), (0, "2026-01-01"), (1, "2026-01-01")] {
            try journal.append(RunFailure(id: runs[run].id, reason: "no data on \(time)", failedAt: time))
        }
        try journal.append(makeRecord(runs[1]), settings: [:])
        try journal.close()
        let contents = try read()
        #expect(contents.failures.mapValues(\.reason) == [runs[0].id: "no data on 2026-01-02"])
    }

    @Test("leaves no file behind when nothing was written")
    func noEmptyFile() throws {
        try write([])
        #expect(try folder.journals.isEmpty)
        #expect(try Files.names(in: "\(folder.path)/checkpoints").isEmpty)
    }

    @Test("is written by several sessions at once, each in a file of its own, and each sees the others' runs")
    func twoSessions() throws {
        let first = try Journal(folder: folder.path)
        let second = try Journal(folder: folder.path)
        try first.append(makeRecord(runs[0]), settings: [:])
        try second.append(makeRecord(runs[1]), settings: [:])
        try first.append(makeRecord(runs[2]), settings: [:])
        #expect(try folder.journals.count == 2)
        guard case .finished(let record) = second.claim(runs[2].id) else {
            Issue.record("the second session does not see the first one's run")
            return
        }
        #expect(record == makeRecord(runs[2]))
        guard case .granted = second.claim("0000000000000000") else {
            Issue.record("a run that nobody has was not granted")
            return
        }
        try first.close()
        try second.close()
        #expect(try read().records.count == 3)
    }

    @Test("keeps a run back that it cannot write, says why, and writes it when it can")
    func fullDisk() throws {
        var writer = try JournalWriter(path: "/dev/full")
        let expected = SurroundingsError(operation: "write", path: "/dev/full", reason: "No space left on device")
        #expect(expected.description == "cannot write '/dev/full': No space left on device")
        var failure: SurroundingsError?
        do { try writer.append(JournalEntry.line(makeRecord(runs[0]), settings: [:])) } catch { failure = error }
        #expect(failure == expected)
        do { try writer.append(JournalEntry.line(makeRecord(runs[1]), settings: [:])) } catch { failure = error }
        #expect(writer.unwritten.count == 2)
        #expect(FileManager.default.fileExists(atPath: "/dev/full"))
    }

    @Test("says which folder it may not make", .enabled(if: getuid() != 0))
    func readOnlyFolder() throws {
        chmod(folder.path, 0o555)
        #expect(
            throws: SurroundingsError(
                operation: "create", path: "\(folder.path)/journal", reason: "Permission denied")
        ) { try Journal(folder: folder.path) }
    }

    @Test("says so when a file stands where the folder should be")
    func fileInPlaceOfFolder() throws {
        try Data().write(to: URL(filePath: "\(folder.path)/journal"))
        #expect(
            throws: SurroundingsError(operation: "create", path: "\(folder.path)/journal", reason: "Not a directory")
        ) { try Journal(folder: folder.path) }
    }
}
