import Testing

extension TerminalSuite {
    /// Keys as terminals really send them, through a real line.
    @MainActor @Suite struct KeyTests {
        /// Bytes, and what the menu shows after them.
        private nonisolated static let keys: [(name: String, bytes: String, seen: String)] = [
            ("F1, xterm", "\u{1B}OP", "Помощь ›"), ("F1, PuTTY", "\u{1B}[11~", "Помощь ›"),
            ("F1, Linux console", "\u{1B}[[A", "Помощь ›"), ("F1, Alt+1", "\u{1B}1", "Помощь ›"),
            ("F2, xterm", "\u{1B}OQ", "Сегодня ничего не ждёт"),
            ("F4, xterm", "\u{1B}OS", "F4 здесь не действует"), ("F9", "\u{1B}[20~", "Жаңа өтініш"),
            ("F9, PuTTY as VT100+", "\u{1B}OX", "Жаңа өтініш"), ("F10", "\u{1B}[21~", "Закончить работу?"),
            ("F10, Alt+0", "\u{1B}0", "Закончить работу?"), ("F10, Ctrl+Q", "\u{11}", "Закончить работу?"),
            ("digits of the pad", "\u{1B}Oq\u{1B}Oy", "фамилию: 19_"),
            ("Kazakh letters", "әғқңөұүһі", "фамилию: әғқңөұүһі_"),
            ("letters that share numbers with keys", "ćğış", "фамилию: ćğış_"),
            (
                "unknown sequences are swallowed", "\u{1B}[99;5~\u{1B}[?1;2c\u{1B}]0;title\u{7}ж",
                "фамилию: ж_"
            ),
            ("a mouse that nobody asked for", "\u{1B}[<0;10;10M\u{1B}[<0;10;10mж", "фамилию: ж_"),
            ("erasing", "жж\u{7F}\u{8}ж", "фамилию: ж_"),
        ]

        @Test(arguments: keys.indices)
        func `a key is understood as its terminal sends it`(index: Int) throws {
            let key = Self.keys[index]
            let robot = try TerminalRobot(try Workplace(.office))
            try robot.wait(for: "Новое заявление", "фамилию: _")
            try robot.send(key.bytes)
            try robot.wait(for: key.seen)
        }

        @Test(arguments: [("\u{1B}[B", "\u{1B}[A"), ("\u{1B}OB", "\u{1B}OA")])
        func `arrows work in both cursor modes`(down: String, up: String) throws {
            let robot = try TerminalRobot(try Workplace(.office))
            try robot.wait(for: "Новое заявление")
            try robot.send(down + down + up + "\r")
            try robot.wait(for: "› Заявления")
        }

        @Test func `Esc and a digit stand in for a function key where Alt is none`() throws {
            let robot = try TerminalRobot(try Workplace(.office), variables: ["ESCDELAY": "1000"])
            try robot.wait(for: "Новое заявление")
            try robot.press("Escape")
            try robot.press("9")
            try robot.wait(for: "Жаңа өтініш")
        }

        @Test func `a pasted text of many lines and escapes is one harmless text`() throws {
            let robot = try TerminalRobot(try Workplace(.office))
            try robot.openApplication()
            try robot.press("Tab")
            try robot.paste("Әлі\u{1B}[4i\u{1B}]0;чужое\u{7}\r\nбек\u{0}\u{8}\n\u{1B}[2J")
            try robot.wait(for: "Әлі", "бек")
            try robot.press("Tab")
            try robot.type("Ғани")
            // The screen is whole: its frame, its keys, the next field.
            try robot.wait(for: "Ғани", "10Назад")
            #expect(robot.isRunning)
        }

        @Test func `rubbish typed as fast as a line allows ends in a working screen`() throws {
            let robot = try TerminalRobot(try Workplace(.office))
            try robot.openApplication()
            try robot.send(
                String(repeating: "\u{1B}[\u{1B}O\u{1B}]\u{1B}\u{1B}[<\u{1B}[Mяяя\u{FFFD}\u{7}", count: 20))
            try robot.send("\u{7}\u{1B}\\")
            #expect(robot.isRunning)
            try robot.send("\u{C}")
            try robot.wait(for: "10Назад", "ИИН")
        }
    }
}
