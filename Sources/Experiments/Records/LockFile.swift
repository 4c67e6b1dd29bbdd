import NeuralNetworks

/// `lock.json`: what an experiment's results were made from, so that the identities of its runs can be told without its
/// data.
public struct LockFile: Sendable, Equatable {
    /// The data of one way to set the section `dataset`.
    public struct Entry: Sendable, Equatable {
        /// The section, every default written out.
        public let settings: JSONValue
        /// What was loaded and how it is split.
        public let facts: DatasetFacts
    }

    /// The experiment's name.
    public let name: String
    /// The path of the spec as it was given on the command line.
    public let specPath: String
    /// The folder of the spec as seen from the results folder.
    public internal(set) var folder: String
    /// The revision of the engine's numbers.
    public let engineRevision: Int
    /// The version of the program.
    public let version: String
    /// The base run, every default written out.
    public let base: JSONValue
    /// The data, in the order of the plan.
    public let datasets: [Entry]
    /// The files that the spec extends, one through the other, as seen from its folder; copies are kept.
    public var extended: [String] = []
    /// What the command line set, in order: `network.hidden=[64]`.
    public var overrides: [String] = []
}

extension LockFile {
    /// The file's bytes.
    var bytes: [UInt8] {
        var members: [JSONValue.Member] = [
            .init("name", .text(name)),
            .init("spec", .text(specPath)),
            .init("folder", .text(folder)),
            .init("engine", .integer(engineRevision)),
            .init("version", .text(version)),
            .init("base", base),
            .init("datasets", .list(datasets.map { ["settings": $0.settings, "facts": $0.facts.json] })),
        ]
        if !extended.isEmpty { members.append(.init("extends", .list(extended.map(JSONValue.text)))) }
        if !overrides.isEmpty { members.append(.init("set", .list(overrides.map(JSONValue.text)))) }
        return JSONValue.object(members).indentedBytes
    }

    /// The file that those bytes are; nil when they are none.
    init?(_ bytes: [UInt8]) {
        guard let json = try? JSONValue(bytes), let name = json["name"]?.text, let specPath = json["spec"]?.text,
            let folder = json["folder"]?.text, let engineRevision = json["engine"]?.integer,
            let version = json["version"]?.text, let base = json["base"], let entries = json["datasets"]?.elements
        else { return nil }
        var datasets: [Entry] = []
        for entry in entries {
            guard let settings = entry["settings"], let facts = entry["facts"].flatMap(DatasetFacts.init(json:)) else {
                return nil
            }
            datasets.append(Entry(settings: settings, facts: facts))
        }
        guard let extended = Self.texts(json["extends"]), let overrides = Self.texts(json["set"]) else { return nil }
        self.init(
            name: name, specPath: specPath, folder: folder, engineRevision: engineRevision, version: version,
            base: base, datasets: datasets, extended: extended, overrides: overrides)
    }

    /// The texts of a list; none where there is no list, nil when it holds something else.
    private static func texts(_ json: JSONValue?) -> [String]? {
        guard let json else { return [] }
        guard let elements = json.elements else { return nil }
        let texts = elements.compactMap(\.text)
        return texts.count == elements.count ? texts : nil
    }
}
