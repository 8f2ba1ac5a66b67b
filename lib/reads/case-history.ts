import type { Queries } from '#db/client.ts'
import { listAudit } from '#db/queries/audit.ts'
import type { AuditEvent } from '#lib/domain/audit/events.ts'
import type { CaseEvent } from '#lib/domain/requests/case-file.ts'

/** What happened to a case, oldest first, with names; who opened it is part of it. */
export async function readCaseHistory(
  read: Queries,
  requestId: string,
  names: Record<string, string>,
): Promise<CaseEvent[]> {
  const rows = await listAudit(read, requestId)
  return rows.map(({ sequence, at, event, actorType, actorId, payload: text }) => {
    const payload: Record<string, unknown> = JSON.parse(text)
    const { assigneeId } = payload
    return {
      ...{ sequence, at, payload },
      // rows are only ever appended with an event and an actor of the catalogue
      event: event as AuditEvent,
      by: actorOf(actorType as CaseEvent['by']['type'], names[actorId ?? ''] ?? ''),
      assigneeName: typeof assigneeId === 'string' ? (names[assigneeId] ?? '') : null,
    }
  })
}

function actorOf(type: CaseEvent['by']['type'], name: string): CaseEvent['by'] {
  return type === 'staff' ? { type, name } : { type }
}
