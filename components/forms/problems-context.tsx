'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { FieldProblem } from '#components/forms/field-problem.ts'

type FormState = {
  problemOf: (field: string) => string | undefined
  /** "Error", for people who listen; said before each problem. */
  errorWord: string
  sendingWord: string
  pending: boolean
}

const NO_FORM: FormState = { problemOf: () => undefined, errorWord: '', sendingWord: '', pending: false }
const Context = createContext(NO_FORM)

type ProviderProps = Omit<FormState, 'problemOf'> & {
  problems: readonly FieldProblem[]
  children: ReactNode
}

/** Tells the fields of a form what is wrong with each, whoever found it: the server or the browser. */
export function FormStateProvider({ problems, errorWord, sendingWord, pending, children }: ProviderProps) {
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message
  return <Context value={{ problemOf, errorWord, sendingWord, pending }}>{children}</Context>
}

/** The state of the form a field stands in; outside a PostForm nothing is wrong and nothing is on its way. */
export function useFormState(): FormState {
  return useContext(Context)
}
