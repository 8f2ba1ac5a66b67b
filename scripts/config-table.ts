import { SETTINGS } from '#lib/platform/env.ts'

/** The configuration table of the README, from the settings themselves. */
export function configTable(): string {
  const rows = Object.entries(SETTINGS).map(
    ([name, { doc, fallback }]) =>
      `| \`PORTAL_${name}\` | ${fallback === '' ? '–' : `\`${fallback}\``} | ${doc} |`,
  )
  return ['| Variable | Default | Meaning |', '|---|---|---|', ...rows].join('\n')
}

if (import.meta.main) console.log(configTable())
