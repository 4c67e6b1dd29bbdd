import Foundation
import Testing

@testable import Reports

@Suite("The look of rows in figures")
struct GnuplotStyleTests {
    private let rows = 0..<GnuplotStyle.mostRows

    @Test("differs in mark and in dash, so that colours are not needed")
    func blackAndWhite() {
        #expect(Set(rows.map { GnuplotStyle.shape($0).text }).count == 12)
        let dashes = rows.map { GnuplotStyle.line($0).text.split(separator: "dashtype ").last ?? "" }
        #expect(Set(dashes).count == 12)
    }

    @Test("keeps clear of white and of black: every colour has a contrast of 2 and more to both")
    func contrast() {
        for color in GnuplotStyle.colors {
            #expect(contrast(color, "#FFFFFF") >= 2, "\(color)")
            #expect(contrast(color, "#0D1117") >= 3, "\(color)")
        }
        #expect(contrast(GnuplotStyle.ink, "#FFFFFF") >= 4.2)
        #expect(contrast(GnuplotStyle.ink, "#0D1117") >= 4.2)
    }

    @Test("measures contrast as WCAG 2.2 defines it")
    func measure() {
        #expect(contrast("#000000", "#FFFFFF") == 21)
        // WebAIM's contrast checker: 4.47 (cut), 4.54.
        #expect((contrast("#777777", "#FFFFFF") * 100).rounded() == 448)
        #expect((contrast("#767676", "#FFFFFF") * 100).rounded() == 454)
    }

    private func contrast(_ first: String, _ second: String) -> Double {
        let (low, high) = (min(luminance(first), luminance(second)), max(luminance(first), luminance(second)))
        return (high + 0.05) / (low + 0.05)
    }

    private func luminance(_ color: String) -> Double {
        let number = Int(color.dropFirst(), radix: 16) ?? 0
        let channels = [number >> 16, number >> 8 & 255, number & 255].map { channel -> Double in
            let share = Double(channel) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
}
