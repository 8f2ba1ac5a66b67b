import { describe, expect, test } from 'vitest'
import { summaryOf } from '#lib/domain/operator/law-summary.ts'

describe('a law as the desk lists it', () => {
  test('says where it holds, since when, and how the operator stands to it', () => {
    const law = summaryOf('EU', '2026-11-23', {})
    expect(law).toMatchObject({ since: '2018-05-25', isInForce: true, nextFrom: null, mode: 'voluntary' })
    expect(law.places).toHaveLength(30)
    expect(summaryOf('CN', '2026-11-23', {})).toMatchObject({ mode: 'mandatory', isHome: true })
  })

  test('that is not in force yet says when it starts', () => {
    expect(summaryOf('US-OK', '2026-11-23', {})).toMatchObject({ since: '2027-01-01', isInForce: false })
    expect(summaryOf('US-OK', '2027-01-01', {}).isInForce).toBe(true)
  })

  test('says its version in force, and from when the next one is', () => {
    expect(summaryOf('UK', '2026-06-18', {})).toMatchObject({ version: '2018-05-25', nextFrom: '2026-06-19' })
    expect(summaryOf('UK', '2026-06-19', {})).toMatchObject({ version: '2026-06-19', nextFrom: null })
  })

  test('says how firm its times are, the firmest first', () => {
    const { certainties } = summaryOf('CN', '2026-11-23', {})
    expect(certainties.map(({ certainty }) => certainty)).toEqual([
      'regulation',
      'standard',
      'guideline',
      'policy',
    ])
  })
})
