import Foundation
import Testing

@testable import Experiments

@Suite("What runs are trained in")
struct SurroundingsTests {
    private let surroundings = Surroundings(
        processor: "Elm 7", coreCount: 2, memoryBytes: 8_589_934_592, release: "Debian 12, Linux 6.1",
        commit: .init(revision: "0123abcd", branch: nil, isChanged: true))

    @Test("comes back from a journal, once for all the runs below it")
    func roundTrip() throws {
        let folder = try TemporaryFolder()
        let runs = makeRuns(3)
        let journal = try Journal(folder: folder.path, surroundings: surroundings)
        for run in runs { try journal.append(makeRecord(run), settings: run.meaning) }
        try journal.close()
        let contents = try JournalReader(folder: "\(folder.path)/journal").contents
        #expect(contents.notices.isEmpty)
        for run in runs { #expect(contents.records[run.id]?.provenance.surroundings == surroundings) }
        let file = try #require(try Files.names(in: "\(folder.path)/journal").first)
        let text = String(decoding: try Files.read("\(folder.path)/journal/\(file)"), as: UTF8.self)
        #expect(text.split(separator: "\n").count == 4)
        #expect(text.hasPrefix(#"{"surroundings":{"processor":"Elm 7","cores":2,"memory_bytes":8589934592,"#))
    }

    @Test("does not pass from one journal to another")
    func twoJournals() throws {
        let folder = try TemporaryFolder()
        let runs = makeRuns(2)
        for (run, surroundings) in zip(runs, [surroundings, nil]) {
            let journal = try Journal(folder: folder.path, surroundings: surroundings)
            try journal.append(makeRecord(run), settings: run.meaning)
            try journal.close()
        }
        let contents = try JournalReader(folder: "\(folder.path)/journal").contents
        #expect(contents.records[runs[0].id]?.provenance.surroundings == surroundings)
        #expect(contents.records[runs[1].id]?.provenance.surroundings == nil)
    }

    @Test("makes no journal by itself")
    func empty() throws {
        let folder = try TemporaryFolder()
        try Journal(folder: folder.path, surroundings: surroundings).close()
        #expect(try Files.names(in: "\(folder.path)/journal") == [])
    }

    @Test("has the processor's model as the system names it")
    func processor() {
        let intel = "processor\t: 0\nmodel\t\t: 85\nmodel name\t: Intel(R)  Xeon(R) CPU @ 2.00GHz\n"
        #expect(Machine.processor(of: intel) == "Intel(R) Xeon(R) CPU @ 2.00GHz")
        #expect(Machine.processor(of: "processor\t: 0\nModel\t: Raspberry Pi 4\n") == "Raspberry Pi 4")
        #expect(Machine.processor(of: "processor\t: 0\n") == nil)
        let debian = "ID=debian\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n"
        #expect(Machine.release(of: debian) == "Debian GNU/Linux 12 (bookworm)")
    }
}

@Suite("The state of the spec's repository")
struct CommitTests {
    private let head = "# branch.oid 0123abcd\0# branch.head main\0"

    private func commit(_ status: String) -> Surroundings.Commit? {
        Surroundings.Commit(status: status, root: "/home/a b", besides: "/home/a b/results")
    }

    @Test("is a commit on a branch, or on none")
    func branches() {
        #expect(commit(head) == .init(revision: "0123abcd", branch: "main", isChanged: false))
        #expect(
            commit("# branch.oid 0123abcd\0# branch.head (detached)\0")
                == .init(revision: "0123abcd", branch: nil, isChanged: false))
        #expect(commit("# branch.oid (initial)\0# branch.head main\0") == nil)
    }

    @Test("is changed by files, but not by results")
    func changes() {
        let entry = "1 .M N... 100644 100644 100644 aaaa bbbb "
        #expect(commit(head + entry + "experiments/a b.yaml\0")?.isChanged == true)
        #expect(commit(head + entry + "results/iris/report.md\0")?.isChanged == false)
        #expect(commit(head + entry + "results.yaml\0")?.isChanged == true)
        #expect(
            commit(head + "2 R. N... 100644 100644 100644 aaaa bbbb R100 new.yaml\0old.yaml\0")?.isChanged == true)
    }

    @Test("is what Git itself says")
    func git() throws {
        let folder = try TemporaryFolder()
        func run(_ arguments: String...) throws -> Int32 {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["git", "-C", folder.path, "-c", "user.name=x", "-c", "user.email=x"] + arguments
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationStatus
        }
        guard try run("init", "--initial-branch=oak") == 0 else { return }
        let spec = URL(filePath: "\(folder.path)/spec.yaml")
        try Data("a".utf8).write(to: spec)
        #expect(Surroundings.Commit(of: folder.path, besides: "\(folder.path)/results") == nil)
        #expect(try run("add", "spec.yaml") == 0)
        #expect(try run("commit", "-m", "x") == 0)
        let clean = try #require(Surroundings.Commit(of: folder.path, besides: "\(folder.path)/results"))
        #expect(clean.branch == "oak")
        #expect(clean.revision.count == 40)
        #expect(!clean.isChanged)
        try Data("b".utf8).write(to: spec)
        #expect(Surroundings.Commit(of: folder.path, besides: "\(folder.path)/results")?.isChanged == true)
    }
}
