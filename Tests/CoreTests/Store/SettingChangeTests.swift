import Foundation
import Testing

@testable import Core

/// A setting is compared with what was seen where it is written.
@Suite struct SettingChangeTests {
    private static let spec = SettingSpec.appeal(.russian)

    @Test func `what another sets while one waits for the store is not written over`() throws {
        let place = try TemporaryPlace()
        let fixture = try StoreFixture(path: place.file)
        let other = try StoreFixture(path: place.file)
        let isWriting = DispatchSemaphore(value: 0)
        nonisolated(unsafe) let database = other.database
        let thread = Thread {
            try? database.write {
                try $0.execute(
                    "INSERT INTO setting (name, value, version) VALUES (?, 'Комитет', 1)",
                    [.text(Self.spec.name)])
                isWriting.signal()
                // As long as the other needs to come to the store's door.
                usleep(200_000)
            }
        }
        thread.start()
        isWriting.wait()
        let refusal = #expect(throws: Message.self) {
            try fixture.store.change(Self.spec, to: "Министерство", insteadOf: .some(nil))
        }
        #expect(refusal?.code == "E-CONF" && refusal?.text.ru.contains("«Комитет»") == true)
        #expect(try fixture.store.setting(Self.spec.name) == "Комитет")
        try fixture.store.change(Self.spec, to: "Министерство", insteadOf: "Комитет")
        #expect(try fixture.store.setting(Self.spec.name) == "Министерство")
        #expect(try fixture.store.audit(limit: 1).map(\.action) == ["set"])
        try fixture.store.change(Self.spec, to: "", insteadOf: "Министерство")
        #expect(try fixture.store.setting(Self.spec.name) == nil)
    }
}
