import Documents

/// The setting whose value is being decoded.
struct Subject: Sendable {
    /// The path from the root of the spec: `network.hidden`.
    let path: [String]
    /// Where its key stands, which stands in for a value that is not there; nil for an element of a list.
    let keySpan: Span?
    /// Whether the value is one element of the setting's list.
    let isElement: Bool

    /// The setting at that path.
    init(path: [String], keySpan: Span?, isElement: Bool = false) {
        self.path = path
        self.keySpan = keySpan
        self.isElement = isElement
    }

    /// The setting's own name.
    var name: String { path.last ?? "" }

    /// One element of the setting's list.
    var element: Subject { Subject(path: path, keySpan: keySpan, isElement: true) }

    /// A setting inside of this one.
    func appending(_ name: String, keySpan: Span) -> Subject {
        Subject(path: path + [name], keySpan: keySpan)
    }
}

/// Who has the settings that stand in one mapping.
enum Owner: Equatable, Sendable {
    /// The spec itself.
    case spec
    /// A section: `training`, `sweep.axes`.
    case section(String)
    /// A member of a family: optimizer `adam`.
    case member(noun: String, name: String)
    /// A form of an axis: a range.
    case form(String)
}
