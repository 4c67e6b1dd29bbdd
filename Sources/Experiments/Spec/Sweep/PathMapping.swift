import NeuralNetworks

/// A mapping from paths into the base run to values; it has no settings of its own.
struct PathMapping: Component {
    static let declaration = Declaration<PathMapping>("paths", "Paths into the base run, each with values.")
}
