import CInstructions
import Dispatch
import Synchronization

/// The cores that work on one run: the one that leads it, and others that joined because they had nothing else to do.
///
/// Work is cut into as many ranges as there are cores. Every result is computed in the same order whoever computes it, so
/// the number of cores has no influence on any bit.
///
/// The leader publishes a piece of work as one atomic word; helpers wait for the word to change, at first awake, then
/// asleep.
public final class Crew: @unchecked Sendable {
    // `job` is written by the leader alone, between two words, and read by those helpers that the word calls; the leader
    // waits for all of these before it goes on.
    private var job: ((Int, Range<Int>) -> Void)?
    private var jobCount = 0

    /// The number of helpers that want to work.
    private let helpers = Atomic<Int>(0)
    /// The number of the work in the upper bits; the cores that share it in the lowest 16.
    private let word = Atomic<Int>(0)
    /// The helpers that are done with the work.
    private let doneCount = Atomic<Int>(0)
    private let isOver = Atomic<Bool>(false)
    /// The bells of the helpers that sleep; each has its own, so that none can miss a call meant for it.
    private let bells = Mutex<[DispatchSemaphore]>([])
    /// The number of bells, written under their lock, which the leader looks at before every piece of work.
    private let sleeperCount = Atomic<Int>(0)

    /// How often a helper looks for work before it sleeps: some 50 microseconds.
    private static let patience = 2000

    /// A crew of one, which others may join.
    public init() {}

    /// Works for the leader until the run is over. Called by a thread that has nothing else to do.
    public func help() {
        var seen = word.load(ordering: .acquiring)
        let index = helpers.add(1, ordering: .acquiringAndReleasing).newValue
        let bell = DispatchSemaphore(value: 0)
        while let next = awaitWord(after: seen, bell) {
            seen = next
            let parts = next & 0xFFFF
            guard index < parts else { continue }
            work(index, of: parts)
            doneCount.add(1, ordering: .releasing)
        }
    }

    /// Does one part of the work. Not inlined: when it returns, nothing holds the work any more, which the leader relies on.
    @inline(never)
    private func work(_ index: Int, of parts: Int) { job?(index, Crew.part(index, of: parts, jobCount)) }

    /// Sends the helpers home. Called by the leader when the run is over.
    public func dismiss() {
        isOver.store(true, ordering: .sequentiallyConsistent)
        wakeSleepers()
    }

    /// The number of ranges that `split` should make of `count` pieces of work now.
    ///
    /// - Parameter isShared: Whether the work is worth being shared; else the leader does it alone.
    func parts(of count: Int, isShared: Bool) -> Int {
        isShared ? max(1, min(helpers.load(ordering: .acquiring) + 1, count, 0xFFFF)) : 1
    }

    /// Calls `body` with the ranges that make up 0..<count, at once on the cores of the crew, and returns when all are
    /// done.
    ///
    /// - Parameters:
    ///   - parts: The number of ranges, as `parts(of:isShared:)` said.
    ///   - body: Gets the number of the range, too.
    @inline(__always)
    func split(_ count: Int, parts: Int, _ body: (Int, Range<Int>) -> Void) {
        if parts == 1 {
            body(0, 0..<count)
        } else {
            withoutActuallyEscaping(body) { share(count, parts, $0) }
        }
    }

    private func share(_ count: Int, _ parts: Int, _ body: @escaping (Int, Range<Int>) -> Void) {
        job = body
        jobCount = count
        doneCount.store(0, ordering: .relaxed)
        let number = (word.load(ordering: .relaxed) >> 16) + 1
        word.store(number << 16 | parts, ordering: .sequentiallyConsistent)
        wakeSleepers()
        body(0, Crew.part(0, of: parts, count))
        while doneCount.load(ordering: .acquiring) < parts - 1 { pauseWhileWaiting() }
        job = nil
    }

    private static func part(_ index: Int, of parts: Int, _ count: Int) -> Range<Int> {
        (index * count / parts)..<((index + 1) * count / parts)
    }

    /// The next word; nil when the run is over.
    private func awaitWord(after seen: Int, _ bell: DispatchSemaphore) -> Int? {
        while true {
            for _ in 0..<Crew.patience {
                let next = word.load(ordering: .acquiring)
                if next != seen { return next }
                if isOver.load(ordering: .acquiring) { return nil }
                pauseWhileWaiting()
            }
            bells.withLock { bells in
                bells.append(bell)
                sleeperCount.store(bells.count, ordering: .sequentiallyConsistent)
            }
            // Either the leader sees the sleeper, or the sleeper sees what the leader has just written.
            let hasNews =
                word.load(ordering: .sequentiallyConsistent) != seen
                || isOver.load(ordering: .sequentiallyConsistent)
            if !hasNews { bell.wait() }
        }
    }

    private func wakeSleepers() {
        guard sleeperCount.load(ordering: .sequentiallyConsistent) > 0 else { return }
        let sleepers = bells.withLock { bells in
            defer { bells = [] }
            sleeperCount.store(0, ordering: .sequentiallyConsistent)
            return bells
        }
        for bell in sleepers { bell.signal() }
    }
}
