/// The SVG that gnuplot draws, made fit for light and dark pages, for pages with several figures, and for readers who
/// point at it.
struct FigureSVG: Sendable {
    private let figure: Figure
    /// What is drawn, without the outermost element.
    private let content: String
    private let width: String
    private let height: String

    /// The picture that gnuplot drew of a figure.
    init(_ drawn: String, of figure: Figure) {
        self.figure = figure
        let lines = drawn.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init)
        let start = lines.firstIndex { $0.hasPrefix("<g id=\"gnuplot_canvas\"") } ?? lines.endIndex
        let size = lines[..<start].first { $0.drop { $0 == " " }.hasPrefix("width=") } ?? ""
        let numbers = size.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
        width = numbers.count > 3 ? numbers[1] : "600"
        height = numbers.count > 3 ? numbers[3] : "480"
        content = Self.content(lines[start...].dropFirst(), of: figure)
    }

    /// The picture as a file of its own.
    var file: String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        \(opening(role: "img", " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""))
        <style>
        \(FigurePage.fileStyle)</style>
        <g>
        \(content)
        """
    }

    /// The picture as a part of a page.
    var inline: String {
        """
        \(opening(role: "group", " class=\"espalier-figure\""))
        <g>
        \(content)
        """
    }

    private func opening(role: String, _ attributes: String) -> String {
        """
        <svg\(attributes) width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" role="\(role)" \
        aria-label="\(Self.escaped(figure.description))">
        """
    }

    /// The lines of the canvas, with names of the figure's own.
    private static func content(_ lines: ArraySlice<Substring>, of figure: Figure) -> String {
        let ownNames = TextReplacements([
            "'#gp": "'#\(figure.name)-gp", "id='": "id='\(figure.name)-", "url(#": "url(#\(figure.name)-",
        ])
        var content = ""
        var pending: Substring?
        for line in lines {
            // gnuplot opens and closes many groups in which nothing is drawn.
            if let opened = pending {
                pending = nil
                if line == "</g>" { continue }
                content += opened + "\n"
            }
            if line.hasPrefix("<g fill=\"none\"") {
                pending = line
                continue
            }
            content += changed(line, of: figure, ownNames) + "\n"
        }
        return content
    }

    private static func changed(_ line: Substring, of figure: Figure, _ ownNames: TextReplacements) -> String {
        let trimmed = line.drop { $0 == "\t" || $0 == " " }
        // gnuplot leaves this as it is, and XML has it nowhere but at the end of a section of characters.
        if trimmed.hasPrefix("<text>") { return sectionEnds.replaced(in: line) }
        if trimmed.hasPrefix("<g id=\"") { return group(trimmed, of: figure) }
        if trimmed.hasPrefix("<g onmousemove=") { return "<g>" + tip(trimmed, of: figure) }
        return ownNames.replaced(in: line)
    }

    private static let sectionEnds = TextReplacements(["]]>": "]]&gt;"])

    /// The group of a plot element: `<g id="learning_curves_plot_2a" ><title>…</title>`.
    private static func group(_ line: Substring, of figure: Figure) -> String {
        let id = line.dropFirst("<g id=\"".count).prefix { $0 != "\"" }
        let element = id.split(separator: "_").last.map(String.init) ?? ""
        guard let part = figure.parts[element] else { return "<g id=\"\(figure.name)-\(element)\">" }
        let legend = part.isLegend ? " class=\"legend\" role=\"button\" tabindex=\"0\"" : ""
        return "<g id=\"\(figure.name)-\(element)\" data-series=\"\(part.series)\"\(legend)>"
    }

    /// What is said of a mark: gnuplot writes its number into a call of a script that a page does not have.
    private static func tip(_ line: Substring, of figure: Figure) -> String {
        let parts = line.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count > 1, let number = Double(parts[1]).flatMap(Int.init(exactly:)),
            figure.tips.indices.contains(number)
        else { return "" }
        return "<title>\(escaped(figure.tips[number]))</title>"
    }

    /// The text as XML holds it, in an element or between double quotes.
    private static func escaped(_ text: String) -> String {
        HTMLText(FigureText.onOneLine(text)).html
    }
}

/// What stands for what in a text.
private struct TextReplacements: Sendable {
    private let pairs: [(old: [UInt8], new: [UInt8])]

    init(_ pairs: KeyValuePairs<String, String>) {
        self.pairs = pairs.map { (Array($0.utf8), Array($1.utf8)) }
    }

    /// The text with everything replaced, from its beginning on.
    func replaced(in text: Substring) -> String {
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            if let pair = pairs.first(where: { rest.starts(with: $0.old) }) {
                result += pair.new
                rest.removeFirst(pair.old.count)
            } else {
                result.append(byte)
                rest.removeFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
