import Foundation
import Synchronization

@testable import Core

/// Stores that were filled once and are copied for each test: most of a screen's test was
/// the same schema, reference data and samples made anew.
enum StoreTemplates {
    struct Key: Hashable {
        let contents: World.Contents
        let login: String
        let now: Moment
    }

    private static let files = Mutex<[Key: URL]>([:])
    private static let count = Atomic<Int>(0)

    /// Memory where the system has such a folder: nobody's tests need a disk to be safe.
    private static let folder: URL = {
        let memory = URL(filePath: "/dev/shm")
        let root =
            FileManager.default.isWritableFile(atPath: memory.path)
            ? memory : FileManager.default.temporaryDirectory
        let folder = root.appending(path: "tereze-\(getpid())-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        atexit { StoreTemplates.remove() }
        return folder
    }()

    private static func remove() { try? FileManager.default.removeItem(at: folder) }

    /// A store of its own with what the template holds.
    ///
    /// Its file has no name any more once it is open: nothing is left behind by a test that
    /// is killed.
    ///
    /// - Parameter fill: makes the template; called once.
    static func copy(_ key: Key, _ fill: (_ path: String) throws -> Void) throws -> Store {
        let template = try files.withLock { files in
            if let made = files[key] { return made }
            let place = folder.appending(path: "template-\(files.count).db")
            try fill(place.path)
            files[key] = place
            return place
        }
        let number = count.add(1, ordering: .relaxed).newValue
        let place = folder.appending(path: "\(number).db")
        try FileManager.default.copyItem(at: template, to: place)
        let store = try House(Orders.all).openStore(
            path: place.path, assets: World.assets, clock: .fixed(key.now))
        // The log and its index are files as soon as something was written.
        try store.database.write { _ in }
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: place.path + end) }
        return store
    }
}
