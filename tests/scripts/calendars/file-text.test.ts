import { expect, test } from 'vitest'
import { fileText } from '#scripts/calendars/file-text.ts'

test('a data file has one holiday a line and reads back as it was written', () => {
  const file = {
    id: 'CN' as const,
    name: { en: 'Mainland China', 'zh-CN': '中国大陆' },
    years: {
      '2026': {
        complete: true,
        source: 'a notice',
        holidays: [
          { on: '2026-01-01', to: '2026-01-03', name: 'new-year' as const },
          { on: '2026-04-05', name: 'qingming' as const },
        ],
        makeUpWorkingDays: ['2026-01-04'],
      },
    },
  }
  expect(JSON.parse(fileText(file))).toEqual(file)
  expect(fileText(file)).toContain(
    '\n        { "on": "2026-01-01", "to": "2026-01-03", "name": "new-year" },\n',
  )
})
