/**
 * Passwords that many people use, most common first, lower case (SR-087). Loaded when somebody sets a password,
 * never at start, so that it does not weigh on a process that only serves pages.
 */
export async function commonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  return new Set(dictionary['passwords-common'].map(String))
}
