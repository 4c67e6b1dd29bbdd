import Foundation
import Testing

@Suite("A shell completes", .enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")))
struct CompletionTests {
    /// What bash offers for the last word of a command line.
    private func offers(_ words: [String], in place: Workplace) throws -> [String] {
        let script = """
            PATH="\(Program.url.deletingLastPathComponent().path):$PATH"
            eval "$(espalier --generate-completion-script bash)"
            COMP_WORDS=("$@")
            COMP_CWORD=$(($# - 1))
            COMP_LINE="$*"
            COMP_POINT=${#COMP_LINE}
            _espalier espalier "${@:$#}" "${@:$(($# - 1)):1}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let outcome = try Program.runOther("/bin/bash", ["-c", script, "bash", "espalier"] + words, in: place.path)
        #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
        return outcome.output.split(separator: "\n").map(String.init)
    }

    @Test("commands and options")
    func commands() throws {
        let place = try Workplace()
        let commands = try offers([""], in: place)
        for command in ["run", "check", "plan", "report", "verify", "describe", "init", "schema"] {
            #expect(commands.contains(command), "\(command)")
        }
        #expect(!commands.contains("bench"))
        #expect(try offers(["run", "--re"], in: place) == ["--retry-failed", "--results"])
    }

    @Test("names that can be looked up")
    func names() throws {
        let place = try Workplace()
        #expect(try offers(["describe", "ada"], in: place) == ["adagrad", "adadelta", "adam", "adamw", "adamax"])
        #expect(try offers(["describe", "training.sch"], in: place).contains("training.schedule"))
        #expect(try offers(["describe", ""], in: place).contains("optimizers"))
    }

    @Test("specs, and folders on the way to them")
    func specs() throws {
        let place = try Workplace()
        try place.write("notes.txt", "")
        try FileManager.default.createDirectory(atPath: place.path + "/more", withIntermediateDirectories: true)
        #expect(try offers(["run", ""], in: place).sorted() == ["more", "spec.yaml"])
        #expect(try offers(["check", "sp"], in: place) == ["spec.yaml"])
    }

    @Test("folders of results, not others")
    func results() throws {
        let place = try Workplace()
        #expect(try place.run().code == 0)
        try FileManager.default.createDirectory(
            atPath: place.path + "/results/empty", withIntermediateDirectories: true)
        #expect(try offers(["report", ""], in: place) == ["results/moons"])
        #expect(try offers(["verify", "res"], in: place) == ["results/moons", "results/"])
        #expect(try offers(["verify", "results/m"], in: place) == ["results/moons"])
    }
}
