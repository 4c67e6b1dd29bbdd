import Foundation
import Testing

/// Against commands that play a cluster on this machine; the scenarios of a real one are elsewhere.
@Suite("Runs on a cluster", .timeLimit(.minutes(5)))
struct SlurmTests {
    private let cluster: FakeCluster
    private let place: Workplace
    /// The results folder, whose path has what paths can have.
    private let folder = "it's 100% \"ü\""

    /// Nine runs in shards of one, asked for as often as can be.
    private static let options = [
        "--set", "run.slurm.shard_time=0.000001s", "--set", "run.slurm.poll=0.05s", "--set", "run.slurm.grace=0.5s",
    ]

    init() throws {
        cluster = try FakeCluster()
        place = try Workplace()
    }

    private func arguments(_ more: [String]) -> [String] {
        ["run", "spec.yaml", "--engine", "slurm", "--results", folder] + Self.options + more
    }

    private func run(_ more: String...) throws -> Program.Outcome {
        try Program.run(arguments(more), in: place.path, environment: cluster.environment)
    }

    private func start() throws -> RunningProgram {
        try Program.start(arguments([]), in: place.path, environment: cluster.environment)
    }

    private func espalier(_ command: String) throws -> Program.Outcome {
        try Program.run([command, "\(folder)/moons"], in: place.path, environment: cluster.environment)
    }

    private func text(_ file: String) throws -> String {
        try String(contentsOfFile: "\(place.path)/\(folder)/moons/\(file)", encoding: .utf8)
    }

    private func wait(for text: String, of program: RunningProgram) throws {
        while program.isRunning, try !program.errorsSoFar.contains(text) { Thread.sleep(forTimeInterval: 0.02) }
        let errors = try program.errorsSoFar
        try #require(errors.contains(text), "\(errors)")
    }

    @Test("come to the same tables as on one machine, in arrays that the cluster takes, and are reported")
    func same() throws {
        let outcome = try run()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("9 to train by slurm\n"))
        #expect(outcome.errors.contains("sent 9 runs in 9 shards to slurm (submission 001-"))
        #expect(outcome.errors.contains("\n9 trained\n"))
        #expect(outcome.output.hasPrefix("## Comparison"))
        #expect(cluster.submissionCount == 3)
        let alone = try Workplace()
        #expect(try alone.run().code == 0)
        for file in Workplace.timeless { #expect(try text(file) == alone.text(file), "\(file)") }
        let again = try run()
        #expect(again.code == 0)
        #expect(again.errors.contains("9 cached, nothing to train"))
        #expect(cluster.submissionCount == 3)
    }

    @Test("go on when the client leaves, and are not sent twice; 'wait' comes back to them")
    func detach() throws {
        try cluster.touch("held")
        let program = try start()
        try wait(for: "9 shards waiting (Resources)", of: program)
        program.send(SIGINT)
        let left = try program.end()
        #expect(left.code == 130)
        #expect(left.errors.contains(#"  espalier wait 'it'\''s 100% "ü"/moons'     waits for it again"#))
        let status = try espalier("status").output
        #expect(status.contains("9 runs in 9 shards, 0 of them with results; slurm: 9 shards waiting (Resources)"))

        let second = try start()
        try wait(for: "9 shards waiting", of: second)
        second.send(SIGTERM)
        #expect(try second.end().code == 130)
        #expect(cluster.submissionCount == 3)

        try cluster.remove("held")
        let waited = try espalier("wait")
        #expect(waited.code == 0, "\(waited.errors)")
        #expect(waited.output.hasPrefix("## Comparison"))
        #expect(cluster.submissionCount == 3)
        #expect(try text("tables/runs.csv").split(separator: "\n").count == 10)
    }

    @Test("end on request; then nothing is under way, and the same command goes on")
    func cancel() throws {
        try cluster.touch("held")
        let program = try start()
        try wait(for: "9 shards waiting", of: program)
        program.send(SIGKILL)
        _ = try program.end()
        let cancelled = try espalier("cancel")
        #expect(cancelled.code == 0)
        #expect(
            cancelled.errors.contains(
                "ended; 0 of 9 runs have results, which are kept; 'espalier run spec.yaml' goes on"))
        #expect(try espalier("cancel").errors == "nothing is under way in '\(folder)/moons'\n")
        let wait = try espalier("wait")
        #expect(wait.code == 1)
        #expect(
            wait.errors.contains(
                "nothing is under way, and 9 runs are missing: 'espalier run spec.yaml --engine slurm'"))
        try cluster.remove("held")
        #expect(try run().code == 0)
        #expect(cluster.submissionCount == 6)
    }

    @Test("are found again when the client was killed before it noted the id of a job")
    func killed() throws {
        try cluster.touch("held")
        try cluster.install("sbatch", "\(FakeCluster.sbatch)\nif [ $id = 2 ]; then kill -9 $PPID; sleep 1; fi")
        let first = try start().end()
        #expect(first.code == -SIGKILL)
        let jobs = try #require(
            try FileManager.default.contentsOfDirectory(
                atPath: "\(place.path)/\(folder)/moons/submissions"
            ).first)
        // The first chunk with its id, the second without, and no third.
        #expect(try text("submissions/\(jobs)/jobs") == "0 0 3 1\n1 3 3\n")
        try cluster.install("sbatch", FakeCluster.sbatch)
        let second = try start()
        try wait(for: "9 shards waiting", of: second)
        try cluster.remove("held")
        let outcome = try second.end()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("sent 3 runs in 3 shards to slurm (submission 002-"))
        #expect(cluster.submissionCount == 3)
    }

    @Test("are told to programs as events")
    func events() throws {
        let outcome = try run("--json")
        #expect(outcome.code == 0)
        struct Event: Decodable {
            let event: String
            let engine: String?
            let waiting: Int?
            let running: Int?
        }
        let events = try outcome.output.split(separator: "\n").map {
            try JSONDecoder().decode(Event.self, from: Data($0.utf8))
        }
        #expect(events.first?.event == "sent")
        #expect(events.count { $0.event == "finished_elsewhere" } == 9)
        #expect(
            events.contains { $0.event == "queue" && $0.engine == "slurm" && ($0.waiting ?? 0) + ($0.running ?? 0) > 0 }
        )
    }

    @Test("end with exit code 1 and a sentence where there is no cluster")
    func noCluster() throws {
        let outcome = try Program.run(arguments([]), in: place.path, environment: ["PATH": "/usr/sbin/nowhere"])
        #expect(outcome.code == 1)
        #expect(
            outcome.errors.contains(
                "there is no 'sbatch' in PATH: Slurm's commands are on the cluster's login machines"))
        #expect(try Program.run(arguments(["--shard", "1/2"]), in: place.path).code == 64)
    }

    @Test("of a protocol go on with its final stage")
    func stages() throws {
        let spec = Specs.small.replacing(one: "seeds: [1, 2, 3]", by: "protocol: { tune: [1, 2], final: [11, 12] }")
        try place.write("spec.yaml", spec)
        let outcome = try run()
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("chosen: "))
        #expect(outcome.errors.contains("(submission 002-"))
    }
}
