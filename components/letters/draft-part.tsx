import { AutoSave } from '#components/letters/auto-save.tsx'
import { BackNotice } from '#components/letters/back-notice.tsx'
import type { LetterProps } from '#components/letters/letter-props.ts'
import { letterPath } from '#components/letters/letter-words.ts'
import { typedText } from '#components/requests/typed.ts'
import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { Button } from '#components/ui/button.tsx'
import type { LetterVerb } from '#lib/domain/letters/content.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type DraftPartProps = VerbProps & { verb: LetterVerb; letter: LetterProps }

/** Inside the form of a letter: the draft it is kept in, and why that came back. */
export function DraftPart({
  locale,
  again,
  letter: { draft },
}: Pick<DraftPartProps, 'locale' | 'again' | 'letter'>) {
  const values = again?.values ?? {}
  const id = draft?.id ?? typedText(values, 'letter') ?? ''
  const version = draft ? String(draft.version) : (typedText(values, 'letterVersion') ?? '')
  return (
    <>
      <input type="hidden" name="letter" value={id} data-answer="" />
      <input type="hidden" name="letterVersion" value={version} data-answer="" />
      <BackNotice locale={locale} back={draft?.back ?? null} />
    </>
  )
}

/** Beside the button that sends a letter: the one that keeps it for later. */
export function KeepDraft({ locale, file, verb, letter: { draft } }: Omit<DraftPartProps, 'again'>) {
  const t = translatorFor(locale, 'letters')
  const save = `/${locale}/desk/requests/${file.reference}/${verb}/save`
  return (
    <>
      <Button variant="secondary" name="add" value="draft" formAction={save} formNoValidate>
        {t('draft.save')}
      </Button>
      <AutoSave action={save} keptWord={t('draft.kept')} />
      {draft ? <a href={letterPath(locale, draft)}>{t('draft.versions')}</a> : null}
    </>
  )
}
