import Experiments
import Foundation
import Testing

@testable import Clusters

@Suite("A request to sbatch")
struct SlurmRequestTests {
    private let place: Workplace
    private let submission: Submission

    init() throws {
        place = try Workplace()
        submission = try place.submission()
    }

    private func arguments(
        _ options: SlurmOptions, _ chunk: SlurmChunk, parallel: Int? = nil, workers: Int = 1
    ) -> [String] {
        SlurmRequest(options: options, workers: workers, program: "/opt/a b/espalier")
            .arguments(for: chunk, of: submission, parallel: parallel)
    }

    @Test("has every option on the command line, and the worker's command behind the script")
    func everything() throws {
        var options = SlurmOptions()
        options.partition = "short"
        options.account = "lab"
        options.time = 3600
        options.coresPerTask = 4
        options.memory = "4G"
        options.options = ["--gres=gpu:1", "--exclude=n3"]
        options.grace = 90
        let random = submission.name.dropFirst(4)
        let results = submission.results.path
        let folder = "\(results)/submissions/\(submission.name)"
        let escaped = folder.replacingOccurrences(of: "%", with: "%%")
        #expect(results.contains("it's 100% \"ü\""))
        #expect(
            arguments(options, SlurmChunk(number: 2, offset: 22, count: 3), parallel: 5, workers: 4) == [
                "--gres=gpu:1", "--exclude=n3", "--parsable", "--job-name=espalier-\(random)-2",
                "--comment=moons submission 001", "--array=0-2%5", "--requeue", "--open-mode=append",
                "--chdir=\(results)", "--output=\(escaped)/log/2-%a.log", "--signal=B:USR1@120", "--cpus-per-task=4",
                "--time=0-01:00:00", "--partition=short", "--account=lab", "--mem=4G", "\(folder)/job.sh", "22",
                "/opt/a b/espalier", "work", "--workers", "4", "--patience", "90", results, submission.name,
            ])
    }

    @Test("asks for nothing that the spec is silent about")
    func silence() {
        let arguments = arguments(SlurmOptions(), SlurmChunk(number: 0, offset: 0, count: 8))
        for name in ["--time", "--partition", "--account", "--mem"] {
            #expect(!arguments.contains { $0.hasPrefix(name) }, "\(name)")
        }
        #expect(arguments.contains("--array=0-7"))
        #expect(arguments.contains("--cpus-per-task=1"))
    }

    @Test("writes times as Slurm reads them: days-hours:minutes:seconds")
    func times() {
        #expect(SlurmRequest.time(60) == "0-00:01:00")
        #expect(SlurmRequest.time(89.5) == "0-00:01:30")
        #expect(SlurmRequest.time(4 * 3600 + 5 * 60) == "0-04:05:00")
        #expect(SlurmRequest.time(86400) == "1-00:00:00")
        #expect(SlurmRequest.time(12 * 86400 + 3661) == "12-01:01:01")
        #expect(SlurmRequest.time(1e300).hasPrefix("34722-"))
    }

    @Test(
        "has a job warned two minutes before its time is over, less when there is little",
        arguments: [(nil, 120), (60, 15), (120, 30), (480, 120), (86400, 120)] as [(Double?, Int)])
    func warning(time: Double?, seconds: Int) {
        var options = SlurmOptions()
        options.time = time
        #expect(SlurmRequest(options: options, workers: 1, program: "/e").warningSeconds == seconds)
    }

    @Test("divides the parallel jobs over the chunks")
    func parallel() {
        #expect(SlurmRequest.parallel(nil, count: 11, of: 25) == nil)
        #expect(SlurmRequest.parallel(25, count: 11, of: 25) == nil)
        #expect(SlurmRequest.parallel(10, count: 11, of: 25) == 4)
        #expect(SlurmRequest.parallel(10, count: 3, of: 25) == 1)
        #expect(SlurmRequest.parallel(1, count: 3, of: 25) == 1)
        #expect(SlurmRequest.parallel(5, count: 25, of: 25) == 5)
    }
}

@Suite("The script of a job", .timeLimit(.minutes(5)))
struct SlurmScriptTests {
    /// Runs the script as Slurm does, with a program that tells its arguments.
    private func run(setup: String?) throws -> CommandResult {
        let fakes = try FakeCommands()
        try fakes.install("program", #"for argument; do printf '<%s>' "$argument"; done"#)
        try fakes.write("job.sh", SlurmScript.text(setup: setup))
        let environment = fakes.environment.merging(["SLURM_ARRAY_TASK_ID": "3", "SLURM_JOB_ID": "57"]) { $1 }
        return try CommandRunner(environment: environment).run(
            "bash", ["\(fakes.path)/job.sh", "22", "\(fakes.path)/program", "work", "it's 100% \"ü\" $HOME", "001-ab"],
            within: 20)
    }

    @Test("passes arguments on as they are, then the shard and how to be begun again")
    func worker() throws {
        let result = try run(setup: nil)
        #expect(result.output == "<work><it's 100% \"ü\" $HOME><001-ab><25><--requeue><scontrol requeue 57>")
        #expect(result.errors.isEmpty)
        #expect(result.status == 0)
    }

    @Test("performs the user's lines before, whatever their ends")
    func setup() throws {
        let result = try run(setup: "module() { echo \"loaded $2\"; }\r\nmodule load swift\r\n")
        #expect(result.output.hasPrefix("loaded swift\n<work>"))
        let text = SlurmScript.text(setup: "a\r\nb")
        #expect(text.hasPrefix("#!/bin/bash\na\nb\n"))
        #expect(!text.unicodeScalars.contains("\r"))
        #expect(SlurmScript.text(setup: " \n") == SlurmScript.text(setup: nil))
    }
}
