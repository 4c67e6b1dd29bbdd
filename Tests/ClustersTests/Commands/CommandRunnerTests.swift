import Experiments
import Foundation
import Testing

@testable import Clusters

@Suite("Commands", .timeLimit(.minutes(5)))
struct CommandRunnerTests {
    private let fakes: FakeCommands

    init() throws { fakes = try FakeCommands() }

    private var runner: CommandRunner { CommandRunner(environment: fakes.environment) }

    @Test("get their arguments letter by letter, and tell output, errors and exit code")
    func arguments() throws {
        try fakes.install("tell", "echo out; echo wrong >&2; exit 3")
        let arguments = ["a b", "it's", "\"q\"", "$HOME `date` *", "100%", "ü 日本", "", "-x"]
        let result = try runner.run("tell", arguments, within: 20)
        #expect(result == CommandResult(status: 3, output: "out\n", errors: "wrong\n"))
        #expect(try fakes.calls(of: "tell") == [arguments])
    }

    @Test("are found where PATH leads, files only")
    func path() throws {
        try FileManager.default.createDirectory(atPath: "\(fakes.path)/folder", withIntermediateDirectories: true)
        try fakes.write("text", "no program")
        try fakes.install("program", "")
        #expect(runner.path(of: "program") == "\(fakes.path)/program")
        #expect(runner.path(of: "folder") == nil)
        #expect(runner.path(of: "text") == nil)
        #expect(throws: CommandFailure.missing("folder")) { try runner.run("folder", [], within: 1) }
    }

    @Test("are stopped when they take too long, with what they began")
    func timeLimit() throws {
        try fakes.install("slow", "sleep 30 & sleep 30")
        let start = ContinuousClock.now
        #expect(throws: CommandFailure.tooSlow("slow", seconds: 0.2)) { try runner.run("slow", [], within: 0.2) }
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test("keep nobody waiting for what they leave behind")
    func grandchild() throws {
        try fakes.install("leaves", "sleep 30 & echo gone")
        let start = ContinuousClock.now
        #expect(try runner.run("leaves", [], within: 25).output == "gone\n")
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test("are in a process group of their own, and heed the signals that this program looks after itself")
    func ownGroup() throws {
        signal(SIGUSR1, SIG_IGN)
        defer { signal(SIGUSR1, SIG_DFL) }
        try fakes.install("heeds", "ps -o pgid= -p $$ | tr -d ' '; echo $$; kill -USR1 $$; echo ignored")
        let result = try runner.run("heeds", [], within: 20)
        #expect(result.status == 128 + SIGUSR1)
        #expect(Set(result.lines).count == 1, "\(result.output)")
    }

    @Test("that a signal ends tell so")
    func killed() throws {
        try fakes.install("dies", "kill -9 $$")
        #expect(try runner.run("dies", [], within: 20).status == 128 + 9)
    }

    @Test("may write more than a pipe holds")
    func muchOutput() throws {
        try fakes.install("much", "head -c 3000000 /dev/zero | tr '\\0' 'x'; head -c 300000 /dev/zero >&2")
        let result = try runner.run("much", [], within: 20)
        #expect(result.output.utf8.count == 3_000_000)
        #expect(result.errors.utf8.count == 300_000)
    }

    @Test("of Slurm see none of the variables that would change their answers, and the place of the configuration")
    func scrubbed() {
        let environment = [
            "PATH": "/bin", "SLURM_CONF": "/etc/lab.conf", "SLURM_JOB_ID": "7", "SLURM_MEM_PER_NODE": "100",
            "SBATCH_ARRAY_INX": "0-3", "SBATCH_EXPORT": "NONE", "SQUEUE_STATES": "RUNNING",
            "SCANCEL_INTERACTIVE": "1", "SLURMY": "kept", "OMP_NUM_THREADS": "1",
        ]
        #expect(
            Slurm.scrubbed(environment) == [
                "PATH": "/bin", "SLURM_CONF": "/etc/lab.conf", "SLURMY": "kept", "OMP_NUM_THREADS": "1",
            ])
    }
}
