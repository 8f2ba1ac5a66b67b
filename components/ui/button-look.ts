import { classes } from '#components/ui/classes.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet'

const BASE =
  'inline-flex min-h-control items-center justify-center gap-2 rounded-small border px-5 py-2 text-center text-body font-semibold no-underline hover:no-underline print:hidden in-[.desk]:px-3.5 in-[.desk]:py-1'

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-brand bg-brand text-on-brand hover:border-brand-strong hover:bg-brand-strong',
  secondary: 'border-edge bg-surface text-ink hover:border-ink hover:bg-sunken',
  danger: 'border-danger bg-danger text-on-danger hover:border-danger-strong hover:bg-danger-strong',
  quiet: 'border-transparent bg-transparent px-2 text-link underline underline-offset-4 hover:bg-sunken',
}

/** The classes of a button, for links and buttons alike. */
export function buttonLook(variant: ButtonVariant, wide = false): string {
  return classes(BASE, VARIANTS[variant], wide && 'w-full sm:w-auto')
}
