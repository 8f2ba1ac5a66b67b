import { describe, expect, it } from 'vitest'
import { CANARY_LATELY, canaryWarning } from '#lib/domain/messages/canary.ts'

const mails = (used: number, of = CANARY_LATELY) => Array.from({ length: of }, (_, n) => n < used)

describe('confirmations below their usual rate', () => {
  it('are warned of when too few of the last mails were used for the share of the past', () => {
    const past = mails(75, 100)
    expect(canaryWarning(mails(0), past)).toEqual({ used: 0, sent: 8 })
    expect(canaryWarning(mails(2), past)).toEqual({ used: 2, sent: 8 })
    expect(canaryWarning(mails(4), past)).toBeNull()
  })

  it('are measured by what is usual here: where half confirm, only silence is news, and where few do, nothing is', () => {
    expect(canaryWarning(mails(0), mails(50, 100))).toEqual({ used: 0, sent: 8 })
    expect(canaryWarning(mails(1), mails(50, 100))).toBeNull()
    expect(canaryWarning(mails(0), mails(20, 100))).toBeNull()
  })

  it('are never one mail that a person forgot, however good the past', () => {
    expect(canaryWarning(mails(7), mails(100, 100))).toBeNull()
    expect(canaryWarning(mails(3), mails(100, 100))).toBeNull()
  })

  it('are told of in a new portal when none at all was used', () => {
    expect(canaryWarning(mails(0), [])).toEqual({ used: 0, sent: 8 })
    expect(canaryWarning(mails(1), mails(19, 19))).toBeNull()
  })

  it('are not known before enough mails have left', () => {
    expect(canaryWarning(mails(0, CANARY_LATELY - 1), mails(90, 100))).toBeNull()
  })
})
