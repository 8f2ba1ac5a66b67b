/** Words as a line of a list begins: with a capital letter, where the script has one. */
export function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
