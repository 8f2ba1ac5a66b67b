import { Badge } from '#components/ui/badge.tsx'
import { Card } from '#components/ui/card.tsx'
import { SummaryList } from '#components/ui/summary-list.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { ShownAbsence } from '#lib/domain/staff/absence.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AbsenceCardProps = { locale: Locale; absence: ShownAbsence | null; href: string }

/** When somebody is away, and the way to say it. */
export function AbsenceCard({ locale, absence, href }: AbsenceCardProps) {
  const t = translatorFor(locale, 'absences')
  const action = { href, label: t(absence ? 'change' : 'setUp'), about: t('term') }
  const description = <AbsenceText locale={locale} absence={absence} />
  return (
    <Card title={t('title')}>
      <SummaryList rows={[{ key: 'absence', term: t('term'), description, action }]} />
    </Card>
  )
}

/** From when to when somebody is away and who stands in, or that nothing is planned. */
export function AbsenceText({ locale, absence }: Pick<AbsenceCardProps, 'locale' | 'absence'>) {
  const t = translatorFor(locale, 'absences')
  if (!absence) return <span className="text-soft">{t('none')}</span>
  const { fromOn, untilOn, standIn, standInId, isNow } = absence
  const days = { from: dayText(fromOn, locale), until: dayText(untilOn, locale) }
  return (
    <>
      <Badge tone={isNow ? 'warning' : 'info'}>{t(isNow ? 'now' : 'planned')}</Badge>{' '}
      <span className="inline-block">
        {standIn ? t('rangeStandIn', { ...days, standIn }) : t('range', days)}
      </span>
      {standInId && !standIn ? <span className="block text-warning">{t('standInGone')}</span> : null}
    </>
  )
}
