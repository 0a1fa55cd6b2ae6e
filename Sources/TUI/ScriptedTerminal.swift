/// A terminal without a screen: events are given, frames are kept.
///
/// For tests of the whole loop. When the events are used up the line drops, so
/// that a loop under test always ends.
public final class ScriptedTerminal: Terminal {
    /// What was shown and where the cursor stood.
    public struct Frame: Hashable, Sendable {
        public var canvas: Canvas
        public var cursor: Point?
    }

    public private(set) var size: Size
    public private(set) var frames: [Frame] = []
    public private(set) var bells = 0
    public private(set) var redraws = 0
    /// `nil` is a pause: the time that was waited for passes without a key.
    private var events: [Event?]
    /// Whether waiting events are told, as a fast typist would make them wait.
    public var reportsPendingInput = false

    public init(size: Size = .standard, events: [Event] = []) {
        self.size = size
        self.events = events.reversed().map(\.self)
    }

    /// Plays keys by their names (`F2`, `Ә`, `Enter`); what names no key is typed letter by letter.
    public convenience init(size: Size = .standard, keys: [String]) {
        self.init(
            size: size,
            events: keys.flatMap { name -> [Event] in
                if let key = Key(name: name) { return [.key(key)] }
                return name.map { .key(.character($0)) }
            })
    }

    public func present(_ canvas: Canvas, cursor: Point?) {
        frames.append(Frame(canvas: canvas, cursor: cursor))
    }

    public func nextEvent(within milliseconds: Int?) -> Event? {
        guard let next = events.popLast() else { return .hangup }
        guard let event = next else { return nil }
        if case .resize(let size) = event { self.size = size }
        return event
    }

    public var hasPendingInput: Bool { reportsPendingInput && !events.isEmpty }

    /// Adds events to those not yet played.
    public func play(_ more: [Event]) { events = more.reversed().map(\.self) + events }

    /// Adds pauses without a key, as long as each is waited for.
    public func pause(times: Int) { events = Array(repeating: nil, count: times) + events }

    public func bell() { bells += 1 }

    public func redraw() { redraws += 1 }
}
