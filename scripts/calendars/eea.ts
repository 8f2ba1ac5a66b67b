import type { Region } from '#scripts/calendars/region.ts'

const national = (
  id: string,
  [en, zh]: [string, string],
  source: string,
  more: Partial<Region> = {},
): Region => ({
  name: { en: `${en} (national holidays)`, 'zh-CN': `${zh}（全国性公共假日）` },
  library: [id],
  source,
  ...more,
})

/** The states of the European Economic Area: public holidays of the whole country, as Reg. 1182/71 art. 2(1) takes them. */
export const EEA = {
  AT: national('AT', ['Austria', '奥地利'], 'Feiertagsruhegesetz 1957 (BGBl. 153/1957) § 1'),
  BE: national('BE', ['Belgium', '比利时'], 'Arrêté royal du 18 avril 1974, art. 1 (loi du 4 janvier 1974)'),
  BG: national('BG', ['Bulgaria', '保加利亚'], 'Кодекс на труда, чл. 154'),
  HR: national(
    'HR',
    ['Croatia', '克罗地亚'],
    'Zakon o blagdanima, spomendanima i neradnim danima (NN 110/19) čl. 1',
  ),
  CY: national(
    'CY',
    ['Cyprus', '塞浦路斯'],
    'Public holidays of the Republic of Cyprus; Easter Tuesday (banks and public service) is left out',
  ),
  CZ: national('CZ', ['Czechia', '捷克'], 'Zákon č. 245/2000 Sb., §§ 1–3'),
  DK: national(
    'DK',
    ['Denmark', '丹麦'],
    'Holy days of the Folkekirke (forordning of 26 October 1770); store bededag abolished by lov nr. 214 af 6. marts 2023',
  ),
  EE: national('EE', ['Estonia', '爱沙尼亚'], 'Pühade ja tähtpäevade seadus §§ 1–2'),
  FI: national(
    'FI',
    ['Finland', '芬兰'],
    'Kirkkolaki (652/2023); laki itsenäisyyspäivän viettämisestä (388/1937); laki vapunpäivästä (272/1944)',
  ),
  FR: national('FR', ['France', '法国'], 'Code du travail art. L3133-1'),
  DE: national(
    'DE',
    ['Germany', '德国'],
    'Einigungsvertrag art. 2(2) (3 October) and the holiday acts of the sixteen Länder; Commission list of public holidays under Reg. 1182/71',
    {
      name: { en: 'Germany (nationwide holidays)', 'zh-CN': '德国（全国性公共假日）' },
    },
  ),
  GR: national(
    'GR',
    ['Greece', '希腊'],
    'Ν. 4808/2021 άρθρο 60 and the public holidays notified under Reg. 1182/71',
    {
      incomplete: {
        2027: '1 May 2027 is Orthodox Holy Saturday, and a ministerial decision usually moves Labour Day then (as in 2021 and 2024)',
      },
    },
  ),
  HU: national(
    'HU',
    ['Hungary', '匈牙利'],
    '2012. évi I. törvény (Mt.) 102. § (1); yearly swaps of rest days (102. § (5)) are no holidays and are left out',
  ),
  IS: national(
    'IS',
    ['Iceland', '冰岛'],
    'Lög nr. 88/1971 um 40 stunda vinnuviku, 6. gr.; lög nr. 32/1997; public holidays of the EEA EFTA States (OJ), which name 24 and 31 December too',
  ),
  IE: national(
    'IE',
    ['Ireland', '爱尔兰'],
    'Organisation of Working Time Act 1997, Second Schedule (St Brigid’s Day since 2023); no other day is a public holiday for one on a weekend',
  ),
  IT: national('IT', ['Italy', '意大利'], 'Legge 260/1949 art. 2; legge 151/2025 (4 October, from 2026)'),
  LV: national('LV', ['Latvia', '拉脱维亚'], 'Likums „Par svētku, atceres un atzīmējamām dienām”, 1. pants'),
  LI: national(
    'LI',
    ['Liechtenstein', '列支敦士登'],
    'Arbeitsgesetz (LGBl. 1967 Nr. 6) Art. 18(2); public holidays of the EEA EFTA States (OJ); declaration of 2021 under the European Convention on the Calculation of Time-Limits',
  ),
  LT: national('LT', ['Lithuania', '立陶宛'], 'Darbo kodeksas 123 str.'),
  LU: national('LU', ['Luxembourg', '卢森堡'], 'Code du travail art. L. 232-2'),
  MT: national('MT', ['Malta', '马耳他'], 'National Holidays and Other Public Holidays Act (Cap. 252)'),
  NL: national('NL', ['Netherlands', '荷兰'], 'Algemene termijnenwet art. 3(1)'),
  NO: national(
    'NO',
    ['Norway', '挪威'],
    'Lov om helligdager og helligdagsfred (LOV-1995-02-24-12) § 2; lov om 1 og 17 mai (LOV-1947-04-26-1)',
  ),
  PL: national(
    'PL',
    ['Poland', '波兰'],
    'Ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, art. 1 (24 December from 2025)',
  ),
  PT: national(
    'PT',
    ['Portugal', '葡萄牙'],
    'Código do Trabalho art. 234 (Lei 7/2009, as amended by Lei 8/2016)',
  ),
  RO: national('RO', ['Romania', '罗马尼亚'], 'Codul muncii art. 139 alin. (1)'),
  SK: national('SK', ['Slovakia', '斯洛伐克'], 'Zákon č. 241/1993 Z. z., §§ 1–2', {
    incomplete: {
      2027: '8 May and 15 September are working days by a law for 2026 only; whether they rest again in 2027 was not found',
    },
  }),
  SI: national(
    'SI',
    ['Slovenia', '斯洛文尼亚'],
    'Zakon o praznikih in dela prostih dnevih v Republiki Sloveniji, 1.–2. člen',
  ),
  ES: national(
    'ES',
    ['Spain', '西班牙'],
    'Real Decreto 2001/1983 art. 45; Estatuto de los Trabajadores art. 37.2; yearly list of the Dirección General de Trabajo in the BOE',
  ),
  SE: national('SE', ['Sweden', '瑞典'], 'Lag (1989:253) om allmänna helgdagar'),
} as const satisfies Record<string, Region>
