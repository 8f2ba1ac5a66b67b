import { Hidden } from '#components/forms/hidden.tsx'
import { Button } from '#components/ui/button.tsx'
import { Details } from '#components/ui/details.tsx'
import type { ReplyTemplate, TemplateText } from '#lib/domain/letters/templates.ts'
import { LANGUAGES, LOCALES, type Locale } from '#lib/domain/locales.ts'
import { momentText } from '#lib/i18n/day-text.ts'
import { translatorFor } from '#lib/i18n/translator.ts'

type VersionsProps = { locale: Locale; zone: string; template: ReplyTemplate; names: Record<string, string> }

/** The texts that stood before, by language, newest first; each can be brought back. */
export function TemplateVersions({ locale, zone, template, names }: VersionsProps) {
  const earlier = LOCALES.flatMap((language) =>
    template.texts.filter((text) => text.locale === language).slice(1),
  )
  const t = translatorFor(locale, 'templates')
  if (earlier.length === 0) return null
  return (
    <div className="mt-6 max-w-column">
      <Details summary={t('versions.title', { count: earlier.length })}>
        <ul className="divide-y divide-line">
          {earlier.map((text) => (
            <li key={text.id} className="space-y-2 py-3">
              <Version {...{ locale, zone, template, names, text }} />
            </li>
          ))}
        </ul>
      </Details>
    </div>
  )
}

function Version({ locale, zone, template, names, text }: VersionsProps & { text: TemplateText }) {
  const t = translatorFor(locale, 'templates')
  const { version, changedBy, changedAt, name, body } = text
  const by = changedBy
    ? t('versions.by', {
        version,
        name: names[changedBy] || translatorFor(locale, 'desk')('formerColleague'),
        when: momentText(changedAt, zone, locale),
      })
    : t('versions.shipped', { version })
  return (
    <>
      <p className="text-small text-soft">
        {LANGUAGES[text.locale].name}: {by}
      </p>
      {body ? (
        <div lang={text.locale} className="space-y-1">
          <p className="font-semibold">{name}</p>
          <p className="break-words whitespace-pre-wrap">{body}</p>
        </div>
      ) : (
        <p>{t('versions.none')}</p>
      )}
      <form method="post" action={`/${locale}/desk/settings/templates/${template.id}/restore`}>
        <Hidden name="version" value={String(template.version)} />
        <Hidden name="text" value={text.id} />
        <Button variant="secondary">{t('versions.restore')}</Button>
      </form>
    </>
  )
}
