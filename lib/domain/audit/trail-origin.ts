/** What signed checkpoints of a portal's trail call it: its address without the scheme, as other logs do. */
export function trailOrigin(baseUrl: string): string {
  return `${baseUrl.replace(/^\w+:\/\//, '').replace(/\/+$/, '')}/trail`
}
