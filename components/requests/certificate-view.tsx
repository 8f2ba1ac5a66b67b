import type { Operator } from '#components/site/operator.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { ReadingColumn, Stack } from '#components/ui/page-shell.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { Section } from '#components/ui/section.tsx'
import { SummaryList, type SummaryRow } from '#components/ui/summary-list.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { Certificate } from '#lib/domain/retention/record.ts'
import { DATABASE_COPY_DAYS } from '#lib/domain/verification/policy.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { lawFullName } from '#lib/i18n/law-name.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type CertificateViewProps = { locale: Locale; certificate: Certificate; operator: Operator }

/** That the record of a request was destroyed, on a page to print. */
export function CertificateView({ locale, certificate, operator }: CertificateViewProps) {
  const t = translatorFor(locale, 'record')
  const { reference, erasedOn, keepsWithdrawal, printedOn } = certificate
  return (
    <ReadingColumn>
      <PageHeader
        title={t('certificate.title')}
        lead={t('certificate.lead', { reference, day: dayText(erasedOn, locale) })}
      />
      <Stack space="wide">
        <SummaryList rows={rowsOf({ locale, certificate, operator })} />
        <Section title={t('certificate.gone')}>
          <p>{t('certificate.goneText')}</p>
        </Section>
        <Section title={t('certificate.remains')}>
          <div className="space-y-3">
            <p>{t('certificate.remainsText')}</p>
            {keepsWithdrawal ? <p>{t('certificate.remainsWithdrawal')}</p> : null}
            <p>{t('certificate.copies', { days: DATABASE_COPY_DAYS })}</p>
          </div>
        </Section>
        <p>{t('certificate.check', { email: operator.email })}</p>
        <p className="text-small text-soft">
          {t('certificate.printedOn', { day: dayText(printedOn, locale) })}
        </p>
        <PrintButton label={t('certificate.print')} />
      </Stack>
    </ReadingColumn>
  )
}

function rowsOf({ locale, certificate, operator }: CertificateViewProps): SummaryRow[] {
  const t = translatorFor(locale, 'record')
  const nouns = translatorFor(locale, 'nouns')
  const { reference, kind, law, outcome, receivedOn, closedOn, erasedOn, checkValue } = certificate
  const day = (on: string | null) => (on ? <time dateTime={on}>{dayText(on, locale)}</time> : null)
  const rows = {
    operator: `${operator.name}\n${operator.legalName}\n${operator.email}`,
    reference,
    kind: nouns(`kinds.${kind}`),
    law: lawFullName(law, locale),
    received: day(receivedOn),
    closed: day(closedOn),
    outcome: outcome ? nouns(`outcomes.${outcome}`) : null,
    erased: day(erasedOn),
    check: <span className="font-mono tracking-wider">{checkValue}</span>,
  }
  return (Object.keys(rows) as (keyof typeof rows)[]).flatMap((key) =>
    rows[key] ? [{ key, term: t(`certificate.terms.${key}`), description: rows[key] }] : [],
  )
}
