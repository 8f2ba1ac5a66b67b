import { CONFIRM_LINK_LIFETIME_HOURS } from '#lib/domain/verification/policy.ts'

/** The last change of a request's address, as it is stored: all of them instants. */
type Change = {
  askedAt: string
  confirmedAt: string | null
  heldUntil: string | null
  stoppedAt: string | null
  settledAt: string | null
}

/**
 * How a request stands to a change of its address (SR-068). `asked`: the new mailbox is not proven yet. `held`: it is,
 * and nothing is released until then (instant). `frozen`: the former mailbox stopped it, and a colleague has to look.
 */
export type AddressState = { code: 'settled' | 'asked' | 'frozen' } | { code: 'held'; until: string }

export function addressState(change: Change | undefined, now: Temporal.Instant): AddressState {
  if (!change) return { code: 'settled' }
  if (change.stoppedAt) return { code: change.settledAt ? 'settled' : 'frozen' }
  const { askedAt, confirmedAt, heldUntil } = change
  if (heldUntil && isBefore(now, Temporal.Instant.from(heldUntil))) return { code: 'held', until: heldUntil }
  const end = Temporal.Instant.from(askedAt).add({ hours: CONFIRM_LINK_LIFETIME_HOURS })
  return { code: !confirmedAt && isBefore(now, end) ? 'asked' : 'settled' }
}

/** Whether nothing is given out while it stands so. */
export function holdsBack({ code }: AddressState): boolean {
  return code === 'held' || code === 'frozen'
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0
