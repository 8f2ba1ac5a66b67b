import { webProcess } from '#lib/http/context.ts'

/** What every page may say about the operator, from the configuration. What is not offered is null. */
export type OperatorFacts = {
  name: string
  legalName: string
  email: string
  phone: string | null
  postalLines: string[]
  policyUrl: string | null
}

export function operatorFacts(): OperatorFacts {
  const { env } = webProcess()
  return {
    name: env.OPERATOR_NAME,
    legalName: env.OPERATOR_LEGAL_NAME,
    email: env.OPERATOR_EMAIL,
    phone: env.OPERATOR_PHONE || null,
    postalLines: env.OPERATOR_POSTAL_ADDRESS.split(';')
      .map((line) => line.trim())
      .filter(Boolean),
    policyUrl: env.OPERATOR_POLICY_URL || null,
  }
}
