import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '#lib/domain/locales.ts'
import { messagesOf } from '#lib/i18n/translator.ts'
import { CODE } from '#tests/architecture/sources.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
type Slot = { name: string; type: number; options: string[] }

/** The kinds of element in a parsed message, as the ICU parser numbers them. */
const TYPE = { argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6, tag: 8 }

function leavesOf(tree: object, path: string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[[...path, key].join('.'), inner]] : leavesOf(inner, [...path, key]),
  ) as [string, string][]
}

function slotsOf(elements: Element[]): Slot[] {
  return elements.flatMap((element): Slot[] => {
    if (!('value' in element) || element.type === 0) return []
    const branches = 'options' in element ? element.options : {}
    const inner = Object.values(branches).flatMap((branch) => slotsOf(branch.value))
    const children = 'children' in element ? slotsOf(element.children) : []
    return [
      { name: element.value, type: element.type, options: Object.keys(branches) },
      ...inner,
      ...children,
    ]
  })
}

const parsed = (message: string, locale: string) => new IntlMessageFormat(message, locale)
/** Each language shortens the other end of a range, so `fromShort` is `from`. */
const slotNames = (message: string, locale: string) =>
  [
    ...new Set(slotsOf(parsed(message, locale).getAst()).map(({ name }) => name.replace(/Short$/, ''))),
  ].toSorted()

/** Values for every slot: each round takes other numbers and other branches. */
function valuesFor(slots: Slot[], round: number): Record<string, unknown> {
  return Object.fromEntries(
    slots.map(({ name, type, options }) => {
      if (type === TYPE.tag) return [name, (chunks: unknown[]) => chunks.join('')]
      if (type === TYPE.select) return [name, options[round % options.length]]
      if (type === TYPE.plural || type === TYPE.number) return [name, [0, 1, 2, 5, 21, 1_000_000][round]]
      if (type === TYPE.date || type === TYPE.time) return [name, Date.UTC(2026, 10, 23)]
      return [name, 'x']
    }),
  )
}

/** In the queue a confirmed mailbox goes without saying. */
const SILENT = 'desk.mailbox.confirmed'

const english = new Map(leavesOf(messagesOf('en')))

describe.each(LOCALES)('the words in %s', (locale) => {
  const words = leavesOf(messagesOf(locale))

  it('are there for exactly the same keys', () => {
    expect(words.map(([key]) => key).toSorted()).toEqual([...english.keys()].toSorted())
  })

  it('have the same placeholders', () => {
    const differing = words.filter(
      ([key, message]) =>
        slotNames(message, locale).join() !== slotNames(english.get(key) ?? '', 'en').join(),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('are never empty, and only what stands between words ends or begins in a space', () => {
    const sayings = words.filter(([key]) => !key.endsWith('separator') && key !== SILENT)
    expect(sayings.filter(([, message]) => message === '' || message.trim() !== message)).toEqual([])
  })

  it('can be formatted with every number and every branch', () => {
    for (const [key, message] of words) {
      const format = parsed(message, locale)
      const slots = slotsOf(format.getAst())
      for (let round = 0; round < 6 && key !== SILENT; round++)
        expect(String(format.format(valuesFor(slots, round))).length, key).toBeGreaterThan(0)
    }
  })

  it('have no straight apostrophe, which ICU would swallow', () => {
    expect(words.filter(([, message]) => message.includes("'")).map(([key]) => key)).toEqual([])
  })
})

describe('the words', () => {
  it('are written in Chinese where they are Chinese', () => {
    const untranslated = leavesOf(messagesOf('zh-CN')).filter(
      ([key, message]) => message === english.get(key) && /\p{L}{4}/u.test(message.replace(/\{[^}]*\}/g, '')),
    )
    expect(untranslated).toEqual([])
  })

  it('are all said somewhere', () => {
    const speakers = CODE.filter(({ path }) => !/^lib\/i18n\/(en|zh-CN)/.test(path))
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
