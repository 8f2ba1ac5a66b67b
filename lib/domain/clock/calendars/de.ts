import type { Calendar } from '#lib/domain/clock/calendar.ts'
import {
  ASCENSION,
  CHRISTMAS,
  EASTER_MONDAY,
  GOOD_FRIDAY,
  LABOUR_DAY,
  NEW_YEAR,
  WHIT_MONDAY,
} from '#lib/domain/clock/calendars/names.ts'

const GERMAN_UNITY = { en: 'German Unity Day', 'zh-CN': '德国统一日' }
const SECOND_CHRISTMAS = { en: 'Second Christmas Day', 'zh-CN': '圣诞节次日' }

const SOURCE =
  'Einigungsvertrag art. 2(2) (3 October) and the holiday acts of the sixteen Länder; Commission list of public holidays under Reg. 1182/71'

/** Germany, only the holidays kept in every state: a state one (Fronleichnam, 1 November) would move a date later, which is the risky side. */
export const DE: Calendar = {
  id: 'DE',
  name: { en: 'Germany (nationwide holidays)', 'zh-CN': '德国（全国性公共假日）' },
  years: {
    2025: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2025-01-01', name: NEW_YEAR },
        { on: '2025-04-18', name: GOOD_FRIDAY },
        { on: '2025-04-21', name: EASTER_MONDAY },
        { on: '2025-05-01', name: LABOUR_DAY },
        { on: '2025-05-29', name: ASCENSION },
        { on: '2025-06-09', name: WHIT_MONDAY },
        { on: '2025-10-03', name: GERMAN_UNITY },
        { on: '2025-12-25', name: CHRISTMAS },
        { on: '2025-12-26', name: SECOND_CHRISTMAS },
      ],
    },
    2026: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2026-01-01', name: NEW_YEAR },
        { on: '2026-04-03', name: GOOD_FRIDAY },
        { on: '2026-04-06', name: EASTER_MONDAY },
        { on: '2026-05-01', name: LABOUR_DAY },
        { on: '2026-05-14', name: ASCENSION },
        { on: '2026-05-25', name: WHIT_MONDAY },
        { on: '2026-10-03', name: GERMAN_UNITY },
        { on: '2026-12-25', name: CHRISTMAS },
        { on: '2026-12-26', name: SECOND_CHRISTMAS },
      ],
    },
    2027: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2027-01-01', name: NEW_YEAR },
        { on: '2027-03-26', name: GOOD_FRIDAY },
        { on: '2027-03-29', name: EASTER_MONDAY },
        { on: '2027-05-01', name: LABOUR_DAY },
        { on: '2027-05-06', name: ASCENSION },
        { on: '2027-05-17', name: WHIT_MONDAY },
        { on: '2027-10-03', name: GERMAN_UNITY },
        { on: '2027-12-25', name: CHRISTMAS },
        { on: '2027-12-26', name: SECOND_CHRISTMAS },
      ],
    },
  },
}
