import { expect, it } from 'vitest'
import { textSchema } from '#lib/domain/clock/text.ts'
import { LOCALES } from '#lib/domain/locales.ts'
import { TERMS } from '#lib/i18n/languages.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { writtenTexts } from '#scripts/languages/written-texts.ts'
import { CODE } from '#tests/architecture/sources.ts'

const texts = writtenTexts()
const translated = LOCALES.filter((locale) => !(locale in textSchema.shape))

it('what stands beside the laws is said as it is written, or else in English', () => {
  const text = { en: 'PIPL Art. 50', 'zh-CN': '《个人信息保护法》第五十条' }
  expect(LOCALES.map((locale) => textIn(text, locale))).toEqual(
    expect.arrayContaining(['PIPL Art. 50', '《个人信息保护法》第五十条']),
  )
  for (const locale of translated) expect(textIn(text, locale)).toBe(text.en)
})

it('every citation, authority, place and holiday is among what a language translates', () => {
  const sources = CODE.filter(({ path }) => path.startsWith('lib/domain/'))
  const literals = sources.flatMap(({ code }) =>
    [...code.matchAll(/\ben: '([^']+)',\s*'zh-CN':/g)].map(([, text = '']) => text),
  )
  const known = texts.join('\n')
  expect(literals.length).toBeGreaterThan(100)
  expect(literals.filter((literal) => !known.includes(literal.replaceAll(' *', '')))).toEqual([])
})

it('every other language has a term for each, and none to spare', () => {
  const terms: Partial<Record<string, Readonly<Record<string, string>>>> = TERMS
  expect(Object.keys(terms).toSorted()).toEqual(translated.toSorted())
  for (const locale of translated) {
    expect(Object.keys(terms[locale] ?? {}).toSorted()).toEqual(texts)
    expect(Object.values(terms[locale] ?? {}).filter((term) => term.trim() === '')).toEqual([])
    expect(textIn({ en: 'Quebec', 'zh-CN': '魁北克省' }, locale)).toBe(terms[locale]?.Quebec)
  }
})
