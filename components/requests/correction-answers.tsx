import { Badge } from '#components/ui/badge.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { ItemAnswer } from '#lib/domain/requests/correction-answer.ts'
import type { Details } from '#lib/domain/requests/intake.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AnswersProps = {
  locale: Locale
  details: Details | null
  answers: readonly ItemAnswer[] | null
  /** The heading's level on this page. */
  level?: 3 | 4
}

/** What became of a correction, item by item: what it said, what it should say, and whether it does now. */
export function CorrectionAnswers({ locale, details, answers, level = 3 }: AnswersProps) {
  const t = translatorFor(locale, 'correction')
  if (details?.kind !== 'correction' || !answers) return null
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <section className="space-y-2">
      <Heading className="font-semibold">{t('itemByItem')}</Heading>
      <ol className="divide-y divide-line border-y border-line">
        {details.details.items.map((item, at) => {
          const { corrected = false, reason = '' } = answers[at] ?? {}
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place in the list
            <li key={at} className="space-y-1 py-3">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
                <p className="min-w-0 break-words">
                  <span className="text-soft">{t('was')} </span>
                  {item.says}
                </p>
                <Badge tone={corrected ? 'success' : 'warning'}>
                  {t(corrected ? 'corrected' : 'notCorrected')}
                </Badge>
              </div>
              <p className="break-words">
                <span className="text-soft">{t('asked')} </span>
                {item.shouldSay}
              </p>
              {reason ? (
                <p className="max-w-column break-words whitespace-pre-wrap">
                  <span className="text-soft">{t('because')} </span>
                  {reason}
                </p>
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
