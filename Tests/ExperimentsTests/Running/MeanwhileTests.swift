import Dispatch
import Testing

@testable import Experiments

@Suite("A value that is made meanwhile")
struct MeanwhileTests {
    @Test("is there for everybody who asks, and made once")
    func value() {
        let begun = DispatchSemaphore(value: 0)
        let go = DispatchSemaphore(value: 0)
        let word = Meanwhile {
            begun.signal()
            go.wait()
            return "made"
        }
        // It is begun without being asked for, and whoever made it goes on.
        begun.wait()
        go.signal()
        #expect(word.value == "made")
        #expect(word.value == "made")
    }
}
