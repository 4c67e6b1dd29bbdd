/// The markers that a version control system leaves where two versions could not be merged.
struct MergeConflict {
    /// The first marker.
    let first: Span
    /// The other markers of the same conflict.
    private(set) var others: [Span] = []

    /// The conflicts in a text, in order; of very many markers the first.
    static func all(in source: SourceText) -> [MergeConflict] {
        var conflicts: [MergeConflict] = []
        var isOpen = false
        var markerCount = 0
        for number in 1...source.lineCount {
            let range = source.range(ofLine: number)
            guard let sign = sign(source.scalars[range]) else { continue }
            let span = source.span(range)
            markerCount += 1
            if markerCount > Document.complaintLimit { break }
            if isOpen, sign != "<" {
                conflicts[conflicts.count - 1].others.append(span)
            } else {
                conflicts.append(MergeConflict(first: span))
            }
            isOpen = sign != ">"
        }
        return conflicts
    }

    /// The sign that a marker's line begins with seven times, or nil for other lines.
    private static func sign(_ line: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
        guard let sign = line.first, "<=>|".unicodeScalars.contains(sign) else { return nil }
        let rest = line.dropFirst(7)
        guard line.count >= 7, line.prefix(7).allSatisfy({ $0 == sign }) else { return nil }
        return rest.isEmpty || (rest.first == " " && sign != "=") ? sign : nil
    }
}
