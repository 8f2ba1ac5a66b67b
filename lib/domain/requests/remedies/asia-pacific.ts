import {
  app,
  appi,
  dpdp,
  koreanPipa,
  pdpo,
  privacyAct,
  singaporePdpa,
  taiwanPdpa,
  thaiPdpa,
  VIETNAM,
} from '#lib/domain/requests/citations.ts'
import { authority, FIRST_ANSWERS, remedy } from '#lib/domain/requests/remedies/remedy.ts'

const PPC = authority(
  'the Personal Information Protection Commission (PPC)',
  '日本个人信息保护委员会（PPC）',
  'https://www.ppc.go.jp',
)
const PIPC = authority(
  'the Personal Information Protection Commission (PIPC) or its Privacy Call Center (118)',
  '韩国个人信息保护委员会（PIPC）或其个人信息侵害举报中心（118）',
  'https://www.pipc.go.kr',
)
const MEDIATION = authority(
  'the Personal Information Dispute Mediation Committee',
  '韩国个人信息纠纷调解委员会',
  'https://www.kopico.go.kr',
)
const PDPC_SINGAPORE = authority(
  'the Personal Data Protection Commission (PDPC)',
  '新加坡个人数据保护委员会（PDPC）',
  'https://www.pdpc.gov.sg',
)
const BOARD = authority(
  'the Data Protection Board of India',
  '印度数据保护委员会',
  'https://www.meity.gov.in',
)
const OAIC = authority(
  'the Office of the Australian Information Commissioner (OAIC)',
  '澳大利亚信息专员办公室（OAIC）',
  'https://www.oaic.gov.au/privacy/privacy-complaints',
)
const PCPD = authority(
  'the Privacy Commissioner for Personal Data (PCPD)',
  '香港个人资料私隐专员公署',
  'https://www.pcpd.org.hk',
)
const PDPC_TAIWAN = authority(
  'the Personal Data Protection Commission (until it is set up, its Preparatory Office)',
  '台湾地区“个人资料保护委员会”（成立前为其筹备处）',
  'https://www.pdpc.gov.tw',
)
const PDPC_THAILAND = authority(
  'the Personal Data Protection Committee (PDPC)',
  '泰国个人数据保护委员会（PDPC）',
  'https://www.pdpc.or.th',
)
const A05 = authority(
  'the Department of Cybersecurity (A05) of the Ministry of Public Security',
  '越南公安部网络安全局（A05）',
  'https://bocongan.gov.vn',
)

const first = { kinds: FIRST_ANSWERS }

export const ASIA_PACIFIC_REMEDIES = {
  JP: [
    remedy('complaint-to-us', appi('40'), first),
    remedy('authority', appi('132(ii)'), { authority: PPC }),
    remedy('court-after-two-weeks', appi('39')),
  ],
  KR: [
    remedy('objection-to-us', koreanPipa('38(5)'), first),
    remedy('authority-by-report', koreanPipa('62'), { authority: PIPC }),
    remedy('mediation', koreanPipa('43'), { authority: MEDIATION }),
    remedy('court', koreanPipa('39')),
  ],
  SG: [
    remedy('complaint-to-us', singaporePdpa('12(b)'), first),
    remedy('authority', singaporePdpa('48H'), { authority: PDPC_SINGAPORE }),
    remedy('court', singaporePdpa('48O')),
  ],
  IN: [
    remedy('complaint-to-us', dpdp('13(1)'), first),
    remedy('authority-after-us', dpdp('13(3)'), { authority: BOARD, ...first }),
    remedy('authority', dpdp('13(3)'), { authority: BOARD, kinds: ['complaint', 'appeal'] }),
  ],
  AU: [
    remedy('complaint-to-us', app('12.9(b), 13.3(b)'), first),
    remedy('authority-after-us', privacyAct('36, 40(1A)'), { authority: OAIC, ...first }),
    remedy('authority', privacyAct('36'), { authority: OAIC, kinds: ['complaint', 'appeal'] }),
  ],
  HK: [remedy('authority', pdpo('37'), { authority: PCPD }), remedy('court', pdpo('66'))],
  TW: [remedy('authority', taiwanPdpa('1-1'), { authority: PDPC_TAIWAN }), remedy('court', taiwanPdpa('29'))],
  TH: [remedy('authority', thaiPdpa('73'), { authority: PDPC_THAILAND }), remedy('court', thaiPdpa('77'))],
  VN: [remedy('authority', VIETNAM, { authority: A05 }), remedy('court', VIETNAM)],
} as const
