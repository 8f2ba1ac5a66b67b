import { describe, expect, it } from 'vitest'
import { LAW_IDS } from '#lib/domain/clock/law.ts'
import { hasRule, lawOn } from '#lib/domain/clock/laws.ts'
import {
  inState,
  inStates,
  STATES_WITH_APPEAL,
  stateName,
  US_STATE_IDS,
} from '#lib/domain/requests/us-states.ts'

describe('the states of the model law', () => {
  it('are all that the clock counts, but California', () => {
    const counted = LAW_IDS.filter((law) => law.startsWith('US-') && law !== 'US-CA')
    expect(US_STATE_IDS.toSorted()).toEqual(counted.toSorted())
  })

  it('have an appeal exactly where the clock counts one', () => {
    const counted = US_STATE_IDS.filter((id) => hasRule(lawOn(id, '2027-12-31'), 'appeal'))
    expect(STATES_WITH_APPEAL.toSorted()).toEqual(counted.toSorted())
    expect(STATES_WITH_APPEAL).not.toContain('US-UT')
  })

  it.each(US_STATE_IDS)('%s is cited in the code that its clock cites', (id) => {
    const { en } = lawOn(id, '2027-12-31').rules.access?.respond?.source ?? { en: '' }
    expect(inState(id, 'answering').source.en.split(' ')[0]).toBe(en.split(' ')[0])
    expect(stateName(id)['zh-CN']).toMatch(/州$/)
  })

  it('are cited by section where it is known, and by the name of the act where it is not', () => {
    expect(inState('US-VA', 'limits').source.en).toBe('Va. Code 59.1-582')
    expect(inState('US-NE', 'limits').source).toEqual({
      en: 'Nebraska Data Privacy Act',
      'zh-CN': '内布拉斯加州《数据隐私法》',
    })
    expect(Object.keys(inStates('exempt', ['US-VA']))).toEqual(['US-VA'])
  })
})
