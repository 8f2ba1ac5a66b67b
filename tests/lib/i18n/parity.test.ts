import { describe, expect, it } from 'vitest'
import { LOCALES } from '#lib/domain/locales.ts'
import { messagesOf } from '#lib/i18n/translator.ts'
import { CODE } from '#tests/architecture/sources.ts'
import { faultsIn, leavesOf } from '#tests/support/words.ts'

const english = new Map(leavesOf(messagesOf('en')))

it.each(LOCALES)(
  'the words in %s have the keys and placeholders of the English, and can be said',
  (locale) => {
    expect(faultsIn(messagesOf(locale), locale, messagesOf('en'))).toEqual([])
  },
)

describe('a language', () => {
  const { failure } = messagesOf('en')
  const faults = (words: object) => faultsIn({ failure: words }, 'fr', { failure })

  it('with a word too few or too many is told which', () => {
    const { again, ...rest } = failure
    expect(faults({ ...rest, more: again })).toEqual([
      'failure.again is missing',
      'failure.more is not English',
    ])
  })

  it('with another placeholder, an empty word or a broken plural is told where', () => {
    expect(faults({ ...failure, lead: 'Rien n’est perdu, {name}.' })).toEqual([
      'failure.lead has other placeholders: name',
    ])
    expect(faults({ ...failure, title: '' })).toContain('failure.title is empty or has spaces')
    expect(faults({ ...failure, title: "L'erreur" })).toContain('failure.title has a straight apostrophe')
    expect(() => faults({ ...failure, title: '{n, plural, one {#}}' })).toThrow()
  })
})

describe('the words', () => {
  it('are written in Chinese where they are Chinese', () => {
    const untranslated = leavesOf(messagesOf('zh-CN')).filter(
      ([key, message]) => message === english.get(key) && /\p{L}{4}/u.test(message.replace(/\{[^}]*\}/g, '')),
    )
    expect(untranslated).toEqual([])
  })

  it.each(LOCALES)('in %s count only by the plurals that the language has', (locale) => {
    const known = new Set<string>(new Intl.PluralRules(locale).resolvedOptions().pluralCategories)
    const never = leavesOf(messagesOf(locale)).filter(([, message]) =>
      [...message.matchAll(/\b(zero|one|two|few|many) \{/g)].some(
        ([, category = '']) => !known.has(category),
      ),
    )
    expect(never).toEqual([])
  })

  it('are all said somewhere', () => {
    const words = LOCALES.flatMap((locale) => [`lib/i18n/${locale}.ts`, `lib/i18n/${locale}/`])
    const speakers = CODE.filter(({ path }) => !words.some((start) => path.startsWith(start)))
    const spoken = new Set(speakers.flatMap(({ code }) => code.match(/[\w-]+/g) ?? []))
    // Keys made of a variable and an ending, such as `${fact}Text`.
    const endings = speakers.flatMap(({ code }) =>
      [...code.matchAll(/\}(\w+)`/g)].map(([, ending = '']) => ending),
    )
    const isSpoken = (name: string) => spoken.has(name) || endings.some((ending) => name.endsWith(ending))
    const unused = [...english.keys()].filter((key) => !isSpoken(key.slice(key.lastIndexOf('.') + 1)))
    expect(unused).toEqual([])
  })
})
