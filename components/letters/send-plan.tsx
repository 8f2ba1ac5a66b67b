import { TextField } from '#components/forms/field.tsx'
import { type Typed, typedText } from '#components/requests/typed.ts'
import type { SendPlan } from '#lib/domain/letters/case-letters.ts'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type SendPlanProps = { locale: Locale; zone: string; plan: SendPlan | null; verb: LetterVerb; values: Typed }

/** What happens to the letter once it is sent off, by the desk's rules; and the address on file where that is asked. */
export function SendPlanView({ locale, zone, plan, verb, values }: SendPlanProps) {
  const t = translatorFor(locale, 'letters')
  if (!plan) return null
  const rules = linesOf({ locale, zone, plan })
  const mayBring = verb === 'reply' && plan.takesFiles && !plan.does.releases
  const lines = mayBring ? [...rules, t('plan.withFiles')] : rules
  const { holdHours, asksOnFile } = plan
  if (lines.length === 0) return null
  const depends = verb === 'close' && (plan.does.releases || plan.does.erases || plan.does.corrects)
  return (
    <div className="space-y-3 rounded border border-line bg-sunken p-4">
      <div>
        <p className="font-semibold">{t('plan.title')}</p>
        {depends ? <p className="text-small text-soft">{t('plan.ifGiven')}</p> : null}
        <ul className="mt-1 list-disc space-y-1 ps-5 text-small">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {asksOnFile && holdHours > 0 ? (
        <TextField
          name="onFile"
          type="email"
          label={t('plan.onFile')}
          hint={t('plan.onFileHint')}
          optionalWord={messagesOf(locale).site.optional}
          value={typedText(values, 'onFile')}
        />
      ) : null}
    </div>
  )
}

type LinesOf = Pick<SendPlanProps, 'locale' | 'zone'> & { plan: SendPlan }

function linesOf({ locale, zone, plan }: LinesOf): string[] {
  const t = translatorFor(locale, 'letters')
  const { review, approval, holdUntil, tooLateFor, undoSeconds } = plan
  return [
    ...(review ? [t('plan.review')] : []),
    ...(approval ? [t('plan.approval')] : []),
    ...(holdUntil ? [t('plan.hold', { moment: momentText(holdUntil, zone, locale) })] : []),
    ...(tooLateFor ? [t('plan.tooLate', { day: dayText(tooLateFor, locale) })] : []),
    ...(undoSeconds > 0 && !holdUntil ? [t('plan.undo', { seconds: undoSeconds })] : []),
  ]
}
