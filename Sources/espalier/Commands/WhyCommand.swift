import ArgumentParser
import Experiments
import Reports

/// Tells why a run would be trained, or would not.
struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Tell whether a run is cached, new or failed, and what tells it from the nearest finished run.",
        discussion: """
            Examples: espalier why experiments/quickstart.yaml 3 --seed 2; espalier why experiments/quickstart.yaml 8ba7
            'espalier plan SPEC --list' has the numbers and ids of all runs.
            """)

    @Argument(help: "The spec: experiments/iris.yaml", completion: .specs)
    var spec: String

    @Argument(
        help: ArgumentHelp(
            "The run: the number of its configuration, or its id or the beginning of it.", valueName: "run"))
    var reference: String

    @Option(help: "The seed of the run, where its configuration is named (default: the first).")
    var seed: Int?

    @OptionGroup var settings: SpecOptions

    @OptionGroup var results: ResultsOptions

    func run() throws {
        let plan = try SpecFile.plan(spec, overrides: settings.overrides)
        let experiment = try SpecFile.prepare(plan, specPath: spec, resultsPath: results.folder)
        let run = try SpecFile.run(RunReference(reference, seed: seed), of: experiment)
        Output.show(try experiment.explanation(of: run).blocks)
    }
}
