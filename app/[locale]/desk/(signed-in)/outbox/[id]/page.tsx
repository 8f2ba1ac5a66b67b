import type { Metadata } from 'next'
import { MailView } from '#components/messages/mail-view.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { may } from '#lib/domain/access/permissions.ts'
import { nothingHere } from '#lib/http/nothing-here.ts'
import { outboxText } from '#lib/http/outbox-text.ts'
import { type PageProps, pageLocale, pageQuery, shownAgain, signedIn } from '#lib/http/page.ts'
import { pageTitle } from '#lib/http/page-title.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'
import { readOutboxMail } from '#lib/reads/outbox-mail.ts'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const locale = await pageLocale(props.params)
  return pageTitle(locale, translatorFor(locale, 'outbox')('title'))
}

/** One mail, its text as sent, and sending it again. */
export default async function MailPage(props: PageProps) {
  const locale = await pageLocale(props.params)
  const { id = '' } = await props.params
  const path = `/desk/outbox/${id}`
  const context = await signedIn('staff', locale, path)
  const mail = await readOutboxMail(context, id)
  if (!mail.ok) return nothingHere()
  const { asSent, toRender, ...facts } = mail.value
  const words = await outboxText({ asSent, toRender })
  const t = translatorFor(locale, 'outbox')
  const queued = (await pageQuery(props.searchParams, 'done')) === 'again'
  return (
    <>
      <BackLink href={`/${locale}/desk/outbox`} label={t('back')} />
      <PageHeader title={t(`kinds.${facts.kind}`)} />
      <div className="max-w-[46rem] space-y-5">
        {queued ? (
          <Notice
            tone="success"
            title={t('againDone')}
            toneWord={messagesOf(locale).site.toneWords.success}
            live
          />
        ) : null}
        <MailView
          locale={locale}
          zone={context.operator.zone}
          mail={{ ...facts, text: words && { ...words, asSent: asSent !== null } }}
          maySend={may(context.actor, 'send-mail-again')}
          again={await shownAgain(locale, path, props)}
        />
      </div>
    </>
  )
}
