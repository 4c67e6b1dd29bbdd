import Foundation
import Testing

@testable import Experiments

@Suite("A JSON value")
struct JSONValueTests {
    @Test("is written without spaces, keys in the order given, text escaped as RFC 8259 asks")
    func writes() {
        let value: JSONValue = [
            "b": .list([.integer(1), .number(0.1), .flag(true), .null]), "a": .text("\"\\/\n\t\u{1}é😀"), "": [:],
        ]
        #expect(
            String(decoding: value.bytes, as: UTF8.self)
                == #"{"b":[1,0.1,true,null],"a":"\"\\/\n\t\u0001é😀","":{}}"#)
    }

    @Test("is indented for people, with plain lists on one line")
    func indents() {
        let value: JSONValue = ["a": ["b": .list([.integer(1), .integer(2)])], "c": .list([["d": .null]])]
        let text = """
            {
              "a": {
                "b": [1,2]
              },
              "c": [
                {
                  "d": null
                }
              ]
            }

            """
        #expect(String(decoding: value.indentedBytes, as: UTF8.self) == text)
    }

    @Test(
        "gives numbers back bit by bit",
        arguments: [
            0.1, -0.0, 1.0, .leastNonzeroMagnitude, 2.2250738585072014e-308, 1.7976931348623157e308, 1.0 / 3, 1e16,
            123_456_789.123, 1e-7,
        ] as [Double])
    func roundTrip(number: Double) throws {
        let read = try JSONValue(JSONValue.number(number).bytes)
        #expect(read.number?.bitPattern == number.bitPattern)
        // The reader of others gets the same bits.
        let other = try JSONDecoder().decode([Double].self, from: Data(JSONValue.list([.number(number)]).bytes))
        #expect(other == [number])
    }

    @Test("gives thousands of random numbers back bit by bit")
    func randomRoundTrip() throws {
        var generator = SystemRandomNumberGenerator()
        let numbers = (0..<5000).map { _ in Double(bitPattern: generator.next()) }.filter(\.isFinite)
        let read = try JSONValue(JSONValue.list(numbers.map(JSONValue.number)).bytes)
        #expect(read.elements?.compactMap(\.number).map(\.bitPattern) == numbers.map(\.bitPattern))
    }

    @Test("writes NaN and infinities as null, which reads as NaN", arguments: [Double.nan, .infinity, -.infinity])
    func notANumber(number: Double) throws {
        #expect(JSONValue.number(number).bytes == Array("null".utf8))
        #expect(try JSONValue(JSONValue.number(number).bytes).number?.isNaN == true)
    }

    @Test("reads what Foundation writes", arguments: [#"{"a":[1,{"b":"x\u00e9\ud83d\ude00\/\b\f\r"}],"c":-1.5E+2}"#])
    func readsForeign(text: String) throws {
        let value = try JSONValue(text.utf8)
        #expect(value["a"]?.elements?[1]["b"]?.text == "xé😀/\u{8}\u{c}\r")
        #expect(value["c"]?.number == -150)
        let compact = try JSONSerialization.data(withJSONObject: ["k": ["é\n", 1, true] as [Any]])
        #expect(try JSONValue(compact) == ["k": .list([.text("é\n"), .integer(1), .flag(true)])])
    }

    @Test("sorts keys at every depth")
    func sorts() {
        let value: JSONValue = ["b": .list([["z": .null, "y": .null]]), "a": .null]
        #expect(value.sorted == ["a": .null, "b": .list([["y": .null, "z": .null]])])
        #expect(value.sorted != value)
    }

    @Test(
        "refuses what is no JSON, saying where",
        arguments: [
            ("", 0), ("{", 1), ("[1,]", 3), (#"{"a" 1}"#, 5), ("[1 2]", 3), ("nul", 0), ("1 2", 2), (#""abc"#, 4),
            (#""\x""#, 2), (#""\u12""#, 3), ("{\"a\":}", 5), ("1..2", 0), ("--1", 0), ("]", 0),
        ])
    func refuses(text: String, offset: Int) {
        #expect { try JSONValue(text.utf8) } throws: { ($0 as? JSONError)?.offset == offset }
    }

    @Test("refuses nesting deeper than 64 in constant stack")
    func refusesDeepNesting() throws {
        let fitting = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        #expect(throws: Never.self) { try JSONValue(fitting.utf8) }
        #expect(throws: JSONError.self) { try JSONValue(String(repeating: "[", count: 1_000_000).utf8) }
    }
}
