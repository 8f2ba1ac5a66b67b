/** A black area of a picture; each part is a share of its width or height, from 0 to 1. */
export type Area = { left: number; top: number; width: number; height: number }

/** More is not needed to read a name, and less to send. */
const LONGEST_SIDE = 2000
const QUALITY = 0.9

/** The picture in a file, upright; null where this browser cannot read it. */
export async function readPicture(file: File): Promise<ImageBitmap | null> {
  if (!file.type.startsWith('image/')) return null
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return null
  }
}

/** Paints a picture with its black areas: what is under them is not there any more. */
export function paint(canvas: HTMLCanvasElement, picture: ImageBitmap, areas: readonly Area[]): void {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const brush = canvas.getContext('2d')
  if (!brush) return
  brush.fillStyle = 'white'
  brush.fillRect(0, 0, canvas.width, canvas.height)
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height)
  brush.fillStyle = 'black'
  for (const { left, top, width, height } of areas)
    brush.fillRect(
      Math.floor(left * canvas.width),
      Math.floor(top * canvas.height),
      Math.ceil(width * canvas.width),
      Math.ceil(height * canvas.height),
    )
}

/** The painted picture as a new file: without the old one's name, its date, its place or anything else it carried. */
export function exportPicture(canvas: HTMLCanvasElement): Promise<File | null> {
  return new Promise((resolve) =>
    canvas.toBlob(
      (blob) => resolve(blob && new File([blob], 'document.jpg', { type: 'image/jpeg' })),
      'image/jpeg',
      QUALITY,
    ),
  )
}

/** Puts a file into a file field, or empties it. */
export function give(field: HTMLInputElement, file: File | null): void {
  const held = new DataTransfer()
  if (file) held.items.add(file)
  field.files = held.files
}

/** The area between two points; null when it is too small to be meant. */
export function areaBetween(from: { x: number; y: number }, to: { x: number; y: number }): Area | null {
  const [left, top] = [Math.max(0, Math.min(from.x, to.x)), Math.max(0, Math.min(from.y, to.y))]
  const width = Math.min(1, Math.max(from.x, to.x)) - left
  const height = Math.min(1, Math.max(from.y, to.y)) - top
  return width > 0.005 && height > 0.005 ? { left, top, width, height } : null
}
