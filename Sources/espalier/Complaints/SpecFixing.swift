import Experiments
import Foundation

/// `check --fix`: shows the changes that are certain, asks, and writes them.
enum SpecFixing {
    /// The text of the spec as it is afterwards.
    ///
    /// Where nobody can be asked, nothing is written without `--yes`.
    ///
    /// - Parameter isAgreed: whether the changes are written without asking.
    static func offer(_ text: SpecText, isAgreed: Bool) throws -> SpecText {
        let (fixed, count) = text.fixed()
        guard count > 0 else { return text }
        let changes = counted(count, "change")
        print(UnifiedDiff.text(text.bytes, fixed.bytes, name: text.name), terminator: "")
        fflush(nil)
        if !isAgreed, !canAsk {
            StandardError.print("\(text.name): nothing was written; --yes writes \(changes)")
            return text
        }
        guard isAgreed || ask("write \(changes) to '\(text.name)'? [y/N] ") else { return text }
        try fixed.write(over: text)
        StandardError.print("\(text.name): \(changes) written")
        return fixed
    }

    /// Whether somebody sits at a terminal.
    private static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Whether somebody says yes.
    private static func ask(_ question: String) -> Bool {
        StandardError.write(question)
        return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
    }
}
