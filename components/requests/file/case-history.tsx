import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { Timeline, type TimelineEvent } from '#components/ui/timeline.tsx'
import type { Tone } from '#components/ui/tone.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseEvent } from '#lib/domain/requests/case-file.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { eventSentence } from '#lib/i18n/event-sentence.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type CaseHistoryProps = { locale: Locale; zone: string; events: readonly CaseEvent[] }

/** What happened to a case, from its trail; who only looked is kept apart. */
export function CaseHistory({ locale, zone, events }: CaseHistoryProps) {
  const t = translatorFor(locale, 'casefile')
  const isView = ({ event }: CaseEvent) => event === 'request-viewed'
  const shown = (of: readonly CaseEvent[]) => of.map((event) => lineOf({ locale, zone, event }))
  const views = events.filter(isView)
  return (
    <Card title={t('history.title')}>
      <Timeline events={shown(events.filter((event) => !isView(event)))} />
      <div className="mt-3">
        <Details summary={t('history.views', { count: views.length })}>
          <Timeline events={shown(views)} />
        </Details>
      </div>
    </Card>
  )
}

const TONES: Partial<Record<CaseEvent['event'], Tone>> = {
  'request-closed': 'success',
  'request-refused': 'success',
  'request-disputed': 'danger',
  'mail-failed': 'danger',
  'due-date-set': 'warning',
  'requester-asked': 'warning',
  'address-changed': 'warning',
  'address-change-stopped': 'danger',
  'legal-hold-set': 'warning',
}

function lineOf({ locale, zone, event }: { locale: Locale; zone: string; event: CaseEvent }): TimelineEvent {
  const t = translatorFor(locale, 'casefile')
  const { by } = event
  const name =
    by.type === 'staff'
      ? by.name || translatorFor(locale, 'desk')('formerColleague')
      : t(`history.${by.type}`)
  return {
    key: String(event.sequence),
    title: eventSentence(event, locale),
    when: momentText(event.at, zone, locale),
    dateTime: event.at,
    tone: TONES[event.event],
    by: name,
  }
}
