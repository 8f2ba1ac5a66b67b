/** Text that a program reads, letter by letter; long lines are broken only for the eye. */
export function Verbatim({ text }: { text: string }) {
  return (
    <pre className="rounded-small break-words whitespace-pre-wrap border border-line bg-sunken p-3 text-small">
      <code>{text}</code>
    </pre>
  )
}
