import Testing

@testable import NeuralNetworks

/// What every schedule keeps, whatever it watches.
enum ScheduleLaw {
    /// It never leaves 0…1 and never rises again once it has fallen; without a rise of its own it begins at 1.
    static func risesAtMostOnce(_ schedule: any Schedule) -> Bool {
        for (epochs, stepsPerEpoch) in [(1, 1), (2, 1), (7, 3), (100, 2)] {
            for watched in [{ _ in 1 }, { 1 / Double($0 + 1) }, { Double($0) }] as [(Int) -> Double] {
                let factors = factors(schedule, epochs: epochs, stepsPerEpoch: stepsPerEpoch, watched: watched)
                guard factors.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { return false }
                guard hasOwnRise(type(of: schedule)) || factors[0] == 1 else { return false }
                let rise = hasOwnRise(type(of: schedule)) ? factors.prefix { $0 < factors.max() ?? 1 } : []
                let fall = factors.dropFirst(rise.count)
                guard zip(rise, rise.dropFirst()).allSatisfy({ $0 <= $1 }) else { return false }
                guard zip(fall, fall.dropFirst()).allSatisfy({ $0 >= $1 }) else { return false }
            }
        }
        return true
    }

    /// Whether a schedule needs no warm-up.
    static func hasOwnRise(_ type: any Schedule.Type) -> Bool {
        !type.description.settings.contains { $0.name == "warmup_epochs" }
    }

    /// The factors of all updates, without warm-up.
    ///
    /// - Parameter watched: What the watched number comes to in an epoch, from 0.
    static func factors(
        _ schedule: any Schedule, epochs: Int, stepsPerEpoch: Int = 1, watched: (Int) -> Double = { _ in 0 }
    ) -> [Double] {
        var memory = ScheduleMemory()
        return (0..<epochs).flatMap { epoch in
            let factors = (0..<stepsPerEpoch).map { step in
                schedule.factor(
                    at: ScheduleTime(epoch: epoch, epochCount: epochs, step: step, stepsPerEpoch: stepsPerEpoch),
                    memory: memory)
            }
            schedule.observe(watched(epoch), memory: &memory)
            return factors
        }
    }
}

@Suite("Every schedule")
struct ScheduleLawTests {
    @Test("begins with the whole learning rate or rises to it, and never rises again, also at the ends of its ranges")
    func falls() {
        func check(_ type: (some Schedule).Type) {
            for (label, schedule) in [("defaults", type.init())] + type.atEnds() {
                #expect(ScheduleLaw.risesAtMostOnce(schedule), "\(type.description.name): \(label)")
            }
        }
        for type in Schedules.all { check(type) }
        #expect(!ScheduleLaw.risesAtMostOnce(Broken()))
    }

    @Test("has a warm-up, or a rise of its own")
    func warmup() {
        for type in Schedules.all {
            let schedule = type.init()
            #expect(schedule.warmupEpochs == 0)
            let first = ScheduleLaw.factors(schedule, epochs: 100)[0]
            #expect((first < 1) == ScheduleLaw.hasOwnRise(type), "\(type.description.name)")
        }
    }

    @Test("says which number it watches, by a setting, or watches none")
    func watches() {
        for type in Schedules.all {
            let hasMonitor = type.description.settings.contains { $0.name == "monitor" }
            #expect((type.init().watched != nil) == hasMonitor, "\(type.description.name)")
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
        var polynomial = PolynomialSchedule()
        (polynomial.power, polynomial.finalFactor) = (2, 0.5)
        // 1/2 + 1/2·(1 − t/4)²
        for (factor, value) in zip(factors(polynomial, 4), [1, 25.0 / 32, 5.0 / 8, 17.0 / 32]) {
            #expect(abs(factor - value) < 1e-15)
        }
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
        ScheduleLaw.factors(schedule, epochs: count)
    }
}

/// A learning rate that rises after it has fallen.
private struct Broken: Schedule {
    var warmupEpochs = 0

    static let declaration = Declaration<Broken>(
        "broken", "A learning rate that rises after it has fallen.", settings: [.warmupEpochs(\.warmupEpochs)])

    func factor(at time: ScheduleTime, memory: ScheduleMemory) -> Double {
        time.epoch == 1 ? 0.5 : 1
    }
}
