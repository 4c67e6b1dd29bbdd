import Documents
import Testing

@Suite("No text makes the parser trap")
struct MutationTests {
    private static let seeds = [
        "version: 1\nx: &r { from: 1e-3, to: 1e-1, num: 3 }\no: {type: adam, rate: *r}\nl:\n  - [1, \"é\\n\", 'b']\n",
        "a: &a\n  <<: [*b, {c: 1}]\n  d: |\n    text\n\n  e: >-\n    日本\n<<: *a\n? k\n: v\n--- \n...\n",
        "a: !!int 3\r\nb: [{}, [], ~, !t x, @y]\r\n%Z\r\n\tq: `z`\r\n",
    ]
    private static let pieces =
        Array("\n\t :-?[]{},&*!|>'\"%@`#<>=~\\xe9".unicodeScalars).map(String.init)
        + [
            "\r\n", "<<: ", "- ", ": ", "&a ", "*a", "\u{FEFF}", "\u{2028}", "😀", "<<<<<<< ", "=======\n", "a:b",
            "\u{0}",
        ]

    /// The generator splitmix64 (Steele, Lea, Flood 2014): the same texts in every run.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    @Test("Changed texts are parsed or refused, with places that exist", arguments: 0..<3)
    func mutations(seed: Int) {
        var generator = Generator(state: UInt64(seed))
        for _ in 0..<700 {
            var bytes = Array(Self.seeds[seed].utf8)
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0...bytes.count, using: &generator)
                let end = min(bytes.count, place + Int.random(in: 0...3, using: &generator))
                switch Int.random(in: 0..<8, using: &generator) {
                case 0: bytes.removeSubrange(place..<end)
                case 1: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...place, using: &generator))
                case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
                case 3: bytes.removeSubrange(place...)
                default:
                    bytes.insert(contentsOf: Self.pieces.randomElement(using: &generator)?.utf8 ?? "".utf8, at: place)
                }
            }
            check(bytes)
        }
    }

    private func check(_ bytes: [UInt8]) {
        let (document, diagnostics) = Document.parse(name: "test.yaml", bytes: bytes)
        #expect(document != nil || diagnostics.contains { $0.severity == .error })
        let spans = diagnostics.flatMap { [$0.span] + $0.related.map(\.span) } + (document.map { all($0.root) } ?? [])
        for span in spans {
            let isInside =
                span.start <= span.end && span.start.line >= 1 && span.end.line <= span.source.lineCount
                && span.start.column >= 1
                && span.end.column <= span.source.line(span.end.line).unicodeScalars.count + 1
                && span.start.column <= span.source.line(span.start.line).unicodeScalars.count + 1
            #expect(
                isInside, "\(span.start) to \(span.end) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
        let rendered = DiagnosticRenderer.render(diagnostics, closing: nil)
        #expect(diagnostics.isEmpty == rendered.isEmpty)
        let isClean = rendered.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 }
        #expect(isClean, "a control character is printed")
    }

    private func all(_ node: Node) -> [Span] {
        let inside =
            (node.elements ?? []).flatMap(all)
            + (node.entries ?? []).flatMap { [$0.keySpan] + all($0.value) }
        return [node.span] + inside
    }
}
