import { dpa2018, dpa2018Schedule2, ukGdpr } from '#lib/domain/requests/citations.ts'
import {
  ACCESS,
  ANY_NO,
  COMPLAINT,
  CORRECTION,
  ERASURE,
  type Ground,
  ground,
  IN_PART,
  NO,
  NO_OR_IN_PART,
  RIGHTS,
} from '#lib/domain/requests/grounds/ground.ts'

const schedule2 = (paragraph: number, kinds = ACCESS) =>
  ground({ UK: dpa2018Schedule2(paragraph) }, kinds, NO_OR_IN_PART)

/** The United Kingdom. "Vexatious" was never enacted. */
export const UK_GROUNDS = {
  'uk.manifestly-unfounded': ground({ UK: ukGdpr('12(5)') }, RIGHTS, NO),
  'uk.excessive': ground({ UK: ukGdpr('12(5)') }, RIGHTS, NO),
  'uk.not-identifiable': ground({ UK: ukGdpr('11(2), 12(2)') }, RIGHTS, NO),
  'uk.rights-of-others': schedule2(16),
  'uk.disproportionate-search': ground({ UK: ukGdpr('15(1A)') }, ACCESS, IN_PART),
  'uk.crime': schedule2(2, RIGHTS),
  'uk.legal-privilege': schedule2(19),
  'uk.management-forecasts': schedule2(22),
  'uk.negotiations': schedule2(23),
  'uk.references': schedule2(24),
  'uk.data-accurate': ground({ UK: ukGdpr('16') }, CORRECTION, NO_OR_IN_PART),
  'uk.erasure.no-ground': ground({ UK: ukGdpr('17(1)') }, ERASURE, NO_OR_IN_PART),
  'uk.erasure.expression': ground({ UK: ukGdpr('17(3)(a)') }, ERASURE, NO_OR_IN_PART),
  'uk.erasure.legal-obligation': ground({ UK: ukGdpr('17(3)(b)') }, ERASURE, ANY_NO),
  'uk.erasure.public-health': ground({ UK: ukGdpr('17(3)(c)') }, ERASURE, NO_OR_IN_PART),
  'uk.erasure.archiving': ground({ UK: ukGdpr('17(3)(d)') }, ERASURE, NO_OR_IN_PART),
  'uk.erasure.legal-claims': ground({ UK: ukGdpr('17(3)(e)') }, ERASURE, ANY_NO),
  'uk.complaint-not-upheld': ground({ UK: dpa2018('164A') }, COMPLAINT, NO_OR_IN_PART),
} as const satisfies Record<string, Ground>
