import Foundation
import Testing

@testable import Experiments

@Suite("Files")
struct FilesTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("are replaced whole, and left alone when nothing changes")
    func replaces() throws {
        let path = "\(folder.path)/a.txt"
        try Files.replace(path, with: [1, 2, 3])
        try Files.replace(path, with: [4])
        #expect(try Files.read(path) == [4])
        #expect(try Files.names(in: folder.path) == ["a.txt"])
        let number = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        try Files.replace(path, with: [4])
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int == number)
        try Files.replace(path, with: [5])
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int != number)
    }

    @Test("keep what they held when they cannot be replaced")
    func cannotReplace() throws {
        let path = try folder.write("a/b", "old")
        #expect(
            throws: SurroundingsError(operation: "write", path: "\(path)/c", reason: "Not a directory")
        ) { try Files.replace("\(path)/c", with: [1]) }
        #expect(try Files.read(path) == Array("old".utf8))
    }

    @Test("are read from a position on, and their absence is told")
    func reads() throws {
        let path = try folder.write("a", "012345")
        for (offset, rest) in [(4, "45"), (9, "")] {
            var bytes: [UInt8] = []
            try Files.read(path, from: offset) { bytes += $0 }
            #expect(bytes == Array(rest.utf8))
        }
        #expect(Files.length(path) == 6)
        #expect(Files.length(folder.path) == nil)
        #expect(Files.length("/dev/full") == nil)
        let missing = "\(folder.path)/b"
        #expect(throws: SurroundingsError(operation: "read", path: missing, reason: "No such file or directory")) {
            try Files.read(missing)
        }
        #expect(try Files.names(in: missing) == [])
    }

    @Test("lie in folders that are made with those above them")
    func folders() throws {
        try Files.makeFolder("\(folder.path)/x/y/z")
        try Files.makeFolder("\(folder.path)/x/y/z")
        try Files.makeFolder("\(folder.path)/x//w/")
        #expect(try Files.names(in: "\(folder.path)/x") == ["w", "y"])
    }
}

@Suite("A path")
struct PathsTests {
    @Test("has a folder and a name", arguments: [("a/b/c", "a/b", "c"), ("c", ".", "c"), ("/c", "/", "c")])
    func parts(path: String, folder: String, name: String) {
        #expect(Paths.folder(of: path) == folder)
        #expect(Paths.name(of: path) == name)
    }

    @Test(
        "leads from one folder to another and back",
        arguments: [
            ("/a/b", "/a/c/d", "../../b"), ("/a/b", "/a", "b"), ("/a", "/a", "."), ("/a", "/a/b", ".."),
            ("/", "/a", ".."),
        ])
    func relative(path: String, folder: String, relative: String) {
        #expect(Paths.relative(path, from: folder) == relative)
        #expect(Paths.resolve(relative, from: folder) == path)
    }

    @Test("is the same before and after it exists, through links too")
    func links() throws {
        let folder = try TemporaryFolder()
        try Files.makeFolder("\(folder.path)/scratch/deep")
        try Files.makeFolder("\(folder.path)/home/specs")
        let results = "\(folder.path)/home/results"
        try FileManager.default.createSymbolicLink(atPath: results, withDestinationPath: "../scratch/deep")
        let before = Paths.relative("\(folder.path)/home/specs", from: "\(results)/iris")
        try Files.makeFolder("\(results)/iris")
        let after = Paths.relative("\(folder.path)/home/specs", from: "\(results)/iris")
        #expect(before == "../../../home/specs")
        #expect(after == before)
        #expect(Paths.resolve(after, from: "\(results)/iris") == Paths.absolute("\(folder.path)/home/specs"))
    }
}
