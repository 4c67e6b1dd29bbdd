/// Finds the word that a misspelled one was meant to be.
public enum Suggestion {
    /// In bytes. Longer words are not looked at: nobody misspells those by a few letters.
    private static let lengthLimit = 64

    /// The one candidate that is close to `word`, or nil when none is or several are equally close.
    ///
    /// Case, spaces, `_` and `-` do not count. Otherwise a candidate is close when a third of the longer word's
    /// letters or fewer are missing, superfluous, exchanged for others or swapped with their neighbour (the
    /// restricted distance of Damerau 1964 and Levenshtein 1966).
    public static func closest(to word: String, among candidates: [String]) -> String? {
        guard word.utf8.count <= lengthLimit else { return nil }
        let letters = normalized(word)
        guard !letters.isEmpty else { return nil }
        var closest: String?
        var smallest = Int.max
        for candidate in candidates where candidate != closest && candidate.utf8.count <= lengthLimit {
            let others = normalized(candidate)
            let limit = max(letters.count, others.count) / 3
            guard abs(letters.count - others.count) <= limit else { continue }
            let distance = distance(letters, others)
            guard distance <= limit, distance <= smallest else { continue }
            closest = distance < smallest ? candidate : nil
            smallest = distance
        }
        return closest
    }

    /// Whether a word is that candidate, misspelt, beyond doubt: one of four or more letters is wrong, or two of eight
    /// or more, and every other candidate is further away by at least two letters.
    public static func isCertain(_ word: String, for candidate: String, among candidates: [String]) -> Bool {
        guard word.utf8.count <= lengthLimit else { return false }
        let letters = normalized(word)
        let distance = distance(letters, normalized(candidate))
        guard letters.count >= 4, distance <= (letters.count >= 8 ? 2 : 1) else { return false }
        return candidates.allSatisfy { other in
            guard other != candidate, other.utf8.count <= lengthLimit else { return true }
            let others = normalized(other)
            return abs(others.count - letters.count) >= distance + 2
                || Suggestion.distance(letters, others) >= distance + 2
        }
    }

    private static func normalized(_ word: String) -> [Unicode.Scalar] {
        word.lowercased().unicodeScalars.filter { !"_- ".unicodeScalars.contains($0) }
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let exchanged = last[column] + (left[row] == right[column] ? 0 : 1)
                var best = min(exchanged, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
