import Foundation
import Testing

/// Whole files that were looked at by a person and kept. With ESPALIER_RECORD_GOLDENS set they are written anew, and
/// the test fails, so that a recording cannot pass for a check.
enum Golden {
    /// Fails unless `text` is the kept file of that name.
    static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        if ProcessInfo.processInfo.environment["ESPALIER_RECORD_GOLDENS"] != nil {
            try Data(text.utf8).write(to: file(name))
            Issue.record("recorded \(name): look at it, then test again", sourceLocation: sourceLocation)
            return
        }
        let kept = String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
        if let difference = difference(text, kept) {
            Issue.record("\(name), \(difference)", sourceLocation: sourceLocation)
        }
    }

    /// The first line in which two texts differ; nil when they are equal.
    static func difference(_ text: String, _ kept: String) -> String? {
        guard Array(text.utf8) != Array(kept.utf8) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let index = zip(lines, keptLines).enumerated().first { $1.0.utf8.elementsEqual($1.1.utf8) == false }?.offset
        let line = index ?? min(lines.count, keptLines.count)
        return """
            line \(line + 1):
            kept: \(line < keptLines.count ? keptLines[line] : "(end)")
            now:  \(line < lines.count ? lines[line] : "(end)")
            """
    }

    private static func file(_ name: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Goldens").appendingPathComponent(name)
    }
}
