import { LAW_IDS, type Law, type LawId, type LawVersions, type Right } from '#lib/domain/clock/law.ts'
import { AU } from '#lib/domain/clock/laws/au.ts'
import { BR } from '#lib/domain/clock/laws/br.ts'
import { CA_AB } from '#lib/domain/clock/laws/ca-ab.ts'
import { CA_BC } from '#lib/domain/clock/laws/ca-bc.ts'
import { CA_PIPEDA } from '#lib/domain/clock/laws/ca-pipeda.ts'
import { CA_QC } from '#lib/domain/clock/laws/ca-qc.ts'
import { CH } from '#lib/domain/clock/laws/ch.ts'
import { CN } from '#lib/domain/clock/laws/cn.ts'
import { EU } from '#lib/domain/clock/laws/eu.ts'
import { HK } from '#lib/domain/clock/laws/hk.ts'
import { IN } from '#lib/domain/clock/laws/in.ts'
import { JP } from '#lib/domain/clock/laws/jp.ts'
import { KR } from '#lib/domain/clock/laws/kr.ts'
import { SG } from '#lib/domain/clock/laws/sg.ts'
import { TH } from '#lib/domain/clock/laws/th.ts'
import { TW } from '#lib/domain/clock/laws/tw.ts'
import { UK } from '#lib/domain/clock/laws/uk.ts'
import { US_AL } from '#lib/domain/clock/laws/us-al.ts'
import { US_CA } from '#lib/domain/clock/laws/us-ca.ts'
import { US_CO } from '#lib/domain/clock/laws/us-co.ts'
import { US_CT } from '#lib/domain/clock/laws/us-ct.ts'
import { US_DE } from '#lib/domain/clock/laws/us-de.ts'
import { US_FL } from '#lib/domain/clock/laws/us-fl.ts'
import { US_IA } from '#lib/domain/clock/laws/us-ia.ts'
import { US_IN } from '#lib/domain/clock/laws/us-in.ts'
import { US_KY } from '#lib/domain/clock/laws/us-ky.ts'
import { US_MD } from '#lib/domain/clock/laws/us-md.ts'
import { US_MN } from '#lib/domain/clock/laws/us-mn.ts'
import { US_MT } from '#lib/domain/clock/laws/us-mt.ts'
import { US_NE } from '#lib/domain/clock/laws/us-ne.ts'
import { US_NH } from '#lib/domain/clock/laws/us-nh.ts'
import { US_NJ } from '#lib/domain/clock/laws/us-nj.ts'
import { US_OK } from '#lib/domain/clock/laws/us-ok.ts'
import { US_OR } from '#lib/domain/clock/laws/us-or.ts'
import { US_RI } from '#lib/domain/clock/laws/us-ri.ts'
import { US_TN } from '#lib/domain/clock/laws/us-tn.ts'
import { US_TX } from '#lib/domain/clock/laws/us-tx.ts'
import { US_UT } from '#lib/domain/clock/laws/us-ut.ts'
import { US_VA } from '#lib/domain/clock/laws/us-va.ts'
import { VN } from '#lib/domain/clock/laws/vn.ts'
import { ZA } from '#lib/domain/clock/laws/za.ts'

/** Every law the clock can count under: its versions, oldest first, each in force until the next begins. */
export const LAWS: Record<LawId, LawVersions> = {
  CN,
  EU,
  UK,
  'US-CA': US_CA,
  'US-VA': US_VA,
  'US-CO': US_CO,
  'US-CT': US_CT,
  'US-UT': US_UT,
  'US-TX': US_TX,
  'US-FL': US_FL,
  'US-OR': US_OR,
  'US-MT': US_MT,
  'US-NE': US_NE,
  'US-IA': US_IA,
  'US-DE': US_DE,
  'US-NH': US_NH,
  'US-NJ': US_NJ,
  'US-TN': US_TN,
  'US-MN': US_MN,
  'US-MD': US_MD,
  'US-IN': US_IN,
  'US-KY': US_KY,
  'US-RI': US_RI,
  'US-OK': US_OK,
  'US-AL': US_AL,
  BR,
  'CA-PIPEDA': CA_PIPEDA,
  'CA-QC': CA_QC,
  'CA-AB': CA_AB,
  'CA-BC': CA_BC,
  JP,
  KR,
  SG,
  IN,
  CH,
  AU,
  HK,
  TW,
  TH,
  ZA,
  VN,
}

/** The version of a law in force on `day` (YYYY-MM-DD); before its first day, the first, which then sets no date. */
export function lawOn(id: LawId, day: string): Law {
  const [first, ...later] = LAWS[id]
  return later.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? first
}

/** Whether any version of the law is in force on `day`; future laws start by themselves. */
export function isInForce(id: LawId, day: string): boolean {
  return LAWS[id][0].effectiveFrom <= day
}

/** The version a case was filed under, or undefined when this portal does not hold it any more. */
export function findLawVersion(id: string, version: string): Law | undefined {
  return isLawId(id) ? LAWS[id].find((law) => law.version === version) : undefined
}

export function isLawId(id: string): id is LawId {
  return LAW_IDS.some((known) => known === id)
}

/** Whether the law gives the right a rule to count by; `computeClock` throws where it does not. */
export function hasRule(law: Law, right: Right): boolean {
  return law.rules[right] !== undefined
}
