import { expect, it } from 'vitest'
import { confirmedAs, mailboxOf, mailProof } from '#lib/domain/requests/whose.ts'

const at = '2026-11-23T02:00:00Z'
const both = { emailHash: 'a', confirmedAt: at, subjectEmailHash: 'b', subjectConfirmedAt: at }

it('a mailbox confirmed a request as the one who filed it or as the person it is for, or did not', () => {
  expect(['a', 'b', 'c'].map((mailbox) => confirmedAs(both, mailbox))).toEqual(['requester', 'subject', null])
  const neither = { ...both, confirmedAt: null, subjectConfirmedAt: null }
  expect(['a', 'b'].map((mailbox) => confirmedAs(neither, mailbox))).toEqual([null, null])
})

it('a mail signs in as whoever reads that mailbox', () => {
  expect([mailProof(both, 'a'), mailProof(both, 'b')]).toEqual(['mail', 'subject-mail'])
  expect(mailboxOf(both, 'requester').emailHash).toBe('a')
  expect(mailboxOf(both, 'subject').emailHash).toBe('b')
})
