/// What all figures share: colours, dashes, marks, letters.
///
/// The colours are those of Okabe and Ito (2008, Color Universal Design), which people with any form of colour
/// blindness tell apart, without black and yellow: one cannot be seen on a dark page, the other not on a light one.
/// Rows also differ in dash and mark, so that a figure can be read in black and white.
enum GnuplotStyle {
    /// The most rows that a figure draws: beyond, colours, dashes and marks cannot be told apart.
    static let mostRows = 12

    /// The colours, in the order in which rows get them; then they repeat.
    static let colors = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#777777"]
    /// Text and axes, readable on white and on black.
    static let ink = "#777777"
    /// Lines behind the data.
    static let faint = "#B4B4B4"

    /// The mark of a diverged run: a cross.
    static let divergedMark = 2
    /// gnuplot's numbers of the marks: filled ones first.
    private static let marks = [7, 5, 9, 13, 11, 15, 6, 4, 8, 12, 10, 3]
    /// Lengths of dashes and gaps; none for a solid line.
    private static let dashes = [
        "", "(12,4)", "(4,3)", "(14,3,3,3)", "(8,4,2,4,2,4)", "(18,5)", "(2,3)", "(8,2)", "(16,3,2,3)", "(5,5)",
        "(10,3,3,3,3,3)", "(3,6)",
    ]

    /// The colour of a row as gnuplot's `linecolor`.
    static func color(_ row: Int) -> GnuplotCommand {
        GnuplotCommand(stringLiteral: "linecolor rgb '\(colors[row % colors.count])'")
    }

    /// The line of a row: colour, dash, width.
    static func line(_ row: Int, width: Double = 2.2) -> GnuplotCommand {
        let dash = dashes[row % dashes.count]
        let type = dash.isEmpty ? "solid" : dash
        return "\(color(row)) dashtype \(GnuplotCommand(stringLiteral: type)) linewidth \(width)"
    }

    /// The mark of a row: colour, shape, size.
    static func mark(_ row: Int, size: Double = 0.8) -> GnuplotCommand {
        "\(color(row)) \(shape(row, size: size)) linewidth 1.6"
    }

    /// The mark of a row without its colour.
    static func shape(_ row: Int, size: Double = 0.8) -> GnuplotCommand {
        "pointtype \(marks[row % marks.count]) pointsize \(size)"
    }

    /// What each panel begins with.
    static let panel: [GnuplotCommand] = [
        "set border 3 linecolor rgb ink",
        "set tics nomirror out scale 0.5 textcolor rgb ink",
        "set grid linecolor rgb faint linewidth 0.5 dashtype solid back",
        "set key noautotitle textcolor rgb ink",
        "set datafile missing NaN",
    ]

    /// The size of letters in pixels.
    static let fontSize = 15

    /// Sets the terminal that the variable `format` names, and on it the size of smaller letters and the colours of text
    /// and axes. On paper these are black.
    static func terminals(width: Int, height: Int, name: String) -> String {
        let inches = "\(Double(width) / 96)in,\(Double(height) / 96)in"
        let identifier = name.map { $0 == "-" ? "_" : String($0) }.joined()
        return """
            if (format eq 'pdf') {
                set terminal pdfcairo noenhanced font 'sans-serif,11' size \(inches)
                small = ',9.5'
                ink = '#000000'
                faint = '#C8C8C8'
            } else {
                set terminal svg noenhanced font 'sans-serif,\(fontSize)' size \(width),\(height) name '\(identifier)'
                small = ',13'
                ink = '\(ink)'
                faint = '\(faint)'
            }
            """
    }
}
