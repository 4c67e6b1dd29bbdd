import Documents
import Testing

@Suite("Complaints about texts that are no YAML")
struct SyntaxComplaintTests {
    @Test(
        "Tabs that indent",
        arguments: [
            "  a:\n  \tb: 1\n# ^ syntax use spaces",
            "  a:\n    b: 1\n  \t\tc: 2\n# ^~ syntax use spaces",
            "  \ta: 1\n# ^ syntax use spaces",
            "  a: |\n   \tb\n#  ^ syntax use spaces",
        ])
    func tabs(marked: String) { #expect(parse(marked: marked) == nil) }

    @Test(
        "A space that is missing behind a colon or a dash",
        arguments: [
            "  o:\n    type: adam\n    lr:0.1\n#   ^~~~~~ syntax write 'lr: 0.1'\n  t: 2",
            "  o:\n    lr:0.1\n#   ^~~~~~ syntax write 'lr: 0.1'\n    type: adam",
            "  lr:0.1  # fast\n# ^~~~~~ syntax write 'lr: 0.1'\n  b: 1",
            "  a: 1\n  path:data/x y.csv\n# ^~~~~~~~~~~~~~~~~ syntax write 'path: data/x y.csv'",
            "  - a\n  -b\n# ^~ syntax write '- b'",
        ])
    func spaces(marked: String) { #expect(parse(marked: marked) == nil) }

    @Test("A space that is missing within braces leaves a document without the entry")
    func spacesInBraces() throws {
        let document = parse(marked: "  o: {type: adam, lr:0.1}\n#                 ^~~~~~ syntax write 'lr: 0.1'")
        #expect(try #require(document).root["o"]?.entries?.map(\.key) == ["type"])
        parse(marked: "  o: {http://x, 'a:b', c:d: 1}")
    }

    @Test(
        "References within brackets that stand in no quotes",
        arguments: [
            "  a: [1, ${b.c}, 2]\n#        ^~~~~~ syntax write \"${b.c}\"",
            "  a: { b: ${c} }\n#         ^~~~ syntax write \"${c}\"",
        ])
    func references(marked: String) { #expect(parse(marked: marked) == nil) }

    @Test(
        "Quotes that are not closed",
        arguments: [
            "  a: \"x\n#    ^ syntax close it\n  b: 1",
            "  a: 'x\n#    ^ syntax close it\n  b: it",
            "  a: \"x\n#    ^ syntax close it in its line\n  b: \"y\"\n  c: 1",
            "  a: [1, \"x, 2]\n#        ^ syntax close it in its line\n  b: \"y\"",
            "  a: \"x\n#    ^ syntax close it\n  ---\n  b: 1",
        ])
    func quotes(marked: String) { #expect(parse(marked: marked) == nil) }

    @Test(
        "Text behind quotes, and backslashes within",
        arguments: [
            "  a: 'it's'\n#        ^~ syntax write '' for an apostrophe within single quotes, or remove this",
            "  a: \"x\" y\n#        ^ syntax write \\\" for a quote within double quotes, or remove this",
            "  a: \"C:\\data\"\n#       ^~ syntax write \\\\ for a backslash, or use single quotes",
            "  a: \"\\x4\"\n#     ^~ syntax write \\\\ for a backslash, or use single quotes",
        ])
    func behindQuotes(marked: String) { #expect(parse(marked: marked) == nil) }

    @Test(
        "Brackets and braces",
        arguments: [
            "  a: [1, 2\n#    ^ syntax close it with ']'\n  b: 3",
            "  a: {x: 1, y: 2\n#    ^ syntax close it with '}'\n  b: 3",
            "  a: [1, 2\n#    ^ syntax close it with ']'",
            "  a: [1,\n#    ^ syntax close it with ']'",
            "  a: {x:\n#    ^ syntax close it with '}'",
            "  a: {x\n#    ^ syntax close it with '}'",
            "  a: [[1, 2], [3, 4]\n#    ^ syntax close it with ']'\n  b: 1",
            "  n: {\n    hidden: [1, 2\n#           ^ syntax close it with ']'\n    activation: relu\n  }",
            "  a: [1, 2\n#    ^ syntax close it with ']'\n  b:\n    - x",
            "  a: [1, 2}\n#    - opened here\n#         ^ syntax write ']'",
            "  a: {b: [1, 2}\n#        - opened here\n#             ^ syntax write ']'",
            "  a: {x: 1]\n#    - opened here\n#         ^ syntax write '}'",
            "  - [1]]\n#      ^ syntax remove it, or put the whole value in quotes",
            "  a: {1}}\n#       ^ syntax remove it, or put the whole value in quotes",
            "  a: ]\n#    ^ syntax remove it, or put the whole value in quotes",
        ])
    func brackets(marked: String) { #expect(parse(marked: marked) == nil) }

    @Test(
        "Commas",
        arguments: [
            "  a: [\"x\" \"y\"]\n#         ^~~ syntax put a comma before '\"y\"'",
            "  a: {x: 1 y: 2}\n#          ^ syntax put a comma before 'y'",
            "  a: [[1] [2]]\n#         ^~ syntax put a comma before '[2'",
            "  a: [1,,2]\n#       ^ syntax remove one comma",
        ])
    func commas(marked: String) { #expect(parse(marked: marked) == nil) }

    @Test(
        "Colons",
        arguments: [
            "  a: b: c\n#     ^ syntax put the value in quotes, or begin a new line after the first ':'",
            "  a: {b: c: d}\n#         ^ syntax put the value in quotes, or begin a new line after the first ':'",
            "  a: \"x\" : 1\n#        ^ syntax put the value in quotes, or begin a new line after the first ':'",
            "  a: 1\n  foo bar\n# ^~~~~~~ syntax write 'key: value', or indent it if the line above goes on\n  c: 2",
            "  : 1\n# ^ syntax write 'key: value'",
        ])
    func colons(marked: String) { #expect(parse(marked: marked) == nil) }

    @Test(
        "Indentation",
        arguments: [
            "  a: 1\n    b: 2\n#   ^ syntax indent it by 0 spaces, like line 1",
            "  x:\n    y: a\n      b: 2\n#     ^ syntax indent it by 2 spaces, like line 2",
            "  a:\n      b: 1\n    c: 2\n#   ^ syntax indent it by 4 spaces, like line 2, or by 0 spaces, like line 1",
            "  a:\n    b: {x: 1}\n  # note\n      c: 2\n#     ^ syntax indent it by 2 spaces, like line 2",
            "    a: 1\n  b: 2\n# ^ syntax indent it by 2 spaces, like line 1",
            "  a:\n    - x\n   - y\n#  ^~~ syntax indent it by 2 spaces, like line 2, or by 0 spaces, like line 1",
            "  a: |\n    x\n   y\n#  ^ syntax indent it by 2 spaces, like line 2, or by 0 spaces, like line 1",
        ])
    func indentation(marked: String) { #expect(parse(marked: marked) == nil) }

    @Test(
        "Lists and mappings in each other's place",
        arguments: [
            "  a: - b\n#    ^ syntax begin it on the next line, or write [a, b]",
            "  a:\n    - x\n    b: 1\n#   ^ syntax write '- ' before it, or indent it differently",
            "  - a\n  b: 1\n# ^ syntax write '- ' before it, or indent it differently",
            "  a: 1\n  - b\n# ^~~ syntax indent it below its key, or remove '- '",
        ])
    func places(marked: String) { #expect(parse(marked: marked) == nil) }

    @Test(
        "Values that begin with a sign of YAML's own",
        arguments: [
            "  a: @x y # no\n#    ^~~~ syntax put it in quotes: '@x y'",
            "  a: `it's`\n#    ^~~~~~ syntax put it in quotes",
            "  a: [%x, 1]\n#     ^~ syntax put it in quotes: '%x'",
            "  a: *.csv\n#    ^~~~~ syntax put it in quotes: '*.csv'",
            "  a: *data/x.csv\n#    ^~~~~~~~~~~ syntax put it in quotes: '*data/x.csv'",
            "  x: &b 1\n  a: *b, c\n#    ^~~~~ syntax put it in quotes: '*b, c'",
            "  a: *b c\n#    ^~~~ syntax put it in quotes: '*b c'",
            "  a: & x\n#    ^~~ syntax put it in quotes: '& x'",
            "  a: ,\n#    ^ syntax put it in quotes: ','",
            "  a: |foo\n#     ^~~ syntax put the value in quotes, or begin the text on the next line",
            "  %foo bar\n# ^~~~~~~~ syntax put it in quotes, or remove it\n  a: 1",
            "  %YAML 2.0\n# ^~~~~~~~~ syntax put it in quotes, or remove it\n  ---\n  a: 1",
        ])
    func signs(marked: String) { #expect(parse(marked: marked) == nil) }

    @Test(
        "Text behind what is complete",
        arguments: [
            "  a: {}b\n#      ^ syntax begin a new line, or put the whole value in quotes",
            "  {a: 1}\n  b: 2\n# ^ syntax remove this",
            "  a: 1\n  ...\n  b: 2\n# ^ syntax remove this",
        ])
    func behind(marked: String) { #expect(parse(marked: marked) == nil) }

    @Test("What has no cause of its own is told in the parser's words")
    func other() {
        let (_, diagnostics) = Document.parse(name: "test.yaml", bytes: Array("a: ? b".utf8))
        #expect(diagnostics.map(\.id) == ["syntax"])
        #expect(diagnostics.first?.message == "this is no YAML: mapping keys are not allowed in this context")
    }
}
