import type { ReactNode } from 'react'
import { DeskAlarms } from '#components/staff/desk-alarms.tsx'
import { DeskFrame } from '#components/staff/desk-frame.tsx'
import { deskFrame } from '#lib/http/desk-frame.ts'
import { type PageProps, pageLocale, pagePath, signedIn } from '#lib/http/page.ts'
import { readDeskAlarms } from '#lib/reads/desk-alarms.ts'

type Props = Pick<PageProps, 'params'> & { children: ReactNode }

/** Every room of the desk. Each page asks for the session by itself too: a layout alone guards nothing (SR-104). */
export default async function DeskLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  const path = await pagePath()
  const context = await signedIn('staff', locale, path)
  const [frame, alarms] = await Promise.all([deskFrame(context, locale, path), readDeskAlarms(context)])
  return (
    <DeskFrame {...frame}>
      {alarms ? <DeskAlarms {...{ locale, path, alarms }} zone={context.operator.zone} /> : null}
      {children}
    </DeskFrame>
  )
}
