import type { LawId, Sourced } from '#lib/domain/clock/law.ts'
import { alberta, britishColumbia, pipeda, pipedaPrinciple, quebec } from '#lib/domain/requests/citations.ts'
import { ANY_KIND, type Item, LATER, SAYS_NO, says, YES } from '#lib/domain/requests/contents/item.ts'
import { ACCESS, CORRECTION, ERASURE, WITHDRAWAL } from '#lib/domain/requests/grounds/ground.ts'

const PIPEDA: readonly Item[] = [
  ...says(ACCESS, YES, {
    confirmation: pipedaPrinciple('4.9, 4.9.1'),
    copy: pipedaPrinciple('4.9, 4.9.4'),
    source: pipedaPrinciple('4.9.1'),
    uses: pipedaPrinciple('4.9.1'),
    recipients: pipedaPrinciple('4.9.3'),
  }),
  ...says(CORRECTION, YES, {
    corrected: pipedaPrinciple('4.9.5'),
    'recipients-told': pipedaPrinciple('4.9.5'),
  }),
  ...says(CORRECTION, SAYS_NO, { statement: pipedaPrinciple('4.9.6') }),
  ...says(WITHDRAWAL, YES, { consequences: pipedaPrinciple('4.3.8') }),
  ...says(ANY_KIND, SAYS_NO, { reasons: pipeda('8(7)') }),
  ...says(ANY_KIND, LATER, {
    'extension-reasons': pipeda('8(4)'),
    'new-date': pipeda('8(4)'),
    'extension-complaint': pipeda('8(4)'),
  }),
]

/** Quebec: every refusal names its provision, which the ground does, and helps to understand it. */
const QUEBEC: readonly Item[] = [
  ...says(ACCESS, YES, {
    confirmation: quebec('27'),
    copy: quebec('27'),
    source: quebec('7'),
    recipients: quebec('8'),
    retention: quebec('8'),
  }),
  ...says(CORRECTION, YES, { corrected: quebec('28, 35'), 'copy-corrected': quebec('35') }),
  ...says(ERASURE, YES, { erased: quebec('28, 35') }),
  ...says(ANY_KIND, SAYS_NO, { reasons: quebec('34') }),
]

/** Alberta and British Columbia have one pattern and each their own sections. */
const province = (sections: {
  access: Sourced
  recipients: Sourced
  corrected: Sourced
  annotated: Sourced
  refusal: Sourced
  extension: Sourced
  withdrawal: Sourced
}): readonly Item[] => [
  ...says(ACCESS, YES, { copy: sections.access, uses: sections.access, recipients: sections.recipients }),
  ...says(CORRECTION, YES, { corrected: sections.corrected, 'recipients-told': sections.corrected }),
  ...says(CORRECTION, SAYS_NO, { statement: sections.annotated }),
  ...says(WITHDRAWAL, YES, { consequences: sections.withdrawal }),
  ...says(ANY_KIND, SAYS_NO, { reasons: sections.refusal, 'contact-person': sections.refusal }),
  ...says(ANY_KIND, LATER, {
    'extension-reasons': sections.extension,
    'new-date': sections.extension,
    'extension-complaint': sections.extension,
  }),
]

export const CANADA_ITEMS: Partial<Record<LawId, readonly Item[]>> = {
  'CA-PIPEDA': PIPEDA,
  'CA-QC': QUEBEC,
  'CA-AB': province({
    access: alberta('24(1)'),
    recipients: alberta('24(1)'),
    corrected: alberta('25(2)'),
    annotated: alberta('25(3)'),
    refusal: alberta('29(1)(c)'),
    extension: alberta('31'),
    withdrawal: alberta('9'),
  }),
  'CA-BC': province({
    access: britishColumbia('23(1)(a)-(b)'),
    recipients: britishColumbia('23(1)(c)'),
    corrected: britishColumbia('24(2)'),
    annotated: britishColumbia('24(3)'),
    refusal: britishColumbia('30(1)'),
    extension: britishColumbia('31(2)'),
    withdrawal: britishColumbia('9'),
  }),
}
