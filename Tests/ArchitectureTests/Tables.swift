/// Which room each table of the store belongs to; whoever names a table in
/// SQL names its room.
enum Tables {
    static let owned: [(room: String, tables: String)] = [
        (
            "Core/Store",
            "office operator audit setting parameter calendar_day bank payment_purpose counter draft letter"
        ),
        (
            "Core/Registers",
            """
            person person_word person_change news_judgement employer contribution_month contribution_delivery payer
            identity_document residence bank_account
            """
        ),
        ("Core/Facts", "register_record register_fact"),
        ("Core/Forms", "typed_language typed_field"), ("Core/Journals", "period_bound"),
        ("Core/Store", "import_run import_row"),
        (
            "Core/Orders/ProfessionalPayment",
            """
            payment_case application payment_fact sms_journal registration_journal sms_outbox sms_offer
            sms_reply deadline month_balance employer_month need_list need_line transfer transfer_line
            payout_batch payout_line payment_order notice notice_sent
            """
        ),
        (
            "Core/Orders/HealthInsurance",
            """
            insured insured_stale insurance_batch insurance_fact
            family_link father_application manual_enrolment manual_document insurance_failure
            authorized_body military_transfer military_member insurance_check insurance_protocol
            category_record category_change insurance_stream actualisation actualisation_line right_request
            """
        ),
        (
            "Core/Orders/SocialInsurance",
            """
            incoming_payment incoming_line incoming_name incoming_fact social_payment social_fact entry_deadline
            social_state information_month information_figure information_closing information_kept
            information_submission
            """
        ),
        (
            "Core/Orders/InternetPlatforms",
            """
            platform_operator platform_operator_version platform_line platform_fact platform_exemption
            platform_stale
            """
        ),
    ]

    static let owners: [String: Room] = {
        var owners: [String: Room] = [:]
        for (room, tables) in owned {
            guard let room = Room(of: "\(room)/A.swift") else { continue }
            for table in tables.split(whereSeparator: \.isWhitespace) { owners[String(table)] = room }
        }
        return owners
    }()

    /// The tables that are there when these steps have run.
    static func standing(after steps: [String]) -> Set<String> {
        steps.reduce(into: []) { tables, step in
            for (_, table) in step.matches(of: /ALTER TABLE (\w+) RENAME TO/).map(\.output) {
                tables.remove(String(table))
            }
            let dropped = step.matches(of: /DROP TABLE (\w+);/).map { String($0.1) }
            tables.formUnion(created(in: step))
            tables.subtract(Set(dropped).subtracting(created(in: step)))
        }
    }

    /// Tables that a migration makes, the temporary copies of a rebuild aside.
    static func created(in sql: String) -> [String] {
        sql.matches(of: /CREATE (?:VIRTUAL )?TABLE (?:IF NOT EXISTS )?(\w+)/).map { String($0.1) }
    }

    private static let before: Set<String> = ["FROM", "JOIN", "INTO", "UPDATE", "TABLE", "EXISTS", "REPLACE"]
    private static let verbs: Set<String> = [
        "SELECT", "INSERT", "UPDATE", "DELETE", "FROM", "JOIN", "WHERE", "EXISTS", "CREATE", "AND", "ON",
        "IN",
    ]

    /// The tables that SQL in these literals names.
    ///
    /// A word is a table's name after a verb of SQL, before a dot (`t.column`),
    /// at the beginning of a list of tables, or if it has several words and is
    /// the whole literal (`notice` alone may be anything).
    static func named(in literals: [String]) -> Set<String> {
        var found: Set<String> = []
        for literal in literals {
            if owners[literal] != nil, literal.contains("_") { found.insert(literal) }
            guard literal.utf8.contains(UInt8(ascii: " ")) || literal.utf8.contains(UInt8(ascii: ".")) else {
                continue
            }
            let parts = words(of: literal)
            let isSQL = parts.contains { verbs.contains($0) }
            for (index, word) in parts.enumerated() where owners[word] != nil {
                let previous = index > 0 ? parts[index - 1] : ""
                let next = index + 1 < parts.count ? parts[index + 1] : ""
                if before.contains(previous)
                    || next == "." && previous != "." && (isSQL || word.contains("_"))
                    || isSQL && (index == 0 || previous == "," && word.contains("_"))
                {
                    found.insert(word)
                }
            }
        }
        return found
    }

    /// Words, dots and commas.
    private static func words(of text: String) -> [String] {
        var parts: [String] = []
        var word: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                word.append(byte)
            default:
                if !word.isEmpty { parts.append(String(decoding: word, as: UTF8.self)) }
                word = []
                if byte == UInt8(ascii: ".") { parts.append(".") }
                if byte == UInt8(ascii: ",") { parts.append(",") }
            }
        }
        if !word.isEmpty { parts.append(String(decoding: word, as: UTF8.self)) }
        return parts
    }
}
