import type { ReactNode } from 'react'
import { ExitBar } from '#components/site/exit-bar.tsx'
import { PublicFrame } from '#components/site/public-frame.tsx'
import { operatorFacts } from '#lib/http/operator.ts'
import { pageCookie, pageLocale, pagePath } from '#lib/http/page.ts'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function PublicLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  const exit = (await pageCookie('discreet')) ? <ExitBar locale={locale} /> : null
  return (
    <PublicFrame locale={locale} operator={await operatorFacts(locale)} path={await pagePath()} exit={exit}>
      {children}
    </PublicFrame>
  )
}
