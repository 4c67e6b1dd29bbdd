import NeuralNetworks

/// The settings that engines have in common which begin workers on other machines.
extension Setting {
    /// Lines of bash before each worker.
    static func setup(_ path: WritableKeyPath<Owner, String?> & Sendable) -> Setting {
        Setting(
            "setup", path, .optional(.text),
            "Lines of bash that each worker begins with, such as 'module load …'; write $${HOME} for ${HOME}.",
            foreignNames: ["modules", "prologue", "job_script_prologue", "commands", "module_load"])
    }

    /// How often results are looked for.
    ///
    /// - Parameter remark: What else is asked then, as a clause.
    static func poll(_ path: WritableKeyPath<Owner, Double> & Sendable, _ remark: String = "") -> Setting {
        Setting(
            "poll", path, .duration, "How often results are looked for\(remark).",
            foreignNames: ["poll_interval", "interval"])
    }

    /// How late the shared folder may be.
    static func grace(_ path: WritableKeyPath<Owner, Double> & Sendable) -> Setting {
        Setting(
            "grace", path, .duration,
            "How late the shared folder may show what other machines wrote, before it counts as missing.",
            foreignNames: ["latency_wait", "latency"])
    }

    /// How often what is missing is sent again.
    ///
    /// - Parameter remark: When, as a clause.
    static func submissions(_ path: WritableKeyPath<Owner, Int> & Sendable, _ remark: String = "") -> Setting {
        Setting(
            "submissions", path, .integer(0...1000), "How many times what is missing is sent again\(remark).",
            foreignNames: ["retries", "max_retries", "restarts", "resubmissions", "restart_times"])
    }
}
