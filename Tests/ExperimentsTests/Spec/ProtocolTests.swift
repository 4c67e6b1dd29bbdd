import Testing

@testable import Experiments

@Suite("A protocol")
struct ProtocolTests {
    @Test("Seeds to tune by and fresh ones to report by, as lists or counted")
    func seeds() throws {
        let plan = try planned("protocol: { tune: [1, 2], final: { count: 3, root: 10 } }")
        #expect(plan.seeds == [1, 2])
        #expect(plan.spec.finalSeeds == [10, 11, 12])
        #expect(
            plan.arithmetic.text
                == "1 configuration × 2 seeds to tune = 2 runs; then 1 chosen × 3 final seeds = 3 runs")
    }

    @Test("One configuration of each group is counted: of 'select.per', of the rows, of the first axis")
    func groups() throws {
        func finals(_ report: String) throws -> Int? {
            try planned(
                """
                protocol: { tune: [1], final: [2, 3] }
                sweep:
                  axes:
                    optimizer: { variants: [{ type: sgd, learning_rate: [0.1, 0.2] }, adam] }
                    network.dropout: [0, 0.1, 0.2, 0.3]
                report: {\(report)}
                """
            ).arithmetic.finals?.runs
        }
        #expect(try finals("") == 4)
        #expect(try finals("rows: network.dropout") == 8)
        #expect(try finals("rows: network.dropout, select: { per: optimizer.label }") == 4)
        #expect(try finals("select: { per: [optimizer.label, network.dropout] }") == 16)
        #expect(try finals("select: { per: [optimizer.label] }") == 4)
    }

    @Test("A seed for both is shown at both places")
    func stale() {
        expect(
            marked: """
                  protocol: { tune: [1, 2, 3], final: [4, 2] }
                #                                         ^ repeated-seed the final runs need fresh seeds
                #                       - for tuning here
                """)
        expect(
            marked: """
                  protocol:
                    tune: { count: 3 }
                #         ------------ for tuning here
                    final: { count: 3, root: 3 }
                #          ^~~~~~~~~~~~~~~~~~~~~ repeated-seed the final runs need fresh seeds
                """)
    }

    @Test("'seeds' has nothing to say beside it")
    func besideSeeds() {
        expect(
            marked: """
                  seeds: [1]
                # ^~~~~ seeds-beside-protocol remove 'seeds': 'protocol.tune' has them
                  protocol: { tune: [1], final: [2] }
                # -------- the protocol
                """)
    }

    @Test("Both lists are needed, and nothing else")
    func keys() {
        expect(
            marked: """
                  protocol: { tune: [1], finals: [2] }
                #                        ^~~~~~ unknown-setting did you mean 'final'?
                # ^~~~~~~~ missing-setting add 'final: …'
                """)
        expect(
            marked: """
                  protocol: [1, 2]
                # ^~~~~~~~ wrong-kind remove the dashes below it
                """)
        expect(
            marked: """
                  protocol: { tune: 3, final: [] }
                #                   ^ wrong-kind write { count: 3 } for 3 seeds, or [3] for the one seed 3
                #                             ^~ empty-list
                """)
    }
}
