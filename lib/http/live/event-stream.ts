/** Writes server-sent events to one browser; `gone` is called once, however it ends. */
export type EventStream = {
  response: Response
  send(event: string, data: unknown, id?: number): void
  end(): void
}

/** A browser that takes nothing for so many events is let go; it comes back by itself. */
const MOST_WAITING = 200

/** Opens a stream of events as an answer. Nothing may keep it, and nothing may hold it back to pack it. */
export function eventStream(gone: () => void): EventStream {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  const end = (close: boolean) => {
    const open = controller
    controller = null
    if (!open) return
    if (close) open.close()
    gone()
  }
  const write = (text: string) => {
    if (!controller) return
    if ((controller.desiredSize ?? 0) < -MOST_WAITING) return end(true)
    controller.enqueue(encoder.encode(text))
  }
  const body = new ReadableStream<Uint8Array>({
    start(opened) {
      controller = opened
    },
    cancel: () => end(false),
  })
  return {
    response: new Response(body, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
      },
    }),
    send(event, data, id) {
      const name = id === undefined ? '' : `id: ${id}\n`
      write(`${name}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    },
    end: () => end(true),
  }
}
