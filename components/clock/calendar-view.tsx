import { CalendarDays } from '#components/clock/calendar-days.tsx'
import type { Summary } from '#components/clock/calendar-list.tsx'
import { calendarName } from '#components/clock/calendar-name.ts'
import { SourceText } from '#components/clock/source-text.tsx'
import { ToMoveNotice } from '#components/clock/to-move-notice.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Section } from '#components/ui/section.tsx'
import type { HeldYear } from '#lib/domain/holidays/held-years.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type Loaded = Record<number, { at: string; by: string }>
/** What was just done: a year loaded, or the cases counted anew, and how many due dates moved. */
export type Done = { loaded: number | null; moved: number }
type CalendarViewProps = {
  locale: Locale
  path: string
  zone: string
  calendar: Summary & { loaded: Loaded; mayManage: boolean }
  done: Done | null
}

/** One calendar: what it counts, and every year it holds with its days. */
export function CalendarView({ locale, path, zone, calendar, done }: CalendarViewProps) {
  const t = translatorFor(locale, 'calendars')
  const { id, years, open, provisional, toMove } = calendar
  return (
    <>
      <BackLink href={`/${locale}/desk/calendars`} label={t('back')} />
      <PageHeader
        title={calendarName(id, locale)}
        lead={
          <p>
            {t('view.open', { count: open })}
            {open > 0 ? ` ${t('view.provisional', { count: provisional })}` : null}
          </p>
        }
      />
      <Stack space="wide">
        {done ? <DoneNotice locale={locale} {...done} /> : null}
        {toMove > 0 ? <ToMoveNotice {...{ locale, id, toMove }} /> : null}
        {years ? null : <p>{t('view.weekendsOnly')}</p>}
        {years?.map((year) => (
          <Year key={year.year} {...{ locale, path, zone, calendar, year }} />
        ))}
      </Stack>
    </>
  )
}

function DoneNotice({ locale, loaded, moved }: Done & { locale: Locale }) {
  const t = translatorFor(locale, 'calendars')
  const title = loaded ? t('view.loadedTitle', { year: String(loaded) }) : t('view.recountedTitle')
  return (
    <Notice tone="success" title={title} toneWord={messagesOf(locale).site.toneWords.success}>
      <p>{t('view.moved', { count: moved })}</p>
    </Notice>
  )
}

type YearProps = Omit<CalendarViewProps, 'done'> & { year: HeldYear }

function Year({ locale, path, zone, calendar: { id, loaded, mayManage }, year: held }: YearProps) {
  const t = translatorFor(locale, 'calendars')
  const { year, state, days } = held
  const href = `/${locale}/desk/calendars/load?calendar=${id}&year=${year}`
  const load = t(state === 'complete' ? 'view.replaceYear' : 'view.loadYear', { year: String(year) })
  return (
    <Section
      title={String(year)}
      aside={
        <span className="flex flex-wrap items-center gap-3">
          {state === 'complete' ? (
            <Badge tone="success">{t('view.complete')}</Badge>
          ) : (
            <Badge tone="warning">{t('view.incomplete')}</Badge>
          )}
          {mayManage ? (
            <ButtonLink href={href} variant={state === 'complete' ? 'quiet' : 'primary'}>
              {load}
            </ButtonLink>
          ) : null}
        </span>
      }
    >
      <Stack>
        {state === 'complete' ? null : (
          <p>{t(state === 'incomplete' ? 'view.incompleteText' : 'view.noneText')}</p>
        )}
        <YearFacts {...{ locale, zone, held }} loaded={loaded[year]} />
        {days.length > 0 ? (
          <CalendarDays {...{ locale, path, year, days }} caption={t('view.days', { year: String(year) })} />
        ) : null}
      </Stack>
    </Section>
  )
}

type YearFactsProps = { locale: Locale; zone: string; held: HeldYear; loaded: Loaded[number] | undefined }

function YearFacts({ locale, zone, held: { source, published }, loaded }: YearFactsProps) {
  const t = translatorFor(locale, 'calendars')
  if (source === null) return null
  const how = loaded
    ? t('view.loadedBy', { at: momentText(loaded.at, zone, locale), who: loaded.by || t('view.somebody') })
    : t('view.shipped')
  const items = [
    { key: 'published', term: t('view.published'), description: published && dayText(published, locale) },
    { key: 'loaded', term: t('view.loaded'), description: how },
  ]
  return (
    <>
      <SourceText locale={locale} source={source} />
      <DefinitionGrid items={items.filter(({ description }) => description !== null)} />
    </>
  )
}
