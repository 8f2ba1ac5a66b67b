import { GoingIn } from '#components/letters/going-in.tsx'
import {
  authorName,
  isShown,
  letterPath,
  STATE_TONES,
  stateSentence,
} from '#components/letters/letter-words.ts'
import { Badge } from '#components/ui/badge.tsx'
import { Button, ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { CaseLetter } from '#lib/domain/letters/case-letters.ts'
import { BEING_WRITTEN } from '#lib/domain/letters/lifecycle.ts'
import type { Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type OnItsWayProps = {
  locale: Locale
  zone: string
  reference: string
  letters: readonly CaseLetter[]
  /** The moment of the page (instant), which a countdown starts from. */
  now: string
}

/** On the page of a case: the letters that have not gone, with the way to take each back. */
export function OnItsWay({ locale, letters, ...rest }: OnItsWayProps) {
  const shown = letters.filter(({ state }) => isShown(state))
  if (shown.length === 0) return null
  return (
    <Card title={translatorFor(locale, 'letters')('onWay.title')}>
      <ul className="divide-y divide-line">
        {shown.map((letter) => (
          <li key={letter.id} className="space-y-2 py-3 first:pt-0 last:pb-0">
            <LetterHead {...{ locale, letter }} zone={rest.zone} />
            <p className="text-small">
              <Sentence {...rest} {...{ locale, letter }} />
            </p>
            <Ways {...{ locale, letter }} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

type OneProps = { locale: Locale; letter: CaseLetter }

/** Which letter it is, where it stands, and whose it is. */
export function LetterHead({ locale, zone, letter }: OneProps & { zone: string }) {
  const t = translatorFor(locale, 'letters')
  const { state, verb, updatedAt } = letter
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="font-semibold">{t(`verbs.${verb}`)}</span>
      {isShown(state) ? <Badge tone={STATE_TONES[state]}>{t(`states.${state}`)}</Badge> : null}
      <span className="text-small text-soft">
        {t('by', { name: authorName(letter, locale), moment: momentText(updatedAt, zone, locale) })}
      </span>
    </p>
  )
}

function Sentence({ locale, zone, reference, letter, now }: Omit<OnItsWayProps, 'letters'> & OneProps) {
  const t = translatorFor(locale, 'letters')
  const { state, sendAt } = letter
  const left = sendAt ? Math.ceil((Date.parse(sendAt) - Date.parse(now)) / 1000) : 0
  if (state !== 'going' || left <= 0 || left > 200) return stateSentence(letter, { locale, zone })
  const sentences = [t('onWay.goingNow')]
  for (let seconds = 1; seconds <= left; seconds++) sentences.push(t('onWay.going', { seconds }))
  return <GoingIn seconds={left} sentences={sentences} after={`/${locale}/desk/requests/${reference}`} />
}

function Ways({ locale, letter }: OneProps) {
  const t = translatorFor(locale, 'letters')
  const path = letterPath(locale, letter)
  const { state, verb, id, reference, isMine, canUndo, version } = letter
  const isWritten = BEING_WRITTEN.includes(state)
  const write = `/${locale}/desk/requests/${reference}/${verb}?letter=${encodeURIComponent(id)}`
  return (
    <ButtonRow>
      {canUndo ? (
        <form method="post" action={`${path}/undo`}>
          <input type="hidden" name="version" value={version} />
          <Button variant={state === 'going' ? 'primary' : 'secondary'}>
            {t(state === 'going' ? 'onWay.undo' : 'onWay.takeBack')}
          </Button>
        </form>
      ) : null}
      {isWritten && isMine ? (
        <ButtonLink href={write} variant="secondary">
          {t('onWay.goOn')}
        </ButtonLink>
      ) : (
        <ButtonLink href={path} variant="secondary">
          {t('onWay.open')}
        </ButtonLink>
      )}
    </ButtonRow>
  )
}
