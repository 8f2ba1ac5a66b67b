import type { ReactNode } from 'react'
import { ExitBar } from '#components/site/exit-bar.tsx'
import { PublicFrame } from '#components/site/public-frame.tsx'
import { contextFor } from '#lib/http/context.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { pageCookie, pageLocale, pagePath } from '#lib/http/page.ts'
import { showsPublicFigures } from '#lib/reads/public-figures.ts'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function PublicLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  const exit = (await pageCookie('discreet')) ? <ExitBar locale={locale} /> : null
  const hasFigures = await showsPublicFigures(contextFor({ type: 'visitor' }))
  const operator = await operatorFacts(locale)
  return (
    <PublicFrame {...{ locale, operator, hasFigures, exit }} path={await pagePath()}>
      {children}
    </PublicFrame>
  )
}
