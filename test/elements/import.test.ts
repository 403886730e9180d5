import { expect, fixture, html } from '@open-wc/testing'
import type { PlanSession } from '@cswb/core'
import type { ImportAcceptEvent, ImportDoneEvent, SourceFailEvent } from '@cswb/elements'
import '@cswb/elements/import/define.js'
import '@cswb/elements/action-table/define.js'
import '@cswb/elements/plan/define.js'
import type { Import } from '@cswb/elements/import.js'
import { openPlan, removePlan } from '@cswb/store'
import { all, until, wordsIn } from './support/page.ts'
import { inMemory, published, small } from './support/plans.ts'

const table = `<table>
  <tr><td colspan="3">1. Welcoming streets</td></tr>
  <tr><th>Action</th><th>Timeline</th><th>Comment</th></tr>
  <tr><td>1.1 Light the park</td><td>May 2024 (Completed)</td><td>With the parks office.</td></tr>
  <tr><td>1.2 Walk the routes to school<ul><li>Ask the parents</li></ul></td><td>TBD</td><td></td></tr>
</table>`

const part = (element: Import, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`)
const record = (element: Import, id: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"]`)
const press = (element: Import, name: string) => part(element, name)!.click()
const focused = (element: Import) => element.shadowRoot!.activeElement

async function importer(options: { session?: PlanSession; plan?: string; lang?: string } = {}): Promise<Import> {
  const { session, plan, lang = 'en' } = options
  const frame = await fixture(
    html`<div lang=${lang}><cswb-import .session=${session} .plan=${plan}></cswb-import></div>`,
  )
  const element = frame.querySelector('cswb-import')!
  await element.updateComplete
  return element
}

function clipboard(data: Record<string, string>, file?: File): DataTransfer {
  const transfer = new DataTransfer()
  for (const [type, text] of Object.entries(data)) transfer.setData(type, text)
  if (file) transfer.items.add(file)
  return transfer
}

/** Ctrl+V on what has the focus. */
function paste(element: Import, data: Record<string, string>): void {
  const zone = part(element, 'zone')!
  zone.focus()
  const event = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true })
  // Firefox empties what a script's own paste event is made with.
  Object.defineProperty(event, 'clipboardData', { value: clipboard(data) })
  zone.dispatchEvent(event)
}

function drop(element: Import, file: File): DragEvent {
  const event = new DragEvent('drop', {
    dataTransfer: clipboard({}, file),
    bubbles: true,
    composed: true,
    cancelable: true,
  })
  part(element, 'zone')!.dispatchEvent(event)
  return event
}

async function fileOf(path: string, name = path.split('/').at(-1)!): Promise<File> {
  const answer = await fetch(`/test/fixtures/${path}`)
  expect(answer.ok, path).to.equal(true)
  return new File([await answer.arrayBuffer()], name)
}

async function previewed(element: Import): Promise<void> {
  await until(() => part(element, 'preview'), 30_000)
  await element.updateComplete
}

async function accept(element: Import, author?: string): Promise<void> {
  if (author !== undefined) part(element, 'author')!.setAttribute('value', author)
  press(element, 'accept')
  await until(() => part(element, 'done'))
}

const titles = (session: PlanSession) => session.all('action').map(({ title }) => title)

describe('bringing a document in', () => {
  // Whole documents are read, and two cores may be busy.
  const patient = 40_000

  // Other files share this browser's storage, at the same time.
  beforeEach(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('cswb.')) localStorage.removeItem(key)
  })

  it('says what it takes before anything is brought, and that nothing is sent anywhere', async () => {
    const element = await importer({ session: await inMemory([]) })
    expect(wordsIn(part(element, 'zone'))).to.contain('Drop a document here, or paste a table')
    expect(wordsIn(part(element, 'zone'))).to.contain('sent nowhere')
    await expect(element).to.be.accessible()
  })

  it('shows a pasted table beside what was recognised in it', async () => {
    const element = await importer({ session: await inMemory([]) })
    paste(element, { 'text/html': table, 'text/plain': 'Light the park' })
    await previewed(element)
    expect(wordsIn(part(element, 'counts'))).to.match(/^2 actions under 1 theme, 1 task/)
    expect(wordsIn(part(element, 'kept'))).to.match(/^Every word is kept: (\d+) of \1\./)
    const cells = all(element, '.grid td').map((cell) => wordsIn(cell.querySelector('.line')))
    expect(cells).to.include.members(['1. Welcoming streets', '1.1 Light the park', 'May 2024 (Completed)'])
    expect(wordsIn(record(element, 'action:1.1')))
      .to.contain('Light the park')
      .and.to.contain('May 2024 (Completed)')
    expect(record(element, 'action:1.2')!.parentElement!.querySelector(':scope > ul .name')?.textContent).to.contain(
      'Ask the parents',
    )
    expect(focused(element)).to.equal(part(element, 'title'))
    await expect(element).to.be.accessible()
  })

  it('says under each cell what was read in it', async () => {
    const element = await importer({ session: await inMemory([]) })
    paste(element, { 'text/html': table })
    await previewed(element)
    const tags = all(element, '.grid .tag').map(wordsIn)
    expect(tags).to.include.members(['Theme 1', 'Read as: Timeline', 'Action 1.1'])
  })

  it('marks the cells of a record under the pointer, and the records of a cell that has the focus', async () => {
    const element = await importer({ session: await inMemory([]) })
    paste(element, { 'text/html': table })
    await previewed(element)
    const action = record(element, 'action:1.1')!
    action.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }))
    const marked = all(element, '.grid .marked').map((cell) => wordsIn(cell.querySelector('.line')))
    expect(marked).to.deep.equal(['1.1 Light the park', 'May 2024 (Completed)', 'With the parks office.'])
    const cell = all(element, '.grid td').find((each) => wordsIn(each).startsWith('1.2'))!
    cell.focus()
    expect(record(element, 'action:1.2')!.classList.contains('marked')).to.equal(true)
    expect(action.classList.contains('marked')).to.equal(false)
  })

  it('goes from a record to its cell and back by keyboard alone', async () => {
    const element = await importer({ session: await inMemory([]) })
    paste(element, { 'text/html': table })
    await previewed(element)
    record(element, 'action:1.1')!.querySelector('button')!.click()
    expect(wordsIn(focused(element))).to.contain('1.1 Light the park')
    const key = (name: string) =>
      focused(element)!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }))
    key('ArrowDown')
    expect(wordsIn(focused(element))).to.contain('May 2024')
    key('Enter')
    expect(focused(element)).to.equal(record(element, 'action:1.1')!.querySelector('button'))
  })

  it('puts what was read into the plan as one change, by an author asked for once', async () => {
    const session = await inMemory([])
    session.author = undefined
    const element = await importer({ session })
    const done: ImportDoneEvent[] = []
    element.addEventListener('cswb-import-done', (event) => done.push(event))
    drop(element, new File([table], 'streets.html', { type: 'text/html' }))
    await previewed(element)
    press(element, 'accept')
    await element.updateComplete
    expect(titles(session), 'without a name nothing is saved').to.deep.equal([])
    await accept(element, 'Dana Roy')
    expect(titles(session)).to.include('Light the park')
    const history = await session.history()
    const changes = new Set(history.filter(({ intent }) => intent === 'import').map(({ change }) => change))
    expect([...changes]).to.deep.equal([done[0]!.change])
    expect(history[0]).to.deep.include({ by: { name: 'Dana Roy' }, why: 'Imported from streets.html' })
    expect(wordsIn(part(element, 'done'))).to.contain('“streets.html” was imported: 2 actions under 1 theme')
    await expect(element).to.be.accessible()

    const other = await importer({ session: await inMemory([]) })
    paste(other, { 'text/html': table })
    await previewed(other)
    expect(part(other, 'author'), 'asked for once').to.equal(null)
  })

  it('takes the import back, and nothing else', async () => {
    const session = await inMemory(small)
    const before = JSON.stringify(await session.toDocument({ log: false }))
    const element = await importer({ session })
    paste(element, { 'text/html': table })
    await previewed(element)
    await accept(element)
    expect(titles(session)).to.include('Light the park').and.to.include('Ask the parents')
    press(element, 'undo')
    await until(() => wordsIn(part(element, 'done')).startsWith('The import was undone.'))
    expect(JSON.stringify(await session.toDocument({ log: false }))).to.equal(before)
    expect(part(element, 'undo')).to.equal(null)
  })

  it('no longer offers to undo once something else was changed', async () => {
    const session = await inMemory([])
    const element = await importer({ session })
    paste(element, { 'text/html': table })
    await previewed(element)
    await accept(element)
    await until(() => part(element, 'undo'))
    await session.change((edit) => edit.set(session.all('action')[0]!.id, { comment: 'Later' }))
    await until(() => !part(element, 'undo'))
    expect(session.all('action')[0]!.comment).to.equal('Later')
  })

  it('leaves everything as it was when it is cancelled', async () => {
    const session = await inMemory(small)
    const before = JSON.stringify(await session.toDocument())
    const element = await importer({ session })
    paste(element, { 'text/html': table })
    await previewed(element)
    press(element, 'cancel')
    await until(() => !part(element, 'preview'))
    expect(JSON.stringify(await session.toDocument())).to.equal(before)
    expect(focused(element)).to.equal(part(element, 'zone'))
    expect(wordsIn(element.shadowRoot as unknown as Element)).to.contain('Nothing was imported.')
  })

  it('leaves everything as it was when the page refuses', async () => {
    const session = await inMemory([])
    const element = await importer({ session })
    const asked: ImportAcceptEvent[] = []
    element.addEventListener('cswb-import-accept', (event) => {
      asked.push(event)
      event.preventDefault()
    })
    paste(element, { 'text/html': table })
    await previewed(element)
    press(element, 'accept')
    await element.updateComplete
    expect(asked[0]!.draft?.counts['action']).to.equal(2)
    expect(titles(session)).to.deep.equal([])
    expect(part(element, 'preview')).not.to.equal(null)
  })

  it('makes the plan in this browser where there is none, shows it at once, and can undo after a reload', async () => {
    const plan = `streets-${crypto.randomUUID()}`
    const page = await fixture(
      html`<div>
        <cswb-import plan=${plan}></cswb-import><cswb-plan plan=${plan}><cswb-action-table></cswb-action-table></cswb-plan>
      </div>`,
    )
    const element = page.querySelector('cswb-import')!
    const shown = page.querySelector('cswb-plan')!
    await until(() => wordsIn(shown.shadowRoot!.querySelector('[role="alert"]')).includes('As soon as it is here'))
    paste(element, { 'text/html': table })
    await previewed(element)
    await accept(element, 'Dana Roy')
    await until(() => all(page.querySelector('cswb-action-table')!, 'tbody tr').length === 3)
    await until(() => part(element, 'undo'))
    page.remove()

    const again = await importer({ plan })
    expect(wordsIn(part(again, 'done'))).to.contain('was imported earlier', 'before the plan is open')
    await until(() => part(again, 'undo') && !part(again, 'undo')!.hasAttribute('disabled'))
    press(again, 'undo')
    await until(() => wordsIn(part(again, 'done')).startsWith('The import was undone.'))
    const session = await openPlan({ plan })
    expect(titles(session)).to.deep.equal([])
    await session.close()
    await removePlan(plan)
  })

  it('reads a CSV file and a Word document', async () => {
    for (const path of ['campus/campus.en.csv', 'campus/campus.en.docx']) {
      const element = await importer({ session: await inMemory([]) })
      drop(element, await fileOf(path))
      await previewed(element)
      expect(wordsIn(part(element, 'counts')), path).to.contain('18 actions under 7 themes')
      expect(wordsIn(part(element, 'kept')), path).to.contain('Every word is kept')
    }
  }).timeout(patient)

  it('goes to the readings that a person should look at', async () => {
    const element = await importer({ session: await inMemory([]) })
    drop(element, await fileOf('campus/campus.en.docx'))
    await previewed(element)
    const look = element.shadowRoot!.querySelector<HTMLElement>('button.look')!
    expect(wordsIn(look)).to.equal('1 reading to look at')
    look.click()
    expect(wordsIn(focused(element)!.closest('.record'))).to.contain('To look at:')
  }).timeout(patient)

  it('lists in full what fitted nowhere', async () => {
    const element = await importer({ session: await inMemory([]) })
    await element.read(await fileOf('implementation/implementation.en.docx'))
    await previewed(element)
    expect(wordsIn(part(element, 'counts'))).to.contain('2 notes')
    const notes = all(element, '.note-text').map(wordsIn)
    expect(notes).to.have.lengthOf(2)
    expect(notes[1]).to.contain('Does one source serve several questions?')
    await expect(element).to.be.accessible()
  }).timeout(patient)

  it('says in a sentence why a broken file cannot be read, and keeps what was there', async () => {
    const element = await importer({ session: await inMemory([]) })
    const failures: SourceFailEvent[] = []
    element.addEventListener('cswb-source-fail', (event) => failures.push(event))
    paste(element, { 'text/html': table })
    await previewed(element)
    drop(element, await fileOf('bad/truncated.docx'))
    const error = await until(() => part(element, 'error'))
    expect(wordsIn(error)).to.contain('The file “truncated.docx” is damaged or was not copied whole.')
    expect(failures.map(({ code, message }) => [code, message])).to.deep.equal([['damaged', wordsIn(error)]])
    expect(record(element, 'action:1.1'), 'the table pasted before').not.to.equal(null)
    await expect(element).to.be.accessible()
  })

  it('offers the prose of a document without a table', async () => {
    const session = await inMemory([])
    const element = await importer({ session })
    drop(element, await fileOf('bad/no-table.docx'))
    await previewed(element)
    expect(wordsIn(part(element, 'error'))).to.contain('No table of actions was found')
    await accept(element)
    expect(JSON.stringify(await session.toDocument({ log: false }))).to.contain('There was coffee, but no table.')
  })

  it('says so when there was nothing to paste', async () => {
    const element = await importer({ session: await inMemory([]) })
    paste(element, { 'text/plain': '  ' })
    expect(wordsIn(await until(() => part(element, 'error')))).to.contain('There was nothing to read.')
  })

  it('stops reading when it is told to', async () => {
    const element = await importer({ session: await inMemory([]) })
    const row = '<tr><td>Walk the routes to school</td><td>TBD</td></tr>'
    paste(element, { 'text/html': `<table><tr><th>Action</th><th>Timeline</th></tr>${row.repeat(5000)}</table>` })
    ;(await until(() => part(element, 'stop'))).click()
    await until(() => !part(element, 'progress'), 30_000)
    expect(part(element, 'preview')).to.equal(null)
    expect(wordsIn(element.shadowRoot as unknown as Element)).to.contain('Reading was stopped. Nothing was changed.')
    expect(part(element, 'error')).to.equal(null)
  })

  it('says that a published plan cannot take anything in, and keeps what was read', async () => {
    const element = await importer({ session: await published(small) })
    paste(element, { 'text/html': table })
    await previewed(element)
    part(element, 'author')!.setAttribute('value', 'Dana Roy')
    press(element, 'accept')
    expect(wordsIn(await until(() => part(element, 'error')))).to.contain('This is a published plan, for reading.')
    expect(record(element, 'action:1.1')).not.to.equal(null)
  })

  it('takes in a plan file, and says what came', async () => {
    const plan = `file-${crypto.randomUUID()}`
    const session = await inMemory(small)
    const text = JSON.stringify(await session.toDocument())
    const element = await importer({ plan })
    drop(element, new File([text], 'streets.cswb.json'))
    await until(() => part(element, 'done'))
    expect(wordsIn(part(element, 'done'))).to.contain(
      '“Safer streets” is now in this browser: 5 actions under 2 themes',
    )
    drop(element, new File([text], 'streets.cswb.json'))
    await until(() => wordsIn(part(element, 'done')).includes('has everything that is in the file already'))
    const a1 = session.get('a1')!
    await session.change((edit) => edit.set(a1.id, { comment: 'Edited elsewhere' }))
    drop(element, new File([JSON.stringify(await session.toDocument())], 'streets.cswb.json'))
    await until(() =>
      wordsIn(part(element, 'done')).includes('1 change from the file came into the plan “Safer streets”'),
    )
    const here = await openPlan({ plan })
    expect(here.get('a1')!['comment']).to.equal('Edited elsewhere')
    await here.close()
    await removePlan(plan)
  })

  it('says what is wrong with a broken plan file', async () => {
    const element = await importer({ plan: `broken-${crypto.randomUUID()}` })
    drop(element, await fileOf('bad/not-json.json'))
    expect(wordsIn(await until(() => part(element, 'error')))).to.contain('This is not a plan file')
  })

  it('speaks French on a French page', async () => {
    const element = await importer({ session: await inMemory([]), lang: 'fr' })
    expect(wordsIn(part(element, 'zone'))).to.contain('Déposez un document ici')
    drop(element, await fileOf('campus/campus.fr.docx'))
    await previewed(element)
    expect(wordsIn(part(element, 'counts'))).to.contain('18 actions sous 7 thèmes')
    expect(wordsIn(part(element, 'kept'))).to.contain('Chaque mot est conservé')
    expect(all(element, '.grid .tag').map(wordsIn)).to.include('Lu comme : Échéancier')
    drop(element, await fileOf('bad/empty.csv'))
    expect(wordsIn(await until(() => part(element, 'error')))).to.contain('est vide')
    await expect(element).to.be.accessible()
  }).timeout(patient)

  it('draws ten thousand rows without keeping the page from answering', async () => {
    const element = await importer({ session: await inMemory([]) })
    const rows = Array.from({ length: 10_000 }, (_, n) => `${n + 1},Walk route ${n + 1},TBD`).join('\n')
    await element.read(new File([`Ref,Action,Timeline\n${rows}`], 'long.csv'))
    let answers = 0
    const watch = setInterval(() => answers++)
    await element.updateComplete
    clearInterval(watch)
    expect(all(element, '.grid tr')).to.have.lengthOf(10_001)
    expect(all(element, '[data-record^="action:"]')).to.have.lengthOf(10_000)
    expect(answers, 'times the page had the hand').to.be.greaterThan(5)
  }).timeout(patient)
})
