import Documents
import NeuralNetworks

/// Finds what was meant by a name that is not known.
enum NameFinder {
    /// What can be said of a key that is no setting here.
    ///
    /// - Parameters:
    ///   - value: The key's value.
    ///   - settings: The settings that may stand here.
    ///   - family: The family of whose members one is the owner, if so.
    static func advice(
        onKey name: String, value: Node?, among settings: [SettingDescription], of family: FamilyDescription?
    ) -> NameAdvice {
        if let advice = Habits.advice(on: name, value: value, among: settings.map(\.name)) { return advice }
        var advice = NameAdvice()
        if let family {
            advice.belongsTo = family.members.filter { $0.settings.contains { $0.answers(to: name) } }.map(\.name)
        }
        if let setting = settings.first(where: { $0.isMeant(by: name) }) {
            advice.suggestion = setting.name
            advice.isCertain = advice.belongsTo.isEmpty && !Habits.isAmbiguous(name)
        }
        guard advice.suggestion == nil, advice.belongsTo.isEmpty else { return advice }
        let names = settings.flatMap { [$0.name] + $0.aliases }
        if let close = closest(to: name, among: names) {
            advice.suggestion = close
            advice.isCertain = isCertain(name, for: close, among: names)
        } else {
            advice.belongsTo = SettingIndex.owners(of: name)
            if advice.belongsTo.isEmpty { advice.suggestion = SettingIndex.pathMeant(by: name) }
        }
        return advice
    }

    /// What can be said of a name that is no member of a family.
    static func advice(on name: String, among family: FamilyDescription) -> NameAdvice {
        if let remark = Habits.remark(onMember: name, of: family) { return NameAdvice(remark: remark) }
        if let meant = member(meantBy: name, in: family) {
            return NameAdvice(suggestion: meant, isCertain: !Habits.isAmbiguous(name))
        }
        let names = family.members.flatMap { [$0.name] + $0.aliases }
        guard let close = closest(to: name, among: names) else { return NameAdvice() }
        return NameAdvice(suggestion: close, isCertain: isCertain(name, for: close, among: names))
    }

    /// The member that a name means beyond doubt: another program's name for it, or another spelling. What stands
    /// around the name in Python is left out: `torch.optim.Adam`, `nn.ReLU()`, `CosineAnnealingLR`.
    static func member(meantBy name: String, in family: FamilyDescription) -> String? {
        guard name.utf8.count <= lengthLimit else { return nil }
        var bare = ForeignText.withoutCurlyQuotes(name)
        if bare.hasSuffix("()") { bare = bare.dropLast(2) }
        bare = bare.split(separator: ".").last ?? bare
        let folded = fold(String(bare))
        let spellings =
            [folded] + Habits.suffixes.filter { folded.hasSuffix($0) }.map { String(folded.dropLast($0.count)) }
        for spelling in spellings {
            let member = family.members.first { member in
                ([member.name] + member.aliases + member.foreignNames).contains { fold($0) == spelling }
            }
            if let member { return member.name }
        }
        return nil
    }

    /// The member that a name means beyond doubt, a slip of the keyboard included.
    static func certainMember(meantBy name: String, in family: FamilyDescription) -> ComponentDescription? {
        let advice = advice(on: name, among: family)
        return advice.isCertain ? advice.suggestion.flatMap { family.member(named: $0) } : nil
    }

    /// The word of a choice that was meant: another program's word for it, another spelling, or the closest one.
    static func word(meantBy text: String, among words: [String]) -> (name: String, isCertain: Bool)? {
        guard text.utf8.count <= lengthLimit else { return nil }
        let bare = String(ForeignText.withoutCurlyQuotes(text))
        if let word = Habits.word(meantBy: bare, among: words) { return (word, true) }
        return closest(to: bare, among: words).map { ($0, isCertain(bare, for: $0, among: words)) }
    }

    /// The name that differs in case and punctuation only, or else the closest one.
    static func closest(to name: String, among names: [String]) -> String? {
        guard name.utf8.count <= lengthLimit else { return nil }
        let folded = fold(name)
        return names.first { fold($0) == folded } ?? Suggestion.closest(to: name, among: names)
    }

    /// Whether a name is another one misspelt beyond doubt.
    static func isCertain(_ name: String, for other: String, among names: [String]) -> Bool {
        fold(name) == fold(other) || Suggestion.isCertain(name, for: other, among: names)
    }

    /// A name without case, underscores, hyphens, spaces and characters that cannot be seen: `LeakyReLU` and
    /// `leaky_relu` become one.
    static func fold(_ name: String) -> String {
        var folded = ""
        for scalar in name.lowercased().unicodeScalars where !isIgnored(scalar) { folded.unicodeScalars.append(scalar) }
        return folded
    }

    /// Names that are longer mean nothing.
    private static let lengthLimit = 100

    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == "_" || scalar == "-" || scalar == " " }
        return scalar.properties.generalCategory == .format || scalar.properties.isWhitespace
    }
}

extension SettingDescription {
    /// Whether the name means this setting beyond doubt: another program's name for it, or another spelling.
    func isMeant(by name: String) -> Bool {
        let folded = NameFinder.fold(name)
        return ([self.name] + aliases + foreignNames).contains { NameFinder.fold($0) == folded }
    }
}
