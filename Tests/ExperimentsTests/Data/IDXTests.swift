import Foundation
import NeuralNetworks
import Testing

@testable import Experiments

@Suite("A folder with the four MNIST files becomes examples")
struct IDXTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try write("train-images-idx3-ubyte", sizes: [3, 2, 2], Array(0..<12))
        try write("train-labels-idx1-ubyte", sizes: [3], [7, 10, 7])
        try write("t10k-images-idx3-ubyte", sizes: [1, 2, 2], [255, 254, 253, 252])
        try write("t10k-labels-idx1-ubyte", sizes: [1], [10])
    }

    private func write(_ name: String, type: UInt8 = 8, sizes: [Int], _ values: [UInt8]) throws {
        let header = [0, 0, type, UInt8(sizes.count)]
        let words = sizes.flatMap { size in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) } }
        try folder.write("m/\(name)", header + words + values)
    }

    private func load() throws -> Dataset {
        var source = IDXSource()
        source.path = "m"
        #expect(source.problems(relativeTo: folder.path).isEmpty)
        return try source.load(relativeTo: folder.path)
    }

    private func complaint() -> String? {
        ExperimentsTests.complaint(in: folder) { _ = try load() }
    }

    @Test("Both parts are kept, the test part at the end")
    func parts() throws {
        let dataset = try load()
        guard case .bytes(let bytes) = dataset.features.storage else {
            Issue.record("the features are not bytes")
            return
        }
        #expect(bytes == Array(0..<12) + [255, 254, 253, 252])
        #expect(dataset.features.exampleCount == 4)
        #expect(dataset.featureNames == ["pixel_0_0", "pixel_0_1", "pixel_1_0", "pixel_1_1"])
        #expect(dataset.labels == [0, 1, 0, 1])
        #expect(dataset.classNames == ["7", "10"])
        #expect(dataset.testCount == 1)
        #expect(dataset.origin == "m")
    }

    @Test("A compressed file serves as well as a plain one")
    func compressed() throws {
        try FileManager.default.removeItem(atPath: folder.path + "/m/t10k-labels-idx1-ubyte")
        // 0 0 8 1, 0 0 0 1, 10 as gzip 1.12 -n writes it.
        let packed = try #require(Data(base64Encoded: "H4sIAAAAAAAAA2Ng4GBkYGBg5AIAM1F05wkAAAA="))
        try folder.write("m/t10k-labels-idx1-ubyte.gz", [UInt8](packed))
        #expect(try load().labels == [0, 1, 0, 1])
    }

    @Test("Files that do not fit are refused")
    func refusals() throws {
        try write("t10k-labels-idx1-ubyte", sizes: [2], [7, 10])
        #expect(complaint() == "m/t10k-labels-idx1-ubyte: there are 2 labels for 1 images")
        try write("t10k-labels-idx1-ubyte", sizes: [1, 1], [7])
        #expect(complaint() == "m/t10k-labels-idx1-ubyte: expected a list of labels, found 1 × 1 bytes")
        try write("t10k-labels-idx1-ubyte", sizes: [2], [7])
        #expect(
            complaint() == "m/t10k-labels-idx1-ubyte: the header announces 2 values, the file has 1; fetch it again")
        try write("t10k-labels-idx1-ubyte", type: 13, sizes: [1], [7, 0, 0, 0])
        #expect(complaint() == "m/t10k-labels-idx1-ubyte: expected bytes (type 8), found type 13")
        try folder.write("m/t10k-labels-idx1-ubyte", "label\n7\n")
        #expect(
            complaint() == "m/t10k-labels-idx1-ubyte: this is not an IDX file: it does not begin with two zeros")
        try folder.write("m/t10k-labels-idx1-ubyte", [0, 0, 8, 1, 0, 0])
        #expect(complaint() == "m/t10k-labels-idx1-ubyte: the header is incomplete")
        try write("t10k-images-idx3-ubyte", sizes: [1, 3, 1], [0, 0, 0])
        try write("t10k-labels-idx1-ubyte", sizes: [1], [7])
        #expect(complaint() == "m/t10k-images-idx3-ubyte: the images are 3 × 1, those for training 2 × 2")
        try write("t10k-images-idx3-ubyte", sizes: [1 << 31, 1 << 31, 1 << 31], [])
        #expect(
            complaint()
                == "m/t10k-images-idx3-ubyte: the header announces more than 2⁶³ values, the file has 0; fetch it again"
        )
    }

    @Test("A folder without the files says which is missing; a file is no folder")
    func missing() throws {
        try FileManager.default.removeItem(atPath: folder.path + "/m/train-labels-idx1-ubyte")
        var source = IDXSource()
        source.path = "m"
        let problem = try #require(source.problems(relativeTo: folder.path).first)
        #expect(problem.setting == "path")
        #expect(
            problem.message.hasSuffix(
                "m: the folder has no file train-labels-idx1-ubyte or train-labels-idx1-ubyte.gz"))
        source.path = "m/t10k-labels-idx1-ubyte"
        #expect(
            source.problems(relativeTo: folder.path).first?.message.hasSuffix("ubyte: this is not a folder") == true)
    }
}
