/**
 * Why a case stands beside a colleague's name: it came from or names their own mailbox, it names somebody of their
 * name, or somebody said so. `cleared`: a lead looked, and it is somebody else.
 */
export type ShieldCause = 'same-mailbox' | 'same-name' | 'declared' | 'cleared'

/** What hides a case. A name is shared by many: it is a suspicion for a lead to look into, and hides nothing. */
export const HIDING = ['same-mailbox', 'declared'] as const satisfies ShieldCause[]

export function hides(because: ShieldCause): boolean {
  return (HIDING as readonly ShieldCause[]).includes(because)
}

/** A name to compare with another, in any order of its words, any case, any width: `Li Lei` is `LEI LI`. */
export function comparableName(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .split(/[\s,.]+/u)
  return words.filter(Boolean).toSorted().join(' ')
}
