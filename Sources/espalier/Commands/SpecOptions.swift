import ArgumentParser

/// What can be set on the command line, for all commands that take a spec.
struct SpecOptions: ParsableArguments {
    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(
            "Set what the spec says at a path: --set 'network.hidden=[64, 32]'. May be given several times.",
            valueName: "path=value"),
        completion: .assignments)
    var overrides: [String] = []
}
