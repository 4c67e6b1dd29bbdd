extension String {
    /// The number of columns that a terminal gives the text.
    public var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }
}

/// How characters look in a terminal, which decides where a caret lands.
extension Unicode.Scalar {
    /// The number of columns that a terminal gives the character: 0, 1 or 2.
    ///
    /// Marks that combine with the character before take none; East Asian wide and full-width characters (Unicode
    /// Standard Annex 11) and emoji take two; all others take one, those of ambiguous width too.
    var displayWidth: Int {
        if value < 0x300 { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        // The vowels and final consonants of Hangul are drawn into the syllable before.
        if (0x1160...0x11FF).contains(value) { return 0 }
        // The letters of flags are presented as emoji in pairs, one column each.
        if properties.isEmojiPresentation { return (0x1F1E6...0x1F1FF).contains(value) ? 1 : 2 }
        return Unicode.Scalar.wideRanges.contains { $0.contains(value) } ? 2 : 1
    }

    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F,  // Hangul initial consonants
        0x2329...0x232A,  // angle brackets
        0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6,  // radicals, kana, ideographs, Yi
        0xA960...0xA97C, 0xAC00...0xD7A3,  // Hangul
        0xF900...0xFAFF,  // compatibility ideographs
        0xFE10...0xFE19, 0xFE30...0xFE6B,  // vertical and small forms
        0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
        0x16FE0...0x1B2FB,  // Tangut, Khitan, kana, Nushu
        0x1F200...0x1F265,  // squared ideographs
        0x20000...0x3FFFD,  // ideographs of the supplementary planes
    ]

    /// The character as complaints show it: what would move the cursor, change colours or turn the direction of the
    /// text around becomes a sign of its own.
    var printable: Unicode.Scalar {
        switch value {
        case 0...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x2028...0x2029: "\u{FFFD}"
        // What cannot be seen, and what turns the direction of the text around; a joiner of emoji stays.
        case 0xA0... where value != 0x200D && properties.generalCategory == .format: "\u{FFFD}"
        default: self
        }
    }
}
