import Foundation
import Testing

@testable import Reports

@Suite("gnuplot as a program")
struct GnuplotTests {
    private let figures = ["one", "two"].map {
        Figure(name: $0, caption: "", description: "", script: "print '\($0)'\n")
    }

    /// A gnuplot that does what that shell script says.
    private func standIn(_ script: String, in folder: ScratchFolder) throws -> Gnuplot {
        try folder.write("#!/bin/sh\n" + script, to: "gnuplot", mode: 0o755)
        return try #require(Gnuplot(searchPath: "/nowhere:\(folder.path)"))
    }

    @Test("is looked for on the path")
    func missing() throws {
        let scratch = try ScratchFolder()
        try scratch.write("no program", to: "gnuplot")
        #expect(Gnuplot(searchPath: scratch.path) == nil)
        #expect(Gnuplot(searchPath: nil) == nil)
        let drawn = DrawnFigures(figures, by: nil)
        #expect(drawn.pictures.isEmpty)
        #expect(
            drawn.problem?.description == """
                no 'gnuplot' on PATH, so no figure was drawn; install it (Debian and Ubuntu: apt-get install gnuplot-nox) \
                and run 'report' again
                """)
    }

    @Test("is not needed where there is no figure")
    func nothing() {
        #expect(DrawnFigures([], by: nil).problem == nil)
    }

    @Test("is called once for all figures, and again for each when it fails")
    func calls() throws {
        let scratch = try ScratchFolder()
        let log = scratch.path + "/log"
        let program = try standIn(
            """
            echo "$@" >> \(log)
            case "$*" in *two*) echo >&2; echo '"two.gp" line 7: undefined variable: x' >&2; exit 1;; esac
            echo '<svg' > one.svg
            """, in: scratch)
        let drawn = try program.draw(figures, [.svg])
        #expect(
            try scratch.text("log") == """
                --default-settings -e format='svg' one.gp two.gp
                --default-settings -e format='svg' one.gp
                --default-settings -e format='svg' two.gp

                """)
        #expect(drawn.pictures[.svg]?.keys.sorted() == ["one"])
        #expect(drawn.problem == .refused(figures: ["two"], reason: "\"two.gp\" line 7: undefined variable: x"))
        #expect(drawn.problem?.description == "gnuplot could not draw two: \"two.gp\" line 7: undefined variable: x")
    }

    @Test("is stopped when it does not end")
    func endless() throws {
        let scratch = try ScratchFolder()
        var program = try standIn("exec sleep 600", in: scratch)
        program.secondLimit = 1
        let error = #expect(throws: FigureProblem.self) { try program.draw(figures, [.svg]) }
        #expect(error == .tooSlow(seconds: 1))
    }

    @Test("is heard when it dies without a word")
    func silent() throws {
        let scratch = try ScratchFolder()
        let drawn = try standIn("exit 3", in: scratch).draw(figures, [.svg])
        #expect(drawn.problem == .refused(figures: ["one", "two"], reason: "exit code 3"))
    }
}
