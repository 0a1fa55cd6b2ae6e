import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Core

/// Who comes first is served first; nobody's death holds the others up.
@Suite struct WriteQueueTests {
    @Test func `the turn is one connection's, and free again when it is released`() throws {
        let place = try TemporaryPlace()
        let first = try #require(WriteQueue(store: place.file))
        let second = try #require(WriteQueue(store: place.file))
        #expect(first.take(within: 0))
        #expect(!second.take(within: 0))
        #expect(!second.take(within: 20))
        first.release()
        #expect(second.take(within: 0))
        second.release()
    }

    @Test func `who waits is served in the order of coming`() throws {
        let place = try TemporaryPlace()
        let path = place.file
        let holder = try #require(WriteQueue(store: path))
        #expect(holder.take(within: 0))
        let served = Mutex<[Int]>([])
        let done = DispatchGroup()
        for number in 1...4 {
            done.enter()
            Thread.detachNewThread {
                defer { done.leave() }
                guard let queue = WriteQueue(store: path), queue.take(within: 60_000) else { return }
                served.withLock { $0.append(number) }
                queue.release()
            }
            // The next comes when this one waits: the first has the gate, the others stand at it.
            while try Self.waiting(path + ".queue") != number - 1 { usleep(1_000) }
        }
        #expect(served.withLock(\.self).isEmpty)
        holder.release()
        done.wait()
        #expect(served.withLock(\.self) == [1, 2, 3, 4])
    }

    /// How many stand at the gate of a queue; `nil` while nobody has it.
    private static func waiting(_ file: String) throws -> Int? {
        let number = try #require(
            try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int)
        let gate = try String(contentsOfFile: "/proc/locks", encoding: .utf8).split(separator: "\n")
            .filter { $0.contains(":\(number) 0 0") }
        let waiting = gate.count { $0.contains("->") }
        return waiting == gate.count ? nil : waiting
    }

    @Test func `a store in memory has no queue, one without its place falls back on SQLite`() {
        #expect(WriteQueue(store: ":memory:") == nil)
        #expect(WriteQueue(store: "/nowhere/at/all.db") == nil)
    }

    /// A process that was stopped at the gate held every writer up.
    @Test func `a gate that does not open is passed by, and SQLite decides`() throws {
        let place = try TemporaryPlace()
        let stopped = try #require(WriteQueue(store: place.file))
        // It has the turn, and another stands at the gate and looks for it.
        #expect(stopped.take(within: 0))
        let path = place.file
        let atGate = DispatchGroup()
        atGate.enter()
        Thread.detachNewThread {
            defer { atGate.leave() }
            _ = WriteQueue(store: path)?.take(within: 600_000)
        }
        while try Self.waiting(path + ".queue") != 0 { usleep(1_000) }
        let late = try #require(WriteQueue(store: path))
        #expect(late.take(within: 3_000))
        // It has no turn to give back: the other still looks for it.
        late.release()
        #expect(try Self.waiting(path + ".queue") == 0)
        stopped.release()
        atGate.wait()
    }

    /// A process that is killed in the middle of its turn.
    @Test func `the kernel frees the turn of a process that ends`() throws {
        let place = try TemporaryPlace()
        var taken = WriteQueue(store: place.file)
        #expect(taken?.take(within: 0) == true)
        let other = try #require(WriteQueue(store: place.file))
        #expect(!other.take(within: 0))
        // Its descriptor is closed, as at its end.
        taken = nil
        #expect(other.take(within: 0))
    }
}

extension WriteQueue {
    fileprivate func take(within milliseconds: Int32) -> Bool { take(Patience(milliseconds: milliseconds)) }
}
