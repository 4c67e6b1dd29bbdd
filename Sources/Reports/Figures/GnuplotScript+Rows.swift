import Documents

extension GnuplotScript {
    /// The longest name of a row that is shown whole.
    static let longestName = 30

    /// The pixels that the names of rows take at the left of a panel.
    static func nameWidth(_ names: [String]) -> Double {
        let longest = names.map { $0.clipped(to: longestName).displayWidth }.max() ?? 0
        return 30 + 9 * Double(longest)
    }

    /// Gives each row a place on the vertical axis, 1, 2, … from the top, and its name.
    ///
    /// - Parameter isNamed: Whether the names are written there; nothing is where a panel beside it has them.
    mutating func rowAxis(_ names: [String], isNamed: Bool = true) {
        add("set yrange [\(Double(names.count) + 0.6):0.4]")
        let tics = names.enumerated().map { row, name in
            "\(tic: isNamed ? name.clipped(to: Self.longestName) : "") \(row + 1)" as GnuplotCommand
        }
        add("set ytics scale 0 (\(GnuplotCommand.joined(tics, separator: ", ")))")
        add("unset grid")
        add("set grid xtics linecolor rgb faint linewidth 0.5 dashtype solid back")
    }
}
