import Foundation

@testable import Experiments

/// A folder that is removed with the object.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "espalier-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The paths of the journal files in the folder, sorted.
    var journals: [String] {
        get throws { try Files.names(in: "\(path)/journal").map { "\(path)/journal/\($0)" } }
    }
}
