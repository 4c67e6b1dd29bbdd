/// What each job begins with: the user's own lines, then the worker in the place of the shell, so that signals reach it.
enum SlurmScript {
    static let file = "job.sh"

    /// The script with the user's lines.
    static func text(setup: String?) -> String {
        var lines = ["#!/bin/bash"]
        // What was written on another system may end its lines otherwise, which Slurm refuses.
        let setup = String((setup ?? "").unicodeScalars.filter { $0 != "\r" }.map(Character.init))
        if setup.contains(where: { !$0.isWhitespace }) {
            lines += setup.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        lines += [
            "offset=$1", "shift",
            #"exec "$@" "$((offset + SLURM_ARRAY_TASK_ID))" --requeue "scontrol requeue $SLURM_JOB_ID""#, "",
        ]
        return lines.joined(separator: "\n")
    }
}
