import Foundation

/// A folder for one test, removed when nobody holds it any longer.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "espalier-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, with folders as needed, and returns its path.
    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = "\(path)/\(name)"
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try write(name, Array(text.utf8))
    }
}

/// What `work` throws, as text without the folder's path; nil when it throws nothing.
func complaint(in folder: TemporaryFolder, _ work: () throws -> Void) -> String? {
    do {
        try work()
        return nil
    } catch {
        return "\(error)".replacingOccurrences(of: folder.path + "/", with: "")
    }
}
