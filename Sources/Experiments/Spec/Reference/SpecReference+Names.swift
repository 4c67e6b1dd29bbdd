import NeuralNetworks

extension SpecReference {
    /// What can be looked up and begins so: for completion in a shell.
    ///
    /// Without a beginning these are the keys of a spec and the families; all names would be too many.
    public static func names(startingWith start: String) -> [String] {
        let sections = ReferenceIndex.sections.map(\.path)
        let families = ReferenceIndex.families.map(\.plural)
        if start.isEmpty { return sections.filter { !$0.contains(".") } + families + [complaintsName] }
        let members = ReferenceIndex.families.flatMap(\.members).flatMap { [$0.name] + $0.aliases }
        let settings = ReferenceIndex.places.flatMap { [$0.path, $0.setting.name] }
        let ids = ComplaintID.allCases.map(\.rawValue)
        let names = sections + families + [complaintsName] + members + settings + ids
        return unique(names).filter { $0.hasPrefix(start) }
    }

    /// Paths of a run with a value, `optimizer.type=adam`, that begin so, or paths alone as long as there is no `=`: for
    /// completion of `--set` in a shell.
    public static func assignments(startingWith start: String) -> [String] {
        guard let sign = start.firstIndex(of: "=") else {
            return PathResolver.paths.map { $0.name + "=" }.filter { $0.hasPrefix(start) }
        }
        let path = start[..<sign]
        let words = PathResolver.paths.first { $0.name == path }?.kind.possibleWords ?? []
        return words.map { "\(path)=\($0)" }.filter { $0.hasPrefix(start) }
    }
}

extension SettingKind {
    /// The words that a value of this kind can be.
    fileprivate var possibleWords: [String] {
        switch self {
        case .flag: ["true", "false"]
        case .choice(let words): words
        case .member(let family), .flattenedMember(let family): family.members.map(\.name)
        case .perLayer(let element): element.possibleWords
        case .optional(let wrapped): wrapped.possibleWords + ["none"]
        case .either(let kinds): kinds.flatMap(\.possibleWords)
        case .number, .integer, .text, .duration, .section, .list: []
        }
    }
}
