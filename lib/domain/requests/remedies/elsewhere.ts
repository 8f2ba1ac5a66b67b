import { fadp, lgpd, paia, popia } from '#lib/domain/requests/citations.ts'
import { authority, remedy } from '#lib/domain/requests/remedies/remedy.ts'

const ANPD = authority(
  'the National Data Protection Authority (ANPD)',
  '巴西国家数据保护局（ANPD）',
  'https://www.gov.br/anpd',
)
const CONSUMER_BODIES = authority(
  'a consumer protection body such as Procon',
  '巴西消费者保护机构，例如 Procon',
  'https://www.consumidor.gov.br',
)
const FDPIC = authority(
  'the Federal Data Protection and Information Commissioner (FDPIC)',
  '瑞士联邦数据保护与信息专员（FDPIC）',
  'https://www.edoeb.admin.ch',
)
const REGULATOR = authority('the Information Regulator', '南非信息监管局', 'https://inforegulator.org.za')

export const ELSEWHERE_REMEDIES = {
  BR: [
    remedy('authority', lgpd('18(1)'), { authority: ANPD }),
    remedy('authority', lgpd('18(8)'), { authority: CONSUMER_BODIES }),
    remedy('court', lgpd('22')),
  ],
  CH: [remedy('authority-by-report', fadp('49'), { authority: FDPIC }), remedy('court', fadp('32(2)'))],
  ZA: [remedy('authority', popia('74'), { authority: REGULATOR }), remedy('court', paia('78'))],
} as const
