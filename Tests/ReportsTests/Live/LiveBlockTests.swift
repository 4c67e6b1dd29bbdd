import Testing

@testable import Reports

@Suite("A block that is drawn again in its place")
struct LiveBlockTests {
    @Test("clears as many lines as it drew, from the first column on, and nothing at first")
    func clears() {
        var block = LiveBlock()
        #expect(block.redraw(["one", "two"], width: 20) == "one\ntwo\n")
        #expect(block.redraw(["three"], width: 20) == "\r\u{1B}[2A\u{1B}[Jthree\n")
        #expect(block.redraw([], width: 20) == "\r\u{1B}[1A\u{1B}[J")
        #expect(block.redraw(["four"], width: 20) == "four\n")
    }

    @Test("leaves a message above it, which is not cleared")
    func message() {
        var block = LiveBlock()
        _ = block.redraw(["one"], width: 20)
        #expect(block.redraw(["two"], above: "failed", width: 20) == "\r\u{1B}[1A\u{1B}[Jfailed\ntwo\n")
        #expect(block.redraw(["three"], width: 20) == "\r\u{1B}[1A\u{1B}[Jthree\n")
    }

    @Test("counts the lines that a narrower window made of one, and those of wide characters")
    func narrower() {
        var block = LiveBlock()
        _ = block.redraw([String(repeating: "x", count: 19), "", "日本"], width: 20)
        // 19 columns are two lines of 10; an empty line is one; four columns are one.
        #expect(block.redraw([], width: 10).hasPrefix("\r\u{1B}[4A"))
        _ = block.redraw([String(repeating: "日", count: 6)], width: 20)
        #expect(block.redraw([], width: 4).hasPrefix("\r\u{1B}[3A"))
    }
}

@Suite("A text on one line of a display")
struct ClippingTests {
    @Test(
        "is as wide as the display at most, in columns, not in characters",
        arguments: [
            ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""), ("日本語", 6, "日本語"),
            ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("e\u{301}e\u{301}", 2, "e\u{301}e\u{301}"),
        ])
    func width(text: String, width: Int, expected: String) {
        #expect(text.clipped(to: width) == expected)
    }

    @Test("does not steer a terminal")
    func control() {
        #expect("a\u{1B}[2Jb\nc\u{7F}\u{9B}".clipped(to: 20) == "a?[2Jb?c??")
    }
}
