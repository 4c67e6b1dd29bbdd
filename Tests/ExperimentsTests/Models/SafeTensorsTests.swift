import Testing

@testable import Experiments

@Suite("A file of tensors")
struct SafeTensorsTests {
    @Test("has the length of its header, the header padded to whole eight bytes, and the numbers")
    func bytes() {
        let file = SafeTensors(
            metadata: [("who", "a \"b\"")],
            tensors: [
                .init(name: "w", shape: [2, 1], values: [1, -2]), .init(name: "b", shape: [1], values: [0.5]),
            ])
        let header =
            #"{"__metadata__":{"who":"a \"b\""},"#
            + #""w":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]},"#
            + #""b":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}}"#
        // 34 + 55 + 54 bytes, and a blank.
        #expect(header.utf8.count == 143)
        var expected: [UInt8] = [144, 0, 0, 0, 0, 0, 0, 0] + Array(header.utf8) + [0x20]
        // 1.0, -2.0 and 0.5 of IEEE 754, the lowest byte first.
        expected += [0x00, 0x00, 0x80, 0x3F, 0x00, 0x00, 0x00, 0xC0, 0x00, 0x00, 0x00, 0x3F]
        #expect(file.bytes == expected)
    }

    @Test("writes the length of a long header in as many bytes as it needs")
    func longHeader() {
        let text = String(repeating: "x", count: 70_000)
        let bytes = SafeTensors(metadata: [("t", text)], tensors: []).bytes
        // {"__metadata__":{"t":"…"}}: 70,025 bytes and 7 blanks are 70,032 = 1·65,536 + 17·256 + 144.
        #expect(bytes.count == 8 + 70_032)
        #expect(bytes.prefix(8) == [144, 17, 1, 0, 0, 0, 0, 0])
    }
}
