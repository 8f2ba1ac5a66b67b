import { EmailField } from '#components/forms/email-field.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { ShownForm } from '#components/staff/shown-form.ts'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type CheckProps = {
  locale: Locale
  shown: ShownForm
  /** The address that was looked up last has withdrawn nothing. */
  isNone: boolean
}

/** Whether an address has withdrawn anything: what remains to be known of whoever was erased. */
export function WithdrawalsCheck({ locale, shown, isNone }: CheckProps) {
  const t = translatorFor(locale, 'withdrawal')
  const { site } = messagesOf(locale)
  return (
    <div className="max-w-column space-y-4">
      {isNone ? (
        <Notice tone="success" title={t('list.check.none')} toneWord={site.toneWords.success} live>
          <p>{t('list.check.noneText')}</p>
        </Notice>
      ) : null}
      <search aria-label={t('list.check.label')} className="block print:hidden">
        <PostForm
          action={`/${locale}/desk/withdrawals/check`}
          form="withdrawals-check"
          locale={locale}
          problems={shown?.problems}
          summary={shown?.summary}
          words={site.form}
        >
          <div className="flex flex-wrap items-end gap-3">
            <div className="min-w-0 flex-1 basis-72">
              <EmailField
                label={t('list.check.label')}
                hint={t('list.check.hint')}
                value={typedText(shown?.values ?? {}, 'email')}
                autoComplete="off"
              />
            </div>
            <SubmitButton variant="secondary">{t('list.check.submit')}</SubmitButton>
          </div>
        </PostForm>
      </search>
    </div>
  )
}
