import Foundation
import Reports

/// What commands say on standard output.
enum Output {
    /// Prints the blocks as Markdown, which is legible as it is.
    static func show(_ blocks: [Block]) { Swift.print(text(blocks), terminator: "") }

    /// The blocks as Markdown.
    static func text(_ blocks: [Block]) -> String {
        var text = ""
        MarkdownFormat().write(blocks, to: &text)
        return text
    }

    /// Prints a text at once: whoever reads a pipe waits for it.
    static func print(_ text: String) {
        Swift.print(text, terminator: "")
        fflush(nil)
    }
}
