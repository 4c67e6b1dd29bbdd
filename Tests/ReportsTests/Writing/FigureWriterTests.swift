import Experiments
import Foundation
import Testing

@testable import Reports

@Suite("Writing figures")
struct FigureWriterTests {
    private let scratch: ScratchFolder
    private let writer: FigureWriter

    init() throws {
        scratch = try ScratchFolder()
        writer = FigureWriter(folder: ResultsFolder(path: scratch.path))
    }

    private func figure(_ name: String, _ number: Int = 1) -> Figure {
        Figure(
            name: name, caption: "", description: "", script: "\(GnuplotScript.firstLine)\nplot \(number)\n")
    }

    private func drawn(_ names: String..., documents: [String] = []) -> DrawnFigures {
        DrawnFigures(
            pictures: Dictionary(uniqueKeysWithValues: names.map { ($0, .init(file: "<svg \($0)>", inline: "")) }),
            documents: Dictionary(uniqueKeysWithValues: documents.map { ($0, Array("%PDF \($0)".utf8)) }), problem: nil)
    }

    private var written: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/figures").sorted() }
    }

    @Test("puts pictures beside their scripts")
    func files() throws {
        try writer.write([figure("a"), figure("b")], as: drawn("a", "b", documents: ["b"]))
        #expect(try written == ["a.gp", "a.svg", "b.gp", "b.pdf", "b.svg"])
        #expect(try scratch.text("figures/a.svg") == "<svg a>")
        #expect(try scratch.text("figures/b.pdf") == "%PDF b")
        #expect(try scratch.text("figures/a.gp") == figure("a").script)
    }

    @Test("removes what belongs to figures that are gone, and nothing else")
    func gone() throws {
        try writer.write([figure("a"), figure("b")], as: drawn("a", "b", documents: ["a"]))
        try scratch.write("plot x\n", to: "figures/mine.gp")
        try scratch.write("<svg>", to: "figures/mine.svg")
        try scratch.write("<svg>", to: "figures/drawing.svg")
        try writer.write([figure("b")], as: drawn("b"))
        #expect(try written == ["b.gp", "b.svg", "drawing.svg", "mine.gp", "mine.svg"])
    }

    @Test("keeps a picture that was not drawn anew where the script is the same, and removes it where it is not")
    func stale() throws {
        try writer.write([figure("a"), figure("b")], as: drawn("a", "b", documents: ["a", "b"]))
        try writer.write([figure("a"), figure("b", 2)], as: drawn())
        #expect(try written == ["a.gp", "a.pdf", "a.svg", "b.gp"])
        #expect(try scratch.text("figures/b.gp") == figure("b", 2).script)
    }
}
