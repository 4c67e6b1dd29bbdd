import NeuralNetworks

/// Makes JSON Schemas, and keeps those that have a name of their own.
struct SchemaBuilder {
    /// Where a value stands.
    enum Place: Equatable {
        /// In the base run, where it is a single value.
        case base
        /// Inside of a variant, where a list or a range may stand for several values.
        case variant
        /// A variant itself, which has a label under that key.
        case labelled(key: String)

        /// What distinguishes the names of schemas for this place.
        fileprivate var prefix: String {
            switch self {
            case .base: ""
            case .variant: "swept-"
            case .labelled: "variant-"
            }
        }
    }

    private var named: [String: JSONValue] = [:]

    /// All schemas that have a name, sorted by it.
    var definitions: JSONValue {
        .object(named.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, $0.value) })
    }

    /// A reference to the schema of that name, which is made when it is wanted for the first time.
    mutating func reference(
        to name: String, in place: Place = .base, _ make: (inout SchemaBuilder) -> JSONValue
    ) -> JSONValue {
        let name = place.prefix + name.replacing(" ", with: "-")
        if named[name] == nil {
            let schema = make(&self)
            named[name] = schema
        }
        return ["$ref": .text("#/definitions/\(name)")]
    }
}
