import { calendarName } from '#components/clock/calendar-name.ts'
import { CaseList } from '#components/clock/case-list.tsx'
import { DayChanges } from '#components/clock/day-changes.tsx'
import { SourceText } from '#components/clock/source-text.tsx'
import { Checkbox } from '#components/forms/checkbox.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Section } from '#components/ui/section.tsx'
import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import type { LeftOut } from '#lib/domain/holidays/calendar-file-list.ts'
import type { DayChange } from '#lib/domain/holidays/year-changes.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { MovedCase } from '#lib/domain/requests/moved-case.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

export type Preview = {
  calendar: CalendarId
  year: number
  source: string
  publishedOn: string | null
  leftOut: LeftOut
  changes: readonly DayChange[]
  daysOff: number
  makeUpDays: number
  isShort: boolean
  cases: readonly MovedCase[]
  moving: number
  uncounted: number
  fingerprint: string
}
type LoadPreviewProps = {
  locale: Locale
  /** The page's address without its language. */
  path: string
  draft: string
  preview: Preview
  shown: ShownForm
  page: number
}

/** What loading a year would do: its days, and every open case that would change. Nothing is saved by looking. */
export function LoadPreview({ locale, path, draft, preview, shown, page }: LoadPreviewProps) {
  const t = translatorFor(locale, 'calendars')
  const { calendar, changes, cases, uncounted, leftOut } = preview
  const year = String(preview.year)
  const load = `/${locale}/desk/calendars/load`
  return (
    <PostForm
      action={`${load}/preview/${draft}/save`}
      locale={locale}
      problems={shown?.problems}
      summary={shown?.summary}
      words={messagesOf(locale).site.form}
    >
      <BackLink href={`${load}?attempt=${draft}`} label={t('preview.back')} />
      <PageHeader
        caption={t('preview.caption')}
        title={t('preview.title', { year, calendar: calendarName(calendar, locale) })}
        lead={t('preview.lead')}
      />
      <Stack space="wide">
        <Stack>
          <SourceText locale={locale} source={preview.source} />
          <DefinitionGrid items={factsOf(locale, preview)} />
        </Stack>
        {leftOut.otherYears + leftOut.unmarked > 0 ? <LeftOutNotice locale={locale} {...leftOut} /> : null}
        <Section title={t('preview.changes')}>
          {changes.length > 0 ? (
            <DayChanges {...{ locale, path, changes }} />
          ) : (
            <p>{t('preview.noChanges')}</p>
          )}
        </Section>
        <Section title={t('preview.cases')}>
          <CaseList {...{ locale, path, cases, uncounted, page }} name="cases" />
        </Section>
        <Confirm locale={locale} preview={preview} />
      </Stack>
    </PostForm>
  )
}

function factsOf(locale: Locale, preview: Preview) {
  const t = translatorFor(locale, 'calendars')
  const { publishedOn, daysOff, makeUpDays, moving, cases } = preview
  const published = publishedOn ? dayText(publishedOn, locale) : t('preview.notSaid')
  return [
    { key: 'published', term: t('preview.published'), description: published },
    { key: 'off', term: t('preview.daysOff'), description: daysOff },
    { key: 'work', term: t('preview.makeUpDays'), description: makeUpDays },
    { key: 'moving', term: t('preview.moving'), description: moving },
    { key: 'certain', term: t('preview.certain'), description: cases.length - moving },
  ]
}

function LeftOutNotice({ locale, otherYears, unmarked }: LeftOut & { locale: Locale }) {
  const t = translatorFor(locale, 'calendars')
  return (
    <Notice title={t('preview.leftOutTitle')} toneWord={messagesOf(locale).site.toneWords.info}>
      {otherYears > 0 ? <p>{t('preview.otherYears', { count: otherYears })}</p> : null}
      {unmarked > 0 ? <p>{t('preview.unmarked', { count: unmarked })}</p> : null}
    </Notice>
  )
}

function Confirm({ locale, preview }: { locale: Locale; preview: Preview }) {
  const t = translatorFor(locale, 'calendars')
  const { year, daysOff, isShort, moving, fingerprint, calendar } = preview
  return (
    <Stack>
      {isShort ? <Checkbox name="isWhole" label={t('preview.whole', { count: daysOff })} /> : null}
      <Hidden name="fingerprint" value={fingerprint} />
      <ButtonRow>
        <SubmitButton>{t('preview.submit', { year: String(year), count: moving })}</SubmitButton>
        <ButtonLink variant="secondary" href={`/${locale}/desk/calendars/${calendar}`}>
          {t('preview.cancel')}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}
