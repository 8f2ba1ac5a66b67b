import { AuthorSays } from '#components/letters/author-says.tsx'
import { BackNotice } from '#components/letters/back-notice.tsx'
import { JudgeForm, UnfreezeForm } from '#components/letters/judge-forms.tsx'
import { NotTaken } from '#components/letters/letter-gone.tsx'
import { LetterPreview } from '#components/letters/letter-preview.tsx'
import type { LetterProps } from '#components/letters/letter-props.ts'
import { authorName, letterPath, stateSentence } from '#components/letters/letter-words.ts'
import { LetterHead } from '#components/letters/on-its-way.tsx'
import { Versions } from '#components/letters/versions.tsx'
import { GroundText } from '#components/requests/ground-text.tsx'
import { type Typed, typedText } from '#components/requests/typed.ts'
import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { Button, ButtonRow } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { LetterFile } from '#lib/domain/letters/case-letters.ts'
import { BEING_WRITTEN } from '#lib/domain/letters/lifecycle.ts'
import { OUTCOMES } from '#lib/domain/requests/lifecycle.ts'
import { fileSize } from '#lib/i18n/file-size.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

export type LetterViewProps = VerbProps & {
  zone: string
  letter: LetterFile
  operator: LetterProps['operator']
  own: LetterProps['own']
  codeAsked: boolean
  /** Whether whoever looks answers requests at all. */
  mayWrite: boolean
}

/** One letter that has not gone: as the person will see it, with what its reader can do. */
export function LetterView({
  locale,
  zone,
  file,
  again,
  letter,
  operator,
  own,
  codeAsked,
  mayWrite,
}: LetterViewProps) {
  const t = translatorFor(locale, 'letters')
  const { verb, values, files, back, versions } = letter
  const name = authorName(letter, locale)
  const judged = { locale, file, again, letter, codeAsked }
  return (
    <>
      {again && letter.judges === null ? <NotTaken {...{ locale, again }} title={t('page.moved')} /> : null}
      <PageHeader
        caption={translatorFor(locale, 'casefile')('caption', { reference: file.reference })}
        title={t('page.title', { verb: t(`verbs.${verb}`), name })}
        lead={stateSentence(letter, { locale, zone })}
      />
      <Card>
        <LetterHead {...{ locale, zone, letter }} />
        <BackNotice {...{ locale, back }} />
        <Says {...{ locale, file, values }} />
        <Details summary={translatorFor(locale, 'templates')('preview.show')}>
          <LetterPreview {...{ locale, verb, values, operator }} file={{ ...file, prepared: files }} />
        </Details>
        {files.length > 0 ? (
          <div>
            <h2 className="text-small font-semibold text-soft">{t('page.files')}</h2>
            <ul className="list-disc ps-5">
              {files.map(({ id, name: fileName, size }) => (
                <li key={id}>
                  <a href={`/${locale}/desk/requests/${file.reference}/files/${id}`}>{fileName ?? id}</a>{' '}
                  <span className="text-small text-soft">{fileSize(size, locale)}</span>
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <p className="text-small text-soft">{t('page.noFiles')}</p>
        )}
        <AuthorSays {...{ locale, file, letter, own }} />
        {mayWrite ? <Buttons {...{ locale, letter }} /> : null}
      </Card>
      {letter.isPreparer ? <p>{t('page.own')}</p> : null}
      {letter.judges === 'unfreeze' ? <UnfreezeForm {...judged} /> : null}
      {letter.judges === 'review' || letter.judges === 'approve' ? <JudgeForm {...judged} /> : null}
      <Versions {...{ locale, zone, letter, versions }} />
    </>
  )
}

/** What it decides and says, in plain words to read and to copy. */
function Says({ locale, file, values }: Pick<VerbProps, 'locale' | 'file'> & { values: Typed }) {
  const outcome = OUTCOMES.find((each) => each === values.outcome)
  const ground = typedText(values, 'ground')
  return (
    <div className="space-y-3">
      {outcome ? (
        <p className="font-semibold">{translatorFor(locale, 'nouns')(`outcomes.${outcome}`)}</p>
      ) : null}
      {ground ? <GroundText locale={locale} code={ground} law={file.law} /> : null}
      <p lang={file.locale} className="whitespace-pre-line">
        {typedText(values, 'body') ?? ''}
      </p>
    </div>
  )
}

function Buttons({ locale, letter }: Pick<LetterViewProps, 'locale' | 'letter'>) {
  const t = translatorFor(locale, 'letters')
  const isWritten = BEING_WRITTEN.includes(letter.state)
  const steps = [
    ...(letter.canUndo ? ([['undo', t('onWay.takeBack')]] as const) : []),
    ...(isWritten && !letter.isMine ? ([['take-over', t('draft.takeOver')]] as const) : []),
    ...(isWritten && letter.isMine ? ([['discard', t('draft.discard')]] as const) : []),
  ]
  if (steps.length === 0) return null
  return (
    <ButtonRow>
      {steps.map(([step, label]) => (
        <form key={step} method="post" action={`${letterPath(locale, letter)}/${step}`}>
          <input type="hidden" name="version" value={letter.version} />
          <Button variant="secondary">{label}</Button>
        </form>
      ))}
    </ButtonRow>
  )
}
