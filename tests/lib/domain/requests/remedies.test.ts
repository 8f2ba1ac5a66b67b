import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { namesRemedies, remediesFor } from '#lib/domain/requests/remedies.ts'

const codes = (law: string, kind: Parameters<typeof remediesFor>[1] = 'access') =>
  remediesFor(law, kind).map(({ code }) => code)

describe('remedies to name in an answer', () => {
  it('are the ones of the law, in the order to try them', () => {
    expect(codes('CN')).toEqual(['cn-authority', 'cn-court'])
    expect(codes('EU')).toEqual(['eu-authority', 'eu-court'])
    expect(codes('UK')).toEqual(['uk-controller', 'uk-authority', 'uk-court'])
    expect(codes('US-CA')).toEqual(['ca-authority'])
  })

  it('a refused deletion in California still offers to stop sale and sharing', () => {
    expect(codes('US-CA', 'deletion')).toContain('ca-opt-out')
  })

  it('are named whenever the answer is not a full yes, and never where nobody said no', () => {
    expect(OUTCOMES.filter(namesRemedies)).toEqual([
      'partly-granted',
      'restricted',
      'refused',
      'no-data-held',
      'identity-not-proven',
    ])
  })
})
