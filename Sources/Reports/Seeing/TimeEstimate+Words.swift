import Experiments

extension TimeEstimate {
    /// `about 4 s on 2 workers, by the wall times of 30 finished runs`.
    public var words: String {
        let basis =
            switch basis {
            case .pastRuns(let count): "by the wall times of \(counted(count, "finished run"))"
            case .costModel: "by the cost model alone: no run of this plan was trained yet"
            }
        return "about \(Duration.words(seconds)) on \(counted(min(workers, runCount), "worker")), \(basis)"
    }
}
