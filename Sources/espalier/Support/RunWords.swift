import Experiments

/// What `run` says at its beginning and its end.
enum RunWords {
    /// `30 cached`, or `30 cached (2 of them lack models)`.
    static func cached(_ experiment: Experiment) -> String {
        let lacks = experiment.modelLackCount
        let remark = lacks == 0 ? "" : " (\(lacks) of them \(lacks == 1 ? "lacks" : "lack") models)"
        return "\(experiment.counts.recorded) cached\(remark)"
    }

    /// `30 cached, 15 to train on 2 workers`.
    static func start(_ experiment: Experiment, missing: Int, workers: Int) -> String {
        start(experiment, missing: missing, by: "on \(counted(workers, "worker"))")
    }

    /// `30 cached, 15 to train by slurm`.
    static func start(_ experiment: Experiment, missing: Int, engine: String) -> String {
        start(experiment, missing: missing, by: "by \(engine)")
    }

    /// How to come back to what goes on elsewhere.
    static func detached(_ folder: String) -> String {
        let folder = quoted(folder)
        return """
            left; what was sent goes on
              espalier wait \(folder)     waits for it again
              espalier status \(folder)   tells how far it is
              espalier cancel \(folder)   ends it; what is finished is kept
            """
    }

    /// A path as a shell takes it.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/._-+@%".unicodeScalars.contains(scalar)
        }
        return isPlain ? path : "'\(path.replacing("'", with: "'\\''"))'"
    }

    private static func start(_ experiment: Experiment, missing: Int, by who: String) -> String {
        var parts: [String] = []
        let counts = experiment.counts
        if counts.recorded > 0 { parts.append(cached(experiment)) }
        if counts.failed > 0 { parts.append("\(counts.failed) failed before") }
        parts.append(missing == 0 ? "nothing to train" : "\(missing) to train \(who)")
        return parts.joined(separator: ", ")
    }

    /// What is trained after the first runs: the final ones of a protocol, or chosen ones for their models.
    static func stage(_ experiment: Experiment) -> String {
        if experiment.chosen.isEmpty { return "now the models of chosen configurations that were not kept before" }
        return "chosen: \(counted(experiment.chosen.count, "configuration")); now the final runs"
    }

    /// `45 trained (1 diverged), 2 failed`; empty when there was nothing to do.
    static func end(_ outcome: SweepOutcome) -> String {
        var parts: [String] = []
        if outcome.trained > 0 {
            parts.append("\(outcome.trained) trained" + (outcome.diverged > 0 ? " (\(outcome.diverged) diverged)" : ""))
        }
        if outcome.finishedElsewhere > 0 { parts.append("\(outcome.finishedElsewhere) by another process") }
        if outcome.failed > 0 { parts.append("\(outcome.failed) failed") }
        if outcome.failedBefore > 0 {
            parts.append("\(outcome.failedBefore) failed before (--retry-failed tries them again)")
        }
        if outcome.remaining > 0 { parts.append("\(outcome.remaining) left") }
        if outcome.unwritten > 0 { parts.append("\(outcome.unwritten) could not be written") }
        return parts.joined(separator: ", ")
    }
}
