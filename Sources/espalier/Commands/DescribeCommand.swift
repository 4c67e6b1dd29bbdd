import ArgumentParser
import Experiments

/// Tells what a spec can say.
struct DescribeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe", abstract: "Tell what a spec can say: settings, defaults, ranges, formulas, papers.",
        discussion: "Examples: espalier describe; espalier describe adam; espalier describe training.schedule")

    @Argument(help: "A setting's path, a section, a family such as 'optimizers', or one member; nothing for the whole.")
    var name: String?

    func run() throws {
        let (found, suggestion) = SpecReference.text(for: name)
        guard let found else {
            let hint = suggestion.map { "; did you mean '\($0)'?" } ?? "; 'espalier describe' lists all there is"
            throw ValidationError("there is nothing called '\(name ?? "")'\(hint)")
        }
        print(found)
    }
}
