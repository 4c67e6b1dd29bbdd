import NeuralNetworks
import Synchronization

/// The crews of the runs under way: where a worker helps when no run waits any more.
final class Crews: Sendable {
    private struct Member {
        let crew: Crew
        let cost: Double
        /// Its cores: the leader's and the helpers'.
        var cores = 1
    }

    private let coreCount: Int
    private let members = Mutex<[Member]>([])

    /// No crews yet.
    ///
    /// - Parameter coreCount: The cores that all crews may use together. Helpers beyond them would only be in the way;
    ///   leaders are not limited.
    init(coreCount: Int) { self.coreCount = coreCount }

    /// The crew of a run that begins.
    func begin(cost: Double) -> Crew {
        let crew = Crew()
        members.withLock { $0.append(Member(crew: crew, cost: cost)) }
        return crew
    }

    /// Sends home whoever helps with a run that is over.
    func end(_ crew: Crew) {
        members.withLock { $0.removeAll { $0.crew === crew } }
        crew.dismiss()
    }

    /// Helps with the run that has most to do per core, until it is over.
    ///
    /// - Returns: Whether there was something to help with.
    func help() -> Bool {
        let crew = members.withLock { members -> Crew? in
            guard members.reduce(0, { $0 + $1.cores }) < coreCount else { return nil }
            func load(_ index: Int) -> Double { members[index].cost / Double(members[index].cores) }
            guard let neediest = members.indices.max(by: { load($0) < load($1) }) else { return nil }
            members[neediest].cores += 1
            return members[neediest].crew
        }
        crew?.help()
        return crew != nil
    }
}
