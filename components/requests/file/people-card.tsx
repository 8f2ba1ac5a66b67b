import { WatchForm } from '#components/requests/file/watch-form.tsx'
import { AssignForm } from '#components/requests/verbs/assign-form.tsx'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { AwayLine } from '#components/staff/away-line.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import type { Assignee } from '#lib/domain/staff/absence.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type PeopleCardProps = {
  locale: Locale
  zone: string
  file: CaseFile
  again: Again
  colleagues: readonly Assignee[]
  me: string | null
}

/** Who answers a case, and who opened it last. */
export function PeopleCard({ zone, again, ...rest }: PeopleCardProps) {
  const { locale, file, colleagues } = rest
  const t = translatorFor(locale, 'casefile')
  const name = file.assignee ? file.assignee.name || translatorFor(locale, 'desk')('formerColleague') : null
  return (
    <Card title={t('assign.title')}>
      {file.actions.includes('assign') ? (
        <AssignForm {...rest} again={again && 'assignee' in again.values ? again : null} />
      ) : (
        <p>{name ?? t('assign.nobody')}</p>
      )}
      <AwayLine locale={locale} away={colleagues.find(({ staffId }) => staffId === file.assignee?.id)} />
      {file.erasedAt ? null : (
        <p className="mt-3">
          <a href={`/${locale}/desk/requests/${file.reference}/shield`}>
            {translatorFor(locale, 'shields')('link')}
          </a>
        </p>
      )}
      <WatchForm {...{ locale, file }} />
      <Views {...{ locale, zone, file }} />
    </Card>
  )
}

function Views({ locale, zone, file }: Pick<PeopleCardProps, 'locale' | 'zone' | 'file'>) {
  const { views } = file.story
  if (views.length === 0) return null
  return (
    <Details summary={translatorFor(locale, 'story')('views')}>
      <ul className="space-y-1 text-small">
        {views.map(({ sequence, at, by }) => (
          <li key={sequence}>
            {by.type === 'staff' && by.name ? by.name : translatorFor(locale, 'desk')('formerColleague')}{' '}
            <time dateTime={at} className="text-soft">
              {momentText(at, zone, locale)}
            </time>
          </li>
        ))}
      </ul>
    </Details>
  )
}
