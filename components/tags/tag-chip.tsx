/** A tag on a case. */
export function TagChip({ name }: { name: string }) {
  return (
    <span className="inline-block max-w-full truncate rounded-small bg-sunken px-1.5 text-small text-soft ring-1 ring-line">
      {name}
    </span>
  )
}
