import { Seal } from '#components/ui/seal.tsx'

/** The picture beside the operator's name: its address and its own size in pixels. */
export type Mark = { id: string; width: number; height: number }

/** The operator's logo, or the portal's seal. An ornament beside the name, never read out. */
export function OperatorMark({ mark }: { mark: Mark | null }) {
  if (!mark) return <Seal />
  return (
    // biome-ignore lint/performance/noImgElement: the image optimizer is switched off (SR-002)
    <img
      src={`/logo/${mark.id}`}
      width={mark.width}
      height={mark.height}
      alt=""
      className="h-9 w-auto max-w-36 rounded-small bg-seal-ink object-contain p-0.5 in-[.desk]:h-7"
    />
  )
}
