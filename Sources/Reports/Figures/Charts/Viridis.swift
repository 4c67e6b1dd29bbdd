/// Colours from dark to bright, even to the eye and in grey alike: matplotlib's viridis (van der Walt and Smith, 2015).
enum Viridis {
    /// Every eighth of the scale.
    private static let stops: [[Double]] = [
        [68, 1, 84], [71, 44, 122], [59, 81, 139], [44, 113, 142], [33, 144, 141], [39, 173, 129], [92, 200, 99],
        [170, 220, 50], [253, 231, 37],
    ]

    /// The colour of a share as one number, 65536·red + 256·green + blue.
    ///
    /// - Parameter share: 0, dark, to 1, bright.
    static func color(_ share: Double) -> Int {
        let position = min(max(share, 0), 1) * Double(stops.count - 1)
        let index = min(Int(position), stops.count - 2)
        let part = position - Double(index)
        return (0..<3).reduce(0) { color, channel in
            let value = stops[index][channel] + (stops[index + 1][channel] - stops[index][channel]) * part
            return color * 256 + Int(value.rounded())
        }
    }

    /// The colour of letters on the colour of that share.
    static func ink(on share: Double) -> GnuplotCommand { share < 0.55 ? "'#FFFFFF'" : "'#000000'" }
}
