import type { Queries } from '#db/client.ts'
import { listViews } from '#db/queries/audit.ts'
import { findStoryEvent, listLettersWithin, listNotesWithin, listStory } from '#db/queries/case-story.ts'
import type { AuditEvent } from '#lib/domain/audit/events.ts'
import type { CaseEvent, CaseStory, CaseText } from '#lib/domain/requests/case-file.ts'
import { storyOf } from '#lib/domain/requests/case-story.ts'
import type { AuditRow } from '#lib/platform/audit-chain.ts'
import { firstIdAt } from '#lib/platform/ids.ts'
import type { CaseTexts } from '#lib/reads/case-texts.ts'

/** Entries a page of the story holds. */
const STORY_PAGE = 30
/** Texts and events of one moment may be several; more of them than this are on no page. */
const TEXTS_MOST = 100
const VIEWS_SHOWN = 10

type Whose = { requestId: string; names: Record<string, string>; texts: CaseTexts | null }

/**
 * What happened to a case, the last page of it or the one before an event, with what was written then. Texts are found
 * by the moments their ids hold, so that only those shown are opened, however long the case has gone on.
 */
export async function readCaseStory(
  read: Queries,
  { requestId, names, texts }: Whose,
  before: number | null,
): Promise<CaseStory> {
  const end = before === null ? null : await findStoryEvent(read, { requestId, sequence: before })
  const place = { requestId, before: end?.sequence ?? null }
  const found = (await listStory(read, { ...place, limit: STORY_PAGE + 1 })).toReversed()
  const rows = found.slice(-STORY_PAGE)
  const hasEarlier = found.length > rows.length
  const first = rows.at(0)
  const range = {
    requestId,
    from: hasEarlier && first ? idAt(first.at) : null,
    to: end ? idAt(end.at) : null,
    limit: TEXTS_MOST,
  }
  const written = texts ? await textsWithin(read, texts, range) : []
  return {
    entries: storyOf(
      rows.map((row) => eventOf(row, names)),
      written,
    ),
    earlier: hasEarlier && first ? first.sequence : null,
    isNewest: !end,
    views: (await listViews(read, requestId, VIEWS_SHOWN)).map((row) => eventOf(row, names)),
  }
}

function idAt(at: string): string {
  return firstIdAt(Temporal.Instant.from(at))
}

async function textsWithin(
  read: Queries,
  texts: CaseTexts,
  range: Parameters<typeof listLettersWithin>[1],
): Promise<CaseText[]> {
  const letters = await listLettersWithin(read, range)
  const notes = await listNotesWithin(read, range)
  return [...letters.map(texts.letter), ...notes.map(texts.note)]
}

function eventOf(row: AuditRow, names: Record<string, string>): CaseEvent {
  const { sequence, at, actorType, actorId } = row
  const payload: Record<string, unknown> = JSON.parse(row.payload)
  const whom = payload.assigneeId ?? payload.staffId
  return {
    ...{ sequence, at, payload },
    // rows are only ever appended with an event and an actor of the catalogue
    event: row.event as AuditEvent,
    by: actorOf(actorType as CaseEvent['by']['type'], names[actorId ?? ''] ?? ''),
    assigneeName: typeof whom === 'string' ? (names[whom] ?? '') : null,
  }
}

function actorOf(type: CaseEvent['by']['type'], name: string): CaseEvent['by'] {
  return type === 'staff' ? { type, name } : { type }
}
