import Foundation

/// What is for pipes: standard output, written in large pieces.
struct StandardOutput: TextOutputStream {
    private static let pieceSize = 1 << 16
    private var bytes: [UInt8] = []

    /// Writes a text; it may wait for more.
    mutating func write(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        if bytes.count >= Self.pieceSize { flush() }
    }

    /// Writes what waits. What cannot be written, because nobody reads any more, is dropped.
    mutating func flush() {
        try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
        bytes.removeAll(keepingCapacity: true)
    }
}
