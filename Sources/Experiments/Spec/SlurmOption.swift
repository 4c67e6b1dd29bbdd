/// An option of `sbatch` that a spec asks for.
struct SlurmOption {
    /// As the spec has it: `--gres=gpu:1`.
    let text: String

    /// That option.
    init(_ text: String) { self.text = text }

    /// What is wrong with it, and a way out; nil when it can be passed on.
    var problem: (message: String, advice: String)? {
        let shown = text.prefix(60)
        guard text.hasPrefix("--"), text.count > 2 else {
            let long = Self.longForms[String(text.prefix(2))]
            let value = text.dropFirst(2).drop { $0 == " " || $0 == "=" }
            return (
                "'\(shown)' is no option of sbatch in its long form",
                long.map { "write '--\($0)\(value.isEmpty ? "" : "=\(value)")'" }
                    ?? "write '--name=value', each one text"
            )
        }
        let name = text.dropFirst(2).prefix { $0 != "=" && $0 != " " }
        if text.dropFirst(2 + name.count).first == " " {
            let value = text.dropFirst(3 + name.count).drop { $0 == " " }
            return ("'\(shown)' has a space between the option and its value", "write '--\(name)=\(value)'")
        }
        if let setting = Self.settings[String(name)] {
            return ("'--\(name)' has a setting of its own", "write '\(setting): …' beside 'options:'")
        }
        if let reason = Self.own[String(name)] { return ("'--\(name)' cannot be given: \(reason)", "remove it") }
        return nil
    }

    /// The settings that say what an option says.
    private static let settings = [
        "partition": "partition", "account": "account", "time": "time", "cpus-per-task": "cpus_per_task",
        "mem": "memory",
    ]

    /// The options that cannot be left to a spec, and why.
    private static let own: [String: String] = {
        let results = "Espalier finds what it sent by it"
        let output = "outputs go to the submission's folder"
        let life = "jobs have to come back after a failure of their machine"
        let form = "the runs are sent as one array of jobs"
        return [
            "job-name": results, "comment": results, "parsable": results, "clusters": results, "cluster": results,
            "output": output, "open-mode": output, "chdir": "jobs work in the results folder",
            "requeue": life, "no-requeue": life, "signal": "it has jobs saved before their time is over",
            "array": form, "wrap": form, "wait": "the program waits by itself", "test-only": "nothing would be sent",
            "help": "nothing would be sent", "usage": "nothing would be sent", "version": "nothing would be sent",
        ]
    }()

    /// The long forms of short options.
    private static let longForms = [
        "-a": "array", "-A": "account", "-c": "cpus-per-task", "-C": "constraint", "-d": "dependency", "-D": "chdir",
        "-e": "error", "-G": "gpus", "-H": "hold", "-J": "job-name", "-L": "licenses", "-M": "clusters",
        "-n": "ntasks", "-N": "nodes", "-o": "output", "-p": "partition", "-q": "qos", "-t": "time", "-w": "nodelist",
        "-x": "exclude",
    ]
}
