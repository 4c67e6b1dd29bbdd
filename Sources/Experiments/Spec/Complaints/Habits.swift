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
        case "amsgrad":
            return "AMSGrad is an optimizer of its own: write 'type: amsgrad'"
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

    /// The word of a choice that another program has an abbreviation or another word for, or nil: `val_loss` for
    /// `validation.loss`, `log10` for `log`.
    static func word(meantBy word: String, among words: [String]) -> String? {
        let parts = word.lowercased().split { ".-_/ ".contains($0) }.map { spelledOut[String($0)] ?? String($0) }
        let name = parts.joined(separator: ".")
        return words.first { $0 == name }
    }

    private static let spelledOut = [
        "val": "validation", "valid": "validation", "dev": "validation", "training": "train", "acc": "accuracy",
        "log10": "log", "logarithmic": "log", "geometric": "log", "lin": "linear",
    ]

    /// A remark on the name of a family's member, or nil.
    static func remark(onMember name: String) -> String? {
        NameFinder.fold(name) == "softmax" ? "the output is always softmax; this is for the hidden layers" : nil
    }
}
