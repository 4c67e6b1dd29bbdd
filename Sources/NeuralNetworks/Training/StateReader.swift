/// Reads what a `StateWriter` wrote. Behind the end of the bytes, and after something that cannot be, everything reads
/// as zeros and `isAtEnd` stays false.
struct StateReader {
    private var rest: ArraySlice<UInt8>
    private var isBroken = false

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// Whether all bytes were read, and all of them were in order.
    var isAtEnd: Bool { rest.isEmpty && !isBroken }

    mutating func readVersion() -> UInt32 { UInt32(truncatingIfNeeded: take(4)) }

    mutating func readCount() -> Int { Int(truncatingIfNeeded: Int64(bitPattern: take(8))) }

    mutating func readDouble() -> Double { Double(bitPattern: take(8)) }

    mutating func readDoubles() -> [Double] { readList { $0.readDouble() } }

    mutating func readFloats() -> [Float] {
        let count = readLength(ofElementsOf: 4)
        defer { rest = rest.dropFirst(4 * count) }
        return [Float](littleEndian: rest.prefix(4 * count))
    }

    /// A number of elements, then each of them.
    mutating func readList<Element>(_ body: (inout StateReader) -> Element) -> [Element] {
        // Each element takes eight bytes at least.
        (0..<readLength(ofElementsOf: 8)).map { _ in body(&self) }
    }

    mutating func readOptional<Value>(_ body: (inout StateReader) -> Value) -> Value? {
        switch take(1) {
        case 0: return nil
        case 1: return body(&self)
        default:
            isBroken = true
            return nil
        }
    }

    /// A number of elements, of which there are no more than bytes for them.
    private mutating func readLength(ofElementsOf size: Int) -> Int {
        let length = readCount()
        guard length >= 0, length <= rest.count / size else {
            isBroken = true
            return 0
        }
        return length
    }

    private mutating func take(_ count: Int) -> UInt64 {
        guard !isBroken, rest.count >= count else {
            isBroken = true
            return 0
        }
        var bits: UInt64 = 0
        for (index, byte) in rest.prefix(count).enumerated() { bits |= UInt64(byte) << UInt64(8 * index) }
        rest = rest.dropFirst(count)
        return bits
    }
}
