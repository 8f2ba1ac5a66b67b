import type { PlaceId } from '#lib/domain/clock/places.ts'
import type { Text } from '#lib/domain/clock/text.ts'
import type { Locale } from '#lib/domain/locales.ts'

// what Intl.DisplayNames does not name, or names more widely than the law reaches
const OWN_NAMES: Partial<Record<PlaceId, Text>> = {
  CN: { en: 'Mainland China', 'zh-CN': '中国大陆' },
  'GB-ENG': { en: 'England or Wales', 'zh-CN': '英格兰或威尔士' },
  'GB-SCT': { en: 'Scotland', 'zh-CN': '苏格兰' },
  'GB-NIR': { en: 'Northern Ireland', 'zh-CN': '北爱尔兰' },
  'US-CA': { en: 'California, United States', 'zh-CN': '美国加利福尼亚州' },
  OTHER: { en: 'Somewhere else', 'zh-CN': '其他国家或地区' },
}

/** The name of a place in the reader's language. */
export function placeName(id: PlaceId, locale: Locale): string {
  const own = OWN_NAMES[id]
  return own ? own[locale] : (new Intl.DisplayNames([locale], { type: 'region' }).of(id) ?? id)
}
