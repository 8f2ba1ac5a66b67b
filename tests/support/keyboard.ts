import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** More presses of Tab than any page has stops. */
const STOPS = 120

/** What has the focus: how it is called, and whether a person who looks can see that it does. */
type Focused = { name: string; value: string; label: string; role: string; type: string; isSeen: boolean }

/** Somebody without a mouse: every key that is pressed and every page that comes is counted. */
export class Keyboard {
  strokes = 0
  views = 0
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    page.on('load', () => {
      this.views += 1
    })
  }

  /** Goes to a field by Tab and types, or to a list and types the beginning of a choice. */
  async typeInto(name: string, text: string): Promise<void> {
    await this.#tabTo(`field ${name}`, (focused) => focused.name === name)
    await this.#page.keyboard.type(text)
    this.strokes += [...text].length
  }

  /** Chooses one of a group: Tab reaches a box or the group, arrows go through a group, Space takes it. */
  async choose(name: string, value: string): Promise<void> {
    await this.#tabTo(`choice ${name}`, (focused) => focused.name === name)
    for (let n = 0; n < STOPS; n++) {
      const focused = await this.#focused()
      if (focused.value === value) break
      await this.#stroke(focused.type === 'radio' ? 'ArrowDown' : 'Tab')
    }
    if (!(await this.#isChecked())) await this.#stroke('Space')
  }

  /** Goes to a link or button and presses Enter; waits for the page it leads to. */
  async press(role: 'link' | 'button', label: string): Promise<void> {
    await this.#tabTo(`${role} ${label}`, (focused) => focused.role === role && focused.label === label)
    await Promise.all([this.#page.waitForEvent('load'), this.#stroke('Enter')])
  }

  async #tabTo(what: string, isThere: (focused: Focused) => boolean): Promise<void> {
    for (let n = 0; n < STOPS; n++) {
      const focused = await this.#focused()
      if (isThere(focused)) return
      await this.#stroke('Tab')
    }
    throw new Error(`Tab never comes to ${what} on ${this.#page.url()}.`)
  }

  async #stroke(key: string): Promise<void> {
    this.strokes += 1
    await this.#page.keyboard.press(key)
    if (key === 'Enter') return
    const focused = await this.#focused()
    expect(focused.isSeen, `focus on ${focused.label || focused.name} of ${this.#page.url()}`).toBe(true)
  }

  #isChecked(): Promise<boolean> {
    return this.#page.evaluate(
      () => document.activeElement instanceof HTMLInputElement && document.activeElement.checked,
    )
  }

  #focused(): Promise<Focused> {
    return this.#page.evaluate(focusedNow)
  }
}

/** Runs in the browser. A ring may lie around the card that holds what is focused. */
function focusedNow(): Focused {
  const element = document.activeElement
  const isField = element instanceof HTMLElement && element !== document.body
  const ringed = (one: Element | null | undefined) => {
    if (!one) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  }
  const box = element?.getBoundingClientRect()
  const isInWindow = box !== undefined && box.bottom > 0 && box.top < window.innerHeight
  return {
    name: element?.getAttribute('name') ?? '',
    value: element instanceof HTMLInputElement ? element.value : '',
    label: element?.textContent?.trim() ?? '',
    role:
      element instanceof HTMLAnchorElement ? 'link' : element instanceof HTMLButtonElement ? 'button' : '',
    type: element instanceof HTMLInputElement ? element.type : '',
    // the end of the page leads back to the browser itself
    isSeen: !isField || (isInWindow && (ringed(element) || ringed(element?.closest('label')))),
  }
}
