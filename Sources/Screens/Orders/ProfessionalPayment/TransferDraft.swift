import Core

/// A transfer as far as it is typed: the payment, and the sums that the operator gave
/// recipients by hand.
public struct TransferDraft: Sendable, Hashable {
    /// See ``DraftSlot/subjectID``.
    var subjectID: Int64 = 0
    var header: FormValues = [:]
    /// By case, as they are shown.
    var sums: [Int64: Tenge] = [:]

    private static let prefix = "sum."
    /// What the cursor stands on in the second step.
    static let shares = "shares"

    init() {}

    init(_ draft: Draft) {
        subjectID = draft.subjectID
        for (key, value) in draft.values {
            guard key.hasPrefix(Self.prefix) else {
                header[key] = value
                continue
            }
            guard let id = Int64(key.dropFirst(Self.prefix.count)), let sum = try? Tenge(value) else {
                continue
            }
            sums[id] = sum
        }
    }

    /// Both steps as a draft writes them.
    var values: FormValues {
        var values = header
        for (id, sum) in sums { values[Self.prefix + String(id)] = sum.plain }
        return values
    }

    func entry(focus: String) -> DraftEntry {
        DraftEntry(form: TransferForm.spec.code, subjectID: subjectID, values: values, focus: focus)
    }

    /// What was typed by hand goes over what the program proposes.
    func over(_ proposal: TransferProposal) -> TransferProposal {
        var proposal = proposal
        for index in proposal.shares.indices {
            if let sum = sums[proposal.shares[index].id] { proposal.shares[index].sum = sum }
        }
        return proposal
    }
}
