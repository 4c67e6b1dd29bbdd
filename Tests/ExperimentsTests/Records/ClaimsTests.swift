import Foundation
import Testing

@testable import Experiments

@Suite("A claim", .timeLimit(.minutes(1)))
struct ClaimsTests {
    /// Another program that locks the byte of a run until it is told to end: the lock that `fcntl(2)` describes.
    private final class OtherProcess: Sendable {
        private let process = Process()
        private let input = Pipe()
        private let output = Pipe()

        init(locking id: String, in path: String) throws {
            let script = """
                import fcntl, sys
                file = open(sys.argv[1], 'r+b')
                fcntl.lockf(file, fcntl.LOCK_EX, 1, int(sys.argv[2][:15], 16))
                print('locked', flush=True)
                sys.stdin.read()
                """
            process.executableURL = URL(filePath: "/usr/bin/python3")
            process.arguments = ["-c", script, path, id]
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            _ = output.fileHandleForReading.availableData
        }

        /// Ends without a chance to tidy up. (A mere SIGTERM would wait: a child of a Dispatch thread has it blocked.)
        func end() {
            kill(process.processIdentifier, SIGKILL)
        }
    }

    private static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    @Test("is refused while another process holds it, and free once that process is gone", .enabled(if: hasPython))
    func otherProcess() throws {
        let folder = try TemporaryFolder()
        let claims = try Claims(path: "\(folder.path)/claims")
        let other = try OtherProcess(locking: "ffffffffffffffff", in: "\(folder.path)/claims")
        let answers = [claims.claim("ffffffffffffffff"), claims.claim("fffffffffffffeff")]
        other.end()
        while !claims.claim("ffffffffffffffff") { usleep(1000) }
        #expect(answers == [false, true])
        claims.close()
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/claims"))
    }

    @Test("keeps its file while another process has a claim", .enabled(if: hasPython))
    func keepsFile() throws {
        let folder = try TemporaryFolder()
        let claims = try Claims(path: "\(folder.path)/claims")
        let other = try OtherProcess(locking: "0123456789abcdef", in: "\(folder.path)/claims")
        claims.close()
        #expect(FileManager.default.fileExists(atPath: "\(folder.path)/claims"))
        other.end()
    }

    @Test("of another process is waited for, and taken over when that process dies", .enabled(if: hasPython))
    func takeover() throws {
        let folder = try TemporaryFolder()
        let runs = makeRuns(3)
        try Files.makeFolder("\(folder.path)/checkpoints")
        try Data().write(to: URL(filePath: "\(folder.path)/checkpoints/claims"))
        let other = try OtherProcess(locking: runs[2].id, in: "\(folder.path)/checkpoints/claims")
        let order = Recorder<String>()
        let outcome = try Scheduler.run(runs, folder: folder.path, workers: 1) { run, _, _, _ in
            order.add(run.id)
            if run.id == runs[0].id {
                DispatchQueue(label: "kill").asyncAfter(deadline: .now() + 0.2) { other.end() }
            }
            return fakeOutcome(run)
        }
        #expect(outcome.trained == 3)
        #expect(order.elements == [runs[1], runs[0], runs[2]].map(\.id))
    }
}
