import ArgumentParser
import Experiments
import Reports

/// Tells what would be run.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Tell how many runs a spec makes, which are cached and which are new.",
        discussion: """
            Examples: espalier plan experiments/quickstart.yaml --list; espalier plan experiments/quickstart.yaml --show 3
            What --show prints is a spec of its own.
            """)

    @Argument(help: "The spec.", completion: .file(extensions: ["yaml", "yml"]))
    var spec: String

    @OptionGroup var results: ResultsOptions

    @Flag(help: "List every run.")
    var list = false

    @Flag(help: "List every run as CSV.")
    var csv = false

    @Flag(help: "Print the plan and every run as one JSON object.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "Print one run with every default written out, and where each value comes from.",
            discussion: "The number of its configuration, or its id or the beginning of it.", valueName: "run"))
    var show: String?

    @Option(help: "The seed of the run to show (default: the first).")
    var seed: Int?

    func validate() throws {
        if [list, csv, json, show != nil].filter({ $0 }).count > 1 {
            throw ValidationError("choose one of --list, --csv, --json and --show")
        }
        if seed != nil, show == nil { throw ValidationError("--seed belongs to --show") }
    }

    func run() throws {
        let plan = try SpecFile.plan(spec)
        let experiment = try SpecFile.prepare(plan, specPath: spec, resultsPath: results.folder)
        if let show {
            let run = try SpecFile.run(RunReference(show, seed: seed), of: experiment)
            print(RunSheet(run, of: experiment).text, terminator: "")
        } else if csv {
            print(PlanListing.csv(experiment), terminator: "")
        } else if json {
            print(PlanListing.json(experiment))
        } else {
            print(PlanListing.overview(experiment))
            if list { print("\n" + PlanListing.table(experiment), terminator: "") }
        }
    }
}
