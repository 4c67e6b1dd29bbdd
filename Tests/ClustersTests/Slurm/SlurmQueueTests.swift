import Experiments
import Testing

@testable import Clusters

@Suite("What squeue says")
struct SlurmQueueTests {
    private let submission: Submission
    private let place: Workplace
    private let name: String

    init() throws {
        place = try Workplace()
        submission = try place.submission()
        name = SlurmChunk(number: 1, offset: 3, count: 4).name(in: submission)
    }

    private func shards(_ text: String) -> [LiveShard] {
        let lines = CommandResult(status: 0, output: text, errors: "").lines
        return SlurmQueue.shards(
            SlurmQueue.jobs(lines), of: [name: (submission, SlurmChunk(number: 1, offset: 3, count: 4))])
    }

    @Test("is asked of all names at once")
    func arguments() {
        #expect(SlurmQueue.arguments(names: ["a", "b"]) == ["-h", "-r", "-n", "a,b", "-o", "%i|%j|%T|%r|%N"])
    }

    @Test("tells shards by the name of their chunk and their place in its array")
    func places() {
        let live = shards(
            "7_0|\(name)|RUNNING|None|n1\n7_3|\(name)|PENDING|Resources|\n9_1|espalier-other-0|RUNNING|None|n2\n")
        #expect(live.map(\.shard) == [3, 6])
        #expect(live.map(\.phase) == [.running, .waiting])
        #expect(live.map(\.reason) == ["", "Resources"])
        #expect(live.allSatisfy { $0.submission == submission.name && $0.obstacle == nil })
    }

    @Test(
        "takes every job for alive that may come back, and no other",
        arguments: [
            ("PENDING|BeginTime", true), ("PENDING|JobArrayTaskLimit", true), ("COMPLETING|None", true),
            ("CONFIGURING|None", true), ("SUSPENDED|None", true), ("REQUEUED|None", true), ("PREEMPTED|None", true),
            ("NODE_FAIL|None", true), ("SPECIAL_EXIT|RequeueExitHold", true), ("REQUEUE_HOLD|JobHoldMaxRequeue", true),
            ("A_STATE_TO_COME|None", true), ("COMPLETED|None", false), ("FAILED|NonZeroExitCode", false),
            ("CANCELLED|None", false), ("TIMEOUT|TimeLimit", false), ("OUT_OF_MEMORY|OutOfMemory", false),
            ("BOOT_FAIL|None", false), ("DEADLINE|DeadLine", false),
        ])
    func states(state: String, isAlive: Bool) {
        #expect(shards("7_0|\(name)|\(state)|n1\n").map(\.shard) == (isAlive ? [3] : []))
    }

    @Test("ends its lines as it likes, and may say other things")
    func otherLines() {
        #expect(
            shards("CLUSTER: lab\r\n7_0|\(name)|RUNNING|None|n1\r\n\r\nslurm_load_jobs error|\r\n").map(\.shard) == [3])
        #expect(shards("").isEmpty)
        #expect(shards("7_9|\(name)|RUNNING|None|n1\n").isEmpty, "there is no such shard")
    }

    @Test("that cannot tell a job's place in its array means all of them")
    func bracket() {
        #expect(shards("7_[0-3%2]|\(name)|PENDING|Priority|\n").map(\.shard) == [3, 4, 5, 6])
    }

    @Test(
        "may be that a job never begins",
        arguments: [
            "PartitionConfig", "BadConstraints", "PartitionTimeLimit", "PartitionNodeLimit", "DependencyNeverSatisfied",
            "InvalidAccount", "InvalidQOS", "AssocMaxCpuPerJobLimit", "QOSMaxWallDurationPerJobLimit",
            "QOSMaxMemoryPerNode",
        ])
    func hopeless(reason: String) throws {
        let live = try #require(shards("7_0|\(name)|PENDING|\(reason)|\n").first)
        #expect(live.isHopeless)
        #expect(try #require(live.obstacle).contains("(\(reason)): "))
    }

    @Test(
        "may be that somebody else has to do something",
        arguments: [
            "ReqNodeNotAvail, UnavailableNodes:n2", "PartitionDown", "JobHeldUser", "launch_failed_requeued_held",
            "launch failed requeued held",
            "Nodes required for job are DOWN, DRAINED or reserved for jobs in higher priority partitions",
        ])
    func blocked(reason: String) throws {
        let live = try #require(shards("7_0|\(name)|PENDING|\(reason)|\n").first)
        #expect(!live.isHopeless)
        #expect(try #require(live.obstacle).contains("(\(reason)): "))
    }

    @Test(
        "may be that a job has to wait, which is nothing to tell",
        arguments: [
            "Resources", "Priority", "BeginTime", "JobArrayTaskLimit", "AssocMaxJobsLimit", "QOSMaxJobsPerUserLimit",
            "AssocGrpCpuLimit", "Dependency", "Licenses", "",
        ])
    func waiting(reason: String) {
        #expect(shards("7_0|\(name)|PENDING|\(reason)|\n").map(\.obstacle) == [nil])
    }

    @Test("is told in a line")
    func words() {
        func live(_ phase: LiveShard.Phase, _ reason: String = "") -> LiveShard {
            LiveShard(submission: "s", shard: 0, phase: phase, reason: reason)
        }
        func words(_ shards: [LiveShard]) -> String { QueueSummary(engine: "slurm", shards).words }
        #expect(words([]) == "slurm: no shards left")
        #expect(words([live(.running)]) == "slurm: 1 shard running")
        #expect(words([live(.waiting)]) == "slurm: 1 shard waiting")
        #expect(
            words(
                [live(.waiting, "Priority"), live(.running), live(.running), live(.waiting, "Resources")]
                    + [live(.waiting, "Resources")])
                == "slurm: 2 shards running, 3 waiting (Resources, Priority)")
        #expect(
            words(["a", "b", "c", "d"].map { live(.waiting, $0) }) == "slurm: 4 shards waiting (a, b, c, …)")
    }
}
