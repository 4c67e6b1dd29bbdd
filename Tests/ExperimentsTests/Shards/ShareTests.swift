import Foundation
import Testing

@testable import Experiments

@Suite("Shares of a plan, and folders that are joined", .timeLimit(.minutes(5)))
struct ShareTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func request(_ number: Int, of count: Int) throws -> RunRequest {
        var request = RunRequest()
        request.share = RunRequest.Share(number: number, of: count)
        try #require(request.share != nil)
        return request
    }

    @Test("are as good as equal, and together the plan, whatever is known already")
    func shares() throws {
        let experiment = try workshop.prepare()
        let ids = experiment.runs.map(\.id)
        let shares = try (1...3).map { experiment.missingRuns(for: try request($0, of: 3)).map(\.id) }
        #expect(shares == [[ids[0], ids[3], ids[6]], [ids[1], ids[4], ids[7]], [ids[2], ids[5]]])
        #expect(try workshop.run(request: request(2, of: 3)).trained.sorted() == shares[1].sorted())
        // What is finished does not move the others to another machine.
        let later = try workshop.prepare()
        #expect(try later.missingRuns(for: request(1, of: 3)).map(\.id) == shares[0])
        #expect(try later.missingRuns(for: request(2, of: 3)).isEmpty)
    }

    @Test("of no number are none", arguments: [(0, 3), (4, 3), (1, 0), (-1, 2)])
    func noShare(_ number: Int, _ count: Int) {
        #expect(RunRequest.Share(number: number, of: count) == nil)
    }

    /// The results of three machines, one share each.
    private func machines() throws -> [Workshop] {
        try (1...3).map { number in
            let machine = try Workshop()
            _ = try machine.run(request: request(number, of: 3))
            return machine
        }
    }

    @Test("come together, in the first folder or a new one; once is as good as twice")
    func merging() throws {
        let machines = try machines()
        let whole = try Workshop()
        _ = try whole.run()
        let expected = try whole.prepare().journal.records.mapValues(\.result)
        for target in [machines[0].iris, "\(workshop.results)/new/iris"] {
            for _ in 1...2 {
                for machine in machines { try FolderMerge(into: target).take(from: machine.iris) }
                let joined = try Experiment.load(directory: target)
                #expect(joined.counts.recorded == 8)
                #expect(joined.journal.records.mapValues(\.result) == expected)
                #expect(try Files.names(in: "\(target)/journal").count == 3)
            }
        }
        #expect(try Files.names(in: "\(machines[1].iris)/journal").count == 1, "a source was changed")
    }

    @Test("take what a journal has more of by now, and never less")
    func growing() throws {
        let machines = try machines()
        let target = machines[0].iris
        try FolderMerge(into: target).take(from: machines[1].iris)
        let name = try Files.names(in: "\(machines[1].iris)/journal")[0]
        let short = try Files.read("\(machines[1].iris)/journal/\(name)")
        let long = short + Array("{\"id\":\"x\"".utf8)
        try Files.replace("\(machines[1].iris)/journal/\(name)", with: long)
        try FolderMerge(into: target).take(from: machines[1].iris)
        #expect(try Files.read("\(target)/journal/\(name)") == long)
        try Files.replace("\(machines[1].iris)/journal/\(name)", with: short)
        try FolderMerge(into: target).take(from: machines[1].iris)
        #expect(try Files.read("\(target)/journal/\(name)") == long)
        // Neither is the beginning of the other: nothing is touched.
        try Files.replace("\(machines[1].iris)/journal/\(name)", with: Array("other".utf8))
        #expect(throws: SurroundingsError.self) { try FolderMerge(into: target).take(from: machines[1].iris) }
        #expect(try Files.read("\(target)/journal/\(name)") == long)
    }

    @Test("are not joined with those of another experiment, or with no results")
    func strangers() throws {
        let machines = try machines()
        let other = try Workshop()
        _ = try other.run(Workshop.text.replacing("name: iris", with: "name: other"))
        let error = try #require(throws: SurroundingsError.self) {
            try FolderMerge(into: machines[0].iris).take(from: "\(other.results)/other")
        }
        #expect(error.reason == "it has the results of 'other', and '\(machines[0].iris)' those of 'iris'")
        #expect(throws: SurroundingsError.self) { try FolderMerge(into: machines[0].iris).take(from: "/nowhere") }
        #expect(throws: SurroundingsError.self) {
            try FolderMerge(into: other.folder.path).take(from: machines[0].iris)
        }
    }
}
