import Documents
import Testing

@Suite("Parsing a document")
struct DocumentTests {
    @Test("A tree keeps the order of its keys and the texts of its values")
    func tree() throws {
        let root = try #require(
            parse(
                marked: """
                      # a comment
                      b: [1, "two", 'three', {}]
                      a: {k: v}
                      long: |
                        one
                        two
                      folded: >-
                        one
                        two
                      empty:
                    """)
        ).root
        #expect(root.entries?.map(\.key) == ["b", "a", "long", "folded", "empty"])
        #expect(root["b"]?.elements?.map { $0.scalar?.text } == ["1", "two", "three", nil])
        #expect(root["b"]?.elements?.map { $0.scalar?.isPlain } == [true, false, false, nil])
        #expect(root["a"]?["k"]?.scalar?.text == "v")
        #expect(root["long"]?.scalar == Node.Scalar(text: "one\ntwo\n", isPlain: false))
        #expect(root["folded"]?.scalar?.text == "one two")
        #expect(root["empty"]?.isNull == true)
        #expect(root["long"]?.isNull == false)
    }

    @Test("Words keep their spelling: what they mean is decided where they are used")
    func words() throws {
        let root = try #require(parse(marked: "  [no, 1e-3, 010, 1:30, ~, '~', null]")).root
        #expect(root.elements?.compactMap(\.scalar?.text) == ["no", "1e-3", "010", "1:30", "~", "~", "null"])
        #expect(root.elements?.map(\.isNull) == [false, false, false, false, true, false, true])
    }

    @Test("A byte order mark and Windows line ends change nothing", arguments: ["\u{FEFF}", ""], ["\n", "\r\n", "\r"])
    func surroundings(mark: String, lineEnd: String) throws {
        let text = mark + ["a: 1", "b:", "  c: é", ""].joined(separator: lineEnd)
        let (document, diagnostics) = Document.parse(name: "test.yaml", bytes: Array(text.utf8))
        #expect(diagnostics.isEmpty)
        let root = try #require(document).root
        #expect(root.entry("a")?.keySpan.start == Mark(line: 1, column: 1))
        #expect(root["b"]?["c"]?.scalar?.text == "é")
        #expect(root["b"]?.entry("c")?.keySpan.start == Mark(line: 3, column: 3))
        #expect(document?.source.lineCount == 4)
        #expect(document?.source.line(3) == "  c: é")
    }

    @Test("Line ends that only Unicode knows do not count as lines")
    func unicodeLineEnds() {
        parse(marked: "  a: \"x\u{2028}y\u{85}z\"\n  b: 1\n# - first set here\n  b: 2\n# ^ duplicate-key")
    }

    @Test(
        "A text without any value is refused",
        arguments: ["", "\n\n", "# only a comment\n", "---\n", "\u{FEFF}", "   "])
    func empty(text: String) {
        let (document, diagnostics) = Document.parse(name: "test.yaml", bytes: Array(text.utf8))
        #expect(document == nil)
        #expect(diagnostics.map(\.id) == ["empty-document"])
    }

    @Test("A second document is refused where it begins; the first may have its marker")
    func secondDocument() {
        parse(marked: "  ---\n  a: 1\n  ...")
        parse(marked: "  a: 1\n  ---\n# ^~~ second-document a file holds one document; remove the rest\n  b: 2")
    }

    @Test("Tags are refused, and what they stand before is read")
    func tags() throws {
        let document = parse(
            marked: """
                  a: !!int 3
                #    ^~~~~ tag remove it
                  b: &x !foo [1]
                #       ^~~~ tag remove it
                  c: ! y
                #    ^ tag remove it
                  d: !<tag:z> {}
                #    ^~~~~~~~ tag remove it
                """)
        let root = try #require(document).root
        #expect(root["a"]?.scalar?.text == "3")
        #expect(root["a"]?.span.start == Mark(line: 1, column: 10))
        #expect(root["b"]?.span.start == Mark(line: 2, column: 12))
        #expect(parse(marked: "  a: !foo!bar 1\n#    ^~~~~~~~ tag remove it") == nil)
    }

    @Test("Keys that are lists or mappings are refused and skipped")
    func keys() throws {
        let document = parse(
            marked: """
                  a: 1
                  ? [x, y]
                #   ^~~~~~ collection-as-key
                  : 2
                  {z: 1}: 3
                # ^~~~~~ collection-as-key
                  ? b
                  : 4
                """)
        #expect(try #require(document).root.entries?.map(\.key) == ["a", "b"])
    }

    @Test("A key that is set twice is reported with both places, each time, and keeps its first value")
    func duplicates() throws {
        let document = parse(
            marked: """
                  a: 1
                # - first set here
                # - first set here
                  b: {c: 1, "c": 2}
                #     - first set here
                #           ^~~ duplicate-key remove one of the two
                  a: 2
                # ^ duplicate-key
                  'a': 3
                # ^~~ duplicate-key
                """)
        let root = try #require(document).root
        #expect(root.entries?.map(\.key) == ["a", "b"])
        #expect(root["a"]?.scalar?.text == "1")
    }

    @Test("Bytes that are no UTF-8 and control characters are reported at their place")
    func encoding() {
        let cases: [([UInt8], Mark, String)] = [
            (Array("a: 1\né: x".utf8) + [0xFF], Mark(line: 2, column: 5), "bytes that are no UTF-8"),
            (Array("é: ".utf8) + [0xE9, 0x20], Mark(line: 1, column: 4), "bytes that are no UTF-8"),
            (
                [0xEF, 0xBB, 0xBF] + Array("日: ".utf8) + [0xC0, 0x80], Mark(line: 1, column: 4),
                "bytes that are no UTF-8"
            ),
            (Array("é: \"a".utf8) + [0xE9, 0x0A, 0x22], Mark(line: 1, column: 6), "bytes that are no UTF-8"),
            (Array("é: é".utf8) + [0xF0, 0x9F, 0x20], Mark(line: 1, column: 5), "bytes that are no UTF-8"),
            (Array("é: é".utf8) + [0x80], Mark(line: 1, column: 5), "bytes that are no UTF-8"),
            (Array("a: 日".utf8.dropLast()), Mark(line: 1, column: 4), "bytes that are no UTF-8"),
            (
                Array("a: é\u{7}".utf8), Mark(line: 1, column: 5),
                "the control character U+0007 may not stand in YAML"
            ),
            (Array("a\u{0}: 1".utf8), Mark(line: 1, column: 2), "the control character U+0000 may not stand in YAML"),
        ]
        for (bytes, place, message) in cases {
            let (document, diagnostics) = Document.parse(name: "test.yaml", bytes: bytes)
            #expect(document == nil)
            #expect(diagnostics.map(\.id) == ["encoding"])
            #expect(diagnostics.first?.span.start == place)
            #expect(diagnostics.first?.message == message)
        }
    }

    @Test(
        "UTF-16 is refused in one sentence", arguments: [[0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61]] as [[UInt8]])
    func utf16(bytes: [UInt8]) {
        let (document, diagnostics) = Document.parse(name: "test.yaml", bytes: bytes)
        #expect(document == nil)
        #expect(diagnostics.map(\.message) == ["the text is UTF-16"])
        #expect(diagnostics.first?.notes == ["save it as UTF-8"])
    }

    @Test("Markers of an unresolved merge are reported once per conflict")
    func conflicts() {
        let document = parse(
            marked: """
                  a: 1
                  <<<<<<< HEAD
                # ^~~~~~~~~~~~ merge-conflict keep one version and remove the marker lines
                  b: 2
                  ||||||| base
                # ------------
                  b: 1
                  =======
                # -------
                  b: 3
                  >>>>>>> other
                # -------------
                  c: 4
                  >>>>>>> left over
                # ^~~~~~~~~~~~~~~~~ merge-conflict
                """)
        #expect(document == nil)
        parse(marked: "  <<: {b: 1}\n  a: <<<<<<< HEAD\n  c: ========\n  '=======': 1")
    }

    @Test("What is wrong before a syntax error is reported with it")
    func both() {
        parse(
            marked: """
                  a: *b
                #    ^~ undefined-alias
                  b: {c: 1, c: 2}
                #     - first set here
                #           ^ duplicate-key
                  d: [1
                #    ^ syntax
                """)
    }
}
