import Foundation
import Testing

@testable import Experiments

@Suite("A watched file", .serialized)
struct FileWatchTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = try folder.write("spec.yaml", "version: 1\n")
    }

    @Test("is left alone by whoever reads it, and by other files of its folder")
    func quiet() throws {
        let watch = FileWatch([path])
        _ = try Data(contentsOf: URL(fileURLWithPath: path))
        try folder.write("other.yaml", "version: 1\n")
        #expect(!watch.waitForChange(upTo: 0.2))
    }

    @Test("is noticed when it is written in place, by its own name or through a link")
    func inPlace() throws {
        try FileManager.default.createDirectory(atPath: "\(folder.path)/links", withIntermediateDirectories: true)
        let link = "\(folder.path)/links/link.yaml"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        for watched in [path, link] {
            let watch = FileWatch([watched])
            let handle = try #require(FileHandle(forWritingAtPath: path))
            try handle.write(contentsOf: Data("version: 2\n".utf8))
            try handle.close()
            #expect(watch.waitForChange(upTo: 5))
            #expect(!watch.waitForChange(upTo: 0.1))
        }
    }

    @Test("is noticed when another file takes its name, as editors do, again and again")
    func renamed() throws {
        let watch = FileWatch([path])
        for round in 0..<3 {
            let draft = try folder.write("spec.yaml.new", "version: \(round)\n")
            #expect(rename(draft, path) == 0)
            #expect(watch.waitForChange(upTo: 5))
        }
        // As vim does: the old file steps aside, and a new one is written.
        #expect(rename(path, path + "~") == 0)
        #expect(!watch.waitForChange(upTo: 0.1))
        try folder.write("spec.yaml", "version: 9\n")
        #expect(watch.waitForChange(upTo: 5))
    }

    @Test("is noticed while one waits, at once")
    func waiting() throws {
        let watch = FileWatch([path])
        let written = Recorder<ContinuousClock.Instant>()
        let path = path
        DispatchQueue.global().asyncAfter(deadline: .now() + 0.1) {
            written.add(.now)
            try? Data("version: 3\n".utf8).write(to: URL(fileURLWithPath: path))
        }
        #expect(watch.waitForChange(upTo: 10))
        let start = try #require(written.elements.first)
        #expect(ContinuousClock.now - start < .seconds(2))
    }
}
