import Foundation

/// The running process, in the names of its files.
enum ThisProcess {
    /// The machine and the number that the process has on it, which no other process has at the same time, on whatever
    /// machine that sees the same files.
    static let name: String = {
        let host = String(Machine.host.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        return "\(host)-\(getpid())"
    }()
}
