/** What public pages say about the operator; what is not offered is null. */
export type Operator = {
  name: string
  legalName: string
  email: string
  phone: string | null
  postalLines: readonly string[]
  policyUrl: string | null
}
