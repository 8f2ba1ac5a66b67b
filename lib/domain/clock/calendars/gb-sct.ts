import type { Calendar } from '#lib/domain/clock/calendar.ts'
import {
  BOXING_DAY,
  CHRISTMAS,
  EARLY_MAY,
  GOOD_FRIDAY,
  NEW_YEAR,
  SPRING_BANK,
  SUMMER_BANK,
  substitute,
} from '#lib/domain/clock/calendars/names.ts'

const SECOND_JANUARY = { en: '2 January', 'zh-CN': '1月2日假日' }
const ST_ANDREW = { en: 'St Andrew’s Day', 'zh-CN': '圣安德鲁日' }
const WORLD_CUP = { en: 'World Cup bank holiday', 'zh-CN': '世界杯特别假日' }

const SOURCE =
  'Banking and Financial Dealings Act 1971 Sch. 1 and common law; dates as published at https://www.gov.uk/bank-holidays; 15 June 2026 by royal proclamation of February 2026'

/** Scotland: no Easter Monday, the summer holiday in early August, and one day proclaimed for 2026 only. */
export const GB_SCT: Calendar = {
  id: 'GB-SCT',
  name: { en: 'Scotland (bank holidays)', 'zh-CN': '苏格兰（银行假日）' },
  years: {
    2025: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2025-01-01', name: NEW_YEAR },
        { on: '2025-01-02', name: SECOND_JANUARY },
        { on: '2025-04-18', name: GOOD_FRIDAY },
        { on: '2025-05-05', name: EARLY_MAY },
        { on: '2025-05-26', name: SPRING_BANK },
        { on: '2025-08-04', name: SUMMER_BANK },
        { on: '2025-12-01', name: substitute(ST_ANDREW) },
        { on: '2025-12-25', name: CHRISTMAS },
        { on: '2025-12-26', name: BOXING_DAY },
      ],
    },
    2026: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2026-01-01', name: NEW_YEAR },
        { on: '2026-01-02', name: SECOND_JANUARY },
        { on: '2026-04-03', name: GOOD_FRIDAY },
        { on: '2026-05-04', name: EARLY_MAY },
        { on: '2026-05-25', name: SPRING_BANK },
        { on: '2026-06-15', name: WORLD_CUP },
        { on: '2026-08-03', name: SUMMER_BANK },
        { on: '2026-11-30', name: ST_ANDREW },
        { on: '2026-12-25', name: CHRISTMAS },
        { on: '2026-12-28', name: substitute(BOXING_DAY) },
      ],
    },
    2027: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2027-01-01', name: NEW_YEAR },
        { on: '2027-01-04', name: substitute(SECOND_JANUARY) },
        { on: '2027-03-26', name: GOOD_FRIDAY },
        { on: '2027-05-03', name: EARLY_MAY },
        { on: '2027-05-31', name: SPRING_BANK },
        { on: '2027-08-02', name: SUMMER_BANK },
        { on: '2027-11-30', name: ST_ANDREW },
        { on: '2027-12-27', name: substitute(CHRISTMAS) },
        { on: '2027-12-28', name: substitute(BOXING_DAY) },
      ],
    },
  },
}
