import { CurrentPasswordField, FactorField } from '#components/staff/account-fields.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { Button, ButtonRow } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { CopyButton } from '#components/ui/copy-button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** New recovery codes, shown this once. */
export function ShownRecoveryCodes({ locale, codes }: { locale: Locale; codes: readonly string[] }) {
  const t = translatorFor(locale, 'staff')
  return (
    <div className="max-w-column">
      <PageHeader title={t('codes.shownTitle')} lead={t('codes.shownLead')} />
      <Stack>
        <Card title={t('codes.list')}>
          <ol className="list-decimal space-y-2 ps-8 font-mono marker:font-sans marker:text-soft">
            {codes.map((code) => (
              <li key={code} className="break-words">
                {code}
              </li>
            ))}
          </ol>
          <div className="mt-5 flex flex-wrap gap-3">
            <CopyButton text={codes.join('\n')} label={t('codes.copy')} copiedLabel={t('codes.copied')} />
            <PrintButton label={t('codes.print')} />
          </div>
        </Card>
        <form method="post" action={`/${locale}/desk/account/recovery-codes/kept`}>
          <ButtonRow>
            <Button>{t('codes.kept')}</Button>
          </ButtonRow>
        </form>
      </Stack>
    </div>
  )
}

/** The form that makes new ones. */
export function RenewRecoveryCodes({ locale, shown }: { locale: Locale; shown: ShownForm }) {
  const t = translatorFor(locale, 'staff')
  return (
    <StaffForm
      locale={locale}
      form="staff-owner"
      action="/desk/account/recovery-codes/renew"
      title={t('codes.title')}
      lead={t('codes.lead')}
      shown={shown}
      submit={t('codes.submit')}
    >
      <CurrentPasswordField locale={locale} />
      <FactorField locale={locale} />
    </StaffForm>
  )
}
