import { expect, it } from 'vitest'
import { copyBefore, erases } from '#lib/domain/requests/copy-first.ts'
import { KINDS, type Kind } from '#lib/domain/requests/kinds.ts'
import { CLOSING_OUTCOMES, type Status } from '#lib/domain/requests/lifecycle.ts'

const reference = 'DSR-7K3M-Q9TX'
const copy = (status: Status) => ({ reference, kind: 'access' as Kind, status })
const open = (kind: Kind) => ({ reference: 'DSR-4ACD-6WXY', kind, status: 'open' as Status })

it('puts an open request for a copy before what erases, and before nothing else', () => {
  const held = KINDS.filter((kind) => copyBefore(open(kind), [copy('open'), open(kind)]))
  expect(held).toEqual(['deletion', 'cancellation'])
  expect(copyBefore(open('deletion'), [copy('waiting')])).toBe(reference)
})

it('lets go once the copy is answered, taken back or lapsed, and where none was asked for', () => {
  expect(copyBefore(open('deletion'), [copy('closed')])).toBeNull()
  expect(copyBefore(open('deletion'), [open('deletion')])).toBeNull()
  expect(copyBefore({ kind: 'deletion', status: 'closed' }, [copy('open')])).toBeNull()
})

it('knows which answers erase something', () => {
  expect(CLOSING_OUTCOMES.filter(erases)).toEqual(['granted', 'partly-granted', 'restricted'])
})
