/// The vector that every elementwise loop works with: eight lanes, on every machine.
public typealias Vector = SIMD8<Float>

/// Two vectors, the width of a panel: what optimizers work with.
public typealias VectorPair = SIMD16<Float>

/// Zeroed floats at a fixed, 64-byte aligned address, in whole vectors; freed with the object.
///
/// A buffer is filled and read by one run at a time.
public final class FloatBuffer {
    /// The number of floats that were asked for.
    public let count: Int
    private let base: UnsafeMutablePointer<Float>

    /// A buffer of `count` zeros, rounded up to whole vectors.
    public init(count: Int) {
        precondition(count >= 0, "a buffer of \(count) floats")
        self.count = count
        let vectorCount = Swift.max(1, (count + Vector.scalarCount - 1) / Vector.scalarCount)
        let bytes = UnsafeMutableRawPointer.allocate(
            byteCount: vectorCount * MemoryLayout<Vector>.stride, alignment: 64)
        base = bytes.bindMemory(to: Float.self, capacity: vectorCount * Vector.scalarCount)
        base.initialize(repeating: 0, count: vectorCount * Vector.scalarCount)
    }

    deinit { base.deallocate() }

    /// All the floats of the buffer.
    public var all: FloatSlice { FloatSlice(base: base, count: count) }

    /// The floats from `offset` on.
    ///
    /// - Precondition: the slice lies inside the buffer.
    public func slice(_ offset: Int, count: Int) -> FloatSlice {
        precondition(offset >= 0 && count >= 0 && offset + count <= self.count, "floats \(offset)..<\(offset + count)")
        return FloatSlice(base: base + offset, count: count)
    }

    /// A copy of the floats.
    public var array: [Float] {
        get { Array(UnsafeBufferPointer(start: base, count: count)) }
        set {
            precondition(newValue.count == count, "expected \(count) floats, got \(newValue.count)")
            for (index, value) in newValue.enumerated() { base[index] = value }
        }
    }
}

/// A run of floats inside a buffer; valid as long as the buffer lives.
public struct FloatSlice {
    let base: UnsafeMutablePointer<Float>
    /// The number of floats.
    public let count: Int

    /// The float at that index.
    public subscript(index: Int) -> Float {
        get {
            precondition(index >= 0 && index < count, "float \(index) of \(count)")
            return base[index]
        }
        nonmutating set {
            precondition(index >= 0 && index < count, "float \(index) of \(count)")
            base[index] = newValue
        }
    }

    /// The floats of some panels, each `stride` floats behind the other.
    func panels(_ panels: Range<Int>, stride: Int) -> FloatSlice {
        precondition(panels.lowerBound >= 0 && panels.upperBound * stride <= count, "panels \(panels) of \(count)")
        return FloatSlice(base: base + panels.lowerBound * stride, count: panels.count * stride)
    }

    /// The floats from `offset` on.
    func dropping(_ offset: Int) -> FloatSlice {
        precondition(offset >= 0 && offset <= count, "float \(offset) of \(count)")
        return FloatSlice(base: base + offset, count: count - offset)
    }

    /// Makes all floats 0.
    func clear() { base.update(repeating: 0, count: count) }

    /// Appends the floats.
    func append(to values: inout [Float]) { values.append(contentsOf: UnsafeBufferPointer(start: base, count: count)) }

    /// Overwrites the floats with as many others.
    func copy(_ values: ArraySlice<Float>) {
        precondition(values.count == count, "expected \(count) floats, got \(values.count)")
        for (index, value) in values.enumerated() { base[index] = value }
    }
}
