import Testing

@testable import Reports

@Suite("The numbers of a swept setting")
struct SweptNumbersTests {
    @Test(
        "are on a logarithmic axis where they rise by factors",
        arguments: [
            ([0.001, 0.01, 0.1], true), ([8, 16, 32, 64], true), ([0.003, 0.01, 0.03, 0.1], true),
            ([0.001, 0.1], true),
            ([0, 0.0001, 0.001, 0.01], true), ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], false), ([0, 0.1, 0.2, 0.5], true),
            ([0.9, 0.99], false), ([-1, 1, 100], false), ([0, 5], false), ([1, 2], false),
            ([0.1, 0.2, 0.3, 0.4], false),
        ] as [([Double], Bool)])
    func geometric(_ numbers: [Double], _ isGeometric: Bool) throws {
        #expect(try #require(SweptNumbers(numbers.reversed() + numbers)).isGeometric == isGeometric)
    }

    @Test("of a fine logarithmic range are so too")
    func fineRange() throws {
        var numbers: [Double] = [0.0001]
        while numbers.count < 50 { numbers.append(numbers[numbers.count - 1] * 1.2) }
        #expect(try #require(SweptNumbers(numbers)).isGeometric)
    }

    @Test("have a place for 0 before the others")
    func zero() throws {
        let numbers = try #require(SweptNumbers([0, 0.001, 0.01, 1]))
        #expect(numbers.place(0) == 0.0001)
        #expect(numbers.place(0.01) == 0.01)
        #expect(try #require(SweptNumbers([0, 1, 2])).place(0) == 0)
    }

    @Test("are none when there is a single one")
    func single() {
        #expect(SweptNumbers([3, 3, .nan]) == nil)
    }

    @Test(
        "give files names that can stand anywhere",
        arguments: [
            ("optimizer.learning_rate", "optimizer-learning-rate"), ("../a b", "a-b"), ("容量", "setting"),
            ("A'B", "a-b"),
        ])
    func fileNames(_ column: String, _ name: String) {
        #expect(Figure.fileName(column) == name)
    }
}
