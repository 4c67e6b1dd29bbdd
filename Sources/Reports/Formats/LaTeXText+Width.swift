extension LaTeXText {
    /// How wide a text is set in the size `\\small` of LaTeX's own fonts, in points, rather too much than too little.
    static func width(_ text: String) -> Double {
        text.reduce(0) { $0 + width($1) }
    }

    /// The widths of Computer Modern at nine points, by sorts of characters.
    private static func width(_ character: Character) -> Double {
        if let ascii = character.asciiValue {
            switch ascii {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "m"), UInt8(ascii: "w"), UInt8(ascii: "%"):
                return 7.3
            default: return " .,:;'`!|[]()iljtf".utf8.contains(ascii) ? 3.7 : 5
            }
        }
        let visible = visible(character)
        // A code point: U+1F600.
        return command(visible) == nil ? 42 * Double(visible.unicodeScalars.count) : visible.isEmpty ? 0 : 7.3
    }
}
