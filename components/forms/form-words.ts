/** The words every PostForm needs, in the reader's language. */
export type FormWords = {
  /** Above the list of problems: "There is a problem". */
  summaryTitle: string
  /** Before each problem and before the page's title: "Error". */
  error: string
  /** Said while the form is on its way: "Sending". */
  sending: string
}
