import type { ReactNode } from 'react'
import { PublicFrame } from '#components/site/public-frame.tsx'
import { operatorFacts } from '#lib/http/operator.ts'
import { pageLocale, pagePath } from '#lib/http/page.ts'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function PublicLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  return (
    <PublicFrame locale={locale} operator={operatorFacts()} path={await pagePath()}>
      {children}
    </PublicFrame>
  )
}
