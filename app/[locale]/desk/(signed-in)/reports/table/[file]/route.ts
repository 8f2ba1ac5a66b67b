import { reportTable } from '#lib/http/report-table.ts'

/** The report's figures as a file: `figures.csv` or `figures.xlsx`. */
export const GET = reportTable
