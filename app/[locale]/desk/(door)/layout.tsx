import type { ReactNode } from 'react'
import { DoorFrame } from '#components/staff/door-frame.tsx'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageLocale, pagePath } from '#lib/http/page.ts'

type Props = Pick<PageProps, 'params'> & { children: ReactNode }

/** The pages before somebody is signed in at the desk. */
export default async function DoorLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  return (
    <DoorFrame locale={locale} operator={await operatorFacts(locale)} path={await pagePath()}>
      {children}
    </DoorFrame>
  )
}
