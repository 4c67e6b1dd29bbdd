import ArgumentParser

/// Where results are, for all commands that make them.
struct ResultsOptions: ParsableArguments {
    @Option(
        name: .customLong("results"), help: "The folder that holds the results of all experiments.",
        completion: .directory)
    var folder = "results"
}
