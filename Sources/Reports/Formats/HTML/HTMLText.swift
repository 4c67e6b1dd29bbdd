import Mustache

/// A stretch of HTML that is whole in itself: text, escaped, or what a template made of such stretches.
///
/// The escapes are our own. Mustache's go through a text character by character, and a quote with an accent is another
/// character than a quote: it would be left alone and end an attribute.
struct HTMLText: Equatable {
    /// The HTML.
    let html: String

    /// A text, shown as it is between tags and in the values of attributes.
    init(_ text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
            case UInt8(ascii: "\n"), UInt8(ascii: "\t"): bytes.append(byte)
            // A browser takes control characters for mistakes, and drops some of them.
            case 0..<0x20, 0x7F: bytes.append(contentsOf: "\u{FFFD}".utf8)
            default: bytes.append(byte)
            }
        }
        html = String(decoding: bytes, as: UTF8.self)
    }

    /// Running text with its code and its emphasis.
    init(_ prose: Prose) {
        html = prose.pieces.map { piece in
            switch piece {
            case .text(let text): HTMLText(text).html
            case .code(let code): "<code>\(HTMLText(code).html)</code>"
            case .strong(let text): "<strong>\(HTMLText(text).html)</strong>"
            }
        }.joined()
    }

    /// HTML that was made of escaped text and is taken as it is.
    init(trusted html: String) {
        self.html = html
    }
}

extension HTMLText: MustacheCustomRenderable {
    /// What a template shows of it, between three braces.
    var renderText: String { html }
    /// Whether there is nothing to show: never.
    var isNull: Bool { false }
}
