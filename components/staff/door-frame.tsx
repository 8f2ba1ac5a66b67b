import type { ReactNode } from 'react'
import { languageLinks } from '#components/site/language-links.ts'
import type { Operator } from '#components/site/operator.ts'
import { LanguageSwitch } from '#components/ui/language-switch.tsx'
import { PageShell } from '#components/ui/page-shell.tsx'
import { SiteHeader } from '#components/ui/site-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type DoorFrameProps = {
  locale: Locale
  operator: Pick<Operator, 'name' | 'logo'>
  path: string
  children: ReactNode
}

/** Around the pages before somebody is signed in at the desk. */
export function DoorFrame({ locale, operator, path, children }: DoorFrameProps) {
  const t = translatorFor(locale, 'staff')
  const languages = <LanguageSwitch label={t('frame.languages')} languages={languageLinks(locale, path)} />
  return (
    <PageShell
      skipLabel={t('frame.skip')}
      header={
        <SiteHeader
          operator={operator.name}
          mark={operator.logo}
          href={`/${locale}/desk`}
          service={t('frame.place')}
          languages={languages}
        />
      }
      footer={null}
    >
      {children}
    </PageShell>
  )
}
