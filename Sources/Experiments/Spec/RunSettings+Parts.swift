import NeuralNetworks

extension RunSettings {
    /// One section of a run, which is decoded and remembered on its own.
    struct Part: Sendable {
        /// The section as it is declared.
        let setting: SettingDescription
        /// Copies the section from one run to another.
        let copy: @Sendable (RunSettings, inout RunSettings) -> Void

        /// The section's name.
        var name: String { setting.name }
    }

    /// All sections, in the order of the declaration.
    static let parts: [Part] = PathResolver.run.settings.compactMap { setting in
        copies[setting.name].map { Part(setting: setting, copy: $0) }
    }

    private static let copies: [String: @Sendable (RunSettings, inout RunSettings) -> Void] = [
        "dataset": { $1.dataset = $0.dataset },
        "network": { $1.network = $0.network },
        "optimizer": { $1.optimizer = $0.optimizer },
        "regularization": { $1.regularization = $0.regularization },
        "training": { $1.training = $0.training },
    ]
}
