import Experiments
import Foundation
import Testing

@testable import Clusters

@Suite("Machines by ssh", .timeLimit(.minutes(5)))
struct SSHEngineTests {
    private let fakes: FakeCommands
    private let place: Workplace
    /// Eight shards.
    private let submission: Submission

    init() throws {
        fakes = try FakeCommands()
        place = try Workplace()
        submission = try place.submission()
        // Runs what it is told to here; one machine is not there.
        try fakes.install(
            "ssh",
            """
            for line; do :; done
            case " $* " in *" n3 "*) echo 'ssh: connect to host n3 port 22: Connection refused' >&2; exit 255;; esac
            sh -c "$line"
            """)
        try fakes.install("pkill", "exit 1")
        try fakes.install(
            "parallel",
            """
            [ "$3" = --version ] && { echo 'GNU parallel 20221122'; exit 0; }
            trap 'exit 0' HUP
            while sleep 0.05; do :; done
            """)
    }

    private func ssh(_ hosts: [String] = ["n1", "2/n2", "n3"], program: String = "/bin/sh", workers: Int? = 1) -> SSH {
        var options = SSHOptions()
        options.hosts = hosts.compactMap { SSHHost(settingValue: .text($0)) }
        options.options = ["-F/it's/config"]
        options.setup = "module load swift"
        options.poll = 0.01
        return SSH(options, workers: workers, program: program, environment: fakes.environment)
    }

    private func message(_ body: () throws -> Void) -> String {
        do { try body() } catch { return "\(error)" }
        return ""
    }

    private func text(_ file: String) throws -> String {
        String(decoding: try submission.bytes(of: file) ?? [], as: UTF8.self)
    }

    @Test("get one process of parallel, which is found again and ended")
    func life() throws {
        let ssh = ssh()
        try ssh.check()
        #expect(try ssh.sentCount(of: submission) == 0)
        #expect(try ssh.liveShards(of: [submission], until: Cancellation()).isEmpty)
        try ssh.send(submission, until: Cancellation())
        #expect(try ssh.sentCount(of: submission) == 8)
        let process = try #require(try ssh.process(of: submission))
        #expect(process.isHere && process.isAlive)
        var calls: [[String]] = []
        while calls.count < 2 { calls = try fakes.calls(of: "parallel") }
        let call = calls[1]
        func value(_ name: String) -> String? { call.firstIndex(of: name).map { call[$0 + 1] } }
        #expect(value("--sshlogin") == "1/n1,2/n2")
        #expect(value("--retries") == "2")
        #expect(value("--ssh")?.hasSuffix(#" '-F/it'\''s/config'"#) == true)
        #expect(call.last == "bash '\(submission.path.replacing("'", with: #"'\''"#))/job.sh'")
        #expect(try text("shards") == "0\n1\n2\n3\n4\n5\n6\n7\n")

        // Nothing is sent twice.
        try ssh.send(submission, until: Cancellation())
        #expect(try fakes.calls(of: "parallel").count == 2)

        // What has ended, parallel says; what has begun, the workers. A line that is being written does not count.
        let head = "Seq\tHost\tStarttime\tJobRuntime\tSend\tReceive\tExitval\tSignal\tCommand\n"
        let lines =
            "3\tn1\t1795415874.200\t     1.237\t0\t0\t0\t0\tbash job.sh 2\n1\tn2\t1795415874.168\t 1.3\t0\t0\t7\t0\tb 0\n8\tn"
        try submission.write(Array((head + lines).utf8), to: "jobs")
        try submission.write([], to: "attempts/4-n2-17-abc.json")
        let shards = try ssh.liveShards(of: [submission], until: Cancellation())
        #expect(shards.map(\.shard) == [1, 3, 4, 5, 6, 7])
        #expect(shards.filter { $0.phase == .running }.map(\.shard) == [4])
        let obstacle =
            "left to the other hosts: host 'n3' cannot be reached: "
            + "ssh: connect to host n3 port 22: Connection refused"
        #expect(shards.allSatisfy { $0.obstacle == obstacle && !$0.isHopeless })

        try ssh.cancel([submission], until: Cancellation())
        #expect(!process.isAlive)
        #expect(try ssh.liveShards(of: [submission], until: Cancellation()).isEmpty)
        #expect(try ssh.sentCount(of: submission) == 8)
        #expect(try fakes.calls(of: "pkill").first == ["-TERM", "-f", " [w]ork .*\(submission.name) "])
    }

    @Test("begin the worker in the place of the shell, behind the user's lines")
    func job() throws {
        let lines = SSHScripts.job(submission, ssh(program: "/opt/it's/espalier")).split(separator: "\n")
        let folder = submission.results.path.replacing("'", with: #"'\''"#)
        #expect(lines.contains("module load swift"))
        #expect(
            lines.last
                == #"exec '/opt/it'\''s/espalier' 'work' '\#(folder)' '\#(submission.name)' "$shard" --workers 1"#)
        let free = SSHScripts.job(submission, ssh(workers: nil))
        #expect(free.hasSuffix(#""$shard""# + "\n"))
    }

    @Test("are looked at before anything is sent")
    func probes() throws {
        #expect(message { try ssh([]).check() } == "'run.ssh.hosts' names no machine; write 'ssh: { hosts: [n1, n2] }'")
        let nobody = message { try ssh(["n3"]).send(submission, until: Cancellation()) }
        #expect(nobody == "host 'n3' cannot be reached: ssh: connect to host n3 port 22: Connection refused")
        let program = message { try ssh(["n1"], program: "/none").send(submission, until: Cancellation()) }
        #expect(
            program == "host 'n1' does not see this program, '/none'; put it on a file system that all hosts share")
        #expect(try ssh().sentCount(of: submission) == 0)
        try fakes.answer("parallel", "parallel from moreutils\n")
        #expect(message { try ssh().check() }.hasPrefix("the 'parallel' in PATH is not GNU parallel"))
        // As ssh says it (OpenSSH 9.2).
        let words = [
            "me@n1: Permission denied (publickey,password).\r\n": SSHFault.password("n1"),
            "No ED25519 host key is known for n1 and you have requested strict checking.\r\n"
                + "Host key verification failed.\r\n": .hostKey("n1"),
            "ssh: Could not resolve hostname n1: Name or service not known\r\n":
                .unreachable("n1", text: "ssh: Could not resolve hostname n1: Name or service not known"),
            "": .unreachable("n1", text: ""),
        ]
        for (text, fault) in words { #expect(SSH.fault(of: "n1", saying: text) == fault) }
    }

    @Test("are asked after on the machine that began them alone, and a number that another process has is not theirs")
    func processes() throws {
        func process(_ change: ([String]) -> [String]) throws -> SSHProcess {
            let stat = try String(contentsOfFile: "/proc/self/stat", encoding: .utf8)
            let start = String(stat.split(separator: ")").last?.split(separator: " ")[19] ?? "")
            let boot = try String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
            let words = ["elsewhere", boot.trimmingCharacters(in: .newlines), "\(getpid())", start]
            return try #require(SSHProcess(change(words).joined(separator: " ") + "\n"))
        }
        let own = try process { $0 }
        #expect(own.isHere && own.isAlive)
        let later = try process { $0.dropLast() + ["1"] }
        #expect(later.isHere && !later.isAlive)
        let elsewhere = try process { [$0[0], "another"] + $0.dropFirst(2) }
        #expect(!elsewhere.isHere)
        #expect(message { _ = try ssh().isAlive(elsewhere) }.contains("on machine 'elsewhere'; use this command there"))
        #expect(SSHProcess("") == nil && SSHProcess("h b 1 5") == nil)
    }

    @Test("are written in short or with their jobs, and complained of where they are wrong")
    func hosts() throws {
        func read(_ run: String) throws -> (hosts: [SSHHost], complaints: [String]) {
            let path = "\(place.path)/hosts.yaml"
            let spec = try String(contentsOfFile: "\(place.path)/moons.yaml", encoding: .utf8)
            try Data(spec.replacing("run: {}", with: "run: \(run)").utf8).write(to: URL(fileURLWithPath: path))
            let (plan, diagnostics) = try Experiment.plan(specPath: path)
            return (plan?.spec.run.ssh.hosts ?? [], diagnostics.map(\.message))
        }
        let sound = try read("{ engine: ssh, ssh: { hosts: [n1, 2/me@n2, { name: n3, jobs: 4 }] } }")
        #expect(sound.complaints == [])
        #expect(sound.hosts.map(\.name) == ["n1", "me@n2", "n3"])
        #expect(sound.hosts.map(\.jobs) == [1, 2, 4])
        let wrong = try read("{ ssh: { hosts: [-oProxyCommand=x, 0/n1, n2, n2, 'a,b'], options: [p] } }")
        #expect(
            wrong.complaints == [
                "'-oProxyCommand=x' is no name of a host", "'0/n1' asks for 0 jobs", "'n2' is there already",
                "'a,b' is no name of a host", "'p' is no option of ssh",
            ])
        #expect(try read("{ engine: ssh }").complaints == ["engine 'ssh' needs hosts to log in to"])
    }
}
