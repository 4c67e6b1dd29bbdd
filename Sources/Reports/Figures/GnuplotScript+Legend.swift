extension GnuplotScript {
    /// How a row is shown in the legend.
    enum Sample: Sendable {
        case line
        case mark
        case lineWithMark
    }

    /// Names the rows in a panel of their own, one below the other.
    mutating func legend(_ names: [String], in frame: Frame, as sample: Sample) {
        panel(frame)
        add("set border 0")
        add("unset tics")
        add("unset grid")
        add("set xrange [0:1]")
        add("set yrange [0:1]")
        add(
            """
            set key at graph 0,1 left top Left reverse vertical samplen 4 font ',13' \
            maxcols 1 spacing \(names.count > 10 ? 0.95 : 1.15)
            """)
        // Some seven pixels to a letter.
        let width = max(8, Int((frame.width - 60) / 7.2))
        plot(
            names.enumerated().map { row, name in
                let style: GnuplotCommand =
                    switch sample {
                    case .line: "lines \(GnuplotStyle.line(row))"
                    case .mark: "points \(GnuplotStyle.mark(row, size: 1))"
                    case .lineWithMark: "linespoints \(GnuplotStyle.line(row)) \(GnuplotStyle.shape(row))"
                    }
                return Element(
                    "NaN with \(style) title \(quoted: name.clipped(to: width))", series: row, isLegend: true)
            })
    }
}
