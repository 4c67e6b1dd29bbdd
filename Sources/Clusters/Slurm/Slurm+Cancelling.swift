import Experiments

extension Slurm {
    /// The longest time between two looks, in seconds.
    private static let cancelInterval = 2.0

    /// Drops the jobs by their names. (An id may belong to another job, after a crash of the controller.)
    ///
    /// A job that is about to be begun again cannot be dropped at that moment, so it is tried until nothing is left.
    public func cancel(_ submissions: [Submission], until cancellation: Cancellation) throws(ClusterError) {
        var names: [String] = []
        for submission in submissions {
            let jobs = try ClusterError.ofFolder { () throws(SurroundingsError) in try SlurmJobs(of: submission) }
            names += jobs.chunks.map { $0.name(in: submission) }
        }
        let deadline = ContinuousClock.now + .seconds(cancelLimit)
        var failure: ClusterError?
        while !cancellation.isCancelled {
            do throws(ClusterError) {
                let jobs = try jobs(named: names, until: cancellation)
                let left = Set(jobs.filter(\.isAlive).map(\.name)).intersection(names)
                if left.isEmpty { return }
                for name in left.sorted() {
                    let result = try start("scancel", ["--name=\(name)"])
                    failure =
                        result.status == 0 ? nil : error(SlurmFault("scancel", result), quoting: result.errors)
                }
            } catch {
                guard error.isTemporary else { throw error }
                failure = error
            }
            if ContinuousClock.now >= deadline {
                throw failure
                    ?? ClusterError(
                        "Slurm has not ended all jobs within \(Int(cancelLimit)) s; the same command goes on")
            }
            cancellation.wait(min(Self.cancelInterval, pace.poll))
        }
    }
}
