import ArgumentParser

/// Where results are, for all commands that make them.
struct ResultsOptions: ParsableArguments {
    @Option(
        name: .customLong("results"),
        help: "The folder of the results of all experiments. Example: --results ~/results",
        completion: .directory)
    var folder = "results"
}
