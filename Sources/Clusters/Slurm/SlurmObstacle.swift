/// Why a job waits for something that does not come by itself, by the word that Slurm has for it.
struct SlurmObstacle: Sendable, Equatable {
    /// Slurm's word: `PartitionConfig`.
    let reason: String
    /// What that means and what to do, in one clause.
    let explanation: String
    /// Whether only another request could be met: the job never begins as it was sent.
    let isHopeless: Bool

    /// The obstacle of a waiting job; nil when it only has to wait.
    init?(state: String, reason: String) {
        // `ReqNodeNotAvail, UnavailableNodes:n2`
        let word = String(reason.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
        self.reason = reason
        if ["SPECIAL_EXIT", "REQUEUE_HOLD"].contains(state) || Self.held.contains(where: reason.hasPrefix) {
            explanation = "they are held; 'scontrol release' lets them go on, where its owner or an administrator may"
            isHopeless = false
        } else if let found = Self.hopeless[word] {
            explanation = found
            isHopeless = true
        } else if word.contains("Max"), Self.limitEnds.contains(where: word.hasSuffix) {
            explanation = "each asks for more than a job of this account may have; ask for less under 'run.slurm'"
            isHopeless = true
        } else if let found = Self.blocked[reason.hasPrefix(Self.nodesDown) ? Self.nodesDown : word] {
            explanation = found
            isHopeless = false
        } else {
            return nil
        }
    }

    /// What is told of jobs that it keeps waiting.
    var words: String { "wait for what may never come (\(reason)): \(explanation)" }

    private static let held = ["JobHeld", "JobHold", "launch_failed", "launch failed"]

    /// What the words for limits of single jobs end with. (Other limits pass when other jobs end.)
    private static let limitEnds = ["PerJobLimit", "PerJob", "PerNodeLimit", "PerNode"]

    private static let hopeless = [
        "PartitionConfig":
            "no part of the partition can give a job what it asks for; ask for less under 'run.slurm' (cpus_per_task, "
            + "memory, time, options) or for another partition ('sinfo' tells what there is)",
        "BadConstraints":
            "no machine is as the options demand; change 'run.slurm.options'",
        "PartitionTimeLimit":
            "jobs of the partition may not last that long; make 'run.slurm.time' shorter ('sinfo -o \"%P %l\"' tells the "
            + "limits)",
        "PartitionNodeLimit":
            "jobs of the partition may not have that many machines; change 'run.slurm.options'",
        "DependencyNeverSatisfied":
            "a job that they were to follow came to another end; remove the dependency from 'run.slurm.options'",
        "InvalidAccount": "the account may not be charged; correct 'run.slurm.account'",
        "InvalidQOS": "the quality of service is not known; correct 'run.slurm.options'",
        "QOSNotAllowed": "the partition does not take the quality of service; correct 'run.slurm.options'",
        "AccountNotAllowed": "the partition does not take the account; correct 'run.slurm.account'",
    ]

    /// How a reason begins that is a sentence.
    private static let nodesDown = "Nodes required for job are DOWN"

    private static let blocked = [
        nodesDown: "the machines that they need are down, drained or reserved; 'sinfo -R' tells why",
        "ReqNodeNotAvail":
            "a machine that they need is down, drained or reserved; 'sinfo -R' tells why",
        "NodeDown": "a machine that they need is down; 'sinfo -R' tells why",
        "PartitionDown": "the partition is closed; its administrator opens it again, or take another",
        "PartitionInactive": "the partition is closed; its administrator opens it again, or take another",
    ]
}
