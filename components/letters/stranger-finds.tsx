import type { PreparedFile } from '#lib/domain/files/shown-file.ts'
import type { Stranger } from '#lib/domain/letters/strangers.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type StrangerFindsProps = { locale: Locale; inText: readonly Stranger[]; files: readonly PreparedFile[] }

/** What in a letter and its files looks like other people’s, and what no program could look through. */
export function StrangerFinds({ locale, inText, files }: StrangerFindsProps) {
  return (
    <>
      <Finds locale={locale} where={translatorFor(locale, 'care')('guard.text')} strangers={inText} />
      {files.map((file) => (
        <FileFinds key={file.id} {...{ locale, file }} />
      ))}
    </>
  )
}

function FileFinds({ locale, file: { name, look } }: { locale: Locale; file: PreparedFile }) {
  const t = translatorFor(locale, 'care')
  return (
    <>
      <Finds locale={locale} where={name ?? ''} strangers={look?.strangers ?? []} />
      {look?.isRead ? null : <p className="text-warning">{t('guard.unread', { name: name ?? '' })}</p>}
    </>
  )
}

type FindsProps = { locale: Locale; where: string; strangers: readonly Stranger[] }

function Finds({ locale, where, strangers }: FindsProps) {
  const t = translatorFor(locale, 'care')
  if (strangers.length === 0) return null
  return (
    <div>
      <p className="font-semibold wrap-anywhere text-danger">
        {t('guard.found')}: {where}
      </p>
      <ul className="list-disc ps-5 break-words">
        {strangers.map(({ kind, what }) => (
          <li key={what}>
            {what} <span className="text-small text-soft">({t(`guard.kinds.${kind}`)})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
