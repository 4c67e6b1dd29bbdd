import Foundation

/// What is for people and not for pipes.
enum StandardError {
    /// Writes a line.
    static func print(_ line: String) { write(line + "\n") }

    /// Writes a line that answers a key: on a terminal below the `^C` that stands there.
    static func say(_ line: String) { print(isatty(STDERR_FILENO) == 1 ? "\n" + line : line) }

    /// Writes a text as it is. What cannot be written, because nobody reads any more, is dropped.
    static func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
