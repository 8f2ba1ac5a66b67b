import type { Context } from '#lib/commands/context.ts'
import type { VariableValues } from '#lib/domain/letters/variables.ts'
import { LOCALES, type Locale } from '#lib/domain/locales.ts'
import { operatorFacts } from '#lib/http/operator.ts'
import type { PageProps } from '#lib/http/page.ts'
import { letterValues } from '#lib/i18n/letter-values.ts'
import { messagesOf } from '#lib/i18n/translator.ts'
import { dayIn } from '#lib/platform/clock.ts'
import { readCatalogue } from '#lib/reads/catalogue.ts'

/** The address of the list of templates, or of one of them (`new` for none yet), without the language. */
export function templatePath(id?: string): string {
  return id === undefined ? '/desk/settings/templates' : `/desk/settings/templates/${encodeURIComponent(id)}`
}

/** Which template a page's address names. */
export async function templateIn({ params }: Pick<PageProps, 'params'>): Promise<string> {
  return (await params).template ?? 'new'
}

/** What a letter to an invented person would be filled in with, in each language. */
export async function sampleValues(context: Context): Promise<Record<Locale, VariableValues>> {
  const today = dayIn(context.now, context.operator.zone)
  const dueOn = Temporal.PlainDate.from(today).add({ months: 1 }).toString()
  const catalogue = await readCatalogue(context)
  const entries = LOCALES.map(async (locale) => {
    const { name, reference } = messagesOf(locale).templates.sample
    const contact = { name, email: '' }
    const asked = { kind: 'access', law: locale === 'zh-CN' ? 'CN' : 'EU', details: null } as const
    const file = { ...asked, reference, contact, catalogue, dueOn, receivedOn: today }
    const operator = await operatorFacts(locale)
    return [locale, letterValues({ file, operator, today }, locale)] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as Record<Locale, VariableValues>
}
