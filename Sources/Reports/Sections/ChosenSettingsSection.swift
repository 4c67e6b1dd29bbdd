import Experiments

extension ExperimentResults {
    /// More chosen configurations than this are in a file alone.
    private static let mostChoices = 20

    /// The chosen configurations with every setting: how each differs from the base run, and the base run itself.
    func chosenSettingsSection(_ choices: Choices) -> [Block] {
        let measured = measured(choices)
        guard let first = measured.first else {
            return [
                .heading(2, "Settings"), .paragraph("The base run: every setting, with defaults written out."),
                .code(language: "yaml", SettingsText(spec.base).text),
            ]
        }
        guard measured.count > 1 || choices.all.count > 1 else {
            return [
                .heading(2, "Settings of the chosen configuration"),
                .paragraph("Every setting, with defaults written out."),
                .code(language: "yaml", SettingsText(first.chosen.configuration.settings).text),
            ]
        }
        let rest =
            measured.count > Self.mostChoices
            ? " The first \(Self.mostChoices) of \(measured.count) stand here." : "" as Prose
        return [
            .heading(2, "Settings of the chosen configurations"),
            .paragraph(
                """
                How each chosen configuration differs from the base run below; together these are all its settings. \
                \(code: "tables/chosen.yaml") has each of them in full.\(rest)
                """),
            .code(language: "yaml", differences(measured.prefix(Self.mostChoices))),
            .paragraph("The base run: every setting, with defaults written out."),
            .code(language: "yaml", SettingsText(spec.base).text),
        ]
    }

    /// Every setting of every chosen configuration, as YAML.
    func chosenSettings(_ choices: Choices) -> String {
        let head = "# Every setting of each chosen configuration, with defaults written out.\n"
        return measured(choices).reduce(into: head) { text, choice in
            let settings = SettingsText(choice.chosen.configuration.settings).text
            text += "\(key(choice))  # configuration \(choice.chosen.configuration.index)\n\(indented(settings))"
        }
    }

    private func measured(_ choices: Choices) -> [Choice] {
        choices.all.filter { $0.chosen.count(.finished) > 0 }
    }

    private func differences(_ choices: ArraySlice<Choice>) -> String {
        choices.map { choice in
            let differing = SettingsText(choice.chosen.configuration.settings, besides: spec.base).text
            let place = "# configuration \(choice.chosen.configuration.index)"
            guard !differing.isEmpty else { return "\(key(choice)) {}  \(place), the base run\n" }
            return "\(key(choice))  \(place)\n\(indented(differing))"
        }.joined()
    }

    private func key(_ choice: Choice) -> String {
        SettingsText.quoted(choice.label.isEmpty ? spec.name : choice.label) + ":"
    }

    private func indented(_ lines: String) -> String {
        lines.split(separator: "\n").map { "  \($0)\n" }.joined()
    }
}
