const LONGEST = 120
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A file's name as it is kept and shown: no folders, no device, nothing invisible, nothing that turns the reading direction,
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
  const named = stem.replace(/^[.-]+/, '') || 'file'
  return `${DEVICE.test(named.split('.')[0]?.trim() ?? '') ? '_' : ''}${named}${ending}`
}
