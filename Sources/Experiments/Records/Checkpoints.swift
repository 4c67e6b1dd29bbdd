import Foundation
import NeuralNetworks

/// The saved runs of a results folder: `checkpoints/<run id>/<step>`, the two newest of each run under way.
///
/// The name of a file is the number of updates that it comes after, so whichever process writes one, at whatever time,
/// the highest number is the newest. Several processes that train the same run, because a file system has no locks, do
/// each other no harm: they come by the same states.
struct Checkpoints: Sendable {
    private let folder: String

    /// The saved runs in that folder, which need not exist.
    init(folder: String) { self.folder = folder }

    /// The newest usable checkpoint of a run.
    ///
    /// - Parameters:
    ///   - isUsable: Whether the run's training can go on from a state.
    ///   - onNotice: Told of each file that is newer and cannot be used.
    /// - Returns: The checkpoint, or nil; and the names of the files that cannot be used.
    func newest(
        of id: String, engineRevision: Int = Engine.revision, isUsable: (TrainingState) -> Bool,
        onNotice: (CheckpointNotice) -> Void
    ) -> (checkpoint: Checkpoint?, unusable: [String]) {
        var unusable: [String] = []
        for name in names(of: id).reversed() {
            let path = "\(folder)/\(id)/\(name)"
            do {
                let checkpoint = try Checkpoint(Files.read(path))
                if checkpoint.engineRevision == engineRevision, checkpoint.id == id, isUsable(checkpoint.state) {
                    return (checkpoint, unusable)
                }
                onNotice(.otherRun(file: path))
            } catch Checkpoint.Fault.otherVersion {
                onNotice(.otherVersion(file: path))
            } catch let error as SurroundingsError {
                onNotice(.unreadable(error))
            } catch {
                onNotice(.damaged(file: path))
            }
            unusable.append(name)
        }
        return (nil, unusable)
    }

    /// Saves a run: the file is complete and on the disk before it has its name. Files that are not needed any more
    /// are removed afterwards.
    ///
    /// - Parameters:
    ///   - former: The step of the checkpoint that is kept as well; nil when there is none.
    ///   - unusable: Files that are of no use.
    func save(_ checkpoint: Checkpoint, keeping former: Int?, removing unusable: [String]) throws(SurroundingsError) {
        let folder = "\(folder)/\(checkpoint.id)"
        if PathKind(path: folder) == nil {
            try Files.makeFolder(folder)
            try Files.synchronizeFolder(self.folder)
        }
        try Files.replace("\(folder)/\(Self.name(ofStep: checkpoint.state.step))", with: checkpoint.bytes)
        try Files.synchronizeFolder(folder)
        let oldest = former ?? checkpoint.state.step
        for name in names(of: checkpoint.id) where unusable.contains(name) || Int(name).map({ $0 < oldest }) ?? true {
            try Files.remove("\(folder)/\(name)")
        }
    }

    /// Removes what was saved of a run. What cannot be removed does no harm, since the run is never trained again.
    func remove(_ id: String) {
        let folder = "\(folder)/\(id)"
        for name in (try? Files.names(in: folder)) ?? [] { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }

    /// Removes what was saved of runs that nobody goes on with: they are recorded, and no model of them is missing. It was
    /// left behind by a process that ended between writing down the run and removing what was saved of it, or by a copy
    /// that was still at the run when it was written down. An empty folder goes, too.
    func removeNeedless(_ contents: JournalContents, models: ModelFolder, wishes: ModelWishes) {
        for id in ids {
            guard let record = contents.records[id], models.holds(wishes.needed(of: record), of: id) else { continue }
            remove(id)
        }
        rmdir(folder)
    }

    /// The runs of which something is saved, by id, sorted.
    var ids: [String] {
        ((try? Files.names(in: folder)) ?? []).filter { $0.count == 16 && $0.allSatisfy(\.isHexDigit) }
    }

    /// The files of a run, oldest first. Drafts are not among them.
    private func names(of id: String) -> [String] {
        let names = (try? Files.names(in: "\(folder)/\(id)")) ?? []
        return names.compactMap { name in Int(name).map { (step: $0, name: name) } }.sorted { $0.step < $1.step }
            .map(\.name)
    }

    /// As many digits for each step, so that people see the names in order.
    private static func name(ofStep step: Int) -> String {
        let digits = String(step)
        return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    }
}
