import Testing

@testable import Reports

@Suite("A line of a gnuplot script")
struct GnuplotCommandTests {
    @Test(
        "holds text from elsewhere between single quotes",
        arguments: [
            ("adam", "'adam'"), ("it's", "'it’s'"), ("`touch x`", "'`touch x`'"), ("a\\", "'a\\'"), ("", "''"),
            ("two\nlines", "'two lines'"), ("two\r\nlines", "'two lines'"), ("bell\u{7}", "'bell '"),
            ("\"$(id)\" @x", "'\"$(id)\" @x'"), ("'; system('x')", "'’; system(’x’)'"),
            ("'\u{301} . system('x')", "'’\u{301} . system(’x’)'"),
            ("none\u{FFFE}\u{FFFF}", "'none'"), ("🌳", "'🌳'"),
        ])
    func quotes(_ text: String, _ quoted: String) {
        let command: GnuplotCommand = "set title \(quoted: text) left"
        #expect(command.text == "set title \(quoted) left")
    }

    @Test("holds labels of tics, whose per cent signs gnuplot would take for a format")
    func tics() {
        let command: GnuplotCommand = "\(tic: "100% 'x'") 2"
        #expect(command.text == "'100%% ’x’' 2")
        let accented: GnuplotCommand = "\(tic: "%\u{301}s")"
        #expect(accented.text == "'%%\u{301}s'")
    }

    @Test("holds numbers with all their digits, and what is none as NaN")
    func numbers() {
        let command: GnuplotCommand = "\(0.1 + 0.2) \(3) \(1e-7) \(Double.infinity) \(Double.nan)"
        #expect(command.text == "0.30000000000000004 3 1e-07 NaN NaN")
    }
}
