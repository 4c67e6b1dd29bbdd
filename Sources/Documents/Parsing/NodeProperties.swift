/// The anchor and the tag before a value, as they stand in the text.
struct NodeProperties {
    /// Where the tag stands, or nil.
    private(set) var tag: Range<Int>?
    /// Where the value begins.
    private(set) var end: Int

    /// What stands in `text` from `start` on.
    init(_ text: [Unicode.Scalar], from start: Int) {
        end = start
        while end < text.count {
            let word = end
            switch text[end] {
            case "&", "!":
                while end < text.count, !text[end].properties.isWhitespace { end += 1 }
                if text[word] == "!" { tag = word..<end }
            case "#":
                while end < text.count, text[end] != "\n", text[end] != "\r" { end += 1 }
            case let scalar where scalar.properties.isWhitespace:
                end += 1
            default:
                return
            }
        }
    }
}
