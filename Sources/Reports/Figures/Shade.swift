/// A sequence of shades from pale to dark blue, equal steps of which look equally large, in grey too.
///
/// Lightness falls in equal steps from 0.975 to 0.36 at the hue 248° of OKLCH (Ottosson 2020, "A perceptual color space
/// for image processing").
enum Shade {
    private static let stops = [
        0xF4F7FB, 0xD3E5F7, 0xB3D2F2, 0x93C0EB, 0x75ADE2, 0x589AD7, 0x3B87C9, 0x1D74B9, 0x0061A6, 0x004F92, 0x003E7B,
    ]

    /// The shade of a share, 0…1, as the number that gnuplot takes for a colour.
    static func color(_ share: Double) -> Int {
        let place = min(max(share, 0), 1) * Double(stops.count - 1)
        let index = min(Int(place), stops.count - 2)
        let fraction = place - Double(index)
        return [16, 8, 0].reduce(0) { color, shift in
            let (low, high) = (Double(stops[index] >> shift & 255), Double(stops[index + 1] >> shift & 255))
            return color + Int((low + (high - low) * fraction).rounded()) << shift
        }
    }

    /// The colour of letters on that shade.
    static func ink(_ share: Double) -> Int { share > 0.5 ? 0xFFFFFF : 0x1A1A1A }
}
