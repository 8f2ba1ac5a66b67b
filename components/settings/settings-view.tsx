import { OperatorFactsList } from '#components/settings/operator-facts.tsx'
import { SavedNotice } from '#components/settings/saved-notice.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { CATALOGUE_LISTS } from '#lib/domain/operator/catalogue.ts'
import type { Face } from '#lib/domain/operator/face.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type SettingsProps = { locale: Locale; face: Face; isSaved: boolean }

/** Everything an administrator may set about what people see of the operator. */
export function SettingsView({ locale, face, isSaved }: SettingsProps) {
  const t = translatorFor(locale, 'settings')
  const rules = translatorFor(locale, 'assignment-rules')
  const letters = translatorFor(locale, 'templates')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack space="wide">
        {isSaved ? <SavedNotice locale={locale} /> : null}
        <Section
          title={t('operator.title')}
          aside={
            <ButtonLink href={`/${locale}/desk/settings/operator`} variant="secondary">
              {t('operator.change')}
            </ButtonLink>
          }
        >
          <OperatorFactsList locale={locale} face={face} />
          <p className="mt-3">
            <a href={`/${locale}/desk/settings/logo`}>{t('logo.change')}</a>
          </p>
        </Section>
        <Section title={translatorFor(locale, 'desk-rules')('title')}>
          <p>
            <a href={`/${locale}/desk/settings/rules`}>{translatorFor(locale, 'desk-rules')('about')}</a>
          </p>
        </Section>
        <Section title={translatorFor(locale, 'blocks')('title')}>
          <p>
            <a href={`/${locale}/desk/settings/blocks`}>{translatorFor(locale, 'blocks')('about')}</a>
          </p>
        </Section>
        <Section title={rules('title')}>
          <p>
            <a href={`/${locale}/desk/settings/assignment`}>{rules('about')}</a>
          </p>
        </Section>
        <Section title={letters('title')}>
          <p className="text-soft">{letters('lead')}</p>
          <p className="mt-2">
            <a href={`/${locale}/desk/settings/templates`}>{letters('link')}</a>
          </p>
        </Section>
        <Section title={translatorFor(locale, 'mail-settings')('title')}>
          <p>
            <a href={`/${locale}/desk/settings/mail`}>{translatorFor(locale, 'mail-settings')('about')}</a>
          </p>
        </Section>
        <Section title={t('catalogues')}>
          <ul className="divide-y divide-line border-y border-line">
            {CATALOGUE_LISTS.map((list) => (
              <li key={list} className="py-2">
                <a href={`/${locale}/desk/settings/${list}`}>{t(`lists.${list}.title`)}</a>
                <span className="block text-small text-soft">{t(`lists.${list}.lead`)}</span>
              </li>
            ))}
          </ul>
        </Section>
      </Stack>
    </>
  )
}
