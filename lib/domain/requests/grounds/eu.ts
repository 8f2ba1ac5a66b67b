import { gdpr } from '#lib/domain/requests/citations.ts'
import {
  ACCESS,
  ANY_NO,
  COMPLAINT,
  CORRECTION,
  ERASURE,
  type Ground,
  ground,
  NO,
  NO_OR_IN_PART,
  RIGHTS,
} from '#lib/domain/requests/grounds/ground.ts'

/** The EU. Grounds about objection, transfer and automated decisions follow with those kinds (20, 21, 22). */
export const EU_GROUNDS = {
  'eu.manifestly-unfounded': ground({ EU: gdpr('12(5)') }, RIGHTS, NO),
  'eu.excessive': ground({ EU: gdpr('12(5)') }, RIGHTS, NO),
  'eu.not-identifiable': ground({ EU: gdpr('11(2), 12(2)') }, RIGHTS, NO),
  'eu.rights-of-others': ground({ EU: gdpr('15(4)') }, ACCESS, NO_OR_IN_PART),
  'eu.data-accurate': ground({ EU: gdpr('16') }, CORRECTION, NO_OR_IN_PART),
  'eu.erasure.no-ground': ground({ EU: gdpr('17(1)') }, ERASURE, NO_OR_IN_PART),
  'eu.erasure.expression': ground({ EU: gdpr('17(3)(a)') }, ERASURE, NO_OR_IN_PART),
  'eu.erasure.legal-obligation': ground({ EU: gdpr('17(3)(b)') }, ERASURE, ANY_NO),
  'eu.erasure.public-health': ground({ EU: gdpr('17(3)(c)') }, ERASURE, NO_OR_IN_PART),
  'eu.erasure.archiving': ground({ EU: gdpr('17(3)(d)') }, ERASURE, NO_OR_IN_PART),
  'eu.erasure.legal-claims': ground({ EU: gdpr('17(3)(e)') }, ERASURE, ANY_NO),
  'eu.national-restriction': ground({ EU: gdpr('23') }, RIGHTS, NO_OR_IN_PART),
  'eu.complaint-not-upheld': ground({ EU: { ...gdpr('24'), certainty: 'policy' } }, COMPLAINT, NO_OR_IN_PART),
} as const satisfies Record<string, Ground>
