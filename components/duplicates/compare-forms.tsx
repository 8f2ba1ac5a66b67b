import { Button, ButtonLink, ButtonRow } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type CompareFormsProps = { locale: Locale; file: CaseFile; other: CaseFile }

/** What can be said of two cases: the same, related, different; or that it is taken back. */
export function CompareForms({ locale, file, other }: CompareFormsProps) {
  const t = translatorFor(locale, 'duplicates')
  const { pairs } = file
  const has = (list: readonly { reference: string }[]) =>
    list.some(({ reference }) => reference === other.reference)
  const isMerged = pairs.mergedInto === other.reference || has(pairs.merged)
  const isRelated = has(pairs.related)
  const path = `/${locale}/desk/requests/${file.reference}/compare/${other.reference}`
  const [goesOn, closes] = inOrder(file, other)
  const atWork = goesOn.status === 'open' || goesOn.status === 'waiting'
  const why = file.kind === other.kind ? 'status' : 'kind'
  const canMerge = atWork && file.kind === other.kind && closes.actions.includes('close-as-duplicate')
  if (isMerged) return <Card title={t('compare.say')}>{t('compare.isMerged')}</Card>
  return (
    <Card title={t('compare.say')}>
      {isRelated ? <p className="mb-3">{t('compare.isRelated')}</p> : null}
      <ButtonRow>
        {canMerge ? (
          <ButtonLink
            href={`/${locale}/desk/requests/${closes.reference}/close-as-duplicate?of=${goesOn.reference}`}
          >
            {t('compare.merge')}
          </ButtonLink>
        ) : null}
        {isRelated ? (
          <form method="post" action={`${path}/unlink`}>
            <Button variant="secondary">{t('compare.unlink')}</Button>
          </form>
        ) : (
          <form method="post" action={`${path}/link`}>
            <input type="hidden" name="what" value="related" />
            <Button variant="secondary">{t('compare.relate')}</Button>
          </form>
        )}
        <form method="post" action={`${path}/link`}>
          <input type="hidden" name="what" value="different" />
          <Button variant="secondary">{t('compare.differ')}</Button>
        </form>
      </ButtonRow>
      <p className="mt-3 text-small text-soft">
        {canMerge ? t('compare.hint') : t('compare.cannotMerge', { why })}
      </p>
    </Card>
  )
}

/** Which goes on for both: the one whose mailbox is proven, else the one that came first. */
function inOrder(one: CaseFile, other: CaseFile): [goesOn: CaseFile, closes: CaseFile] {
  const [older, younger] = one.receivedAt <= other.receivedAt ? [one, other] : [other, one]
  return younger.confirmedAt && !older.confirmedAt ? [younger, older] : [older, younger]
}
