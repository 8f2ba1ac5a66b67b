import type { VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { CaseAction } from '#lib/domain/requests/case-actions.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

const VERBS = ['close', 'ask', 'reply', 'refuse'] as const satisfies CaseAction[]

/** What can be done now, the likeliest first. */
export function NextSteps({ locale, file }: Pick<VerbProps, 'locale' | 'file'>) {
  const t = translatorFor(locale, 'casefile')
  if (file.erasedAt) return null
  const verbs = VERBS.filter((verb) => file.actions.includes(verb))
  return (
    <Card title={t('next.title')}>
      <p>{t(`next.${stateOf(file)}`)}</p>
      {verbs.length > 0 ? (
        <div className="mt-3">
          <ButtonRow>
            {verbs.map((verb, at) => (
              <ButtonLink
                key={verb}
                href={`/${locale}/desk/requests/${file.reference}/${verb}`}
                variant={at === 0 ? 'primary' : 'secondary'}
              >
                {t(`next.actions.${verb}`)}
              </ButtonLink>
            ))}
          </ButtonRow>
        </div>
      ) : null}
    </Card>
  )
}

/** Whose turn it is, and why. */
function stateOf({ actions, disputedAt, erasedAt, status }: VerbProps['file']) {
  if (actions.length === 0 && !erasedAt) return 'reader'
  if (disputedAt && status === 'unconfirmed') return 'disputedUnconfirmed'
  return disputedAt && status !== 'closed' ? 'disputed' : status
}
