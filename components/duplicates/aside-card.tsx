import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AsideProps = { locale: Locale; file: CaseFile }

/** For what is no request, or the same as another one: the ways to say so, or that somebody did. */
export function AsideCard({ locale, file }: AsideProps) {
  const t = translatorFor(locale, 'duplicates')
  const { outcome, actions, reference } = file
  const { mergedInto } = file.pairs
  const path = `/${locale}/desk/requests/`
  const isAside = outcome === 'spam' || mergedInto !== null
  const verbs = (['close-as-spam', 'close-as-duplicate', 'reopen'] as const).filter((verb) =>
    actions.includes(verb),
  )
  if (!isAside && verbs.length === 0) return null
  return (
    <Card title={t('aside.title')}>
      {outcome === 'spam' ? <p>{t('aside.isSpam')}</p> : null}
      {mergedInto ? (
        <p>
          <a href={`${path}${mergedInto}`}>{t('aside.isMerged', { reference: mergedInto })}</a>
        </p>
      ) : null}
      {isAside && verbs.length === 0 ? <p className="text-small text-soft">{t('aside.reopenWho')}</p> : null}
      {verbs.map((verb) => (
        <p key={verb}>
          <a href={`${path}${reference}/${verb}`}>{t(WORDS[verb])}</a>
        </p>
      ))}
    </Card>
  )
}

const WORDS = {
  'close-as-spam': 'aside.spam',
  'close-as-duplicate': 'aside.duplicate',
  reopen: 'aside.reopen',
} as const
