import type { Context } from '#lib/commands/context.ts'
import { may } from '#lib/domain/access/permissions.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { readUnseenMentions } from '#lib/reads/mentions.ts'
import { readStaffAccount } from '#lib/reads/staff-account.ts'
import { countWaitingForMe } from '#lib/reads/waiting-for-me.ts'

/** What the bar and the rooms of the desk show of whoever is signed in; `path` is the page's, without the locale. */
export async function deskFrame(context: Context, locale: Locale, path: string) {
  const [account, mentions, waiting, operator] = await Promise.all([
    readStaffAccount(context),
    readUnseenMentions(context),
    countWaitingForMe(context),
    operatorFacts(locale),
  ])
  const { actor } = context
  return {
    ...{ locale, operator, path, mentions, waiting },
    name: account?.name ?? '',
    managesStaff: account?.managesStaff ?? false,
    entersRequests: may(actor, 'enter-request'),
    seesAudit: may(actor, 'view-audit'),
    seesCalendars: may(actor, 'view-clock-settings'),
    managesSettings: may(actor, 'manage-settings'),
  }
}
