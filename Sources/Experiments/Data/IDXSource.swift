import NeuralNetworks

/// A folder with the four files of MNIST and of the sets made after it, in the IDX format.
struct IDXSource: DataSource {
    /// The folder.
    var path = ""

    init() {}

    static let declaration = Declaration<IDXSource>(
        "idx",
        "A folder with the four MNIST files (train-images-idx3-ubyte, …), plain or compressed; its test part is kept.",
        source: "LeCun, Cortes & Burges (1998), The MNIST database of handwritten digits", foreignNames: ["mnist"],
        settings: [
            Setting(
                "path", \.path, .text, "The folder.", isRequired: true, foreignNames: ["folder", "dir", "root"],
                isPath: true)
        ])

    var hasOwnTestPart: Bool { true }
    var hasByteFeatures: Bool? { true }

    func load(relativeTo folder: String) throws(DataError) -> Dataset {
        let files = try files(relativeTo: folder)
        let train = try Self.part(images: files[0], labels: files[1])
        let test = try Self.part(images: files[2], labels: files[3])
        guard train.shape == test.shape else {
            throw DataError(
                file: files[2],
                problem: "the images are \(Self.text(test.shape)), those for training "
                    + "\(Self.text(train.shape))")
        }
        let raw = train.labels + test.labels
        var classes = ClassIndex()
        let labels = raw.map { classes.number(of: String($0)) }
        guard classes.names.count > 1 else {
            throw DataError(
                file: files[1], problem: "every label is \(raw[0])", advice: "there is nothing to classify")
        }
        return Dataset(
            features: FeatureMatrix(
                .bytes(train.pixels + test.pixels), exampleCount: raw.count, featureCount: train.shape.reduce(1, *)),
            labels: classes.sorted(labels), classNames: classes.sortedNames,
            featureNames: Self.featureNames(train.shape), testCount: test.labels.count, origin: DataLocation.shown(path)
        )
    }

    func problems(relativeTo folder: String) -> [SettingProblem] {
        do throws(DataError) {
            _ = try files(relativeTo: folder)
            return []
        } catch {
            return [error.settingProblem]
        }
    }

    /// The four files: images and labels for training, images and labels for testing.
    private func files(relativeTo folder: String) throws(DataError) -> [String] {
        let found = try DataLocation.resolve(path, relativeTo: folder)
        guard PathKind(path: found) == .folder else {
            throw DataError(
                file: found, problem: "this is not a folder", advice: "name the folder that holds the four files")
        }
        var files: [String] = []
        for name in [
            "train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte",
        ] {
            let choices = ["", ".gz", ".xz", ".zst"].map { DataLocation.join(found, name + $0) }
            guard let file = choices.first(where: { PathKind(path: $0) == .file }) else {
                throw DataError(file: found, problem: "the folder has no file \(name) or \(name).gz")
            }
            files.append(file)
        }
        return files
    }

    /// The images and labels of one part.
    private static func part(
        images: String, labels: String
    ) throws(DataError) -> (pixels: [UInt8], shape: [Int], labels: [UInt8]) {
        let pixels = try IDXFile(images)
        let classes = try IDXFile(labels)
        guard pixels.sizes.count > 1 else {
            throw DataError(file: images, problem: "expected images, found a list of \(pixels.values.count) bytes")
        }
        guard classes.sizes.count == 1 else {
            throw DataError(file: labels, problem: "expected a list of labels, found \(text(classes.sizes)) bytes")
        }
        guard pixels.sizes[0] == classes.sizes[0] else {
            throw DataError(
                file: labels, problem: "there are \(classes.sizes[0]) labels for \(pixels.sizes[0]) images")
        }
        guard !pixels.values.isEmpty else { throw DataError(file: images, problem: "there are no images") }
        return (pixels.values, Array(pixels.sizes.dropFirst()), classes.values)
    }

    /// `pixel_` and the place in each dimension, from 0.
    private static func featureNames(_ shape: [Int]) -> [String] {
        shape.reduce(["pixel"]) { names, size in names.flatMap { name in (0..<size).map { "\(name)_\($0)" } } }
    }

    private static func text(_ sizes: [Int]) -> String {
        sizes.map(String.init).joined(separator: " × ")
    }
}

/// The contents of one IDX file of bytes: two zeros, the type 8, the number of dimensions, the sizes as big-endian
/// 32-bit numbers, the values with the last dimension varying fastest.
struct IDXFile {
    let sizes: [Int]
    let values: [UInt8]

    init(_ path: String) throws(DataError) {
        let bytes = try FileBytes.read(path)
        guard bytes.count >= 4, bytes[0] == 0, bytes[1] == 0 else {
            throw DataError(file: path, problem: "this is not an IDX file: it does not begin with two zeros")
        }
        guard bytes[2] == 8 else {
            throw DataError(file: path, problem: "expected bytes (type 8), found type \(bytes[2])")
        }
        let headerCount = 4 + 4 * Int(bytes[3])
        guard bytes[3] > 0, bytes.count >= headerCount else {
            throw DataError(file: path, problem: "the header is incomplete")
        }
        sizes = stride(from: 4, to: headerCount, by: 4).map { start in
            bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
        }
        let expected = sizes.reduce(Int?.some(1)) { product, size in
            guard let (value, overflow) = product?.multipliedReportingOverflow(by: size), !overflow else { return nil }
            return value
        }
        guard bytes.count - headerCount == expected else {
            throw DataError(
                file: path,
                problem: "the header announces \(expected.map(String.init) ?? "more than 2⁶³") values, "
                    + "the file has \(bytes.count - headerCount)", advice: "fetch it again")
        }
        values = Array(bytes[headerCount...])
    }
}
