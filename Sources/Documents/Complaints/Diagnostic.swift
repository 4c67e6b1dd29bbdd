/// One complaint about a document, in words and places.
public struct Diagnostic: Sendable {
    /// How bad it is.
    public enum Severity: String, Sendable {
        case error
        case warning
    }

    /// A second place that a complaint involves.
    public struct Related: Sendable {
        /// The place.
        public let span: Span
        /// What stands there, for the end of the underline: `first set here`.
        public let label: String

        /// A second place.
        public init(span: Span, label: String) {
            self.span = span
            self.label = label
        }
    }

    /// A change of the text that takes the complaint away, and is beyond doubt what was meant.
    public struct Fix: Sendable {
        /// The part of the text that goes.
        public let span: Span
        /// What comes in its place.
        public let text: String

        /// A change.
        public init(span: Span, text: String) {
            self.span = span
            self.text = text
        }
    }

    /// How bad it is.
    public let severity: Severity
    /// The stable name of this sort of complaint: `unknown-setting`.
    public let id: String
    /// The place at fault.
    public let span: Span
    /// What was found, in one clause without a full stop.
    public let message: String
    /// What to do, at the end of the underline; may be empty.
    public let label: String
    /// Other places that are involved.
    public let related: [Related]
    /// Facts that help, each on a line of its own behind `=`.
    public let notes: [String]
    /// A change that is certain; nil when there is none, or it is for the author to decide.
    public let fix: Fix?

    /// The complaint that there are more than are shown.
    public static func tooMany(at span: Span) -> Diagnostic {
        Complaint(fact: .tooManyComplaints, span: span).diagnostic
    }

    /// A complaint.
    public init(
        severity: Severity = .error, id: String, span: Span, message: String, label: String = "",
        related: [Related] = [], notes: [String] = [], fix: Fix? = nil
    ) {
        self.severity = severity
        self.id = id
        self.span = span
        self.message = message
        self.label = label
        self.related = related
        self.notes = notes
        self.fix = fix
    }
}
