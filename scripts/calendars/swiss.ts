import type { Region } from '#scripts/calendars/region.ts'

const SOURCE =
  'Holiday act of the canton; list of the Federal Office of Justice of legal holidays and days treated as such (OR art. 78)'

const canton = (code: string, en: string, zh: string): Region => ({
  name: { en: `Switzerland, ${en}`, 'zh-CN': `瑞士${zh}` },
  library: ['CH', code],
  source: SOURCE,
})

/** The twenty-six cantons: only days with the same standing as a Sunday in the whole canton. */
export const SWISS = {
  'CH-AG': canton('AG', 'Aargau', '阿尔高州'),
  'CH-AI': canton('AI', 'Appenzell Innerrhoden', '内阿彭策尔州'),
  'CH-AR': canton('AR', 'Appenzell Ausserrhoden', '外阿彭策尔州'),
  'CH-BE': canton('BE', 'Bern', '伯尔尼州'),
  'CH-BL': canton('BL', 'Basel-Landschaft', '巴塞尔乡村州'),
  'CH-BS': canton('BS', 'Basel-Stadt', '巴塞尔城市州'),
  'CH-FR': canton('FR', 'Fribourg', '弗里堡州'),
  'CH-GE': canton('GE', 'Geneva', '日内瓦州'),
  'CH-GL': canton('GL', 'Glarus', '格拉鲁斯州'),
  'CH-GR': canton('GR', 'Graubünden', '格劳宾登州'),
  'CH-JU': canton('JU', 'Jura', '汝拉州'),
  'CH-LU': canton('LU', 'Lucerne', '卢塞恩州'),
  'CH-NE': canton('NE', 'Neuchâtel', '纳沙泰尔州'),
  'CH-NW': canton('NW', 'Nidwalden', '下瓦尔登州'),
  'CH-OW': canton('OW', 'Obwalden', '上瓦尔登州'),
  'CH-SG': canton('SG', 'St Gallen', '圣加仑州'),
  'CH-SH': canton('SH', 'Schaffhausen', '沙夫豪森州'),
  'CH-SO': canton('SO', 'Solothurn', '索洛图恩州'),
  'CH-SZ': canton('SZ', 'Schwyz', '施维茨州'),
  'CH-TG': canton('TG', 'Thurgau', '图尔高州'),
  'CH-TI': canton('TI', 'Ticino', '提契诺州'),
  'CH-UR': canton('UR', 'Uri', '乌里州'),
  'CH-VD': canton('VD', 'Vaud', '沃州'),
  'CH-VS': canton('VS', 'Valais', '瓦莱州'),
  'CH-ZG': canton('ZG', 'Zug', '楚格州'),
  'CH-ZH': canton('ZH', 'Zurich', '苏黎世州'),
} as const satisfies Record<string, Region>
