import { createTranslator } from 'use-intl/core'
import type { Locale } from '#lib/domain/locales.ts'
import { MESSAGES } from '#lib/i18n/languages.ts'
import type { Messages } from '#lib/i18n/messages.ts'

/** Everything in one language. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale]
}

/**
 * A typed translator for one namespace, such as `translatorFor('en', 'start')('title')`. Throws on a missing word.
 * Made once: reading a message and making its formats costs far more than saying it.
 */
export function translatorFor<Namespace extends keyof Messages>(locale: Locale, namespace: Namespace) {
  const key = `${locale} ${namespace}`
  const known = TRANSLATORS.get(key)
  // what is kept under a namespace was made for that namespace
  if (known) return known as ReturnType<typeof newTranslator<Namespace>>
  const made = newTranslator(locale, namespace)
  TRANSLATORS.set(key, made)
  return made
}

const TRANSLATORS = new Map<string, unknown>()

function newTranslator<Namespace extends keyof Messages>(locale: Locale, namespace: Namespace) {
  const onError = (error: Error) => {
    throw error
  }
  return keepingPlain(createTranslator({ locale, messages: MESSAGES[locale], namespace, onError }))
}

type Saying = (key: string, ...values: unknown[]) => string

/** Remembers what is said without values: a list says the same few words in every row. */
function keepingPlain<Translator extends object>(t: Translator): Translator {
  const said = new Map<string, string>()
  // How a translator is called is left to its own type, which this one hands on.
  const translate = t as unknown as Saying
  const say: Saying = (key, ...values) => {
    if (values.length > 0) return translate(key, ...values)
    const known = said.get(key)
    if (known !== undefined) return known
    const text = translate(key)
    said.set(key, text)
    return text
  }
  return Object.assign(say, t) as unknown as Translator
}
