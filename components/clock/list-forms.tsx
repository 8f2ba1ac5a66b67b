import { Details } from '#components/ui/details.tsx'
import { Verbatim } from '#components/ui/verbatim.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** How the two forms of a list are read, with an example of each, so that nobody has to guess. */
export function ListForms({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'calendars')
  return (
    <Details summary={t('form.how')}>
      <h2 className="font-semibold">{t('form.tableTitle')}</h2>
      <p>{t('form.tableText')}</p>
      <Verbatim text={t('form.tableExample')} />
      <h2 className="font-semibold">{t('form.fileTitle')}</h2>
      <p>{t('form.fileText')}</p>
      <p>{t('form.marksText')}</p>
      <Verbatim text={CALENDAR_FILE} />
    </Details>
  )
}

const CALENDAR_FILE = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270205
DTEND;VALUE=DATE:20270212
SUMMARY:春节（休）
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20270220
SUMMARY:春节（班）
END:VEVENT
END:VCALENDAR`
