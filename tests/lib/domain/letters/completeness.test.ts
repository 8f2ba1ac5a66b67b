import { describe, expect, it } from 'vitest'
import { careField } from '#lib/domain/letters/care.ts'
import { checkCompleteness, decidedBy, missingFrom } from '#lib/domain/letters/completeness.ts'
import { FIRST_TEMPLATES } from '#lib/domain/letters/first/first-templates.ts'
import type { LetterUse } from '#lib/domain/letters/templates.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { answerContents } from '#lib/domain/requests/answer-contents.ts'
import { OUTCOMES } from '#lib/domain/requests/lifecycle.ts'

const access = { law: 'EU', kind: 'access' } as const
const granted = { verb: 'close', outcome: 'granted', body: 'Here it is.' } as const
const stateOf = (code: string, ...asked: Parameters<typeof checkCompleteness>) =>
  checkCompleteness(...asked).find((item) => item.code === code)?.state

describe('what an answer must say', () => {
  it('is all missing from one that says nothing, in the order of the law’s list', () => {
    const missing = missingFrom(access, { ...granted, body: 'x' }, 0)
    expect(missing).toEqual(
      answerContents(access, 'granted')
        .map(({ code }) => code)
        .filter((code) => missing.includes(code)),
    )
    expect(missing).toEqual(expect.arrayContaining(['copy', 'recipients', 'retention', 'authority']))
  })

  it('is found in its words, in its files, or ticked', () => {
    const care = careField.parse({ says: ['transfers'] })
    const letter = { ...granted, body: 'We use the data for billing.', care }
    expect(stateOf('purposes', access, letter, 0)).toBe('found')
    expect(stateOf('copy', access, letter, 0)).toBe('missing')
    expect(stateOf('copy', access, letter, 1)).toBe('found')
    expect(stateOf('transfers', access, letter, 0)).toBe('ticked')
  })

  it('is done where the portal adds it: each corrected item, and the authority of a no', () => {
    const correction = { law: 'EU', kind: 'correction' } as const
    expect(stateOf('corrected', correction, granted, 0)).toBe('portal')
    const refused = { verb: 'refuse', body: 'No.' }
    expect(missingFrom(access, refused, 0)).toEqual(['reasons'])
    expect(missingFrom(access, { ...refused, body: 'Because it is not yours.' }, 0)).toEqual([])
  })

  it('is nothing in a message or a question, which decide nothing', () => {
    expect(decidedBy({ verb: 'reply', outcome: 'granted' })).toBeNull()
    expect(checkCompleteness(access, { verb: 'reply', body: '' }, 0)).toEqual([])
  })

  it('is found in Chinese too', () => {
    const cn = { law: 'CN', kind: 'access' } as const
    const body = '个人信息的种类：账号。处理目的：服务。来源：您本人。接收方：无。'
    expect(missingFrom(cn, { ...granted, body }, 1)).toEqual([])
  })
})

const decides = (use: LetterUse) => OUTCOMES.some((outcome) => outcome === use)

describe('the templates the portal comes with', () => {
  it.each(
    FIRST_TEMPLATES.filter(({ use, law, kind }) => decides(use) && law && kind).flatMap((template) =>
      LOCALES.map((locale) => [template.id, locale, template] as const),
    ),
  )('%s leaves nothing of its law out, in %s', (_, locale, { law, kind, use, ...texts }) => {
    const asked = { law: law ?? '', kind: kind ?? 'access' }
    const outcome = OUTCOMES.find((each) => each === use)
    expect(missingFrom(asked, { verb: 'close', outcome, body: texts[locale]?.body ?? '' }, 1)).toEqual([])
  })
})
