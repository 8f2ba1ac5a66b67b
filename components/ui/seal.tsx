import { classes } from '#components/ui/classes.ts'

/** The mark of the place: 正, "right" and "in order", cut into a vermilion seal. An ornament, never read out. */
export function Seal({ stamped }: { stamped?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className={classes('shrink-0', stamped ? 'size-[1.6em] -rotate-6' : 'size-[1.5em]')}
    >
      <rect width="24" height="24" rx="2.5" className="fill-seal" />
      <path
        d="M6 6.5h12M12 6.5v11.5M12 12h4.5M8 11.5v6.5M4.5 18h15"
        className="fill-none stroke-seal-ink stroke-[1.75]"
      />
    </svg>
  )
}
