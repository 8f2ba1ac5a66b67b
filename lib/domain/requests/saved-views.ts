import { z } from 'zod'
import { plainText } from '#lib/domain/requests/plain-text.ts'
import { queryFrom } from '#lib/domain/requests/queue-views.ts'

/** For one person, and for the team. */
export const VIEWS_MAX = 30

/** A cut of the queue that somebody keeps; `isTeam`: everybody has it. `query`: address parameters. */
export type SavedView = { id: string; name: string; query: string; isTeam: boolean }

const name = plainText({ missing: 'view-name-missing', max: 40 })

export const keepViewForm = z.strictObject({
  name,
  query: z.string().max(1000).transform(queryFrom),
  team: z.literal('yes').optional(),
})
export const changeViewForm = z.strictObject({
  view: z.string().max(64),
  do: z.enum(['rename', 'delete'], 'unknown'),
  name,
})
