@testable import Reports

extension Table {
    /// The table as comma-separated values.
    var csv: String {
        var text = ""
        CSVFormat().write(self, to: &text)
        return text
    }

    /// The table as Markdown.
    var markdown: String {
        var text = ""
        MarkdownFormat().write(self, to: &text)
        return text
    }
}

extension CaptionedTable {
    /// The table as LaTeX.
    var latex: String {
        var text = ""
        LaTeXFormat().write(self, to: &text)
        return text
    }
}

extension [Block] {
    /// The blocks as Markdown.
    var markdown: String {
        var text = ""
        MarkdownFormat().write(self, to: &text)
        return text
    }
}

extension Report {
    /// The report's text without the settings of the base run, whose defaults belong to the engine.
    var markdownWithoutBase: String {
        text.map { block in
            if case .code("yaml", _) = block { Block.code(language: "yaml", "(every setting)") } else { block }
        }.markdown
    }
}

extension Report {
    /// The report as an HTML page without drawings.
    var page: String {
        var page = ""
        HTMLFormat(figures: [:]).write(text, runs: runs, to: &page)
        return page
    }
}

extension String {
    /// How often a text occurs in it, byte by byte.
    func count(of part: String) -> Int {
        Array(utf8).split(separator: Array(part.utf8), omittingEmptySubsequences: false).count - 1
    }
}
