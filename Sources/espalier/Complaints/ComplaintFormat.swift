import ArgumentParser
import Documents

/// How complaints are told to people and programs.
enum ComplaintFormat: String, CaseIterable, ExpressibleByArgument {
    /// With the line of the text and an underline, for people.
    case text
    /// One object.
    case json
    /// Workflow commands, which GitHub shows beside the lines of a change.
    case github
    /// The Static Analysis Results Interchange Format 2.1.0, for editors and code scanning.
    case sarif

    /// All that was found as one text with its last line end; nil for `text`, which goes to standard error.
    func document(_ checks: [SpecCheck]) -> String? {
        switch self {
        case .text: nil
        case .json: JSONComplaints.document(checks)
        case .github: GitHubComplaints.document(checks)
        case .sarif: SARIFComplaints.document(checks)
        }
    }
}

extension Diagnostic {
    /// The complaint as one sentence: what was found, and what to do.
    var sentence: String { label.isEmpty ? message : "\(message); \(label)" }
}
