import type { Calendar } from '#lib/domain/clock/calendar.ts'

/**
 * EU law where no Member State's holidays apply: Reg. 1182/71 art. 2(1) takes those of the Member State or institution
 * in which the action is taken, and a controller outside the Union has none. Saturdays and Sundays still roll.
 */
export const EU_NONE: Calendar = {
  id: 'EU-NONE',
  name: { en: 'European Union, weekends only', 'zh-CN': '欧盟（仅周末）' },
  years: 'weekends-only',
}
