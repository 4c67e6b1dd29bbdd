import Experiments
import Foundation

extension Experiment {
    /// The engine of that kind, as the experiment's spec asks for it; nil for the workers of this process.
    ///
    /// - Parameter request: How the runs are trained.
    public func engine(_ kind: RunEngine, for request: RunRequest) -> (any Engine)? {
        let options = plan.spec.run
        switch kind {
        case .local: return nil
        case .slurm:
            var workers = options.slurm.coresPerTask
            if case .fixed(let count) = options.workers { workers = count }
            return Slurm(options.slurm, workers: request.workers ?? workers, program: Self.program)
        case .ssh:
            var workers = request.workers
            if workers == nil, case .fixed(let count) = options.workers { workers = count }
            return SSH(options.ssh, workers: workers, program: Self.program)
        }
    }

    /// The path of this program, from the root.
    private static var program: String { Bundle.main.executablePath ?? CommandLine.arguments[0] }
}
