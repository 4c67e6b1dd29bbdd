import ArgumentParser
import Experiments
import Reports

/// Tells what would be run.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Tell how many runs a spec makes, which are cached and which are new.",
        discussion: """
            Example: espalier plan experiments/quickstart.yaml --list
            One run, as a spec of its own: espalier plan iris.yaml --show 3 --seed 2
            For a spreadsheet: espalier plan iris.yaml --csv > runs.csv
            For a program: espalier plan iris.yaml --json | jq .runs
            """)

    @Argument(help: "The spec: experiments/iris.yaml", completion: .specs)
    var spec: String

    @OptionGroup var settings: SpecOptions

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
        let plan = try SpecFile.plan(spec, overrides: settings.overrides)
        let experiment = try SpecFile.prepare(plan, specPath: spec, resultsPath: results.folder)
        var output = StandardOutput()
        if let show {
            let run = try SpecFile.run(RunReference(show, seed: seed), of: experiment)
            output.write(RunSheet(run, of: experiment).text)
        } else if csv {
            PlanListing.writeCSV(experiment, to: &output)
        } else if json {
            PlanListing.writeJSON(experiment, to: &output)
        } else {
            output.write(PlanListing.overview(experiment) + "\n")
            if list {
                output.write("\n")
                PlanListing.writeTable(experiment, to: &output)
            }
        }
        output.flush()
    }
}
