import { OWN_PROCEDURE } from '#lib/domain/requests/citations.ts'
import {
  ACCESS,
  APPEAL,
  ERASURE,
  type Ground,
  ground,
  IN_PART,
  NO,
  NO_OR_IN_PART,
  RIGHTS,
  WITHDRAWAL,
} from '#lib/domain/requests/grounds/ground.ts'
import {
  inStates,
  STATES_AGAINST_FRAUD,
  STATES_WITH_APPEAL,
  US_STATE_IDS,
} from '#lib/domain/requests/us-states.ts'

const ANSWERING = inStates('answering')
const LIMITS = inStates('limits')
const COMPLAINTS = Object.fromEntries(US_STATE_IDS.map((id) => [id, OWN_PROCEDURE]))

/** The other states of the US share one list, each with its own sections. */
export const US_STATE_GROUNDS = {
  'us.unauthenticated': ground(ANSWERING, RIGHTS, NO),
  'us.unfounded-excessive-repetitive': ground(ANSWERING, RIGHTS, NO),
  'us.exempt': ground(inStates('exempt'), [...RIGHTS, ...WITHDRAWAL], NO_OR_IN_PART),
  'us.pseudonymous': ground(inStates('pseudonymous'), RIGHTS, NO_OR_IN_PART),
  'us.trade-secret': ground(LIMITS, ACCESS, NO_OR_IN_PART),
  'us.deletion-suppression-record': ground(ANSWERING, ERASURE, IN_PART),
  'us.legal-obligation': ground(LIMITS, RIGHTS, NO_OR_IN_PART),
  'us.legal-claims': ground(LIMITS, RIGHTS, NO_OR_IN_PART),
  'us.contract': ground(LIMITS, ERASURE, NO_OR_IN_PART),
  'us.security': ground(LIMITS, ERASURE, NO_OR_IN_PART),
  'us.product-repair': ground(LIMITS, ERASURE, NO_OR_IN_PART),
  'us.optout-fraud-belief': ground(inStates('answering', STATES_AGAINST_FRAUD), WITHDRAWAL, NO),
  'us.appeal-not-upheld': ground(inStates('appeal', STATES_WITH_APPEAL), APPEAL, NO_OR_IN_PART),
  'us.complaint-not-upheld': ground(COMPLAINTS, ['complaint'], NO_OR_IN_PART),
} as const satisfies Record<string, Ground>
