import type { ReactNode } from 'react'

type ChoiceOptionProps = {
  id: string
  type: 'radio' | 'checkbox'
  name: string
  option: { value: string; label: ReactNode; hint?: ReactNode }
  checked: boolean
  invalid?: boolean
  describedBy?: string
}

/** One choice; the whole row can be pressed. */
export function ChoiceOption({ id, type, name, option, checked, invalid, describedBy }: ChoiceOptionProps) {
  const hintId = option.hint ? `${id}-hint-of-option` : undefined
  return (
    <div className="relative flex gap-3 rounded border border-edge bg-surface px-4 py-3 hover:border-ink has-checked:border-brand has-checked:bg-brand-soft has-checked:ring-1 has-checked:ring-brand in-[.desk]:border-0 in-[.desk]:bg-transparent in-[.desk]:px-0 in-[.desk]:py-1 in-[.desk]:has-checked:bg-transparent in-[.desk]:has-checked:ring-0">
      <input
        id={id}
        type={type}
        name={name}
        value={option.value}
        defaultChecked={checked}
        aria-invalid={invalid || undefined}
        aria-describedby={[hintId, describedBy].filter(Boolean).join(' ') || undefined}
        className="choice mt-[0.1rem] in-[.desk]:mt-px in-[.desk]:size-5"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="block after:absolute after:inset-0">
          {option.label}
        </label>
        {option.hint ? (
          <div id={hintId} className="text-small text-soft [&_a]:relative">
            {option.hint}
          </div>
        ) : null}
      </div>
    </div>
  )
}
