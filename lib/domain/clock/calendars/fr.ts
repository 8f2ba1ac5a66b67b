import type { Calendar } from '#lib/domain/clock/calendar.ts'
import {
  ALL_SAINTS,
  ASCENSION,
  ASSUMPTION,
  CHRISTMAS,
  EASTER_MONDAY,
  LABOUR_DAY,
  NEW_YEAR,
  WHIT_MONDAY,
} from '#lib/domain/clock/calendars/names.ts'

const VICTORY = { en: 'Victory Day', 'zh-CN': '欧战胜利纪念日' }
const BASTILLE = { en: 'Bastille Day', 'zh-CN': '法国国庆日' }
const ARMISTICE = { en: 'Armistice Day', 'zh-CN': '停战纪念日' }

const SOURCE = 'Code du travail art. L3133-1'

/** France, the eleven legal holidays; those of Alsace-Moselle and the overseas departments are left out. */
export const FR: Calendar = {
  id: 'FR',
  name: { en: 'France (national holidays)', 'zh-CN': '法国（全国性公共假日）' },
  years: {
    2025: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2025-01-01', name: NEW_YEAR },
        { on: '2025-04-21', name: EASTER_MONDAY },
        { on: '2025-05-01', name: LABOUR_DAY },
        { on: '2025-05-08', name: VICTORY },
        { on: '2025-05-29', name: ASCENSION },
        { on: '2025-06-09', name: WHIT_MONDAY },
        { on: '2025-07-14', name: BASTILLE },
        { on: '2025-08-15', name: ASSUMPTION },
        { on: '2025-11-01', name: ALL_SAINTS },
        { on: '2025-11-11', name: ARMISTICE },
        { on: '2025-12-25', name: CHRISTMAS },
      ],
    },
    2026: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2026-01-01', name: NEW_YEAR },
        { on: '2026-04-06', name: EASTER_MONDAY },
        { on: '2026-05-01', name: LABOUR_DAY },
        { on: '2026-05-08', name: VICTORY },
        { on: '2026-05-14', name: ASCENSION },
        { on: '2026-05-25', name: WHIT_MONDAY },
        { on: '2026-07-14', name: BASTILLE },
        { on: '2026-08-15', name: ASSUMPTION },
        { on: '2026-11-01', name: ALL_SAINTS },
        { on: '2026-11-11', name: ARMISTICE },
        { on: '2026-12-25', name: CHRISTMAS },
      ],
    },
    2027: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2027-01-01', name: NEW_YEAR },
        { on: '2027-03-29', name: EASTER_MONDAY },
        { on: '2027-05-01', name: LABOUR_DAY },
        { on: '2027-05-06', name: ASCENSION },
        { on: '2027-05-08', name: VICTORY },
        { on: '2027-05-17', name: WHIT_MONDAY },
        { on: '2027-07-14', name: BASTILLE },
        { on: '2027-08-15', name: ASSUMPTION },
        { on: '2027-11-01', name: ALL_SAINTS },
        { on: '2027-11-11', name: ARMISTICE },
        { on: '2027-12-25', name: CHRISTMAS },
      ],
    },
  },
}
