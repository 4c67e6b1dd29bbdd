import Elementary
import Testing

@Suite("A whole power")
struct PowerTests {
    @Test("is exact where the result is")
    func exact() {
        #expect(power(3, 0) == 1)
        #expect(power(3, 13) == 1_594_323)
        #expect(power(-0.5, 5) == -0.03125)
        #expect(power(0, 0) == 1)
        #expect(power(0, 4) == 0)
    }

    @Test("of two numbers is each one's", arguments: [0, 1, 2, 13, 5600])
    func pairs(exponent: Int) {
        let both = power(SIMD2(0.9, 0.999), exponent)
        #expect(both[0] == power(0.9, exponent))
        #expect(both[1] == power(0.999, exponent))
    }

    @Test("stays close where it is not")
    func close() {
        // 0.999^1000 by hand: e^(1000·ln 0.999) = 0.36769542477096…
        #expect(abs(power(0.999, 1000) - 0.367_695_424_770_96) < 1e-14)
    }
}
