import Documents
import Foundation
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("The JSON Schema says what the declarations say")
struct SpecSchemaTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test("It is JSON, draft-07, and comes out the same each time")
    func json() throws {
        let object = try JSONSerialization.jsonObject(with: Data(SpecSchema.bytes)) as? [String: Any]
        #expect(object?["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
        #expect(SpecSchema.make() == SpecSchema.make())
    }

    @Test("The copy beside the shipped specs is this one; 'espalier schema' renews it")
    func shippedCopy() throws {
        let file = Self.root.appendingPathComponent("experiments/\(StarterSpec.schemaName)")
        #expect(try [UInt8](Data(contentsOf: file)) == SpecSchema.bytes)
    }

    @Test("Every key of the top level and of the sweep has a schema")
    func keys() {
        #expect(SpecSchema.json["properties"]?.members?.map(\.key) == SpecReader.keys)
        #expect(SpecSchema.json["else"]?["properties"]?.members?.map(\.key) == SpecReader.keys)
        let block = SpecSchema.json["definitions"]?["sweep-block"]?["properties"]
        #expect(block?.members?.map(\.key) == SweepSettings.all.map(\.name))
    }

    @Test("Every reference leads to a definition, and every definition is referred to")
    func references() {
        var references: Set<String> = []
        visit(SpecSchema.json) { if let reference = $0["$ref"]?.text { references.insert(reference) } }
        let definitions = SpecSchema.json["definitions"]?.members?.map { "#/definitions/\($0.key)" } ?? []
        #expect(references == Set(definitions))
        #expect(definitions.count > 50)
    }

    @Test("Every declared setting is there with its meaning, its aliases and its default")
    func settings() {
        var properties: [JSONValue] = []
        visit(SpecSchema.json) { properties += $0["properties"]?.members?.map(\.value) ?? [] }
        let places = ReferenceIndex.places.filter {
            $0.setting.kind.flattenedFamily == nil && !$0.path.contains("sweep.")
        }
        #expect(places.count > 80)
        for place in places {
            let setting = place.setting
            let found = properties.contains {
                $0["description"] == .text(setting.prose) && $0["default"] == setting.schemaDefault
            }
            #expect(found, "\(place.path)")
        }
    }

    @Test("Every member of a family is an alternative with settings of its own")
    func members() {
        let definitions = SpecSchema.json["definitions"]
        for family in ReferenceIndex.families {
            for member in family.members {
                let name = "\(family.noun)-\(member.name)".replacing(" ", with: "-")
                let properties = definitions?[name]?["properties"]
                #expect(properties?[family.discriminator] == true, "\(name)")
                for setting in member.settings {
                    #expect(properties?[setting.name] != nil, "\(name): \(setting.name)")
                    for alias in setting.aliases { #expect(properties?[alias] != nil, "\(name): \(alias)") }
                }
                #expect(definitions?[name]?["additionalProperties"] == false)
            }
        }
    }

    @Test("Every path of a run can be an axis, be zipped and be excluded")
    func paths() {
        let sweep = SpecSchema.json["definitions"]?["sweep-block"]?["properties"]
        let conditions = SpecSchema.json["definitions"]?["conditions"]?["properties"]
        let zip = SpecSchema.json["definitions"]?["zip"]?["properties"]?["zip"]?["properties"]
        let names = PathResolver.paths.map(\.name)
        #expect(sweep?["axes"]?["properties"]?.members?.map(\.key) == names)
        #expect(conditions?.members?.map(\.key) == names)
        #expect(zip?.members?.map(\.key) == names)
        for place in ReferenceIndex.places
        where RunSettings.parts.contains(where: { place.path.hasPrefix($0.name + ".") }) {
            #expect(names.contains(place.path), "\(place.path)")
        }
    }

    @Test("The decoder takes what is listed as accepted", arguments: try cases("accepted"))
    func accepted(text: String) {
        let (plan, diagnostics) = plan(text)
        #expect(plan != nil, "\(DiagnosticRenderer.render(diagnostics, closing: nil))")
    }

    @Test("The decoder refuses what is listed as refused", arguments: try cases("refused"))
    func refused(text: String) {
        #expect(plan(text).diagnostics.contains { $0.severity == .error }, "\(text)")
    }

    @Test(
        "A number that some readers take for text is one to schema and decoder",
        arguments: ["1e-3", "1E3", "-.5e-3", "1.5e+3", "1.e3", "60_000", "1_0.5", ".5_5", "+.5", "1_0e1_0"])
    func numbers(text: String) throws {
        let pattern = try pattern(of: SchemaBuilder.number(.any))
        #expect(NumberText(text) != nil)
        #expect(text.wholeMatch(of: pattern) != nil)
    }

    @Test(
        "Text that is no number to anybody stays refused",
        arguments: ["0.001", "12", "fast", "1e", "e3", "1__0", "_1", "1_", "1e-3x", "", "1,5", "0x10"])
    func texts(text: String) throws {
        #expect(text.wholeMatch(of: try pattern(of: SchemaBuilder.number(.any))) == nil)
    }

    @Test(
        "A time is one to schema and decoder, or to neither",
        arguments: [
            "90", "1.5", "30s", "10m", "2h", "1d", "1h30m", "1d2h3m4s", "1.5h", ".5s", "1e3", "10m2h", "10 m", "m", "",
            "5min", "-3", "1h1h", "s30",
        ])
    func durations(text: String) throws {
        let isTime = DurationText.seconds(text).map { $0 > 0 } ?? false
        let pattern = try pattern(of: SchemaBuilder.duration)
        #expect((!text.isEmpty && text.wholeMatch(of: pattern) != nil) == isTime)
    }

    private func pattern(of schema: JSONValue) throws -> Regex<AnyRegexOutput> {
        try Regex(try #require(schema["pattern"]?.text))
    }

    private func visit(_ value: JSONValue, _ look: (JSONValue) -> Void) {
        look(value)
        for member in value.members ?? [] { visit(member.value, look) }
        for element in value.elements ?? [] { visit(element, look) }
    }

    /// The specs of a file of `Tests/Schema`, each with the keys that a spec needs.
    private static func cases(_ name: String) throws -> [String] {
        let file = root.appendingPathComponent("Tests/Schema/\(name).yaml")
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines.filter { !$0.hasPrefix("#") }.split(separator: "---").map { lines in
            let isWhole = lines.contains {
                $0.hasPrefix("version:") || $0.hasPrefix("name:") || $0.hasPrefix("- version:")
            }
            return (isWhole ? "" : "version: 1\nname: test\ndataset: { source: moons }\n")
                + lines.joined(separator: "\n")
        }
    }
}
