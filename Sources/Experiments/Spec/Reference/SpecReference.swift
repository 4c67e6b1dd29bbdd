import Documents
import NeuralNetworks

/// What a spec can say, in words made from the declarations: for `describe`.
public enum SpecReference {
    /// The stable name of every complaint about a spec, and what it is about, in one sentence.
    public static var complaints: [(id: String, explanation: String)] { Complaint.explanations }

    /// The text on a name: a component (`adam`), a family (`optimizers`), a path (`training.schedule`), a setting
    /// (`learning_rate`), a complaint (`unknown-setting`), all of them (`complaints`), the language on one page (`spec`); on
    /// the whole without one.
    ///
    /// - Returns: the text; or without one, the name that was probably meant, if there is one.
    public static func text(for name: String?) -> (found: String?, suggestion: String?) {
        guard let name else { return (ReferenceText.overview(), nil) }
        if name == "spec" { return (ReferenceText.grammar(Grammar.chapters), nil) }
        var texts: [String] = []
        if let section = ReferenceIndex.section(named: name) { texts.append(ReferenceText.section(section)) }
        for family in ReferenceIndex.families where [family.plural, family.noun].contains(name) {
            texts.append(ReferenceText.family(family))
        }
        for family in ReferenceIndex.families {
            if let member = family.member(named: name) { texts.append(ReferenceText.component(member, family)) }
        }
        for chapter in Grammar.chapters where chapter.names.contains(name) {
            texts.append(ReferenceText.grammar([chapter]))
        }
        if texts.isEmpty {
            let places = ReferenceIndex.places.filter { place in
                place.path == name || place.setting.name == name || place.setting.aliases.contains(name)
            }
            texts += places.isEmpty ? [] : [ReferenceText.settings(places)]
        }
        if name == complaintsName { texts.append(ReferenceLayout.table(complaints.map { ($0.id, $0.explanation) })) }
        if texts.isEmpty, let complaint = complaints.first(where: { $0.id == name }) {
            texts.append("\(name)\n\n" + ReferenceLayout.wrapped(complaint.explanation))
        }
        guard texts.isEmpty else { return (unique(texts).joined(separator: "\n"), nil) }
        return (nil, suggestion(for: name))
    }

    private static func suggestion(for name: String) -> String? {
        let places = ReferenceIndex.places
        if let place = places.first(where: { $0.setting.isMeant(by: name) }) { return place.setting.name }
        for family in ReferenceIndex.families {
            if let member = NameFinder.member(meantBy: name, in: family) { return member }
        }
        let names =
            ReferenceIndex.sections.map(\.path)
            + ReferenceIndex.families.flatMap { [$0.plural] + $0.members.map(\.name) }
            + places.flatMap { [$0.setting.name, $0.path] } + Grammar.chapters.flatMap(\.names)
            + complaints.map(\.id)
        return NameFinder.closest(to: name, among: unique(names))
    }

    /// The name under which all complaints are listed.
    static let complaintsName = "complaints"

    /// The texts in their order, each once.
    static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
