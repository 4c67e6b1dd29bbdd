import Foundation

/// The machine that a run is trained on, as the system names it.
enum Machine {
    /// The name in the network.
    static let host = names.host
    /// Operating system and processor architecture: `Linux x86_64`.
    static let system = names.system

    private static let names: (host: String, system: String) = {
        var names = utsname()
        guard uname(&names) == 0 else { return ("unknown", "unknown") }
        return (text(names.nodename), "\(text(names.sysname)) \(text(names.machine))")
    }()

    private static func text<Characters>(_ characters: Characters) -> String {
        withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
