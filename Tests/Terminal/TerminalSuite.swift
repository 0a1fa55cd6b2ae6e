import Testing

/// The real program in a real terminal.
///
/// One after another: each starts a terminal of its own, and the machine has few cores. On the main
/// thread, so that what waits for a screen holds no thread of those that reckon.
@Suite(.serialized, .ahead) enum TerminalSuite {}

/// Goes ahead of tests that wait for a thread: between two tests of a series they would all be
/// run first, and the series at the end, alone.
struct Ahead: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await withoutActuallyEscaping(function) { function in
            try await Task(priority: .high) { try await function() }.value
        }
    }
}

extension Trait where Self == Ahead {
    static var ahead: Ahead { Ahead() }
}
