/// What to say of names that people bring from other programs and that no setting here stands for directly.
enum Habits {
    /// A remark on a key, or nil.
    ///
    /// - Parameter settings: the settings that could stand in the key's place.
    static func remark(on name: String, value: String?, among settings: [String]) -> String? {
        switch NameFinder.fold(name) {
        case "keepprob", "keepprobability", "keeprate":
            let place = settings.contains("dropout") ? "dropout" : "network.dropout"
            let kept = value.flatMap { NumberText($0)?.value } ?? .nan
            guard kept > 0, kept <= 1 else {
                return "write '\(place)', the probability of dropping: 1 − \(name)"
            }
            let dropped = ((1 - kept) * 1e12).rounded() / 1e12
            return "write '\(place): \(dropped.decimalText)': the probability of dropping is 1 − \(name)"
        case "loss", "criterion", "lossfunction", "objective", "costfunction":
            return "the loss is always cross-entropy; remove this"
        case "outputactivation", "outactivation", "finalactivation":
            return "the output is always softmax; remove this"
        case "device", "gpu", "cuda", "accelerator":
            return "training runs on the processor's cores; remove this"
        case "njobs", "numworkers", "threads":
            return "write 'run: { workers: … }' for the number of runs at once"
        case "randomstate", "randomseed", "seed":
            return settings.contains("seed") ? nil : "write 'seeds: [1, 2, 3]' at the top level"
        case "shuffle":
            return "examples are always shuffled, by the run's seed; remove this"
        default:
            return nil
        }
    }

    /// A remark on the name of a family's member, or nil.
    static func remark(onMember name: String) -> String? {
        NameFinder.fold(name) == "softmax" ? "the output is always softmax; this is for the hidden layers" : nil
    }
}
