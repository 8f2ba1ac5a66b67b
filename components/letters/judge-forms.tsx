import { Checkbox } from '#components/forms/checkbox.tsx'
import { RadioGroup } from '#components/forms/choice-group.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { letterPath } from '#components/letters/letter-words.ts'
import { typedText } from '#components/requests/typed.ts'
import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { FreshFactorField } from '#components/staff/account-fields.tsx'
import { Card } from '#components/ui/card.tsx'
import type { LetterFile } from '#lib/domain/letters/case-letters.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type JudgedProps = VerbProps & { letter: LetterFile; codeAsked: boolean }

/** A second person's word on a letter: it may go on, or it goes back with a comment. */
export function JudgeForm({ locale, file, again, letter, codeAsked }: JudgedProps) {
  const t = translatorFor(locale, 'letters')
  const { site } = messagesOf(locale)
  const values = again?.values ?? {}
  const as = letter.judges === 'review' ? 'review' : 'approve'
  return (
    <Card title={t(`judge.${as}`)}>
      <PostForm
        action={`${letterPath(locale, letter)}/judge`}
        form="letter-judge"
        locale={locale}
        problems={again?.problems}
        summary={again?.summary}
        words={site.form}
        submitLabel={t('judge.submit')}
      >
        <p>{t(`judge.${as}Text`)}</p>
        <Hidden name="version" value={String(letter.version)} answer />
        <Hidden name="caseVersion" value={String(file.version)} answer />
        <Hidden name="as" value={as} answer />
        <RadioGroup
          name="decision"
          legend={t('judge.decision')}
          options={[
            { value: 'pass', label: t('judge.pass') },
            { value: 'return', label: t('judge.return') },
          ]}
          value={typedText(values, 'decision')}
        />
        {as === 'approve' && letter.files.length > 0 ? (
          <Checkbox
            name="noThirdParty"
            label={t('judge.noThirdParty')}
            checked={values.noThirdParty === 'yes'}
          />
        ) : null}
        <TextArea
          name="comment"
          label={t('judge.comment')}
          optionalWord={site.optional}
          rows={3}
          value={typedText(values, 'comment')}
        />
        {as === 'approve' ? <FreshFactorField locale={locale} asked={codeAsked} /> : null}
      </PostForm>
    </Card>
  )
}

/** What a second person found out about something that the person stopped. */
export function UnfreezeForm({ locale, again, letter, codeAsked }: JudgedProps) {
  const t = translatorFor(locale, 'letters')
  const values = again?.values ?? {}
  return (
    <Card title={t('unfreeze.title')}>
      <PostForm
        action={`${letterPath(locale, letter)}/unfreeze`}
        form="letter-unfreeze"
        locale={locale}
        problems={again?.problems}
        summary={again?.summary}
        words={messagesOf(locale).site.form}
        submitLabel={t('unfreeze.submit')}
      >
        <p>{t('unfreeze.text')}</p>
        <Hidden name="version" value={String(letter.version)} answer />
        <RadioGroup
          name="decision"
          legend={t('unfreeze.decision')}
          options={[
            { value: 'drop', label: t('unfreeze.drop') },
            { value: 'go-on', label: t('unfreeze.goOn') },
          ]}
          value={typedText(values, 'decision')}
        />
        <TextArea
          name="body"
          label={t('unfreeze.body')}
          hint={t('unfreeze.hint')}
          rows={3}
          value={typedText(values, 'body')}
        />
        <FreshFactorField locale={locale} asked={codeAsked} />
      </PostForm>
    </Card>
  )
}
