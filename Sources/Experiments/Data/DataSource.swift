import NeuralNetworks

/// Where examples come from: files, or a formula.
public protocol DataSource: Component {
    /// Loads or makes all examples.
    ///
    /// - Parameter folder: The folder of the spec, which relative paths start from.
    /// - Throws: `DataError` with file, line and column where there is one.
    func load(relativeTo folder: String) throws(DataError) -> Dataset
}

/// The data sources that a spec can name.
public enum DataSources {
    /// All of them, in the order in which they are documented.
    public static let all: [any DataSource.Type] = [CSVSource.self]

    /// The family as settings use it.
    public static let family = Family<any DataSource>(
        noun: "data source", plural: "data sources", discriminator: "source",
        choices: all.map { type in Family.Choice(type.description) { type.init($0) } },
        describe: { $0.componentValue })
}

/// Data that cannot be loaded (stub).
public struct DataError: Error, Sendable {}
