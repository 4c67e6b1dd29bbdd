import Foundation
import Testing

@testable import NeuralNetworks

/// The declarations in a folder of `Sources/NeuralNetworks` that are not in the list of all.
func unlisted(in folder: String, conformingTo name: String, listed: [String]) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/NeuralNetworks")
    let files = try FileManager.default.contentsOfDirectory(
        at: root.appending(path: folder).standardizedFileURL, includingPropertiesForKeys: nil)
    let types = try files.flatMap { file in
        try declaredTypes(in: String(contentsOf: file, encoding: .utf8), conformingTo: name)
    }
    try #require(!types.isEmpty, "no conformer of \(name) in \(folder)")
    return types.filter { !listed.contains($0) }.sorted()
}

/// The names of the structures that a source text declares as conformers.
func declaredTypes(in text: String, conformingTo name: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
        let words = line.split(whereSeparator: { " :,{".contains($0) }).map(String.init)
        guard let place = words.firstIndex(of: "struct"), words.dropFirst(place + 2).contains(name) else { return nil }
        return words[place + 1]
    }
}

/// What is wrong with the words of a family's members: names, aliases and foreign names must not clash, and everything
/// that documentation shows must be there.
func problems(of members: [ComponentDescription]) -> [String] {
    var problems: [String] = []
    var owners: [String: String] = [:]
    for member in members {
        for word in Set([member.name] + member.aliases + member.foreignNames).sorted() {
            if let other = owners.updateValue(member.name, forKey: word) {
                problems.append("'\(word)' is \(other) and \(member.name)")
            }
        }
        if !member.summary.hasSuffix(".") { problems.append("the summary of \(member.name) is no sentence") }
        var settings: Set<String> = []
        for setting in member.settings {
            for word in [setting.name] + setting.aliases + setting.foreignNames where !settings.insert(word).inserted {
                problems.append("'\(word)' is twice a setting of \(member.name)")
            }
            if case .number(let range) = setting.kind, case .number(let value)? = setting.defaultValue,
                !range.contains(value)
            {
                problems.append("the default of \(member.name).\(setting.name) is out of its range")
            }
        }
    }
    return problems
}

extension Component {
    /// The component with one setting at each included end of its range, or just inside an excluded one.
    static func atEnds() -> [(label: String, component: Self)] {
        declaration.settings.flatMap { setting -> [(label: String, component: Self)] in
            let values: [SettingValue] =
                switch setting.kind {
                case .number(let range): ends(of: range).map { .number($0) }
                case .integer(let range): [.integer(range.lowerBound), .integer(range.upperBound)]
                case .flag: [.flag(false), .flag(true)]
                default: []
                }
            return values.map { value in
                let all = Self().componentValue.fields.map { field in
                    field.name == setting.name ? ComponentValue.Field(field.name, value) : field
                }
                return ("\(setting.name) = \(value)", Self(ComponentValue(name: declaration.name, fields: all)))
            }
        }
    }

    private static func ends(of range: NumberRange) -> [Double] {
        var ends: [Double] = []
        if let lower = range.lower {
            ends.append(lower.isIncluded ? lower.value : lower.value + max(lower.value.magnitude, 1) * 1e-6)
        }
        if let upper = range.upper {
            ends.append(upper.isIncluded ? upper.value : upper.value - max(upper.value.magnitude, 1) * 1e-6)
        }
        return ends
    }
}
