import { trailTable } from '#lib/http/trail-table.ts'

/** The trail as `trail.csv`, after it was exported. */
export const GET = trailTable
