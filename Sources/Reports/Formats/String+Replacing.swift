extension String {
    /// The text with each occurrence of a character of ASCII replaced, whatever stands behind it.
    ///
    /// The standard library's `replacing` and `split` look for whole characters: to them a quote with an accent is no
    /// quote. To a browser, a shell or a reader of CSV it is one.
    func replacing(ascii character: Unicode.Scalar, with replacement: String) -> String {
        let wanted = UInt8(ascii: character)
        guard utf8.contains(wanted) else { return self }
        var bytes: [UInt8] = []
        for byte in utf8 {
            if byte == wanted { bytes.append(contentsOf: replacement.utf8) } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
