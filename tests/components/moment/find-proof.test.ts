import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { findProof } from '#components/moment/find-proof.ts'
import { proofText, provesWork } from '#lib/domain/abuse/one-moment.ts'

it('finds what the server accepts', async () => {
  const count = await findProof('a challenge', new AbortController().signal)
  const digest = createHash('sha256')
    .update(proofText('a challenge', count ?? 0))
    .digest()
  expect(provesWork(digest)).toBe(true)
})

it('stops when its page is left', async () => {
  expect(await findProof('a challenge', AbortSignal.abort())).toBeNull()
})
