import type { Text } from '#lib/domain/clock/text.ts'

/** Holidays that several calendars keep, each named once. */
export const NEW_YEAR: Text = { en: 'New Year’s Day', 'zh-CN': '元旦' }
export const GOOD_FRIDAY: Text = { en: 'Good Friday', 'zh-CN': '耶稣受难日' }
export const EASTER_MONDAY: Text = { en: 'Easter Monday', 'zh-CN': '复活节星期一' }
export const LABOUR_DAY: Text = { en: 'Labour Day', 'zh-CN': '劳动节' }
export const ASCENSION: Text = { en: 'Ascension Day', 'zh-CN': '耶稣升天节' }
export const WHIT_MONDAY: Text = { en: 'Whit Monday', 'zh-CN': '圣灵降临节星期一' }
export const ASSUMPTION: Text = { en: 'Assumption Day', 'zh-CN': '圣母升天节' }
export const ALL_SAINTS: Text = { en: 'All Saints’ Day', 'zh-CN': '诸圣节' }
export const CHRISTMAS: Text = { en: 'Christmas Day', 'zh-CN': '圣诞节' }
export const BOXING_DAY: Text = { en: 'Boxing Day', 'zh-CN': '节礼日' }
export const EARLY_MAY: Text = { en: 'Early May bank holiday', 'zh-CN': '五月初银行假日' }
export const SPRING_BANK: Text = { en: 'Spring bank holiday', 'zh-CN': '春季银行假日' }
export const SUMMER_BANK: Text = { en: 'Summer bank holiday', 'zh-CN': '夏季银行假日' }

/** The weekday given off for a holiday that falls on a weekend. */
export function substitute(name: Text): Text {
  return { en: `${name.en} (substitute day)`, 'zh-CN': `${name['zh-CN']}补假` }
}
