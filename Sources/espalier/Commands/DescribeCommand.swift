import ArgumentParser
import Experiments

/// Tells what a spec can say.
struct DescribeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe", abstract: "Tell what a spec can say: settings, defaults, ranges, formulas, papers.",
        discussion: """
            Example: espalier describe adam
            The whole of a spec: espalier describe
            A section: espalier describe training.schedule
            All of a kind: espalier describe optimizers
            A setting, wherever it stands: espalier describe learning_rate
            What a complaint means: espalier describe unknown-setting
            """)

    @Argument(
        help: "A section, a setting or its path, a family such as optimizers, or a member of one; nothing: the whole.",
        completion: .referenceNames)
    var name: String?

    func run() throws {
        let (found, suggestion) = SpecReference.text(for: name)
        guard let found else {
            let hint = suggestion.map { "; did you mean '\($0)'?" } ?? "; 'espalier describe' lists all there is"
            throw ValidationError("there is nothing called '\(name ?? "")'\(hint)")
        }
        print(found, terminator: "")
    }
}
