import { ConfirmationsDropped, MailFailing } from '#components/staff/mail-alarms.tsx'
import { Notice } from '#components/ui/notice.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type DeskAlarmsProps = {
  locale: Locale
  zone: string
  /** The page's address without its language. */
  path: string
  /** Instants; `never` if the worker has not run yet. */
  alarms: {
    workerSilentSince: string | null
    mailStuckSince: string | null
    mailsWaiting: number
    mailsFailed: number
    mailFailingSince: string | null
    confirmations: { used: number; sent: number } | null
    isWave: boolean
    casesToMove: number
    casesOfOldLaws: number
    casesNobodySees: number
  }
}

/** What every room of the desk warns of: nobody watches the dates, no mail goes out, or some mails were given up. */
export function DeskAlarms({ locale, zone, path, alarms }: DeskAlarmsProps) {
  const t = translatorFor(locale, 'desk')
  const toneWord = messagesOf(locale).site.toneWords.danger
  const { workerSilentSince, mailStuckSince, mailsWaiting, mailsFailed, isWave, casesOfOldLaws } = alarms
  const { casesNobodySees, mailFailingSince, confirmations } = alarms
  // The pages of the holidays say it themselves, of each calendar apart.
  const casesToMove = path.startsWith('/desk/calendars') ? 0 : alarms.casesToMove
  const counted = mailsFailed + casesToMove + casesOfOldLaws + casesNobodySees
  const isMailAmiss = mailStuckSince !== null || mailFailingSince !== null || confirmations !== null
  if (!workerSilentSince && !isMailAmiss && !isWave && counted === 0) return null
  const silent =
    workerSilentSince && workerSilentSince !== 'never'
      ? t('alarms.workerSilent', { since: momentText(workerSilentSince, zone, locale) })
      : t('alarms.workerNever')
  return (
    <div className="mb-5 space-y-3 print:hidden">
      {workerSilentSince ? (
        <Notice tone="danger" title={silent} toneWord={toneWord}>
          <p>{t('alarms.workerText')}</p>
        </Notice>
      ) : null}
      {mailStuckSince ? (
        <Notice
          tone="danger"
          title={t('alarms.mailStuck', { since: momentText(mailStuckSince, zone, locale) })}
          toneWord={toneWord}
        >
          <p>
            {t('alarms.mailStuckText', { count: mailsWaiting })}{' '}
            <a href={`/${locale}/desk/outbox`}>{t('alarms.toOutbox')}</a>
          </p>
        </Notice>
      ) : null}
      {mailFailingSince ? (
        <MailFailing locale={locale} since={momentText(mailFailingSince, zone, locale)} />
      ) : null}
      {confirmations ? <ConfirmationsDropped locale={locale} {...confirmations} /> : null}
      {isWave ? (
        <Notice tone="danger" title={t('alarms.wave')} toneWord={toneWord}>
          <p>{t('alarms.waveText')}</p>
        </Notice>
      ) : null}
      {casesNobodySees > 0 ? <CasesNobodySees locale={locale} count={casesNobodySees} /> : null}
      {mailsFailed > 0 ? <MailsFailed locale={locale} count={mailsFailed} /> : null}
      {casesToMove > 0 ? <CasesToMove locale={locale} count={casesToMove} /> : null}
      {casesOfOldLaws > 0 ? <CasesOfOldLaws locale={locale} count={casesOfOldLaws} /> : null}
    </div>
  )
}

/** Said to administrators alone, who can invite somebody; it tells nothing of the case. */
function CasesNobodySees({ locale, count }: { locale: Locale; count: number }) {
  const t = translatorFor(locale, 'shields')
  const toneWord = messagesOf(locale).site.toneWords.danger
  return (
    <Notice tone="danger" title={t('nobodySees', { count })} toneWord={toneWord}>
      <p>
        {t('nobodySeesText')} <a href={`/${locale}/desk/staff`}>{t('toStaff')}</a>
      </p>
    </Notice>
  )
}

function MailsFailed({ locale, count }: { locale: Locale; count: number }) {
  const t = translatorFor(locale, 'desk')
  const toneWord = messagesOf(locale).site.toneWords.warning
  return (
    <Notice tone="warning" title={t('alarms.mailsFailed', { count })} toneWord={toneWord}>
      <p>
        {t('alarms.mailsFailedText')}{' '}
        <a href={`/${locale}/desk/outbox?status=failed`}>{t('alarms.toFailed')}</a>
      </p>
    </Notice>
  )
}

function CasesToMove({ locale, count }: { locale: Locale; count: number }) {
  const t = translatorFor(locale, 'calendars')
  const toneWord = messagesOf(locale).site.toneWords.warning
  return (
    <Notice tone="warning" title={t('toMove', { count })} toneWord={toneWord}>
      <p>
        {t('toMoveText')} <a href={`/${locale}/desk/calendars`}>{t('toHolidays')}</a>
      </p>
    </Notice>
  )
}

function CasesOfOldLaws({ locale, count }: { locale: Locale; count: number }) {
  const t = translatorFor(locale, 'law-desk')
  const toneWord = messagesOf(locale).site.toneWords.warning
  return (
    <Notice tone="warning" title={t('undecided.anyLaw', { count })} toneWord={toneWord}>
      <p>
        {t('undecided.anyText')} <a href={`/${locale}/desk/laws`}>{t('undecided.toLaws')}</a>
      </p>
    </Notice>
  )
}
