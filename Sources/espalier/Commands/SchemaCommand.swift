import ArgumentParser
import Experiments

/// Prints the JSON Schema of a spec.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema of a spec, for editors that complete and check by it.",
        discussion: """
            Example: espalier schema > espalier.schema.json
            With this first line, editors that know the YAML language server use it:
            # yaml-language-server: $schema=espalier.schema.json
            """)

    func run() { print(String(decoding: SpecSchema.bytes, as: UTF8.self), terminator: "") }
}
