import type { Locale } from '#lib/domain/locales.ts'
import type { Subject } from '#lib/domain/requests/whom.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Who a request is about, line by line: the relation, the name, what the requester is to them, and their age band. */
export function subjectText(locale: Locale, subject: Subject): string {
  const nouns = translatorFor(locale, 'nouns')
  const t = translatorFor(locale, 'request')
  const is =
    subject.relation === 'guardian'
      ? [nouns(`ages.${subject.age}`), t('answers.youAre', { what: nouns(`guardians.${subject.as}`) })]
      : [t('answers.youAre', { what: nouns(`relatives.${subject.as}`) })]
  return [nouns(`relations.${subject.relation}`), subject.subjectName, ...is].join('\n')
}
