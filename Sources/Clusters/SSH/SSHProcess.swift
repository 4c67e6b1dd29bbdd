import Foundation

/// A process of parallel, so that it can be told whether it is still there: its number may belong to another one later,
/// but never with the same beginning.
struct SSHProcess: Sendable, Equatable {
    /// The machine that it runs on.
    let host: String
    /// The system's name for the time since that machine was started.
    let boot: String
    /// Its number.
    let id: Int32
    /// When it began, in ticks since the machine was started.
    let start: String

    /// The process of a line that `SSHScripts.start` wrote; nil when it is none.
    init?(_ line: String) {
        let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count == 4, let id = Int32(words[2]), id > 1 else { return nil }
        (host, boot, self.id, start) = (words[0], words[1], id, words[3])
    }

    /// Whether it is one of this machine, perhaps before it was started anew.
    var isHere: Bool { boot == Self.text("/proc/sys/kernel/random/boot_id") || host == Self.thisHost }

    /// Whether it is still there.
    ///
    /// - Precondition: it is one of this machine.
    var isAlive: Bool {
        guard boot == Self.text("/proc/sys/kernel/random/boot_id") else { return false }
        // The name of the program comes second, in brackets, and may have anything in it.
        let fields = Self.text("/proc/\(id)/stat").split(separator: ")").last?.split(separator: " ") ?? []
        return fields.count > 19 && fields[0] != "Z" && fields[19] == start
    }

    /// Sends it a signal.
    func signal(_ number: Int32) { kill(id, number) }

    private static let thisHost = {
        var names = utsname()
        uname(&names)
        return withUnsafeBytes(of: &names.nodename) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }()

    private static func text(_ path: String) -> String {
        let data = FileManager.default.contents(atPath: path) ?? Data()
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
