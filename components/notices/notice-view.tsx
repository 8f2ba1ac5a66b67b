import { TextField } from '#components/forms/field.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { NoticeLetter, type NoticeLetterProps } from '#components/notices/notice-letter.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { PrintButton } from '#components/ui/print-button.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { UndeliveredNotice } from '#lib/domain/messages/undelivered-notice.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type NoticeProps = {
  locale: Locale
  zone: string
  file: CaseFile
  notice: UndeliveredNotice
  letter: Omit<NoticeLetterProps, 'file'>
  again: Again
}

/** A notice that did not arrive: three ways to make up for it, and the letter to print for the third. */
export function NoticeView({ locale, zone, file, notice, letter, again }: NoticeProps) {
  const t = translatorFor(locale, 'notices')
  const { reference } = file
  const when = momentText(notice.createdAt, zone, locale)
  const failure = translatorFor(locale, 'mail')(`failures.${notice.failure}`)
  return (
    <div className="space-y-5">
      <div className="print:hidden">
        <BackLink
          href={`/${locale}/desk/requests/${reference}`}
          label={translatorFor(locale, 'casefile')('notices.back')}
        />
        <PageHeader
          caption={translatorFor(locale, 'casefile')('caption', { reference })}
          title={translatorFor(locale, 'outbox')(`kinds.${notice.kind}`)}
          lead={t('lead', { when, failure })}
        />
        <div className="max-w-column space-y-4">
          <Ways {...{ locale, file, notice, again }} />
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <h2 className="font-title text-heading font-semibold">{t('letterTitle')}</h2>
        <PrintButton label={t('print')} />
      </div>
      <NoticeLetter {...letter} file={file} />
    </div>
  )
}

function Ways({ locale, file, notice, again }: Omit<NoticeProps, 'zone' | 'letter'>) {
  const t = translatorFor(locale, 'notices')
  const base = `/${locale}/desk/requests/${file.reference}/notices/${notice.mailId}`
  const words = messagesOf(locale).site.form
  const version = <Hidden name="version" value={String(file.version)} answer />
  const isPosting = again !== null && 'on' in again.values
  return (
    <>
      {notice.hasNewAddress ? (
        <Card title={t('newAddress.title')}>
          <p className="mb-3">{t('newAddress.text')}</p>
          <PostForm
            action={`${base}/new-address`}
            {...{ locale, words }}
            submitLabel={t('newAddress.submit')}
          >
            {version}
          </PostForm>
        </Card>
      ) : null}
      <Card title={t('again.title')}>
        <p className="mb-3">{t('again.text')}</p>
        <PostForm
          action={`${base}/again`}
          {...{ locale, words }}
          problems={isPosting ? undefined : again?.problems}
          summary={isPosting ? undefined : again?.summary}
          submitLabel={t('again.submit')}
          submitVariant="secondary"
        >
          <Hidden name="status" value="failed" answer />
        </PostForm>
      </Card>
      <Card title={t('posted.title')}>
        <p className="mb-3">{t('posted.text')}</p>
        <PostForm
          action={`${base}/posted`}
          form="desk-posted"
          {...{ locale, words }}
          problems={isPosting ? again.problems : undefined}
          summary={isPosting ? again.summary : undefined}
          submitLabel={t('posted.submit')}
        >
          {version}
          <TextField
            name="on"
            type="date"
            width="short"
            label={t('posted.on')}
            value={typedText(again?.values ?? {}, 'on')}
          />
        </PostForm>
      </Card>
    </>
  )
}
