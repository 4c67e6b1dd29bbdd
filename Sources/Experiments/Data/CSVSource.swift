import NeuralNetworks

/// A table of numbers with a label column (stub).
public struct CSVSource: DataSource {
    public var path = ""
    public init() {}
    public static let declaration = Declaration<CSVSource>("csv", "A table in a text file.", settings: [Setting("path", \.path, .text, "The file.", isRequired: true)])
    public func load(relativeTo folder: String) throws(DataError) -> Dataset { throw DataError() }
}
