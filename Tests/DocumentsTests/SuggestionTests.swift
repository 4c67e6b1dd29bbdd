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

@Suite("A word is another beyond doubt")
struct CertaintyTests {
    @Test(
        "when one letter is wrong, or two of eight, and nothing else is near",
        arguments: [
            ("epohcs", "epochs", true), ("epoch", "epochs", true), ("batchsise", "batch_size", true),
            ("learnign_rat", "learning_rate", true), ("epx", "eps", false), ("epocsh1x", "epochs", false),
        ])
    func letters(word: String, candidate: String, isCertain: Bool) {
        let names = ["epochs", "batch_size", "learning_rate", "eps"]
        #expect(Suggestion.isCertain(word, for: candidate, among: names) == isCertain)
    }

    @Test("not when another is nearly as near")
    func rivals() {
        #expect(!Suggestion.isCertain("rellu", for: "relu", among: ["relu", "selu", "gelu"]))
        #expect(Suggestion.isCertain("rellu", for: "relu", among: ["relu", "tanh"]))
    }

    @Test("not when it is endless")
    func endless() {
        #expect(!Suggestion.isCertain(String(repeating: "a", count: 1_000_000), for: "a", among: ["a"]))
    }
}
