import type { Certainty, Sourced } from '#lib/domain/clock/law.ts'

/** How a law's articles are written in each language, `*` standing for the article. */
function citing(en: string, zh: string, certainty: Certainty = 'statute') {
  return (article: string | number): Sourced => ({
    certainty,
    source: { en: en.replace('*', String(article)), 'zh-CN': zh.replace('*', String(article)) },
  })
}

/** The Chinese laws, whose articles have names of their own in Chinese: 第五十条. */
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

/** What no law says: the operator holds itself to it. */
export const OWN_PROCEDURE: Sourced = {
  certainty: 'policy',
  source: { en: 'The operator’s own procedure', 'zh-CN': '运营者自身的处理程序' },
}
