extension SlurmFault {
    /// What is wrong, where, and what to do.
    ///
    /// - Parameter text: What the command wrote, which is quoted where it says more than the sentence.
    func words(quoting text: String = "") -> String {
        let quoted = Self.quoted(text)
        return switch self {
        case .noCommand(let name):
            "there is no '\(name)' in PATH: Slurm's commands are on the cluster's login machines, on some behind "
                + "'module load slurm'; to train on this machine, run with --engine local"
        case .notStarted(let name, let reason): "'\(name)' cannot be started: \(reason)"
        case .tooSlow(let name, let seconds):
            "'\(name)' gave no answer within \(Int(seconds)) s; 'scontrol ping' tells whether Slurm's controller is there"
        case .stopped(let name): "'\(name)' was stopped before it gave an answer"
        case .noConfiguration:
            "Slurm's commands find no configuration: SLURM_CONF names no file, and there is none in /etc/slurm; "
                + "log in to a machine of the cluster, or set SLURM_CONF"
        case .missingConfiguration(let path):
            "SLURM_CONF names '\(path)', which is not there; correct it, or log in to a machine of the cluster"
        case .controllerDown:
            "Slurm's controller does not answer; 'scontrol ping' tells when it does\(quoted)"
        case .authentication:
            "Slurm cannot prove who you are, since munge does not run on this machine or has another key; its "
                + "administrator can start it ('munge -n' tests it)\(quoted)"
        case .busy: "Slurm takes no more jobs at the moment\(quoted)"
        case .noArrays:
            "this cluster takes no arrays of jobs (MaxArraySize is 0), which runs are sent as; ask its administrator"
        case .partition(let name, let known):
            "Slurm knows no partition '\(name ?? "")'; correct 'run.slurm.partition'"
                + (known.isEmpty
                    ? " ('sinfo -s' lists them)"
                    : ": there \(known.count == 1 ? "is" : "are") "
                        + known.joined(separator: ", "))
        case .partitionClosed(let name):
            "the partition\(name.map { " '\($0)'" } ?? "") takes no jobs at the moment ('sinfo -s' tells which do); "
                + "wait, or change 'run.slurm.partition'\(quoted)"
        case .array:
            "Slurm does not take the array of jobs, though it has no more of them than MaxArraySize allows\(quoted)"
        case .memory(let amount):
            "no machine of the partition has \(amount.map { "'\($0)' of memory" } ?? "that much memory"); make "
                + "'run.slurm.memory' smaller ('sinfo -o \"%P %m\"' tells the megabytes)"
        case .nodes:
            "no machine of the partition can give a job what it asks for; ask for less under 'run.slurm' "
                + "(cpus_per_task, memory, options), or for another partition ('sinfo -o \"%P %c %m\"' tells cores and "
                + "megabytes)\(quoted)"
        case .resource: "the cluster has no such resource (gres); correct 'run.slurm.options'\(quoted)"
        case .feature: "no machine has such a feature; correct 'run.slurm.options'\(quoted)"
        case .option(let line): "sbatch does not understand an option; correct 'run.slurm.options': \(line)"
        case .time: "Slurm does not understand the time limit; correct 'run.slurm.time'\(quoted)"
        case .timeLimit:
            "jobs of the partition may not last that long, or must say how long; set 'run.slurm.time' "
                + "('sinfo -o \"%P %l\"' tells the limits)"
        case .account(let name):
            "Slurm does not charge \(name.map { "the account '\($0)'" } ?? "jobs without an account") in this partition; "
                + "correct 'run.slurm.account' ('sacctmgr show associations user=$USER' lists yours)"
        case .quality: "Slurm does not know the quality of service; correct 'run.slurm.options'\(quoted)"
        case .dependency: "a job that the runs were to follow is not there; correct 'run.slurm.options'\(quoted)"
        case .limit:
            "your account may not have as many jobs, or such large ones, in the queue; make 'run.slurm.shard_time' "
                + "longer for fewer jobs, ask for less, or wait for others to end ('sacctmgr show associations "
                + "user=$USER' tells limits)\(quoted)"
        case .notAllowed:
            "you may not use this partition or account; correct 'run.slurm.partition' or 'run.slurm.account'\(quoted)"
        case .tooLong: "a path or a text is longer than Slurm takes; use a shorter results folder or 'setup'\(quoted)"
        case .script: "Slurm does not take the script of the jobs; look at 'run.slurm.setup'\(quoted)"
        case .noJobID(let output): "sbatch told no job id: \(output.isEmpty ? "it wrote nothing" : "'\(output)'")"
        case .unknown(let command, let status):
            "'\(command)' failed with exit code \(status)\(quoted.isEmpty ? " and no words" : quoted)"
        }
    }

    /// What a command wrote, as one line behind a sentence; empty when it wrote nothing.
    private static func quoted(_ text: String) -> String {
        let lines = text.split(whereSeparator: \.isNewline)
            .map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
        return lines.isEmpty ? "" : ": " + lines.joined(separator: "; ")
    }
}
