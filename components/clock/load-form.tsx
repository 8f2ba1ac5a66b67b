import { calendarName } from '#components/clock/calendar-name.ts'
import { ListField } from '#components/clock/list-field.tsx'
import { ListForms } from '#components/clock/list-forms.tsx'
import { Select, TextField } from '#components/forms/field.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { CALENDAR_IDS } from '#lib/domain/clock/calendar.ts'
import { CALENDARS } from '#lib/domain/clock/calendars.ts'
import { yearsOf } from '#lib/domain/clock/loaded-years.ts'
import { LIST_MAX } from '#lib/domain/holidays/load-form.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type LoadYearFormProps = {
  locale: Locale
  shown: ShownForm
  /** What the address asks for: the calendar and the year of the page one came from. */
  asked: { calendar?: string; year?: string }
}

/** A year of holidays, as a table or an iCalendar file. */
export function LoadYearForm({ locale, shown, asked }: LoadYearFormProps) {
  const t = translatorFor(locale, 'calendars')
  const typed = shown?.values ?? asked
  const words = { file: t('form.file'), fileHint: t('form.fileHint'), fileRead: t('form.fileRead') }
  return (
    <>
      <BackLink href={`/${locale}/desk/calendars`} label={t('back')} />
      <StaffForm
        locale={locale}
        form="calendar-load"
        action="/desk/calendars/load/check"
        shown={shown}
        title={t('form.title')}
        lead={t('form.lead')}
        submit={t('form.submit')}
      >
        <Select
          name="calendar"
          label={t('form.calendar')}
          emptyLabel={t('form.choose')}
          options={calendarOptions(locale)}
          value={typedText(typed, 'calendar')}
        />
        <TextField
          name="year"
          label={t('form.year')}
          inputMode="numeric"
          width="short"
          value={typedText(typed, 'year')}
        />
        <TextField
          name="source"
          label={t('form.source')}
          hint={t('form.sourceHint')}
          value={typedText(typed, 'source')}
        />
        <TextField
          name="published"
          type="date"
          label={t('form.published')}
          optionalWord={t('form.optional')}
          width="short"
          value={typedText(typed, 'published')}
        />
        <ListForms locale={locale} />
        <ListField
          name="list"
          label={t('form.list')}
          hint={t('form.listHint')}
          value={typedText(typed, 'list')}
          most={LIST_MAX}
          words={words}
        />
      </StaffForm>
    </>
  )
}

function calendarOptions(locale: Locale) {
  const named = CALENDAR_IDS.filter((id) => yearsOf(CALENDARS[id]) !== null).map((id) => ({
    value: id,
    label: calendarName(id, locale),
  }))
  return named.sort((one, other) => one.label.localeCompare(other.label, locale))
}
