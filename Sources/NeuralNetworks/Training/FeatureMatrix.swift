/// Raw features of all examples, `[exampleCount × featureCount]`, row by row, as compact as they came.
public struct FeatureMatrix: Sendable {
    /// How the features are stored.
    public enum Storage: Sendable {
        case bytes([UInt8])
        case floats([Float])
    }

    /// The features.
    public let storage: Storage
    /// The number of rows.
    public let exampleCount: Int
    /// The number of columns.
    public let featureCount: Int

    /// A matrix of `storage` cut into rows.
    ///
    /// - Precondition: `storage` holds `exampleCount · featureCount` values.
    public init(_ storage: Storage, exampleCount: Int, featureCount: Int) {
        let count: Int
        switch storage {
        case .bytes(let bytes): count = bytes.count
        case .floats(let floats): count = floats.count
        }
        precondition(
            count == exampleCount * featureCount, "expected \(exampleCount) × \(featureCount) features, got \(count)")
        self.storage = storage
        self.exampleCount = exampleCount
        self.featureCount = featureCount
    }

    /// The raw feature of one example.
    public subscript(example: Int, feature: Int) -> Float {
        switch storage {
        case .bytes(let bytes): Float(bytes[example * featureCount + feature])
        case .floats(let floats): floats[example * featureCount + feature]
        }
    }
}
