import Foundation
import Testing

@Suite("Hostile input costs little")
struct HostileInputTests {
    /// A spec that is too much in one way.
    struct Input: CustomTestStringConvertible, Sendable {
        let name: String
        let text: @Sendable () -> String

        var testDescription: String { name }
    }

    private static let head = "version: 1\nname: moons\ndataset: { source: moons }\n"

    private static func repeated(_ part: String, bytes: Int) -> String {
        String(repeating: part, count: bytes / part.utf8.count)
    }

    /// `count` entries, each on a line, with a name of its own.
    private static func entries(_ count: Int, indentation: Int = 0, _ entry: (Int) -> String) -> String {
        let margin = String(repeating: " ", count: indentation)
        return (0..<count).map { margin + entry($0) + "\n" }.joined()
    }

    private static let limit = 2 << 20

    private static let inputs = [
        Input(name: "a hundred megabytes of brackets") { repeated("[", bytes: 100 << 20) },
        Input(name: "a hundred megabytes of dashes") { repeated("- ", bytes: 100 << 20) },
        Input(name: "two megabytes of braces") { repeated("{a: ", bytes: limit) },
        Input(name: "aliases of aliases") {
            head + "x-0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
                + entries(60) { "x-\($0 + 1): &a\($0 + 1) [" + repeated("*a\($0), ", bytes: 60) + "1]" }
        },
        Input(name: "merges of merges") {
            head + "x-0: &a0 { k: 1 }\n"
                + entries(5000) { "x-\($0 + 1): &a\($0 + 1) { <<: *a\($0), k\($0): 1 }" }
        },
        Input(name: "one line without end") {
            "version: 1\nname: " + repeated("a", bytes: limit - 100) + "\ndataset: { source: moons }\n"
        },
        Input(name: "one key without end") { head + repeated("k", bytes: limit - 100) + ": 1" },
        Input(name: "one word without end for a number") {
            head + "training: { epochs: " + repeated("9", bytes: limit - 100) + " }"
        },
        Input(name: "one word without end for a member") {
            head + "optimizer: " + repeated("a", bytes: limit - 100)
        },
        Input(name: "huge numbers") {
            head + "training: { epochs: 1e999999999, tolerance: 1e-999999999 }\nseeds: { count: 1e300 }\n"
        },
        Input(name: "a million keys") { entries(1_000_000) { "k\($0): 1" } },
        Input(name: "as many unknown keys as are read") { head + entries(95_000) { "k\($0): 1" } },
        Input(name: "as many unknown settings as are read") {
            head + "training:\n" + entries(95_000, indentation: 2) { "k\($0): 1" }
        },
        Input(name: "as many keys twice as are read") { entries(95_000) { _ in "k: 1" } },
        Input(name: "as many anchors and undefined aliases as are read") {
            let name = repeated("n", bytes: 55)
            return head + entries(10_000) { "x-\($0): &\(name)\($0) 1" } + entries(10_000) { "y-\($0): *\(name)x\($0)" }
        },
        Input(name: "a list of wrong values") {
            head + "network: { hidden: [" + repeated("a, ", bytes: 450_000) + "1] }"
        },
        Input(name: "a list of values on an axis") {
            head + "sweep: { axes: { network.dropout: [" + repeated("0.1, ", bytes: 800_000) + "0] } }"
        },
        Input(name: "axes without end") {
            head + "sweep:\n  axes:\n" + entries(60_000, indentation: 4) { "a\($0): [1]" }
        },
        Input(name: "axes on one path") {
            head + "sweep:\n  axes:\n"
                + entries(30_000, indentation: 4) { "a\($0): { zip: { network.dropout: [0] } }" }
        },
        Input(name: "variants without end") {
            head + "sweep:\n  axes:\n    optimizer:\n      variants:\n"
                + entries(40_000, indentation: 8) { "- { label: v\($0), type: sgd }" }
        },
        Input(name: "variants with unknown settings") {
            head + "sweep:\n  axes:\n    optimizer:\n      variants:\n        - type: sgd\n"
                + entries(90_000, indentation: 10) { "k\($0): 1" }
        },
        Input(name: "exclusions without end") {
            head + "sweep:\n  axes: { network.dropout: [0, 0.1] }\n  exclude:\n"
                + entries(40_000, indentation: 4) { "- { network.dropout: \($0) }" }
        },
        Input(name: "ranges without end") {
            head + "sweep:\n  axes:\n    network.dropout: { from: 0, to: 0.5, num: 1000000000 }\n"
                + "    capacity:\n      zip:\n        network.input_dropout: { from: 0, to: 0.5, num: 1000000000 }\n"
                + "        regularization.l2: { from: 0, to: 1, num: 1000000000 }\n"
                + "    optimizer:\n      variants:\n"
                + "        - { type: sgd, learning_rate: { from: 0.1, to: 1, num: 9000000000000000000 } }\n"
        },
        Input(name: "a limit without end") {
            head + "run: { max_runs: 9000000000000000000 }\n"
                + "sweep: { axes: { network.dropout: { from: 0, to: 0.5, num: 1000000000 } } }\n"
        },
        Input(name: "a list of seeds") { head + "seeds: [" + repeated("1, ", bytes: 560_000) + "1]" },
        Input(name: "zero bytes") { head + repeated("\u{0}", bytes: limit - 100) },
        Input(name: "characters that cannot be seen") {
            head + repeated("\u{200B}\u{202E}", bytes: limit - 100) + ": 1"
        },
        Input(name: "marks that stack up") { head + "e" + repeated("\u{301}", bytes: limit - 100) + ": 1" },
        Input(name: "quotes that never close") { head + "description: \"" + repeated("\\\"\n", bytes: limit - 100) },
        Input(name: "conflicts without end") { repeated("<<<<<<< a\n", bytes: limit) },
    ]

    /// Runs the tool under limits: 20 seconds of processor time in a debug build, and 200 MB of data.
    private func check(_ arguments: String, in folder: String) throws -> Program.Outcome {
        let script = "ulimit -t 20; ulimit -d 200000; exec \"$0\" check \(arguments)"
        return try Program.runOther("/bin/sh", ["-c", script, Program.url.path], in: folder)
    }

    @Test("is refused with complaints, never with a trap, in little time and memory", arguments: inputs)
    func refused(input: Input) throws {
        let place = try Workplace(input.text())
        let outcome = try check("spec.yaml", in: place.path)
        #expect(outcome.code == 2, "\(outcome.code): \(outcome.errors.suffix(300))")
        #expect(outcome.errors.contains("spec.yaml:"))
        #expect(outcome.errors.utf8.count < 500_000, "\(outcome.errors.utf8.count) bytes")
        #expect(outcome.errors.hasSuffix("; nothing was run\n"))
    }

    @Test("a file without end is not read to its end")
    func endless() throws {
        let place = try Workplace()
        let outcome = try check("/dev/zero", in: place.path)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("the text has more than 2097152 bytes, which is the most that is read"))
    }

    @Test("so many mistakes that nobody reads them all are cut, and the last complaint says so")
    func tooMany() throws {
        let place = try Workplace(Self.head + "training:\n" + Self.entries(500, indentation: 2) { "k\($0): 1" })
        let outcome = try check("spec.yaml", in: place.path)
        #expect(outcome.errors.contains("more than 100 complaints; the rest is not looked at [too-many]"))
        #expect(outcome.errors.hasSuffix("\n101 errors; nothing was run\n"))
    }
}
