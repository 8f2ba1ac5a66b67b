import type { Region } from '#scripts/calendars/region.ts'

const UK =
  'Banking and Financial Dealings Act 1971 Sch. 1 and common law; dates as published at https://www.gov.uk/bank-holidays'
const GUANGFA = '全国年节及纪念日放假办法 (2024-11-10) art. 2'

/** Every place outside the European Economic Area and Switzerland. */
export const WORLD = {
  CN: {
    name: { en: 'Mainland China (State Council list)', 'zh-CN': '中国大陆（国务院放假安排）' },
    library: ['CN'],
    source: GUANGFA,
    sourceOf: {
      2025: '国办发明电〔2024〕12号 https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
      2026: '国务院办公厅关于2026年部分节假日安排的通知 https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    },
    published: { 2025: '2024-11-12', 2026: '2025-11-04' },
    incomplete: {
      2027: 'the yearly notice of the State Council was not found, so only the thirteen days fixed by the regulation itself count',
    },
  },
  'GB-ENG': {
    name: { en: 'England and Wales (bank holidays)', 'zh-CN': '英格兰和威尔士（银行假日）' },
    library: ['GB', 'ENG'],
    source: UK,
    observedOnly: true,
  },
  'GB-SCT': {
    name: { en: 'Scotland (bank holidays)', 'zh-CN': '苏格兰（银行假日）' },
    library: ['GB', 'SCT'],
    source: `${UK}; 15 June 2026 by royal proclamation of February 2026`,
    observedOnly: true,
  },
  'GB-NIR': {
    name: { en: 'Northern Ireland (bank holidays)', 'zh-CN': '北爱尔兰（银行假日）' },
    library: ['GB', 'NIR'],
    source: UK,
    observedOnly: true,
  },
  'US-FEDERAL': {
    name: { en: 'United States (federal holidays)', 'zh-CN': '美国（联邦假日）' },
    library: ['US'],
    source: '5 U.S.C. 6103; observed dates as published by the Office of Personnel Management',
    observedOnly: true,
  },
  'US-CO': {
    name: { en: 'Colorado (state legal holidays)', 'zh-CN': '美国科罗拉多州（州法定假日）' },
    library: ['US', 'CO'],
    source:
      'C.R.S. 24-11-101(1)–(2) (Sunday: the Monday after); a Saturday holiday on the Friday before, as the state’s yearly schedule keeps it',
    observedOnly: true,
  },
  'US-TX': {
    name: { en: 'Texas (state legal holidays)', 'zh-CN': '美国得克萨斯州（州法定假日）' },
    library: ['US', 'TX'],
    source: 'Tex. Gov’t Code 662.003(a)–(b), 662.021; no other day is kept for a holiday on a weekend',
  },
  BR: {
    name: { en: 'Brazil (national holidays)', 'zh-CN': '巴西（全国性公共假日）' },
    library: ['BR'],
    source:
      'Lei 662/1949, Lei 6.802/1980, Lei 14.759/2023; Good Friday as in the yearly federal ordinance; Carnival and Corpus Christi (ponto facultativo) are left out',
  },
  'CA-FED': {
    name: { en: 'Canada (federal, Interpretation Act)', 'zh-CN': '加拿大（联邦，《解释法》假日）' },
    library: ['CA'],
    source:
      'Interpretation Act, R.S.C. 1985, c. I-21, s. 35(1) “holiday” (Sundays besides); S.C. 2021, c. 11 for 30 September; Thanksgiving by proclamation',
  },
  'CA-QC': {
    name: { en: 'Quebec (Interpretation Act)', 'zh-CN': '加拿大魁北克省（《解释法》假日）' },
    library: ['CA', 'QC'],
    source: 'Interpretation Act, CQLR c. I-16, s. 61(23) (Sundays besides)',
  },
  'CA-AB': {
    name: { en: 'Alberta (Interpretation Act)', 'zh-CN': '加拿大阿尔伯塔省（《解释法》假日）' },
    library: ['CA', 'AB'],
    source: 'Interpretation Act, RSA 2000, c. I-8, s. 28(1) “holiday” (Sundays besides)',
  },
  'CA-BC': {
    name: {
      en: 'British Columbia (Interpretation Act)',
      'zh-CN': '加拿大不列颠哥伦比亚省（《解释法》假日）',
    },
    library: ['CA', 'BC'],
    source: 'Interpretation Act, RSBC 1996, c. 238, s. 29 “holiday” (Sundays besides)',
  },
  JP: {
    name: { en: 'Japan (national holidays)', 'zh-CN': '日本（国民节日）' },
    library: ['JP'],
    source:
      '国民の祝日に関する法律 (昭和23年法律第178号) arts. 2–3; 暦要項 of the National Astronomical Observatory for the equinoxes',
  },
  KR: {
    name: { en: 'South Korea (public holidays)', 'zh-CN': '韩国（公休日）' },
    source:
      '관공서의 공휴일에 관한 규정; 월력요항 of the Korea AeroSpace Administration (npm @hyunbinseo/holidays-kr)',
  },
  SG: {
    name: { en: 'Singapore (public holidays)', 'zh-CN': '新加坡（公共假期）' },
    library: ['SG'],
    source:
      'Holidays Act 1998, Schedule and s. 4 (Sunday: the next day); yearly list of the Ministry of Manpower',
    incomplete: {
      2027: 'the dates of Hari Raya, Vesak Day and Deepavali in the yearly list could not be checked',
    },
  },
  IN: {
    name: { en: 'India (the three national holidays)', 'zh-CN': '印度（三个全国性假日）' },
    library: ['IN'],
    source:
      'The three days that every state keeps (National and Festival Holidays Acts; Negotiable Instruments Act 1881 s. 25 notices); festival days differ by state and sighting and are left out',
  },
  AU: {
    name: { en: 'Australia (holidays of every state)', 'zh-CN': '澳大利亚（各州共同假日）' },
    library: ['AU'],
    source:
      'Fair Work Act 2009 s. 115(1)(a) and the public holiday acts of the states: only days kept in all of them',
  },
  HK: {
    name: { en: 'Hong Kong (general holidays)', 'zh-CN': '香港（公众假期）' },
    library: ['HK'],
    source: 'General Holidays Ordinance (Cap. 149) s. 3, s. 6 and Schedule (every Sunday besides)',
  },
  TW: {
    name: { en: 'Taiwan (holidays of the office calendar)', 'zh-CN': '台湾（办公日历假日）' },
    library: ['TW'],
    source: '紀念日及節日實施條例 (2025-05-28) and the yearly 政府行政機關辦公日曆表',
    incomplete: { 2027: 'the 辦公日曆表 of 2027 was not found' },
  },
  TH: {
    name: { en: 'Thailand (public holidays)', 'zh-CN': '泰国（公共假日）' },
    library: ['TH'],
    source:
      'Yearly public holidays of the Cabinet, with substitute Mondays; extra days given once for long weekends are left out',
    incomplete: { 2027: 'the Buddhist days and the Cabinet’s list of 2027 were not found' },
  },
  ZA: {
    name: { en: 'South Africa (public holidays)', 'zh-CN': '南非（公共假日）' },
    library: ['ZA'],
    source:
      'Public Holidays Act 36 of 1994 s. 1, s. 2(1) (Sunday: the Monday after) and Schedule 1; a voting day proclaimed under s. 2A for the local elections between November 2026 and January 2027 is not in it',
  },
  VN: {
    name: { en: 'Vietnam (public holidays)', 'zh-CN': '越南（法定节假日）' },
    library: ['VN'],
    source:
      'Bộ luật Lao động 2019, Điều 111(3), 112; yearly notice for Tết and 2 September; swapped working days of officials, and 24 November until the Code names it, are left out',
    incomplete: {
      2027: 'the yearly notice that lays the five days of Tết and the second day of September was not found',
    },
  },
} as const satisfies Record<string, Region>
