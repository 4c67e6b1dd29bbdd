import Foundation

/// Something outside the program that failed: a disk, a folder, a permission.
public struct SurroundingsError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was tried: `write`.
    public let operation: String
    /// The file or folder.
    public let path: String
    /// Why it failed: `No space left on device`.
    public let reason: String

    /// A failure.
    public init(operation: String, path: String, reason: String) {
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    /// The failure that the last system call left in `errno`.
    init(_ operation: String, _ path: String) {
        self.init(operation: operation, path: path, reason: String(cString: strerror(errno)))
    }

    /// The failure in a sentence: `cannot write 'results/x/lock.json': No space left on device`.
    public var description: String { "cannot \(operation) '\(path)': \(reason)" }
}
