import { AsideNotice } from '#components/blocks/aside-notice.tsx'
import { isByPost } from '#components/intake/post-card.tsx'
import { NotNotifiedNotice } from '#components/notices/not-notified-notice.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { awaitsSubject } from '#lib/domain/requests/agents.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type CaseNoticesProps = { locale: Locale; file: CaseFile }

/** What must be known before anything is written: a disowned request, a mailbox nobody confirmed, a copy that comes first. */
export function CaseNotices({ locale, file }: CaseNoticesProps) {
  return (
    <>
      <AsideNotice locale={locale} file={file} />
      <NotNotifiedNotice locale={locale} file={file} />
      <MailboxNotice locale={locale} file={file} />
      <SubjectNotice locale={locale} file={file} />
      <CopyFirst locale={locale} file={file} />
    </>
  )
}

/** Nothing is erased before the copy is answered; where that one is. */
function CopyFirst({ locale, file }: CaseNoticesProps) {
  const t = translatorFor(locale, 'casefile')
  const { copyFirst } = file
  if (!copyFirst) return null
  const { warning } = messagesOf(locale).site.toneWords
  return (
    <Notice tone="warning" title={t('notices.copyFirstTitle')} toneWord={warning}>
      <p>
        {t('notices.copyFirstText')} <a href={`/${locale}/desk/requests/${copyFirst}`}>{copyFirst}</a>
      </p>
    </Notice>
  )
}

/** An agent acts for somebody who has not said yet that they authorised it. */
function SubjectNotice({ locale, file }: CaseNoticesProps) {
  const t = translatorFor(locale, 'casefile')
  const { relation, subjectConfirmedAt, disputedAt, status } = file
  if (relation !== 'agent' || subjectConfirmedAt || disputedAt || status === 'closed') return null
  const { warning } = messagesOf(locale).site.toneWords
  const text = awaitsSubject(file) ? 'notices.subjectText' : 'notices.subjectFreeText'
  return (
    <Notice tone="warning" title={t('notices.subjectTitle')} toneWord={warning}>
      <p>{t(text)}</p>
    </Notice>
  )
}

/** The way to another address, while staff may still give one. */
function CorrectAddress({ locale, file }: CaseNoticesProps) {
  if (!file.actions.includes('correct-address')) return null
  return (
    <p>
      <a href={`/${locale}/desk/requests/${file.reference}/correct-address`}>
        {translatorFor(
          locale,
          'casefile',
        )(file.contact?.email ? 'correct-address.link' : 'correct-address.add')}
      </a>
    </p>
  )
}

function MailboxNotice({ locale, file }: CaseNoticesProps) {
  const t = translatorFor(locale, 'casefile')
  const intake = translatorFor(locale, 'intake')
  const { toneWords } = messagesOf(locale).site
  if (file.disputedAt)
    return (
      <Notice
        tone="danger"
        title={t(file.disownedBy === 'subject' ? 'notices.subjectDisputedTitle' : 'notices.disputedTitle')}
        toneWord={toneWords.danger}
      >
        <p>{t('notices.disputedText')}</p>
      </Notice>
    )
  if (file.confirmedAt || file.subjectConfirmedAt || file.status === 'unconfirmed' || file.erasedAt)
    return null
  if (isByPost(file))
    return (
      <Notice tone="info" title={intake('noMailbox.title')} toneWord={toneWords.info}>
        <p>{intake('noMailbox.text')}</p>
        <CorrectAddress {...{ locale, file }} />
      </Notice>
    )
  return (
    <Notice tone="warning" title={t('notices.unconfirmedTitle')} toneWord={toneWords.warning}>
      <p>{t('notices.unconfirmedText')}</p>
      <CorrectAddress {...{ locale, file }} />
    </Notice>
  )
}
