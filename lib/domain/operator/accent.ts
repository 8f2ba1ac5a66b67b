import { contrastOf, mix } from '#lib/domain/operator/contrast.ts'

/** The operator's colour, on light pages and on dark ones (`#rrggbb`). */
export type Accent = { light: string; dark: string }
export type Scheme = keyof Accent

/** What the colour is written on, by scheme, as `components/ui/tokens.css` has it. */
export const SURFACES: Record<Scheme, { paper: string; surface: string; sunken: string }> = {
  light: { paper: '#faf9f5', surface: '#ffffff', sunken: '#f1efe8' },
  dark: { paper: '#0c181b', surface: '#122429', sunken: '#0a1315' },
}

/** The portal's own colour, until the operator chooses one. */
export const OWN_ACCENT: Accent = { light: '#0b5a5e', dark: '#74cbc1' }

/** Text and links need so much (WCAG 2.2, 1.4.3). */
export const CONTRAST_MIN = 4.5

/** How much of the colour a ground holds that shows what was chosen. */
const SOFT: Record<Scheme, number> = { light: 0.08, dark: 0.12 }

/** The least contrast the colour has with anything it is written on, rounded down to a tenth. */
export function leastContrast(colour: string, scheme: Scheme): number {
  const grounds = [...Object.values(SURFACES[scheme]), softOf(colour, scheme)]
  const least = Math.min(...grounds.map((ground) => contrastOf(colour, ground)))
  return Math.floor(least * 10) / 10
}

/** The custom properties that carry the colour, as a style sheet; null for the portal's own. */
export function accentSheet({ light, dark }: Accent): string | null {
  if (light === OWN_ACCENT.light && dark === OWN_ACCENT.dark) return null
  const darkSheet = `@media screen and (prefers-color-scheme:dark){:root:root{${properties(dark, 'dark')}}}`
  return `@media screen{:root:root{${properties(light, 'light')}}}${darkSheet}`
}

function properties(brand: string, scheme: Scheme): string {
  const { paper, surface } = SURFACES[scheme]
  const strong = scheme === 'light' ? mix('#000000', brand, 0.3) : mix('#ffffff', brand, 0.3)
  const all = {
    ...{ brand, link: brand, 'brand-strong': strong, 'brand-soft': softOf(brand, scheme) },
    'on-brand': scheme === 'light' ? surface : paper,
    // The band at the top keeps to the dark; its own text is nearly white.
    ...(scheme === 'light' ? { band: mix('#000000', brand, 0.5) } : {}),
  }
  return Object.entries(all)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}

function softOf(colour: string, scheme: Scheme): string {
  return mix(colour, SURFACES[scheme].surface, SOFT[scheme])
}
