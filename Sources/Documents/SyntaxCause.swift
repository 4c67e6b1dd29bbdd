/// Why a text is no YAML.
enum SyntaxCause {
    /// What the parser says, in its words.
    case other(problem: String, context: String)
}
