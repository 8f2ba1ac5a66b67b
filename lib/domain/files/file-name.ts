const LONGEST = 120
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu

/**
 * A file's name as it is kept and shown: no folders, nothing invisible, nothing that turns the reading direction,
 * at most 120 characters with its ending (SR-113, SR-114). Never empty.
 */
export function cleanFileName(given: string): string {
  const base = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = base
    .replace(HIDDEN, '')
    .replace(/[<>:"|?*]/g, '_')
    .trim()
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 ? plain.slice(dot, dot + 12) : ''
  const stem = [...(dot > 0 ? plain.slice(0, dot) : plain)].slice(0, LONGEST - ending.length).join('')
  return `${stem.replace(/^[.-]+/, '') || 'file'}${ending}`
}
