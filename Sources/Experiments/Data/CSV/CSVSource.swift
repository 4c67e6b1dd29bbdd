import NeuralNetworks

/// A table in a text file, one example per line, with a column of labels.
struct CSVSource: DataSource {
    /// The file, plain or compressed.
    var path = ""
    /// The column of the labels.
    var label = CSVColumn.name("label")
    /// What stands between two fields.
    var delimiter = CSVDelimiter.auto
    /// Whether the first line holds the names of the columns.
    var header = CSVHeader.auto

    init() {}

    static let declaration = Declaration<CSVSource>(
        "csv", "A table in a text file (CSV or TSV, plain or compressed by gzip, xz or zstd), one example per line.",
        source: "Shafranovich (2005), RFC 4180", foreignNames: ["tsv"],
        settings: [
            Setting(
                "path", \.path, .text, "The file.", isRequired: true, foreignNames: ["file", "filename"], isPath: true),
            Setting(
                "label", \.label, .either([.integer(Int.min...Int.max), .text]),
                "The column of the labels: its name, or its place from 0; -1 is the last.",
                foreignNames: ["target", "class", "label_column"]),
            Setting(
                "delimiter", \.delimiter, .choice(CSVDelimiter.allCases.map(\.rawValue)),
                "What stands between two fields; auto: tab in a .tsv file, else what the first line has most of.",
                foreignNames: ["sep", "separator"]),
            Setting(
                "header", \.header, .either([.flag, .choice(["auto"])]),
                "Whether the first line holds the names of the columns; auto: whether it has words for the features."),
        ])

    func load(relativeTo folder: String) throws(DataError) -> Dataset {
        let file = try DataLocation.resolve(path, relativeTo: folder)
        let layout = try CSVLayout(self, file: file, bytes: FileBytes.read(file))
        return try CSVTable(layout).dataset(origin: DataLocation.shown(path))
    }

    func problems(relativeTo folder: String) -> [SettingProblem] {
        do throws(DataError) {
            let file = try DataLocation.resolve(path, relativeTo: folder)
            let glance = 1 << 20
            let bytes = try FileBytes.read(file, limit: glance)
            // A first line that is longer than the glance shows nothing.
            let isCut = bytes.count == glance && !bytes.contains(UInt8(ascii: "\n"))
            if !isCut { _ = try CSVLayout(self, file: file, bytes: bytes) }
            return []
        } catch {
            return [error.settingProblem]
        }
    }
}

/// A column of a table, by name or by place.
enum CSVColumn: SettingRepresentable, Hashable {
    case name(String)
    /// Counted from 0; negative places count from the end, -1 is the last.
    case index(Int)

    var settingValue: SettingValue {
        switch self {
        case .name(let name): .text(name)
        case .index(let index): .integer(index)
        }
    }

    init?(settingValue: SettingValue) {
        switch settingValue {
        case .text(let name): self = .name(name)
        case .integer(let index): self = .index(index)
        default: return nil
        }
    }
}

/// What stands between two fields.
enum CSVDelimiter: String, CaseIterable, SettingRepresentable {
    case auto
    case comma = ","
    case semicolon = ";"
    case tab
}

/// Whether the first line holds the names of the columns.
enum CSVHeader: SettingRepresentable, Hashable {
    /// It does when it has words where the features have numbers.
    case auto
    case present
    case absent

    var settingValue: SettingValue {
        switch self {
        case .auto: .text("auto")
        case .present: .flag(true)
        case .absent: .flag(false)
        }
    }

    init?(settingValue: SettingValue) {
        switch settingValue {
        case .text("auto"): self = .auto
        case .flag(let isPresent): self = isPresent ? .present : .absent
        default: return nil
        }
    }
}
