/// The innermost loops of the products: up to 6 rows × 16 columns of results in 12 vector registers.
///
/// `rows` is a literal in each of the functions that call these bodies, so that the rows which a function has not are
/// compiled away.

/// c[i, 0..<16] = start[i] + Σₚ a[i·rowStride + p·step]·b[p, 0..<16], p ascending.
///
/// - Parameters:
///   - b: `[length × 16]`.
///   - c: `[rows × 16]`.
///   - start: `[rows]`; nil for zeros.
@inline(__always)
private func panelTileBody(
    rows: Int, _ length: Int, _ a: UnsafePointer<Float>, _ rowStride: Int, _ step: Int, _ b: UnsafePointer<Float>,
    _ c: UnsafeMutablePointer<Float>, _ start: UnsafePointer<Float>?
) {
    var tile = Tile()
    if let start {
        tile.fill(rows: rows) { start[$0] }
    }
    var a = a
    var b = b
    for _ in 0..<length {
        let left = load(b, 0)
        let right = load(b, 8)
        tile.add(rows: rows, left, right) { a[$0 &* rowStride] }
        a += step
        b += 16
    }
    tile.forEachRow(rows: rows) { row, left, right in
        store(left, c, row &* 16)
        store(right, c, row &* 16 &+ 8)
    }
}

/// dw[i, 0..<columns] = Σ_b dz[i, b]·x[b, 0..<columns], b ascending.
///
/// - Parameters:
///   - dz: Batch panels from the tile's first row on; one panel is `panelStride` floats behind the other.
///   - x: One unit panel, `[examples × 16]`.
///   - dw: `[rows × columns]`, one row `rowStride` floats behind the other.
@inline(__always)
private func gradientTileBody(
    rows: Int, _ examples: Int, _ dz: UnsafePointer<Float>, _ panelStride: Int, _ x: UnsafePointer<Float>,
    _ dw: UnsafeMutablePointer<Float>, _ rowStride: Int, _ columns: Int
) {
    var tile = Tile()
    var panel = dz
    var x = x
    var remaining = examples
    while remaining > 0 {
        var example = panel
        for _ in 0..<min(remaining, 16) {
            tile.add(rows: rows, load(x, 0), load(x, 8)) { example[$0 &* 16] }
            example += 1
            x += 16
        }
        panel += panelStride
        remaining &-= 16
    }
    if columns == 16 {
        tile.forEachRow(rows: rows) { row, left, right in
            store(left, dw, row &* rowStride)
            store(right, dw, row &* rowStride &+ 8)
        }
    } else {
        tile.forEachRow(rows: rows) { row, left, right in
            for column in 0..<columns {
                dw[row &* rowStride &+ column] = column < 8 ? left[column] : right[column &- 8]
            }
        }
    }
}

/// The accumulators of one tile.
private struct Tile {
    var left0 = Vector.zero, right0 = Vector.zero
    var left1 = Vector.zero, right1 = Vector.zero
    var left2 = Vector.zero, right2 = Vector.zero
    var left3 = Vector.zero, right3 = Vector.zero
    var left4 = Vector.zero, right4 = Vector.zero
    var left5 = Vector.zero, right5 = Vector.zero

    @inline(__always)
    init() {}

    @inline(__always)
    mutating func fill(rows: Int, _ value: (Int) -> Float) {
        (left0, right0) = (Vector(repeating: value(0)), Vector(repeating: value(0)))
        if rows > 1 { (left1, right1) = (Vector(repeating: value(1)), Vector(repeating: value(1))) }
        if rows > 2 { (left2, right2) = (Vector(repeating: value(2)), Vector(repeating: value(2))) }
        if rows > 3 { (left3, right3) = (Vector(repeating: value(3)), Vector(repeating: value(3))) }
        if rows > 4 { (left4, right4) = (Vector(repeating: value(4)), Vector(repeating: value(4))) }
        if rows > 5 { (left5, right5) = (Vector(repeating: value(5)), Vector(repeating: value(5))) }
    }

    /// Adds factor(row)·(left, right) to each row.
    @inline(__always)
    mutating func add(rows: Int, _ left: Vector, _ right: Vector, _ factor: (Int) -> Float) {
        Tile.add(&left0, &right0, left, right, factor(0))
        if rows > 1 { Tile.add(&left1, &right1, left, right, factor(1)) }
        if rows > 2 { Tile.add(&left2, &right2, left, right, factor(2)) }
        if rows > 3 { Tile.add(&left3, &right3, left, right, factor(3)) }
        if rows > 4 { Tile.add(&left4, &right4, left, right, factor(4)) }
        if rows > 5 { Tile.add(&left5, &right5, left, right, factor(5)) }
    }

    @inline(__always)
    static func add(
        _ sumLeft: inout Vector, _ sumRight: inout Vector, _ left: Vector, _ right: Vector, _ factor: Float
    ) {
        let factors = Vector(repeating: factor)
        sumLeft.addProduct(factors, left)
        sumRight.addProduct(factors, right)
    }

    @inline(__always)
    func forEachRow(rows: Int, _ body: (Int, Vector, Vector) -> Void) {
        body(0, left0, right0)
        if rows > 1 { body(1, left1, right1) }
        if rows > 2 { body(2, left2, right2) }
        if rows > 3 { body(3, left3, right3) }
        if rows > 4 { body(4, left4, right4) }
        if rows > 5 { body(5, left5, right5) }
    }
}

@inline(never)
func panelTile6(
    _ length: Int, _ a: UnsafePointer<Float>, _ rowStride: Int, _ step: Int, _ b: UnsafePointer<Float>,
    _ c: UnsafeMutablePointer<Float>, _ start: UnsafePointer<Float>?
) {
    panelTileBody(rows: 6, length, a, rowStride, step, b, c, start)
}

@inline(never)
func gradientTile6(
    _ examples: Int, _ dz: UnsafePointer<Float>, _ panelStride: Int, _ x: UnsafePointer<Float>,
    _ dw: UnsafeMutablePointer<Float>, _ rowStride: Int, _ columns: Int
) {
    gradientTileBody(rows: 6, examples, dz, panelStride, x, dw, rowStride, columns)
}

@inline(never)
func panelTile5(
    _ length: Int, _ a: UnsafePointer<Float>, _ rowStride: Int, _ step: Int, _ b: UnsafePointer<Float>,
    _ c: UnsafeMutablePointer<Float>, _ start: UnsafePointer<Float>?
) {
    panelTileBody(rows: 5, length, a, rowStride, step, b, c, start)
}

@inline(never)
func gradientTile5(
    _ examples: Int, _ dz: UnsafePointer<Float>, _ panelStride: Int, _ x: UnsafePointer<Float>,
    _ dw: UnsafeMutablePointer<Float>, _ rowStride: Int, _ columns: Int
) {
    gradientTileBody(rows: 5, examples, dz, panelStride, x, dw, rowStride, columns)
}

@inline(never)
func panelTile4(
    _ length: Int, _ a: UnsafePointer<Float>, _ rowStride: Int, _ step: Int, _ b: UnsafePointer<Float>,
    _ c: UnsafeMutablePointer<Float>, _ start: UnsafePointer<Float>?
) {
    panelTileBody(rows: 4, length, a, rowStride, step, b, c, start)
}

@inline(never)
func gradientTile4(
    _ examples: Int, _ dz: UnsafePointer<Float>, _ panelStride: Int, _ x: UnsafePointer<Float>,
    _ dw: UnsafeMutablePointer<Float>, _ rowStride: Int, _ columns: Int
) {
    gradientTileBody(rows: 4, examples, dz, panelStride, x, dw, rowStride, columns)
}

@inline(never)
func panelTile3(
    _ length: Int, _ a: UnsafePointer<Float>, _ rowStride: Int, _ step: Int, _ b: UnsafePointer<Float>,
    _ c: UnsafeMutablePointer<Float>, _ start: UnsafePointer<Float>?
) {
    panelTileBody(rows: 3, length, a, rowStride, step, b, c, start)
}

@inline(never)
func gradientTile3(
    _ examples: Int, _ dz: UnsafePointer<Float>, _ panelStride: Int, _ x: UnsafePointer<Float>,
    _ dw: UnsafeMutablePointer<Float>, _ rowStride: Int, _ columns: Int
) {
    gradientTileBody(rows: 3, examples, dz, panelStride, x, dw, rowStride, columns)
}

@inline(never)
func panelTile2(
    _ length: Int, _ a: UnsafePointer<Float>, _ rowStride: Int, _ step: Int, _ b: UnsafePointer<Float>,
    _ c: UnsafeMutablePointer<Float>, _ start: UnsafePointer<Float>?
) {
    panelTileBody(rows: 2, length, a, rowStride, step, b, c, start)
}

@inline(never)
func gradientTile2(
    _ examples: Int, _ dz: UnsafePointer<Float>, _ panelStride: Int, _ x: UnsafePointer<Float>,
    _ dw: UnsafeMutablePointer<Float>, _ rowStride: Int, _ columns: Int
) {
    gradientTileBody(rows: 2, examples, dz, panelStride, x, dw, rowStride, columns)
}

@inline(never)
func panelTile1(
    _ length: Int, _ a: UnsafePointer<Float>, _ rowStride: Int, _ step: Int, _ b: UnsafePointer<Float>,
    _ c: UnsafeMutablePointer<Float>, _ start: UnsafePointer<Float>?
) {
    panelTileBody(rows: 1, length, a, rowStride, step, b, c, start)
}

@inline(never)
func gradientTile1(
    _ examples: Int, _ dz: UnsafePointer<Float>, _ panelStride: Int, _ x: UnsafePointer<Float>,
    _ dw: UnsafeMutablePointer<Float>, _ rowStride: Int, _ columns: Int
) {
    gradientTileBody(rows: 1, examples, dz, panelStride, x, dw, rowStride, columns)
}
