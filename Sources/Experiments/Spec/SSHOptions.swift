import NeuralNetworks

/// The section `run.ssh`: the machines that GNU parallel begins workers on, and how they are waited for.
public struct SSHOptions: Component {
    /// The machines.
    public var hosts: [SSHHost] = []
    /// What `ssh` is given: `-oPort=2222`.
    public var options: [String] = []
    /// Lines of bash that each worker begins with; nil: none.
    public var setup: String?
    /// How long a shard should last, in seconds.
    public var shardTime = 300.0
    /// How long to wait before results are looked for again, in seconds; it rises to six times that.
    public var poll = 5.0
    /// How late the shared folder may show what other machines wrote, in seconds.
    public var grace = 30.0
    /// How many times what is missing is sent again.
    public var submissions = 5

    /// Every setting at its default.
    public init() {}

    /// What a spec says here.
    public static let declaration = Declaration<SSHOptions>(
        "ssh", "The machines that GNU parallel begins workers on by ssh, and how they are waited for.",
        settings: [
            Setting(
                "hosts", \.hosts, .list(.either([.text, .section(SSHHost.description)])),
                "The machines, which see the results folder under the same path: names, 2/n1 for two shards at once, or "
                    + "{ name: n1, jobs: 2 }.",
                foreignNames: ["nodes", "machines", "workers", "sshlogin"]),
            Setting(
                "options", \.options, .list(.text),
                "What ssh is given, each one text: [-oPort=2222, -oUser=me].",
                foreignNames: ["ssh_options", "ssh_args", "flags", "arguments", "args"]),
            .setup(\.setup),
            Setting(
                "shard_time", \.shardTime, .duration,
                "How long the runs of one shard should take together; less, down to 10 s, where hosts would be idle."),
            .poll(\.poll),
            .grace(\.grace),
            .submissions(\.submissions, ", after every host was tried"),
        ])

    /// What is wrong with the settings.
    public func problems() -> [SettingProblem] {
        var problems: [SettingProblem] = []
        var names: Set<String> = []
        for (index, host) in hosts.enumerated() {
            if let problem = host.problem {
                problems.append(
                    SettingProblem(setting: "hosts.\(index)", message: problem.message, advice: problem.advice))
            } else if !names.insert(host.name).inserted {
                problems.append(
                    SettingProblem(
                        setting: "hosts.\(index)", message: "'\(host.name)' is there already",
                        advice: "give it more jobs instead: 2/\(host.name)"))
            }
        }
        for (index, option) in options.enumerated() where !option.hasPrefix("-") || option.count < 2 {
            problems.append(
                SettingProblem(
                    setting: "options.\(index)", message: "'\(option.prefix(60))' is no option of ssh",
                    advice: "write option and value as one text: -oPort=2222"))
        }
        return problems
    }
}
