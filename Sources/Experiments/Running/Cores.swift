import Foundation

/// The processor cores that this process may use.
public enum Cores {
    /// Their number: the cores that the process may run on (`taskset`, Slurm), or fewer where a control group limits
    /// its share of time (containers); at least 1.
    public static let available: Int = {
        let allowed = text("/proc/self/status").flatMap(allowedCount) ?? ProcessInfo.processInfo.activeProcessorCount
        return max(1, min(allowed, quota() ?? allowed))
    }()

    /// The cores of the line `Cpus_allowed_list` of `/proc/self/status`: `0-3,8` are five.
    static func allowedCount(status: String) -> Int? {
        let key = "Cpus_allowed_list:"
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(key) }) else { return nil }
        var count = 0
        for range in line.dropFirst(key.count).split(separator: ",") {
            let ends = range.split(separator: "-").map { Int($0.trimmingCharacters(in: .whitespaces)) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else { return nil }
            count += last - first + 1
        }
        return count > 0 ? count : nil
    }

    /// The cores' worth of time in a `cpu.max`: `150000 100000` is one and a half, which keeps two busy; nil for `max`.
    static func quota(cpuMax: String) -> Int? {
        let words = cpuMax.split(whereSeparator: \.isWhitespace)
        guard words.count == 2, let quota = Int(words[0]), let period = Int(words[1]), quota > 0, period > 0 else {
            return nil
        }
        return (quota + period - 1) / period
    }

    /// The tightest quota of the process' control group and those above it.
    private static func quota() -> Int? {
        let groups = text("/proc/self/cgroup")?.split(separator: "\n") ?? []
        guard var group = groups.first(where: { $0.hasPrefix("0::/") })?.dropFirst("0::".count) else { return nil }
        var quotas: [Int] = []
        while true {
            if let quota = text("/sys/fs/cgroup\(group)/cpu.max").flatMap(quota) { quotas.append(quota) }
            guard let slash = group.lastIndex(of: "/") else { return quotas.min() }
            group = group[..<slash]
        }
    }

    private static func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
}
