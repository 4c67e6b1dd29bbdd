import Documents

extension RunPlan {
    /// Every run of an experiment, or all that is wrong with what its sweep comes to.
    ///
    /// - Parameters:
    ///   - spec: the experiment.
    ///   - checksFiles: whether to look whether the data files are there.
    public static func make(
        for spec: ExperimentSpec, checksFiles: Bool = true
    ) -> (plan: RunPlan?, diagnostics: [Diagnostic]) {
        var planner = Planner(spec: spec, checksFiles: checksFiles)
        let plan = planner.plan()
        return (plan, planner.complaints.diagnostics)
    }
}
