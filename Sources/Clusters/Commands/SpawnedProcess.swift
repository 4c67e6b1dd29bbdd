import Experiments
import Foundation

/// A program under way, in a process group of its own: Ctrl-C on the terminal is for this program alone, and does not
/// end a submission half-way.
struct SpawnedProcess: Sendable {
    private let identifier: pid_t

    /// What came of starting a program: the process, or else the system's error number.
    typealias Start = (process: SpawnedProcess?, error: Int32)

    /// Starts a program without input.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments, its own name first.
    ///   - environment: Its variables: `NAME=value`.
    static func start(
        _ path: String, _ arguments: [String], _ environment: [String], output: FileHandle, errors: FileHandle
    ) -> Start {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.fileDescriptor, 1)
        posix_spawn_file_actions_adddup2(&actions, errors.fileDescriptor, 2)
        // Signals that this program ignores, because it looks after them itself, do what they usually do.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGINT, SIGTERM, SIGUSR1, SIGPIPE, SIGHUP] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

        var argumentPointers = arguments.map { strdup($0) } + [nil]
        var environmentPointers = environment.map { strdup($0) } + [nil]
        defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
        var identifier = pid_t()
        let error = posix_spawn(
            &identifier, path, &actions, &attributes, &argumentPointers, &environmentPointers)
        return error == 0 ? (SpawnedProcess(identifier: identifier), 0) : (nil, error)
    }

    /// Waits for its end.
    ///
    /// - Returns: The exit code, or 128 and the number of the signal that ended it; nil when it takes longer, or
    ///   when somebody wishes to stop before.
    func end(within seconds: Double, until cancellation: Cancellation?) -> Int32? {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var pause = 0.001
        while true {
            var status: Int32 = 0
            let found = waitpid(identifier, &status, WNOHANG)
            if found == identifier {
                let signal = status & 0x7F
                return signal == 0 ? status >> 8 & 0xFF : 128 + signal
            }
            if found < 0, errno != EINTR { return 255 }
            guard ContinuousClock.now < deadline, cancellation?.isCancelled != true else { return nil }
            Thread.sleep(forTimeInterval: pause)
            pause = min(0.02, pause * 1.5)
        }
    }

    /// Ends it and what it began.
    func kill() {
        Foundation.kill(-identifier, SIGKILL)
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    }
}
