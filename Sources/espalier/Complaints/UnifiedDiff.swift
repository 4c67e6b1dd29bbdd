/// The lines in which two texts differ, as `diff -u` shows them and `patch` reads them.
enum UnifiedDiff {
    /// The lines that are shown around a change.
    private static let context = 3

    private struct Row {
        let sign: String
        let line: [UInt8]
    }

    /// The difference, each line with its end; empty when the texts are equal.
    ///
    /// - Parameter name: what both texts are called.
    static func text(_ old: [UInt8], _ new: [UInt8], name: String) -> String {
        let rows = rows(lines(old), lines(new))
        let changes = rows.indices.filter { rows[$0].sign != " " }
        guard let first = changes.first else { return "" }
        var hunks = [first..<first + 1]
        for change in changes.dropFirst() {
            if change - hunks[hunks.count - 1].upperBound <= 2 * context {
                hunks[hunks.count - 1] = hunks[hunks.count - 1].lowerBound..<change + 1
            } else {
                hunks.append(change..<change + 1)
            }
        }
        return "--- \(name)\n+++ \(name)\n" + hunks.map { hunk($0, of: rows) }.joined()
    }

    private static func hunk(_ changes: Range<Int>, of rows: [Row]) -> String {
        let range = max(0, changes.lowerBound - context)..<min(rows.count, changes.upperBound + context)
        func place(_ sign: String) -> String {
            let start = rows[..<range.lowerBound].count { $0.sign != sign }
            let count = rows[range].count { $0.sign != sign }
            // Of no lines, the line before is named.
            return "\(count == 0 ? start : start + 1)\(count == 1 ? "" : ",\(count)")"
        }
        let body = rows[range].map { row in
            let line = row.sign + String(decoding: row.line, as: UTF8.self)
            return row.line.last == UInt8(ascii: "\n") ? line : line + "\n\\ No newline at end of file\n"
        }
        return "@@ -\(place("+")) +\(place("-")) @@\n" + body.joined()
    }

    /// All lines of both texts in order, each with the sign of the text that alone has it.
    private static func rows(_ old: [[UInt8]], _ new: [[UInt8]]) -> [Row] {
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(\.offset))
        let inserted = Set(difference.insertions.map(\.offset))
        var rows: [Row] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                rows.append(Row(sign: "-", line: old[left]))
                left += 1
            } else if right < new.count, inserted.contains(right) {
                rows.append(Row(sign: "+", line: new[right]))
                right += 1
            } else {
                rows.append(Row(sign: " ", line: new[right]))
                (left, right) = (left + 1, right + 1)
            }
        }
        return rows
    }

    /// The lines of a text, each with its end.
    private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            lines.append(Array(bytes[start...index]))
            start = index + 1
        }
        return start < bytes.count ? lines + [Array(bytes[start...])] : lines
    }
}

extension CollectionDifference.Change {
    /// Where the change is made.
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
