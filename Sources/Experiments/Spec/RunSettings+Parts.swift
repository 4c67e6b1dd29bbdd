import NeuralNetworks

extension RunSettings {
    /// One section of a run, which is decoded and remembered on its own.
    struct Part: Sendable {
        /// The section as it is declared.
        let setting: SettingDescription
        private let section: Section

        fileprivate init(_ setting: SettingDescription, _ section: Section) {
            self.setting = setting
            self.section = section
        }

        /// The section's name.
        var name: String { setting.name }

        /// Copies the section from one run to another.
        func copy(_ from: RunSettings, _ to: inout RunSettings) { section.copy(from, &to) }

        /// The section of a run with every setting written out.
        func value(_ settings: RunSettings) -> ComponentValue { section.value(settings) }
    }

    /// How a section is stored.
    fileprivate struct Section: Sendable {
        let copy: @Sendable (RunSettings, inout RunSettings) -> Void
        let value: @Sendable (RunSettings) -> ComponentValue
    }

    /// All sections, in the order of the declaration.
    static let parts: [Part] = PathResolver.run.settings.compactMap { setting in
        sections[setting.name].map { Part(setting, $0) }
    }

    private static let sections: [String: Section] = [
        "dataset": Section(copy: { $1.dataset = $0.dataset }, value: { $0.dataset.componentValue }),
        "network": Section(copy: { $1.network = $0.network }, value: { $0.network.componentValue }),
        "optimizer": Section(copy: { $1.optimizer = $0.optimizer }, value: { $0.optimizer.componentValue }),
        "regularization": Section(
            copy: { $1.regularization = $0.regularization }, value: { $0.regularization.componentValue }),
        "training": Section(copy: { $1.training = $0.training }, value: { $0.training.componentValue }),
    ]
}
