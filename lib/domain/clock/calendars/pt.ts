import type { Calendar } from '#lib/domain/clock/calendar.ts'
import {
  ALL_SAINTS,
  ASSUMPTION,
  CHRISTMAS,
  GOOD_FRIDAY,
  LABOUR_DAY,
  NEW_YEAR,
} from '#lib/domain/clock/calendars/names.ts'

const EASTER_SUNDAY = { en: 'Easter Sunday', 'zh-CN': '复活节' }
const FREEDOM = { en: 'Freedom Day', 'zh-CN': '自由日' }
const CORPUS_CHRISTI = { en: 'Corpus Christi', 'zh-CN': '基督圣体节' }
const PORTUGAL_DAY = { en: 'Portugal Day', 'zh-CN': '葡萄牙日' }
const REPUBLIC = { en: 'Republic Day', 'zh-CN': '共和国日' }
const INDEPENDENCE = { en: 'Restoration of Independence', 'zh-CN': '恢复独立日' }
const IMMACULATE = { en: 'Immaculate Conception', 'zh-CN': '圣母无染原罪节' }

const SOURCE = 'Código do Trabalho art. 234 (Lei 7/2009, as amended by Lei 8/2016)'

/** Portugal, the thirteen compulsory holidays; Carnival and the municipal days are optional and left out. */
export const PT: Calendar = {
  id: 'PT',
  name: { en: 'Portugal (national holidays)', 'zh-CN': '葡萄牙（全国性公共假日）' },
  years: {
    2025: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2025-01-01', name: NEW_YEAR },
        { on: '2025-04-18', name: GOOD_FRIDAY },
        { on: '2025-04-20', name: EASTER_SUNDAY },
        { on: '2025-04-25', name: FREEDOM },
        { on: '2025-05-01', name: LABOUR_DAY },
        { on: '2025-06-10', name: PORTUGAL_DAY },
        { on: '2025-06-19', name: CORPUS_CHRISTI },
        { on: '2025-08-15', name: ASSUMPTION },
        { on: '2025-10-05', name: REPUBLIC },
        { on: '2025-11-01', name: ALL_SAINTS },
        { on: '2025-12-01', name: INDEPENDENCE },
        { on: '2025-12-08', name: IMMACULATE },
        { on: '2025-12-25', name: CHRISTMAS },
      ],
    },
    2026: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2026-01-01', name: NEW_YEAR },
        { on: '2026-04-03', name: GOOD_FRIDAY },
        { on: '2026-04-05', name: EASTER_SUNDAY },
        { on: '2026-04-25', name: FREEDOM },
        { on: '2026-05-01', name: LABOUR_DAY },
        { on: '2026-06-04', name: CORPUS_CHRISTI },
        { on: '2026-06-10', name: PORTUGAL_DAY },
        { on: '2026-08-15', name: ASSUMPTION },
        { on: '2026-10-05', name: REPUBLIC },
        { on: '2026-11-01', name: ALL_SAINTS },
        { on: '2026-12-01', name: INDEPENDENCE },
        { on: '2026-12-08', name: IMMACULATE },
        { on: '2026-12-25', name: CHRISTMAS },
      ],
    },
    2027: {
      complete: true,
      source: SOURCE,
      holidays: [
        { on: '2027-01-01', name: NEW_YEAR },
        { on: '2027-03-26', name: GOOD_FRIDAY },
        { on: '2027-03-28', name: EASTER_SUNDAY },
        { on: '2027-04-25', name: FREEDOM },
        { on: '2027-05-01', name: LABOUR_DAY },
        { on: '2027-05-27', name: CORPUS_CHRISTI },
        { on: '2027-06-10', name: PORTUGAL_DAY },
        { on: '2027-08-15', name: ASSUMPTION },
        { on: '2027-10-05', name: REPUBLIC },
        { on: '2027-11-01', name: ALL_SAINTS },
        { on: '2027-12-01', name: INDEPENDENCE },
        { on: '2027-12-08', name: IMMACULATE },
        { on: '2027-12-25', name: CHRISTMAS },
      ],
    },
  },
}
