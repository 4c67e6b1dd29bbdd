import Dispatch
import Synchronization
import Testing

@testable import Experiments

@Suite("A queue before a disk", .timeLimit(.minutes(1)))
struct DiskQueueTests {
    @Test("does what was asked for in that order, each once, from any number of threads")
    func order() {
        let done = Recorder<Int>()
        let queue = DiskQueue {}
        for number in 0..<100 { queue.bringToDisk { _ in done.add(number) } }
        queue.wait()
        #expect(done.elements == Array(0..<100))

        DispatchQueue.concurrentPerform(iterations: 8) { thread in
            for number in 0..<500 { queue.bringToDisk { _ in done.add(1000 * thread + number) } }
        }
        queue.wait()
        let rest = done.elements.dropFirst(100)
        for thread in 0..<8 {
            #expect(rest.filter { $0 / 1000 == thread } == (0..<500).map { 1000 * thread + $0 })
        }
    }

    @Test("brings all to the disk at once that comes while the disk is busy, and nobody waits for it")
    func slowDisk() {
        let count = Atomic<Int>(0)
        let begun = DispatchSemaphore(value: 0)
        let disk = DispatchSemaphore(value: 0)
        let queue = DiskQueue {
            count.wrappingAdd(1, ordering: .relaxed)
            begun.signal()
            disk.wait()
        }
        let done = Recorder<Int>()
        queue.bringToDisk { _ in done.add(0) }
        begun.wait()
        // The disk is busy with the first.
        for number in 1...50 { queue.bringToDisk { _ in done.add(number) } }
        #expect(done.elements.isEmpty)
        disk.signal()
        disk.signal()
        queue.wait()
        #expect(done.elements == Array(0...50))
        #expect(count.load(ordering: .relaxed) == 2)
    }

    @Test("never calls something kept that was written after the disk had begun")
    func beganBefore() {
        // What is written, and what the disk has: it takes what is there when it begins.
        let written = Atomic<Int>(0)
        let kept = Atomic<Int>(0)
        let queue = DiskQueue { kept.store(written.load(ordering: .sequentiallyConsistent), ordering: .relaxed) }
        let early = Recorder<Int>()
        for _ in 0..<2000 {
            let number = written.wrappingAdd(1, ordering: .sequentiallyConsistent).newValue
            queue.bringToDisk { _ in if kept.load(ordering: .relaxed) < number { early.add(number) } }
        }
        queue.wait()
        #expect(early.elements.isEmpty)
    }

    @Test("tells of a disk that fails, to all whom it concerns and to nobody else")
    func failure() {
        let error = SurroundingsError(operation: "write", path: "j", reason: "Input/output error")
        let fails = Atomic<Bool>(true)
        let queue = DiskQueue { () throws(SurroundingsError) in
            if fails.load(ordering: .relaxed) { throw error }
        }
        let told = Recorder<SurroundingsError?>()
        queue.bringToDisk { told.add($0) }
        queue.wait()
        fails.store(false, ordering: .relaxed)
        queue.bringToDisk { told.add($0) }
        queue.wait()
        #expect(told.elements == [error, nil])
    }
}
