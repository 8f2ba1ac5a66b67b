import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { configTable, lifecycleDiagram } from '#scripts/readme-parts.ts'

const readme = readFileSync('README.md', 'utf8')
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

/** A table without the spaces and dashes that line it up for the eye. */
const unpadded = (text: string) => text.replace(/ *\| */g, '|').replace(/-{3,}/g, '---')

describe('the README', () => {
  it('has at most 180 lines', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(180)
  })

  it('shows the configuration exactly as env.ts defines it', () => {
    expect(unpadded(readme)).toContain(unpadded(configTable()))
  })

  it('shows the lifecycle exactly as the table decides it', () => {
    expect(readme).toContain(lifecycleDiagram())
  })

  it.each(Object.keys(manifest.dependencies))('gives a reason for the dependency %s', (name) => {
    expect(readme).toMatch(new RegExp(`\\\`${name.replaceAll('/', '\\/')}\\\``))
  })

  it('names no command that does not exist', () => {
    const named = [...readme.matchAll(/`npm run ([\w:-]+)/g)].map(([, name]) => name)
    expect(named.filter((name) => !(String(name) in manifest.scripts))).toEqual([])
  })
})
