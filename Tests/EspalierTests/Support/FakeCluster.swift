import Foundation
import Testing

/// Commands of Slurm that need no Slurm: `sbatch` begins the jobs of an array on this machine, `squeue` tells which are
/// left, `scancel` ends them.
final class FakeCluster {
    /// The folder with the commands.
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "espalier-cluster-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: "\(path)/queue", withIntermediateDirectories: true)
        for (name, script) in [("sbatch", Self.sbatch), ("squeue", Self.squeue), ("scancel", Self.scancel)] {
            try install(name, script)
        }
        try install("scontrol", "echo 'MaxArraySize            = 3'")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The surroundings in which these commands are found first.
    var environment: [String: String] { ["PATH": "\(path):/usr/bin:/bin", "CLUSTER": path, "SLURM_CONF": ""] }

    /// Puts a command into the folder.
    func install(_ name: String, _ script: String) throws {
        try Data("#!/bin/bash\n\(script)\n".utf8).write(to: URL(fileURLWithPath: "\(path)/script"))
        // By a process of its own: a file that this one has open for writing, or a process that was forked meanwhile and
        // is about to be another, cannot be run.
        let outcome = try Program.runOther("/usr/bin/install", ["-m", "755", "script", name], in: path)
        try #require(outcome.code == 0, "\(outcome.errors)")
    }

    /// Whether a file of the folder exists: `held` keeps jobs from beginning.
    func touch(_ name: String) throws { try Data().write(to: URL(fileURLWithPath: "\(path)/\(name)")) }

    /// Removes a file of the folder.
    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

    /// How many times `sbatch` took jobs.
    var submissionCount: Int {
        (try? FileManager.default.contentsOfDirectory(atPath: path))?.count { $0.hasPrefix("job.") } ?? 0
    }

    static let sbatch = #"""
        while [ "${1#--}" != "$1" ]; do
            case $1 in
                --array=*) last=${1#--array=0-}; last=${last%%\%*};;
                --job-name=*) name=${1#*=};;
                --output=*) output=${1#*=};;
                --chdir=*) folder=${1#*=};;
            esac
            shift
        done
        id=1; while ! mkdir "$CLUSTER/job.$id" 2>/dev/null; do id=$((id + 1)); done
        for index in $(seq 0 "$last"); do
            entry=$CLUSTER/queue/$name.$index
            echo "${id}_$index|$name|PENDING|Resources|" > "$entry"
            # What Slurm makes of the path of the outputs.
            log=$(printf %s "$output" | sed "s/%%/\x01/g; s/%a/$index/g; s/\x01/%/g")
            (
                # Whoever began the client takes it for alive as long as anybody has what it inherited.
                for file in $(ls /proc/self/fd); do [ "$file" -gt 2 ] && eval "exec $file>&-"; done
                while [ -e "$CLUSTER/held" ]; do sleep 0.05; [ -e "$entry" ] || exit; done
                echo "${id}_$index|$name|RUNNING|None|node$index" > "$entry"
                cd "$folder"
                SLURM_ARRAY_TASK_ID=$index SLURM_JOB_ID=$id bash "$@" >> "$log" 2>&1 &
                echo $! > "$entry.pid"
                wait
                rm -f "$entry"
            ) > /dev/null 2>&1 &
        done
        echo "$id"
        """#

    static let squeue = #"""
        while [ $# -gt 0 ]; do [ "$1" = -n ] && names=$2; shift; done
        for name in ${names//,/ }; do cat "$CLUSTER/queue/$name".*[0-9] 2>/dev/null; done
        exit 0
        """#

    static let scancel = #"""
        name=${1#--name=}
        for entry in "$CLUSTER/queue/$name".*[0-9]; do
            [ -e "$entry.pid" ] && kill "$(cat "$entry.pid")"
            rm -f "$entry"
        done
        """#
}
