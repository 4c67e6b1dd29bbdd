/// What a command came to.
struct CommandResult: Sendable, Equatable {
    /// The exit code; 128 and the signal's number when a signal ended it.
    let status: Int32
    /// What it wrote on standard output.
    let output: String
    /// What it wrote on standard error.
    let errors: String

    /// The lines of its output, whatever they end with.
    var lines: [Substring] { output.split(whereSeparator: \.isNewline) }
}

/// Why a command came to nothing.
enum CommandFailure: Error, Sendable, Equatable {
    /// No folder of `PATH` has it.
    case missing(String)
    /// The system did not start it.
    case notStarted(String, reason: String)
    /// It was stopped, because it took longer than that.
    case tooSlow(String, seconds: Double)
    /// It was stopped, because somebody wished to stop.
    case stopped(String)
}
