import { ButtonLink } from '#components/ui/button.tsx'
import { CopyButton } from '#components/ui/copy-button.tsx'
import { KeyDisplay } from '#components/ui/key-display.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { ACCESS_KEY_SHOWN_MINUTES } from '#lib/domain/verification/policy.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

/** The access key while it may be shown; afterwards, that it was (SR-064). */
export function AccessKey({ locale, accessKey }: { locale: Locale; accessKey: string | null }) {
  const t = translatorFor(locale, 'sent')
  return (
    <section className="space-y-3">
      <h2 className="font-title text-heading font-semibold">
        {accessKey ? t('accessKey.title') : t('accessKey.over')}
      </h2>
      <p>
        {accessKey ? t('accessKey.text', { minutes: ACCESS_KEY_SHOWN_MINUTES }) : t('accessKey.overText')}
      </p>
      {accessKey ? (
        <KeyDisplay label={t('accessKey.label')} text={accessKey}>
          <CopyButton text={accessKey} label={t('accessKey.copy')} copiedLabel={t('accessKey.copied')} />
          <ButtonLink href={`/${locale}/request/sent/sheet`} variant="secondary">
            {t('accessKey.sheet')}
          </ButtonLink>
        </KeyDisplay>
      ) : null}
    </section>
  )
}
