import NeuralNetworks

/// The data of a spec to start from: how a spec names them, and what was found in them.
struct StarterSource {
    /// What the experiment is called, unless it is called otherwise: `iris`.
    let name: String
    /// The lines of `dataset` that name the data, each with a remark.
    let lines: [(String, String)]
    /// How the column of labels was found; empty for data without columns.
    let labelling: String
    /// The data.
    let dataset: Dataset

    /// The data at a path, or a built-in set of that name.
    ///
    /// - Parameters:
    ///   - label: The column of the labels, if the user named it.
    ///   - folder: The folder of the spec.
    /// - Throws: `DataError` when there are no such data, or when they are no examples with labels.
    static func find(_ data: String, label: String?, folder: String) throws(DataError) -> StarterSource {
        guard let file = try? DataLocation.resolve(data, relativeTo: "") else { return try builtIn(data) }
        let path = Self.path(data, foundAt: file, from: folder)
        if PathKind(path: file) == .folder { return try StarterSource(folder: path, at: file) }
        return try StarterSource(table: path, at: file, label: label)
    }

    private static func builtIn(_ name: String) throws(DataError) -> StarterSource {
        var names: [String] = []
        for type in DataSources.all {
            guard let type = type as? any GeneratedSource.Type else { continue }
            let description = type.description
            if description.name == name { return try StarterSource(builtIn: type, description) }
            names.append(description.name)
        }
        let close = NameFinder.closest(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
        throw DataError(
            file: name, problem: "there is no such file or folder",
            advice: "built in are \(names.joined(separator: ", "))\(close)")
    }

    /// A built-in set, large and noisy enough to be worth learning.
    private init(
        builtIn type: any GeneratedSource.Type, _ description: ComponentDescription
    ) throws(DataError) {
        let likely: [String: SettingValue] = [
            "n_samples": .integer(600), "noise": .number(0.1), "cluster_std": .number(2),
        ]
        let values = description.settings.compactMap { setting in
            (likely[setting.name] ?? setting.defaultValue).map { ComponentValue.Field(setting.name, $0) }
        }
        name = description.name
        lines =
            [("source: \(description.name)", Self.phrase(description.summary))]
            + zip(description.settings, values).map { setting, field in
                ("\(setting.name): \(field.value.text(as: setting.kind))", Self.phrase(setting.meaning))
            }
        labelling = ""
        dataset = try type.init(ComponentValue(name: description.name, fields: values)).load(relativeTo: "")
    }

    /// A folder with the four files of MNIST's kind.
    private init(folder path: String, at file: String) throws(DataError) {
        name = Paths.name(of: Paths.absolute(file))
        lines = [
            ("source: idx", "the four MNIST files; their test part is kept"),
            ("path: \(YAMLText.scalar(path))", Self.remark(path)),
        ]
        labelling = ""
        let fields = [ComponentValue.Field("path", .text(file))]
        dataset = try IDXSource(ComponentValue(name: "idx", fields: fields)).load(relativeTo: "")
    }

    /// A table.
    private init(table path: String, at file: String, label: String?) throws(DataError) {
        let table = try TableGlance(file: file, bytes: FileBytes.read(file))
        let (column, reason) = try LabelFinder.column(of: table, wanted: label)
        try Self.checkFeatures(of: table, label: column)
        var source = CSVSource()
        source.path = file
        var lines = [
            ("source: csv", "a table, one example per line"), ("path: \(YAMLText.scalar(path))", Self.remark(path)),
        ]
        if table.columns[column].name.isEmpty {
            let place = column == table.columns.count - 1 ? -1 : column
            source.label = .index(place)
            source.header = table.hasHeader ? .present : .absent
            lines.append(("label: \(place)", "the place of the classes' column: 0 is the first, -1 the last"))
            lines.append(("header: \(table.hasHeader)", "whether the first line holds names"))
        } else {
            source.label = .name(table.columns[column].name)
            lines.append(("label: \(YAMLText.scalar(table.columns[column].name))", "the classes; all else is features"))
        }
        name = Paths.name(of: path).prefix { $0 != "." }.description
        self.lines = lines
        labelling = " in column \(table.title(of: column)) (\(reason))"
        dataset = try source.load(relativeTo: "")
    }

    /// A sentence as a remark: without its full stop.
    private static func phrase(_ sentence: String) -> String {
        sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }

    /// Complains of columns that hold words and are not the label.
    private static func checkFeatures(of table: TableGlance, label: Int) throws(DataError) {
        let others = table.columns.indices.filter { $0 != label && table.columns[$0].wordCount > 0 }
        guard !others.isEmpty else { return }
        let names = others.prefix(5).map(table.title(of:)).joined(separator: ", ") + (others.count > 5 ? ", …" : "")
        throw DataError(
            file: table.file,
            problem: "column\(others.count == 1 ? "" : "s") \(names) \(others.count == 1 ? "holds" : "hold") words, "
                + "and features must be numbers",
            advice: "write numbers in their place or remove them; the classes were looked for in column "
                + "\(table.title(of: label)), and --label names another")
    }

    /// The path as the spec must have it.
    private static func path(_ data: String, foundAt file: String, from folder: String) -> String {
        // What was found through ESPALIER_DATA will be found so again.
        if data.hasPrefix("/") || file != data || folder == "." { return data }
        return Paths.relative(file, from: folder)
    }

    private static func remark(_ path: String) -> String {
        path.hasPrefix("/") ? "better a path relative to this file, when others are to run it" : "relative to this file"
    }
}
