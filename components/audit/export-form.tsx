import { TrailAsked } from '#components/audit/trail-asked.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { FreshFactorField } from '#components/staff/account-fields.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { type AuditQuery, auditParams } from '#lib/domain/audit/audit-filter.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type ExportFormProps = {
  locale: Locale
  query: AuditQuery
  /** What colleagues are called, by their ids. */
  names: Record<string, string>
  shown: ShownForm
  codeAsked: boolean
  isReady: boolean
}

/** Takes the trail out, after a second factor. */
export function ExportForm({ locale, query, names, shown, codeAsked, isReady }: ExportFormProps) {
  const t = translatorFor(locale, 'audit')
  const asked = auditParams(query)
  const file = `/${locale}/desk/audit/table/trail.csv?${new URLSearchParams(asked)}`
  return (
    <>
      <BackLink href={`/${locale}/desk/audit?${new URLSearchParams(asked)}`} label={t('export.back')} />
      {isReady ? (
        <div className="mb-5 max-w-column">
          <Notice
            tone="success"
            title={t('export.ready')}
            toneWord={messagesOf(locale).site.toneWords.success}
            live
          >
            <p>
              <a href={file} download>
                {t('export.download')}
              </a>
            </p>
          </Notice>
        </div>
      ) : null}
      <StaffForm
        locale={locale}
        action="/desk/audit/export/make"
        title={t('export.title')}
        lead={t('export.lead')}
        shown={shown}
        submit={t('export.submit')}
      >
        {Object.entries(asked).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} answer />
        ))}
        <TrailAsked {...{ locale, query, names }} />
        <FreshFactorField locale={locale} asked={codeAsked} />
        <p className="text-small text-soft">{t('export.audited')}</p>
      </StaffForm>
    </>
  )
}
