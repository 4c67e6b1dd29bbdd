/// What a command of Slurm says is wrong, as a fact. `SlurmFault+Words.swift` makes sentences of it.
enum SlurmFault: Error, Sendable, Equatable {
    // The surroundings
    case noCommand(String)
    case notStarted(String, reason: String)
    case tooSlow(String, seconds: Double)
    case stopped(String)
    case noConfiguration
    case missingConfiguration(path: String)
    case controllerDown
    case authentication
    case busy
    case noArrays

    // The request
    case partition(String?, known: [String])
    case partitionClosed(String?)
    case array
    case memory(String?)
    case nodes
    case resource
    case feature
    case option(String)
    case time
    case timeLimit
    case account(String?)
    case quality
    case dependency
    case limit
    case notAllowed
    case tooLong
    case script

    // Anything else
    case noJobID(output: String)
    case unknown(String, status: Int32)

    /// Whether the same may succeed later.
    var isTemporary: Bool {
        switch self {
        case .tooSlow, .stopped, .controllerDown, .authentication, .busy: true
        default: false
        }
    }
}

extension SlurmFault {
    /// What a failed command says; its option says what was asked for.
    init(_ command: String, _ result: CommandResult) {
        let text = result.errors + "\n" + result.output
        func says(_ parts: String...) -> Bool { parts.contains { text.contains($0) } }
        self =
            if says("Could not establish a configuration source", "Unable to process configuration file") {
                .noConfiguration
            } else if says("Munge encode failed", "Protocol authentication error", "Invalid authentication credential")
            {
                .authentication
            } else if says(
                "Unable to contact slurm controller", "Socket timed out", "Connection refused", "in standby mode",
                "Transport endpoint is not connected", "Zero Bytes were transmitted", "Connection timed out")
            {
                .controllerDown
            } else if says(
                "temporarily unable to accept job", "Resource temporarily unavailable", "Slurm job queue full")
            {
                .busy
            } else if says("Invalid partition name", "invalid partition specified") {
                .partition(nil, known: [])
            } else if says("Required partition not available", "Requested partition configuration not available") {
                .partitionClosed(nil)
            } else if says("Invalid job array specification") {
                .array
            } else if says("Memory specification can not be satisfied", "Invalid --mem specification") {
                .memory(nil)
            } else if says("Invalid generic resource") {
                .resource
            } else if says("Invalid feature specification") {
                .feature
            } else if says("Job violates accounting/QOS policy", "Job violates QOS policy") {
                .limit
            } else if says("Invalid account") {
                .account(nil)
            } else if says("Invalid qos") {
                .quality
            } else if says("Job dependency problem") {
                .dependency
            } else if says("Requested time limit is invalid") {
                .timeLimit
            } else if says("Invalid --time specification") {
                .time
            } else if says("unrecognized option", "invalid option", "ambiguous", "requires an argument") {
                .option(Self.firstLine(result.errors))
            } else if says(
                "Requested node configuration is not available", "Node count specification invalid",
                "More processors requested than permitted")
            {
                .nodes
            } else if says("not permitted to use this partition", "Access/permission denied", "Access denied") {
                .notAllowed
            } else if says("parameter too long") {
                .tooLong
            } else if says("This does not look like a batch script", "DOS line breaks", "Batch script is empty") {
                .script
            } else if result.status == 255, says("Invalid --", "invalid ") {
                .option(Self.firstLine(result.errors))
            } else {
                .unknown(command, status: result.status)
            }
    }

    /// Why a command came to nothing.
    init(_ failure: CommandFailure) {
        self =
            switch failure {
            case .missing(let name): .noCommand(name)
            case .notStarted(let name, let reason): .notStarted(name, reason: reason)
            case .tooSlow(let name, let seconds): .tooSlow(name, seconds: seconds)
            case .stopped(let name): .stopped(name)
            }
    }

    private static func firstLine(_ text: String) -> String {
        String(text.split(whereSeparator: \.isNewline).first ?? "")
    }
}
