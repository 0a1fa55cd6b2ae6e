import Testing

@testable import TUI

/// Presses keys by their names: `press("F2", "Ә", "Down")`.
func events(_ names: [String]) -> [Event] {
    names.map { name in
        guard let key = Key(name: name) else {
            Issue.record("no key is called \(name)")
            return .key(.escape)
        }
        return .key(key)
    }
}

/// Every letter of a text as a typed key.
func typed(_ text: String) -> [Event] {
    text.map { .key(.character($0)) }
}

/// The canvas after drawing, 80×24 unless told.
func drawn(_ size: Size = .standard, _ draw: (inout Canvas) -> Void) -> Canvas {
    var canvas = Canvas(size: size)
    draw(&canvas)
    return canvas
}

extension Canvas {
    /// Some rows as text.
    func rows(_ range: Range<Int>) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)[range].joined(separator: "\n")
    }
}
