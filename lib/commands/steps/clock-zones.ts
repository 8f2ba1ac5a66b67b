import type { RequestRow } from '#db/queries/requests.ts'
import type { Context } from '#lib/commands/context.ts'
import { resolvePlace } from '#lib/domain/clock/places.ts'

/** The zones of both sides of a case: where the person lives, and where the operator works. */
export function clockZones({ operator }: Context, { residence }: Pick<RequestRow, 'residence'>): string[] {
  return [resolvePlace(residence).zone, operator.zone]
}
