import { AnswerFiles } from '#components/files/answer-files.tsx'
import { doorAt } from '#components/files/file-door.ts'
import { FilePicker } from '#components/files/file-picker.tsx'
import { MyFiles } from '#components/files/my-files.tsx'
import { pickerWords } from '#components/files/picker-words.ts'
import { PostForm } from '#components/forms/post-form.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { OriginalText } from '#components/letters/original-text.tsx'
import type { MyRequestProps } from '#components/requests/my-request-facts.ts'
import { Badge } from '#components/ui/badge.tsx'
import { MessageBubble } from '#components/ui/message-bubble.tsx'
import type { ShownProblems } from '#components/verification/shown-problems.ts'
import { limitWords } from '#lib/domain/files/limits.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { LONG_TEXT_MAX } from '#lib/domain/requests/intake.ts'
import type { MyMessage } from '#lib/domain/requests/my-request.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type MyMessagesProps = MyRequestProps & { locale: Locale; shown: Omit<ShownProblems, 'form'> | null }

/** The correspondence both ways, and the form to write while the request is open. */
export function MyMessages({ locale, facts, operator, shown }: MyMessagesProps) {
  const t = translatorFor(locale, 'my-request')
  // The answer stands by itself, above.
  const messages = facts.messages.filter(({ kind }) => kind !== 'answer')
  return (
    <section id="messages" className="space-y-5">
      <h2 className="font-title text-heading font-semibold">{t('messages.title')}</h2>
      {messages.length === 0 ? <p className="text-soft">{t('messages.none')}</p> : null}
      {messages.map((message) => (
        <Message key={message.id} {...{ locale, message, operator, facts }} />
      ))}
      {facts.canWrite ? <WriteForm {...{ locale, shown, facts }} /> : null}
      {facts.status === 'closed' ? (
        <p className="max-w-column text-soft">{t('messages.closed', { email: operator.email })}</p>
      ) : null}
    </section>
  )
}

function KindBadge({ locale, message }: { locale: Locale; message: MyMessage }) {
  const t = translatorFor(locale, 'my-request')
  if (message.kind === 'question') return <Badge tone="warning">{t('messages.question')}</Badge>
  return message.kind === 'extension-notice' ? <Badge tone="info">{t('messages.notice')}</Badge> : null
}

type MessageProps = {
  locale: Locale
  message: MyMessage
  operator: MyRequestProps['operator']
  facts: Pick<MyRequestProps['facts'], 'canWrite' | 'proof'>
}

/** One entry of the correspondence; the desk shows a letter so too, before it goes. */
export function Message({ locale, message, operator, facts }: MessageProps) {
  const t = translatorFor(locale, 'my-request')
  const own = message.author === 'requester'
  const { files } = message
  const { zone } = operator
  return (
    <MessageBubble
      author={own ? t('messages.you') : operator.name}
      when={momentText(message.createdAt, operator.zone, locale)}
      dateTime={message.createdAt}
      text={message.body}
      side={own ? 'own' : 'other'}
      badge={<KindBadge {...{ locale, message }} />}
    >
      <OriginalText locale={locale} text={message.original} />
      {message.files.length === 0 ? null : own ? (
        <MyFiles {...{ locale, zone, files }} canRemove={facts.canWrite} />
      ) : (
        <AnswerFiles {...{ locale, zone, files }} proof={facts.proof} email={operator.email} />
      )}
    </MessageBubble>
  )
}

function WriteForm({ locale, shown, facts }: Pick<MyMessagesProps, 'locale' | 'shown' | 'facts'>) {
  const t = translatorFor(locale, 'my-request')
  const site = messagesOf(locale).site
  const typed = shown?.values.body
  const { fileLimits } = facts
  return (
    <PostForm
      action={`/${locale}/my-request/send-message`}
      locale={locale}
      words={site.form}
      problems={shown?.problems}
      summary={shown?.summary}
      submitLabel={t('messages.send')}
      multipart
    >
      <TextArea
        name="body"
        label={t('messages.label')}
        hint={t('messages.hint')}
        value={typeof typed === 'string' ? typed : undefined}
        count={{ max: LONG_TEXT_MAX, words: site.count }}
      />
      <FilePicker
        locale={locale}
        words={pickerWords(locale, { hint: translatorFor(locale, 'files')('hint', limitWords(fileLimits)) })}
        door={doorAt(`/${locale}/my-request/files`, fileLimits.megabytes)}
        waiting={facts.waitingFiles.map(({ id, name, size }) => ({ id, name: name ?? '', size }))}
      />
      <p className="max-w-column text-small text-soft">{messagesOf(locale).files.kept}</p>
    </PostForm>
  )
}
