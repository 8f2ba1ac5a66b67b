import type { Calendar } from '#lib/domain/clock/calendar.ts'
import {
  BOXING_DAY,
  CHRISTMAS,
  EARLY_MAY,
  EASTER_MONDAY,
  GOOD_FRIDAY,
  NEW_YEAR,
  SPRING_BANK,
  SUMMER_BANK,
  substitute,
} from '#lib/domain/clock/calendars/names.ts'

const SOURCE =
  'Banking and Financial Dealings Act 1971 Sch. 1 and common law; dates as published at https://www.gov.uk/bank-holidays'

/** England and Wales. */
export const GB_ENG: Calendar = {
  id: 'GB-ENG',
  name: { en: 'England and Wales (bank holidays)', 'zh-CN': '英格兰和威尔士（银行假日）' },
  years: {
    2025: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2025-01-01', name: NEW_YEAR },
        { on: '2025-04-18', name: GOOD_FRIDAY },
        { on: '2025-04-21', name: EASTER_MONDAY },
        { on: '2025-05-05', name: EARLY_MAY },
        { on: '2025-05-26', name: SPRING_BANK },
        { on: '2025-08-25', name: SUMMER_BANK },
        { on: '2025-12-25', name: CHRISTMAS },
        { on: '2025-12-26', name: BOXING_DAY },
      ],
    },
    2026: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2026-01-01', name: NEW_YEAR },
        { on: '2026-04-03', name: GOOD_FRIDAY },
        { on: '2026-04-06', name: EASTER_MONDAY },
        { on: '2026-05-04', name: EARLY_MAY },
        { on: '2026-05-25', name: SPRING_BANK },
        { on: '2026-08-31', name: SUMMER_BANK },
        { on: '2026-12-25', name: CHRISTMAS },
        { on: '2026-12-28', name: substitute(BOXING_DAY) },
      ],
    },
    2027: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2027-01-01', name: NEW_YEAR },
        { on: '2027-03-26', name: GOOD_FRIDAY },
        { on: '2027-03-29', name: EASTER_MONDAY },
        { on: '2027-05-03', name: EARLY_MAY },
        { on: '2027-05-31', name: SPRING_BANK },
        { on: '2027-08-30', name: SUMMER_BANK },
        { on: '2027-12-27', name: substitute(CHRISTMAS) },
        { on: '2027-12-28', name: substitute(BOXING_DAY) },
      ],
    },
  },
}
