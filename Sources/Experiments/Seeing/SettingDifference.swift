/// A setting that two runs or two specs have different values of.
public struct SettingDifference: Sendable, Equatable {
    /// The path: `optimizer.learning_rate`.
    public let path: String
    /// The one value; nil when there is no such setting.
    public let left: JSONValue?
    /// The other value; nil when there is no such setting.
    public let right: JSONValue?
}

extension JSONValue {
    /// Where this value and another differ, by paths: in the order of this value, then what only the other has. Lists
    /// are compared as wholes.
    public func differences(to other: JSONValue) -> [SettingDifference] {
        differences(to: other, at: "")
    }

    private func differences(to other: JSONValue, at path: String) -> [SettingDifference] {
        guard let members, let others = other.members else {
            return self == other ? [] : [SettingDifference(path: path, left: self, right: other)]
        }
        let prefix = path.isEmpty ? "" : path + "."
        var differences: [SettingDifference] = []
        for member in members {
            if let value = other[member.key] {
                differences += member.value.differences(to: value, at: prefix + member.key)
            } else {
                differences.append(SettingDifference(path: prefix + member.key, left: member.value, right: nil))
            }
        }
        for member in others where self[member.key] == nil {
            differences.append(SettingDifference(path: prefix + member.key, left: nil, right: member.value))
        }
        return differences
    }

    /// The value as a spec would write it on one line: `0.001`, `[64, 32]`, `none`.
    public var specText: String {
        switch self {
        case .null: return "none"
        case .flag(let flag): return String(flag)
        case .integer(let integer): return String(integer)
        case .number(let number): return number.decimalText
        case .text(let text): return text
        case .list(let elements): return "[\(elements.map(\.specText).joined(separator: ", "))]"
        case .object(let members):
            return "{\(members.map { "\($0.key): \($0.value.specText)" }.joined(separator: ", "))}"
        }
    }
}
