import Testing

@testable import NeuralNetworks

@Suite("Philox4x32-10")
struct PhiloxTests {
    /// From the file `kat_vectors` of Random123, the authors' own library.
    @Test(
        "gives the answers that its authors published",
        arguments: [
            (
                SIMD4<UInt32>(repeating: 0), SIMD2<UInt32>(repeating: 0),
                SIMD4<UInt32>(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)
            ),
            (
                SIMD4<UInt32>(repeating: .max), SIMD2<UInt32>(repeating: .max),
                SIMD4<UInt32>(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)
            ),
            (
                SIMD4<UInt32>(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
                SIMD2<UInt32>(0xa409_3822, 0x299f_31d0),
                SIMD4<UInt32>(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)
            ),
        ])
    func knownAnswers(counter: SIMD4<UInt32>, key: SIMD2<UInt32>, expected: SIMD4<UInt32>) {
        #expect(Philox.block(counter: counter, key: key) == expected)
    }

    @Test(
        "makes four blocks at once of the same words",
        arguments: [
            SIMD4<UInt32>(0, 0, 0, 0), SIMD4<UInt32>(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
            SIMD4<UInt32>(.max - 3, 1, 2, 3),
        ])
    func fourBlocks(counter: SIMD4<UInt32>) {
        let key = SIMD2<UInt32>(0xa409_3822, 0x299f_31d0)
        let four = Philox.fourBlocks(counter: counter, key: key)
        for lane in 0..<4 {
            let one = Philox.block(counter: counter &+ SIMD4(UInt32(lane), 0, 0, 0), key: key)
            #expect(SIMD4(four.0[lane], four.1[lane], four.2[lane], four.3[lane]) == one)
        }
    }
}
