import ArgumentParser
import Documents
import Experiments

/// Checks specs and runs nothing.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check specs and the data they name; run nothing.",
        discussion: """
            Examples: espalier check experiments/*.yaml
                      espalier check --fix experiments/quickstart.yaml
                       espalier check --fix --yes experiments/quickstart.yaml
                      espalier check --format sarif experiments/*.yaml > espalier.sarif
            Exit code 2 when a spec has mistakes.
            """)

    @Argument(help: "The specs; '-' is standard input.", completion: .file(extensions: ["yaml", "yml"]))
    var specs: [String]

    @OptionGroup var settings: SpecOptions

    @Option(help: "How mistakes are told: text, json, github (workflow commands) or sarif (2.1.0).")
    var format = ComplaintFormat.text

    @Flag(help: "Make the changes that are certain, such as 'lr' to 'learning_rate'; shows them first and asks.")
    var fix = false

    @Flag(help: "With --fix: write without asking.")
    var yes = false

    func validate() throws {
        if yes, !fix { throw ValidationError("--yes goes with --fix") }
        if fix, format != .text { throw ValidationError("--fix tells mistakes as text") }
        if fix, specs.contains("-") { throw ValidationError("--fix wants a file, not standard input") }
        if specs.count(where: { $0 == "-" }) > 1 { throw ValidationError("standard input is read once") }
    }

    func run() throws {
        var checks: [SpecCheck] = []
        for path in specs {
            var text = try SpecText(path: path, overrides: settings.overrides)
            if fix { text = try SpecFixing.offer(text, isAgreed: yes) }
            checks.append(SpecCheck(text))
            if format == .text, let line = checks[checks.count - 1].fineLine { print(line) }
        }
        if let document = format.document(checks) {
            print(document, terminator: "")
        } else {
            SpecFile.show(checks.flatMap(\.diagnostics))
        }
        if checks.contains(where: \.hasErrors) { throw ExitCode(2) }
    }
}
