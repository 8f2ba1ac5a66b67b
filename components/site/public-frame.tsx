import type { ReactNode } from 'react'
import { languageLinks } from '#components/site/language-links.ts'
import type { Operator } from '#components/site/operator.ts'
import { HeaderNav } from '#components/ui/header-nav.tsx'
import { LanguageSwitch } from '#components/ui/language-switch.tsx'
import { PageShell } from '#components/ui/page-shell.tsx'
import { SiteFooter } from '#components/ui/site-footer.tsx'
import { SiteHeader } from '#components/ui/site-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type FrameProps = {
  locale: Locale
  operator: Operator
  path: string
  /** Whether the operator shows how it answers. */
  hasFigures?: boolean
  /** The way out at once, where it was asked for. */
  exit?: ReactNode
  children: ReactNode
}

/** Header and footer around every public page; `path` is the path and query of the page, without the language. */
export function PublicFrame({ locale, operator, path, hasFigures, exit, children }: FrameProps) {
  const t = translatorFor(locale, 'site')
  return (
    <PageShell
      skipLabel={t('skip')}
      header={
        <>
          {exit}
          <Header locale={locale} operator={operator} path={path} />
        </>
      }
      footer={<Footer {...{ locale, operator, hasFigures }} />}
    >
      {children}
    </PageShell>
  )
}

function Header({ locale, operator, path }: Omit<FrameProps, 'children' | 'exit'>) {
  const t = translatorFor(locale, 'site')
  const myRequest = `/${locale}/my-request`
  const links = [{ href: myRequest, label: t('myRequest'), current: path.startsWith('/my-request') }]
  return (
    <SiteHeader
      operator={operator.name}
      mark={operator.logo}
      href={`/${locale}`}
      service={t('service')}
      nav={<HeaderNav label={t('navLabel')} links={links} />}
      languages={<LanguageSwitch label={t('languageLabel')} languages={languageLinks(locale, path)} />}
    />
  )
}

function Footer({ locale, operator, hasFigures }: Pick<FrameProps, 'locale' | 'operator' | 'hasFigures'>) {
  const t = translatorFor(locale, 'site')
  const policy = operator.policyUrl ? [{ href: operator.policyUrl, label: t('policy') }] : []
  const figures = hasFigures
    ? [{ href: `/${locale}/figures`, label: translatorFor(locale, 'reports')('public.footer') }]
    : []
  const links = [
    { href: `mailto:${operator.email}`, label: t('contact', { email: operator.email }) },
    { href: `/${locale}/my-request`, label: t('myRequest') },
    { href: `/${locale}/withdraw-consent`, label: t('withdrawConsent') },
    { href: `/${locale}/deadlines`, label: t('deadlines') },
    ...figures,
    ...policy,
  ]
  return (
    <SiteFooter label={t('footerLabel')} links={links}>
      <p>{t('runBy', { legalName: operator.legalName })}</p>
      <p>{t('promise')}</p>
    </SiteFooter>
  )
}
