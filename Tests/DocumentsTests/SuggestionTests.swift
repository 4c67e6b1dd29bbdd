import Documents
import Testing

@Suite("Suggestions for misspelled words")
struct SuggestionTests {
    @Test(
        "A word that is close is found",
        arguments: [
            ("learing_rate", "learning_rate"),  // one letter missing
            ("learning_rates", "learning_rate"),  // one too many
            ("laerning_rate", "learning_rate"),  // two swapped
            ("momentun", "momentum"),  // one exchanged
            ("learningRate", "learning_rate"),  // another style
            ("LEARNING-RATE", "learning_rate"),
            ("adma", "adam"),
            ("epoch", "epochs"),
        ])
    func close(word: String, meant: String) {
        let names = ["adam", "epochs", "learning_rate", "momentum", "batch_size"]
        #expect(Suggestion.closest(to: word, among: names) == meant)
    }

    @Test("A word that is not close is not guessed", arguments: ["optimizer", "l2", "", "zzzzzz", "rate", "ab"])
    func far(word: String) {
        #expect(Suggestion.closest(to: word, among: ["adam", "epochs", "learning_rate", "l1"]) == nil)
    }

    @Test("Between two equally close words none is chosen; the closer of two is")
    func ties() {
        #expect(Suggestion.closest(to: "beta", among: ["beta1", "beta2"]) == nil)
        #expect(Suggestion.closest(to: "beta1x", among: ["beta2", "beta1"]) == "beta1")
        #expect(Suggestion.closest(to: "gelo", among: ["gelu", "gelu", "selu"]) == "gelu")
    }

    @Test("Very long words are not compared")
    func long() {
        let word = String(repeating: "a", count: 1_000_000)
        #expect(Suggestion.closest(to: word, among: [word]) == nil)
    }
}
