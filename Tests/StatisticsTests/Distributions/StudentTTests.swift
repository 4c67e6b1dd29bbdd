import Testing

@testable import Statistics

@Suite("Student's distribution")
struct StudentTTests {
    /// `scipy.stats.t.ppf(0.975, ν)`, SciPy 1.17.1; the first ten agree with the tables of Fisher & Yates (1938).
    static let criticalValues: [(Int, Double)] = [
        (1, 12.706204736174694), (2, 4.302652729749462), (3, 3.1824463052837078), (4, 2.7764451051977934),
        (5, 2.5705818356363146), (6, 2.4469118511449786), (7, 2.364624251592784), (8, 2.306004135204166),
        (9, 2.262157162798205), (10, 2.228138851986274), (14, 2.144786687917804), (15, 2.131449545559776),
        (29, 2.045229642132703), (30, 2.0422724563012378), (99, 1.9842169515864174), (100, 1.9839715185235518),
        (999, 1.9623414611334493), (1000, 1.9623390808264083),
    ]

    /// `1 - 2 * scipy.stats.t.sf(t, ν)`, SciPy 1.17.1.
    static let probabilities: [(Double, Int, Double)] = [
        (0.5, 1, 0.2951672353008665), (2.0, 2, 0.816496580927726), (1.5, 3, 0.7694161347551771),
        (3.0, 4, 0.9600580319282812), (2.5, 7, 0.9590077814142471),
    ]

    @Test("has the published factors of 95 % intervals", arguments: criticalValues)
    func critical(degreesOfFreedom: Int, expected: Double) {
        #expect(abs(StudentT(degreesOfFreedom: degreesOfFreedom).criticalValue - expected) < 1e-9)
    }

    @Test("has the published probabilities, at odd and even degrees of freedom", arguments: probabilities)
    func probability(t: Double, degreesOfFreedom: Int, expected: Double) {
        #expect(abs(StudentT(degreesOfFreedom: degreesOfFreedom).centralProbability(t) - expected) < 1e-14)
    }

    @Test("comes nearer to the normal distribution with each degree of freedom, and never reaches it")
    func falling() {
        let values = (1...200).map { StudentT(degreesOfFreedom: $0).criticalValue }
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 > $1 })
        #expect(values.allSatisfy { $0 > 1.959963984540054 })
    }
}
