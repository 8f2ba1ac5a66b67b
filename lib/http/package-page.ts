import type { Locale } from '#lib/domain/locales.ts'
import type { PackageFacts } from '#lib/domain/tasks/package.ts'
import { paragraph, quoted, savedPage, section, termList } from '#lib/http/saved-page.ts'
import { dayText, momentText } from '#lib/i18n/day-text.ts'
import { fileSize } from '#lib/i18n/file-size.ts'
import { translatorFor } from '#lib/i18n/translator.ts'
import { escaped } from '#lib/mail/html.ts'

/** The way to a part, as an address beside the page. */
const hrefOf = (path: string) => escaped(path.split('/').map(encodeURIComponent).join('/'))

/**
 * The page that opens a package, in the person's language: who asked, what lies where, what was written. It stands by
 * itself, without a script and without anything from elsewhere, and prints.
 */
export function packagePage(facts: PackageFacts, { locale, zone }: { locale: Locale; zone: string }): string {
  const t = translatorFor(locale, 'answer-package')
  const { person, reference, operator, messages } = facts
  const terms = [
    { term: t('page.reference'), description: reference },
    { term: t('page.kind'), description: translatorFor(locale, 'nouns')(`kinds.${facts.kind}`) },
    { term: t('page.person'), description: person ? `${person.name} (${person.email})` : '' },
    { term: t('page.received'), description: dayText(facts.receivedOn, locale) },
    { term: t('page.made'), description: momentText(facts.madeAt, zone, locale) },
  ]
  const said = messages.map(
    ({ at, by, body }) =>
      `<p><b>${escaped(t(`page.by.${by}`))}</b> <small>${escaped(momentText(at, zone, locale))}</small></p>${quoted(body)}`,
  )
  const body = [
    termList(terms),
    section(t('page.files'), filesOf(facts, locale)),
    ...(said.length > 0 ? [section(t('page.messages'), said.join(''))] : []),
    section(t('page.machines'), `${paragraph(t('page.machinesText'))}<ul>${FOR_MACHINES}</ul>`),
  ]
  return savedPage({
    locale,
    title: t('page.title', { operator }),
    lead: t('page.lead', { operator }),
    body: body.join('\n'),
  })
}

const FOR_MACHINES = ['data.json', 'request.csv', 'files.csv', 'manifest.json', 'manifest.sig']
  .map((path) => `<li><a href="${path}">${path}</a></li>`)
  .join('')

/** The files under the names of their systems. */
function filesOf({ files }: PackageFacts, locale: Locale): string {
  const t = translatorFor(locale, 'answer-package')
  const line = ({ path, name, size, sha256 }: PackageFacts['files'][number]) =>
    `<li><a href="${hrefOf(path)}">${escaped(name)}</a> <small>${escaped(fileSize(size, locale))}</small><code>SHA-256 ${sha256}</code></li>`
  const bySystem = Map.groupBy(files, ({ system }) => system ?? t('page.noSystem'))
  return [...bySystem]
    .map(([system, its]) => `<h3>${escaped(system)}</h3><ul>${its.map(line).join('')}</ul>`)
    .join('')
}
