import { STEPS } from '#lib/domain/requests/lifecycle.ts'
import { SETTINGS } from '#lib/platform/env.ts'

/** The configuration table of the README, from the settings themselves. */
export function configTable(): string {
  const rows = Object.entries(SETTINGS).map(
    ([name, { doc, fallback }]) =>
      `| \`PORTAL_${name}\` | ${fallback === '' ? '–' : `\`${fallback}\``} | ${doc} |`,
  )
  return ['| Variable | Default | Meaning |', '|---|---|---|', ...rows].join('\n')
}

/** The lifecycle diagram of the README, from the table that decides every step. */
export function lifecycleDiagram(): string {
  const arrows = new Map<string, string[]>()
  for (const [step, leads] of Object.entries(STEPS))
    for (const [from, to] of Object.entries(leads)) {
      if (from === to) continue
      const arrow = `${from} --> ${to}`
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), step])
    }
  const lines = [...arrows].map(([arrow, steps]) => `  ${arrow}: ${steps.join(', ')}`)
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> unconfirmed',
    '  [*] --> open',
    ...lines,
    '  closed --> [*]',
    '```',
  ].join('\n')
}

if (import.meta.main) console.log(`${configTable()}\n\n${lifecycleDiagram()}`)
