import type { ReactNode } from 'react'
import { Letters, LettersCard } from '#components/messages/letters.tsx'
import { AddressNotice } from '#components/requests/file/address-notice.tsx'
import { AskedCard } from '#components/requests/file/asked-card.tsx'
import { CaseColumns } from '#components/requests/file/case-columns.tsx'
import { CaseNotices } from '#components/requests/file/case-notices.tsx'
import { CasePresence } from '#components/requests/file/case-presence.tsx'
import { ClockCard } from '#components/requests/file/clock-card.tsx'
import { Meanwhile } from '#components/requests/file/meanwhile.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Card } from '#components/ui/card.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { PageAction } from '#lib/domain/requests/case-actions.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type VerbPageProps = {
  locale: Locale
  zone: string
  file: CaseFile
  verb: PageAction
  again: Again
  /** Why it cannot be done, where that is known better than that the case has changed. */
  whyNot?: string
  /** The form. */
  children: ReactNode
}

/** The page of one verb: the form, with what was asked, written and noted at hand; or why it cannot be done now. */
export function VerbPage({ locale, zone, file, verb, again, whyNot, children }: VerbPageProps) {
  const t = translatorFor(locale, 'casefile')
  return (
    <>
      <BackLink href={`/${locale}/desk/requests/${file.reference}`} label={t('notices.back')} />
      <CaseColumns
        lead={
          file.actions.includes(verb) ? (
            <>
              <CasePresence {...{ locale, file }} />
              <Meanwhile {...{ locale, zone, file, again }} />
              <CaseNotices locale={locale} file={file} />
              <AddressNotice {...{ locale, zone, file }} />
              {children}
            </>
          ) : (
            <>
              <Gone {...{ locale, file, verb, again, whyNot }} />
              <Meanwhile {...{ locale, zone, file, again }} />
            </>
          )
        }
        aside={<ClockCard locale={locale} file={file} />}
      >
        <AskedCard locale={locale} zone={zone} file={file} />
        <LettersCard locale={locale} zone={zone} file={file} />
        {file.notes.length > 0 ? (
          <Card title={t('notes.title')}>
            <Letters locale={locale} zone={zone} letters={file.notes} reference={file.reference} />
          </Card>
        ) : null}
      </CaseColumns>
    </>
  )
}

type GoneProps = Pick<VerbPageProps, 'locale' | 'file' | 'verb' | 'again' | 'whyNot'>

/** Why it cannot be done now; what was typed must not be lost with the form. */
function Gone({ locale, file, verb, again, whyNot }: GoneProps) {
  const t = translatorFor(locale, 'casefile')
  const typed = typedText(again?.values ?? {}, 'body')
  return (
    <>
      <PageHeader caption={t('caption', { reference: file.reference })} title={t(`${verb}.title`)} />
      <Notice
        tone="warning"
        title={t(typed && !whyNot ? 'notices.goneTitle' : 'notices.cannotTitle')}
        toneWord={messagesOf(locale).site.toneWords.warning}
      >
        {whyNot ? <p>{whyNot}</p> : null}
        {typed || !whyNot ? <p>{t(typed ? 'notices.goneText' : 'notices.goneNothing')}</p> : null}
        {typed ? <p className="rounded bg-surface p-3 whitespace-pre-wrap">{typed}</p> : null}
      </Notice>
    </>
  )
}
