import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type RecordCardProps = { locale: Locale; zone: string; file: CaseFile }

/** To staff: when the portal's own record of a case is destroyed, what keeps it, or that it is gone. */
export function RecordCard(props: RecordCardProps) {
  const { locale, zone, file } = props
  const t = translatorFor(locale, 'record')
  const { legalHold, heldWithAnother, checkValue, source } = file.record
  if (checkValue) return <Gone locale={locale} checkValue={checkValue} />
  return (
    <Card title={t('desk.title')}>
      <p>{sentenceOf(props)}</p>
      <p className="text-small text-soft">{t('desk.source', { source: textIn(source, locale) })}</p>
      {legalHold ? (
        <div className="space-y-1">
          <p className="font-semibold">
            {t('desk.onHold', { moment: momentText(legalHold.at, zone, locale) })}
          </p>
          <p className="whitespace-pre-line">{legalHold.reason}</p>
          {legalHold.by ? (
            <p className="text-small text-soft">{t('desk.by', { name: legalHold.by })}</p>
          ) : null}
        </div>
      ) : null}
      {heldWithAnother ? <p className="font-semibold">{t('desk.heldWithAnother')}</p> : null}
      <Verb locale={locale} file={file} />
      <Packs locale={locale} file={file} />
    </Card>
  )
}

function sentenceOf({ locale, file: { record } }: RecordCardProps): string {
  const t = translatorFor(locale, 'record')
  const { eraseOn, months, legalHold, heldWithAnother, isDue } = record
  if (!eraseOn) return t('desk.open', { months })
  const day = dayText(eraseOn, locale)
  return !isDue || legalHold || heldWithAnother ? t('desk.eraseOn', { day }) : t('desk.past', { day })
}

function Verb({ locale, file }: Pick<RecordCardProps, 'locale' | 'file'>) {
  const t = translatorFor(locale, 'record')
  const verb = (['hold-record', 'lift-hold'] as const).find((one) => file.actions.includes(one))
  if (!verb) return null
  return (
    <p>
      <a href={`/${locale}/desk/requests/${file.reference}/${verb}`}>
        {t(verb === 'hold-record' ? 'desk.hold' : 'desk.lift')}
      </a>
    </p>
  )
}

/** Everything for a regulator by one press; a page of its own for whoever else it is for, and for a code if one is due. */
function Packs({ locale, file }: Pick<RecordCardProps, 'locale' | 'file'>) {
  if (!file.record.mayPack) return null
  const t = translatorFor(locale, 'pack')
  const page = `/${locale}/desk/requests/${file.reference}/pack`
  return (
    <div className="space-y-2">
      <form method="post" action={`${page}/make`}>
        <input type="hidden" name="reader" value="regulator" />
        <input type="hidden" name="atOnce" value="yes" />
        <Button variant="secondary">{t('atOnce')}</Button>
      </form>
      <p>
        <a href={page}>{t('link')}</a>
      </p>
    </div>
  )
}

function Gone({ locale, checkValue }: { locale: Locale; checkValue: string }) {
  const t = translatorFor(locale, 'record')
  return (
    <Card title={t('desk.title')}>
      <p>{t('desk.erased')}</p>
      <div>
        <p className="text-small text-soft">{t('desk.check')}</p>
        <p className="font-mono tracking-wider">{checkValue}</p>
      </div>
      <p className="text-small text-soft">{t('desk.checkText')}</p>
    </Card>
  )
}
