import Foundation
import Testing

@Suite("Help teaches")
struct HelpTests {
    /// A command as the tool describes it to generators of manuals.
    private struct Command: Decodable {
        struct Argument: Decodable {
            struct Name: Decodable { let name: String }
            let kind: String
            let abstract: String?
            let names: [Name]?
            let shouldDisplay: Bool
        }
        let commandName: String
        let abstract: String?
        let discussion: String?
        let shouldDisplay: Bool
        let subcommands: [Command]?
        let arguments: [Argument]?
    }

    private static func commands() throws -> [Command] {
        struct Dump: Decodable { let command: Command }
        let output = try Program.run(["--experimental-dump-help"], in: NSTemporaryDirectory()).output
        let root = try JSONDecoder().decode(Dump.self, from: Data(output.utf8)).command
        return (root.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }

    @Test("Every command has a sentence and an example")
    func commands() throws {
        let commands = try Self.commands()
        #expect(commands.count >= 8)
        for command in commands {
            #expect(command.abstract?.hasSuffix(".") == true, "\(command.commandName)")
            #expect(command.discussion?.contains("espalier \(command.commandName)") == true, "\(command.commandName)")
        }
    }

    @Test("Every option has an example, of its own or in the command's")
    func options() throws {
        for command in try Self.commands() {
            for argument in command.arguments ?? [] where argument.shouldDisplay && argument.kind != "positional" {
                guard let name = argument.names?.last?.name, !["help", "version"].contains(name) else { continue }
                let texts = [argument.abstract, command.discussion].compactMap(\.self).joined(separator: "\n")
                #expect(texts.contains("--\(name)"), "\(command.commandName) --\(name)")
                #expect(argument.abstract?.isEmpty == false, "\(command.commandName) --\(name)")
            }
        }
    }

    @Test("No line of it is wider than 80 columns")
    func widths() throws {
        for arguments in [["--help"]] + (try Self.commands().map { ["help", $0.commandName] }) {
            let help = try Program.run(arguments, in: NSTemporaryDirectory(), environment: ["COLUMNS": "80"]).output
            #expect(!help.isEmpty)
            for line in help.split(separator: "\n") where !line.hasPrefix("USAGE:") {
                #expect(line.count <= 80, "\(arguments): \(line)")
            }
        }
    }
}
