import Documents
import NeuralNetworks

/// What to say of names that people bring from other programs and that no setting here stands for directly.
enum Habits {
    /// What to say of a key, or nil.
    ///
    /// - Parameter settings: the settings that could stand in the key's place.
    static func advice(on name: String, value: Node?, among settings: [String]) -> NameAdvice? {
        let folded = NameFinder.fold(name)
        if let text = remarks[folded] { return NameAdvice(remark: text) }
        return translated(folded, name, value, settings)
    }

    /// Whether the name stands for several things elsewhere, or for the same thing in another unit, so that nothing is
    /// certain about it.
    static func isAmbiguous(_ name: String) -> Bool { ambiguous.contains(NameFinder.fold(name)) }

    private static let ambiguous: Set = [
        "alpha", "decay", "decayrate", "gamma", "scale", "factor", "drop", "a", "b", "min", "max", "momentum", "l2",
        "etamin", "endlearningrate", "minlr", "finallr", "iterations", "warmupepochs", "weights", "posweight",
        // Members whose other name says more than the member does.
        "nesterov", "zeros", "ones", "cyclic", "adaptive", "piecewise", "superconvergence",
    ]

    /// Whether other programs name the member of a family by that key: `_target_`, `solver`, `optimizer`.
    static func isDiscriminator(_ name: String, of family: FamilyDescription) -> Bool {
        let words = ["target", "classname", "class", "name", "solver", "method", "algorithm", "kind", "type", "policy"]
        let folded = NameFinder.fold(name)
        return words.contains(folded) || folded == NameFinder.fold(family.noun)
    }

    /// What other programs put behind the names of members, folded.
    static let suffixes = ["lr", "optimizer", "scheduler", "schedule", "activation", "initializer", "decay", "norm"]

    /// The word of a choice that another program has an abbreviation or another word for, or nil: `val_loss` for
    /// `validation.loss`, `log10` for `log`.
    static func word(meantBy word: String, among words: [String]) -> String? {
        let parts = word.lowercased().split { ".-_/ ".contains($0) }.map { spelledOut[String($0)] ?? String($0) }
        let name = parts.joined(separator: ".")
        if let exact = words.first(where: { $0 == name }) { return exact }
        return otherWords[NameFinder.fold(word)].flatMap { words.contains($0) ? $0 : nil }
    }

    /// A remark on the name of a family's member, or nil.
    static func remark(onMember name: String, of family: FamilyDescription) -> String? {
        guard name.utf8.count <= 100 else { return nil }
        let last = name.split(separator: ".").last.map(String.init) ?? name
        let folded = NameFinder.fold(last.hasSuffix("()") ? String(last.dropLast(2)) : last)
        switch (family.noun, folded) {
        case ("activation", "softmax"), ("activation", "logsoftmax"):
            return "the output is always softmax; this is for the hidden layers"
        case ("activation", "prelu"), ("activation", "rrelu"), ("activation", "celu"), ("activation", "glu"):
            return "there is none of that kind here; the nearest are leaky_relu and elu"
        case ("optimizer", "lbfgs"), ("optimizer", "rprop"), ("optimizer", "asgd"), ("optimizer", "adafactor"),
            ("optimizer", "ftrl"), ("optimizer", "lamb"), ("optimizer", "lars"), ("optimizer", "sparseadam"):
            return "it is not among the optimizers here"
        case ("data source", "iris"), ("data source", "digits"), ("data source", "wine"),
            ("data source", "breastcancer"),
            ("data source", "adult"), ("data source", "titanic"):
            return "write 'source: csv' and the file's place as 'path'"
        case ("data source", "fashionmnist"), ("data source", "kmnist"), ("data source", "emnist"):
            return "write 'source: idx' and as 'path' the folder of its four files"
        default: return nil
        }
    }

    /// Remarks that do not depend on the value, by the folded key.
    private static let remarks: [String: String] = {
        var remarks: [String: String] = [:]
        func add(_ names: [String], _ remark: String) { for name in names { remarks[name] = remark } }
        add(
            ["loss", "criterion", "lossfunction", "objective", "costfunction", "lossfn"],
            "the loss is always cross-entropy; remove this")
        add(
            ["outputactivation", "outactivation", "finalactivation", "outputlayer"],
            "the output is always softmax; remove this")
        add(
            ["inputsize", "inputdim", "inputshape", "infeatures", "outputsize", "outputdim", "numclasses", "nclass"],
            "inputs and outputs come from the data; remove this")
        add(
            ["device", "devices", "gpu", "gpus", "cuda", "accelerator", "usecuda"],
            "training runs on the processor's cores; remove this")
        add(["precision", "dtype", "mixedprecision", "amp"], "numbers have 32 bits; remove this")
        add(["metrics"], "every run measures loss and accuracy; remove this")
        add(["verbose", "verbosity", "loglevel"], "the progress is always shown; remove this")
        add(["mode", "direction"], "losses fall and accuracies rise; remove this")
        add(["callbacks"], "write 'early_stopping: { … }' and 'schedule: …' under 'training:'")
        add(["tmax", "totalsteps", "totaliters"], "a schedule ends with the training; remove this")
        add(["shuffle"], "examples are always shuffled, by the run's seed; remove this")
        add(["amsgrad"], "AMSGrad is an optimizer of its own: write 'type: amsgrad'")
        add(["njobs", "numworkers", "threads"], "write 'run: { workers: … }' for the number of runs at once")
        add(["hydra", "defaults"], "there are no groups of files; write the settings out here")
        add(
            ["parameters", "searchspace", "paramgrid", "paramdistributions", "hyperparameters", "grid", "params"],
            "what is tried stands under 'sweep: { axes: { … } }'")
        return remarks
    }()

    /// Advice that depends on the value.
    private static func translated(
        _ folded: String, _ name: String, _ value: Node?, _ settings: [String]
    ) -> NameAdvice? {
        let text = value?.scalar?.text
        switch folded {
        case "keepprob", "keepprobability", "keeprate":
            return keepProbability(name, text, settings)
        case "batchnorm", "batchnormalization", "usebatchnorm", "bn":
            return normalization("batch", text, settings)
        case "layernorm", "layernormalization", "uselayernorm":
            return normalization("layer", text, settings)
        case "betas":
            let betas = value?.elements?.compactMap { $0.scalar?.text } ?? []
            guard betas.count == 2, settings.contains("beta1") else { return nil }
            let entries = "beta1: \(betas[0].excerpt), beta2: \(betas[1].excerpt)"
            return NameAdvice(remark: "write '\(entries)'")
        case "restorebestweights":
            guard settings.contains("restore"), let flag = text.flatMap(FlagText.value) else { return nil }
            let entry = "restore: \(flag ? "best" : "last")"
            return NameAdvice(suggestion: "restore", isCertain: true, remark: "write '\(entry)'", entry: entry)
        case "validationsplit" where settings.contains("validation"):
            return NameAdvice(suggestion: "validation", isCertain: true)
        case "validationsplit":
            return NameAdvice(
                remark: "write 'split: { validation: \(number(text) ?? "…") }' under 'dataset:'")
        case "weightdecay", "wd":
            guard !settings.contains("weight_decay"), settings.contains("learning_rate") else { return nil }
            return NameAdvice(
                remark: "it belongs to 'adamw' and 'lion'; as a penalty write "
                    + "'regularization: { l2: \(number(text) ?? "…") }'")
        case "decay", "lrdecay", "learningratedecay":
            guard settings.contains("learning_rate"), !settings.contains("rho") else { return nil }
            return NameAdvice(remark: "a learning rate that falls is a 'schedule' under 'training:'")
        case "alpha":
            guard settings.contains("learning_rate"), !settings.contains("alpha") else { return nil }
            return NameAdvice(
                remark: "for the penalty of scikit-learn write 'regularization: { l2: \(number(text) ?? "…") }'")
        case "niternochange":
            return NameAdvice(remark: "write 'early_stopping: { patience: \(number(text) ?? "…") }'")
        case "testsize", "testfraction", "testsplit":
            guard settings.contains("test") else { return nil }
            return NameAdvice(suggestion: "test", isCertain: true)
        case "validationsize", "valsize", "validationfraction":
            guard settings.contains("validation") else { return nil }
            return NameAdvice(suggestion: "validation", isCertain: true)
        case "trainsize":
            return NameAdvice(remark: "what is not for validation or test is for training; remove this")
        case "randomstate", "randomseed", "seed", "manualseed":
            guard !settings.contains("seed") else {
                return folded == "seed" ? nil : NameAdvice(suggestion: "seed", isCertain: true)
            }
            return NameAdvice(remark: "write 'seeds: [\(number(text) ?? "1, 2, 3")]' at the top level")
        default:
            let parts = name.split(separator: ".")
            guard parts.count == 2, settings.contains(String(parts[0])) else { return nil }
            return NameAdvice(remark: "paths are for 'sweep:'; here write '\(parts[0]): { \(parts[1]): … }'")
        }
    }

    private static func keepProbability(_ name: String, _ text: String?, _ settings: [String]) -> NameAdvice {
        let isHere = settings.contains("dropout")
        let place = isHere ? "dropout" : "network.dropout"
        let kept = text.flatMap { NumberText($0)?.value } ?? .nan
        guard kept > 0, kept <= 1 else {
            return NameAdvice(remark: "write '\(place)', the probability of dropping: 1 − \(name)")
        }
        let dropped = ((1 - kept) * 1e12).rounded() / 1e12
        let entry = "\(place): \(dropped.decimalText)"
        return NameAdvice(
            suggestion: isHere ? "dropout" : nil, isCertain: isHere,
            remark: "write '\(entry)': the probability of dropping is 1 − \(name)", entry: isHere ? entry : nil)
    }

    private static func normalization(_ member: String, _ text: String?, _ settings: [String]) -> NameAdvice? {
        guard let flag = text.flatMap(FlagText.value) else { return nil }
        let entry = "normalization: \(flag ? member : "none")"
        guard settings.contains("normalization") else { return NameAdvice(remark: "write '\(entry)' under 'network:'") }
        return NameAdvice(suggestion: "normalization", isCertain: true, remark: "write '\(entry)'", entry: entry)
    }

    private static func number(_ text: String?) -> String? {
        text.flatMap { NumberText($0) == nil || $0.utf8.count > 20 ? nil : $0 }
    }

    private static let spelledOut = [
        "val": "validation", "valid": "validation", "dev": "validation", "training": "train", "acc": "accuracy",
        "log10": "log", "logarithmic": "log", "geometric": "log", "lin": "linear",
    ]

    /// Words that other programs have for the words of choices, folded.
    private static let otherWords = [
        "ignore": "continue", "skip": "continue", "abort": "stop", "raise": "stop", "fail": "stop", "all": "auto",
        "max": "auto", "standardscaler": "standardize", "zscore": "standardize", "standard": "standardize",
        "standardise": "standardize", "minmaxscaler": "minmax", "best_weights": "best",
    ]
}
