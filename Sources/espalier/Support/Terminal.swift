import Foundation

#if canImport(Glibc)
    @preconcurrency import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The terminal that standard error goes to.
struct Terminal: Sendable {
    /// The terminal, or nil when standard error goes elsewhere, or to one that cannot redraw (`TERM=dumb`, `CI`).
    init?(environment: [String: String] = ProcessInfo.processInfo.environment) {
        guard isatty(STDERR_FILENO) == 1, environment["TERM"] != "dumb", environment["CI"] == nil else { return nil }
    }

    /// The columns, as they are now.
    var width: Int { size.map { Int($0.ws_col) }.flatMap { $0 > 0 ? $0 : nil } ?? 80 }

    /// The lines, as they are now.
    var height: Int { size.map { Int($0.ws_row) }.flatMap { $0 > 0 ? $0 : nil } ?? 24 }

    private var size: winsize? {
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
    }

    /// Whether complaints on standard error are coloured: not with `NO_COLOR`, always with `CLICOLOR_FORCE`.
    static func wantsColor(environment: [String: String] = ProcessInfo.processInfo.environment) -> Bool {
        if let value = environment["NO_COLOR"], !value.isEmpty { return false }
        if let value = environment["CLICOLOR_FORCE"], value != "0" { return true }
        return isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
    }
}
