/// Names that can be folders on every file system.
enum FolderName {
    private static let lengthLimit = 100
    private static let letters = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    private static let digits = Set("0123456789")

    /// The same as a regular expression.
    static let pattern = "^[A-Za-z0-9]([A-Za-z0-9._-]{0,\(lengthLimit - 2)}[A-Za-z0-9_-])?$"

    /// Whether a name has letters a–z, digits, `.`, `_` and `-` only, begins with a letter or a digit, does not end
    /// with a point, and is not too long.
    static func isValid(_ name: String) -> Bool {
        guard let first = name.first, name.count <= lengthLimit, name.last != "." else { return false }
        return isLetterOrDigit(first) && name.allSatisfy { isLetterOrDigit($0) || "._-".contains($0) }
    }

    /// A valid name near another; empty when nothing of it can stay.
    static func near(_ name: String) -> String {
        var result = ""
        for character in name {
            if isLetterOrDigit(character) || "._-".contains(character) {
                result.append(character)
            } else if result.last != "-" {
                result.append("-")
            }
        }
        let trimmed = result.drop { !isLetterOrDigit($0) }.prefix(lengthLimit)
        let end = trimmed.lastIndex(where: isLetterOrDigit).map { trimmed.index(after: $0) } ?? trimmed.startIndex
        return String(trimmed[..<end])
    }

    private static func isLetterOrDigit(_ character: Character) -> Bool {
        letters.contains(character) || digits.contains(character)
    }
}
