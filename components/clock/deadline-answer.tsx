import { ClockSum } from '#components/clock/clock-sum.tsx'
import { InsteadNotice } from '#components/clock/instead-notice.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { Fact, FactRow } from '#components/ui/fact.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import type { DeadlinePreview } from '#lib/domain/clock/deadline-preview.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { clockSpeaker } from '#lib/i18n/clock-speaker.ts'
import { dayText } from '#lib/i18n/day-text.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type DeadlineAnswerProps = {
  locale: Locale
  preview: DeadlinePreview
  /** The moment of asking, in words. */
  moment: string
  /** Where this can be asked, if the portal's form offers it. */
  askHref: string | null
}

/** The dates of the law, where they stand, and the sum behind them. */
export function DeadlineAnswer({ locale, preview, moment, askHref }: DeadlineAnswerProps) {
  const t = translatorFor(locale, 'deadlines')
  return (
    <section aria-labelledby="answer" className="mt-12">
      <h2 id="answer" className="mb-5 scroll-mt-6 font-title text-heading font-semibold text-balance">
        {t('asked', { moment })}
      </h2>
      <Stack space="wide">
        <Stack>
          {preview.instead ? <InsteadNotice locale={locale} instead={preview.instead} /> : null}
          <Dates locale={locale} preview={preview} />
          {preview.provisional ? <p className="text-small text-warning">{t('provisional')}</p> : null}
          <Ground locale={locale} preview={preview} />
        </Stack>
        <section className="max-w-column">
          <h2 className="mb-2 font-title text-heading font-semibold">{t('sum')}</h2>
          <p className="mb-5 text-soft">{t('sumText')}</p>
          <ClockSum locale={locale} trace={preview.trace} />
        </section>
        {askHref ? (
          <p>
            <ButtonLink href={askHref} wide>
              {t('ask')}
            </ButtonLink>
          </p>
        ) : null}
      </Stack>
    </section>
  )
}

function Dates({ locale, preview }: Pick<DeadlineAnswerProps, 'locale' | 'preview'>) {
  const t = translatorFor(locale, 'deadlines')
  const { acknowledgeOn, respondOn, extendedOn, noticeBy } = preview
  const day = (on: string) => <time dateTime={on}>{dayText(on, locale)}</time>
  return (
    <FactRow>
      {acknowledgeOn ? <Fact label={t('dates.acknowledge')} value={day(acknowledgeOn)} /> : null}
      <Fact label={t('dates.respond')} value={respondOn ? day(respondOn) : t('dates.withoutDelay')} />
      {extendedOn && noticeBy ? (
        <Fact
          label={t('dates.extended')}
          value={day(extendedOn)}
          note={t('dates.notice', { day: dayText(noticeBy, locale) })}
        />
      ) : null}
      {noticeBy && !extendedOn ? (
        <Fact
          label={t('dates.announced')}
          value={t('dates.announcedDay')}
          note={t('dates.notice', { day: dayText(noticeBy, locale) })}
        />
      ) : null}
    </FactRow>
  )
}

function Ground({ locale, preview }: Pick<DeadlineAnswerProps, 'locale' | 'preview'>) {
  const t = translatorFor(locale, 'deadlines')
  const { words } = clockSpeaker(locale)
  const { ground, lawId, mode } = preview
  return (
    <DefinitionGrid
      items={[
        { key: 'law', term: t('ground.law'), description: words(`laws.${lawId}`) },
        { key: 'source', term: t('ground.source'), description: textIn(ground.source, locale) },
        { key: 'certainty', term: t('ground.certainty'), description: t(`certainty.${ground.certainty}`) },
        { key: 'mode', term: t('ground.mode'), description: words(`modes.${mode}`) },
      ]}
    />
  )
}
