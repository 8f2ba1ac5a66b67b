import { careTyped } from '#components/letters/care-fields.tsx'
import { StrangerFinds } from '#components/letters/stranger-finds.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { Details } from '#components/ui/details.tsx'
import type { LetterFile } from '#lib/domain/letters/case-letters.ts'
import { checkCompleteness } from '#lib/domain/letters/completeness.ts'
import { strangersIn } from '#lib/domain/letters/strangers.ts'
import { OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type AuthorSaysProps = Pick<VerbProps, 'locale' | 'file'> & { letter: LetterFile; own: readonly string[] }

/**
 * What a second person has to know beside the letter itself: what in it looks like other people’s, what it lacks of all
 * that the law wants said, and why its author sends it all the same.
 */
export function AuthorSays({ locale, file, letter, own }: AuthorSaysProps) {
  const t = translatorFor(locale, 'care')
  const { values, files } = letter
  const care = careTyped(values)
  const inText = strangersIn(typedText(values, 'body') ?? '', own)
  const original = typedText(care, 'original')
  return (
    <>
      <StrangerFinds {...{ locale, inText, files }} />
      <Reason label={t('said.despite')} text={typedText(care, 'despite')} />
      <Lacking {...{ locale, file, letter }} />
      <Reason label={t('said.without')} text={typedText(care, 'without')} />
      {original ? (
        <Details summary={t('original.shown')}>
          <p className="whitespace-pre-line">{original}</p>
        </Details>
      ) : null}
    </>
  )
}

function Reason({ label, text }: { label: string; text: string | undefined }) {
  if (!text) return null
  return (
    <div>
      <h2 className="text-small font-semibold text-soft">{label}</h2>
      <p className="whitespace-pre-line">{text}</p>
    </div>
  )
}

/** What nobody found in it and nobody ticked. */
function Lacking({ locale, file, letter }: Pick<AuthorSaysProps, 'locale' | 'file' | 'letter'>) {
  const { verb, values, files } = letter
  const says = careTyped(values).says
  const ticked = Array.isArray(says) ? says : []
  const outcome = OUTCOMES.find((each) => each === values.outcome) ?? null
  const written = { verb, outcome, body: typedText(values, 'body') ?? '' }
  const words = translatorFor(locale, 'answers')
  const lacking = checkCompleteness(file, written, files.length).filter(
    ({ code, state }) => state === 'missing' && !ticked.includes(code),
  )
  if (lacking.length === 0) return null
  return (
    <div>
      <h2 className="text-small font-semibold text-warning">{translatorFor(locale, 'care')('said.lacks')}</h2>
      <ul className="list-disc ps-5">
        {lacking.map(({ code }) => (
          <li key={code}>{words(`items.${code}`)}</li>
        ))}
      </ul>
    </div>
  )
}
