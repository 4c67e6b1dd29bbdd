import ArgumentParser
import Experiments

/// Tells what would be run.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Tell how many runs a spec makes, which are cached and which are new.",
        discussion: """
            Example: espalier plan experiments/quickstart.yaml --list
            For a spreadsheet: espalier plan iris.yaml --csv > runs.csv
            For a program: espalier plan iris.yaml --json | jq .arithmetic
            """)

    @Argument(help: "The spec: experiments/iris.yaml", completion: .specs)
    var spec: String

    @OptionGroup var results: ResultsOptions

    @Flag(help: "List every run.")
    var list = false

    @Flag(help: "List every run as CSV.")
    var csv = false

    @Flag(help: "Print the plan and every run as one JSON object.")
    var json = false

    func validate() throws {
        if [list, csv, json].filter({ $0 }).count > 1 {
            throw ValidationError("choose one of --list, --csv and --json")
        }
    }

    func run() throws {
        let plan = try SpecFile.plan(spec)
        let experiment = try SpecFile.prepare(plan, specPath: spec, resultsPath: results.folder)
        if csv {
            print(PlanListing.csv(experiment), terminator: "")
        } else if json {
            print(PlanListing.json(experiment))
        } else {
            print(PlanListing.overview(experiment))
            if list { print("\n" + PlanListing.table(experiment), terminator: "") }
        }
    }
}
