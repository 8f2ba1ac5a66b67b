import { OperatorFactsList } from '#components/settings/operator-facts.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { Face } from '#lib/domain/operator/face.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type SettingsProps = { locale: Locale; face: Face; isSaved: boolean }

/** Everything an administrator may set about what people see of the operator. */
export function SettingsView({ locale, face, isSaved }: SettingsProps) {
  const t = translatorFor(locale, 'settings')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack space="wide">
        {isSaved ? (
          <Notice
            tone="success"
            title={t('saved')}
            toneWord={messagesOf(locale).site.toneWords.success}
            live
          />
        ) : null}
        <Section
          title={t('operator.title')}
          aside={
            <ButtonLink href={`/${locale}/desk/settings/operator`} variant="secondary">
              {t('operator.change')}
            </ButtonLink>
          }
        >
          <OperatorFactsList locale={locale} face={face} />
        </Section>
      </Stack>
    </>
  )
}
