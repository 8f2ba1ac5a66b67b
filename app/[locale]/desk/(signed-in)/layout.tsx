import type { ReactNode } from 'react'
import { DeskAlarms } from '#components/staff/desk-alarms.tsx'
import { DeskFrame } from '#components/staff/desk-frame.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { type PageProps, pageLocale, pagePath, signedIn } from '#lib/http/page.ts'
import { readDeskAlarms } from '#lib/reads/desk-alarms.ts'
import { readUnseenMentions } from '#lib/reads/mentions.ts'
import { readStaffAccount } from '#lib/reads/staff-account.ts'
import { countWaitingForMe } from '#lib/reads/waiting-for-me.ts'

type Props = Pick<PageProps, 'params'> & { children: ReactNode }

/** Every room of the desk. Each page asks for the session by itself too: a layout alone guards nothing (SR-104). */
export default async function DeskLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  const path = await pagePath()
  const context = await signedIn('staff', locale, path)
  const [account, alarms, mentions] = await Promise.all([
    readStaffAccount(context),
    readDeskAlarms(context),
    readUnseenMentions(context),
  ])
  const operator = await operatorFacts(locale)
  return (
    <DeskFrame
      locale={locale}
      operator={operator}
      path={path}
      name={account?.name ?? ''}
      managesStaff={account?.managesStaff ?? false}
      entersRequests={may(context.actor, 'enter-request')}
      seesAudit={may(context.actor, 'view-audit')}
      seesCalendars={may(context.actor, 'view-clock-settings')}
      mentions={mentions}
      managesSettings={may(context.actor, 'manage-settings')}
      waiting={await countWaitingForMe(context)}
    >
      {alarms ? <DeskAlarms {...{ locale, path, alarms }} zone={context.operator.zone} /> : null}
      {children}
    </DeskFrame>
  )
}
