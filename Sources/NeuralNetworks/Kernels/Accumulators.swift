import CInstructions

/// Up to 6 rows × 16 columns of results in 12 vector registers: what the innermost loops of the products add up in.
///
/// `rows` is a literal wherever these are called, so that the rows which a loop has not are compiled away.
struct Accumulators {
    private var left0 = Vector.zero, right0 = Vector.zero
    private var left1 = Vector.zero, right1 = Vector.zero
    private var left2 = Vector.zero, right2 = Vector.zero
    private var left3 = Vector.zero, right3 = Vector.zero
    private var left4 = Vector.zero, right4 = Vector.zero
    private var left5 = Vector.zero, right5 = Vector.zero

    /// Zeros.
    @inline(__always)
    init() {}

    /// Each row begins with one number in all columns.
    @inline(__always)
    mutating func fill(rows: Int, _ value: (Int) -> Float) {
        (left0, right0) = (Vector(repeating: value(0)), Vector(repeating: value(0)))
        if rows > 1 { (left1, right1) = (Vector(repeating: value(1)), Vector(repeating: value(1))) }
        if rows > 2 { (left2, right2) = (Vector(repeating: value(2)), Vector(repeating: value(2))) }
        if rows > 3 { (left3, right3) = (Vector(repeating: value(3)), Vector(repeating: value(3))) }
        if rows > 4 { (left4, right4) = (Vector(repeating: value(4)), Vector(repeating: value(4))) }
        if rows > 5 { (left5, right5) = (Vector(repeating: value(5)), Vector(repeating: value(5))) }
    }

    /// Each row begins with what is stored, `[rows × 16]`.
    @inline(__always)
    mutating func read(rows: Int, _ base: UnsafePointer<Float>) {
        (left0, right0) = (load(base, 0), load(base, 8))
        if rows > 1 { (left1, right1) = (load(base, 16), load(base, 24)) }
        if rows > 2 { (left2, right2) = (load(base, 32), load(base, 40)) }
        if rows > 3 { (left3, right3) = (load(base, 48), load(base, 56)) }
        if rows > 4 { (left4, right4) = (load(base, 64), load(base, 72)) }
        if rows > 5 { (left5, right5) = (load(base, 80), load(base, 88)) }
    }

    /// Stores the rows, one `stride` floats behind the other.
    @inline(__always)
    func write(rows: Int, _ base: UnsafeMutablePointer<Float>, stride: Int) {
        Accumulators.write(left0, right0, base)
        if rows > 1 { Accumulators.write(left1, right1, base + stride) }
        if rows > 2 { Accumulators.write(left2, right2, base + 2 &* stride) }
        if rows > 3 { Accumulators.write(left3, right3, base + 3 &* stride) }
        if rows > 4 { Accumulators.write(left4, right4, base + 4 &* stride) }
        if rows > 5 { Accumulators.write(left5, right5, base + 5 &* stride) }
    }

    /// Adds factor(row)·(left, right) to each row, fused.
    ///
    /// - Parameter fromMiddle: Whether the rows take their turns from the middle one on; every second addition has to. With
    ///   one order for all additions five rows take a twentieth longer on Zen 4, and each tile of six 8 cycles, whatever
    ///   that order is: it seems that one of the two multipliers then gets more to do than the other.
    @inline(__always)
    mutating func add(
        rows: Int, _ left: Vector, _ right: Vector, fromMiddle: Bool, _ factor: (Int) -> Float
    ) {
        let first = fromMiddle ? rows / 2 : 0
        add(row: first, left, right, factor)
        if rows > 1 { add(row: (first &+ 1) % rows, left, right, factor) }
        if rows > 2 { add(row: (first &+ 2) % rows, left, right, factor) }
        if rows > 3 { add(row: (first &+ 3) % rows, left, right, factor) }
        if rows > 4 { add(row: (first &+ 4) % rows, left, right, factor) }
        if rows > 5 { add(row: (first &+ 5) % rows, left, right, factor) }
    }

    @inline(__always)
    private mutating func add(row: Int, _ left: Vector, _ right: Vector, _ factor: (Int) -> Float) {
        switch row {
        case 0: Accumulators.add(&left0, &right0, left, right, factor(0))
        case 1: Accumulators.add(&left1, &right1, left, right, factor(1))
        case 2: Accumulators.add(&left2, &right2, left, right, factor(2))
        case 3: Accumulators.add(&left3, &right3, left, right, factor(3))
        case 4: Accumulators.add(&left4, &right4, left, right, factor(4))
        default: Accumulators.add(&left5, &right5, left, right, factor(5))
        }
    }

    @inline(__always)
    private static func add(
        _ sumLeft: inout Vector, _ sumRight: inout Vector, _ left: Vector, _ right: Vector, _ factor: Float
    ) {
        let factors = Vector(repeating: factor)
        sumLeft = inOrder(sumLeft.addingProduct(factors, left))
        sumRight = inOrder(sumRight.addingProduct(factors, right))
    }

    @inline(__always)
    private static func write(_ left: Vector, _ right: Vector, _ base: UnsafeMutablePointer<Float>) {
        store(left, base, 0)
        store(right, base, 8)
    }
}
