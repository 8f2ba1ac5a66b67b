import type { ReactNode } from 'react'
import { PublicFrame } from '#components/site/public-frame.tsx'
import { operatorFacts } from '#lib/http/operator.ts'
import { pageLocale } from '#lib/http/page.ts'
import { pageAddress } from '#lib/http/page-address.ts'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function PublicLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  return (
    <PublicFrame locale={locale} operator={operatorFacts()} address={await pageAddress()}>
      {children}
    </PublicFrame>
  )
}
