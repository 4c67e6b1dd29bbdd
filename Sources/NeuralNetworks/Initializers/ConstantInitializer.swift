/// The same weight everywhere.
///
///     w = value
///
/// All units of a layer start as one and, without dropout, stay one. For comparisons and checks.
struct ConstantInitializer: Initializer {
    /// Each weight.
    var value = 0.0

    init() {}

    static let declaration = Declaration<ConstantInitializer>(
        "constant", "The same weight everywhere: the units of a layer start as one.", formula: "w = value",
        foreignNames: ["constant_", "zeros", "ones"],
        settings: [
            Setting(
                "value", \.value, .number(.from(-1000, through: 1000)), "Each weight.", isRequired: true,
                foreignNames: ["val", "constant"])
        ])

    func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float] {
        [Float](repeating: Float(value), count: fanIn * fanOut)
    }
}
