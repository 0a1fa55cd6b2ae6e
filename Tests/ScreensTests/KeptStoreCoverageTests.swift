import Testing

/// The kept store holds something of everything that the first release could write.
///
/// The codes stand here as that release stored them, and not by its types, which may change.
struct KeptStoreCoverageTests {
    struct Column: Sendable, CustomTestStringConvertible {
        let sql: String
        let codes: String
        var testDescription: String { sql }

        init(_ sql: String, _ codes: String) {
            self.sql = sql
            self.codes = codes
        }
    }

    private static let columns: [Column] = [
        Column(
            "SELECT form FROM draft",
            """
            526/A1 526/transfer 526/fact/employment-ended 526/fact/oppv-months 526/fact/oppv-count 526/fact/phone
            526/fact/no-phone 526/fact/already-paid 526/fact/notice-exists 526/fact/refusal-notice 526/fact/sms
            526/fact/push 526/fact/contact-centre 526/fact/reply 526/fact/case-file 526/fact/employer-consent
            526/fact/suspension 526/fact/resumption 526/fact/termination 526/fact/termination-notice
            526/fact/penal-institution 526/fact/ruling 526/fact/transfer 526/fact/payout 526/fact/refund
            333/fact/stopped 333/fact/state-unpaid 333/fact/state-paid 333/fact/sick-leave 333/enrolment
            333/father-application 333/failure 333/repair
            """),
        Column(
            "SELECT CASE WHEN subject_id < 0 THEN 'new' WHEN subject_id = 0 THEN 'zero' ELSE 'correction' END FROM draft WHERE form = '526/A1'",
            "new zero correction"),
        Column("SELECT focus FROM draft WHERE form = '526/transfer'", "shares number"),
        Column(
            "SELECT kind FROM payment_fact",
            """
            application employment-ended oppv-count oppv-months phone no-phone already-paid notice-exists
            refusal-notice sms push contact-centre reply case-file employer-consent suspension resumption termination
            termination-notice transfer payout refund penal-institution ruling withdrawn
            """),
        Column(
            "SELECT json_extract(fields, '$.ground') FROM payment_fact WHERE kind = 'suspension'", "1 2 3 4 5"
        ),
        Column(
            "SELECT json_extract(fields, '$.ground') FROM payment_fact WHERE kind = 'resumption'", "1 2 3 4"),
        Column(
            "SELECT json_extract(fields, '$.ground') FROM payment_fact WHERE kind = 'termination'", "1 2 3"),
        Column(
            "SELECT json_extract(fields, '$.measure') FROM payment_fact WHERE kind = 'suspension' AND json_extract(fields, '$.ground') = '4'",
            "search court"),
        Column(
            "SELECT json_extract(fields, '$.clause') FROM payment_fact WHERE kind = 'ruling'",
            "32.2 32.1 22.3 20 16 13.1"),
        Column(
            "SELECT json_extract(fields, '$.outcome') FROM payment_fact WHERE kind = 'ruling'",
            "owed not-owed partly ends goes-on wait ask-again mistaken"),
        Column(
            "SELECT kind FROM payment_fact WHERE corrects IS NOT NULL",
            "application sms reply oppv-count withdrawn"),
        Column(
            "SELECT status FROM payment_case",
            """
            collecting awaiting-phone checking ineligible closed sms-sent reminded registered awaiting-employer
            sent-for-payment active suspended terminated pension-age
            """),
        Column(
            "SELECT CASE WHEN corrects IS NULL THEN 'first' ELSE 'corrects' END FROM application",
            "first corrects"),
        Column(
            "SELECT CASE WHEN corrects IS NULL THEN 'first' ELSE 'corrects' END FROM sms_journal",
            "first corrects"),
        Column(
            "SELECT CASE WHEN corrects IS NULL THEN 'first' ELSE 'corrects' END FROM registration_journal",
            "first corrects"),
        Column("SELECT source FROM import_run", "esutd oop bmg gbdfl mtszn bank"),
        Column("SELECT state FROM import_run", "open done"),
        Column("SELECT kind FROM identity_document", "id-card passport residence-permit stateless other"),
        Column("SELECT state FROM sms_outbox", "prepared recorded spooled sent failed dropped"),
        Column("SELECT state FROM sms_reply", "open registered set-aside"),
        Column(
            "SELECT CASE WHEN outbox_id IS NULL THEN 'stranger' WHEN refusal IS NOT NULL THEN 'refused' WHEN code IS NULL THEN 'no-code' ELSE 'code' END FROM sms_reply",
            "stranger refused no-code code"),
        Column(
            "SELECT kind FROM deadline",
            "esutd reminder case-file first-transfer termination-notice transfer payout refund"),
        Column(
            "SELECT kind FROM notice",
            "refusal first-transfer payout suspension resumption termination need-absent"),
        Column(
            "SELECT kind FROM notice_sent",
            "refusal first-transfer payout suspension resumption termination need-absent"),
        Column("SELECT addressee FROM notice", "employer worker office"),
        Column("SELECT state FROM payout_batch", "draft recorded"),
        Column(
            "SELECT reason FROM payout_line WHERE reason IS NOT NULL",
            "suspended terminated pension-age no-funds partial-funds"),
        Column(
            "SELECT CASE WHEN need_list IS NULL THEN 'none' ELSE 'list' END FROM transfer_line", "none list"),
        Column("SELECT is_absent FROM transfer_line", "0 1"),
        Column(
            "SELECT name FROM setting",
            """
            reference.loaded sample.loaded derived.month 526.account 526.knp 526.service-code mt102.sender
            corporation.chief corporation.accountant sms.spool sms.language 526.bank.CASPKZKA 526.bank.HSBKKZKX
            """),
        Column(
            "SELECT name FROM counter",
            """
            application case draft enrolment father-application insurance-fact need payment-order payout registration
            right-request sms
            """),
        Column("SELECT role FROM operator", "administrator operator medical"),
        Column("SELECT language FROM operator", "ru kk"),
        Column("SELECT sees_medical FROM operator", "0 1"),
        Column(
            "SELECT action || '/' || subject FROM audit",
            """
            load/reference save/office add/operator grant/operator revoke/operator set/setting accept/application
            correct/application open/application open/case open/consumer record/case withdraw/case import/file
            set-aside/sms-reply print/journal export/journal form/need accept/transfer form/payout record/payout
            write/payment-order sent/notice open/failure close/failure accept/consumer record/consumer
            withdraw/consumer reconcile/consumer enrol/consumer refuse/consumer answer/consumer begin/check
            continue/check finish/check stop/check write/stream actualise/category
            """),
        Column(
            "SELECT citizenship FROM insured",
            "kz foreign-resident foreign-temporary stateless stateless-temporary"),
        Column("SELECT is_secret FROM insured", "0 1"),
        Column(
            "SELECT coalesce(basis, 'none') FROM insured",
            "none payer exempt manual retention frozen R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12 R13 L1 L2 F M"
        ),
        Column(
            "SELECT kind FROM insurance_batch",
            "list removal contributions unemployed social-card family military military-change"),
        Column("SELECT state FROM insurance_batch", "open stopped done"),
        Column(
            "SELECT CASE WHEN refused > 0 THEN kind END FROM insurance_batch WHERE refused > 0",
            "list removal contributions social-card family military military-change"),
        Column(
            "SELECT CASE WHEN repeated > 0 THEN kind END FROM insurance_batch WHERE repeated > 0",
            "list contributions"),
        Column(
            "SELECT kind FROM insurance_fact",
            "listed unlisted manual guardian father-application sick-leave state-unpaid state-paid stopped withdrawn"
        ),
        Column(
            "SELECT category FROM insurance_fact WHERE kind = 'listed'",
            "R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12 R13 R14 L1 L2 F E"),
        Column(
            "SELECT category FROM insurance_fact WHERE kind = 'manual'",
            "R1 R2 R3 R4 R5 R6 R7 R10 R11 R12 R13 R14 L1 S13"),
        Column(
            "SELECT source FROM insurance_fact WHERE kind = 'listed'",
            "education science justice labour health interior prosecutor family-card"),
        Column("SELECT kind FROM insurance_contribution", "opv so osms single"),
        Column("SELECT category FROM father_application", "R3 R4"),
        Column("SELECT state FROM manual_enrolment", "entered refused"),
        Column(
            "SELECT subgroup FROM manual_enrolment WHERE category = 'R7'",
            "participant disabled-in-war veteran pensioner"),
        Column(
            "SELECT CASE WHEN closed_on IS NULL THEN 'open' ELSE 'closed' END FROM manual_enrolment",
            "open closed"),
        Column(
            "SELECT kind FROM manual_document",
            "D1 D2 D3 D4 D5 D6 D7 D8 D9 D10 D11 D12 D13 L1 L2 L3 L4 L5 L6 L7 L8 L9 L10 D1/D2"),
        Column(
            "SELECT CASE WHEN number = '' OR issued_on IS NULL THEN 'part' ELSE 'whole' END FROM manual_document",
            "part whole"),
        Column(
            "SELECT CASE WHEN to_on IS NULL THEN 'open' ELSE 'closed' END FROM insurance_failure",
            "open closed"),
        Column("SELECT kind FROM military_transfer", "full hired dismissed staffing"),
        Column("SELECT is_reserve FROM military_member", "0 1"),
        Column("SELECT state FROM insurance_check", "stopped done"),
        Column(
            "SELECT CASE WHEN person_id IS NULL THEN 'all' ELSE 'one' END FROM insurance_check", "all one"),
        Column(
            "SELECT CASE WHEN instr(outcome, ':') > 0 AND outcome LIKE 'postponed%' THEN 'postponed' ELSE outcome END FROM insurance_protocol",
            "granted kept removed postponed refused:paid refused:other-category refused:on-leave refused:other-parent"
        ),
        Column("SELECT kind FROM category_change", "assigned removed cancelled"),
        Column("SELECT kind FROM insurance_stream", "daily monthly"),
        Column("SELECT budget || version FROM actualisation", "republican1 republican2 local1"),
        Column(
            "SELECT CASE WHEN basis IS NULL THEN 'none' ELSE 'right' END FROM right_request", "none right"),
    ]

    @Test(arguments: columns)
    func `something of everything is kept`(column: Column) throws {
        let found = Set(try KeptFile().words(column.sql))
        let expected = column.codes.split { $0.isWhitespace }.map(String.init)
        #expect(expected.filter { !found.contains($0) } == [], "the fixture has no such \(column.sql)")
        // What is kept and not named here is not looked at by name.
        #expect(found.subtracting(expected).sorted() == [], "\(column.sql)")
    }

    @Test func `every table has rows`() throws {
        let rows = try KeptFile().rows()
        #expect(rows.filter { $0.value.isEmpty }.keys.sorted() == [])
        #expect(rows.count == 60)
    }

    @Test func `a reconciliation stands half way, and can be gone on with`() throws {
        let file = try KeptFile()
        let last = "FROM insurance_check WHERE person_id IS NULL ORDER BY id DESC LIMIT 1"
        #expect(try file.words("SELECT state \(last)") == ["stopped"])
        #expect(try file.number("SELECT done > 0 AND done < total AND through > 0 \(last)") == 1)
    }

    @Test func `the kept store is of the sixth step and small`() throws {
        let file = try KeptFile()
        #expect(try file.version() == 6)
        #expect(try file.check() == "ok")
        #expect(
            try file.number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
                < 1_200_000)
    }
}
