import Foundation
import Testing

@testable import Experiments

@Suite("A file is read whole, plain or compressed")
struct FileBytesTests {
    let folder: TemporaryFolder
    let text = "a,label\n1,x\n2,y\n"
    // `text` as gzip 1.12 -n, xz 5.4.1 and zstd 1.5.4 write it.
    static let packed: [(name: String, bytes: [UInt8])] = [
        ("t.csv.gz", base64("H4sIAAAAAAAAA0vUyUlMSs3hMtSp4DLSqeQCAGJIFuEQAAAA")),
        (
            "t.csv.xz",
            base64(
                "/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAPYSxsYWJlbAoxLHgKMix5CgAEK0EM7HsoqwABKBDlC2xgH7bzfQEAAAAABFla")
        ),
        ("t.csv.zst", base64("KLUv/SQQgQAAYSxsYWJlbAoxLHgKMix5CgFc5Vg=")),
    ]

    init() throws { folder = try TemporaryFolder() }

    private static func base64(_ text: String) -> [UInt8] {
        Data(base64Encoded: text).map { [UInt8]($0) } ?? []
    }

    @Test("Plain contents come as they are")
    func plain() throws {
        #expect(try FileBytes.read(folder.write("t.csv", text)) == Array(text.utf8))
    }

    @Test("Compressed contents come decompressed, whatever the name", arguments: packed.indices)
    func compressed(index: Int) throws {
        let (name, bytes) = Self.packed[index]
        #expect(try FileBytes.read(folder.write(name, bytes)) == Array(text.utf8))
        #expect(try FileBytes.read(folder.write("t.csv", bytes)) == Array(text.utf8))
    }

    @Test("A compressed file that was cut anywhere is refused", arguments: packed.indices)
    func truncated(index: Int) throws {
        let (name, bytes) = Self.packed[index]
        // Fewer bytes than the magic number could be anything.
        for count in 6..<bytes.count {
            let file = try folder.write(name, Array(bytes[..<count]))
            let text = try #require(complaint(in: folder) { _ = try FileBytes.read(file) }, "cut at \(count)")
            #expect(text.hasPrefix("\(name): the compressed file is cut short or damaged ("))
        }
    }

    @Test("Large contents are read to the end, and no further than asked")
    func large() throws {
        let bytes = (0..<3_000_001).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }
        let file = try folder.write("large", bytes)
        #expect(try FileBytes.read(file) == bytes)
        #expect(try FileBytes.read(file, limit: 1_500_000) == Array(bytes[..<1_500_000]))
        #expect(try FileBytes.read(file, limit: 3) == Array(bytes[..<3]))
    }

    @Test("What is no file says what it is")
    func refusals() throws {
        let empty = try folder.write("empty.csv", "")
        #expect(complaint(in: folder) { _ = try FileBytes.read(empty) } == "empty.csv: the file is empty")
        // gzip 1.12 -n of nothing.
        let gzip = try folder.write("empty.gz", Self.base64("H4sIAAAAAAAAAwMAAAAAAAAAAAA="))
        #expect(complaint(in: folder) { _ = try FileBytes.read(gzip) } == "empty.gz: the file is empty")
        let missing = folder.path + "/none.csv"
        #expect(
            complaint(in: folder) { _ = try FileBytes.read(missing) }
                == "none.csv: cannot be opened (no such file or directory)")
        try folder.write("sub/x", "x")
        #expect(
            complaint(in: folder) { _ = try FileBytes.read(folder.path + "/sub") }
                == "sub: this is a folder; name a file")
        #expect(
            complaint(in: folder) { _ = try FileBytes.read("/dev/null") }
                == "/dev/null: this is a device or a pipe; name a file")
    }

    @Test("A file that may not be read says so", .enabled(if: getuid() != 0, "root may read everything"))
    func unreadable() throws {
        let file = try folder.write("secret.csv", "x")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
        #expect(
            complaint(in: folder) { _ = try FileBytes.read(file) } == "secret.csv: cannot be read (permission denied)")
    }
}
