import type { CaseEvent, CaseText, StoryEntry } from '#lib/domain/requests/case-file.ts'

/** A release of files tells of a letter that another event already stands for. */
const BESIDE_A_TEXT: readonly CaseEvent['event'][] = ['files-released', 'answer-file-prepared']

/**
 * Events and texts of a case as one story, oldest first: a text stands with the event that names it, else with the last
 * event of its moment, else by itself. Nothing that was written is left out.
 */
export function storyOf(events: readonly CaseEvent[], texts: readonly CaseText[]): StoryEntry[] {
  const left = new Map(texts.map((text) => [text.id, text]))
  const take = (text: CaseText | undefined) => {
    if (text) left.delete(text.id)
    return text ?? null
  }
  const named = events.map((event) => ({ event, text: take(namedBy(event, left)) }))
  const entries = named
    .toReversed()
    .map(({ event, text }) => ({ event, text: text ?? take(ofTheMoment(event, left)) }))
    .toReversed()
  const alone = [...left.values()].map((text) => ({ event: null, text }))
  return [...entries, ...alone].toSorted((a, b) => momentOf(a).localeCompare(momentOf(b)))
}

function namedBy({ event, payload }: CaseEvent, texts: ReadonlyMap<string, CaseText>) {
  const { messageId, noteId } = payload
  const id = messageId ?? noteId
  return typeof id === 'string' && !BESIDE_A_TEXT.includes(event) ? texts.get(id) : undefined
}

function ofTheMoment({ event, at }: CaseEvent, texts: ReadonlyMap<string, CaseText>) {
  if (BESIDE_A_TEXT.includes(event)) return undefined
  return [...texts.values()].find((text) => text.at === at)
}

function momentOf({ event, text }: StoryEntry): string {
  return event?.at ?? text?.at ?? ''
}
