import { StoryLine, type StoryLineProps } from '#components/requests/file/story-line.tsx'
import { Card } from '#components/ui/card.tsx'
import type { CaseFile, StoryEntry } from '#lib/domain/requests/case-file.ts'
import { dayOfMoment, dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type StoryProps = Omit<StoryLineProps, 'entry' | 'reference'> & { file: CaseFile }

/** Everything that happened to a case and was written on it, day by day, oldest first; long ones by the page. */
export function Story({ locale, zone, file }: StoryProps) {
  const t = translatorFor(locale, 'story')
  const { entries, earlier, isNewest } = file.story
  const page = `/${locale}/desk/requests/${file.reference}`
  const days = [...Map.groupBy(entries, (entry) => dayOfMoment(atOf(entry), zone))]
  return (
    <Card id="story" title={t('title')}>
      {earlier === null ? null : (
        <p>
          <a href={`${page}?before=${earlier}#story`}>{t('earlier')}</a>
        </p>
      )}
      {days.map(([day, ofDay]) => (
        <section key={day}>
          <h3 className="mb-1.5 text-small font-semibold text-soft">{dayText(day, locale)}</h3>
          <ol className="ms-2.5 space-y-2.5 border-s-2 border-line">
            {ofDay.map((entry) => (
              <StoryLine key={keyOf(entry)} {...{ locale, zone, entry }} reference={file.reference} />
            ))}
          </ol>
        </section>
      ))}
      {isNewest ? null : (
        <p>
          <a href={`${page}#story`}>{t('newest')}</a>
        </p>
      )}
    </Card>
  )
}

function atOf({ event, text }: StoryEntry): string {
  return event?.at ?? text?.at ?? ''
}

function keyOf({ event, text }: StoryEntry): string {
  return text?.id ?? String(event?.sequence)
}
