import NeuralNetworks
import Testing

@Suite("Whole random numbers below a count")
struct RandomIntegerTests {
    @Test("stay below it", arguments: [1, 2, 3, 10, 1 << 16, 1 << 31 + 1, Int(UInt32.max)])
    func bounds(count: Int) {
        var stream = RandomStream(seed: 1, purpose: .split)
        for _ in 0..<200 { #expect((0..<count).contains(stream.integer(below: count))) }
    }

    @Test("are all as likely")
    func uniform() {
        var stream = RandomStream(seed: 1, purpose: .split)
        var counts = [Int](repeating: 0, count: 7)
        for _ in 0..<70_000 { counts[stream.integer(below: 7)] += 1 }
        #expect(chiSquare(counts) < 22.5)  // 6 degrees of freedom, 99.9 %
    }

    /// 2³² words cannot be dealt evenly to 3·2³⁰ numbers: without rejection those divisible by 3 get twice their share.
    @Test("are all as likely where words must be rejected, which plain scaling is not")
    func rejection() {
        let count = 3 << 30
        var (ours, scaled) = ([0, 0, 0], [0, 0, 0])
        var (stream, other) = (RandomStream(seed: 8, purpose: .split), RandomStream(seed: 8, purpose: .split))
        for _ in 0..<30_000 {
            ours[stream.integer(below: count) % 3] += 1
            scaled[Int(UInt64(other.next()) * UInt64(count) >> 32) % 3] += 1
        }
        #expect(chiSquare(ours) < 13.8)  // 2 degrees of freedom, 99.9 %
        #expect(chiSquare(scaled) > 100)
    }
}
