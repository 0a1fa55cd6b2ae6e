import Testing

@testable import TUI

/// Lists of a help page.
@Suite struct ListItemTests {
    @Test func `items of a list hang under their words`() {
        #expect(
            TextWrap.items("Клавиши\n• раз два три\n12. раз два три\n\nконец", width: 12)
                == ["Клавиши", "• раз два", "  три", "12. раз два", "    три", "", "конец"])
        #expect(TextWrap.items("10.12.2026 настанет срок", width: 16) == ["10.12.2026", "настанет срок"])
    }
}
