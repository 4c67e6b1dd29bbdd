import Foundation
import Testing

@Suite("init writes a spec that can be run at once")
struct InitTests {
    private static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("experiments/data").path

    @Test("What it writes checks and runs")
    func runs() throws {
        let place = try Workplace()
        let made = try place.espalier("init", "--data", Self.data + "/iris.csv")
        #expect(made.code == 0, "\(made.errors)")
        #expect(
            made.output == """
                150 examples, 4 features, 3 classes in column 'label' (by its name)
                classes: 0 (50), 1 (50), 2 (50)
                wrote iris.yaml: 9 configurations × 5 seeds = 45 runs
                wrote espalier.schema.json, by which editors complete and check specs
                next: espalier run iris.yaml

                """)
        #expect(
            try place.espalier("check", "iris.yaml").output == "iris.yaml: fine, 9 configurations × 5 seeds = 45 runs\n"
        )
        let run = try place.espalier("run", "iris.yaml")
        #expect(run.code == 0, "\(run.errors)")
        let schema = try String(contentsOfFile: "\(place.path)/espalier.schema.json", encoding: .utf8)
        #expect(try place.espalier("schema").output == schema)
    }

    @Test("A file that is there already is left alone unless forced")
    func overwrites() throws {
        let place = try Workplace()
        #expect(try place.espalier("init").code == 0)
        try place.write("moons.yaml", "mine")
        try place.write("espalier.schema.json", "{}")
        let refused = try place.espalier("init")
        #expect(refused.code == 1)
        #expect(
            refused.errors.contains(
                "cannot write 'moons.yaml': it is there already; --force overwrites it, --output names another"))
        #expect(try String(contentsOfFile: "\(place.path)/moons.yaml", encoding: .utf8) == "mine")
        let other = try place.espalier("init", "--output", "other.yaml")
        #expect(other.code == 0)
        #expect(other.errors.contains("espalier.schema.json is of another version"))
        #expect(try String(contentsOfFile: "\(place.path)/espalier.schema.json", encoding: .utf8) == "{}")
        #expect(try place.espalier("init", "--force").code == 0)
        #expect(try String(contentsOfFile: "\(place.path)/moons.yaml", encoding: .utf8).contains("source: moons"))
        #expect(try String(contentsOfFile: "\(place.path)/espalier.schema.json", encoding: .utf8).contains("draft-07"))
    }

    @Test("Data that cannot be used are refused in a sentence, and nothing is written")
    func refusals() throws {
        let place = try Workplace()
        let refused = try place.espalier("init", "--data", "tulips.csv")
        #expect(refused.code == 1)
        #expect(refused.errors.contains("tulips.csv: there is no such file or folder; built in are moons"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["spec.yaml"])
    }
}
