import Foundation

/// The machine that a run is trained on, as the system names it.
enum Machine {
    /// The name in the network.
    static let host = names.host
    /// Operating system and processor architecture: `Linux x86_64`.
    static let system = names.system

    /// The operating system by its name and version, and its kernel: `Debian GNU/Linux 12 (bookworm), Linux 6.1.0`.
    static let release: String = {
        let files = ["/etc/os-release", "/usr/lib/os-release"].lazy.compactMap(text(ofFile:))
        let name = files.compactMap { release(of: $0) }.first
        return [name, names.kernel].compactMap { $0 }.joined(separator: ", ")
    }()
    /// The processor's model; nil where the system does not name it.
    static let processor: String? = text(ofFile: "/proc/cpuinfo").flatMap(processor(of:))
    /// The memory in bytes.
    static let memoryBytes = Int(clamping: ProcessInfo.processInfo.physicalMemory)

    /// The model in a `/proc/cpuinfo`.
    static func processor(of cpuInfo: String) -> String? {
        for key in ["model name", "Hardware", "Model"] {
            for line in cpuInfo.split(separator: "\n") where line.hasPrefix(key) {
                guard let colon = line.firstIndex(of: ":") else { continue }
                let words = line[line.index(after: colon)...].split(whereSeparator: \.isWhitespace)
                if !words.isEmpty { return words.joined(separator: " ") }
            }
        }
        return nil
    }

    /// The name in an `os-release`.
    static func release(of file: String) -> String? {
        let key = "PRETTY_NAME="
        guard let line = file.split(separator: "\n").first(where: { $0.hasPrefix(key) }) else { return nil }
        return line.dropFirst(key.count).trimmingCharacters(in: CharacterSet(charactersIn: "\"' "))
    }

    private static let names: (host: String, system: String, kernel: String) = {
        var names = utsname()
        guard uname(&names) == 0 else { return ("unknown", "unknown", "unknown") }
        let system = text(names.sysname)
        return (text(names.nodename), "\(system) \(text(names.machine))", "\(system) \(text(names.release))")
    }()

    private static func text(ofFile path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func text<Characters>(_ characters: Characters) -> String {
        withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
