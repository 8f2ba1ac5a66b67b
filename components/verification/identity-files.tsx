import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import type { IdentityFile } from '#lib/domain/verification/case-identity.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { fileSize } from '#lib/i18n/file-size.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type IdentityFilesProps = { locale: Locale; zone: string; file: CaseFile }

/** The pictures of documents of a case: the way to those that stand, and when the others were destroyed. */
export function IdentityFiles({ locale, zone, file }: IdentityFilesProps) {
  const t = translatorFor(locale, 'identity')
  const { files, mayOpen } = file.identity
  if (files.length === 0) return null
  const line = ({ size, sentAt }: IdentityFile) =>
    t('file.line', { size: fileSize(size, locale), moment: momentText(sentAt, zone, locale) })
  return (
    <ul className="space-y-1" aria-label={t('file.list')}>
      {files.map((each) => (
        <li key={each.id}>
          {mayOpen && !each.destroyedAt ? (
            <a href={`/${locale}/desk/requests/${file.reference}/identity-files/${each.id}`}>{line(each)}</a>
          ) : (
            line(each)
          )}{' '}
          {each.destroyedAt
            ? t('file.destroyed', { moment: momentText(each.destroyedAt, zone, locale) })
            : null}
        </li>
      ))}
    </ul>
  )
}
