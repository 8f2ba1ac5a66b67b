import { classes } from '#components/ui/classes.ts'

type BarProps = {
  /** From 0 to 1: how much of its column it fills. */
  share: number
  /** Two of a kind are told apart by their look, not by a colour. */
  look?: 'full' | 'outlined'
}

/** A number drawn as long as it is; the number itself stands beside it. */
export function Bar({ share, look = 'full' }: BarProps) {
  const width = Math.max(0, Math.min(1, share)) * 100
  return (
    <svg
      aria-hidden
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      className="block h-2 w-full text-brand rtl:-scale-x-100"
    >
      <rect
        width={width}
        height="6"
        className={classes(look === 'full' ? 'fill-current' : 'fill-none stroke-current')}
        strokeWidth={look === 'full' ? 0 : 2}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
