import Testing

@testable import Experiments

@Suite("The digest of the parameters")
struct ParametersDigestTests {
    @Test("is the same for whatever NaN a processor comes to, and is that of x86-64's")
    func anyNaN() {
        let patterns: [UInt32] = [0x7FC0_0000, 0xFFC0_0000, 0x7FC0_0001, 0xFFFF_FFFF, 0x7F80_0001]
        let digests = patterns.map { RunResult.digest(of: [1, Float(bitPattern: $0)]) }
        // printf '\0\0\200\077\0\0\300\377' | sha256sum
        #expect(Set(digests) == ["79fdc03cf3e0bc6f129a85ae518f957f3b3e22227a7acba4b518fd9c2049fa78"])
    }

    @Test("tells zeros, infinities and neighbouring numbers from each other")
    func different() {
        let values: [Float] = [0, -0.0, .infinity, -.infinity, .nan, 1, Float(1).nextUp, .leastNonzeroMagnitude]
        #expect(Set(values.map { RunResult.digest(of: [$0]) }).count == values.count)
    }
}
