/** A piece of a mail; text and HTML are both made from it, so that they cannot say different things (SR-159). */
export type Part =
  | { paragraph: string }
  | { heading: string }
  | { action: { label: string; url: string } }
  | { code: { label: string; characters: string } }
  | { facts: { label: string; value: string }[] }
  | { lines: string[] }
  /** Kept letter by letter, as a program will read it. */
  | { verbatim: string }

/** What a template makes: a subject that gives nothing away, and the parts in reading order. */
export type Words = { subject: string; parts: Part[] }

/** The parts as plain text. */
export function textOf(parts: Part[]): string {
  return `${parts.map(textPart).join('\n\n')}\n`
}

function textPart(part: Part): string {
  if ('paragraph' in part) return part.paragraph
  if ('heading' in part) return part.heading
  if ('action' in part) return `${part.action.label}\n${part.action.url}`
  if ('code' in part) return `${part.code.label}\n${part.code.characters}`
  if ('facts' in part) return part.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
  if ('verbatim' in part) return part.verbatim
  return part.lines.join('\n')
}
