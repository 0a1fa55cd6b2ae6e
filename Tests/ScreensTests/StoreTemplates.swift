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

    /// Whole files, by what they hold.
    private static let templates = Mutex<[Key: Data]>([:])

    /// Memory where the system has such a folder: nobody's tests need a disk to be safe.
    ///
    /// It is gone at the end, with the locks of long work that lie beside a store.
    private static let folder: URL = {
        let memory = URL(filePath: "/dev/shm")
        let root =
            FileManager.default.isWritableFile(atPath: memory.path)
            ? memory : FileManager.default.temporaryDirectory
        let folder = root.appending(path: "tereze-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        atexit { StoreTemplates.remove() }
        return folder
    }()

    private static func remove() { try? FileManager.default.removeItem(at: folder) }

    /// A store of its own with what the template holds.
    ///
    /// Its file has no name any more once it is open: a run that is killed leaves no stores
    /// behind.
    ///
    /// - Parameter fill: makes the template; called once.
    static func copy(_ key: Key, _ fill: (_ path: String) throws -> Void) throws -> Store {
        let place = folder.appending(path: "\(UUID().uuidString).db")
        defer {
            for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: place.path + end) }
        }
        let template = try templates.withLock { templates in
            if let made = templates[key] { return made }
            try fill(place.path)
            let made = try Data(contentsOf: place)
            templates[key] = made
            return made
        }
        try template.write(to: place)
        let store = try House(Orders.all).openStore(
            path: place.path, assets: World.assets, clock: .fixed(key.now))
        store.database.expected = nil
        // The log and its index are files as soon as something was written.
        try store.database.write { _ in }
        return store
    }
}
