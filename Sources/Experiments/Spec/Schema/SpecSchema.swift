import NeuralNetworks

/// The JSON Schema of a spec (draft-07), made from the declarations that the decoder reads by: for editors, which
/// complete, explain and underline with it.
///
/// A spec that extends another may leave out whatever the other has, so that only its keys are looked at. A schema knows
/// the form of a spec only. What depends on other settings, on the data or on the names of axes is left
/// to `check`. It sees values as a YAML reader hands them over, without their quotes, so that it takes `"1e-3"` for the
/// number that some readers make of `1e-3` and others do not.
public enum SpecSchema {
    /// The schema as JSON, the same bytes each time; a line for each key of the spec and each definition.
    public static var bytes: [UInt8] { Array((lines(of: json, depth: 2) + "\n").utf8) }

    /// The schema.
    static let json = make()

    /// Makes the schema anew.
    static func make() -> JSONValue {
        var builder = SchemaBuilder()
        let properties = SpecReader.keys.compactMap { key in
            topLevel(key, &builder).map { JSONValue.Member(key, $0) }
        }
        return [
            "$schema": "http://json-schema.org/draft-07/schema#",
            "$comment": "Written by 'espalier schema'.",
            "title": "Espalier experiment",
            "description":
                "One experiment: a base run, what is swept, the seeds, and wishes for running and reporting.",
            "type": "object",
            "properties": .object(TopLevel.keys.map { .init($0.name, ["description": .text($0.meaning)]) }),
            "patternProperties": ["^x-": ["description": "A fragment to refer to; not read otherwise."]],
            "additionalProperties": false,
            "if": ["required": [.text(SpecAssembly.key)]],
            "then": ["properties": [SpecAssembly.key: ["type": "string"]]],
            "else": ["properties": .object(properties), "required": ["version", "name", "dataset"]],
            "definitions": builder.definitions,
        ]
    }

    /// An object as JSON, with a line for each member down to that depth.
    private static func lines(of value: JSONValue, depth: Int) -> String {
        guard depth > 0, let members = value.members, !members.isEmpty else {
            return String(decoding: value.bytes, as: UTF8.self)
        }
        let inner = members.map { member in
            String(decoding: JSONValue.text(member.key).bytes, as: UTF8.self) + ": "
                + lines(of: member.value, depth: depth - 1)
        }
        return "{\n" + inner.joined(separator: ",\n") + "\n}"
    }

    /// The schema of a key of the top level; nil for one that is not known here.
    private static func topLevel(_ key: String, _ builder: inout SchemaBuilder) -> JSONValue? {
        switch key {
        case "version": ["description": "The version of the format.", "const": 1, "default": 1]
        case "name":
            [
                "description": "What the experiment and its folder of results are called.",
                "type": ["string", "number", "boolean"], "minimum": 0, "pattern": .text(FolderName.pattern),
                "patternErrorMessage": "letters a–z, digits, '.', '_' and '-' only, a letter or a digit first",
            ]
        case "description":
            builder.schema(of: .text).annotated(["description": "The question that the experiment asks."])
        case SpecAssembly.key: ["type": "string"]
        case "seeds": SchemaBuilder.orReference(builder.seeds())
        case "protocol": SchemaBuilder.orReference(builder.protocolSeeds())
        case "sweep": SchemaBuilder.orReference(builder.sweep())
        case "run": builder.topSection(RunOptions.description)
        case "report": builder.topSection(ReportOptions.description)
        default: RunSettings.parts.first { $0.name == key }.map { builder.property($0.setting) }
        }
    }
}

extension SchemaBuilder {
    /// A section of the top level that is no part of a run.
    fileprivate mutating func topSection(_ description: ComponentDescription) -> JSONValue {
        section(description).annotated(["description": .text(description.summary)])
    }

    /// Seeds to choose by and seeds to report by.
    fileprivate mutating func protocolSeeds() -> JSONValue {
        let seeds = Self.orReference(seeds())
        let properties = ProtocolReader.settings.map { setting in
            JSONValue.Member(setting.name, ["description": .text(setting.prose), "allOf": [seeds]])
        }
        return [
            "description": .text(ReferenceIndex.protocolSummary), "type": ["object", "null"],
            "properties": .object(properties), "required": .list(properties.map { .text($0.key) }),
            "additionalProperties": false,
        ]
    }

    /// The seeds: a list, or a count and the first of them.
    fileprivate mutating func seeds() -> JSONValue {
        let list: JSONValue = [
            "type": "array", "items": Self.integer(0...Int.max), "minItems": 1, "uniqueItems": true,
        ]
        let count = object(title: "seeds", summary: "Seeds that follow each other.", settings: SeedReader.settings)
        return [
            "description": "The seeds: each configuration is trained with each of them.", "default": [1],
            "anyOf": [list, count],
        ]
    }
}
