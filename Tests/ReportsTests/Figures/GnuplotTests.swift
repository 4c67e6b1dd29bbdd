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
        let drawn = DrawnFigures(figures, by: WaitingGnuplot(nil))
        #expect(drawn.pictures.isEmpty)
        #expect(
            drawn.problem?.description == """
                no 'gnuplot' on PATH, so no figure was drawn; install it (Debian and Ubuntu: apt-get install gnuplot-nox) \
                and run 'report' again
                """)
    }

    @Test("is not needed where there is no figure")
    func nothing() {
        #expect(DrawnFigures([], by: WaitingGnuplot(nil)).problem == nil)
    }

    @Test("is called once for all figures, and again for each when it fails")
    func calls() throws {
        let scratch = try ScratchFolder()
        let log = scratch.path + "/log"
        let program = try standIn(
            """
            echo "$@" >> \(log)
            while read line && [ "$line" != exit ]; do
                echo "$line" >> \(log)
                case "$line" in *two*) echo >&2; echo '"two.gp" line 7: undefined variable: x' >&2; exit 1;; esac
                case "$line" in *one*) echo '<svg' > one.svg;; esac
            done
            """, in: scratch)
        let drawn = try program.draw(figures, [.svg])
        #expect(
            try scratch.text("log") == """
                --default-settings -
                format='svg'
                load 'one.gp'
                load 'two.gp'
                --default-settings -
                format='svg'
                load 'one.gp'
                --default-settings -
                format='svg'
                load 'two.gp'

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

    @Test("may be started long before, and leaves nothing behind: neither when it draws nor when nobody wants it to")
    func waiting() throws {
        let scratch = try ScratchFolder()
        let log = scratch.path + "/log"
        let program = try standIn(
            "pwd >> \(log); while read line && [ \"$line\" != exit ]; do echo '<svg' > one.svg; done; echo over >> \(log)",
            in: scratch)
        #expect(DrawnFigures([figures[0]], by: WaitingGnuplot(program)).pictures.keys.sorted() == ["one"])
        _ = WaitingGnuplot(program)
        let lines = try scratch.text("log").split(separator: "\n").map(String.init)
        #expect(lines.count == 4 && lines[1] == "over" && lines[3] == "over" && lines[0] != lines[2])
        for folder in [lines[0], lines[2]] { #expect(!FileManager.default.fileExists(atPath: folder)) }
    }

    @Test("leaves no folder behind when it cannot be started")
    func unstartable() throws {
        let (scratch, temporary) = (try ScratchFolder(), try ScratchFolder())
        try scratch.write("#!/nowhere/interpreter\n", to: "gnuplot", mode: 0o755)
        var program = try #require(Gnuplot(searchPath: scratch.path))
        program.temporaryFolder = temporary.path
        let error = #expect(throws: FigureProblem.self) { try program.draw(figures, [.svg]) }
        #expect(error?.description.contains(scratch.path + "/gnuplot") == true)
        #expect(try temporary.names == [])
        // One that can be started has its folder there: the test can fail.
        program = try standIn("while read line && [ \"$line\" != exit ]; do :; done", in: scratch)
        program.temporaryFolder = temporary.path
        let process = try program.start()
        #expect(try temporary.names.count == 1)
        _ = try process.run([])
    }

    @Test("is heard when it dies without a word")
    func silent() throws {
        let scratch = try ScratchFolder()
        let drawn = try standIn("exit 3", in: scratch).draw(figures, [.svg])
        #expect(drawn.problem == .refused(figures: ["one", "two"], reason: "exit code 3"))
    }
}
