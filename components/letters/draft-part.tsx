import { AutoSave } from '#components/letters/auto-save.tsx'
import { BackNotice } from '#components/letters/back-notice.tsx'
import type { LetterProps } from '#components/letters/letter-props.ts'
import { letterPath } from '#components/letters/letter-words.ts'
import { SendPlanView } from '#components/letters/send-plan.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { Button } from '#components/ui/button.tsx'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type DraftPartProps = VerbProps & { verb: LetterVerb; letter: LetterProps }

/** Inside the form of a letter: the draft it is kept in, the button that keeps it, and what happens once it is sent. */
export function DraftPart({ locale, file, again, verb, letter }: DraftPartProps) {
  const t = translatorFor(locale, 'letters')
  const { draft, plan, operator } = letter
  const values = again?.values ?? {}
  const id = draft?.id ?? typedText(values, 'letter') ?? ''
  const version = draft ? String(draft.version) : (typedText(values, 'letterVersion') ?? '')
  const save = `/${locale}/desk/requests/${file.reference}/${verb}/save`
  return (
    <>
      <input type="hidden" name="letter" value={id} data-answer="" />
      <input type="hidden" name="letterVersion" value={version} data-answer="" />
      <BackNotice locale={locale} back={draft?.back ?? null} />
      {plan ? <SendPlanView {...{ locale, plan, verb, values }} zone={operator.zone} /> : null}
      <div className="flex flex-wrap items-center gap-4">
        <Button variant="secondary" name="add" value="draft" formAction={save} formNoValidate>
          {t('draft.save')}
        </Button>
        <AutoSave action={save} keptWord={t('draft.kept')} />
        {draft ? <a href={letterPath(locale, draft)}>{t('draft.versions')}</a> : null}
      </div>
    </>
  )
}
