import { Notice } from '#components/ui/notice.tsx'
import { StandingPurposes } from '#components/withdrawals/standing-purposes.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { type Catalogue, entryName } from '#lib/domain/operator/catalogue.ts'
import type { WithdrawalFacts } from '#lib/domain/requests/withdrawal.ts'
import { momentIn } from '#lib/i18n/clock-speaker.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type InEffectProps = { locale: Locale; zone: string; withdrawal: WithdrawalFacts; catalogue: Catalogue }

/** To whoever withdrew: what took effect when, what it does not undo, and what stands without consent. */
export function InEffect({ locale, zone, withdrawal, catalogue }: InEffectProps) {
  const t = translatorFor(locale, 'withdrawal')
  const { since, liftedAt } = withdrawal
  const tone = liftedAt ? 'warning' : 'success'
  const moment = momentIn(zone, locale).format(Date.parse(liftedAt ?? since))
  return (
    <div className="space-y-4">
      <Notice
        tone={tone}
        title={t(liftedAt ? 'lifted' : 'inEffect', { moment })}
        toneWord={messagesOf(locale).site.toneWords[tone]}
      >
        {liftedAt ? <p>{t('liftedText')}</p> : <Stopping {...{ locale, zone, withdrawal, catalogue }} />}
      </Notice>
      {liftedAt ? null : (
        <>
          <p className="max-w-column">{t('notUndone')}</p>
          <StandingPurposes locale={locale} catalogue={catalogue} />
          <p className="max-w-column">{t('again')}</p>
        </>
      )}
    </div>
  )
}

function Stopping({ locale, zone, withdrawal, catalogue }: InEffectProps) {
  const t = translatorFor(locale, 'withdrawal')
  return (
    <>
      <p>{t('stopping')}</p>
      <ul className="list-disc space-y-1 ps-5">
        {withdrawal.purposes.map(({ purpose, stoppedAt }) => {
          const name = entryName(catalogue.purposes, purpose, locale)
          const moment = stoppedAt && momentText(stoppedAt, zone, locale)
          return <li key={purpose}>{moment ? t('stopped', { purpose: name, moment }) : name}</li>
        })}
      </ul>
    </>
  )
}
