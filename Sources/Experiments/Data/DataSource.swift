import NeuralNetworks

/// Where examples come from: files, or a formula.
public protocol DataSource: Component {
    /// Whether the source itself keeps some examples for testing.
    var hasOwnTestPart: Bool { get }

    /// Whether every raw feature is a whole number from 0 to 255; nil when that shows only in the data.
    var hasByteFeatures: Bool? { get }

    /// Loads or makes all examples.
    ///
    /// - Parameter folder: The folder of the spec, which relative paths start from.
    /// - Throws: `DataError` with file, line and column where there is one.
    func load(relativeTo folder: String) throws(DataError) -> Dataset

    /// What is wrong with the settings, as far as a glance at the files shows.
    ///
    /// - Parameter folder: The folder of the spec, which relative paths start from.
    func problems(relativeTo folder: String) -> [SettingProblem]
}

extension DataSource {
    /// No, unless the source says otherwise.
    public var hasOwnTestPart: Bool { false }
    /// That shows in the data, unless the source says otherwise.
    public var hasByteFeatures: Bool? { nil }
}

/// The data sources that a spec can name.
public enum DataSources {
    /// All of them, in the order in which they are documented.
    public static let all: [any DataSource.Type] = [
        CSVSource.self, IDXSource.self, MoonsSource.self, CirclesSource.self, SpiralsSource.self, BlobsSource.self,
        XORSource.self,
    ]

    /// The family as settings use it.
    public static let family = Family<any DataSource>(
        noun: "data source", plural: "data sources", discriminator: "source",
        choices: all.map { type in Family.Choice(type.description) { type.init($0) } },
        describe: { $0.componentValue })
}
