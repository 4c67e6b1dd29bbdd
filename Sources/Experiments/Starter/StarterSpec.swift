import Documents
import NeuralNetworks

/// A commented spec to start from, made for a data set: it compares three optimizers with three learning rates each.
public struct StarterSpec: Sendable {
    /// What the schema is called that lies beside the spec.
    public static let schemaName = "espalier.schema.json"

    /// The text.
    public let text: String
    /// Where it is to be written.
    public let path: String
    /// What was found in the data, a sentence a line.
    public let findings: [String]
    /// What it comes to: `9 configurations × 5 seeds = 45 runs`.
    public let arithmetic: String

    /// Where the schema is to lie.
    public var schemaPath: String {
        let folder = Paths.folder(of: path)
        return folder == "." ? Self.schemaName : "\(folder)/\(Self.schemaName)"
    }

    /// Looks at data and makes a spec for them. Nothing is written.
    ///
    /// - Parameters:
    ///   - data: A file, a folder or a built-in set.
    ///   - label: The column of the labels; nil: the one that looks like it.
    ///   - name: The experiment's name; nil: after the data.
    ///   - path: Where the spec is to be written; nil: in the current folder, after the name.
    /// - Throws: `DataError` when the data cannot be used.
    public init(data: String, label: String?, name: String?, path: String?) throws(DataError) {
        let source = try StarterSource.find(data, label: label, folder: path.map(Paths.folder(of:)) ?? ".")
        let near = FolderName.near(name ?? source.name)
        let name = near.isEmpty ? "experiment" : near
        self.path = path ?? "\(name).yaml"
        let dataset = source.dataset
        let proposal = StarterProposal(dataset)
        findings = Self.findings(dataset, source, proposal)
        text = Self.text(name: name, path: self.path, source, proposal, findings)
        arithmetic = try Self.arithmetic(of: text, path: self.path, data: data)
    }

    private static func findings(_ dataset: Dataset, _ source: StarterSource, _ proposal: StarterProposal) -> [String] {
        let count = dataset.features.featureCount
        let examples = "\(dataset.labels.count) examples, \(count) feature\(count == 1 ? "" : "s"), "
        let own = dataset.testCount > 0 ? "; \(dataset.testCount) of the examples are the data's own test part" : ""
        let classes = zip(dataset.classNames, dataset.classCounts).map { "\($0) (\($1))" }
        let listed = classes.prefix(10).joined(separator: ", ") + (classes.count > 10 ? ", …" : "")
        return [
            YAMLText.comment("\(examples)\(classes.count) classes\(source.labelling)\(own)"),
            YAMLText.comment("classes: \(listed)"),
        ]
    }

    private static func text(
        name: String, path: String, _ source: StarterSource, _ proposal: StarterProposal, _ findings: [String]
    ) -> String {
        var yaml = CommentedYAML()
        yaml.add("# yaml-language-server: $schema=\(schemaName)")
        for finding in findings { yaml.add("# " + finding) }
        for (command, effect) in [
            ("check \(path)", "says what is wrong with this file"),
            ("run \(path)", "trains what is missing and writes results/\(name)/report.md"),
            ("describe", "says what else can stand here"),
        ] {
            let padding = String(repeating: " ", count: max(1, path.count + "check ".count - command.count + 3))
            yaml.add("#   espalier \(command)\(padding)\(effect)")
        }
        yaml.add("version: 1")
        yaml.add("name: \(YAMLText.scalar(name))")
        yaml.add(
            lines:
                "description: >-\n  Which optimizer learns these data best, and how much does its learning rate matter?"
        )
        yaml.add(
            "dataset",
            source.lines + [
                ("scale: \(proposal.scale.text)", proposal.scale.remark),
                ("split: \(proposal.split.text)", proposal.split.remark),
            ])
        yaml.add(
            "network",
            [
                ("hidden: [\(proposal.hidden.map(String.init).joined(separator: ", "))]", "units of each hidden layer"),
                ("activation: relu", "espalier describe activations"),
                ("init: he_normal", "espalier describe initializers"),
                ("dropout: 0", "the probability of dropping a hidden unit"),
            ])
        yaml.add("")
        yaml.add("optimizer: adam", "of the base run; the sweep varies it")
        yaml.add(
            "training",
            [
                ("epochs: \(proposal.epochs)", "passes over the training part, at most"),
                ("batch_size: \(proposal.batchSize)", "examples of one step"),
                (
                    "early_stopping: { patience: \(max(5, proposal.epochs / 5)) }",
                    "by validation.loss; keeps the best epoch"
                ),
            ] + (proposal.imbalance.map { [("# class_weights: balanced", $0)] } ?? []))
        yaml.add("")
        let seeds = (1...proposal.seedCount).map(String.init).joined(separator: ", ")
        yaml.add("seeds: [\(seeds)]", "each configuration is trained with each seed")
        yaml.add("")
        yaml.add(lines: sweepAndReport)
        return yaml.text
    }

    private static let sweepAndReport = """
        sweep:                             # any setting can be swept: espalier describe axes
          axes:
            optimizer:
              variants:                    # each owns only its own settings
                - { label: sgd, type: sgd, learning_rate: [0.01, 0.1, 1] }
                - { label: momentum, type: sgd, momentum: 0.9, learning_rate: [0.001, 0.01, 0.1] }
                - { label: adam, type: adam, learning_rate: [0.0001, 0.001, 0.01] }

        report:
          metric: test.accuracy
          select: { metric: validation.loss, per: optimizer.label }    # chosen on validation, reported on test
          rows: optimizer.label
          columns: optimizer.learning_rate
          baseline: sgd
        """

    /// What the spec comes to.
    ///
    /// - Throws: `DataError` when it has mistakes, as it may when a class has too few examples to be split.
    private static func arithmetic(of text: String, path: String, data: String) throws(DataError) -> String {
        let (spec, mistakes) = ExperimentSpec.read(
            bytes: Array(text.utf8), name: path, folder: Paths.folder(of: path))
        let (plan, planMistakes) = spec.map { RunPlan.make(for: $0) } ?? (nil, [])
        let dataMistakes = plan.map { Experiment.dataDiagnostics(of: $0) } ?? []
        if let plan, dataMistakes.isEmpty { return plan.arithmetic.text }
        let reason = (mistakes + planMistakes + dataMistakes).first { $0.severity == .error }?.message
        throw DataError(file: data, problem: "no spec can be made for these data: \(reason ?? "it would plan nothing")")
    }
}
