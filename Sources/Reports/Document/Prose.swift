/// Running text as data: plain words, words from outside, code and emphasis.
///
/// An interpolated value is text, never markup: `"\(name) did best"` is safe whatever the name holds.
public struct Prose: Sendable, Equatable, ExpressibleByStringInterpolation {
    /// A stretch of one sort.
    public enum Piece: Sendable, Equatable {
        case text(String)
        /// Names as a spec or a shell writes them.
        case code(String)
        case strong(String)
    }

    /// The stretches; no two neighbours are both plain text.
    public private(set) var pieces: [Piece]

    /// Plain text.
    public init(_ text: String) {
        pieces = text.isEmpty ? [] : [.text(text)]
    }

    /// Plain text.
    public init(stringLiteral text: String) {
        self.init(text)
    }

    /// The text with its values.
    public init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.prose
    }

    /// The words alone.
    public var plainText: String {
        pieces.map { piece in
            switch piece {
            case .text(let text), .code(let text), .strong(let text): text
            }
        }.joined()
    }

    /// Adds text behind the last piece.
    public static func += (left: inout Prose, right: Prose) {
        for piece in right.pieces { left.append(piece) }
    }

    /// One text behind the other.
    public static func + (left: Prose, right: Prose) -> Prose {
        var joined = left
        joined += right
        return joined
    }

    private mutating func append(_ piece: Piece) {
        if case .text(let new) = piece, case .text(let old)? = pieces.last {
            pieces[pieces.count - 1] = .text(old + new)
        } else if piece != .text("") {
            pieces.append(piece)
        }
    }

    /// Collects the pieces of an interpolated text.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var prose = Prose("")

        /// An empty text.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// The words between the values.
        public mutating func appendLiteral(_ literal: String) {
            prose.append(.text(literal))
        }

        /// A value as plain text.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            prose.append(.text(value.description))
        }

        /// A text inside a text.
        public mutating func appendInterpolation(_ inner: Prose) {
            prose += inner
        }

        /// A name as a spec or a shell writes it.
        public mutating func appendInterpolation(code: String) {
            prose.append(.code(code))
        }

        /// Emphasis.
        public mutating func appendInterpolation(strong: String) {
            prose.append(.strong(strong))
        }
    }
}

extension Sequence<Prose> {
    /// The texts, one behind the other, with `separator` between them.
    func joined(separator: Prose) -> Prose {
        var joined = Prose("")
        for (index, prose) in enumerated() {
            if index > 0 { joined += separator }
            joined += prose
        }
        return joined
    }
}
