import CProcessor
import Testing

@Suite("The check of the processor")
struct CProcessorTests {
    /// The names of instruction sets.
    private func names(_ sets: UInt64) -> Set<Substring> {
        Set(text { processor_names(sets, $0, $1) }?.split(separator: " ") ?? [])
    }

    /// What the user is told, or nil.
    private func complaint(needed: UInt64, present: UInt64) -> String? {
        text { processor_complaint(needed, present, $0, $1) }
    }

    /// What a C function writes into a buffer, or nil when it returns none.
    private func text(
        size: Int = 1024, _ write: (UnsafeMutablePointer<CChar>?, Int) -> UnsafeMutablePointer<CChar>?
    ) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) { buffer in
            write(buffer.baseAddress, size).map { String(cString: $0) }
        }
    }

    #if arch(x86_64)
        /// The set of that name.
        private func set(_ name: Substring) throws -> UInt64 {
            try #require((0..<64).map { UInt64(1) << $0 }.first { names($0) == [name] })
        }

        @Test("is passed by this processor and build")
        func here() {
            #expect(complaint(needed: processor_needed(), present: processor_present()) == nil)
        }

        @Test("names what is missing, and only that")
        func missing() throws {
            let (avx2, fma, bmi2) = (try set("avx2"), try set("fma"), try set("bmi2"))
            let text = try #require(complaint(needed: avx2 | fma, present: bmi2 | fma))
            #expect(text.hasPrefix("espalier: this processor lacks avx2, which this build needs; "))
            #expect(text.contains("ESPALIER_ARCHITECTURE=baseline swift build -c release"))
            #expect(text.hasSuffix("\n") && text.count { $0 == "\n" } == 1)
            #expect(complaint(needed: avx2 | fma, present: bmi2)?.contains("lacks avx2 fma, which") == true)
        }

        @Test("is passed when the processor has more than is needed, or nothing is needed")
        func enough() throws {
            let (avx2, fma) = (try set("avx2"), try set("fma"))
            #expect(complaint(needed: avx2, present: avx2 | fma) == nil)
            #expect(complaint(needed: 0, present: 0) == nil)
        }

        @Test("has a sentence even when everything is missing, within the buffer that it gets")
        func everything() throws {
            let text = try #require(complaint(needed: .max, present: 0))
            #expect(text.contains("avx512f") && text.hasSuffix("numbers)\n"))
            #expect(self.text(size: 20) { processor_complaint(.max, 0, $0, $1) }?.utf8.count == 19)
            #expect(self.text(size: 20) { processor_names(.max, $0, $1) }?.utf8.count == 19)
        }
    #else
        @Test("is passed everywhere else")
        func elsewhere() {
            #expect(processor_needed() == 0)
            #expect(complaint(needed: .max, present: 0) == nil)
        }
    #endif
}
