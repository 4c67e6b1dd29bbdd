/// A matrix, `[rows × columns]`, in panels of 16 columns, and the orthonormal basis of what its columns span.
///
/// The lanes of a vector are columns: each sum over rows is one chain of fused multiply-adds in ascending order, whatever
/// the machine.
struct ColumnPanels {
    private typealias Panel = [SIMD16<Double>]
    private static let width = 16

    let rowCount: Int
    let columnCount: Int
    /// One vector per row in each panel; lanes beyond the last column are 0.
    private var panels: [Panel]

    /// A matrix of zeros.
    init(rowCount: Int, columnCount: Int) {
        self.rowCount = rowCount
        self.columnCount = columnCount
        panels = Array(
            repeating: Panel(repeating: .zero, count: rowCount), count: (columnCount + Self.width - 1) / Self.width)
    }

    subscript(row: Int, column: Int) -> Double {
        get { panels[column / Self.width][row][column % Self.width] }
        set { panels[column / Self.width][row][column % Self.width] = newValue }
    }

    /// Q of the decomposition A = Q·R with a positive diagonal of R: `[rows × columns]`, QᵀQ = 1.
    ///
    /// Householder (1958), Unitary triangularization of a nonsymmetric matrix, doi:10.1145/320941.320947: reflections turn
    /// one column after the other into one of R; Q is what they make, in reverse, of the first columns of the unit matrix.
    ///
    /// - Precondition: there are at least as many rows as columns.
    func orthonormalBasis() -> ColumnPanels {
        precondition(rowCount >= columnCount, "expected at most \(rowCount) columns, got \(columnCount)")
        var reflections: [Reflection] = []
        for var panel in panels {
            for reflection in reflections { reflection.apply(to: &panel) }
            for lane in 0..<min(Self.width, columnCount - reflections.count) {
                let reflection = Reflection(of: panel, lane: lane, from: reflections.count)
                reflection.apply(to: &panel, after: lane)
                reflections.append(reflection)
            }
        }
        var basis = ColumnPanels(rowCount: rowCount, columnCount: columnCount)
        for index in 0..<columnCount { basis[index, index] = reflections[index].sign }
        for index in basis.panels.indices {
            for reflection in reflections.prefix((index + 1) * Self.width).reversed() {
                reflection.apply(to: &basis.panels[index])
            }
        }
        return basis
    }

    /// 1 − factor·u·uᵀ, where u has zeros before `start`.
    private struct Reflection {
        let start: Int
        let u: [Double]
        let factor: Double
        /// The sign of the diagonal element that it leaves in R.
        let sign: Double

        /// The reflection that makes zeros of one column's rows after `start`.
        init(of panel: Panel, lane: Int, from start: Int) {
            var u = panel[start...].map { $0[lane] }
            let length = u.reduce(0) { $0.addingProduct($1, $1) }.squareRoot()
            let first = u[0]
            // Away from 0, so that nothing cancels.
            u[0] = first < 0 ? first - length : first + length
            let square = length * (length + first.magnitude)
            self.start = start
            self.u = u
            factor = square > 0 ? 1 / square : 0
            sign = first < 0 ? 1 : -1
        }

        /// Reflects the columns of a panel, or those after one of them.
        func apply(to panel: inout Panel, after lane: Int = -1) {
            var shares = SIMD16<Double>.zero
            for (offset, element) in u.enumerated() { shares.addProduct(panel[start + offset], element) }
            shares *= -factor
            if lane >= 0 {
                for done in 0...lane { shares[done] = 0 }
            }
            for (offset, element) in u.enumerated() { panel[start + offset].addProduct(shares, element) }
        }
    }
}
