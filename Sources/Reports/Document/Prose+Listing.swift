extension [Prose] {
    /// The texts as a sentence lists them: `a`, `a and b`, `a, b and c`.
    ///
    /// - Parameter limit: More than this are counted at the end: `a, b and 7 others`.
    func listed(limit: Int = 8) -> Prose {
        guard count > 1, let last else { return first ?? "" }
        guard count <= limit else {
            return prefix(limit - 1).joined(separator: ", ") + " and \(count - limit + 1) others"
        }
        return dropLast().joined(separator: ", ") + " and " + last
    }
}
