import Experiments
import NeuralNetworks
import Testing

@testable import Reports

@Suite("Settings written out as YAML")
struct SettingsTextTests {
    /// A component with one setting of each kind.
    struct Everything: Component {
        var rate = 1e-5
        var count = 3
        var isOn = true
        var path = "data/digits.csv"
        var limit: Double?
        var sizes = [64, 32]
        var optimizer: any Optimizer = Adam()
        var activation = PerLayer<any Activation>.each([ReLU(), ReLU()])
        var normalization: any Normalization = NoNormalization()
        var inner = Inner()
        var optional: Inner? = Inner()

        static let declaration = Declaration<Everything>(
            "everything", "One of each.",
            settings: [
                Setting("rate", \.rate, .number(.any), ""), Setting("count", \.count, .integer(0...9), ""),
                Setting("is_on", \.isOn, .flag, ""), Setting("path", \.path, .text, ""),
                Setting("limit", \.limit, .optional(.number(.any)), ""),
                Setting("sizes", \.sizes, .list(.integer(1...99)), ""),
                Setting("optimizer", \.optimizer, of: Optimizers.family, ""),
                Setting("activation", \.activation, of: Activations.family, ""),
                Setting("normalization", \.normalization, of: Normalizations.family, "", flattened: true),
                Setting("inner", section: \.inner, ""), Setting("optional", section: \.optional, ""),
            ])
    }

    struct Inner: Component {
        var words = ["plain", "no", "1e3", "a: b", "\"", "", "é", "a\nb"]

        static let declaration = Declaration<Inner>(
            "inner", "Words.", settings: [Setting("words", \.words, .list(.text), "")])
    }

    @Test("are nested as a spec nests them, numbers without powers of ten")
    func everything() {
        let words = #"[plain, "no", "1e3", "a: b", "\"", "", "é", "a\nb"]"#
        let adam = "{ type: adam, learning_rate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 0.00000001 }"
        let relu = "{ type: relu, alpha: 0 }"
        #expect(
            SettingsText(Everything()).text == """
                rate: 0.00001
                count: 3
                is_on: true
                path: data/digits.csv
                limit: none
                sizes: [64, 32]
                optimizer: \(adam)
                activation: [\(relu), \(relu)]
                type: none
                inner:
                  words: \(words)
                optional:
                  words: \(words)

                """)
    }

    @Test("of one component beside another are those that differ, with the sections they stand in")
    func differences() {
        var settings = RunSettings()
        #expect(SettingsText(settings, besides: RunSettings()).text == "")
        settings.network.hidden = [8]
        var adam = Adam()
        adam.learningRate = 0.5
        settings.optimizer = adam
        settings.training.earlyStopping = EarlyStopping()
        let text = SettingsText(settings, besides: RunSettings()).text
        #expect(text.hasPrefix("network:\n  hidden: [8]\noptimizer: { type: adam, learning_rate: 0.5, "))
        #expect(text.contains("}\ntraining:\n  early_stopping:\n    monitor: validation.loss\n"))
        #expect(!text.contains("epochs:") && !text.contains("dataset:"))
    }
}
