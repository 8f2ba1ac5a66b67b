import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '#lib/i18n/en.ts'
import { writtenTexts } from '#scripts/languages/written-texts.ts'

/** `tag` is the BCP 47 tag of the address, such as `fr` or `pt-BR`; `name` is what the language calls itself. */
export type NewLanguage = { tag: string; name: string; direction: 'ltr' | 'rtl' }

/**
 * Puts a language into the project at `root`: its words and terms, still saying `say` of the English, and its line
 * in every list. What is left to do is to translate `lib/i18n/<tag>/`.
 */
export function addLanguage(root: string, language: NewLanguage, say: (english: string) => string): void {
  const { tag } = language
  mkdirSync(join(root, 'lib/i18n', tag), { recursive: true })
  for (const [path, text] of wordFiles(tag, say)) writeFileSync(join(root, path), text)
  for (const [path, edits] of listEdits(language)) {
    const file = join(root, path)
    const text = edits.reduce((before, edit) => edit(before), readFileSync(file, 'utf8'))
    writeFileSync(file, text)
  }
}

/** How a namespace or a tag is called in code: `my-request` is `myRequest`, `pt-BR` is `ptBR`. */
const nameOf = (word: string) => word.replace(/-([a-zA-Z])/g, (_, letter: string) => letter.toUpperCase())

function wordFiles(tag: string, say: (english: string) => string): [path: string, text: string][] {
  const terms = Object.fromEntries(writtenTexts().map((text) => [text, say(text)]))
  return [
    ...Object.entries(en).map(([namespace, words]): [string, string] => [
      `lib/i18n/${tag}/${namespace}.ts`,
      `export const ${nameOf(namespace)} = ${JSON.stringify(said(words, say), null, 2)} as const\n`,
    ]),
    [`lib/i18n/${tag}/terms.json`, `${JSON.stringify(terms, null, 2)}\n`],
    [`lib/i18n/${tag}.ts`, entryText(tag)],
  ]
}

/** The same tree with every word said otherwise; lists stay lists. */
function said(words: unknown, say: (english: string) => string): unknown {
  if (typeof words === 'string') return say(words)
  if (Array.isArray(words)) return words.map((word) => said(word, say))
  return Object.fromEntries(Object.entries(words ?? {}).map(([key, word]) => [key, said(word, say)]))
}

function entryText(tag: string): string {
  const namespaces = Object.keys(en)
  const imports = namespaces.map(
    (namespace) => `import { ${nameOf(namespace)} } from '#lib/i18n/${tag}/${namespace}.ts'`,
  )
  const fields = namespaces.map((namespace) => `  '${namespace}': ${nameOf(namespace)},`)
  const type = "import type { Messages } from '#lib/i18n/messages.ts'"
  return `${type}\n${imports.join('\n')}\n\nexport const ${nameOf(tag)}: Messages = {\n${fields.join('\n')}\n}\n`
}

type Edit = (text: string) => string

/** The lists that name every language; each is of a type that does not compile while one is missing. */
function listEdits({ tag, name, direction }: NewLanguage): [path: string, edits: Edit[]][] {
  const word = nameOf(tag)
  const facts = `{ name: ${JSON.stringify(name)}, direction: '${direction}' }`
  return [
    ['lib/domain/locales.ts', [inserted('} as const satisfies Record', `  '${tag}': ${facts},\n`)]],
    [
      'lib/i18n/languages.ts',
      [
        listed('MESSAGES', `'${tag}': ${word}`),
        listed('TERMS', `'${tag}': ${word}Terms`),
        imported(`{ ${word} } from '#lib/i18n/${tag}.ts'`),
        imported(`${word}Terms from '#lib/i18n/${tag}/terms.json' with { type: 'json' }`),
      ],
    ],
    ...[
      ['problem', 'problems'],
      ['failure', 'failure'],
    ].map(([what = '', words]): [string, Edit[]] => [
      `lib/i18n/${what}-words.ts`,
      [
        listed(`${what.toUpperCase()}_WORDS`, `'${tag}': ${word}`),
        imported(`{ ${words} as ${word} } from '#lib/i18n/${tag}/${words}.ts'`),
      ],
    ]),
  ]
}

const imported =
  (text: string): Edit =>
  (file) =>
    `import ${text}\n${file}`

/** @throws when the place is not there: then this file has to follow the list. */
function inserted(place: string, text: string): Edit {
  return (file) => {
    if (!file.includes(place)) throw new Error(`There is no “${place}”.`)
    return file.replace(place, () => text + place)
  }
}

function listed(list: string, field: string): Edit {
  return (file) => {
    const found = new RegExp(`const ${list}: [^{]*= \\{([^}]*)\\}`).exec(file)
    if (!found) throw new Error(`There is no list “${list}”.`)
    const fields = (found[1] ?? '').trim().replace(/,$/, '')
    const end = found.index + found[0].length
    const start = end - (found[1] ?? '').length - 1
    return `${file.slice(0, start)} ${fields ? `${fields}, ` : ''}${field} ${file.slice(end - 1)}`
  }
}
