import Testing

@testable import Clusters

/// The texts are what Slurm 22.05.8 and 24.11.5 wrote when they were asked for such things.
@Suite("What Slurm refuses is told in a sentence")
struct SlurmFaultTests {
    private func fault(_ text: String, _ status: Int32 = 1, _ command: String = "sbatch") -> SlurmFault {
        SlurmFault(command, CommandResult(status: status, output: "", errors: text))
    }

    @Test(
        "by the fact and where to correct it",
        arguments: [
            (
                "sbatch: error: invalid partition specified: nope\nsbatch: error: Batch job submission failed: Invalid partition name specified",
                "run.slurm.partition"
            ),
            ("sbatch: error: Batch job submission failed: Invalid job array specification", "MaxArraySize"),
            (
                "sbatch: error: Memory specification can not be satisfied\nsbatch: error: Batch job submission failed: Requested node configuration is not available",
                "run.slurm.memory"
            ),
            ("allocation failure: Requested node configuration is not available", "cpus_per_task"),
            (
                "sbatch: error: Batch job submission failed: Invalid generic resource (gres) specification",
                "(gres); correct 'run.slurm.options'"
            ),
            (
                "sbatch: error: Batch job submission failed: Invalid feature specification",
                "such a feature; correct 'run.slurm.options'"
            ),
            (
                "sbatch: error: This does not look like a batch script.  The first\nsbatch: error: line must start with #! followed by the path to an interpreter.",
                "run.slurm.setup"
            ),
            ("sbatch: error: Batch script contains DOS line breaks (\\r\\n)", "run.slurm.setup"),
            ("sbatch: error: Batch script is empty!", "run.slurm.setup"),
            (
                "sbatch: error: Batch job submission failed: Job violates accounting/QOS policy (job submit limit, user's size and/or time limits)",
                "run.slurm.shard_time"
            ),
            (
                "sbatch: error: Batch job submission failed: Invalid account or account/partition combination specified",
                "run.slurm.account"
            ),
            ("sbatch: error: Batch job submission failed: Invalid qos specification", "run.slurm.options"),
            ("sbatch: error: Batch job submission failed: Job dependency problem", "run.slurm.options"),
            (
                "sbatch: error: Batch job submission failed: Requested time limit is invalid (missing or exceeds some limit)",
                "run.slurm.time"
            ),
            (
                "sbatch: error: Batch job submission failed: User's group not permitted to use this partition",
                "run.slurm.partition"
            ),
            (
                "sbatch: error: Batch job submission failed: Pathname of a file, directory or other parameter too long",
                "shorter results folder"
            ),
            ("sbatch: error: Could not establish a configuration source", "SLURM_CONF"),
        ])
    func refusals(text: String, place: String) {
        let fault = fault(text)
        let words = fault.words(quoting: text)
        #expect(words.contains(place), "\(words)")
        #expect(!fault.isTemporary)
        #expect(!words.contains("\n"))
    }

    @Test(
        "when sbatch does not understand an option or a time",
        arguments: [
            (
                "sbatch: unrecognized option '--nosuchoption'\nTry \"sbatch --help\" for more information",
                "'--nosuchoption'"
            ),
            ("sbatch: error: Invalid --time specification", "run.slurm.time"),
            ("sbatch: error: Invalid --gpus specification", "Invalid --gpus specification"),
        ])
    func options(text: String, part: String) {
        let words = fault(text, 255).words(quoting: text)
        #expect(words.contains(part), "\(words)")
        #expect(words.contains("correct 'run.slurm."))
    }

    @Test(
        "when it may pass",
        arguments: [
            (
                "sbatch: error: Batch job submission failed: Unable to contact slurm controller (connect failure)",
                "controller does not answer"
            ),
            (
                "slurm_load_jobs error: Unable to contact slurm controller (connect failure)",
                "controller does not answer"
            ),
            (
                "sbatch: error: Batch job submission failed: Socket timed out on send/recv operation",
                "controller does not answer"
            ),
            (
                "sbatch: error: If munged is up, restart with --num-threads=10\nsbatch: error: Munge encode failed: Failed to access \"/run/munge.socket\": No such file or directory\nsbatch: error: slurm_send_node_msg: auth_g_create: REQUEST_SUBMIT_BATCH_JOB has authentication error: Protocol authentication error",
                "munge does not run"
            ),
            (
                "sbatch: error: Slurm temporarily unable to accept job, sleeping and retrying",
                "no more jobs at the moment"
            ),
        ])
    func temporary(text: String, part: String) {
        let fault = fault(text)
        #expect(fault.isTemporary)
        #expect(fault.words(quoting: text).contains(part))
    }

    @Test("by the names that are known")
    func names() {
        #expect(
            SlurmFault.partition("nope", known: ["main", "low"]).words()
                == "Slurm knows no partition 'nope'; correct 'run.slurm.partition': there are main, low")
        #expect(SlurmFault.memory("900G").words().hasPrefix("no machine of the partition has '900G' of memory; make "))
        #expect(SlurmFault.account(nil).words().hasPrefix("Slurm does not charge jobs without an account"))
    }

    @Test("in its own words, all of them, when nobody knows them")
    func unknown() {
        let text = "sbatch: error: lua: this site wants a project code\nsbatch: error: see https://hpc.example.org"
        let fault = fault(text, 2)
        #expect(fault == .unknown("sbatch", status: 2))
        #expect(
            fault.words(quoting: text)
                == "'sbatch' failed with exit code 2: sbatch: error: lua: this site wants a project code; sbatch: error: "
                + "see https://hpc.example.org")
        #expect(self.fault("", 2).words(quoting: "") == "'sbatch' failed with exit code 2 and no words")
    }
}
