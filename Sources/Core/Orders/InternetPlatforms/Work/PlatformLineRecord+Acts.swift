extension PlatformLineRecord {
    /// Why a difference may not be answered so; `nil` where it may.
    public func obstacle(toReturning isReturn: Bool) -> Localized? {
        guard line.status == .differs else {
            return Localized(ru: "расхождения без ответа нет", kk: "жауапсыз айырма жоқ")
        }
        guard isReturn, line.difference <= .zero else { return nil }
        return Localized(
            ru: "перечислено меньше заявленного, возвращать нечего",
            kk: "мәлімделгеннен аз аударылған, қайтаратын ештеңе жоқ")
    }
}
