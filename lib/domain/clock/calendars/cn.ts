import type { Calendar } from '#lib/domain/clock/calendar.ts'
import { LABOUR_DAY, NEW_YEAR } from '#lib/domain/clock/calendars/names.ts'

const SPRING_FESTIVAL = { en: 'Spring Festival', 'zh-CN': '春节' }
const QINGMING = { en: 'Qingming Festival', 'zh-CN': '清明节' }
const DRAGON_BOAT = { en: 'Dragon Boat Festival', 'zh-CN': '端午节' }
const MID_AUTUMN = { en: 'Mid-Autumn Festival', 'zh-CN': '中秋节' }
const NATIONAL_DAY = { en: 'National Day', 'zh-CN': '国庆节' }
const NATIONAL_DAY_AND_MID_AUTUMN = { en: 'National Day and Mid-Autumn Festival', 'zh-CN': '国庆节、中秋节' }

/** Mainland China: the State Council's yearly list of breaks, with the weekend days worked to make up for them. */
export const CN: Calendar = {
  id: 'CN',
  name: { en: 'Mainland China (State Council list)', 'zh-CN': '中国大陆（国务院放假安排）' },
  years: {
    2025: {
      complete: true,
      source: '国办发明电〔2024〕12号 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
      published: '2024-11-12',
      holidays: [
        { on: '2025-01-01', name: NEW_YEAR },
        { on: '2025-01-28', to: '2025-02-04', name: SPRING_FESTIVAL },
        { on: '2025-04-04', to: '2025-04-06', name: QINGMING },
        { on: '2025-05-01', to: '2025-05-05', name: LABOUR_DAY },
        { on: '2025-05-31', to: '2025-06-02', name: DRAGON_BOAT },
        { on: '2025-10-01', to: '2025-10-08', name: NATIONAL_DAY_AND_MID_AUTUMN },
      ],
      makeUpWorkingDays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    },
    2026: {
      complete: true,
      source:
        '国务院办公厅关于2026年部分节假日安排的通知 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
      published: '2025-11-04',
      holidays: [
        { on: '2026-01-01', to: '2026-01-03', name: NEW_YEAR },
        { on: '2026-02-15', to: '2026-02-23', name: SPRING_FESTIVAL },
        { on: '2026-04-04', to: '2026-04-06', name: QINGMING },
        { on: '2026-05-01', to: '2026-05-05', name: LABOUR_DAY },
        { on: '2026-06-19', to: '2026-06-21', name: DRAGON_BOAT },
        { on: '2026-09-25', to: '2026-09-27', name: MID_AUTUMN },
        { on: '2026-10-01', to: '2026-10-07', name: NATIONAL_DAY },
      ],
      makeUpWorkingDays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    },
    // the yearly notice was not found: only the thirteen days fixed by the State Council's own regulation count
    2027: {
      complete: false,
      source: '全国年节及纪念日放假办法 (2024-11-10) art. 2',
      holidays: [
        { on: '2027-01-01', name: NEW_YEAR },
        // eve to the third day; the first day is 6 February 2027
        { on: '2027-02-05', to: '2027-02-08', name: SPRING_FESTIVAL },
        { on: '2027-04-05', name: QINGMING },
        { on: '2027-05-01', to: '2027-05-02', name: LABOUR_DAY },
        { on: '2027-06-09', name: DRAGON_BOAT },
        { on: '2027-09-15', name: MID_AUTUMN },
        { on: '2027-10-01', to: '2027-10-03', name: NATIONAL_DAY },
      ],
    },
  },
}
