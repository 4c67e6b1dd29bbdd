/// A file of a report that cannot be written.
public struct ReportWriteError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file or folder.
    public let path: String
    /// Why: `no space left on device`.
    public let reason: String

    /// A file that cannot be written.
    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// The sentence for the user.
    public var description: String { "cannot write '\(path)': \(reason)" }
}
