import ArgumentParser
import Experiments

/// Writes a spec to start from.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write a commented spec to start from, for your data or a built-in set.",
        discussion: """
            Example: espalier init --data data/iris.csv
            Looks at columns, classes and sizes, and writes a spec that can be run at once, with a JSON Schema beside \
            it for your editor. Files that are there already are left alone.
            """)

    @Option(
        help: """
            A table (CSV or TSV, plain or compressed), a folder with the four MNIST files, or a built-in set: moons, \
            circles, spirals, blobs, xor. Example: --data data/iris.csv
            """, completion: .file())
    var data = "moons"

    @Option(help: "The column of the classes, by name or place; the one that looks like it. Example: --label species")
    var label: String?

    @Option(help: "The experiment's name; after the data. Example: --name iris-optimizers")
    var name: String?

    @Option(
        help: "The spec's file; the name with .yaml. Example: --output experiments/iris.yaml",
        completion: .file(extensions: ["yaml", "yml"]))
    var output: String?

    @Flag(help: "Overwrite files that are there already. Example: --force")
    var force = false

    func run() throws {
        let spec = try StarterSpec(data: data, label: label, name: name, path: output)
        for finding in spec.findings { print(finding) }
        try NewFile.write(Array(spec.text.utf8), to: spec.path, overwrites: force)
        print("wrote \(spec.path): \(spec.arithmetic)")
        let schema = spec.schemaPath
        do {
            if try NewFile.write(SpecSchema.bytes, to: schema, overwrites: force) {
                print("wrote \(schema), by which editors complete and check specs")
            }
        } catch {
            StandardError.print("note: \(schema) is of another version; 'espalier schema > \(schema)' renews it")
        }
        print("next: espalier run \(spec.path)")
    }
}
