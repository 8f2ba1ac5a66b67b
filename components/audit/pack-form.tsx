import { RadioGroup } from '#components/forms/choice-group.tsx'
import { typedText } from '#components/requests/typed.ts'
import { FreshFactorField } from '#components/staff/account-fields.tsx'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { StaffForm } from '#components/staff/staff-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { PACK_READERS, type PackReader } from '#lib/domain/pack/pack.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type PackFormProps = {
  locale: Locale
  reference: string
  shown: ShownForm
  codeAsked: boolean
  made: PackReader | undefined
}

/** Asks for whom everything about a case is taken out. */
export function PackForm({ locale, reference, shown, codeAsked, made }: PackFormProps) {
  const t = translatorFor(locale, 'pack')
  const casefile = translatorFor(locale, 'casefile')
  const page = `/desk/requests/${reference}`
  return (
    <>
      <BackLink href={`/${locale}${page}`} label={casefile('notices.back')} />
      {made ? (
        <div className="mb-5 max-w-column">
          <Notice tone="success" title={t('made')} toneWord={messagesOf(locale).site.toneWords.success} live>
            <p>
              <a href={`/${locale}${page}/pack/${made}.zip`} download>
                {t('download', { reader: t(`readers.${made}`) })}
              </a>
            </p>
          </Notice>
        </div>
      ) : null}
      <StaffForm
        locale={locale}
        form="desk-pack"
        action={`${page}/pack/make`}
        caption={casefile('caption', { reference })}
        title={t('title')}
        lead={t('lead')}
        shown={shown}
        submit={t('submit')}
      >
        <RadioGroup
          name="reader"
          legend={t('readers.legend')}
          value={typedText(shown?.values ?? {}, 'reader')}
          options={PACK_READERS.map((value) => ({
            value,
            label: t(`readers.${value}`),
            hint: t(`readers.${value}Hint`),
          }))}
        />
        <FreshFactorField locale={locale} asked={codeAsked} />
        <p className="text-small text-soft">{t('audited')}</p>
      </StaffForm>
    </>
  )
}
