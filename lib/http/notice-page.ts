import type { Context } from '#lib/commands/context.ts'
import type { UndeliveredNotice } from '#lib/domain/messages/undelivered-notice.ts'
import type { CaseFile, CaseText } from '#lib/domain/requests/case-file.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import { outboxText } from '#lib/http/outbox-text.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { readOutboxMail } from '#lib/reads/outbox-mail.ts'

/** What the letter to print says instead of a mail: the texts it told of, written at the same moment, else its own words. */
export async function noticeLetter(context: Context, file: CaseFile, notice: UndeliveredNotice) {
  const texts = file.correspondence.filter(
    ({ author, at }: CaseText) => author !== null && at === notice.createdAt,
  )
  const mail = texts.length === 0 ? await readOutboxMail(context, notice.mailId) : null
  return {
    operator: await operatorFacts(file.locale),
    today: dayIn(context.now, context.operator.zone),
    texts,
    mailText: mail?.ok ? ((await outboxText(mail.value))?.text ?? null) : null,
  }
}
