/// The stable names of all that can be wrong with a text, whatever it describes.
public enum DocumentComplaintID: String, CaseIterable, Sendable {
    case tooLarge = "too-large"
    case encoding
    case mergeConflict = "merge-conflict"
    case syntax
    case emptyDocument = "empty-document"
    case secondDocument = "second-document"
    case tag
    case collectionAsKey = "collection-as-key"
    case duplicateKey = "duplicate-key"
    case merge
    case undefinedAlias = "undefined-alias"
    case recursiveAlias = "recursive-alias"
    case tooDeep = "too-deep"
    case tooMany = "too-many"

    /// What such a complaint is about, in one sentence.
    public var explanation: String {
        switch self {
        case .tooLarge: "The text, or what its aliases stand for, is larger than is read."
        case .encoding: "The text is not UTF-8, or holds control characters."
        case .mergeConflict: "A version control system left the markers of two versions in the text."
        case .syntax: "The text is no YAML: an indentation, a bracket, a quote, a colon or a comma is wrong."
        case .emptyDocument: "Nothing but space and comments stands in the text."
        case .secondDocument: "A file holds one document, and a second one begins behind '---'."
        case .tag: "A tag such as '!!int' stands before a value; the setting decides what its value is."
        case .collectionAsKey: "A list or a mapping stands where a key must be a single value."
        case .duplicateKey: "A key is set twice in one mapping."
        case .merge: "What '<<' brings in is no mapping."
        case .undefinedAlias: "An alias names an anchor that does not stand above."
        case .recursiveAlias: "An alias stands inside the value that it names."
        case .tooDeep: "Lists and mappings are nested too deep, perhaps through aliases."
        case .tooMany: "There are more complaints than are shown; the rest of the text is not looked at."
        }
    }
}
