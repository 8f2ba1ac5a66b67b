/** Shows a number in the bar of the desk, wherever this page has a place for it. */
export function showCount(name: string, count: number): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-live="${CSS.escape(name)}"]`)) {
    place.textContent = (place.dataset.words ?? '#').replace('#', String(count))
    place.hidden = count === 0
  }
}
