import Foundation
import Testing

/// Mistakes that people make, each a small spec in `Gallery` with what the tool says of it beside it.
///
/// To add one: write the spec into a folder of the gallery, test with ESPALIER_RECORD_GOLDENS=1, read what was recorded
/// as somebody who made the mistake would, and mend the program until it helps.
@Suite("The gallery of mistakes")
struct GalleryTests {
    private static let gallery = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Gallery")

    /// The specs as paths inside the gallery.
    private static let specs: [String] = {
        let names = FileManager.default.enumerator(atPath: gallery.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    @Test("has a folder for each theme and many mistakes")
    func size() {
        #expect(Self.specs.count >= 200)
        #expect(Set(Self.specs.compactMap { $0.split(separator: "/").first }).count >= 6)
    }

    @Test("is told as it was recorded", arguments: specs)
    func mistake(spec: String) throws {
        let file = Self.gallery.appendingPathComponent(spec)
        let outcome = try Program.run(
            ["check", file.lastPathComponent], in: file.deletingLastPathComponent().path,
            environment: ["SWIFT_BACKTRACE": "enable=no"])
        let isWarning = outcome.code == 0
        #expect(outcome.code == 2 || isWarning, "\(spec) ended with \(outcome.code)")
        let told = outcome.errors + outcome.output
        let kept = file.deletingPathExtension().appendingPathExtension("txt")
        if ProcessInfo.processInfo.environment["ESPALIER_RECORD_GOLDENS"] != nil {
            try Data(told.utf8).write(to: kept)
            Issue.record("recorded \(spec): read it, then test again")
            return
        }
        #expect(try told == String(contentsOf: kept, encoding: .utf8), "\(spec)")
    }

    @Test("keeps nothing that belongs to no spec")
    func strays() throws {
        let names = FileManager.default.enumerator(atPath: Self.gallery.path)?.compactMap { $0 as? String } ?? []
        for name in names where name.hasSuffix(".txt") {
            #expect(Self.specs.contains(name.dropLast(4) + ".yaml"), "\(name)")
        }
    }

    /// Complaints that no file of the gallery can show, and why.
    private static let unseen = [
        "too-many": "it takes more mistakes than anybody wants to read; the hostile inputs show it",
        "invalid-override": "it is on the command line, not in a file",
        "without-effect": "it is on the command line, not in a file",
    ]

    @Test("shows every complaint there is")
    func everyComplaint() throws {
        let list = try Program.run(["describe", "complaints"], in: NSTemporaryDirectory()).output
        let ids = list.split(separator: "\n").compactMap { line -> String? in
            line.hasPrefix("  ") && !line.hasPrefix("   ")
                ? line.split(separator: " ").first.map(String.init) : nil
        }
        #expect(ids.count > 40)
        let told = try Self.specs.map { spec in
            try String(
                contentsOf: Self.gallery.appendingPathComponent(spec.dropLast(5) + ".txt"), encoding: .utf8)
        }.joined()
        for id in ids where Self.unseen[id] == nil { #expect(told.contains("[\(id)]"), "\(id)") }
        for id in Self.unseen.keys { #expect(!told.contains("[\(id)]"), "\(id)") }
    }
}
