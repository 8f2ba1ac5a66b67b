import type { Locale } from '#lib/domain/locales.ts'
import type { Subject } from '#lib/domain/requests/whom.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Who a request is about, line by line: the relation (as the asker says it, or told of them), the name, and what was said about both. */
export function subjectText(
  locale: Locale,
  subject: Subject,
  words: 'relations' | 'relationsTold' = 'relations',
): string {
  const nouns = translatorFor(locale, 'nouns')
  return [nouns(`${words}.${subject.relation}`), subject.subjectName, ...saidOf(locale, subject)].join('\n')
}

function saidOf(locale: Locale, subject: Subject): string[] {
  const t = translatorFor(locale, 'request')
  const nouns = translatorFor(locale, 'nouns')
  const asks = (what: string) => t('answers.youAre', { what })
  if (subject.relation === 'guardian')
    return [nouns(`ages.${subject.age}`), asks(nouns(`guardians.${subject.as}`))]
  if (subject.relation === 'deceased') return [asks(nouns(`relatives.${subject.as}`))]
  const permission = subject.permission ? [t('answers.permission')] : []
  return [subject.subjectEmail, asks(nouns(`agents.${subject.as}`)), ...permission]
}
