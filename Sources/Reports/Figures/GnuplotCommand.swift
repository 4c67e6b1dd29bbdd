/// A line of a gnuplot script, put together from what the program writes and from text that comes from elsewhere.
///
/// A text can only come in as a quoted string, so whatever it holds, gnuplot shows it. It stands between single quotes:
/// between double quotes gnuplot would run what stands between backticks.
struct GnuplotCommand: Sendable, ExpressibleByStringInterpolation {
    /// What gnuplot reads.
    let text: String

    /// A line that holds nothing from elsewhere.
    init(stringLiteral text: String) {
        self.text = text
    }

    /// A line with its values.
    init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
    }

    /// Puts values into a line.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ literal: String) { text += literal }

        /// A whole number.
        mutating func appendInterpolation(_ number: Int) { text += String(number) }

        /// A number with all its digits; `NaN` for what is none.
        mutating func appendInterpolation(_ number: Double) { text += GnuplotCommand.number(number) }

        /// A part that was put together before.
        mutating func appendInterpolation(_ command: GnuplotCommand) { text += command.text }

        /// A block of data.
        mutating func appendInterpolation(_ block: GnuplotScript.Block) { text += block.name }

        /// A text from elsewhere as a string.
        mutating func appendInterpolation(quoted text: String) { self.text += GnuplotCommand.quoted(text) }

        /// A text from elsewhere as the label of a tic, in which gnuplot would take `%` for a format.
        mutating func appendInterpolation(tic text: String) {
            self.text += GnuplotCommand.quoted(text.replacing(ascii: "%", with: "%%"))
        }
    }

    /// The parts with `separator` between them.
    static func joined(_ parts: [GnuplotCommand], separator: String) -> GnuplotCommand {
        GnuplotCommand(stringLiteral: parts.map(\.text).joined(separator: separator))
    }

    /// The number as gnuplot reads it, with all its digits; `NaN` for what is none.
    static func number(_ number: Double) -> String { number.isFinite ? number.description : "NaN" }

    /// A text between single quotes, on one line and of characters that XML can hold.
    ///
    /// An apostrophe inside becomes a typographic one. Doubled, as the manual has it, gnuplot 5.4 takes it for the end
    /// of the string when it is the first character, and the rest for commands.
    private static func quoted(_ text: String) -> String {
        let inside = FigureText.onOneLine(text).replacing(ascii: "'", with: "\u{2019}")
        return "'\(inside)'"
    }
}
