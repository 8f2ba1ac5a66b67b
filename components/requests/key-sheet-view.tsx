import type { Operator } from '#components/site/operator.ts'
import { BackLink } from '#components/ui/back-link.tsx'
import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { ReadingColumn, Stack } from '#components/ui/page-shell.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import { QrCode } from '#components/ui/qr-code.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { KeySheet } from '#lib/domain/requests/key-sheet.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type KeySheetViewProps = { locale: Locale; sheet: KeySheet; operator: Operator }

const STEPS = ['open', 'type', 'read'] as const
const RULES = ['key', 'photo', 'ask', 'lost'] as const

/** One page of paper: reference, key, where to use them, and how to keep them. */
export function KeySheetView({ locale, sheet, operator }: KeySheetViewProps) {
  const t = translatorFor(locale, 'sent')
  return (
    <ReadingColumn>
      <BackLink href={`/${locale}/request/sent`} label={t('sheet.back')} />
      <PageHeader title={t('sheet.title')} lead={t('sheet.lead')} />
      <Stack space="wide">
        <ButtonRow>
          <PrintButton label={t('sheet.print')} />
          <ButtonLink href={`/${locale}/request/sent/sheet/text`} variant="secondary" download>
            {t('sheet.download')}
          </ButtonLink>
        </ButtonRow>
        <Secrets locale={locale} sheet={sheet} />
        <div className="space-y-10 print:grid print:grid-cols-2 print:gap-8 print:space-y-0">
          <Section title={t('sheet.use')}>
            <ol className="list-decimal space-y-2 ps-6">
              {STEPS.map((step) => (
                <li key={step}>{t(`sheet.steps.${step}`)}</li>
              ))}
            </ol>
          </Section>
          <Section title={t('sheet.keep')}>
            <ul className="list-disc space-y-2 ps-6">
              {RULES.map((rule) => (
                <li key={rule}>{t(`sheet.rules.${rule}`)}</li>
              ))}
            </ul>
          </Section>
        </div>
        <p className="text-small text-soft">
          {t('sheet.made', { day: dayText(sheet.receivedOn, locale), operator: operator.name })}{' '}
          {t('sheet.help', { email: operator.email })}
        </p>
      </Stack>
    </ReadingColumn>
  )
}

function Secrets({ locale, sheet }: Pick<KeySheetViewProps, 'locale' | 'sheet'>) {
  const t = translatorFor(locale, 'sent')
  return (
    <div className="key-sheet rounded border-2 border-edge bg-surface p-5 sm:p-6 print:grid print:grid-cols-[minmax(0,1fr)_auto] print:gap-6">
      <dl className="space-y-5">
        <Written
          term={sheet.references.length > 1 ? t('visit.references') : t('sheet.reference')}
          texts={sheet.references}
        />
        <Written term={t('sheet.accessKey')} texts={[sheet.accessKey]} />
        <div>
          <dt className="text-small text-soft">{t('sheet.where')}</dt>
          <dd className="mt-1 font-semibold break-all">{sheet.address}</dd>
        </div>
      </dl>
      <div className="mt-5 flex flex-col gap-4 sm:flex-row sm:items-center print:mt-0 print:max-w-52 print:flex-col print:gap-2">
        <QrCode text={sheet.address} label={t('sheet.qr')} />
        <p className="max-w-80 text-small text-soft">{t('sheet.qrText')}</p>
      </div>
    </div>
  )
}

/** Groups of letters that break between groups only. */
function Written({ term, texts }: { term: string; texts: readonly string[] }) {
  return (
    <div>
      <dt className="text-small text-soft">{term}</dt>
      {texts.map((text) => (
        <dd key={text} className="mt-1 font-mono text-heading font-semibold tracking-wider">
          <Groups text={text} />
        </dd>
      ))}
    </div>
  )
}

function Groups({ text }: { text: string }) {
  return text.split('-').map((group, index, all) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the groups never move
    <span key={index} className="inline-block">
      {index < all.length - 1 ? `${group}-` : group}
    </span>
  ))
}
