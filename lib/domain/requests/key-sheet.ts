/** What a person takes home to come back to a request without a mailbox. */
export type KeySheet = {
  /** One, or all of a visit: the key opens each. */
  references: readonly string[]
  /** In groups of three. */
  accessKey: string
  /** `YYYY-MM-DD`. */
  receivedOn: string
  /** The page to sign in at: it carries neither reference nor key, since addresses are kept by browsers and cameras (SR-062). */
  address: string
}
