extension GnuplotScript {
    /// The height of a legend of that many rows, in pixels.
    static func legendHeight(_ count: Int) -> Double { 22 * Double(count) + 10 }

    /// Names the rows in a panel of their own, one below the other.
    mutating func legend(_ names: [String], left: Double, top: Double, width: Double) {
        let frame = Frame(left: left, top: top, width: width, height: Self.legendHeight(names.count) + 20)
        panel(frame)
        add("set border 0")
        add("unset tics")
        add("unset grid")
        add("set xrange [0:1]")
        add("set yrange [0:1]")
        add(
            """
            set key at graph 0,1 left top Left reverse vertical samplen 4 font small \
            maxcols 1 spacing 1.1
            """)
        // Some eight pixels to a letter.
        let letters = max(8, Int((width - 64) / 7.8))
        plot(
            names.enumerated().map { row, name in
                let style: GnuplotCommand = "linespoints \(GnuplotStyle.line(row)) \(GnuplotStyle.shape(row))"
                return Element(
                    "NaN with \(style) title \(quoted: name.clipped(to: letters))", series: row, isLegend: true)
            })
    }
}
