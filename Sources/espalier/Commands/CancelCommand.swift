import ArgumentParser
import Clusters
import Experiments

/// Ends what was sent to a cluster.
struct CancelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "End the runs that were sent to a cluster; what is finished is kept.",
        discussion: """
            Example: espalier cancel results/iris
            Returns when the cluster has ended them. Runs under way are saved, so that 'espalier run' goes on from there.
            """)

    @Argument(help: "The results of one experiment: results/iris", completion: .resultsFolders)
    var directory: String

    func run() throws {
        let experiment = try Experiment.load(directory: directory)
        let open = try Submission.all(in: experiment.folder).filter { !$0.isEnded }
        guard !open.isEmpty else {
            StandardError.print("nothing is under way in '\(directory)'")
            return
        }
        for (name, submissions) in Dictionary(grouping: open, by: \.engine).sorted(by: { $0.key < $1.key }) {
            let kind = RunEngine(rawValue: name)
            guard let engine = kind.flatMap({ experiment.engine($0, for: RunRequest()) }) else {
                throw Failure("'\(submissions[0].path)' was sent to '\(name)', which this version does not know")
            }
            StandardError.print("ending \(counted(submissions.count, "submission")) at \(name)")
            try engine.cancel(submissions, until: Cancellation())
            for submission in submissions { try submission.end() }
        }
        let counts = try Experiment.load(directory: directory).counts
        let all = counts.recorded + counts.new + counts.failed
        StandardError.print(
            "ended; \(counts.recorded) of \(counted(all, "run")) \(counts.recorded == 1 ? "has a result" : "have results")"
                + ", which are kept; 'espalier run \(experiment.lock.specPath)' goes on from here")
    }
}
