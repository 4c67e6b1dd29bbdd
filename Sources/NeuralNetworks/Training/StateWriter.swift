/// Writes numbers as bytes, the lowest byte first.
struct StateWriter {
    /// What was written.
    private(set) var bytes: [UInt8] = []

    /// Nothing is written yet; there is room for `capacity` bytes.
    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Four bytes.
    mutating func write(_ version: UInt32) { append(UInt64(version), count: 4) }

    /// Eight bytes.
    mutating func write(_ count: Int) { append(UInt64(bitPattern: Int64(count)), count: 8) }

    /// The eight bytes of its bits.
    mutating func write(_ number: Double) { append(number.bitPattern, count: 8) }

    /// Their number, then each.
    mutating func write(_ numbers: [Double]) {
        write(numbers.count)
        for number in numbers { write(number) }
    }

    /// Their number, then the four bytes of each one's bits.
    mutating func write(_ floats: [Float]) {
        write(floats.count)
        bytes.append(littleEndian: floats)
    }

    /// One byte that says whether there is a value, then the value.
    mutating func write<Value>(_ value: Value?, _ body: (inout StateWriter, Value) -> Void) {
        bytes.append(value == nil ? 0 : 1)
        if let value { body(&self, value) }
    }

    private mutating func append(_ bits: UInt64, count: Int) {
        for index in 0..<count { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * index))) }
    }
}
