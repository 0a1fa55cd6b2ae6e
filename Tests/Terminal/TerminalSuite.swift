import Testing

/// The real program in a real terminal.
///
/// One after another: each starts a terminal of its own, and the machine has few cores.
@Suite(.serialized) enum TerminalSuite {}
