import Documents
import NeuralNetworks

/// One rule of the language, with examples that are specs but for the keys that every spec needs.
struct GrammarChapter: Sendable {
    /// What it is about.
    let title: String
    /// The rule.
    let words: String
    /// What there is to choose from: a form and what it means.
    var rows: [(String, String)] = []
    /// The settings that a mapping has here.
    var settings: [SettingDescription] = []
    /// Pieces of specs.
    var examples: [String] = []
    /// The names under which `describe` shows it alone.
    var names: [String] = []
}

/// The language of specs, a chapter for each rule.
enum Grammar {
    /// The chapters in the order of the page.
    static let chapters: [GrammarChapter] =
        [keys, values, seeds, fairness] + sweep + [fragments, references, extending, commandLine, limits]

    private static let keys = GrammarChapter(
        title: "The file",
        words: "A spec is one YAML file: a mapping with these keys. 'version', 'name' and 'dataset' must be there; "
            + "what is left out has its default, which 'describe NAME' tells.",
        rows: TopLevel.keys.map { ($0.name, $0.meaning) }
            + [("x-…", "Fragments for anchors and references; not read otherwise.")],
        examples: [
            """
            dataset: { source: moons, split: { validation: 0.2, test: 0.2 } }
            network: { hidden: [64, 32], activation: relu }
            optimizer: { type: adam, learning_rate: 0.001 }
            training: { epochs: 30 }
            seeds: [1, 2, 3, 4, 5]
            """
        ])

    /// Values of settings that show each kind.
    static let samples: [(path: String, value: String)] = [
        ("optimizer.learning_rate", "1e-3"), ("training.epochs", "30"), ("dataset.split.stratify", "false"),
        ("dataset.scale", "standardize"), ("regularization.max_norm", "none"), ("network.hidden", "[64, 32]"),
        ("network.activation", "[relu, { type: leaky_relu, slope: 0.1 }]"),
        ("optimizer", "{ type: sgd, momentum: 0.9 }"),
    ]

    private static let values = GrammarChapter(
        title: "Values",
        words: "Values get their type from the setting, not from a guess: 1e-3 and .5 are numbers where a number is "
            + "wanted, 'no' is a word where a word is wanted. A member of a family is its name alone, or a mapping "
            + "with its name ('type', or 'source' for data) and its own settings.",
        rows: samples.compactMap { sample in
            let resolver = PathResolver(base: Node(.mapping([]), span: nowhere))
            guard case .success(let path) = resolver.resolve(sample.path) else { return nil }
            return ("\(sample.path): \(sample.value)", path.kind.inWords)
        },
        examples: ["run: { timeout: 1h30m }    # times: 90, 30s, 10m, 2h"])

    private static let nowhere = SourceText(name: "", bytes: []).wholeSpan

    private static let seeds = GrammarChapter(
        title: "Seeds",
        words: "Each configuration is trained with each seed. They are a list, or a mapping.",
        settings: SeedReader.settings, examples: ["seeds: { count: 8, root: 2026 }    # 2026, 2027, …, 2033"])

    private static let fairness = GrammarChapter(
        title: "protocol", words: ReferenceIndex.protocolSummary, settings: ProtocolReader.settings,
        examples: [ReferenceIndex.protocolExample])

    /// What is declared of the sweep: `ReferenceIndex` has its sections.
    private static let sweep: [GrammarChapter] = ReferenceIndex.sections
        .filter { $0.path == "sweep" || $0.path.hasPrefix("sweep.") }
        .map { section in
            GrammarChapter(
                title: section.path, words: section.summary, settings: section.settings,
                examples: section.example.isEmpty ? [] : [section.example])
        }

    private static let fragments = GrammarChapter(
        title: "Fragments, anchors and '<<'",
        words: "A key that begins with x- holds a fragment. '&name' before a value names it, '*name' puts it "
            + "elsewhere in the same file, and '<<' brings the keys of a mapping into another, where its own keys win.",
        examples: [
            """
            x-rates: &rates { from: 0.001, to: 0.1, num: 3, scale: log }
            sweep: { axes: { optimizer.learning_rate: *rates } }
            """,
            """
            x-slow: &slow { type: sgd, learning_rate: 0.001 }
            optimizer: { <<: *slow, momentum: 0.9 }
            """,
        ],
        names: ["fragments", "anchors", "x-", "<<"])

    private static let references = GrammarChapter(
        title: "References",
        words: "A value that is ${path} and nothing else stands for the value at that path of the spec, files that "
            + "it extends and the command line included. Within brackets YAML wants it in quotes. In the base run it "
            + "follows the sweep: at each point it is what the point has there. Inside 'sweep' it is what the base "
            + "run has. '$${' is '${' itself.",
        examples: [
            """
            x-width: 64
            network:
              hidden: ["${x-width}", "${x-width}"]
              dropout: 0.1
              input_dropout: ${network.dropout}               # follows the sweep
            sweep: { axes: { network.dropout: [0, 0.2] } }
            """,
            "description: A literal $${path}.",
        ],
        names: ["references", "reference", "${}"])

    private static let extending = GrammarChapter(
        title: "extends",
        words: "'extends' names another spec, by its path from this file, whose keys hold where this file is "
            + "silent. Mappings are joined key by key; a list or a single value replaces what was there. A member "
            + "with another name ('type', or 'source' for data) inherits nothing from the member that it replaces, "
            + "and each axis of a sweep is replaced as a whole; 'sweep: null' is no sweep. That file may extend "
            + "another. Paths of data start from the file that has them.",
        examples: ["extends: \(extendedName)\ntraining: { epochs: 100 }"], names: [SpecAssembly.key])

    /// The file that the example extends.
    static let extendedName = "base.yaml"

    private static let commandLine = GrammarChapter(
        title: "The command line",
        words: "'\(OverrideReader.option) path=value' puts a value in the place of what the spec has at that path: "
            + "one of an axis, below 'run', 'report' or 'seeds', or a whole top-level key. It may be given several "
            + "times. The value is YAML and is checked as if it stood in the file. The record has it, and the report "
            + "shows the command.",
        rows: commands.map { ("\(OverrideReader.option) '\($0.text)'", $0.meaning) },
        names: [OverrideReader.option, "set", "overrides"])

    /// Settings of the command line.
    static let commands: [(text: String, meaning: String)] = [
        ("training.epochs=5", "one setting"), ("network.hidden=[64, 32]", "a list"),
        ("optimizer={ type: sgd, momentum: 0.9 }", "a member with its settings"),
        ("seeds={ count: 3 }", "other seeds"), ("run.workers=2", "how runs are run"),
        ("report.metric=validation.accuracy", "what the report shows"),
        ("sweep=null", "the base run alone; with 'report=null' where the report names axes"),
    ]

    private static let limits = GrammarChapter(
        title: "Limits",
        words: "What goes beyond them is refused, so that a hostile file costs little.",
        rows: [
            ("\(Document.byteLimit.grouped) bytes", "in a file, and in all that it extends together"),
            (
                "\(Document.nodeLimit.grouped) values",
                "in a spec, each alias and reference counted as all that it stands for"
            ),
            ("\(Document.depthLimit) levels", "of lists and mappings in one another"),
            ("\(SpecAssembly.extensionLimit) files", "that extend one another, the spec among them"),
            ("\(RunOptions().maxRuns.grouped) runs", "of a sweep, unless 'run.max_runs' says otherwise"),
        ],
        names: ["limits"])
}
