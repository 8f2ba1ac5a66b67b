import { type ChangeEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import {
  type Area,
  areaBetween,
  exportPicture,
  give,
  paint,
  readPicture,
} from '#components/verification/redact.ts'

type Point = { x: number; y: number }

/**
 * A picture that is blacked out before it is sent. The field never holds the picture as it was chosen: only what is
 * painted, made anew after each change; a file that this browser cannot read stays in it as it is.
 */
export function useBlackOut() {
  const field = useRef<HTMLInputElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [picture, setPicture] = useState<ImageBitmap | null>(null)
  const [unreadable, setUnreadable] = useState(false)
  const [areas, setAreas] = useState<readonly Area[]>([])
  const [drawn, setDrawn] = useState<Area | null>(null)

  const onChoose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0] ?? null
    give(target, null)
    const read = file && (await readPicture(file))
    if (file && !read) give(target, file)
    setPicture(read)
    setUnreadable(file !== null && !read)
    setAreas([])
  }
  usePainted({ field, canvas, picture, areas, drawn })
  // the same area twice hides nothing more
  const add = (area: Area) =>
    setAreas((all) => (all.some((known) => isSame(known, area)) ? all : [...all, area]))
  const remove = (at: number) => setAreas((all) => all.filter((_, index) => index !== at))
  return { field, canvas, picture, unreadable, areas, onChoose, add, remove, ...usePointer(setDrawn, add) }
}

function isSame(one: Area, other: Area): boolean {
  return (['left', 'top', 'width', 'height'] as const).every((part) => one[part] === other[part])
}

type Painted = {
  field: { current: HTMLInputElement | null }
  canvas: { current: HTMLCanvasElement | null }
  picture: ImageBitmap | null
  areas: readonly Area[]
  drawn: Area | null
}

/** Paints what is to be seen, and puts what is painted into the field. */
function usePainted({ field, canvas, picture, areas, drawn }: Painted): void {
  useEffect(() => {
    if (canvas.current && picture) paint(canvas.current, picture, drawn ? [...areas, drawn] : areas)
  }, [canvas, picture, areas, drawn])
  useEffect(() => {
    if (!canvas.current || !picture) return
    let isLast = true
    paint(canvas.current, picture, areas)
    void exportPicture(canvas.current).then((file) => {
      if (isLast && field.current) give(field.current, file)
    })
    return () => {
      isLast = false
    }
  }, [field, canvas, picture, areas])
}

/** Drawing with a finger, a pen or a mouse. */
function usePointer(setDrawn: (area: Area | null) => void, add: (area: Area) => void) {
  const from = useRef<Point | null>(null)
  const onPointerDown = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = pointOf(event)
  }
  const onPointerMove = (event: PointerEvent<HTMLCanvasElement>) => {
    if (from.current) setDrawn(areaBetween(from.current, pointOf(event)))
  }
  const onPointerUp = (event: PointerEvent<HTMLCanvasElement>) => {
    const area = from.current && areaBetween(from.current, pointOf(event))
    from.current = null
    setDrawn(null)
    if (area) add(area)
  }
  return { pointer: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp } }
}

function pointOf({ clientX, clientY, currentTarget }: PointerEvent<HTMLCanvasElement>): Point {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  return { x: (clientX - left) / width, y: (clientY - top) / height }
}
