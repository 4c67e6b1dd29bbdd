import Experiments
import Foundation
import Testing

@Suite("Workers and shares of several machines")
struct WorkTests {
    /// A submission of all runs of a spec in one shard, in the place's results.
    private func submit(_ place: Workplace) throws -> Submission {
        let spec = "\(place.path)/spec.yaml"
        let plan = try #require(try Experiment.plan(specPath: spec).plan)
        let experiment = try Experiment.prepare(plan, specPath: spec, resultsPath: "\(place.path)/results")
        let runs = experiment.missingRuns(for: RunRequest())
        return try Submission.make(experiment, shards: [runs], engine: "slurm")
    }

    private func start(_ submission: Submission, _ place: Workplace, _ options: String...) throws -> RunningProgram {
        try Program.start(
            ["work", submission.results.path, submission.name, "0", "--workers", "1"] + options, in: "/")
    }

    @Test("come to what one process comes to")
    func whole() throws {
        let place = try Workplace(Specs.slow)
        let outcome = try start(submit(place), place).end()
        #expect(outcome.code == 0)
        #expect(outcome.errors == "shard 0: 24 trained\n")
        #expect(outcome.output.isEmpty)
        #expect(try place.espalier("report", "results/moons").code == 0)
        // The report has the path of the spec, which is another here.
        #expect(try differences(place.timelessFiles(), Undisturbed.slow()) == ["report.md"])
    }

    @Test("on SIGUSR1 save, ask to be begun again, and end; the next one goes on")
    func warning() throws {
        let place = try Workplace(Specs.long)
        let submission = try submit(place)
        let worker = try start(submission, place, "--requeue", "echo again >>'\(place.path)/requeues'")
        _ = try place.waitForLines(1, of: worker)
        worker.send(SIGUSR1)
        let outcome = try worker.end()
        #expect(outcome.code == 75, "\(outcome.errors)")
        #expect(outcome.errors.hasPrefix("warned: saving, to be begun again\n"))
        #expect(try String(contentsOfFile: "\(place.path)/requeues", encoding: .utf8) == "again\n")
        #expect(try submission.attempts().map(\.state) == [.requeued])
        #expect(try start(submission, place).end().code == 0)
        #expect(try place.journal().count == 4)
        #expect(try place.espalier("report", "results/moons").code == 0)
        #expect(try differences(place.timelessFiles(), Undisturbed.long()) == ["report.md"])
    }

    @Test("on SIGTERM save and end without asking to be begun again")
    func termination() throws {
        // It is never done.
        let endless = Specs.slow.replacing(one: "epochs: 8", by: "epochs: 1000000") + "run: { checkpoint: 0.05s }\n"
        let place = try Workplace(endless)
        let submission = try submit(place)
        let worker = try start(submission, place, "--requeue", "echo again >>'\(place.path)/requeues'")
        let checkpoints = "\(place.results)/checkpoints"
        while worker.isRunning, !FileManager.default.fileExists(atPath: checkpoints) { usleep(1000) }
        worker.send(SIGTERM)
        worker.send(SIGTERM)
        #expect(try worker.end().code == 75)
        #expect(!FileManager.default.fileExists(atPath: "\(place.path)/requeues"))
        #expect(try submission.attempts().map(\.state) == [.stopped])
        #expect(try FileManager.default.contentsOfDirectory(atPath: checkpoints).count == 1)
    }

    @Test("are warned from their first moment on: a signal is never the end without a word")
    func early() throws {
        let place = try Workplace(Specs.slow)
        // It waits for a submission that never comes.
        let worker = try Program.start(["work", place.path, "001-0", "0", "--patience", "1"], in: "/")
        usleep(300_000)
        worker.send(SIGUSR1)
        let outcome = try worker.end()
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("sees no such submission there; the results folder has to be on a file system"))
    }

    @Test("without a scheduler: two shares, joined afterwards")
    func shares() throws {
        let place = try Workplace(Specs.slow)
        for share in ["1/2", "2/2"] {
            let results = "machine\(share.prefix(1))"
            let outcome = try place.run("--shard", share, "--results", results)
            #expect(outcome.code == 0, "\(outcome.errors)")
            #expect(outcome.errors.contains("12 to train"))
        }
        let merged = try place.espalier("merge", "--into", "results/moons", "machine1/moons", "machine2/moons")
        #expect(merged.code == 0, "\(merged.errors)")
        #expect(merged.errors.hasPrefix("moons: 24 of 24 runs have a result\n"))
        #expect(try differences(place.timelessFiles(), Undisturbed.slow()) == [])
        #expect(try place.run().errors.contains("24 cached, nothing to train"))
    }

    @Test("that came to different numbers are found out")
    func different() throws {
        let place = try Workplace(Specs.slow)
        #expect(try place.run().code == 0)
        let other = try Workplace(Specs.slow)
        #expect(try other.run().code == 0)
        let journal = try other.journals()[0]
        let text = try String(contentsOfFile: journal, encoding: .utf8)
        try text.replacingOccurrences(of: #""epochs_run":8"#, with: #""epochs_run":7"#)
            .write(toFile: journal, atomically: true, encoding: .utf8)
        let outcome = try place.espalier("merge", "results/moons", other.results)
        #expect(outcome.code == 3)
        #expect(outcome.errors.contains("is recorded twice with different numbers"))
    }

    @Test("are refused as wrong use when there is no such share", arguments: ["0/2", "3/2", "2", "a/b", "1/2/3"])
    func wrongShares(_ share: String) throws {
        let place = try Workplace()
        #expect(try place.run("--shard", share).code == 64)
    }
}
