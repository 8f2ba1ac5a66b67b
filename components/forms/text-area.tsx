'use client'

import { useState } from 'react'
import { CharacterCount, type CountWords } from '#components/forms/character-count.tsx'
import { FieldFrame, type FieldTexts } from '#components/forms/field-frame.tsx'
import { fieldId } from '#components/forms/field-problem.ts'

type TextAreaProps = FieldTexts & {
  value?: string
  rows?: number
  autoComplete?: string
  spellCheck?: boolean
  /** Counts as one types; the text is never cut off. */
  count?: { max: number; words: CountWords }
}

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { name, value = '', rows = 5, count } = props
  const [typed, setTyped] = useState(value)
  const countId = `${fieldId(name)}-count`
  return (
    <FieldFrame {...props} moreDescribedBy={count && countId}>
      {(control) => (
        <>
          <textarea
            {...control}
            name={name}
            rows={rows}
            defaultValue={value}
            autoComplete={props.autoComplete}
            spellCheck={props.spellCheck}
            onInput={count ? (event) => setTyped(event.currentTarget.value) : undefined}
            className="control resize-y py-2"
          />
          {count ? <CharacterCount id={countId} text={typed} {...count} /> : null}
        </>
      )}
    </FieldFrame>
  )
}
