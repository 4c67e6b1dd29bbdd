import Documents
import Testing

@Suite("Printing complaints")
struct DiagnosticRendererTests {
    private func source(_ text: String, name: String = "test.yaml") -> SourceText {
        SourceText(name: name, bytes: Array(text.utf8))
    }

    private func span(_ source: SourceText, _ line: Int, _ columns: Range<Int>, endLine: Int? = nil) -> Span {
        Span(
            source: source, start: Mark(line: line, column: columns.lowerBound),
            end: Mark(line: endLine ?? line, column: columns.upperBound))
    }

    private func render(_ diagnostics: Diagnostic...) -> String {
        DiagnosticRenderer.render(diagnostics, closing: nil)
    }

    /// The underline's line of the only complaint at those columns of a text.
    private func underline(_ text: String, _ columns: Range<Int>, label: String = "") -> [String] {
        let diagnostic = Diagnostic(id: "x", span: span(source(text), 1, columns), message: "m", label: label)
        return render(diagnostic).split(separator: "\n").dropFirst().map(String.init)
    }

    @Test("The form is that of the design, whole")
    func form() {
        let text =
            String(repeating: "\n", count: 30)
            + "        - { label: adam, type: adam, learning_rate: 0.001, momentum: 0.9 }\n"
        let diagnostic = Diagnostic(
            id: "unknown-setting", span: span(source(text, name: "experiments/digits.yaml"), 31, 60..<68),
            message: "'momentum' is not a setting of optimizer 'adam'",
            label: "'momentum' belongs to 'sgd'; did you mean 'beta1'?",
            notes: ["adam has: learning_rate, beta1, beta2, epsilon"])
        #expect(
            DiagnosticRenderer.render([diagnostic], closing: "4 errors; nothing was run") == """
                experiments/digits.yaml:31:60: error: 'momentum' is not a setting of optimizer 'adam' [unknown-setting]
                 31 |         - { label: adam, type: adam, learning_rate: 0.001, momentum: 0.9 }
                    |                                                            ^~~~~~~~ 'momentum' belongs to 'sgd'; did you mean 'beta1'?
                    = adam has: learning_rate, beta1, beta2, epsilon
                4 errors; nothing was run
                """)
    }

    @Test("A second place has a block of its own, and the gutter fits the widest number")
    func related() {
        let text = source("a: 1\n" + String(repeating: "\n", count: 9) + "a: 2")
        let diagnostic = Diagnostic(
            id: "duplicate-key", span: span(text, 11, 1..<2), message: "'a' is set twice", label: "remove one",
            related: [Diagnostic.Related(span: span(text, 1, 1..<5), label: "first set here")], notes: ["one", "two"])
        #expect(
            render(diagnostic) == """
                test.yaml:11:1: error: 'a' is set twice [duplicate-key]
                 11 | a: 2
                    | ^ remove one
                  1 | a: 1
                    | ---- first set here
                    = one
                    = two
                """)
    }

    @Test("A second place in another text is named")
    func otherText() {
        let other = Diagnostic.Related(span: span(source("b: 2", name: "other.yaml"), 1, 4..<5), label: "")
        let diagnostic = Diagnostic(
            severity: .warning, id: "x", span: span(source("a: 1"), 1, 1..<2), message: "m", related: [other])
        #expect(
            render(diagnostic) == """
                test.yaml:1:1: warning: m [x]
                 1 | a: 1
                   | ^
                  --> other.yaml:1:4
                 1 | b: 2
                   |    -
                """)
    }

    @Test("Complaints stand in order of file, line and column, and keep their order at one place")
    func order() {
        let (one, two) = (source("ab\ncd", name: "1.yaml"), source("ab\ncd", name: "2.yaml"))
        let places = [(two, 1, 1), (one, 2, 1), (one, 1, 2), (one, 1, 1), (one, 2, 1)]
        let diagnostics = places.enumerated().map { number, place in
            Diagnostic(id: "\(number)", span: span(place.0, place.1, place.2..<place.2 + 1), message: "m")
        }
        let headers = DiagnosticRenderer.render(diagnostics, closing: nil).split(separator: "\n")
            .filter { $0.contains("error") }
        #expect(headers.map { $0.suffix(3) } == ["[3]", "[2]", "[1]", "[4]", "[0]"])
    }

    @Test("Tabs, wide characters and combining marks take their columns")
    func columns() {
        #expect(underline("\ta:\tb", 5..<6, label: "x") == [" 1 |     a:    b", "   |           ^ x"])
        #expect(underline("日本: 語学", 5..<7) == [" 1 | 日本: 語学", "   |       ^~~~"])
        #expect(underline("e\u{301}e\u{301}: x", 7..<8) == [" 1 | e\u{301}e\u{301}: x", "   |     ^"])
        #expect(underline("😀: x", 4..<5) == [" 1 | 😀: x", "   |     ^"])
        #expect(underline("a: \u{1B}[31m", 4..<9) == [" 1 | a: ␛[31m", "   |    ^~~~~"])
    }

    @Test("An empty part is one caret, also behind the line's end; a part beyond the line is cut")
    func edges() {
        #expect(underline("a:", 3..<3) == [" 1 | a:", "   |   ^"])
        #expect(underline("a: b", 4..<90) == [" 1 | a: b", "   |    ^"])
        #expect(underline("a: b", 80..<90) == [" 1 | a: b", "   |     ^"])
        #expect(underline("\nb", 1..<1) == [" 1 |", "   | ^"])
    }

    @Test("Of several lines the first is underlined to its end")
    func lines() {
        let diagnostic = Diagnostic(
            id: "x", span: span(source("a: {b: 1,  \n  c: 2}"), 1, 4..<8, endLine: 2), message: "m")
        #expect(
            render(diagnostic) == """
                test.yaml:1:4: error: m [x]
                 1 | a: {b: 1,\u{20}\u{20}
                   |    ^~~~~~
                """)
    }

    @Test("Of a long line the surroundings of the part at fault are shown")
    func clipping() throws {
        let digits = String(repeating: "1234567890", count: 30)
        let (atStart, inside, atEnd) = (
            underline(digits, 1..<3), underline(digits, 150..<153), underline(digits, 299..<301)
        )
        #expect(atStart == [" 1 | \(digits.prefix(118))…", "   | ^~"])
        #expect(inside.first == " 1 | …\(digits.dropFirst(110).prefix(118))…")
        #expect(atEnd == [" 1 | …\(digits.suffix(118))", "   | " + String(repeating: " ", count: 117) + "^~"])
        // The underlined characters are those at the columns 150 to 152: 0, 1, 2.
        for (rows, wanted) in [(atStart, "12"), (inside, "012"), (atEnd, "90")] {
            let line = Array(rows[0])
            let place = try #require(rows[1].firstIndex(of: "^"))
            let offset = rows[1].distance(from: rows[1].startIndex, to: place)
            #expect(String(line[offset..<offset + wanted.count]) == wanted)
            #expect(rows[1].hasSuffix("^" + String(repeating: "~", count: wanted.count - 1)))
        }
        let short = String(digits.prefix(120))
        #expect(underline(short, 1..<2).first == " 1 | \(short)")
    }

    @Test("A text without lines is named, and what to do is a note")
    func nothing() {
        let (_, diagnostics) = Document.parse(name: "a.yaml", bytes: [0xFF, 0xFE])
        #expect(
            DiagnosticRenderer.render(diagnostics, closing: nil) == """
                a.yaml:1:1: error: the text is UTF-16 [encoding]
                   = save it as UTF-8
                """)
    }

    @Test("Nothing in a name or a sentence reaches the terminal as a command")
    func escapes() {
        let diagnostic = Diagnostic(
            id: "x", span: span(source("a", name: "\u{1B}[2J"), 1, 1..<2), message: "'\n'", label: "\u{9B}",
            notes: ["\u{202E}"])
        #expect(
            render(diagnostic) == """
                ␛[2J:1:1: error: '␊' [x]
                 1 | a
                   | ^ \u{FFFD}
                   = \u{FFFD}
                """)
    }

    @Test("Colours are escape codes around the same text")
    func color() {
        let text = source("a: 1")
        let diagnostics = [Diagnostic.Severity.error, .warning].map { severity in
            Diagnostic(
                severity: severity, id: "x", span: span(text, 1, 4..<5), message: "m", label: "l",
                related: [Diagnostic.Related(span: span(text, 1, 1..<2), label: "r")], notes: ["n"])
        }
        let plain = DiagnosticRenderer.render(diagnostics, closing: "c")
        let colored = DiagnosticRenderer.render(diagnostics, closing: "c", color: true)
        #expect(!plain.contains("\u{1B}"))
        #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
        #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(colored.contains("\u{1B}[33mwarning:\u{1B}[0m"))
        #expect(colored.contains("\u{1B}[36m 1 |\u{1B}[0m a: 1"))
    }

    @Test("The summary counts errors and warnings")
    func summary() {
        func summary(_ errors: Int, _ warnings: Int) -> String {
            let place = span(source("a"), 1, 1..<2)
            let severities =
                Array(repeating: Diagnostic.Severity.error, count: errors)
                + Array(repeating: .warning, count: warnings)
            return DiagnosticRenderer.summary(
                of: severities.map { Diagnostic(severity: $0, id: "x", span: place, message: "m") })
        }
        #expect(summary(4, 0) == "4 errors")
        #expect(summary(1, 2) == "1 error and 2 warnings")
        #expect(summary(0, 1) == "1 warning")
        #expect(summary(0, 0) == "no errors")
    }
}
