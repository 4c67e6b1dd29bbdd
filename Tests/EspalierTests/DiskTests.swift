import Foundation
import Testing

@Suite("A disk", .enabled(if: SmallDisk.isPossible, "needs root to mount a small disk"), .serialized)
struct DiskTests {
    @Test("that is full: one clear sentence, exit code 1, nothing finished is lost, and the same command goes on")
    func full() throws {
        let place = try Workplace(Specs.slow)
        let disk = try SmallDisk("\(place.path)/results", size: "32k")
        let outcome = try place.run("--workers", "2")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("error: cannot write 'results/moons/journal/"), "\(outcome.errors)")
        #expect(outcome.errors.contains(".jsonl': No space left on device\n"), "\(outcome.errors)")
        #expect(outcome.errors.count(of: "cannot ") == 1, "\(outcome.errors)")
        #expect(outcome.errors.hasSuffix("what was written is kept; the same command goes on from here\n"))
        let kept = try place.journal()
        #expect((1..<Specs.slowRunCount).contains(kept.count), "\(kept.count) fit")

        #expect(
            outcome.errors.contains("\(kept.count + 1) trained") || outcome.errors.contains("\(kept.count + 2) trained")
        )

        // Still full: nothing is damaged by trying.
        #expect(try place.run().code == 1)
        #expect(try kept.allSatisfy(place.journal().contains))

        try disk.remount("size=10m")
        let end = try place.run()
        #expect(end.code == 0, "\(end.errors)")
        #expect(!end.errors.contains("notice"), "\(end.errors)")
        let journal = try place.journal()
        #expect(journal.count == Specs.slowRunCount)
        #expect(Set(journal.map(\.id)).count == Specs.slowRunCount)
        #expect(kept.allSatisfy(journal.contains))
        #expect(try differences(place.timelessFiles(), Undisturbed.slow()) == [])
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: place.results).filter { $0.hasSuffix(".draft") } == [])
    }

    @Test("that has room for the journal and not for the tables: they are made when there is")
    func fullForTables() throws {
        let place = try Workplace()
        let disk = try SmallDisk("\(place.path)/results", size: "10m")
        #expect(try place.run().code == 0)
        let before = try place.timelessFiles()
        try FileManager.default.removeItem(atPath: "\(place.results)/tables")
        try disk.remount("size=\(try usedBytes(of: disk) + 4096)")
        let outcome = try place.espalier("report", "results/moons")
        #expect(outcome.code == 1)
        #expect(outcome.errors.lowercased().contains("no space left on device"))
        #expect(try place.text("report.md").withoutProvenance == before["report.md"])
        try disk.remount("size=10m")
        #expect(try place.espalier("report", "results/moons").code == 0)
        #expect(try differences(before, place.timelessFiles()) == [])
    }

    @Test("that is read-only: one clear sentence and exit code 1, for new and for finished results")
    func readOnly() throws {
        let place = try Workplace()
        let disk = try SmallDisk("\(place.path)/results", size: "10m")
        try disk.remount("ro")
        let first = try place.run()
        #expect(first.code == 1)
        #expect(first.errors.lowercased().contains("read-only file system"), "\(first.errors)")
        #expect(first.errors.count(of: "cannot ") == 1, "\(first.errors)")
        #expect(first.output == "")

        try disk.remount("rw")
        #expect(try place.run().code == 0)
        let before = try place.timelessFiles()
        try disk.remount("ro")
        #expect(try place.espalier("plan", "spec.yaml").output.contains("9 cached"))
        #expect(try place.espalier("verify", "results/moons").code == 0)
        try place.write("spec.yaml", Specs.small.replacing(one: "[1, 2, 3]", by: "[1, 2, 3, 4]"))
        let grown = try place.run()
        #expect(grown.code == 1)
        #expect(grown.errors.count(of: "cannot ") == 1, "\(grown.errors)")
        #expect(try differences(before, place.timelessFiles()) == [])
    }

    private func usedBytes(of disk: SmallDisk) throws -> Int {
        let facts = try FileManager.default.attributesOfFileSystem(forPath: disk.path)
        let size = facts[.systemSize] as? Int ?? 0
        return size - (facts[.systemFreeSize] as? Int ?? 0)
    }
}

@Suite("A folder that may not be written", .enabled(if: geteuid() != 0, "root may write everywhere"))
struct ForbiddenFolderTests {
    @Test("is named in one sentence, with exit code 1")
    func forbidden() throws {
        let place = try Workplace()
        try FileManager.default.createDirectory(
            atPath: "\(place.path)/results", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o555])
        let outcome = try place.run()
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("cannot create 'results/moons': Permission denied"), "\(outcome.errors)")
        #expect(outcome.errors.count(of: "cannot ") == 1)
    }
}
