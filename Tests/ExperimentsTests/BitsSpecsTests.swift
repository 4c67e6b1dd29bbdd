import Documents
import Foundation
import NeuralNetworks
import Testing

@testable import Experiments

/// `Scripts/bits` trains these specs in every build. What they leave out, nobody compares.
@Suite("The specs that every build is compared by")
struct BitsSpecsTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Bits").path

    /// The settings that change no number but those of the data, which have tests of their own.
    private static let ignored: Set = [
        "csv.path", "csv.label", "csv.delimiter", "csv.header", "idx.path", "split.validation", "split.test",
    ]

    /// Every configuration of every spec in the folder.
    private static func configurations() throws -> [RunSettings] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
        return try names.sorted().flatMap { name in
            let text = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            let (spec, complaints) = ExperimentSpec.read(bytes: [UInt8](text), name: name, folder: folder)
            let made = spec.map { RunPlan.make(for: $0, checksFiles: true) }
            #expect(DiagnosticRenderer.render(complaints + (made?.diagnostics ?? []), closing: nil) == "")
            return made?.plan?.configurations.map(\.settings) ?? []
        }
    }

    @Test(
        "name every member of every family, every word of every choice, and every setting with another value than its default"
    )
    func complete() throws {
        let wanted = Coverage.wanted(RunSettings.description)
        #expect(
            wanted.isSuperset(of: ["activation relu", "optimizer adam", "data source moons", "dataset.scale = unit"]))
        var seen: Set<String> = []
        for settings in try Self.configurations() {
            Coverage.add(settings.componentValue, RunSettings.description, to: &seen)
        }
        let missing = wanted.subtracting(seen).filter { item in !Self.ignored.contains { item.hasPrefix($0 + " ") } }
        // Each of these is missing in Tests/Bits/*.yaml.
        #expect(missing.sorted() == [])
    }

    @Test("have layers and batches that fill no vector, and some that fill it by one too many")
    func sizes() throws {
        let odd: Set = [1, 3, 7, 17, 31, 33]
        let all = try Self.configurations()
        #expect(odd.subtracting(all.flatMap(\.network.hidden)) == [])
        #expect(odd.subtracting(all.map(\.training.batchSize)) == [])
        let features = all.compactMap { settings -> Int? in
            guard case .integer(let count)? = settings.dataset.source.componentValue["n_features"] else { return nil }
            return count
        }
        #expect(odd.subtracting(features) == [])
        #expect(all.contains { $0.network.hidden.isEmpty })
    }

    @Test("would be found incomplete without one of them")
    func incomplete() {
        var settings = RunSettings()
        settings.dataset.source = MoonsSource()
        var seen: Set<String> = []
        Coverage.add(settings.componentValue, RunSettings.description, to: &seen)
        let missing = Coverage.wanted(RunSettings.description).subtracting(seen)
        #expect(
            missing.isSuperset(of: ["activation tanh", "adam.beta1 other than its default", "dataset.scale = unit"]))
        #expect(missing.isDisjoint(with: ["activation relu", "optimizer adam", "data source moons"]))
    }
}

/// What can be said in a spec, and what is said, as lines of text.
private enum Coverage {
    /// Everything that can be said of a component and those that its settings can hold.
    static func wanted(_ description: ComponentDescription) -> Set<String> {
        Set(description.settings.flatMap { wanted($0.kind, "\(description.name).\($0.name)") })
    }

    private static func wanted(_ kind: SettingKind, _ path: String) -> [String] {
        switch kind {
        case .member(let family), .flattenedMember(let family):
            family.members.map { "\(family.noun) \($0.name)" } + family.members.flatMap { Array(wanted($0)) }
        case .section(let description): Array(wanted(description))
        case .choice(let words): words.map { "\(path) = \($0)" }
        case .optional(.section(let description)): ["\(path) other than its default"] + wanted(description)
        case .optional(let kind): wanted(kind, path)
        case .perLayer(let kind): ["\(path) per layer"] + wanted(kind, path)
        default: ["\(path) other than its default"]
        }
    }

    /// What a component says.
    static func add(_ value: ComponentValue, _ description: ComponentDescription, to seen: inout Set<String>) {
        for setting in description.settings {
            guard let field = value[setting.name] else { continue }
            let path = "\(description.name).\(setting.name)"
            if field != setting.defaultValue { seen.insert("\(path) other than its default") }
            add(field, setting.kind, path, to: &seen)
        }
    }

    private static func add(_ value: SettingValue, _ kind: SettingKind, _ path: String, to seen: inout Set<String>) {
        switch (kind, value) {
        case (.perLayer(let kind), .list(let values)):
            if Set(values).count > 1 { seen.insert("\(path) per layer") }
            for value in values { add(value, kind, path, to: &seen) }
        case (.perLayer(let kind), _), (.optional(let kind), _): add(value, kind, path, to: &seen)
        case (.member(let family), .component(let component)),
            (.flattenedMember(let family), .component(let component)):
            seen.insert("\(family.noun) \(component.name)")
            if let description = family.member(named: component.name) { add(component, description, to: &seen) }
        case (.section(let description), .component(let component)): add(component, description, to: &seen)
        case (.choice, .text(let word)): seen.insert("\(path) = \(word)")
        default: break
        }
    }
}
