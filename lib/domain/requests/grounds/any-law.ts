import {
  alberta,
  app,
  appi,
  britishColumbia,
  citing,
  dpdp,
  fadp,
  koreanPipa,
  lgpd,
  OWN_PROCEDURE,
  pdpo,
  pipedaPrinciple,
  popia,
  quebec,
  singaporePdpa,
  taiwanPdpa,
  thaiPdpa,
  VIETNAM,
} from '#lib/domain/requests/citations.ts'
import {
  COMPLAINT,
  CORRECTION,
  ERASURE,
  type Ground,
  ground,
  NO_OR_IN_PART,
} from '#lib/domain/requests/grounds/ground.ts'
import { inState, inStates } from '#lib/domain/requests/us-states.ts'

const DATA_ACCURATE = {
  ...inStates('answering'),
  BR: lgpd('18(III)'),
  'CA-PIPEDA': pipedaPrinciple('4.9.5'),
  'CA-QC': quebec('28'),
  'CA-AB': alberta('25'),
  'CA-BC': britishColumbia('24'),
  JP: appi('34(2)'),
  KR: koreanPipa('36(2)'),
  SG: singaporePdpa('22(2)'),
  IN: dpdp('12(2)'),
  CH: fadp('32(1)'),
  AU: app('13.1'),
  HK: pdpo('24(3)(b)'),
  TW: taiwanPdpa('11(1)'),
  TH: thaiPdpa('35'),
  ZA: popia('24(2)'),
  VN: VIETNAM,
}

/** Where a law wants complaints looked into, that; elsewhere the operator does it all the same. */
const COMPLAINTS = {
  BR: OWN_PROCEDURE,
  'CA-PIPEDA': pipedaPrinciple('4.10.4'),
  'CA-QC': quebec('3.2'),
  'CA-AB': OWN_PROCEDURE,
  'CA-BC': britishColumbia('5(b)'),
  JP: appi('40'),
  KR: koreanPipa('38(5)'),
  SG: singaporePdpa('12(b)'),
  IN: dpdp('13'),
  CH: OWN_PROCEDURE,
  AU: app('1.2(b)'),
  HK: OWN_PROCEDURE,
  TW: OWN_PROCEDURE,
  TH: OWN_PROCEDURE,
  ZA: OWN_PROCEDURE,
  VN: OWN_PROCEDURE,
}

const dpp2 = citing('PDPO (Cap. 486) s. *, DPP 2(2)', '香港《个人资料（私隐）条例》第*条、保障资料第2(2)原则')

/** Reasons that many laws have in the same words. */
export const ANY_LAW_GROUNDS = {
  'any.data-accurate': ground(DATA_ACCURATE, CORRECTION, NO_OR_IN_PART),
  'any.no-right-to-correction': ground({ 'US-IA': inState('US-IA', 'answering') }, CORRECTION, NO_OR_IN_PART),
  // these laws only say when data may no longer be kept
  'any.no-right-to-erasure': ground(
    { SG: singaporePdpa('25'), HK: dpp2('26'), AU: app('11.2') },
    ERASURE,
    NO_OR_IN_PART,
  ),
  'any.complaint-not-upheld': ground(COMPLAINTS, COMPLAINT, NO_OR_IN_PART),
} as const satisfies Record<string, Ground>
