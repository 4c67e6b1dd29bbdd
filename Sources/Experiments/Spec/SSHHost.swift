import NeuralNetworks

/// A machine that shards are trained on: `{ name: n1, jobs: 2 }`, or in short `2/n1`.
public struct SSHHost: Component, SettingRepresentable, Hashable {
    /// The name that ssh knows it by: `n1`, `me@n1`.
    public var name = ""
    /// How many shards it trains at once.
    public var jobs = 1

    /// A machine without a name.
    public init() {}

    /// What a spec says here.
    public static let declaration = Declaration<SSHHost>(
        "host", "A machine that shards are trained on.",
        settings: [
            Setting(
                "name", \.name, .text, "The name that ssh knows it by: n1, me@n1.", isRequired: true,
                foreignNames: ["host", "hostname", "address"]),
            Setting(
                "jobs", \.jobs, .integer(1...1024),
                "How many shards it trains at once, each with 'run.workers' runs at once.",
                foreignNames: ["slots", "cores", "cpus", "workers", "processes"]),
        ])

    /// The short form, as GNU parallel has it.
    public var text: String { "\(jobs)/\(name)" }

    /// The short form.
    public var settingValue: SettingValue { .text(text) }

    /// The machine that one of its forms means, or nil for anything else.
    public init?(settingValue: SettingValue) {
        switch settingValue {
        case .component(let value): self.init(value)
        case .text(let text):
            self.init()
            let digits = text.prefix { $0.isASCII && $0.isNumber }
            if text.dropFirst(digits.count).first == "/", let jobs = Int(digits) {
                self.jobs = jobs
                name = String(text.dropFirst(digits.count + 1))
            } else {
                name = text
            }
        default: return nil
        }
    }

    /// What is wrong with it; nil when it can be asked for.
    var problem: (message: String, advice: String)? {
        let signs = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "@._:-[]".contains($0)) }
        guard !name.isEmpty, signs, !name.hasPrefix("-") else {
            return ("'\(name.prefix(60))' is no name of a host", "write names that ssh knows: n1, me@n1")
        }
        guard (1...1024).contains(jobs) else { return ("'\(text)' asks for \(jobs) jobs", "write 1 to 1024") }
        return nil
    }
}
