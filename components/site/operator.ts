/** What public pages say about the operator; what is not offered is null. */
export type Operator = {
  name: string
  legalName: string
  email: string
  phone: string | null
  postalLines: readonly string[]
  policyUrl: string | null
  /** The picture beside its name; null: the portal's own seal. */
  logo: { id: string; width: number; height: number } | null
}
