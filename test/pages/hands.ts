// Three ways of working in a page, for tests that do the same by each: keys alone, fingers alone, and what a screen reader
// knows of the page alone. Each finds things by their role and their name.
import type { CDPSession, ElementHandle, Locator, Page } from 'playwright-core'

type Role = 'button' | 'textbox' | 'combobox'

export interface Hands {
  readonly page: Page
  /** Presses a button; the last of that name, where there are several and `last` says so. */
  press(name: string, last?: 'last'): Promise<void>
  /** Folds something open. */
  unfold(name: string): Promise<void>
  /** Writes over what stands in a field, and leaves it. */
  write(name: string, words: string): Promise<void>
  /** Puts names into a field that takes several. */
  add(name: string, names: readonly string[]): Promise<void>
  choose(name: string, option: string): Promise<void>
  /** Begins to write in another cell of the row that was written last. */
  open(row: string, column: string): Promise<void>
  /** Writes words, or names, where one has begun to write in the table, and stores them. */
  fill(what: string | readonly string[]): Promise<void>
  /** Adds an action below the one that was written last. */
  next(): Promise<void>
  /** Opens all fields of the row that was written last. */
  details(): Promise<void>
}

const fields = ['textbox', 'combobox'] as const

abstract class Ways {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** What can be seen of that name; where a dialog is open, what is in it. */
  protected async find(name: string, roles: readonly Role[] = fields, last = false): Promise<Locator> {
    const within = await this.#within()
    const all = roles.map((role) => within.getByRole(role, { name, exact: true }))
    const seen = all.reduce((some, each) => some.or(each)).filter({ visible: true })
    await seen.first().waitFor()
    return last ? seen.last() : seen.first()
  }

  protected async fold(name: string): Promise<Locator> {
    return (await this.#within()).locator('summary').filter({ hasText: name, visible: true }).last()
  }

  async #within(): Promise<Locator | Page> {
    const dialog = this.page.locator('dialog[open]')
    return (await dialog.count()) ? dialog.last() : this.page
  }

  protected cell = (row: string, column: string): Locator =>
    this.page.locator(`#cswb-${row} > [part~="${column}"]`).first()

  protected editor = (): Locator => this.page.locator('.cell-editor')

  protected async stored(): Promise<void> {
    await this.editor().waitFor({ state: 'detached' })
  }
}

/** Words as they are, names one after the other. */
async function typed(page: Page, what: string | readonly string[]): Promise<void> {
  if (typeof what === 'string') return page.keyboard.insertText(what)
  for (const name of what) {
    await page.keyboard.insertText(name)
    await page.keyboard.press('Enter')
  }
}

const has = (handle: ElementHandle<Element>) =>
  handle.evaluate((element) => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active === element
  })

/** Nothing but keys: the Tab key from field to field, arrows in toolbars and tables. */
export class Keys extends Ways implements Hands {
  async #reach(target: Locator): Promise<void> {
    const handle = (await target.elementHandle()) as ElementHandle<Element>
    const key = await handle.evaluate((element) => (element.closest('[role="toolbar"]') ? 'ArrowRight' : 'Tab'))
    if (key === 'ArrowRight') {
      const entrance = target.locator('xpath=ancestor::*[@role="toolbar"]//*[@tabindex="0"]').first()
      await this.#walk((await entrance.elementHandle()) as ElementHandle<Element>, 'Tab')
    }
    await this.#walk(handle, key)
  }

  async #walk(handle: ElementHandle<Element>, key: string): Promise<void> {
    for (let steps = 0; steps < 300; steps++) {
      if (await has(handle)) return
      await this.page.keyboard.press(key)
    }
    throw new Error(`${key} does not lead to ${await handle.evaluate((element) => element.outerHTML.slice(0, 120))}`)
  }

  async press(name: string, last?: 'last'): Promise<void> {
    await this.#reach(await this.find(name, ['button'], !!last))
    await this.page.keyboard.press('Enter')
  }

  async unfold(name: string): Promise<void> {
    await this.#reach(await this.fold(name))
    await this.page.keyboard.press('Enter')
  }

  async write(name: string, words: string): Promise<void> {
    await this.#reach(await this.find(name))
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.press('Delete')
    if (words) await this.page.keyboard.insertText(words)
    await this.page.keyboard.press('Tab')
  }

  async add(name: string, names: readonly string[]): Promise<void> {
    await this.#reach(await this.find(name))
    await typed(this.page, names)
  }

  async choose(name: string, option: string): Promise<void> {
    await this.#reach(await this.find(name))
    await this.page.keyboard.type(option)
    await this.page.keyboard.press('Tab')
  }

  async open(row: string, column: string): Promise<void> {
    const handle = (await this.cell(row, column).elementHandle()) as ElementHandle<Element>
    const line = this.page.locator(`#cswb-${row}`)
    await line.locator(':focus').first().waitFor({ state: 'attached' })
    await this.page.keyboard.press('Home')
    await this.#walk(handle, 'ArrowRight')
    await this.page.keyboard.press('Enter')
  }

  async fill(what: string | readonly string[]): Promise<void> {
    await this.editor().waitFor()
    await typed(this.page, what)
    await this.page.keyboard.press('Enter')
    await this.stored()
  }

  async next(): Promise<void> {
    await this.page.keyboard.press('Control+Enter')
  }

  async details(): Promise<void> {
    await this.page.keyboard.press('Control+i')
  }
}

/** Nothing but taps, and words that come without keys, as from a keyboard on a screen. */
export class Fingers extends Ways implements Hands {
  async press(name: string, last?: 'last'): Promise<void> {
    await (await this.find(name, ['button'], !!last)).tap()
  }

  async unfold(name: string): Promise<void> {
    await (await this.fold(name)).tap()
  }

  async write(name: string, words: string): Promise<void> {
    const field = await this.find(name)
    await field.tap()
    await this.#marked(field)
    await this.page.keyboard.insertText(words)
    await this.#away(field)
  }

  async add(name: string, names: readonly string[]): Promise<void> {
    const field = await this.find(name)
    await field.tap()
    for (const each of names) await this.page.keyboard.insertText(`${each};`)
    await this.#away(field)
  }

  async choose(name: string, option: string): Promise<void> {
    const field = await this.find(name)
    await field.tap()
    // The list is drawn by the system, outside of the page.
    await field.selectOption(option)
  }

  async open(row: string, column: string): Promise<void> {
    const cell = this.cell(row, column)
    await cell.tap()
    await cell.tap()
  }

  async fill(what: string | readonly string[]): Promise<void> {
    await this.editor().waitFor()
    await this.page.keyboard.insertText(typeof what === 'string' ? what : what.map((name) => `${name};`).join(''))
    await this.editor().locator('.save').tap()
    await this.stored()
  }

  next = (): Promise<void> => this.press('+ Action')
  details = (): Promise<void> => this.press('Details…')

  /** What a long press and "select all" do. */
  #marked = (field: Locator) => field.evaluate((element) => (element as HTMLInputElement).select())
  #away = (field: Locator) => field.blur()
}

/** Nothing but what the browser tells of the page to a screen reader, and what that can do there. */
export class Listening extends Ways implements Hands {
  #tools: CDPSession | undefined

  async #node(name: string, roles: readonly string[], last = false): Promise<number> {
    this.#tools ??= await this.page.context().newCDPSession(this.page)
    const tools = this.#tools
    for (let tries = 0; tries < 200; tries++) {
      const { root } = await tools.send('DOM.getDocument', { depth: 0 })
      for (const role of roles) {
        const query = { backendNodeId: root.backendNodeId, accessibleName: name, role }
        const { nodes } = await tools.send('Accessibility.queryAXTree', query)
        const found = nodes.flatMap(({ ignored, backendDOMNodeId }) => (ignored ? [] : (backendDOMNodeId ?? [])))
        const node = last ? found.at(-1) : found[0]
        if (node !== undefined) return node
      }
      await this.page.waitForTimeout(25)
    }
    throw new Error(`Nothing in the tree is a ${roles.join(' or ')} called “${name}”.`)
  }

  /** What the reader does with it: the default action, or taking the focus there. */
  async #do(node: number, what: 'click' | 'focus'): Promise<void> {
    const { object } = await this.#tools!.send('DOM.resolveNode', { backendNodeId: node })
    const functionDeclaration = `function () { this.${what}() }`
    await this.#tools!.send('Runtime.callFunctionOn', { objectId: object.objectId!, functionDeclaration })
  }

  async press(name: string, last?: 'last'): Promise<void> {
    await this.#do(await this.#node(name, ['button'], !!last), 'click')
  }

  async unfold(name: string): Promise<void> {
    await this.#do(await this.#node(name, ['DisclosureTriangle'], true), 'click')
  }

  async write(name: string, words: string): Promise<void> {
    await this.#do(await this.#node(name, fields), 'focus')
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.press('Delete')
    if (words) await this.page.keyboard.insertText(words)
    await this.page.keyboard.press('Tab')
  }

  async add(name: string, names: readonly string[]): Promise<void> {
    await this.#do(await this.#node(name, fields), 'focus')
    await typed(this.page, names)
  }

  async choose(name: string, option: string): Promise<void> {
    await this.#do(await this.#node(name, ['combobox', 'listbox']), 'focus')
    await this.page.keyboard.type(option)
    await this.page.keyboard.press('Tab')
  }

  async open(row: string, column: string): Promise<void> {
    // What a screen reader does to activate where it is.
    await this.cell(row, column).evaluate((cell) => (cell as HTMLElement).click())
    await this.page.keyboard.press('Enter')
  }

  async fill(what: string | readonly string[]): Promise<void> {
    await this.editor().waitFor()
    await typed(this.page, what)
    await this.page.keyboard.press('Enter')
    await this.stored()
  }

  next = (): Promise<void> => this.press('+ Action')
  details = (): Promise<void> => this.press('Details…')
}
