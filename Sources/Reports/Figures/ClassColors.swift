/// How figures show classes: a colour, a pale tint of it for regions, and marks of one shape, hollow and filled.
enum ClassColors {
    /// gnuplot's numbers of the hollow and the filled mark of each shape, and its size, so that all look alike large.
    private static let shapes: [(hollow: Int, filled: Int, size: Double)] = [
        (6, 7, 0.5), (8, 9, 0.5), (4, 5, 0.45), (12, 13, 0.6), (10, 11, 0.5), (14, 15, 0.5),
    ]

    /// How much of its colour a region has, the rest is the page. Neighbours in the list differ in lightness too.
    private static let strengths = [32, 20]

    /// The mark of an example.
    static func mark(_ label: Int, isFilled: Bool, size: Double) -> GnuplotCommand {
        let shape = shapes[label % shapes.count]
        return """
            pointtype \(isFilled ? shape.filled : shape.hollow) pointsize \(shape.size * size) linewidth 0.8 \
            \(GnuplotStyle.color(label))
            """
    }

    /// The number of different tints.
    private static var tintCount: Int { GnuplotStyle.colors.count * strengths.count }

    /// The colour of a region as gnuplot's `linecolor`, on a white page.
    static func tint(_ label: Int) -> GnuplotCommand {
        let (red, green, blue) = mixed(label % tintCount, page: (255, 255, 255))
        return "linecolor rgb \((red << 16) + (green << 8) + blue)"
    }

    /// Style rules that give regions the tints that go with a page, as gnuplot writes those for a white one.
    static func rules(
        within scope: String = "", _ tint: (_ color: String, _ percent: Int, _ label: Int) -> String
    ) -> String {
        (0..<tintCount).map { label in
            let (red, green, blue) = mixed(label, page: (255, 255, 255))
            let color = GnuplotStyle.colors[label % GnuplotStyle.colors.count]
            let percent = strengths[label % strengths.count]
            return "\(scope)[fill=\"rgb(\(red), \(green), \(blue))\"]{fill:\(tint(color, percent, label))}\n"
        }.joined()
    }

    /// The tint of a region on a page of that colour, as a style writes it.
    static func tint(_ label: Int, page: (Int, Int, Int)) -> String {
        let (red, green, blue) = mixed(label, page: page)
        return "rgb(\(red),\(green),\(blue))"
    }

    private static func mixed(_ label: Int, page: (Int, Int, Int)) -> (Int, Int, Int) {
        let hexadecimal = GnuplotStyle.colors[label % GnuplotStyle.colors.count].dropFirst()
        let color = Int(hexadecimal, radix: 16) ?? 0
        let percent = strengths[label % strengths.count]
        func mix(_ part: Int, _ page: Int) -> Int { (part * percent + page * (100 - percent) + 50) / 100 }
        return (mix(color >> 16, page.0), mix(color >> 8 & 255, page.1), mix(color & 255, page.2))
    }
}
