import { classes } from '#components/ui/classes.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { DayRow } from '#lib/i18n/day-rows.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** Stretches of days, which of them count, and the number each day gets. Hidden from listeners, who are told in sentences. */
export function DayTable({ locale, rows }: { locale: Locale; rows: readonly DayRow[] }) {
  const t = translatorFor(locale, 'clock')
  return (
    <div aria-hidden>
      <p>{t('table.caption')}</p>
      <table className="mt-1 w-full border-collapse text-small">
        <thead>
          <tr className="border-b-2 border-edge text-soft">
            <th className="py-1.5 pe-3 text-start font-semibold">{t('table.days')}</th>
            <th className="py-1.5 pe-3 text-start font-semibold">{t('table.what')}</th>
            <th className="py-1.5 text-end font-semibold">{t('table.number')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, days, what, numbers, isCounted }) => (
            <tr
              key={key}
              className={classes('border-b border-line align-top', !isCounted && 'bg-sunken text-soft')}
            >
              <td className="py-1.5 pe-3">{days}</td>
              <td className="py-1.5 pe-3">{what}</td>
              <td className="py-1.5 text-end whitespace-nowrap tabular-nums">{numbers || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
