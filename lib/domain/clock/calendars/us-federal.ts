import type { Calendar } from '#lib/domain/clock/calendar.ts'
import { CHRISTMAS, NEW_YEAR, substitute } from '#lib/domain/clock/calendars/names.ts'

const KING = { en: 'Birthday of Martin Luther King, Jr.', 'zh-CN': '马丁·路德·金纪念日' }
const WASHINGTON = { en: 'Washington’s Birthday', 'zh-CN': '华盛顿诞辰纪念日' }
const MEMORIAL = { en: 'Memorial Day', 'zh-CN': '阵亡将士纪念日' }
const JUNETEENTH = { en: 'Juneteenth', 'zh-CN': '六月节' }
const FOURTH_OF_JULY = { en: 'Independence Day', 'zh-CN': '美国独立日' }
const US_LABOR = { en: 'Labor Day', 'zh-CN': '美国劳动节' }
const COLUMBUS = { en: 'Columbus Day', 'zh-CN': '哥伦布日' }
const VETERANS = { en: 'Veterans Day', 'zh-CN': '退伍军人节' }
const THANKSGIVING = { en: 'Thanksgiving Day', 'zh-CN': '感恩节' }

const SOURCE = '5 U.S.C. 6103; observed dates as published by the Office of Personnel Management'

/** United States, federal holidays as observed. State-only days and one-off closings of federal offices by order are working days here: skipping them would move a date later. */
export const US_FEDERAL: Calendar = {
  id: 'US-FEDERAL',
  name: { en: 'United States (federal holidays)', 'zh-CN': '美国（联邦假日）' },
  years: {
    2025: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2025-01-01', name: NEW_YEAR },
        { on: '2025-01-20', name: KING },
        { on: '2025-02-17', name: WASHINGTON },
        { on: '2025-05-26', name: MEMORIAL },
        { on: '2025-06-19', name: JUNETEENTH },
        { on: '2025-07-04', name: FOURTH_OF_JULY },
        { on: '2025-09-01', name: US_LABOR },
        { on: '2025-10-13', name: COLUMBUS },
        { on: '2025-11-11', name: VETERANS },
        { on: '2025-11-27', name: THANKSGIVING },
        { on: '2025-12-25', name: CHRISTMAS },
      ],
    },
    2026: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2026-01-01', name: NEW_YEAR },
        { on: '2026-01-19', name: KING },
        { on: '2026-02-16', name: WASHINGTON },
        { on: '2026-05-25', name: MEMORIAL },
        { on: '2026-06-19', name: JUNETEENTH },
        { on: '2026-07-03', name: substitute(FOURTH_OF_JULY) },
        { on: '2026-09-07', name: US_LABOR },
        { on: '2026-10-12', name: COLUMBUS },
        { on: '2026-11-11', name: VETERANS },
        { on: '2026-11-26', name: THANKSGIVING },
        { on: '2026-12-25', name: CHRISTMAS },
      ],
    },
    2027: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2027-01-01', name: NEW_YEAR },
        { on: '2027-01-18', name: KING },
        { on: '2027-02-15', name: WASHINGTON },
        { on: '2027-05-31', name: MEMORIAL },
        { on: '2027-06-18', name: substitute(JUNETEENTH) },
        { on: '2027-07-05', name: substitute(FOURTH_OF_JULY) },
        { on: '2027-09-06', name: US_LABOR },
        { on: '2027-10-11', name: COLUMBUS },
        { on: '2027-11-11', name: VETERANS },
        { on: '2027-11-25', name: THANKSGIVING },
        { on: '2027-12-24', name: substitute(CHRISTMAS) },
        { on: '2027-12-31', name: substitute(NEW_YEAR) },
      ],
    },
  },
}
