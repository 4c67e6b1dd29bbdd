import Statistics
import Testing

@Suite("Quantiles")
struct QuantilesTests {
    @Test("of four numbers, as numpy.quantile (NumPy 2.4.6) gives them")
    func numbers() throws {
        let quantiles = try #require(Quantiles([7, 1, 4, 2]))
        #expect(quantiles[0] == 1)
        #expect(quantiles[0.25] == 1.75)
        #expect(quantiles.median == 3)
        #expect(quantiles[0.75] == 4.75)
        #expect(quantiles[1] == 7)
    }

    @Test("of one number are that number, of none there are none")
    func few() {
        #expect(Quantiles([3])?[0.25] == 3)
        #expect(Quantiles([]) == nil)
    }

    @Test("are infinite as soon as an infinity has a part in them")
    func infinities() throws {
        let quantiles = try #require(Quantiles([1, 2, .infinity]))
        #expect(quantiles.median == 2)
        #expect(quantiles[0.75] == .infinity)
        let low = try #require(Quantiles([-.infinity, -.infinity, 1]))
        #expect(low[0.25] == -.infinity)
        #expect(low[0.75] == -.infinity)
        #expect(low[1] == 1)
    }
}
