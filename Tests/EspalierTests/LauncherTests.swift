import CProcessor
import Foundation
import Testing

@Suite("The launcher")
struct LauncherTests {
    #if arch(x86_64)
        /// The architecture that this build was made for.
        private static let architecture =
            ProcessInfo.processInfo.environment["ESPALIER_ARCHITECTURE"] ?? "x86-64-v3"

        @Test(
            "asks for just the instruction sets that a build for x86-64-v3 needs",
            .enabled(if: architecture == "x86-64-v3", "this build is for another architecture"))
        func instructionSets() throws {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            let launcher = try String(contentsOf: root.appendingPathComponent("espalier"), encoding: .utf8)
            let list = try #require(launcher.firstMatch(of: /for feature in (.*); do/)).1
            let needed = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1024) { buffer in
                processor_names(processor_needed(), buffer.baseAddress, buffer.count).map { String(cString: $0) }
            }
            #expect(list == needed ?? "")
        }
    #endif
}
