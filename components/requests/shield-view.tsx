import { Select } from '#components/forms/field.tsx'
import { Hidden } from '#components/forms/hidden.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { typedText } from '#components/requests/typed.ts'
import type { Again } from '#components/requests/verbs/verb-form.tsx'
import { BackLink } from '#components/ui/back-link.tsx'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Stack } from '#components/ui/page-shell.tsx'
import { hides, type ShieldCause } from '#lib/domain/access/shields.ts'
import type { Locale } from '#lib/domain/locales.ts'
import type { CaseFile } from '#lib/domain/requests/case-file.ts'
import { messagesOf, translatorFor } from '#lib/i18n/translator.ts'

type Named = { staffId: string; name: string }
type ShieldViewProps = {
  locale: Locale
  file: Pick<CaseFile, 'reference' | 'version'>
  /** The first of the colleagues is whoever looks. */
  shields: { lines: readonly (Named & { because: ShieldCause })[]; colleagues: readonly Named[] }
  again: Again
}

/** From whom a case is hidden: who stands there so far, and whom else it is by or about. */
export function ShieldView({ locale, file, shields, again }: ShieldViewProps) {
  const t = translatorFor(locale, 'shields')
  const page = `/${locale}/desk/requests/${file.reference}`
  const [me, ...others] = shields.colleagues
  if (!me) return null
  const isAlone = others.length === 0
  return (
    <div className="max-w-column">
      <BackLink href={page} label={translatorFor(locale, 'casefile')('notices.back')} />
      <PageHeader caption={file.reference} title={t('title')} lead={t('lead')} />
      <Stack>
        {shields.lines.length > 0 ? <Standing {...{ locale, file, shields }} /> : null}
        <PostForm
          action={`${page}/shield/send`}
          form="desk-shield"
          locale={locale}
          problems={again?.problems}
          summary={again?.summary}
          words={messagesOf(locale).site.form}
          submitLabel={t(isAlone ? 'submitMe' : 'submit')}
        >
          <Hidden name="version" value={String(file.version)} answer />
          {isAlone ? (
            <>
              <Hidden name="colleague" value={me.staffId} answer />
              <p>{t('hintMe')}</p>
            </>
          ) : (
            <Select
              name="colleague"
              label={t('who')}
              hint={t('hint')}
              emptyLabel={t('choose')}
              options={[
                { value: me.staffId, label: t('me', { name: me.name }) },
                ...others.map(({ staffId, name }) => ({ value: staffId, label: name })),
              ]}
              value={typedText(again?.values ?? {}, 'colleague')}
            />
          )}
        </PostForm>
      </Stack>
    </div>
  )
}

function Standing({ locale, file, shields }: Pick<ShieldViewProps, 'locale' | 'file' | 'shields'>) {
  const t = translatorFor(locale, 'shields')
  const lift = `/${locale}/desk/requests/${file.reference}/shield/lift`
  return (
    <Card title={t('standing')}>
      <ul className="space-y-4">
        {shields.lines.map(({ staffId, name, because }) => (
          <li key={staffId} className="space-y-2">
            <p>
              <strong>{name}</strong>
              <br />
              <span className="text-soft">{t(`because.${because}`)}</span>
            </p>
            {hides(because) || because === 'same-name' ? (
              <form method="post" action={lift}>
                <input type="hidden" name="version" value={file.version} />
                <input type="hidden" name="colleague" value={staffId} />
                <Button variant="secondary" type="submit">
                  {because === 'same-name' ? t('clearName') : t('clear', { name })}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}
