import Foundation

/// What is for people and not for pipes.
enum StandardError {
    /// Writes a line.
    static func print(_ line: String) { write(line + "\n") }

    /// Writes a text as it is. What cannot be written, because nobody reads any more, is dropped.
    static func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
