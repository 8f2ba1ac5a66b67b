import type { Certainty, Sourced } from '#lib/domain/clock/law.ts'

/** How a law's articles are written in each language; `*` stands for the article. */
export function citing(en: string, zh: string, certainty: Certainty = 'statute') {
  return (article: string | number): Sourced => ({
    certainty,
    source: { en: en.replace('*', String(article)), 'zh-CN': zh.replace('*', String(article)) },
  })
}

/** The Chinese law, whose articles have a name of their own in Chinese: 第五十条. */
export const pipl = (en: string, zh: string): Sourced => ({
  certainty: 'statute',
  source: { en: `PIPL Art. ${en}`, 'zh-CN': `《个人信息保护法》${zh}` },
})

/** A recommended standard: alone it refuses nobody, so the form asks for the statute beside it. */
export const gbt35273 = (en: string, zh: string): Sourced => ({
  certainty: 'standard',
  source: { en: `GB/T 35273-2020, ${en}`, 'zh-CN': `GB/T 35273—2020 ${zh}` },
})

export const gdpr = citing('GDPR Art. *', 'GDPR 第*条')
export const ukGdpr = citing('UK GDPR Art. *', '英国 GDPR 第*条')
export const dpa2018 = citing('Data Protection Act 2018, s. *', '《2018年数据保护法》第*条')
export const dpa2018Schedule2 = citing(
  'Data Protection Act 2018, Sch. 2 para. *',
  '《2018年数据保护法》附件2第*段',
)
export const ccpa = citing('Cal. Civ. Code *', '《加州民法典》第*条')
export const ccpaRegulation = citing('11 CCR *', '《加州法规汇编》第11编第*条', 'regulation')

export const lgpd = citing('LGPD Art. *', '巴西《通用数据保护法》第*条')

export const pipeda = citing('PIPEDA s. *', '加拿大 PIPEDA 第*条')
/** The principles in the schedule are part of the Act. */
export const pipedaPrinciple = citing('PIPEDA Sch. 1, cl. *', '加拿大 PIPEDA 附表一第*条')
export const quebec = citing('CQLR c. P-39.1, s. *', '魁北克省 P-39.1 第*条')
export const alberta = citing('Alberta PIPA s. *', '艾伯塔省 PIPA 第*条')
export const britishColumbia = citing('British Columbia PIPA s. *', '不列颠哥伦比亚省 PIPA 第*条')

export const appi = citing('APPI Art. *', '日本《个人信息保护法》第*条')
export const koreanPipa = citing('Korean PIPA Art. *', '韩国《个人信息保护法》第*条')
export const koreanDecree = citing(
  'Korean PIPA Decree Art. *',
  '韩国《个人信息保护法施行令》第*条',
  'regulation',
)
export const singaporePdpa = citing('Singapore PDPA s. *', '新加坡 PDPA 第*条')
export const singaporeSchedules = (en: string, zh: string): Sourced => ({
  certainty: 'statute',
  source: { en: `Singapore PDPA, ${en}`, 'zh-CN': `新加坡 PDPA ${zh}` },
})
export const singaporeRegulation = citing(
  'PDP Regulations 2021, reg. *',
  '新加坡《2021年个人数据保护条例》第*条',
  'regulation',
)
export const dpdp = citing('DPDP Act 2023, s. *', '印度《2023年数字个人数据保护法》第*条')
export const dpdpRule = citing(
  'DPDP Rules 2025, r. *',
  '印度《2025年数字个人数据保护规则》第*条',
  'regulation',
)
export const fadp = citing('FADP Art. *', '瑞士《联邦数据保护法》第*条')
export const app = citing('APP *', '澳大利亚隐私原则（APP）第*条')
export const privacyAct = citing('Privacy Act 1988, s. *', '澳大利亚《1988年隐私法》第*条')
export const pdpo = citing('PDPO (Cap. 486) s. *', '香港《个人资料（私隐）条例》第*条')
export const taiwanPdpa = citing('Taiwan PDPA Art. *', '台湾地区“个人资料保护法”第*条')
export const thaiPdpa = citing('Thai PDPA s. *', '泰国 PDPA 第*条')
export const popia = citing('POPIA s. *', '南非 POPIA 第*条')
export const paia = citing('PAIA s. *', '南非 PAIA 第*条')

/** Articles of the new law and its decree have not been read by counsel: the law is cited as a whole. */
export const VIETNAM: Sourced = {
  certainty: 'statute',
  source: {
    en: 'PDPL 91/2025/QH15; Decree 356/2025/ND-CP',
    'zh-CN': '越南第91/2025/QH15号《个人数据保护法》；第356/2025/ND-CP号法令',
  },
}

/** What no law says: the operator holds itself to it. */
export const OWN_PROCEDURE: Sourced = {
  certainty: 'policy',
  source: { en: 'The operator’s own procedure', 'zh-CN': '运营者自身的处理程序' },
}
