import { describe, expect, it } from 'vitest'
import { measuresOf } from '#lib/domain/reports/measures.ts'
import { publicFigures } from '#lib/domain/reports/public-figures.ts'

const answered = (inTime: number, late: number) =>
  measuresOf([
    { group: 'all', days: 10, inTime: true, count: inTime },
    { group: 'all', days: 50, inTime: false, count: late },
  ])
const shown = (inTime: number, late: number) =>
  publicFigures(
    { received: inTime + late, totals: answered(inTime, late), kinds: [], outcomes: [], grounds: [] },
    5,
  )

describe('the public page', () => {
  it('shows what rests on enough answers', () => {
    expect(shown(20, 5)).toMatchObject({ received: 25, answered: 25, shareInTime: 80, median: 10 })
    expect(shown(20, 0)).toMatchObject({ shareInTime: 100 })
  })

  it('hides a share that tells of few late answers', () => {
    expect(shown(20, 1)).toMatchObject({ answered: 21, shareInTime: null, median: 10 })
  })

  it('hides everything of few answers', () => {
    expect(shown(2, 1)).toMatchObject({ received: null, answered: null, shareInTime: null, median: null })
  })

  it('says of nothing that it is nothing', () => {
    expect(shown(0, 0)).toMatchObject({ received: 0, answered: 0, shareInTime: null, median: null })
  })
})
