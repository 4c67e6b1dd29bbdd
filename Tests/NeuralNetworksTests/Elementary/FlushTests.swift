import Testing

@testable import NeuralNetworks

@Suite("Subnormal numbers become zero")
struct FlushTests {
    @Test("and no others change, but the sign of a zero")
    func flushed() {
        let kept: Vector = [1, -1, 0x1p-126, -0x1p-126, .infinity, -.infinity, .greatestFiniteMagnitude, 0]
        #expect(kept.flushed == kept)
        let small = Vector(0x1p-149, -0x1p-149, 0x1p-127, -0x1p-127, 0x1.fffffcp-127, -0x1.fffffcp-127, -0.0, 0x1p-140)
        #expect(small.flushed == .zero)
        #expect((0..<8).allSatisfy { small.flushed[$0].sign == .plus })
        #expect(Vector(repeating: .nan).flushed[0].isNaN)
    }
}

@Suite("Whole numbers become floats")
struct WholeNumberTests {
    @Test("as they are, up to ±2²²")
    func exact() {
        for number in stride(from: Int32(-1 << 22), through: 1 << 22, by: 4099) {
            #expect(Vector(wholeNumbers: SIMD8(repeating: number)) == Vector(repeating: Float(number)))
        }
        for number in [-1 << 22, -1, 0, 1, 1 << 22] as [Int32] {
            #expect(Vector(wholeNumbers: SIMD8(repeating: number))[7] == Float(number))
        }
        #expect(Vector(wholeNumbers: .zero)[0].sign == .plus)
    }
}
