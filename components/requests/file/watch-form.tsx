import type { Again, VerbProps } from '#components/requests/verbs/verb-form.tsx'
import { VerbForm } from '#components/requests/verbs/verb-form.tsx'
import { translatorFor } from '#lib/i18n/translator.ts'

const NOTHING_TYPED: Again = null

/** Who is told of what happens to a case, and the button that puts oneself among them or takes oneself out. */
export function WatchForm({ locale, file }: Pick<VerbProps, 'locale' | 'file'>) {
  const t = translatorFor(locale, 'mentions')
  const former = translatorFor(locale, 'desk')('formerColleague')
  const verb = (['watch', 'unwatch'] as const).find((one) => file.actions.includes(one))
  if (!verb && file.watchers.length === 0) return null
  const names = file.watchers.map((name) => name || former).join(', ')
  return (
    <div className="space-y-2 border-t border-line pt-3">
      <p className="text-small">{names ? t('watching', { names }) : t('watchText')}</p>
      {verb ? (
        <VerbForm
          {...{ locale, file, verb }}
          again={NOTHING_TYPED}
          action={`/${locale}/desk/requests/${file.reference}/${verb}`}
          submitLabel={t(verb)}
          submitVariant="secondary"
        >
          {null}
        </VerbForm>
      ) : null}
    </div>
  )
}
