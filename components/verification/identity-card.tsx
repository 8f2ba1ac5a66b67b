import { CheckboxGroup } from '#components/forms/choice-group.tsx'
import { typedList } from '#components/requests/typed.ts'
import { AcceptIdentityForm } from '#components/requests/verbs/accept-identity-form.tsx'
import { type Again, VerbForm, type VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Card } from '#components/ui/card.tsx'
import { DefinitionGrid } from '#components/ui/definition-grid.tsx'
import { identityFacts } from '#components/verification/identity-facts.tsx'
import { IdentityFiles } from '#components/verification/identity-files.tsx'
import { isBelow } from '#lib/domain/verification/case-identity.ts'
import { MATCH_FACTS } from '#lib/domain/verification/identity-events.ts'
import { MINIMUM } from '#lib/domain/verification/minimum.ts'
import { textIn } from '#lib/i18n/text-in.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type CardProps = VerbProps & { zone: string }

/** To staff: how far it is shown who asks, what this right needs, and what can be done about it. */
export function IdentityCard({ locale, zone, file, again }: CardProps) {
  const t = translatorFor(locale, 'identity')
  const { identity } = file
  if (file.erasedAt) return null
  if (identity.needed === 0)
    return (
      <Card title={t('title')} aside={<Badge tone="success">{t('badge.free')}</Badge>}>
        <p>{t('free', { source: textIn(MINIMUM[file.kind].source, locale) })}</p>
      </Card>
    )
  return (
    <div id="identity">
      <Card title={t('title')} aside={<Standing {...{ locale, file }} />}>
        <p>{t(`levels.${identity.level}`)}</p>
        <Missing {...{ locale, file }} />
        <DefinitionGrid items={identityFacts(locale, zone, identity)} />
        <IdentityFiles {...{ locale, zone, file }} />
        {file.actions.includes('match-identity') ? (
          <MatchForm {...{ locale, file, again: about(again, 'facts') }} />
        ) : null}
        {file.actions.includes('accept-identity') ? (
          <div className="border-t border-line pt-4">
            <AcceptIdentityForm {...{ locale, file, again: about(again, 'proof') }} />
          </div>
        ) : null}
        <Ways {...{ locale, file }} />
      </Card>
    </div>
  )
}

/** The same beside a letter that a second person decides on: how far it is shown who asks, to read. */
export function WhoAsksCard({ locale, zone, file }: Omit<CardProps, 'again'>) {
  const t = translatorFor(locale, 'identity')
  const { identity } = file
  if (file.erasedAt || identity.needed === 0) return null
  return (
    <Card title={t('title')} aside={<Standing {...{ locale, file }} />}>
      <p>{t(`levels.${identity.level}`)}</p>
      <DefinitionGrid items={identityFacts(locale, zone, identity)} />
      <a href={`/${locale}/desk/requests/${file.reference}#identity`}>{t('onCase')}</a>
    </Card>
  )
}

/** The form shown again, if it is the one with this field; of ticks, none may have been sent. */
function about(again: Again, field: 'facts' | 'proof'): Again {
  if (!again) return null
  const isAccept = 'proof' in again.values || again.problems.some((problem) => problem.field === 'proof')
  const isMatch =
    !isAccept && Object.keys(again.values).every((name) => name === 'version' || name === 'facts')
  return (field === 'proof' ? isAccept : isMatch) ? again : null
}

type PartProps = Pick<VerbProps, 'locale' | 'file'>

function Standing({ locale, file: { identity } }: PartProps) {
  const t = translatorFor(locale, 'identity')
  if (identity.level >= identity.needed) return <Badge tone="success">{t('badge.enough')}</Badge>
  const tone = isBelow(identity) ? 'warning' : 'info'
  return <Badge tone={tone}>{t(isBelow(identity) ? 'badge.below' : 'badge.overridden')}</Badge>
}

/** What is still missing before this right can be granted, and where that stands. */
function Missing({ locale, file }: PartProps) {
  const t = translatorFor(locale, 'identity')
  const { level, needed, points, contactDisputed } = file.identity
  if (level >= needed || file.closedAt) return null
  return (
    <>
      <p>{points === null ? t('missing.match') : t('missing.points', { points })}</p>
      {contactDisputed ? <p>{t('missing.disputed')}</p> : null}
      <p className="text-small text-soft">
        {t('missing.source', { source: textIn(MINIMUM[file.kind].source, locale) })}
      </p>
    </>
  )
}

/** Which facts match; the values stay where they are. */
function MatchForm({ locale, file, again }: VerbProps) {
  const t = translatorFor(locale, 'identity')
  return (
    <VerbForm
      {...{ locale, file, again }}
      action={`/${locale}/desk/requests/${file.reference}/match-identity`}
      verb="match-identity"
      submitLabel={t('match.submit')}
      submitVariant="secondary"
    >
      <CheckboxGroup
        name="facts"
        legend={t('match.legend')}
        hint={t('match.hint')}
        options={MATCH_FACTS.map((value) => ({ value, label: t(`facts.${value}`) }))}
        values={again ? typedList(again.values, 'facts') : file.identity.facts}
      />
    </VerbForm>
  )
}

/** What else can be done, each on a page of its own. */
function Ways({ locale, file }: PartProps) {
  const t = translatorFor(locale, 'identity')
  const ways = (['ask-identity', 'override-identity'] as const).filter((verb) => file.actions.includes(verb))
  if (ways.length === 0 || file.identity.level >= file.identity.needed) return null
  return (
    <ul className="space-y-1 text-small">
      {ways.map((verb) => (
        <li key={verb}>
          <a href={`/${locale}/desk/requests/${file.reference}/${verb}`}>{t(`ways.${verb}`)}</a>
        </li>
      ))}
    </ul>
  )
}
