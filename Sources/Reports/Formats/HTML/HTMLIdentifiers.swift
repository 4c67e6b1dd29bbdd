/// Identifiers for the parts of one page, made from their titles, no two alike.
struct HTMLIdentifiers {
    private static let longest = 60
    /// Those that the page itself has, and those that were given.
    private var taken: Set<String> = [
        "report", "theme", "runs-view", "runs-data", "runs-filter", "runs-status", "runs-count", "runs-table",
        "runs-pages",
    ]

    /// A new identifier: `Comparison with the baseline` becomes `comparison-with-the-baseline`.
    mutating func new(_ title: String) -> String {
        let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let stem = String(words.joined(separator: "-").prefix(Self.longest))
        let name = stem.first?.isLetter == true ? stem : "part-\(stem)"
        var id = name
        var number = 1
        while !taken.insert(id).inserted {
            number += 1
            id = "\(name)-\(number)"
        }
        return id
    }
}
