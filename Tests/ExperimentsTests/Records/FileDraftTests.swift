import Foundation
import Testing

@testable import Experiments

@Suite("A file in the making")
struct FileDraftTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// More than is held in memory at once, in pieces that fit nowhere evenly.
    private static let long = (0..<150_000).map { "\($0 * 7919 % 10_007)\n" }

    private func write(_ pieces: [String], to path: String) throws {
        let draft = FileDraft(path: path)
        for piece in pieces { draft.write(piece) }
        try draft.finish()
    }

    private func fileNumber(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }

    @Test("comes to what was written, whatever stood there before")
    func whatever() throws {
        let path = "\(folder.path)/a"
        let text = Self.long.joined()
        let middle = text.index(text.startIndex, offsetBy: text.count / 2)
        let olds = [
            nil, "", "x", text, String(text.dropLast()), text + "x", String(text[..<middle]), "x" + text,
            text.replacing("5003\n", with: "5004\n"),
        ]
        for new in [[""], ["y"], Self.long] {
            for old in olds {
                try? FileManager.default.removeItem(atPath: path)
                if let old { try Data(old.utf8).write(to: URL(filePath: path)) }
                try write(new, to: path)
                #expect(try Files.read(path) == Array(new.joined().utf8))
                #expect(try Files.names(in: folder.path) == ["a"])
            }
        }
    }

    @Test("leaves a file alone that is the same, and replaces one that differs in a single byte")
    func sameFile() throws {
        let path = "\(folder.path)/a"
        try write(Self.long, to: path)
        let number = try fileNumber(path)
        try write([Self.long.joined()], to: path)
        #expect(try fileNumber(path) == number)
        try write(Self.long + ["x"], to: path)
        #expect(try fileNumber(path) != number)
    }

    @Test("leaves the old file as it is until it is complete, and nothing behind when it never is")
    func unfinished() throws {
        let path = try folder.write("a", "old")
        do {
            let draft = FileDraft(path: path)
            for piece in Self.long { draft.write(piece) }
            #expect(try Files.names(in: folder.path).count == 2)
            #expect(try Files.read(path) == Array("old".utf8))
        }
        #expect(try Files.names(in: folder.path) == ["a"])
        #expect(try Files.read(path) == Array("old".utf8))
    }

    @Test("says at the end what went wrong")
    func failure() throws {
        let path = "\(try folder.write("a", "old"))/b"
        let draft = FileDraft(path: path)
        for piece in Self.long { draft.write(piece) }
        #expect(throws: SurroundingsError(operation: "write", path: path, reason: "Not a directory")) {
            try draft.finish()
        }
    }
}
