import { describe, expect, it } from 'vitest'
import { runtimeProblem } from '#scripts/check-runtime.mjs'

describe('the runtime (SR-003)', () => {
  it('may be Node 26 alone', () => {
    expect(runtimeProblem({ node: '26.10.0' })).toBeNull()
    expect(runtimeProblem(process.versions)).toBeNull()
  })

  it.each(['20.20.2', '24.21.0', '27.0.0', '2.6.0'])(
    'is refused in words a person can act on: %s',
    (node) => {
      expect(runtimeProblem({ node })).toContain(`this is Node ${node}`)
      expect(runtimeProblem({ node })).toContain('npm ci')
    },
  )
})
