import Documents
import Testing

@Suite("Anchors, aliases and merged mappings")
struct AliasTests {
    @Test("An alias is the very node of its anchor, wherever the anchor stands")
    func identity() throws {
        let root = try #require(
            parse(marked: "  a: &x {b: &y 1}\n  c: *x\n  d: [*x, *y]\n  &k e: *k\n  *y : 1\n  f: &x 2\n  g: *x")
        ).root
        #expect(root["c"] === root["a"])
        #expect(root["d"]?.elements?.first === root["a"])
        #expect(root["d"]?.elements?.last === root["a"]?["b"])
        #expect(root["e"]?.scalar?.text == "e")
        #expect(root["1"] != nil, "a key may be an alias of a single value")
        #expect(root["g"] === root["f"], "a name can be given again")
    }

    @Test("Names that mean nothing are reported and what they stand for is skipped")
    func undefined() throws {
        let document = parse(
            marked: """
                  rates: &rates [1]
                  a: *ratse
                #    ^~~~~~ undefined-alias did you mean '*rates'?
                  b: [1, *c, 3]
                #        ^~ undefined-alias put it in quotes if text is meant
                  *d : 1
                # ^~ undefined-alias
                """)
        let root = try #require(document).root
        #expect(root.entries?.map(\.key) == ["rates", "b"])
        #expect(root["b"]?.elements?.compactMap(\.scalar?.text) == ["1", "3"])
        #expect(parse(marked: "  *a\n# ^~ undefined-alias") == nil)
    }

    @Test("A value cannot hold itself")
    func recursion() {
        parse(
            marked: """
                  a: &x
                    b: [1, *x]
                #   - '&x' begins here
                #          ^~ recursive-alias write the value out
                """)
    }

    @Test("Merged keys stand behind the own ones, which win; of a list the first wins")
    func merge() throws {
        let root = try #require(
            parse(
                marked: """
                      one: &one {a: 1, b: 1}
                      two: &two {b: 2, c: 2}
                      mapping: {<<: {z: 0, a: 0}, a: 9}
                      alias: {<<: *one, b: 9, d: 9}
                      list: {<<: [*one, *two, {d: 3}]}
                      all: &all [*one, *two]
                      aliasOfList: {<<: *all}
                      chain: &chain {<<: *one, e: 5}
                      chained: {<<: *chain}
                      text: {"<<": 1}
                      nothing: {<<: []}
                    """)
        ).root
        func pairs(_ key: String) -> [String] {
            root[key]?.entries?.map { "\($0.key)=\($0.value.scalar?.text ?? "?")" } ?? []
        }
        #expect(pairs("mapping") == ["a=9", "z=0"])
        #expect(pairs("alias") == ["b=9", "d=9", "a=1"])
        #expect(pairs("list") == ["a=1", "b=1", "c=2", "d=3"])
        #expect(pairs("aliasOfList") == ["a=1", "b=1", "c=2"])
        #expect(pairs("chained") == ["e=5", "a=1", "b=1"])
        #expect(pairs("text") == ["<<=1"])
        #expect(pairs("nothing") == [])
        #expect(root["alias"]?["a"] === root["one"]?["a"])
        #expect(root["alias"]?.entry("a")?.keySpan.start == Mark(line: 1, column: 12), "where the key was written")
    }

    @Test("Only mappings can be merged, and once")
    func badMerge() throws {
        let document = parse(
            marked: """
                  one: &one {a: 1}
                  two: &two 2
                #           - this is no mapping
                  b: {<<: 3, c: 1}
                #         ^ merge name the anchor of a mapping
                  d: {<<: *two, c: 1}
                #         ^~~~ merge name the anchor of a mapping
                  e: {<<: [*one, [x]], c: 1}
                #         ^~~~~~~~~~~ merge name the anchor of a mapping
                #                ---
                  f:
                    <<: *one
                #   -- first set here
                    <<: *one
                #   ^~ duplicate-key
                """)
        #expect(try #require(document).root["e"]?.entries?.map(\.key) == ["c", "a"])
    }
}
