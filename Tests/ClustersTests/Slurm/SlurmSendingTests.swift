import Experiments
import Foundation
import Testing

@testable import Clusters

@Suite("Sending to Slurm", .timeLimit(.minutes(5)))
struct SlurmSendingTests {
    private let fakes: FakeCommands
    private let place: Workplace
    /// Eight shards.
    private let submission: Submission

    init() throws {
        fakes = try FakeCommands()
        place = try Workplace()
        submission = try place.submission()
        try fakes.install("scontrol", #"[ "$2" = config ] && echo "MaxArraySize            = 1001""#)
        try fakes.install("squeue", "")
        try fakes.install("scancel", "")
        try fakes.install("sbatch", "echo $((40 + count))")
    }

    private func slurm(_ change: (inout SlurmOptions) -> Void = { _ in }) -> Slurm {
        var options = SlurmOptions()
        options.poll = 0.01
        change(&options)
        var slurm = Slurm(options, workers: 1, program: "/opt/espalier", environment: fakes.environment)
        slurm.secondLimits = (sbatch: 20, others: 20)
        return slurm
    }

    private var sent: [[String]] { get throws { try fakes.calls(of: "sbatch") } }

    private func value(_ name: String, of call: [String]) -> String? {
        call.first { $0.hasPrefix("\(name)=") }.map { String($0.dropFirst(name.count + 1)) }
    }

    /// The offset that a call passes to the script.
    private func offset(of call: [String]) -> String? {
        call.firstIndex { $0.hasSuffix("/job.sh") }.map { call[$0 + 1] }
    }

    private var jobs: String {
        get throws { String(decoding: try submission.bytes(of: "jobs") ?? [], as: UTF8.self) }
    }

    @Test("is one array of jobs, and noted")
    func oneChunk() throws {
        try slurm { $0.setup = "module load swift" }.send(submission, until: Cancellation())
        let calls = try sent
        #expect(calls.count == 1)
        #expect(value("--array", of: calls[0]) == "0-7")
        #expect(try jobs == "0 0 8 41\n")
        let script = String(decoding: try #require(try submission.bytes(of: "job.sh")), as: UTF8.self)
        #expect(script == SlurmScript.text(setup: "module load swift"))
        #expect(try slurm().sentCount(of: submission) == 8)
        #expect(slurm().logPath(ofShard: 5, of: submission) == "\(submission.path)/log/0-5.log")
    }

    @Test("keeps every array's indices below the cluster's limit")
    func chunks() throws {
        try fakes.install("scontrol", #"echo "MaxArraySize            = 3""#)
        try slurm { $0.maxParallel = 4 }.send(submission, until: Cancellation())
        #expect(try sent.map { value("--array", of: $0) } == ["0-2%1", "0-2%1", "0-1%1"])
        #expect(try sent.map { offset(of: $0) } == ["0", "3", "6"])
        #expect(Set(try sent.map { value("--job-name", of: $0) }).count == 3)
        #expect(try jobs == "0 0 3 41\n1 3 3 42\n2 6 2 43\n")
        #expect(slurm().logPath(ofShard: 7, of: submission) == "\(submission.path)/log/2-1.log")
    }

    @Test(
        "reads the id of sbatch, whatever stands around it",
        arguments: [
            ("123", "123"), ("123;lab", "123;lab"), ("Welcome to 2 GPUs\n123\r", "123"), ("12 jobs\n9;a b", "9;a b"),
        ])
    func ids(output: String, id: String) throws {
        try fakes.write("output", output + "\n")
        try fakes.install("sbatch", "cat \"$FAKES/output\"")
        try slurm().send(submission, until: Cancellation())
        #expect(try jobs == "0 0 8 \(id)\n")
    }

    @Test("that brings no id is an error, and nothing counts as sent")
    func noID() throws {
        try fakes.install("sbatch", "echo hello")
        let error = #expect(throws: ClusterError.self) { try slurm().send(submission, until: Cancellation()) }
        #expect(try #require(error).description == "sbatch told no job id: 'hello\n'")
        #expect(try slurm().sentCount(of: submission) == 0)
    }

    @Test("looks into the queue when sbatch failed without a clear answer, and sends nothing twice")
    func acceptedAllTheSame() throws {
        try fakes.install(
            "sbatch",
            """
            for argument; do case $argument in --job-name=*) name=${argument#*=};; esac; done
            echo "77_[0-7]|$name|PENDING|Priority|" > "$FAKES/queue"
            echo "sbatch: error: Batch job submission failed: Socket timed out on send/recv operation" >&2; exit 1
            """)
        // The queue itself cannot be asked the first time.
        try fakes.install(
            "squeue",
            "[ $count = 1 ] && { echo 'Unable to contact slurm controller' >&2; exit 1; }\ncat \"$FAKES/queue\"")
        try slurm().send(submission, until: Cancellation())
        #expect(try sent.count == 1)
        #expect(try jobs == "0 0 8 77\n")
    }

    @Test("sends again what sbatch did not bring into the queue")
    func controllerGoneForAWhile() throws {
        try fakes.install(
            "sbatch",
            """
            [ $count -lt 3 ] && { echo "Unable to contact slurm controller (connect failure)" >&2; exit 1; }
            echo 9
            """)
        try slurm().send(submission, until: Cancellation())
        #expect(try sent.count == 3)
        #expect(try jobs == "0 0 8 9\n")
    }

    @Test("gives up on a controller that stays away, and keeps in mind that the jobs may be there")
    func controllerGone() throws {
        try fakes.install("sbatch", "echo 'Unable to contact slurm controller (connect failure)' >&2; exit 1")
        try fakes.fail("squeue", "slurm_load_jobs error: Unable to contact slurm controller (connect failure)")
        let error = #expect(throws: ClusterError.self) { try slurm().send(submission, until: Cancellation()) }
        #expect(try #require(error).isTemporary)
        #expect(try sent.count == 1)
        #expect(try jobs == "0 0 8\n")
    }

    @Test("keeps no chunk in mind that was refused, and says what was wrong with the request")
    func refused() throws {
        try fakes.install(
            "sbatch",
            "echo 'sbatch: error: Batch job submission failed: Invalid partition name specified' >&2; exit 1")
        try fakes.install(
            "scontrol",
            #"""
            case $2 in config) echo "MaxArraySize = 1001";;
            partition) echo "PartitionName=main AllowGroups=ALL"; echo "PartitionName=low AllowGroups=ALL";; esac
            """#)
        let error = #expect(throws: ClusterError.self) {
            try slurm { $0.partition = "nope" }.send(submission, until: Cancellation())
        }
        #expect(
            try #require(error).description
                == "Slurm knows no partition 'nope'; correct 'run.slurm.partition': there are main, low")
        #expect(try jobs.isEmpty)
    }

    @Test("that no machine can meet leaves nothing behind")
    func impossible() throws {
        try fakes.fail(
            "sbatch",
            "sbatch: error: Batch job submission failed: More processors requested than permitted")
        let error = #expect(throws: ClusterError.self) { try slurm().send(submission, until: Cancellation()) }
        #expect(try #require(error).description.contains("cpus_per_task"))
        #expect(try sent.count == 1)
        #expect(try jobs.isEmpty)
    }

    @Test("sends as many as the user may have in the queue, and the others later")
    func limit() throws {
        // Up to three jobs.
        try fakes.write("room", "3")
        try fakes.install(
            "sbatch",
            """
            for argument; do case $argument in --array=*) last=${argument##*-};; esac; done
            room=$(cat "$FAKES/room")
            if [ $((last + 1)) -gt $room ]; then
                echo "sbatch: error: Batch job submission failed: Job violates accounting/QOS policy (job submit limit)" >&2
                exit 1
            fi
            echo $((room - last - 1)) > "$FAKES/room"
            echo $((60 + last))
            """)
        try slurm().send(submission, until: Cancellation())
        // 8, 4 and then 2 are tried; of the rest 2, and then 1.
        #expect(try jobs == "0 0 2 61\n1 2 1 60\n")
        #expect(try slurm().sentCount(of: submission) == 3)
        try fakes.write("room", "100")
        try slurm().send(submission, until: Cancellation())
        #expect(try jobs == "0 0 2 61\n1 2 1 60\n2 3 5 64\n")
    }

    @Test("takes half of what the controller can keep in mind, and sends the others when some are done")
    func share() throws {
        try fakes.install("scontrol", #"printf 'MaxArraySize            = 4\nMaxJobCount             = 12\n'"#)
        try slurm().send(submission, until: Cancellation())
        #expect(try sent.map { value("--array", of: $0) } == ["0-3", "0-1"])
        #expect(try slurm().sentCount(of: submission) == 6)
        // Five of the six are still alive: there is room for one more, which is not worth an array.
        let names = try sent.compactMap { value("--job-name", of: $0) }
        let alive = (0..<4).map { "42_\($0)|\(names[0])|RUNNING|None|n1\n" } + ["43_1|\(names[1])|PENDING||\n"]
        try fakes.answer("squeue", alive.joined())
        try slurm().send(submission, until: Cancellation())
        #expect(try sent.count == 2)
        // Four: there is room for both that are left.
        try fakes.answer("squeue", alive.suffix(4).joined())
        try slurm().send(submission, until: Cancellation())
        #expect(try sent.map { value("--array", of: $0) } == ["0-3", "0-1", "0-1"])
        #expect(try slurm().sentCount(of: submission) == 8)
    }

    @Test("leaves the others for later when the controller's queue is full, which sbatch takes two minutes to say")
    func full() throws {
        try fakes.install("scontrol", #"echo "MaxArraySize            = 3""#)
        try fakes.install(
            "sbatch",
            """
            [ $count -lt 3 ] && { echo 7; exit; }
            echo "sbatch: error: Slurm temporarily unable to accept job, sleeping and retrying" >&2
            echo "sbatch: error: Batch job submission failed: Resource temporarily unavailable" >&2; exit 1
            """)
        try slurm().send(submission, until: Cancellation())
        #expect(try sent.count == 3)
        #expect(try slurm().sentCount(of: submission) == 6)
    }

    @Test("is an error where the controller's queue is full from the beginning")
    func fullAtOnce() throws {
        try fakes.install(
            "sbatch",
            "echo 'sbatch: error: Batch job submission failed: Resource temporarily unavailable' >&2; exit 1")
        let error = #expect(throws: ClusterError.self) { try slurm().send(submission, until: Cancellation()) }
        #expect(try #require(error).isTemporary)
        #expect(try sent.count == 1)
        #expect(try jobs.isEmpty)
    }

    @Test("is an error where the user may have no jobs at all")
    func noRoom() throws {
        try fakes.install(
            "sbatch",
            "echo 'sbatch: error: Batch job submission failed: Job violates accounting/QOS policy' >&2; exit 1")
        let error = #expect(throws: ClusterError.self) { try slurm().send(submission, until: Cancellation()) }
        #expect(try #require(error).description.contains("may not have as many jobs"))
        #expect(try jobs.isEmpty)
    }

    @Test("is preceded by a look at the surroundings")
    func check() throws {
        try slurm().check()
        try fakes.install("scontrol", #"echo "MaxArraySize            = 0""#)
        let noArrays = #expect(throws: ClusterError.self) { try slurm().check() }
        #expect(try #require(noArrays).description.contains("MaxArraySize is 0"))
        try fakes.fail("scontrol", "slurm_load_ctl_conf error: Unable to contact slurm controller (connect failure)")
        let down = #expect(throws: ClusterError.self) { try slurm().check() }
        #expect(try #require(down).isTemporary)
        try FileManager.default.removeItem(atPath: "\(fakes.path)/sbatch")
        let bare = Slurm(SlurmOptions(), workers: 1, program: "/e", environment: ["PATH": fakes.path])
        let noCommand = #expect(throws: ClusterError.self) { try bare.check() }
        #expect(try #require(noCommand).description.hasPrefix("there is no 'sbatch' in PATH: "))
        let environment = fakes.environment.merging(["SLURM_CONF": "/no/slurm.conf"]) { $1 }
        try fakes.install("sbatch", "")
        let elsewhere = Slurm(SlurmOptions(), workers: 1, program: "/e", environment: environment)
        let noFile = #expect(throws: ClusterError.self) { try elsewhere.check() }
        #expect(try #require(noFile).description.hasPrefix("SLURM_CONF names '/no/slurm.conf', which is not there"))
    }

    @Test("that gets no answer in time is an error that may pass")
    func tooSlow() throws {
        try fakes.install("scontrol", "exec sleep 30")
        var slurm = slurm()
        slurm.secondLimits = (sbatch: 0.2, others: 0.2)
        let error = #expect(throws: ClusterError.self) { try slurm.check() }
        #expect(try #require(error).isTemporary)
        #expect(try #require(error).description.hasPrefix("'scontrol' gave no answer within "))
    }

    @Test("that gives no answer keeps nobody waiting who wishes to stop")
    func stopped() throws {
        try slurm().send(submission, until: Cancellation())
        try fakes.install("squeue", "exec sleep 30")
        let cancellation = Cancellation()
        DispatchQueue.global().asyncAfter(deadline: .now() + 0.3) { cancellation.cancel() }
        let start = ContinuousClock.now
        let error = #expect(throws: ClusterError.self) {
            try slurm().liveShards(of: [submission], until: cancellation)
        }
        #expect(try #require(error).description == "'squeue' was stopped before it gave an answer")
        #expect(ContinuousClock.now - start < .seconds(10), "it would have taken 20 s")
    }

    @Test("is asked for by the names of all chunks, whatever became of the ids")
    func live() throws {
        try fakes.install("scontrol", #"echo "MaxArraySize            = 3""#)
        try slurm().send(submission, until: Cancellation())
        let names = try sent.compactMap { value("--job-name", of: $0) }
        // The controller forgot the first job and gave its id to somebody else's.
        try fakes.answer(
            "squeue",
            "42_0|somebody|RUNNING|None|n1\n43_1|\(names[1])|RUNNING|None|n2\n99_1|\(names[2])|PENDING|BeginTime|\n")
        let live = try slurm().liveShards(of: [submission], until: Cancellation())
        #expect(live.map(\.shard) == [4, 7])
        #expect(try fakes.calls(of: "squeue").last == SlurmQueue.arguments(names: names))
    }

    @Test("can be taken back, by name, until nothing is left")
    func cancel() throws {
        try slurm().send(submission, until: Cancellation())
        let name = try #require(try sent.first.flatMap { value("--job-name", of: $0) })
        // A job that is about to be begun again cannot be dropped the first time.
        try fakes.install(
            "scancel",
            """
            [ $count = 1 ] && { echo "scancel: error: Job can not be altered now, try again later" >&2; exit 1; }
            touch "$FAKES/dropped"
            """)
        try fakes.install(
            "squeue",
            """
            [ $count = 2 ] && { echo "Unable to contact slurm controller" >&2; exit 1; }
            [ -e "$FAKES/dropped" ] && echo "42_0|\(name)|CANCELLED|None|" && exit
            echo "42_0|\(name)|PENDING|BeginTime|"
            """)
        try slurm().cancel([submission], until: Cancellation())
        #expect(try fakes.calls(of: "scancel") == [["--name=\(name)"], ["--name=\(name)"]])
    }

    @Test("that is not taken back in time is an error")
    func cancelInVain() throws {
        try slurm().send(submission, until: Cancellation())
        let name = try #require(try sent.first.flatMap { value("--job-name", of: $0) })
        try fakes.answer("squeue", "42_0|\(name)|COMPLETING|None|n1\n")
        var slurm = slurm()
        slurm.cancelLimit = 0.1
        #expect(throws: ClusterError.self) { try slurm.cancel([submission], until: Cancellation()) }
    }
}
