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
        func value(_ settings: RunSettings) -> ComponentValue { section.component(settings).componentValue }

        /// What is wrong with the section of a run; the settings' names lead from the top level.
        func problems(_ settings: RunSettings) -> [SettingProblem] {
            section.component(settings).allProblems().map { $0.inside(name) }
        }
    }

    /// How a section is stored.
    fileprivate struct Section: Sendable {
        let copy: @Sendable (RunSettings, inout RunSettings) -> Void
        let component: @Sendable (RunSettings) -> any Component
    }

    /// All sections, in the order of the declaration.
    static let parts: [Part] = PathResolver.run.settings.compactMap { setting in
        sections[setting.name].map { Part(setting, $0) }
    }

    private static let sections: [String: Section] = [
        "dataset": Section(copy: { $1.dataset = $0.dataset }, component: { $0.dataset }),
        "network": Section(copy: { $1.network = $0.network }, component: { $0.network }),
        "optimizer": Section(copy: { $1.optimizer = $0.optimizer }, component: { $0.optimizer }),
        "regularization": Section(copy: { $1.regularization = $0.regularization }, component: { $0.regularization }),
        "training": Section(copy: { $1.training = $0.training }, component: { $0.training }),
    ]
}
