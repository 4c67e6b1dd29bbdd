import Testing

@testable import Reports

@Suite("Text inside LaTeX")
struct LaTeXTextTests {
    @Test(
        "is shown and never understood",
        arguments: [
            ("50 % of #1 & $x_1$", ##"50 \% of \#1 \& \symbol{36}x\_1\symbol{36}"##),
            (#"\input{x}"#, #"\textbackslash{}input\{x\}"#),
            ("a^b ~c", #"a\textasciicircum{}b \textasciitilde{}c"#),
            ("<b>|", #"\textless{}b\textgreater{}\textbar{}"#),
            ("\"x\" `y` 'z'", #"\symbol{34}x\symbol{34} `y` 'z'"#), ("?` ``", "?{}` `{}`"),
            // Two signs would be set as one: a dash, quotation marks.
            ("--x ''", "-{}-x '{}'"),
            ("a\nb\tc", "a b c"),
        ])
    func signs(text: String, latex: String) {
        #expect(LaTeXText().latex(text) == latex)
    }

    @Test(
        "has accents, Greek letters and some signs by the commands of LaTeX itself",
        arguments: [
            ("Müller", #"M\"{u}ller"#), ("na\u{69}\u{308}ve", #"na\"{\i}ve"#), ("Łódź ß", #"\L{}\'{o}d\'{z} \ss{}"#),
            ("β₁", #"$\beta$U+2081\allowbreak{}"#), ("0.5 ± 0.1", #"0.5 $\pm$ 0.1"#), ("−3", "$-$3"), ("–", "--"),
            ("≈ 1", #"$\approx$ 1"#),
        ])
    func letters(text: String, latex: String) {
        #expect(LaTeXText().latex(text) == latex)
    }

    @Test(
        "writes what plain pdfLaTeX has no font for by its code point, and leaves out what has no shape",
        arguments: [
            ("😀", #"U+1F600\allowbreak{}"#), ("中", #"U+4E2D\allowbreak{}"#),
            // A family of two, joined by an invisible sign.
            ("👩\u{200D}👧", #"U+1F469\allowbreak{}U+1F467\allowbreak{}"#), ("a\u{202E}b", "ab"),
            ("±\u{FE0F}", #"$\pm$"#),
        ])
    func codePoints(text: String, latex: String) {
        #expect(LaTeXText().latex(text) == latex)
    }

    @Test("is ASCII, whatever it holds")
    func ascii() {
        let everything = (0x20...0x3100).compactMap(Unicode.Scalar.init).map(String.init).joined()
        #expect(LaTeXText().latex(everything).utf8.allSatisfy { $0 < 0x80 })
    }

    @Test("breaks long words behind their signs, and where they have none behind 16 letters")
    func longWords() {
        #expect(LaTeXText().latex("optimizer.learning_rate") == #"optimizer.\allowbreak{}learning\_\allowbreak{}rate"#)
        #expect(
            LaTeXText().latex(String(repeating: "x", count: 20)) == "xxxxxxxxxxxxxxxx\\allowbreak{}xxxx")
        #expect(LaTeXText().latex("learning_rate") == #"learning\_rate"#)
    }

    @Test("keeps code and emphasis")
    func prose() {
        // A typewriter's font has all of ASCII, others have not.
        #expect(LaTeXText().latex("\(code: "<{a}>")") == #"\texttt{\symbol{60}\symbol{123}a\symbol{125}\symbol{62}}"#)
        #expect(LaTeXText().latex("\(code: "l_2") is \(strong: "a&b")") == #"\texttt{l\_2} is \textbf{a\&b}"#)
    }
}
