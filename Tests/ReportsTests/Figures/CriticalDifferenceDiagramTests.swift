import Testing

@testable import Reports

@Suite("A critical-difference diagram")
struct CriticalDifferenceDiagramTests {
    private let four = CriticalDifferenceDiagram(
        ranks: [1, 2, 3, 4], groups: [0...1, 1...2, 2...3], criticalDifference: 1.5, nameWidths: (82, 82), width: 800)

    @Test("has rank 1 at the left end of its axis and the last at the right, steps alike")
    func axis() {
        // 800 − 2·(82 + 18) = 600 for three steps.
        #expect(four.axisLeft == 100 && four.axisRight == 700)
        #expect(four.ticks.map(\.x) == [100, 300, 500, 700])
        #expect(four.difference.left == 100 && four.difference.right == 400)
    }

    @Test("has the better half of the names at the left, each line free of the others")
    func leaders() {
        #expect(four.leaders.map(\.isLeft) == [true, true, false, false])
        #expect(four.leaders.map(\.x) == [100, 300, 500, 700])
        // The outer names are higher: a line down never meets a line out.
        #expect(four.leaders[0].y < four.leaders[1].y && four.leaders[3].y < four.leaders[2].y)
        #expect(four.leaders.allSatisfy { $0.y < four.height })
        let three = CriticalDifferenceDiagram(
            ranks: [1, 1.5, 3], groups: [0...1], criticalDifference: 1, nameWidths: (82, 82), width: 800)
        #expect(three.leaders.map(\.isLeft) == [true, true, false])
    }

    @Test("has bars on as few levels as they can share")
    func bars() {
        // The first two overlap; the third has room behind the first.
        #expect(four.bars[0].y < four.bars[1].y && four.bars[2].y == four.bars[0].y)
        #expect(four.bars.allSatisfy { $0.y > four.axisY && $0.y < four.leaders[0].y })
    }

    @Test("gives each side the room that its names want, and numbers only the ranks that have room for one")
    func room() {
        let ranks = (1...20).map { Double($0) }
        let crowded = CriticalDifferenceDiagram(
            ranks: ranks, groups: [], criticalDifference: 13, nameWidths: (282, 112), width: 800)
        #expect(crowded.axisLeft == 300 && crowded.axisRight == 670)
        // 370/19 = 19.5 pixels to a rank: every other one has room, but the second stands beside the first.
        #expect(crowded.ticks.filter(\.isLabelled).map(\.rank) == [1, 4, 6, 8, 10, 12, 14, 16, 18, 20])
        #expect(four.ticks.map(\.isLabelled) == [true, true, true, true])
    }

    @Test("has room for a critical difference that is longer than the axis")
    func long() {
        let long = CriticalDifferenceDiagram(
            ranks: [1, 2, 3], groups: [0...2], criticalDifference: 4, nameWidths: (82, 82), width: 800)
        #expect(long.difference.right == 700)
        #expect(long.axisRight == 400)
    }
}
