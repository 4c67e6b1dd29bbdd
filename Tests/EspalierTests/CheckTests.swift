import Foundation
import Testing

@Suite("'check'")
struct CheckTests {
    private static let goldens = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Goldens")

    @Test("shows eight different mistakes, all at once and in the order of their places")
    func eightMistakes() throws {
        let place = try Workplace()
        let spec = try String(contentsOf: Self.goldens.appendingPathComponent("eight-mistakes.yaml"), encoding: .utf8)
        try place.write("eight-mistakes.yaml", spec)
        let outcome = try place.espalier("check", "eight-mistakes.yaml")
        #expect(outcome.code == 2)
        #expect(outcome.output == "")
        try expect(outcome.errors, isGolden: "eight-mistakes.txt")
        let places = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("eight-mistakes.yaml:") }
        #expect(places.count == 8)
        let lines = places.compactMap { Int($0.split(separator: ":")[1]) }
        #expect(lines == lines.sorted())
        #expect(Set(places.compactMap { $0.split(separator: "[").last }).count == 8, "mistakes of one kind")
        #expect(outcome.errors.hasSuffix("\n8 errors; nothing was run\n"))
    }

    @Test("goes on with the other specs, and says which are fine")
    func several() throws {
        let place = try Workplace()
        try place.write("bad.yaml", Specs.small.replacing(one: "adam, type: adam", by: "adam, type: adma"))
        let outcome = try place.espalier("check", "bad.yaml", "spec.yaml")
        #expect(outcome.code == 2)
        #expect(outcome.output == "spec.yaml: fine, 3 configurations × 3 seeds = 9 runs\n")
        #expect(outcome.errors.contains("did you mean 'adam'?"))
    }

    @Test("colours complaints on request only")
    func colours() throws {
        let place = try Workplace("version: 2\n")
        #expect(try !place.espalier("check", "spec.yaml").errors.contains("\u{1B}"))
        let coloured = try place.espalier("check", "spec.yaml", environment: ["CLICOLOR_FORCE": "1"])
        #expect(coloured.errors.contains("\u{1B}["))
        let plain = try place.espalier("check", "spec.yaml", environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"])
        #expect(!plain.errors.contains("\u{1B}"))
    }

    @Test("refuses a grid of 10^12 points within a second, with the arithmetic", arguments: ["check", "plan", "run"])
    func hugeGrid(command: String) throws {
        let axes = ["learning_rate", "beta1", "beta2", "epsilon"].map {
            "    optimizer.\($0): { from: 0.001, to: 0.9, num: 1000 }\n"
        }
        let place = try Workplace(
            "version: 1\nname: moons\ndataset: { source: moons }\nsweep:\n  axes:\n" + axes.joined())
        // The limits are on processor time and memory, so a busy machine does not fail the test.
        let script = "ulimit -t 1; ulimit -v 4000000; exec \"$0\" \(command) spec.yaml"
        let outcome = try Program.runOther("/bin/sh", ["-c", script, Program.url.path], in: place.path)
        #expect(outcome.code == 2, "\(outcome)")
        #expect(outcome.output == "")
        #expect(outcome.errors.contains("spec.yaml:5:3: error: "), "\(outcome.errors)")
        #expect(outcome.errors.contains("epsilon 1,000 = 1,000,000,000,000 points; × 1 seed = "), "\(outcome.errors)")
        #expect(outcome.errors.contains("[grid-too-large]"))
        #expect(outcome.errors.contains("at most 10,000 are run; see 'run.max_runs'"))
    }

    /// Compares a text with a kept file that a person has read. With ESPALIER_RECORD_GOLDENS set the file is written
    /// anew and the test fails.
    private func expect(_ text: String, isGolden name: String) throws {
        let file = Self.goldens.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["ESPALIER_RECORD_GOLDENS"] != nil {
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(name): look at it, then test again")
        }
        #expect(try text == String(contentsOf: file, encoding: .utf8))
    }
}
