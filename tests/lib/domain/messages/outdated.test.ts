import { describe, expect, it } from 'vitest'
import { isOutdated, type SendingFacts } from '#lib/domain/messages/outdated.ts'

const request = { status: 'open', outcome: null, disputedAt: null, erasedAt: null } as const
const facts: SendingFacts = {
  kind: 'confirm-email',
  audience: 'requester',
  request: { ...request, status: 'unconfirmed' },
  verification: { usedAt: null },
  suppressed: false,
}
const AT = '2026-11-23T02:00:00.000Z'

const CASES: [string, Partial<SendingFacts>, boolean][] = [
  ['a link that can still be used goes out', {}, false],
  ['a link that was used or ended does not', { verification: { usedAt: AT } }, true],
  ['a link that is gone does not', { verification: null }, true],
  ['nothing goes to a mailbox that disputed the request', { request: { ...request, disputedAt: AT } }, true],
  [
    'the last word to a mailbox that disowned its request goes out',
    { kind: 'mail-stopped', request: { ...request, disputedAt: AT }, suppressed: true, verification: null },
    false,
  ],
  [
    'that last word is not said once the mailbox lets mail through again',
    { kind: 'mail-stopped', request: { ...request, disputedAt: AT }, suppressed: false, verification: null },
    true,
  ],
  [
    'a list of one’s requests does not go to a mailbox that wants no mail from strangers',
    { kind: 'my-requests', suppressed: true },
    true,
  ],
  ['nothing goes out for an erased request', { request: { ...request, erasedAt: AT } }, true],
  ['nothing goes out for a request that is gone', { request: null }, true],
  [
    'nothing goes out for a request that lapsed',
    { kind: 'new-message', request: { ...request, status: 'closed', outcome: 'not-confirmed' } },
    true,
  ],
  [
    'no confirmation goes out for a closed request',
    { request: { ...request, status: 'closed', outcome: 'withdrawn' } },
    true,
  ],
  [
    'the answer goes out for a closed request',
    {
      kind: 'request-answered',
      verification: null,
      request: { ...request, status: 'closed', outcome: 'granted' },
    },
    false,
  ],
  [
    'nobody is told of a message once the answer is there',
    {
      kind: 'new-message',
      verification: null,
      request: { ...request, status: 'closed', outcome: 'granted' },
    },
    true,
  ],
  [
    'nobody is promised a date once the answer is there',
    {
      kind: 'request-confirmed',
      verification: null,
      request: { ...request, status: 'closed', outcome: 'granted' },
    },
    true,
  ],
  [
    'a link to a closed request that somebody asked for goes out',
    { kind: 'open-request', request: { ...request, status: 'closed', outcome: 'granted' } },
    false,
  ],
  ['a suppressed mailbox gets no mail it has not proven', { suppressed: true }, true],
  [
    'a suppressed mailbox still gets mail on its own confirmed request',
    { suppressed: true, kind: 'new-message', request, verification: null },
    false,
  ],
  [
    'mail to the desk always goes out',
    { audience: 'admin', kind: 'admin-digest', request: null, verification: null },
    false,
  ],
]

describe('mail that waited', () => {
  it.each(CASES)('%s', (_name, change, outdated) => {
    expect(isOutdated({ ...facts, ...change })).toBe(outdated)
  })
})
