import NeuralNetworks

/// The kept models of a results folder: `models/<run id>-best.safetensors` and `-last`.
struct ModelFolder: Sendable {
    private static let ending = ".safetensors"
    private let path: String

    /// The models in that folder, which need not exist.
    init(path: String) { self.path = path }

    /// The name of a model's file.
    static func name(_ id: String, _ moment: TrainedModel.Moment) -> String { "\(id)-\(moment.rawValue)\(ending)" }

    /// The names of all files in it.
    var names: Set<String> { Set((try? Files.names(in: path)) ?? []) }

    /// Whether those models of a run are there.
    func holds(_ moments: Set<TrainedModel.Moment>, of id: String) -> Bool {
        moments.allSatisfy { Files.length("\(path)/\(Self.name(id, $0))") != nil }
    }

    /// Keeps models of a run: each file is complete and on the disk before it has its name.
    func save(_ models: [(moment: TrainedModel.Moment, bytes: [UInt8])], of id: String) throws(SurroundingsError) {
        if PathKind(path: path) == nil {
            try Files.makeFolder(path)
            try Files.synchronizeFolder(Paths.folder(of: path))
        }
        for model in models { try Files.replace("\(path)/\(Self.name(id, model.moment))", with: model.bytes) }
        try Files.synchronizeFolder(path)
    }

    /// Removes a model.
    func remove(_ name: String) throws(SurroundingsError) { try Files.remove("\(path)/\(name)") }
}
