import { IntlMessageFormat } from 'intl-messageformat'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
type Slot = { name: string; type: number; options: string[] }

/** The kinds of element in a parsed message, as the ICU parser numbers them. */
const TYPE = { argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6, tag: 8 }
/** In the queue a confirmed mailbox goes without saying. */
const SILENT = 'desk.mailbox.confirmed'

/** Every word of a language by its key, such as `start.title`. */
export function leavesOf(tree: object, path: string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[[...path, key].join('.'), inner]] : leavesOf(inner, [...path, key]),
  ) as [string, string][]
}

/** What is wrong with the words of a language, measured by the English: one line each, none when all is well. */
export function faultsIn(language: object, locale: string, english: object): string[] {
  const [words, source] = [new Map(leavesOf(language)), new Map(leavesOf(english))]
  return [
    ...[...source.keys()].filter((key) => !words.has(key)).map((key) => `${key} is missing`),
    ...[...words.keys()].filter((key) => !source.has(key)).map((key) => `${key} is not English`),
    ...[...words].flatMap(([key, message]) => faultsOf(key, message, { locale, source: source.get(key) })),
  ]
}

type By = { locale: string; source: string | undefined }

function faultsOf(key: string, message: string, { locale, source }: By): string[] {
  const isSilent = key === SILENT || key.endsWith('separator')
  return [
    // ICU would swallow it
    ...(message.includes("'") ? [`${key} has a straight apostrophe`] : []),
    ...(!isSilent && (message === '' || message.trim() !== message) ? [`${key} is empty or has spaces`] : []),
    ...(source !== undefined && slotNames(message, locale) !== slotNames(source, 'en')
      ? [`${key} has other placeholders: ${slotNames(message, locale)}`]
      : []),
    ...(!isSilent && !canBeSaid(message, locale) ? [`${key} cannot be said`] : []),
  ]
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
function slotNames(message: string, locale: string): string {
  const names = slotsOf(parsed(message, locale).getAst()).map(({ name }) => name.replace(/Short$/, ''))
  return [...new Set(names)].toSorted().join()
}

const ROUNDS = [0, 1, 2, 5, 21, 1_000_000]

/** With every number and every branch. */
function canBeSaid(message: string, locale: string): boolean {
  const format = parsed(message, locale)
  const slots = slotsOf(format.getAst())
  return ROUNDS.every((_, round) => String(format.format(valuesFor(slots, round))).length > 0)
}

/** Values for every slot: each round takes other numbers and other branches. */
function valuesFor(slots: Slot[], round: number): Record<string, unknown> {
  return Object.fromEntries(
    slots.map(({ name, type, options }) => {
      if (type === TYPE.tag) return [name, (chunks: unknown[]) => chunks.join('')]
      if (type === TYPE.select) return [name, options[round % options.length]]
      if (type === TYPE.plural || type === TYPE.number) return [name, ROUNDS[round]]
      if (type === TYPE.date || type === TYPE.time) return [name, Date.UTC(2026, 10, 23)]
      return [name, 'x']
    }),
  )
}
