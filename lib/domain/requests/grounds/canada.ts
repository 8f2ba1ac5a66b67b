import { alberta, britishColumbia, pipeda, pipedaPrinciple, quebec } from '#lib/domain/requests/citations.ts'
import {
  ACCESS,
  ANY_NO,
  ERASURE,
  type Ground,
  ground,
  NO,
  NO_OR_IN_PART,
  RIGHTS,
  WITHDRAWAL,
} from '#lib/domain/requests/grounds/ground.ts'

/** Canada: the federal law and three provinces give much the same reasons. */
export const CANADA_GROUNDS = {
  'canada.third-person': ground(
    {
      'CA-PIPEDA': pipeda('9(1)'),
      'CA-QC': quebec('40'),
      'CA-AB': alberta('24(3)(b)'),
      'CA-BC': britishColumbia('23(4)(c)'),
    },
    ACCESS,
    NO_OR_IN_PART,
  ),
  'canada.privilege': ground(
    {
      'CA-PIPEDA': pipeda('9(3)(a)'),
      'CA-AB': alberta('24(2)(a)'),
      'CA-BC': britishColumbia('23(3)(a)'),
    },
    ACCESS,
    NO_OR_IN_PART,
  ),
  'canada.confidential-commercial': ground(
    {
      'CA-PIPEDA': pipeda('9(3)(b)'),
      'CA-AB': alberta('24(2)(b)'),
      'CA-BC': britishColumbia('23(3)(b)'),
    },
    ACCESS,
    NO_OR_IN_PART,
  ),
  'canada.life-security': ground(
    {
      'CA-PIPEDA': pipeda('9(3)(c)'),
      'CA-AB': alberta('24(3)(a)'),
      'CA-BC': britishColumbia('23(4)(a)-(b)'),
    },
    ACCESS,
    NO_OR_IN_PART,
  ),
  'canada.investigation': ground(
    {
      'CA-PIPEDA': pipeda('9(3)(c.1)'),
      'CA-QC': quebec('39'),
      'CA-AB': alberta('24(2)(c)'),
      'CA-BC': britishColumbia('23(3)(c)'),
    },
    ACCESS,
    NO_OR_IN_PART,
  ),
  'canada.dispute-resolution': ground(
    {
      'CA-PIPEDA': pipeda('9(3)(d)'),
      'CA-AB': alberta('24(2)(e)'),
      'CA-BC': britishColumbia('23(3)(e)'),
    },
    ACCESS,
    NO_OR_IN_PART,
  ),
  'canada.identity-of-source': ground(
    { 'CA-AB': alberta('24(3)(c)'), 'CA-BC': britishColumbia('23(4)(d)') },
    ACCESS,
    NO_OR_IN_PART,
  ),
  'canada.government-objection': ground({ 'CA-PIPEDA': pipeda('9(2.1)-(2.4)') }, ACCESS, NO_OR_IN_PART),
  'canada.prohibitive-cost': ground({ 'CA-PIPEDA': pipedaPrinciple('4.9') }, ACCESS, NO_OR_IN_PART),
  'canada.harm-to-health': ground({ 'CA-QC': quebec('37') }, ACCESS, NO_OR_IN_PART),
  'canada.child-under-14': ground({ 'CA-QC': quebec('38') }, ACCESS, NO),
  'canada.abusive': ground(
    { 'CA-QC': quebec('46'), 'CA-AB': alberta('37'), 'CA-BC': britishColumbia('37') },
    RIGHTS,
    NO,
  ),
  'canada.still-needed': ground(
    {
      'CA-PIPEDA': pipedaPrinciple('4.5.3'),
      'CA-QC': quebec('23, 28'),
      'CA-AB': alberta('35'),
      'CA-BC': britishColumbia('35'),
    },
    ERASURE,
    ANY_NO,
  ),
  'canada.legal-or-contractual': ground(
    {
      'CA-PIPEDA': pipedaPrinciple('4.3.8'),
      'CA-AB': alberta('9'),
      'CA-BC': britishColumbia('9'),
    },
    WITHDRAWAL,
    NO_OR_IN_PART,
  ),
} as const satisfies Record<string, Ground>
