/** A field that no person meets and that programs fill in. Never a reason to turn anyone away by itself. */
export function TrapField({ label }: { label: string }) {
  return (
    <div aria-hidden="true" className="sr-only print:hidden">
      <label>
        {label}
        <input type="text" name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}
