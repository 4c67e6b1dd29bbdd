import NeuralNetworks

/// All that can be looked up: sections, families, settings.
enum ReferenceIndex {
    /// A mapping of the spec.
    struct Section: Sendable {
        /// The path: `training.early_stopping`.
        let path: String
        /// What it is, in one sentence.
        let summary: String
        /// Where it comes from; may be empty.
        let source: String
        /// Its settings.
        let settings: [SettingDescription]
        /// The family whose member it is, or is flattened into it.
        let family: FamilyDescription?
        /// A spec but for the keys that every spec needs, which shows its forms; may be empty.
        var example = ""
        /// Whether the settings of the family's member stand beside those of the section.
        var isFlattened: Bool { settings.contains { $0.kind.flattenedFamily != nil } }
    }

    /// A setting and where it stands.
    struct Place: Sendable {
        /// The path: `optimizer.learning_rate`.
        let path: String
        /// The member that has the setting; nil for a setting of a section.
        let member: String?
        /// The family of that member.
        let family: FamilyDescription?
        let setting: SettingDescription
        /// A piece of a spec that shows where it goes, where none can be made from the declaration; else empty.
        let example: String
    }

    private static let roots: [(name: String, description: ComponentDescription)] = [
        ("run", RunOptions.description), ("report", ReportOptions.description),
    ]

    /// Every mapping, in the order of a spec.
    static let sections: [Section] =
        PathResolver.run.settings.flatMap { sections($0, at: []) }
        + [
            Section(
                path: "seeds", summary: "The seeds: a list of whole numbers, or a count and the first of them.",
                source: "", settings: SeedReader.settings, family: nil,
                example: "seeds: { count: 8, root: 2026 }    # or a list: [1, 2, 3, 4, 5]"),
            Section(
                path: "protocol",
                summary: protocolSummary,
                source: "Bouthillier et al. (2021), Accounting for variance in machine learning benchmarks, "
                    + "arXiv:2103.03098",
                settings: ProtocolReader.settings, family: nil, example: protocolExample),
            Section(
                path: "sweep",
                summary: "What is varied: the axes give points, the rules change them, the exclusions remove some, and "
                    + "what is included comes at the end. A list of such blocks is their union, each configuration once.",
                source: SamplingOptions.description.source, settings: SweepSettings.all, family: nil,
                example: sweepExample),
            Section(
                path: "sweep.axes",
                summary: "Paths with a list of values, a range or variants; or a name with a zip of paths. "
                    + "The last axis varies fastest. Variants of 'dataset' are called by their 'name', or else by their file.",
                source: "", settings: [], family: nil, example: axesExample),
            Section(
                path: "sweep.rules", summary: RuleForm.description.summary, source: "",
                settings: RuleForm.description.settings, family: nil, example: rulesExample),
            Section(
                path: "sweep.include", summary: InclusionForm.description.summary, source: "",
                settings: InclusionForm.description.settings, family: nil, example: includeExample),
            Section(
                path: "sweep.samples", summary: SampleBudget.description.summary, source: "",
                settings: SampleBudget.description.settings, family: nil, example: samplesExample),
            Section(
                path: "sweep.axes.range",
                summary:
                    "An axis of evenly spaced numbers that hit both ends; a list inside of a variant can be one too.",
                source: "", settings: RangeReader.settings, family: nil,
                example: rangeExample),
        ]
        + roots.flatMap { root in
            [
                Section(
                    path: root.name, summary: root.description.summary, source: root.description.source,
                    settings: root.description.settings, family: nil)
            ] + root.description.settings.flatMap { sections($0, at: [root.name]) }
        }

    /// Every family, in the order in which a spec meets them.
    static let families: [FamilyDescription] = {
        var families: [FamilyDescription] = []
        for family in sections.compactMap(\.family) where !families.contains(where: { $0.noun == family.noun }) {
            families.append(family)
        }
        return families
    }()

    /// Every setting.
    static let places: [Place] = sections.flatMap { section in
        func places(_ settings: [SettingDescription], of member: String?) -> [Place] {
            settings.map {
                Place(
                    path: "\(section.path).\($0.name)", member: member, family: section.family, setting: $0,
                    example: section.example)
            }
        }
        return places(section.settings, of: nil)
            + (section.family?.members ?? []).flatMap { places($0.settings, of: $0.name) }
    }

    /// The section of that path, or whose path ends so.
    static func section(named name: String) -> Section? {
        if axisForms.contains(name) { return section(named: "sweep.axes") }
        return sections.first { $0.path == name }
            ?? sections.first { !($0.settings.isEmpty && $0.example.isEmpty) && $0.path.hasSuffix("." + name) }
    }

    private static let axisForms = ["values", "variants", "zip"]

    /// The four forms of an axis.
    static let axesExample = """
        sweep:
          axes:
            network.activation: [relu, tanh]                     # values
            training.batch_size: { from: 16, to: 64, step: 16 }  # 'describe range'
            optimizer:                  # variants: each has its own settings
              variants:
                - { label: plain, type: sgd, learning_rate: [0.01, 0.1] }
                - { label: momentum, type: sgd, learning_rate: 0.01, momentum: 0.9 }
            capacity:                   # zip: settings that go in step
              zip:
                network.hidden: [[32], [64, 32]]
                network.dropout: [0, 0.2]
              labels: [small, large]    # may be left out
        """

    private static let sweepExample = """
        sweep:
          axes:
            optimizer.learning_rate: [0.001, 0.01]
            network.activation: [relu, tanh]
          exclude:
            - { optimizer.learning_rate: 0.01, network.activation: tanh }
        """

    private static let rangeExample = """
        sweep:
          axes:
            optimizer.learning_rate: { from: 0.001, to: 0.1, num: 3, scale: log }
        """

    /// What a protocol is.
    static let protocolSummary =
        "Instead of 'seeds': every configuration is run with the seeds to tune by, the best of each group "
        + "('report.select') is run again with fresh seeds, and these are reported."

    /// Seeds to choose by and seeds to report by.
    static let protocolExample = """
        protocol:
          tune: [1, 2, 3]
          final: { count: 10, root: 101 }    # 101, 102, …, 110
        """

    /// A rule.
    static let rulesExample = """
        sweep:
          axes: { optimizer: { variants: [sgd, adam] } }
          rules:
            - when: { optimizer.label: sgd }
              set: { training.schedule: cosine }
        """

    /// An inclusion.
    static let includeExample = """
        sweep:
          axes: { optimizer: { variants: [sgd, adam] } }
          include:
            - set:
                optimizer: { label: quick, type: adam, learning_rate: 0.01 }
                training.epochs: 5
        """

    /// Samples.
    static let samplesExample = """
        sweep:
          strategy: sobol
          samples: { per: optimizer.label, count: 8 }    # or one number: 16
          axes:
            optimizer:
              variants:
                - { type: sgd, learning_rate: { from: 0.001, to: 1, scale: log } }
                - { type: adam, learning_rate: { from: 1e-4, to: 0.1, scale: log } }
            network.dropout: { from: 0, to: 0.5 }
        """

    /// Where the settings' defaults say too little.
    private static let examples = [
        "run.slurm": """
        run:
          engine: slurm
          slurm: { partition: short, time: 2h, cpus_per_task: 4 }
        """
    ]

    private static func sections(_ setting: SettingDescription, at path: [String]) -> [Section] {
        let path = path + [setting.name]
        let text = path.joined(separator: ".")
        switch setting.kind.unwrapped {
        case .section(let description):
            return [
                Section(
                    path: text, summary: description.summary, source: description.source,
                    settings: description.settings, family: setting.kind.family, example: examples[text] ?? "")
            ] + description.settings.filter { $0.kind.flattenedFamily == nil }.flatMap { sections($0, at: path) }
        case .member(let family):
            return [Section(path: text, summary: setting.meaning, source: "", settings: [], family: family)]
        default: return []
        }
    }
}

extension SettingKind {
    /// The family whose member's settings stand in the owner's mapping.
    var flattenedFamily: FamilyDescription? {
        if case .flattenedMember(let family) = self { family } else { nil }
    }
}
