import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import type { AnswerRow } from '#lib/i18n/answer-rows.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type Contact = NonNullable<CaseFile['contact']>

/** Who asked and how they can be reached, as far as they said so: a mailbox is asked for on the form, the others are not. */
export function contactRows(locale: Locale, contact: Contact): AnswerRow[] {
  const t = translatorFor(locale, 'casefile')
  const intake = translatorFor(locale, 'intake')
  const { name, email, phone = '', postal = '' } = contact
  const rows = [
    { key: 'name', term: t('facts.name'), description: name },
    { key: 'email', term: t('facts.email'), description: email || intake('noMailbox.none') },
    { key: 'phone', term: intake('facts.phone'), description: phone },
    { key: 'postal', term: intake('facts.postal'), description: postal },
  ]
  return rows.filter(({ description }) => description !== '')
}
