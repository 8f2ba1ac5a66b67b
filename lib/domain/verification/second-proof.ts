import { SECOND_PROOF_MINUTES } from '#lib/domain/verification/policy.ts'

/** How somebody signed in to a request. */
type SignIn = 'filing-browser' | 'mail' | 'access-key' | 'subject-mail'
/** What they show once more before anything is disclosed. */
export type SecondProof = 'access-key' | 'mail-code'

/**
 * The second proof is always the other one of the two a person has: who came by a mail, or by the browser that confirmed
 * one, shows the access key, and who came by the key shows that the mailbox is theirs (SR-122). One stolen thing never
 * opens the files. The person an agent acts for got a key of their own when they confirmed.
 */
export function secondProofFor(signIn: SignIn): SecondProof {
  return signIn === 'access-key' ? 'mail-code' : 'access-key'
}

/** Whether a second proof still counts. */
export function isSecondProofFresh(provenAt: string | null, now: Temporal.Instant): boolean {
  if (!provenAt) return false
  const age = now.since(Temporal.Instant.from(provenAt)).total('minutes')
  return age >= 0 && age <= SECOND_PROOF_MINUTES
}

/** What a sign-in still has to show before anything is disclosed: how, whether it did just now, and whether a code is on its way. */
export type MyProof = { way: SecondProof | null; isFresh: boolean; codeMailed: boolean }
