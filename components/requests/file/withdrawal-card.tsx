import { CheckboxGroup } from '#components/forms/choice-group.tsx'
import { typedList } from '#components/requests/typed.ts'
import { VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { type Catalogue, entryName } from '#lib/domain/operator/catalogue.ts'
import { runningPurposes, type WithdrawalFacts } from '#lib/domain/requests/withdrawal.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type CardProps = VerbProps & { zone: string }

/** To staff: which uses ended when, which still have to be stopped, and the form that says they were. */
export function WithdrawalCard({ locale, zone, file, again }: CardProps) {
  const t = translatorFor(locale, 'withdrawal')
  const { withdrawal } = file
  if (!withdrawal) return null
  const { since, liftedAt } = withdrawal
  return (
    <Card title={t('desk.title', { moment: momentText(since, zone, locale) })}>
      <p>{liftedAt ? t('desk.lifted', { moment: momentText(liftedAt, zone, locale) }) : t('desk.text')}</p>
      <Purposes {...{ locale, zone, withdrawal }} catalogue={file.catalogue} />
      {file.actions.includes('stop-purposes') ? <StopForm {...{ locale, file, again }} /> : null}
      {!liftedAt && runningPurposes(withdrawal).length === 0 && file.actions.includes('close') ? (
        <p>{t('desk.allStopped')}</p>
      ) : null}
    </Card>
  )
}

type PurposesProps = { locale: Locale; zone: string; withdrawal: WithdrawalFacts; catalogue: Catalogue }

function Purposes({ locale, zone, withdrawal, catalogue }: PurposesProps) {
  const t = translatorFor(locale, 'withdrawal')
  return (
    <ul className="divide-y divide-line border-y border-line">
      {withdrawal.purposes.map(({ purpose, stoppedAt }) => (
        <li key={purpose} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2">
          <span className="min-w-0">{entryName(catalogue.purposes, purpose, locale)}</span>
          {withdrawal.liftedAt ? null : stoppedAt ? (
            <Badge tone="success">{t('desk.stopped', { moment: momentText(stoppedAt, zone, locale) })}</Badge>
          ) : (
            <Badge tone="warning">{t('desk.running')}</Badge>
          )}
        </li>
      ))}
    </ul>
  )
}

function StopForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'withdrawal')
  const action = `/${locale}/desk/requests/${file.reference}/stop-purposes`
  const options = runningPurposes(file.withdrawal).map((purpose) => ({
    value: purpose,
    label: entryName(file.catalogue.purposes, purpose, locale),
  }))
  return (
    <VerbForm
      {...{ locale, file, again, action }}
      verb="stop-purposes"
      submitLabel={t('desk.submit')}
      submitVariant="secondary"
    >
      <CheckboxGroup
        name="stopped"
        legend={t('desk.which')}
        hint={t('desk.hint')}
        options={options}
        values={typedList(again?.values ?? {}, 'stopped')}
      />
    </VerbForm>
  )
}
