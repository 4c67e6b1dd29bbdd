/// A rule for the weights before the first step.
public protocol Initializer: Component {
    /// The weights of one layer.
    ///
    /// - Parameters:
    ///   - fanIn: The inputs of the layer.
    ///   - fanOut: The outputs of the layer.
    ///   - stream: Where the random numbers come from; each layer has its own.
    /// - Returns: `fanOut · fanIn` weights as `[fanOut × fanIn]`, row by row.
    func weights(fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Float]
}

/// The initializers that a spec can name.
public enum Initializers {
    /// All of them, in the order in which they are documented.
    public static let all: [any Initializer.Type] = [
        HeNormal.self, HeUniform.self, XavierNormal.self, XavierUniform.self, LecunNormal.self, LecunUniform.self,
        OrthogonalInitializer.self, UniformInitializer.self, NormalInitializer.self, TruncatedNormalInitializer.self,
        ConstantInitializer.self,
    ]

    /// The family as settings use it.
    public static let family = Family<any Initializer>(
        noun: "initializer", plural: "initializers",
        choices: all.map { type in Family.Choice(type.description) { type.init($0) } },
        describe: { $0.componentValue })
}
