import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type WithdrawViewProps = {
  locale: Locale
  reference: string
  version: number
  possible: boolean
  summary: string | null
}

/** Asks once more before the request is taken back. */
export function WithdrawView({ locale, reference, version, possible, summary }: WithdrawViewProps) {
  const t = translatorFor(locale, 'my-request')
  if (!possible) return <PageHeader title={t('withdraw.title')} lead={t('withdraw.impossible')} />
  return (
    <div className="space-y-6">
      <PostForm
        action={`/${locale}/my-request/withdraw/send`}
        locale={locale}
        words={messagesOf(locale).site.form}
        submitLabel={t('withdraw.button')}
        submitVariant="danger"
        summary={summary}
      >
        <PageHeader title={t('withdraw.title')} lead={t('withdraw.lead', { reference })} />
        <Hidden name="version" value={String(version)} />
      </PostForm>
      <p>
        <a href={`/${locale}/my-request`}>{t('withdraw.cancel')}</a>
      </p>
    </div>
  )
}
