import { Button, ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { CopyButton } from '#components/ui/copy-button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type LinkViewProps = { locale: Locale; href: string; expiresAt: string; zone: string }

/** A one-time link, shown this once, to be handed over by a person. */
export function LinkView({ locale, href, expiresAt, zone }: LinkViewProps) {
  const t = translatorFor(locale, 'staff')
  return (
    <div className="max-w-column">
      <PageHeader
        title={t('link.title')}
        lead={t('link.lead', { until: momentText(expiresAt, zone, locale) })}
      />
      <Stack>
        <Card>
          <p className="text-small text-soft">{t('link.label')}</p>
          <p dir="ltr" className="mt-1 font-mono break-all">
            {href}
          </p>
          <div className="mt-4">
            <CopyButton text={href} label={t('link.copy')} copiedLabel={t('link.copied')} />
          </div>
        </Card>
        <form method="post" action={`/${locale}/desk/staff/link/done`}>
          <ButtonRow>
            <Button>{t('link.done')}</Button>
          </ButtonRow>
        </form>
      </Stack>
    </div>
  )
}

/** After it was used, or its quarter of an hour. */
export function LinkGone({ locale }: { locale: Locale }) {
  const t = translatorFor(locale, 'staff')
  return (
    <div className="max-w-column">
      <PageHeader title={t('link.gone')} lead={t('link.goneLead')} />
      <ButtonLink href={`/${locale}/desk/staff`}>{t('link.back')}</ButtonLink>
    </div>
  )
}
