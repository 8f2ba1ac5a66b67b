import { IntlMessageFormat } from 'intl-messageformat'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

const ACCENTS = new Map(
  [...'aeiouycdglnrstzAEIOUYCDGLNRSTZ'].map((letter, n) => [
    letter,
    'áéíóúýçďğĺñŕšťžÁÉÍÓÚÝÇĎĞĹÑŔŠŤŽ'[n] ?? letter,
  ]),
)

/** English as a language with accents and words a third longer would have it; placeholders stay as they are. */
export function pseudo(message: string): string {
  const format = new IntlMessageFormat(message, 'en', undefined, { captureLocation: true })
  let said = message
  for (const [start, end] of literalsOf(format.getAst()).toSorted(([one], [other]) => other - one))
    said = said.slice(0, start) + accented(said.slice(start, end)) + said.slice(end)
  return said
}

function literalsOf(elements: Element[]): [start: number, end: number][] {
  return elements.flatMap((element) => {
    if (element.type === 0 && element.location)
      return [[element.location.start.offset, element.location.end.offset]]
    const branches = 'options' in element ? Object.values(element.options).map(({ value }) => value) : []
    return [...branches, 'children' in element ? element.children : []].flatMap(literalsOf)
  })
}

function accented(text: string): string {
  const longer = text.replace(/[aeou]/g, (vowel) => vowel + vowel)
  return [...longer].map((letter) => ACCENTS.get(letter) ?? letter).join('')
}
