/** The first link of every page, seen when it has the focus. Goes to `<main id="main">`. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#main"
      className="sr-only bg-surface text-ink focus:not-sr-only focus:absolute focus:start-3 focus:top-3 focus:z-10 focus:px-4 focus:py-3"
    >
      {label}
    </a>
  )
}
