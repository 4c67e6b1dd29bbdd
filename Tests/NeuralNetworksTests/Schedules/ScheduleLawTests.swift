import Testing

@testable import NeuralNetworks

/// What every schedule keeps.
enum ScheduleLaw {
    /// It begins at 1, never rises, and stays in 0…1.
    static func fallsFromOne(_ schedule: any Schedule) -> Bool {
        [1, 2, 7, 100].allSatisfy { count in
            let factors = (0..<count).map { schedule.factor(epoch: $0, epochCount: count) }
            return factors[0] == 1 && factors.allSatisfy { $0 >= 0 && $0 <= 1 }
                && zip(factors, factors.dropFirst()).allSatisfy { $0 >= $1 }
        }
    }
}

@Suite("Every schedule")
struct ScheduleLawTests {
    @Test("begins with the whole learning rate and never raises it, at each end of each declared range, too")
    func falls() {
        func check(_ type: (some Schedule).Type) {
            for (label, schedule) in [("defaults", type.init())] + type.atEnds() {
                #expect(ScheduleLaw.fallsFromOne(schedule), "\(type.description.name): \(label)")
            }
        }
        for type in Schedules.all { check(type) }
        #expect(!ScheduleLaw.fallsFromOne(Broken()))
    }

    @Test("has a warm-up")
    func warmup() {
        for type in Schedules.all {
            #expect(type.description.settings.contains { $0.name == "warmup_epochs" }, "\(type.description.name)")
            #expect(type.init().warmupEpochs == 0)
        }
    }

    @Test("has the factors of its formula, by hand")
    func byHand() {
        var step = StepSchedule()
        (step.gamma, step.everyEpochs) = (0.5, 3)
        #expect(factors(step, 7) == [1, 1, 1, 0.5, 0.5, 0.5, 0.25])
        var exponential = ExponentialSchedule()
        exponential.gamma = 0.5
        #expect(factors(exponential, 4) == [1, 0.5, 0.25, 0.125])
        var inverse = InverseSchedule()
        inverse.rate = 1
        let harmonic: [Double] = [1, 1 / 2, 1 / 3, 1 / 4]
        #expect(factors(inverse, 4) == harmonic)
        var cosine = CosineSchedule()
        // cos 0, π/6, π/3, π/2, 2π/3, 5π/6 → (1 + cos)/2
        let expected = [1, (2 + 3.0.squareRoot()) / 4, 0.75, 0.5, 0.25, (2 - 3.0.squareRoot()) / 4]
        for (factor, value) in zip(factors(cosine, 6), expected) { #expect(abs(factor - value) < 1e-15) }
        cosine.finalFactor = 0.5
        for (factor, value) in zip(factors(cosine, 6), expected) { #expect(abs(factor - (0.5 + value / 2)) < 1e-15) }
        #expect(factors(ConstantSchedule(), 3) == [1, 1, 1])
    }

    @Test("has names of its own, and is in the list")
    func list() throws {
        #expect(problems(of: Schedules.family.description.members) == [])
        let names = Schedules.all.map { "\($0)" }
        #expect(try unlisted(in: "Schedules", conformingTo: "Schedule", listed: names) == [])
        let withoutOne = try unlisted(in: "Schedules", conformingTo: "Schedule", listed: Array(names.dropLast()))
        #expect(withoutOne == [names.last])
    }

    private func factors(_ schedule: any Schedule, _ count: Int) -> [Double] {
        (0..<count).map { schedule.factor(epoch: $0, epochCount: count) }
    }
}

/// A learning rate that rises.
private struct Broken: Schedule {
    var warmupEpochs = 0

    static let declaration = Declaration<Broken>("broken", "A learning rate that rises.")

    func factor(epoch: Int, epochCount: Int) -> Double { 1 + Double(epoch) }
}
