extension Node.Scalar {
    /// The key and the value that an unquoted word such as `rate:0.1` was meant to be; nil for other values.
    ///
    /// YAML wants a space after the colon and reads this as one word, often without any complaint.
    public var entryWithoutSpace: (key: String, value: String)? {
        guard isPlain, let colon = text.unicodeScalars.firstIndex(of: ":") else { return nil }
        let key = text.unicodeScalars[..<colon]
        let value = text.unicodeScalars[colon...].dropFirst()
        let isWord = key.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || "_-.".unicodeScalars.contains($0)
        }
        guard isWord, let first = key.first, first.properties.isAlphabetic || first == "_",
            let next = value.first, !next.properties.isWhitespace, !value.starts(with: "//".unicodeScalars)
        else { return nil }
        return (String(key), String(value))
    }
}
