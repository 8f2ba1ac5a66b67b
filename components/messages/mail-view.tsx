import type { FieldProblem } from '#components/forms/field-problem.ts'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { MailStatusBadge } from '#components/messages/mail-status.tsx'
import { type OutboxLine, RequestLink } from '#components/messages/outbox-table.tsx'
import { Card } from '#components/ui/card.tsx'
import { type Definition, DefinitionGrid } from '#components/ui/definition-grid.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { MailFailureWord } from '#lib/domain/messages/mail-failures.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

export type ShownMail = OutboxLine & {
  attempts: number
  nextAttemptAt: string
  sentAt: string | null
  lastFailure: { word: MailFailureWord; detail: string } | null
  canGoAgain: boolean
  /** Its words; null once they were erased. `asSent` if they are what went out, else what would. */
  text: { subject: string; text: string; asSent: boolean } | null
}

type MailViewProps = {
  locale: Locale
  zone: string
  mail: ShownMail
  /** Whether the reader may send mail at all. */
  maySend: boolean
  again: { problems: readonly FieldProblem[]; summary: string | null } | null
}

/** One mail: where it stands, whom it is for, its text, and sending it again. */
export function MailView({ locale, zone, mail, maySend, again }: MailViewProps) {
  const t = translatorFor(locale, 'outbox')
  const { status, attempts, text } = mail
  const at = momentText(mail.sentAt ?? mail.nextAttemptAt, zone, locale)
  return (
    <div className="max-w-[46rem] space-y-5">
      <Card title={<MailStatusBadge locale={locale} status={status} />}>
        <div className="space-y-4">
          <p>{t(`statusTexts.${status}`, { at, attempts })}</p>
          <DefinitionGrid items={factsOf({ locale, zone, mail })} />
          {mail.canGoAgain && maySend ? (
            <PostForm
              action={`/${locale}/desk/outbox/${mail.id}/again`}
              locale={locale}
              problems={again?.problems}
              summary={again?.summary}
              words={messagesOf(locale).site.form}
              submitLabel={t('again')}
              submitVariant="secondary"
            >
              <Hidden name="status" value={status} answer />
            </PostForm>
          ) : null}
        </div>
      </Card>
      <Card title={t(!text ? 'textAsSent' : text.asSent ? 'textAsSent' : 'textNow')}>
        {text ? <MailText locale={locale} text={text} /> : <p>{t('textGone')}</p>}
      </Card>
    </div>
  )
}

function MailText({ locale, text }: { locale: Locale; text: NonNullable<ShownMail['text']> }) {
  const t = translatorFor(locale, 'outbox')
  return (
    <div className="space-y-3">
      <p>
        <span className="text-small text-soft">{t('facts.subject')}</span>
        <br />
        <strong>{text.subject}</strong>
      </p>
      <p className="rounded bg-sunken p-4 break-words whitespace-pre-wrap">{text.text}</p>
      {text.asSent ? <p className="text-small text-soft">{t('masked')}</p> : null}
    </div>
  )
}

function factsOf({ locale, zone, mail }: Pick<MailViewProps, 'locale' | 'zone' | 'mail'>): Definition[] {
  const t = translatorFor(locale, 'outbox')
  const { lastFailure } = mail
  const failure =
    lastFailure && `${translatorFor(locale, 'mail')(`failures.${lastFailure.word}`)} ${lastFailure.detail}`
  const fact = (
    key: 'to' | 'audience' | 'created' | 'request' | 'failure',
    description: Definition['description'],
  ) => ({
    key,
    term: t(`facts.${key}`),
    description,
  })
  return [
    fact('to', mail.recipient ?? t('erased')),
    fact('audience', t(`audiences.${mail.audience}`)),
    fact('created', momentText(mail.createdAt, zone, locale)),
    ...(mail.reference ? [fact('request', <RequestLink locale={locale} reference={mail.reference} />)] : []),
    ...(failure ? [fact('failure', failure.trim())] : []),
  ]
}
