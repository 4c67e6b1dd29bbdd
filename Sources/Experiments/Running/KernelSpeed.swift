import NeuralNetworks

/// How fast one core computes, kernel by kernel.
public enum KernelSpeed {
    /// The wall seconds of one product, taken over about `seconds`.
    public static func product(_ product: ProductBenchmark, seconds: Double) -> Double {
        timeOfOne(over: seconds) { product.multiply(repetitions: $0) }
    }

    /// The floating-point operations per second of the fused multiply-add alone, two in each, taken over about
    /// `seconds`.
    public static func multiplyAddPeak(seconds: Double) -> Double {
        let round = timeOfOne(over: seconds) { repetitions in
            MultiplyAddPeak.run(rounds: 1000 * repetitions, left: 1, right: 1e-3)
        }
        return Double(2 * 1000 * MultiplyAddPeak.multiplyAddsPerRound) / round
    }

    /// The median of slices of half a millisecond or one repetition: so short that most are not interrupted.
    private static func timeOfOne(over seconds: Double, _ repeated: (Int) -> Float) -> Double {
        var repetitions = 1
        var elapsed = wallSeconds { _ = repeated(repetitions) }
        while elapsed < 0.0005 {
            repetitions *= 2
            elapsed = wallSeconds { _ = repeated(repetitions) }
        }
        let count = max(5, Int(seconds / elapsed))
        let slices = (0..<count).map { _ in wallSeconds { _ = repeated(repetitions) } }.sorted()
        return slices[count / 2] / Double(repetitions)
    }

    private static func wallSeconds(_ work: () -> Void) -> Double { ContinuousClock().measure(work).inSeconds }
}

extension Duration {
    /// The time in seconds.
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
