export type Colleague = { staffId: string; name: string }

/** Whom a note names by `@Name`, in any case of letters; of two names that begin alike the longer is meant. */
export function namedIn(text: string, colleagues: readonly Colleague[]): string[] {
  const longestFirst = colleagues
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => other.name.length - one.name.length)
  const parts = text.toLocaleLowerCase().split('@').slice(1)
  const named = parts.flatMap((part) => {
    const meant = longestFirst.find(({ name }) => startsWithName(part, name.toLocaleLowerCase()))
    return meant ? [meant.staffId] : []
  })
  return [...new Set(named)]
}

/** A name ends where no letter of an alphabet goes on; scripts without spaces go on at once. */
function startsWithName(part: string, name: string): boolean {
  if (!part.startsWith(name)) return false
  return !(/[\p{Script=Latin}\d]$/u.test(name) && /^[\p{Script=Latin}\d]/u.test(part.slice(name.length)))
}
