import type { Sourced } from '#lib/domain/clock/law.ts'
import { ANY_KIND, type Item, KEPT, LATER, SAYS_NO, says, YES } from '#lib/domain/requests/contents/item.ts'
import { ACCESS, CORRECTION, ERASURE, WITHDRAWAL } from '#lib/domain/requests/grounds/ground.ts'

/** GDPR and UK GDPR ask for the same, article by article. */
export const gdprItems = (article: (number: string) => Sourced): readonly Item[] => [
  ...says(ACCESS, YES, {
    confirmation: article('15(1)'),
    copy: article('15(3)'),
    purposes: article('15(1)(a)'),
    categories: article('15(1)(b)'),
    recipients: article('15(1)(c)'),
    retention: article('15(1)(d)'),
    rights: article('15(1)(e)'),
    authority: article('15(1)(f)'),
    source: article('15(1)(g)'),
    'automated-decisions': article('15(1)(h)'),
    transfers: article('15(2)'),
  }),
  ...says(ACCESS, ['no-data-held'], { searched: article('15(1)') }),
  ...says(CORRECTION, YES, { corrected: article('12(3), 16'), 'recipients-told': article('19') }),
  ...says(ERASURE, YES, { erased: article('12(3), 17(1)'), 'recipients-told': article('19') }),
  ...says(ERASURE, KEPT, { kept: article('17(3)') }),
  ...says(ERASURE, ['restricted'], { 'storage-only': article('18(2)') }),
  ...says(WITHDRAWAL, YES, { stopped: article('7(3)') }),
  ...says(ANY_KIND, SAYS_NO, { reasons: article('12(4)') }),
  ...says(ANY_KIND, ['identity-not-proven'], { reasons: article('12(2), 12(4)') }),
  ...says(ANY_KIND, LATER, { 'extension-reasons': article('12(3)') }),
]
