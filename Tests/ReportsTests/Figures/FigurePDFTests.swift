import Foundation
import Testing

@testable import Reports

@Suite("The PDF of a figure")
struct FigurePDFTests {
    @Test("holds no time, and no byte has moved")
    func time() {
        let file = "%PDF-1.5\n<< /CreationDate (D:20261123032530Z)\n>>\nxref"
        let timeless = String(decoding: FigurePDF.timeless(Data(file.utf8)), as: UTF8.self)
        #expect(timeless == "%PDF-1.5\n<< /CreationDate (D:19700101000000Z)\n>>\nxref")
    }

    @Test("is left alone without a time, and when it is cut off")
    func others() {
        for file in ["", "%PDF-1.5", "/CreationDate (D:"] {
            #expect(FigurePDF.timeless(Data(file.utf8)) == Array(file.utf8))
        }
        #expect(
            String(decoding: FigurePDF.timeless(Data("/CreationDate (D:2026".utf8)), as: UTF8.self).hasSuffix("D:1970"))
    }
}
