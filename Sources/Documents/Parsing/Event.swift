/// One step through a YAML text.
struct Event {
    /// What the step is.
    enum Kind {
        case documentStart
        case documentEnd
        case streamEnd
        case alias(String)
        case scalar(Node.Scalar, isBlock: Bool)
        case sequenceStart(isFlow: Bool)
        case mappingStart(isFlow: Bool)
        /// The end of the innermost list or mapping.
        case collectionEnd
    }

    /// What the step is.
    let kind: Kind
    /// Where it stands, as indices of the text's characters.
    let range: Range<Int>
    /// The name behind `&`, or nil.
    var anchor: String?
    /// Whether a tag stands before the value.
    var hasTag = false
}

/// A text that is no YAML: what the parser says about it.
struct SyntaxFailure: Error {
    /// Where the parser noticed.
    enum Place {
        /// The index of a character.
        case index(Int)
        /// The offset of a byte, when the bytes are no text at all.
        case byte(Int)
    }

    /// What is wrong, in the parser's words.
    let problem: String
    /// What the parser was about when it noticed, in its words; may be empty.
    let context: String
    /// Where it noticed.
    let place: Place
    /// The index of the character where that which it was about begins.
    let contextIndex: Int?
}
