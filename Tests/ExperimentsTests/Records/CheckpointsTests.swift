import Foundation
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("The checkpoints of a folder")
struct CheckpointsTests {
    private static let id = "0123456789abcdef"
    private let folder: TemporaryFolder
    private let checkpoints: Checkpoints

    init() throws {
        folder = try TemporaryFolder()
        checkpoints = Checkpoints(folder: "\(folder.path)/checkpoints")
    }

    private func newest(
        engineRevision: Int = Engine.revision, isUsable: (TrainingState) -> Bool = { _ in true }
    ) -> (step: Int?, notices: [String], unusable: [String]) {
        var notices: [String] = []
        let found = checkpoints.newest(of: Self.id, engineRevision: engineRevision, isUsable: isUsable) {
            notices.append($0.description.replacing(folder.path + "/checkpoints/", with: ""))
        }
        return (found.checkpoint?.state.step, notices, found.unusable)
    }

    private func names() throws -> [String] { try Files.names(in: "\(folder.path)/checkpoints/\(Self.id)") }

    private func save(_ step: Int, keeping former: Int?, removing unusable: [String] = []) throws {
        try checkpoints.save(makeCheckpoint(step: step), keeping: former, removing: unusable)
    }

    @Test("are none at first")
    func none() {
        #expect(newest() == (nil, [], []))
        #expect(checkpoints.ids == [])
    }

    @Test("are the two newest of a run, and the newest is used")
    func generations() throws {
        try save(9, keeping: nil)
        #expect(try names() == ["000000000009"])
        try save(10, keeping: 9)
        #expect(try names() == ["000000000009", "000000000010"])
        try save(1_000_000_000_000, keeping: 10)
        #expect(try names() == ["000000000010", "1000000000000"])
        #expect(checkpoints.ids == [Self.id])
        // A file of thirteen digits comes behind those of twelve by its number, not by its name.
        #expect(newest() == (1_000_000_000_000, [], []))
    }

    @Test("that are damaged are named and skipped, and removed when the next one is saved")
    func damaged() throws {
        try save(9, keeping: nil)
        try save(12, keeping: 9)
        let good = try Files.read("\(folder.path)/checkpoints/\(Self.id)/000000000012")
        let half = Array(good.prefix(good.count / 2))
        for bytes in [Array(good.dropLast()), [], half + [UInt8](repeating: 0, count: half.count)] {
            try folder.write("checkpoints/\(Self.id)/000000000012", bytes)
            let found = newest()
            #expect(found.step == 9)
            #expect(found.notices == ["\(Self.id)/000000000012: this checkpoint is damaged; it is skipped"])
            #expect(found.unusable == ["000000000012"])
        }
        try save(11, keeping: 9, removing: ["000000000012"])
        #expect(try names() == ["000000000009", "000000000011"])
        #expect(newest() == (11, [], []))

        // Both are damaged: the run begins anew.
        for name in try names() { try folder.write("checkpoints/\(Self.id)/\(name)", "espalier\n") }
        #expect(newest().step == nil)
        #expect(newest().notices.count == 2)
    }

    @Test("of another run, another engine, another version or another shape are named and skipped")
    func others() throws {
        try save(9, keeping: nil)
        let otherRun = "\(Self.id)/000000000012: this checkpoint is none of its run and this engine; it is skipped"
        try folder.write(
            "checkpoints/\(Self.id)/000000000012", makeCheckpoint(id: "0123456789abcdee", step: 12).bytes)
        #expect(newest() == (9, [otherRun], ["000000000012"]))
        try folder.write(
            "checkpoints/\(Self.id)/000000000012", makeCheckpoint(engineRevision: Engine.revision + 1, step: 12).bytes)
        #expect(newest() == (9, [otherRun], ["000000000012"]))
        #expect(newest(engineRevision: Engine.revision + 1).step == 12)
        try folder.write("checkpoints/\(Self.id)/000000000012", makeCheckpoint(step: 12).bytes)
        #expect(newest() == (12, [], []))
        #expect(newest(isUsable: { $0.step < 12 }) == (9, [otherRun], ["000000000012"]))
        var bytes = try makeCheckpoint(step: 12).bytes
        bytes[9] = 2
        try folder.write("checkpoints/\(Self.id)/000000000012", bytes)
        #expect(
            newest().notices == [
                "\(Self.id)/000000000012: another version of Espalier wrote this checkpoint; it is skipped"
            ])
        try FileManager.default.removeItem(atPath: "\(folder.path)/checkpoints/\(Self.id)/000000000012")
        try Files.makeFolder("\(folder.path)/checkpoints/\(Self.id)/000000000012")
        #expect(newest().notices.first?.hasSuffix("': Is a directory; this checkpoint is skipped") == true)
        #expect(newest().step == 9)
    }

    @Test("are not drafts, and go with all that is left of them")
    func removal() throws {
        try save(9, keeping: nil)
        try folder.write("checkpoints/\(Self.id)/000000000012.77.draft", "espal")
        try folder.write("checkpoints/claims", "")
        #expect(newest() == (9, [], []))
        #expect(checkpoints.ids == [Self.id])
        checkpoints.remove(Self.id)
        #expect(try Files.names(in: "\(folder.path)/checkpoints") == ["claims"])
        checkpoints.remove(Self.id)
    }

    @Test("of another process that is ahead are left alone")
    func ahead() throws {
        try save(30, keeping: nil)
        try save(40, keeping: 30)
        try save(12, keeping: nil)
        #expect(try names() == ["000000000012", "000000000030", "000000000040"])
        try save(13, keeping: 12)
        #expect(newest().step == 40)
        try save(50, keeping: 40)
        #expect(try names() == ["000000000040", "000000000050"])
    }

    @Test("that cannot be written say why, and leave nothing behind")
    func unwritable() throws {
        try folder.write("checkpoints/\(Self.id)", "a file")
        #expect(
            throws: SurroundingsError(
                operation: "write", path: "\(folder.path)/checkpoints/\(Self.id)/000000000009",
                reason: "Not a directory")
        ) { try save(9, keeping: nil) }
        #expect(try Files.names(in: "\(folder.path)/checkpoints") == [Self.id])
    }
}
