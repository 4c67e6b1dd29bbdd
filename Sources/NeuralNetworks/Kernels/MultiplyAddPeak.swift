/// Fused multiply-adds in long independent chains: as many as one core can do.
///
/// Two vector multiply-adds can begin in a cycle and each takes about four, so eight sums must be under way; there are
/// twelve, as in a product's tile.
public enum MultiplyAddPeak {
    /// The multiply-adds of one round.
    public static let multiplyAddsPerRound = 12 * Vector.scalarCount

    /// Adds left·right `rounds` times to each lane of twelve vectors, which begin at 0, 1, … 11: equal ones could be
    /// compiled into one.
    ///
    /// - Returns: The sum of all lanes: 528 + rounds · 96 · left · right, but for rounding.
    @inline(never)
    public static func run(rounds: Int, left: Float, right: Float) -> Float {
        let (left, right) = (Vector(repeating: left), Vector(repeating: right))
        var (sum0, sum1, sum2) = (Vector(repeating: 0), Vector(repeating: 1), Vector(repeating: 2))
        var (sum3, sum4, sum5) = (Vector(repeating: 3), Vector(repeating: 4), Vector(repeating: 5))
        var (sum6, sum7, sum8) = (Vector(repeating: 6), Vector(repeating: 7), Vector(repeating: 8))
        var (sum9, sum10, sum11) = (Vector(repeating: 9), Vector(repeating: 10), Vector(repeating: 11))
        for _ in 0..<rounds {
            sum0.addProduct(left, right)
            sum1.addProduct(left, right)
            sum2.addProduct(left, right)
            sum3.addProduct(left, right)
            sum4.addProduct(left, right)
            sum5.addProduct(left, right)
            sum6.addProduct(left, right)
            sum7.addProduct(left, right)
            sum8.addProduct(left, right)
            sum9.addProduct(left, right)
            sum10.addProduct(left, right)
            sum11.addProduct(left, right)
        }
        let sums = sum0 + sum1 + sum2 + sum3 + sum4 + sum5 + sum6 + sum7 + sum8 + sum9 + sum10 + sum11
        return sums.sum()
    }
}
