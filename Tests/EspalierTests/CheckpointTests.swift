import Foundation
import Testing

@Suite("A run under way", .serialized)
struct CheckpointTests {
    private static let often = ["--workers", "2", "--json", "--set", "run.checkpoint=0.02s"]

    /// The events of that name that a process has written.
    private func events(_ name: String, in output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").filter { $0.contains("\"event\":\"\(name)\"") }.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    /// Waits until a process has told of that many events of a name, or has ended.
    private func wait(for name: String, _ count: Int, of process: RunningProgram) throws {
        while process.isRunning, try events(name, in: process.outputSoFar).count < count { usleep(1000) }
    }

    private func start(_ place: Workplace, _ options: [String] = often) throws -> RunningProgram {
        try Program.start(["run", "spec.yaml"] + options, in: place.path)
    }

    private func savedFiles(_ place: Workplace) throws -> [String] {
        let folder = "\(place.results)/checkpoints"
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.contains("/") }.sorted()
    }

    @Test("goes on where it was saved last when its process is killed, again and again, to the same bytes")
    func killed() throws {
        let place = try Workplace(Specs.long)
        var epochs: [Int] = []
        for _ in 0..<4 {
            let process = try start(place)
            try wait(for: "saved", 5, of: process)
            process.send(SIGKILL)
            let outcome = try process.end()
            let resumed = try events("resumed", in: outcome.output)
            epochs += resumed.compactMap { $0["epoch"] as? Int }
            let first = try events("progressed", in: outcome.output)
            for event in resumed {
                let next = first.first { $0["run_id"] as? String == event["run_id"] as? String }
                // The first epoch that it ends is the one that was under way.
                if let next { #expect(next["epochs_done"] as? Int == event["epoch"] as? Int) }
            }
        }
        #expect(epochs.contains { $0 > 3 }, "\(epochs)")
        let outcome = try place.run()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("resumed at epoch "), "\(outcome.errors)")
        #expect(try differences(place.timelessFiles(), Undisturbed.long()) == [])
        #expect(!FileManager.default.fileExists(atPath: "\(place.results)/checkpoints"))
    }

    @Test("is saved on SIGTERM, which ends the process, and told of by 'status'")
    func terminated() throws {
        let place = try Workplace(Specs.long)
        let process = try start(place, ["--workers", "2", "--json"])
        try wait(for: "progressed", 20, of: process)
        // Systems may send it to a process and to its group; only Ctrl-C is in a hurry.
        process.send(SIGTERM)
        usleep(1000)
        process.send(SIGTERM)
        let outcome = try process.end()
        #expect(outcome.code == 130, "\(outcome.errors)")
        #expect(outcome.errors.contains("interrupted; the same command goes on from here"))
        let saved = try events("saved", in: outcome.output)
        #expect(saved.count == 2)
        #expect(try savedFiles(place).count == 2)
        let status = try place.espalier("status", "results/moons")
        #expect(status.output.contains("2 missing runs saved in the middle of training, which go on from there"))
        let end = try place.run("--json")
        let resumed = try events("resumed", in: end.output)
        func places(_ events: [[String: Any]]) -> Set<[String]> {
            Set(events.map { event in ["run_id", "epoch", "batches_done"].map { "\(event[$0] ?? "")" } })
        }
        #expect(places(resumed) == places(saved))
        #expect(end.code == 0)
        #expect(try differences(place.timelessFiles(), Undisturbed.long()) == [])
    }

    @Test("is saved on SIGUSR1, and goes on")
    func asked() throws {
        let place = try Workplace(Specs.long)
        let process = try start(place, ["--workers", "2", "--json"])
        try wait(for: "progressed", 10, of: process)
        process.send(SIGUSR1)
        try wait(for: "saved", 2, of: process)
        process.send(SIGUSR1)
        let outcome = try process.end()
        #expect(outcome.code == 0)
        #expect(try events("saved", in: outcome.output).count >= 2)
        #expect(try differences(place.timelessFiles(), Undisturbed.long()) == [])
        #expect(!FileManager.default.fileExists(atPath: "\(place.results)/checkpoints"))
    }

    @Test("goes on from the file before when the newest is damaged, which is named")
    func damaged() throws {
        let place = try Workplace(Specs.long)
        let process = try start(place, ["--workers", "1", "--json", "--set", "run.checkpoint=0.02s"])
        try wait(for: "saved", 3, of: process)
        process.send(SIGKILL)
        _ = try process.end()
        let files = try savedFiles(place).filter { !$0.hasSuffix(".draft") }
        try #require(files.count == 2)
        let newest = "\(place.results)/checkpoints/\(files[1])"
        var bytes = try Data(contentsOf: URL(fileURLWithPath: newest))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(fileURLWithPath: newest))
        let outcome = try place.run()
        #expect(outcome.code == 0)
        let notice = "notice: results/moons/checkpoints/\(files[1]): this checkpoint is damaged; it is skipped"
        #expect(outcome.errors.contains(notice), "\(outcome.errors)")
        #expect(outcome.errors.contains("resumed at epoch "))
        #expect(try differences(place.timelessFiles(), Undisturbed.long()) == [])
    }

    @Test("is taken over, saved as it is, by another process that works on the same results")
    func takenOver() throws {
        let place = try Workplace(Specs.long)
        let victim = try start(place)
        try wait(for: "saved", 4, of: victim)
        let other = try start(place)
        usleep(100_000)
        victim.send(SIGKILL)
        _ = try victim.end()
        let outcome = try other.end()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(try !events("resumed", in: outcome.output).isEmpty)
        #expect(try place.journal().count == 4)
        // The report says what the command line set.
        #expect(try place.run().code == 0)
        #expect(try differences(place.timelessFiles(), Undisturbed.long()) == [])
        #expect(!FileManager.default.fileExists(atPath: "\(place.results)/checkpoints"))
    }
}
