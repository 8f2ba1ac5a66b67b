import type { ComponentProps, ReactNode } from 'react'
import { type ButtonVariant, buttonLook } from '#components/ui/button-look.ts'

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style'> & {
  variant?: ButtonVariant
  /** Full width on phones. */
  wide?: boolean
}

/** A button; submits its form unless told otherwise. Inside a PostForm use SubmitButton, which shows progress. */
export function Button({ variant = 'primary', wide, type = 'submit', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonLook(variant, wide)} />
}

type ButtonLinkProps = {
  href: string
  variant?: ButtonVariant
  wide?: boolean
  download?: boolean | string
  children: ReactNode
}

/** A link that looks like a button: it goes somewhere, it never changes anything. */
export function ButtonLink({ variant = 'primary', wide, children, ...link }: ButtonLinkProps) {
  return (
    <a {...link} className={buttonLook(variant, wide)}>
      {children}
    </a>
  )
}

/** A row of buttons that wraps, on public pages one below the other on phones; the first is the main one. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-col flex-wrap gap-3 sm:flex-row sm:items-center print:hidden in-[.desk]:flex-row in-[.desk]:items-center">
      {children}
    </div>
  )
}
