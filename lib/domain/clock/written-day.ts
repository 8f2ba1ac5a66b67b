/**
 * A day that is written year first, as in 2027-02-05, 2027/2/5 or 2027年2月5日, as `YYYY-MM-DD`; null for anything else,
 * since no other order is the same everywhere.
 */
export function writtenDay(text: string): string | null {
  const [, year = '', month = '', date = ''] =
    /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/
      .exec(text)
      ?.filter((part) => part !== undefined) ?? []
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}
