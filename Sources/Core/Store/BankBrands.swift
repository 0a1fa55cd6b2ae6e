/// What people call a bank, beside its name in the register: brands in either alphabet, names
/// of before.
///
/// Searched and read in entry, never shown.
enum BankBrands {
    /// Parted by commas.
    static func of(bic: String) -> [String] {
        byBIC[bic].map { $0.split(separator: ",").map(\.trimmed) } ?? []
    }

    private static let byBIC: [String: String] = [
        "GCVPKZ2A": "госкорпорация, мемкорпорация, gov4c",
        "KKMFKZ2A": "казначейство, қазынашылық, treasury",
        "NBRKKZKX": "нацбанк, ұлттық банк, нбк, нбрк, nbk",
        "HLALKZKZ": "adcb, адсб, al hilal, аль хиляль, альхилал",
        "VTBAKZKZ": "втб, vtb",
        "SHBKKZKA": "шинхан, shinhan",
        "KSNVKZKA": "фридом, freedom, freedom bank, касса нова",
        "KPSTKZKA": "казпочта, қазпошта, kazpost",
        "HSBKKZKX": "халык, халық, халык банк, халық банкі, halyk, halyk bank, народный",
        "EABRKZKA": "еабр, edb, едб",
        "KCCJKZKK": "kase, касе",
        "KMFBKZKK": "кмф, kmf",
        "CASPKZKA": "каспи, каспи банк, kaspi, kaspi bank",
        "MOKFKZKA": "бнк, bnk, бикей",
        "KINCKZKA": "рбк, rbk, банк рбк",
        "CITIKZKA": "сити, ситибанк, citi, citibank",
        "NURSKZKX": "нурбанк, нұрбанк, nurbank",
        "KCJBKZKX": "бцк, цк, центркредит, bcc, centercredit",
        "KZIBKZKA": "зираат, ziraat, кзи, kzi",
        "INLMKZKA": "хоум кредит, хоум, home credit",
        "ZAJSKZ22": "заман, заман банк, zaman",
        "DVKAKZKA": "брк, қдб, kdb",
        "BKCHKZKA": "банк китая, қытай банкі, bank of china, boc",
        "BRKEKZKA": "береке, bereke, сбербанк, сбер",
        "KICEKZKX": "биржа, kase, касе",
        "ICBKKZKX": "тпбк, icbc, айсибиси",
        "EURIKZKA": "евразийский, еуразиялық, eurasian, eubank",
        "ATYNKZKA": "алтын, altyn, алтын банк",
        "IRTYKZKA": "форте, форте банк, forte, forte bank",
        "HCSKKZKA": "отбасы, otbasy, жилстройсбербанк, жссбк, hcsbk",
        "TSESKZKA": "алатау, alatau, alatau city, джусан, жусан, jusan, цеснабанк, цесна",
    ]
}
