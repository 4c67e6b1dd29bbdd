import Experiments

/// The files that a submission gets for GNU parallel.
enum SSHScripts {
    /// What each job is: on whichever machine, the worker for one shard.
    static let job = "job.sh"
    /// What begins parallel.
    static let begin = "begin.sh"
    /// A line per shard: its number.
    static let shards = "shards"
    /// The process of parallel.
    static let process = "process"
    /// What parallel says of each job that has ended.
    static let jobLog = "jobs"
    /// What parallel and ssh say.
    static let parallelLog = "log/parallel.log"
    /// Why machines are left out; there is none when all take part.
    static let obstacle = "obstacle"

    /// The user's lines, then the worker in the place of the shell, so that signals reach it. The shard is the only
    /// argument.
    static func job(_ submission: Submission, _ ssh: SSH) -> String {
        let worker =
            [ssh.program, "work", submission.results.path, submission.name].map(\.quotedForShell)
            .joined(separator: " ")
        let setup = (ssh.options.setup ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let lines =
            ["#!/bin/bash", "exec >>\"\("\(submission.path)/log/".quotedInside)$1.log\" 2>&1", "shard=$1", "shift"]
            + (setup == [""] ? [] : setup)
            + ["exec \(worker) \"$shard\"\(ssh.workers.map { " --workers \($0)" } ?? "")", ""]
        return lines.joined(separator: "\n")
    }

    /// Notes who it is, then becomes parallel.
    static func begin(_ submission: Submission, _ ssh: SSH, on hosts: [SSHHost]) -> String {
        let login = (["ssh"] + ssh.sshArguments).map(\.quotedForShell).joined(separator: " ")
        let job = "bash \("\(submission.path)/\(Self.job)".quotedForShell)"
        let arguments = [
            "--plain", "--will-cite", "--ssh", login, "--sshlogin", hosts.map(\.text).joined(separator: ","),
            "--sshdelay", "0.1", "--retries", String(hosts.count), "--joblog", jobLog, "--arg-file", shards, job,
        ]
        return """
            #!/bin/bash
            cd -- \(submission.path.quotedForShell) || exit 1
            stat=$(</proc/$$/stat)
            set -- ${stat##*) }
            printf '%s %s %s %s\\n' "$(uname -n)" "$(</proc/sys/kernel/random/boot_id)" $$ "${20}" >\(process).new
            mv -- \(process).new \(process)
            # Files that this was begun with would tell whoever began it that it has not ended.
            for number in /proc/$$/fd/*; do
                number=${number##*/}
                case $number in [012] | 255) ;; *) eval "exec $number>&-" ;; esac
            done
            exec parallel \(arguments.map(\.quotedForShell).joined(separator: " ")) </dev/null >>\(parallelLog) 2>&1

            """
    }
}

extension String {
    /// The text as one word of a shell's command.
    var quotedForShell: String { "'\(replacing("'", with: #"'\''"#))'" }

    /// The text between double quotes of a shell's command.
    fileprivate var quotedInside: String {
        reduce(into: "") { text, character in
            if "\"\\$`".contains(character) { text += "\\" }
            text.append(character)
        }
    }
}
