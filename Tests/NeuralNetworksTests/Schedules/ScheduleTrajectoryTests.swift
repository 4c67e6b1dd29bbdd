import Testing

@testable import NeuralNetworks

@Suite("A schedule agrees with PyTorch's")
struct ScheduleTrajectoryTests {
    struct File: Decodable {
        let cases: [Case]
    }

    struct Case: Decodable, CustomTestStringConvertible {
        let schedule: FixtureComponent
        let epochs: Int
        let stepsPerEpoch: Int
        let watched: [Double]?
        let factors: [Double]
        var testDescription: String { "\(schedule.value)" }

        enum CodingKeys: String, CodingKey {
            case schedule, epochs, watched, factors
            case stepsPerEpoch = "steps_per_epoch"
        }
    }

    static let file = Result { try Fixture.load("schedules", as: File.self) }

    @Test("update by update", arguments: try file.get().cases)
    func agrees(_ trajectory: Case) throws {
        let difference = try disagreement(trajectory, trajectory.schedule.schedule())
        #expect(difference < 1e-12)
    }

    @Test("in every kind of schedule that PyTorch has")
    func complete() throws {
        let types = Set(try Self.file.get().cases.map(\.schedule.type))
        // The inverse has no counterpart that starts at 1; its factors are worked out by hand elsewhere.
        #expect(types == Set(Schedules.all.map { $0.description.name }).subtracting(["inverse"]))
    }

    @Test("and would not with other settings")
    func negativeControl() throws {
        let cases = try Self.file.get().cases
        for other: any Schedule in [
            LinearSchedule(), PolynomialSchedule(), OneCycleSchedule(), PlateauSchedule(), CosineSchedule(),
            changed(OneCycleSchedule()) { $0.anneal = .linear },
            changed(PlateauSchedule()) { ($0.factor, $0.patience) = (0.5, 1) },
            changed(PlateauSchedule()) { ($0.factor, $0.patience, $0.cooldown) = (0.5, 2, 1) },
        ] {
            let value = other.componentValue
            let found = try cases.filter { $0.schedule.type == value.name && $0.epochs > 2 }.filter {
                try disagreement($0, other) < 1e-12
            }
            // At most the one case that has these settings.
            #expect(found.count <= 1, "\(value)")
        }
    }

    /// The largest difference of any factor, relative to the factor.
    private func disagreement(_ trajectory: Case, _ schedule: any Schedule) throws -> Double {
        let found = ScheduleLaw.factors(
            schedule, epochs: trajectory.epochs, stepsPerEpoch: trajectory.stepsPerEpoch,
            watched: { trajectory.watched?[$0] ?? 0 })
        try #require(found.count == trajectory.factors.count)
        return zip(found, trajectory.factors).map { abs($0 - $1) / max($1, 1e-9) }.max() ?? .infinity
    }

    private func changed<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
        var value = value
        change(&value)
        return value
    }
}
