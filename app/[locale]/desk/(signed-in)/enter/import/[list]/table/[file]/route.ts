import { brokenTable } from '#lib/http/import-tables.ts'

/** The broken rows of a list, each with what to mend: `to-mend.csv` or `to-mend.xlsx`. */
export const GET = brokenTable
