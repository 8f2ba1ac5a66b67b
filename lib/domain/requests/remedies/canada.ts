import { alberta, britishColumbia, pipeda, pipedaPrinciple, quebec } from '#lib/domain/requests/citations.ts'
import { authority, FIRST_ANSWERS, remedy } from '#lib/domain/requests/remedies/remedy.ts'

const OPC = authority(
  'the Office of the Privacy Commissioner of Canada (OPC)',
  '加拿大隐私专员办公室（OPC）',
  'https://www.priv.gc.ca/en/report-a-concern/',
)
const CAI = authority(
  'the Commission d’accès à l’information du Québec (CAI)',
  '魁北克省信息查阅委员会（CAI）',
  'https://www.cai.gouv.qc.ca',
)
const OIPC_ALBERTA = authority(
  'the Information and Privacy Commissioner of Alberta (OIPC)',
  '艾伯塔省信息与隐私专员（OIPC）',
  'https://oipc.ab.ca',
)
const OIPC_BC = authority(
  'the Information and Privacy Commissioner for British Columbia (OIPC)',
  '不列颠哥伦比亚省信息与隐私专员（OIPC）',
  'https://www.oipc.bc.ca',
)

const complaint = { kinds: FIRST_ANSWERS }

/** Canada: the federal commissioner reports, those of the provinces review within 30 days. */
export const CANADA_REMEDIES = {
  'CA-PIPEDA': [
    remedy('complaint-to-us', pipedaPrinciple('4.10'), complaint),
    remedy('authority', pipeda('8(7), 11'), { authority: OPC }),
    remedy('court-after-authority', pipeda('14')),
  ],
  'CA-QC': [remedy('review-by-authority', quebec('34, 42, 43'), { authority: CAI, days: 30 })],
  'CA-AB': [remedy('review-by-authority', alberta('46, 47'), { authority: OIPC_ALBERTA, days: 30 })],
  'CA-BC': [
    remedy('complaint-to-us', britishColumbia('5'), complaint),
    remedy('review-by-authority', britishColumbia('46, 47'), { authority: OIPC_BC, days: 30 }),
  ],
} as const
