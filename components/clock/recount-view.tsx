import { calendarName } from '#components/clock/calendar-name.ts'
import { CaseList } from '#components/clock/case-list.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { CalendarId } from '#lib/domain/clock/calendar.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { MovedCase } from '#lib/domain/requests/moved-case.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type RecountViewProps = {
  locale: Locale
  path: string
  calendar: CalendarId
  list: { cases: readonly MovedCase[]; moving: number; uncounted: number; fingerprint: string }
  mayManage: boolean
  shown: ShownForm
  page: number
}

/** The open cases whose stored dates are no longer what the portal counts, for an administrator to decide. */
export function RecountView({ locale, path, calendar, list, mayManage, shown, page }: RecountViewProps) {
  const t = translatorFor(locale, 'calendars')
  const { cases, moving, uncounted, fingerprint } = list
  const back = `/${locale}/desk/calendars/${calendar}`
  return (
    <PostForm
      action={`${back}/review/save`}
      locale={locale}
      problems={shown?.problems}
      summary={shown?.summary}
      words={messagesOf(locale).site.form}
    >
      <BackLink href={back} label={calendarName(calendar, locale)} />
      <PageHeader
        title={t('recount.title', { calendar: calendarName(calendar, locale) })}
        lead={t(cases.length > 0 ? 'recount.lead' : 'recount.nothing')}
      />
      {cases.length > 0 ? (
        <Stack>
          <CaseList {...{ locale, path, cases, uncounted, page }} name="cases" />
          {mayManage ? (
            <ButtonRow>
              <Hidden name="fingerprint" value={fingerprint} />
              <SubmitButton>{t('recount.submit', { count: moving })}</SubmitButton>
              <ButtonLink variant="secondary" href={back}>
                {t('preview.cancel')}
              </ButtonLink>
            </ButtonRow>
          ) : (
            <p>{t('recount.onlyAdministrators')}</p>
          )}
        </Stack>
      ) : null}
    </PostForm>
  )
}
