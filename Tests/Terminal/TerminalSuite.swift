import Testing

/// The real program in a real terminal.
///
/// One after another: each starts a terminal of its own, and the machine has few cores. On the main
/// thread, so that what waits for a screen holds no thread of those that reckon.
@Suite(.serialized) enum TerminalSuite {}
