import Core
import TUI

/// What the program says outside the terminal UI, in both languages.
@MainActor
enum Usage {
    private static let sources = Program.house.imports.map(\.source.code).joined(separator: " ")

    private static let subcommands = Program.house.subcommands.map { own in
        let call = "tereze \(own.name) " + own.verbs.map(\.word).joined(separator: " | ")
        let gap = String(repeating: " ", count: max(1, 28 - call.count))
        return "\(call)\(gap)\(own.purpose.ru) / \(own.purpose.kk)"
    }.joined(separator: "\n")

    static let text = """
        tereze                      рабочее место специалиста / маманның жұмыс орны
        tereze scenario FILE…       проверить сценарии закона / заң сценарийлерін тексеру
                 [--explain]        с обоснованиями / негіздемелерімен
        tereze scenario --words     слова сценариев / сценарий сөздері
        tereze verify               сверить всё вычисленное с фактами / есептелгеннің бәрін фактілермен
                 [--rebuild]        салыстыру; построить заново / қайта құру
        tereze restore FILE         вернуть копию хранилища / қойма көшірмесін қайтару
        tereze upkeep               привести к сегодняшнему дню / бүгінгі күнге келтіру
        tereze import SOURCE FILE   загрузить файл / файлды жүктеу:
                 \(sources)
        tereze import --columns     столбцы файлов / файл бағандары
        \(subcommands)
        tereze --version | --help

        Переменные среды / Орта айнымалылары:
          TEREZE_DATA    папка хранилища / қойма қалтасы      (~/.local/share/tereze)
          TEREZE_INBOX   папка входящих / кіріс қалтасы       (~/tereze-inbox)
          TEREZE_OUTBOX  папка исходящих / шығыс қалтасы      (~/tereze-outbox)
          TEREZE_LANG    ru | kk
          TEREZE_THEME   colour | mono | highContrast
          TEREZE_ASCII   1: рамки знаками ASCII / жақтаулар ASCII таңбаларымен
        """

    static func sentence(_ reason: StoreUnavailable, _ place: String) -> String {
        "tereze: \(place): \(reason.text.ru) / \(reason.text.kk)"
    }

    /// Wrong arguments: what right ones are.
    static func complain() {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            Output.complain(String(line))
        }
    }

    static func sentence(_ error: TerminalError) -> String {
        switch error {
        case .notATerminal:
            "tereze: нужен терминал: подключитесь по ssh -t / терминал керек: ssh -t арқылы қосылыңыз"
        case .noUTF8Locale:
            "tereze: на сервере нет локали UTF-8 (нужна C.UTF-8) / серверде UTF-8 локалі жоқ (C.UTF-8 керек)"
        case .cannotPlaceCursor(let name):
            "tereze: на терминале «\(name)» нельзя рисовать; задайте TERM=xterm-256color / «\(name)» терминалында сурет салуға болмайды; TERM=xterm-256color қойыңыз"
        case .unknownTerminal(let name):
            "tereze: терминал «\(name)» неизвестен; задайте TERM=xterm-256color / «\(name)» терминалы белгісіз; TERM=xterm-256color қойыңыз"
        }
    }
}
