import Core
import Screens

/// Everything of a house that is known by a code: forms, lists, documents, files that are
/// read, subcommands.
///
/// Tests of any order ask it for what is missing, whichever orders the house carries out.
public struct Catalogue {
    public let screens: ScreenHouse
    /// What an administrator may enter.
    let settings: [SettingSpec]

    public init(_ screens: ScreenHouse, settings: [SettingSpec]) {
        self.screens = screens
        self.settings = settings
    }

    private var house: House { screens.house }

    public var forms: [FormSpec] { screens.forms + settings.map(\.form) }
    public var formCodes: Set<String> { Set(forms.map(\.code)) }
    public var journalCodes: Set<String> { Set(house.journals.map(\.code)) }
    public var printCodes: Set<String> { Set(house.prints.map(\.code)) }
    public var importCodes: [String] { house.imports.map(\.source.code) }

    /// What is not as it must be, each in a line; empty when the house is whole.
    public var flaws: [String] { texts.compactMap(\.flaw) + codeFlaws + formFlaws + newsFlaws }

    /// The pages of help of all lists, and of the screens that a menu or a record opens.
    public func topics(_ context: Context) -> Set<String> {
        let items = screens.orders.compactMap { $0.sheet() }.flatMap(\.groups).flatMap(\.items)
        let records = screens.orders.flatMap(\.opens.values)
        return Set(
            house.journals.map { "journal-\($0.code)" } + items.map { $0.screen(context).help }
                + records.map { $0(1).help })
    }

    /// The pages of these topics that are not there, in either language.
    public func missingPages(of topics: Set<String>, in assets: Assets) -> [String] {
        let found = Set(assets.names(in: "help"))
        let wanted = topics.flatMap { topic in Language.allCases.map { "\(topic).\($0.rawValue).txt" } }
        return Set(wanted).subtracting(found).sorted()
    }
}
