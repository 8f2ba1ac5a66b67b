import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CODE } from '#tests/architecture/sources.ts'

/** Tailwind utilities that name a left or a right; their logical twins are `ms-` `pe-` `start-` `text-end` and so on. */
const UTILITY =
  /(?<![\w-])-?(?:(?:m|p|scroll-m|scroll-p)[lr]-|(?:left|right)-[\d[(a-z]|rounded-(?:[lr]|[tb][lr])\b|border-[lr]\b|(?:text|float|clear|origin|object)-(?:left|right)\b|(?:space|divide)-x-reverse|bg-(?:linear|gradient)-to-[lr]\b)/
/** Properties of CSS that do. */
const PROPERTY =
  /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|:\s*(?:left|right)\s*[;}]/

const views = CODE.filter(({ path }) => /^(app|components)\//.test(path))
const styles = globSync('{app,components}/**/*.css').map((path) => ({
  path,
  code: readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}))
const linesWith = (pattern: RegExp, files: { path: string; code: string }[]) =>
  files.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim()}`] : [])),
  )

it('no view says left or right: every side is the start or the end of the line', () => {
  const withClasses = views.map(({ path, code }) => ({
    path,
    code: code.replace(/^import .*$/gm, ''),
  }))
  expect(linesWith(UTILITY, withClasses)).toEqual([])
})

it('no style says left or right', () => {
  expect(styles.length).toBeGreaterThan(3)
  expect(linesWith(PROPERTY, styles)).toEqual([])
})

it('arrows and chevrons that point along the line turn with it', () => {
  const pointing = views.flatMap(({ path, code }) =>
    [...code.matchAll(/<(?:Arrow|Chevron)s?(?:Left|Right)\b[\s\S]*?\/>/g)].map(([tag]) => ({ path, tag })),
  )
  expect(pointing.length).toBeGreaterThan(2)
  expect(pointing.filter(({ tag }) => !/rtl:/.test(tag))).toEqual([])
})

it.each(['ml-2', '-mr-1', 'pl-[3px]', 'sm:pr-4', 'left-0', 'text-right', 'rounded-tl', 'border-l-4'])(
  '%s would be found',
  (utility) => expect(UTILITY.test(`className="flex ${utility}"`)).toBe(true),
)
