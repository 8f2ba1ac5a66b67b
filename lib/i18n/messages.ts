import type { en } from '#lib/i18n/en.ts'

type Words<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]> }

/** The shape every language has: the keys of English, any words. */
export type Messages = Words<typeof en>
