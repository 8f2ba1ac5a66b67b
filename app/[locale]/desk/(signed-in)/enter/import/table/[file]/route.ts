import { templateTable } from '#lib/http/import-tables.ts'

/** The headings of a list as an empty table: `template.csv` or `template.xlsx`. */
export const GET = templateTable
