/// What is wrong with a text, as facts; `Complaint+Words.swift` turns them into sentences.
struct Complaint: Error {
    /// What is wrong.
    enum Fact {
        case tooLong
        case otherEncoding(String)
        case notUTF8
        case stackedMarks
        case controlCharacter(Unicode.Scalar)
        case conflictMarkers([Span])
        case syntax(SyntaxCause)
        case empty
        case secondDocument
        case tag(String)
        case collectionAsKey(isTemplate: Bool)
        case duplicateKey(String, first: Span)
        case repeatedMerge(first: Span)
        case mergeOfOther(value: Span?)
        case undefinedAlias(String, closest: String?)
        case aliasInItself(String, anchor: Span)
        case tooDeep
        case tooManyNodes
        case tooManyComplaints
    }

    /// What is wrong.
    let fact: Fact
    /// The place at fault.
    let span: Span
}
