import Foundation
import FoundationXML
import Testing

@testable import Reports

@Suite("Drawing figures with gnuplot", .enabled(if: Gnuplot() != nil, "there is no gnuplot on PATH"))
struct DrawingTests {
    private func gnuplot() throws -> Gnuplot { try #require(Gnuplot()) }

    /// Experiments that have all sorts of figures: diverged runs, many rows, a protocol, one seed.
    private static let experiments: [MadeUpExperiment] = {
        var diverged = MadeUpExperiment(optimizerCount: 4)
        for index in diverged.rows.indices where index % 3 == 2 {
            diverged.rows[index].outcomes = [.diverged(epoch: 2), .diverged(epoch: 1), .finished(1e9, 1e9, 0.1)]
        }
        var equal = MadeUpExperiment(optimizerCount: 2)
        for index in equal.rows.indices { equal.rows[index].outcomes = Array(repeating: .finished(0, 0, 1), count: 3) }
        var single = MadeUpExperiment(optimizerCount: 1)
        single.seeds = [1]
        for index in single.rows.indices { single.rows[index].outcomes.removeLast(2) }
        return [
            MadeUpExperiment(), MadeUpExperiment(optimizerCount: 12), MadeUpExperiment(optimizerCount: 40), diverged,
            equal, single,
        ]
    }()

    @Test("gives a picture of each, without a word of complaint", arguments: experiments.indices)
    func all(_ index: Int) throws {
        let figures = Self.experiments[index].built.figures
        let drawn = try gnuplot().draw(figures, [.svg, .pdf])
        #expect(!figures.isEmpty)
        #expect(drawn.problem == nil)
        #expect(drawn.remarks == "")
        for figure in figures {
            let svg = try #require(drawn.pictures[.svg]?[figure.name])
            #expect(svg.count > 2000)
            #expect(drawn.pictures[.pdf]?[figure.name]?.starts(with: "%PDF".utf8) == true)
        }
    }

    @Test("gives the same bytes each time")
    func twice() {
        let figures = MadeUpExperiment().built.figures
        let first = DrawnFigures(figures, withDocuments: true)
        let second = DrawnFigures(figures, withDocuments: true)
        #expect(first.pictures.count == figures.count)
        #expect(first.documents.count == figures.count)
        for figure in figures {
            #expect(first[figure.name]?.file == second[figure.name]?.file)
            #expect(first[figure.name]?.inline == second[figure.name]?.inline)
            #expect(first.documents[figure.name] == second.documents[figure.name])
        }
    }

    @Test("shows names whatever they hold, and runs nothing that stands in them")
    func hostileNames() throws {
        let scratch = try ScratchFolder()
        let trap = scratch.path + "/trap"
        let names = [
            "`touch \(trap)`", "'; system('touch \(trap)'); '", "\" . system(\"touch \(trap)\") . \"$(touch \(trap))\\",
        ]
        let report = MadeUpExperiment(named: names).built
        let drawn = DrawnFigures(report.figures, withDocuments: true)
        #expect(drawn.problem == nil)
        #expect(drawn.pictures.count == report.figures.count)
        #expect(!FileManager.default.fileExists(atPath: trap))
        // The same trap without quotes around it is one: the test can fail.
        let careless = Figure(
            name: "careless", caption: "", description: "",
            script: "set terminal svg\nset output 'careless.svg'\nset title \"`touch \(trap)`\"\nplot x\n")
        _ = DrawnFigures([careless])
        #expect(FileManager.default.fileExists(atPath: trap))
    }

    @Test(
        "makes well-formed XML of markup, control characters, emoji and long names",
        arguments: [
            "<script>alert(1)</script>", "a & b &amp; c", "\u{1}\u{7F}\u{2028}\u{FFFE}", "🌳 עץ", "%d %s %n",
            "@x ^2 _3 {/Bold b}", "'", "''; x",
            String(repeating: "long ", count: 50), "a\nb\r\nc\td", "]]> -->", "\\", "''", "EOD",
        ])
    func anyText(_ name: String) throws {
        let figures = MadeUpExperiment(named: [name, "\(name) 2", "third"]).built.figures
        let drawn = try gnuplot().draw(figures, [.svg])
        #expect(drawn.problem == nil && drawn.remarks == "")
        let pictures = DrawnFigures(figures)
        for figure in figures {
            let picture = try #require(pictures[figure.name])
            for text in [
                picture.file, picture.inline.replacing("<svg ", with: "<svg xmlns:xlink=\"x\" ", maxReplacements: 1),
            ] {
                let parser = XMLParser(data: Data(text.utf8))
                #expect(parser.parse(), "\(figure.name): \(String(describing: parser.parserError))")
            }
            #expect(!picture.file.contains("<script") && !picture.file.contains("onmouse"))
        }
    }

    @Test("leaves pictures to a page whose names do not meet, and no name without its element")
    func names() {
        let figures = MadeUpExperiment().built.figures
        var seen: Set<String> = []
        for figure in figures {
            let svg = DrawnFigures(figures)[figure.name]?.inline ?? ""
            let identifiers = svg.matches(of: /id=["']([^"']*)["']/).map { String($0.1) }
            #expect(identifiers.count > 10)
            #expect(Set(identifiers).isDisjoint(with: seen))
            seen.formUnion(identifiers)
            for use in svg.matches(of: /(href=["']#|url\(#)([^"')]*)/) {
                #expect(identifiers.contains(String(use.2)))
            }
        }
    }

    @Test("puts line, band and legend of a row together, and says what a mark is")
    func pages() throws {
        let report = MadeUpExperiment().built
        let drawn = DrawnFigures(report.figures)
        let curves = try #require(drawn["learning-curves"]?.inline)
        // Two panels, in each a band, a line and marks; and the entry of the legend.
        #expect(curves.matches(of: /<g id="[^"]*" data-series="1">/).count == 6)
        #expect(
            curves.matches(of: /<g id="[^"]*" data-series="1" class="legend" role="button" tabindex="0">/).count == 1)
        let distribution = try #require(drawn["distribution"]?.inline)
        #expect(distribution.contains("<g><title>sgd, seed 1: test.accuracy 0.9</title>"))
        #expect(distribution.matches(of: /<title>/).count == 12)
    }

    @Test("gives every name in a picture that of the figure, where it is defined and where it is used")
    func ownNames() {
        let figure = Figure(name: "one", caption: "", description: "", script: "")
        let drawn = """
            <svg
             width="8" height="6"
            <g id="gnuplot_canvas">
            <path id='clip'/><g clip-path="url(#clip)"><use xlink:href='#gpDot' fill='#gray'/>
            <text>]]>]]</text>
            """
        #expect(
            FigureSVG(drawn, of: figure).inline.hasSuffix(
                """
                <path id='one-clip'/><g clip-path="url(#one-clip)"><use xlink:href='#one-gpDot' fill='#gray'/>
                <text>]]&gt;]]</text>

                """))
    }

    @Test("can be repeated by hand with the script alone")
    func byHand() throws {
        let figure = try #require(MadeUpExperiment().figure("distribution"))
        let scratch = try ScratchFolder()
        try scratch.write(figure.script, to: "distribution.gp")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try gnuplot().path)
        process.arguments = ["\(scratch.path)/distribution.gp"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try scratch.names == ["distribution.gp", "distribution.svg"])
        let picture = FigureSVG(try scratch.text("distribution.svg"), of: figure)
        #expect(picture.file == DrawnFigures([figure])["distribution"]?.file)
    }
}
