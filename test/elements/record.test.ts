import { expect, fixture, html } from '@open-wc/testing'
import type { FieldSpec, PlanSession } from '@cswb/core'
import { fieldTable } from '@cswb/core/change.js'
import '@cswb/elements/record/define.js'
import type { RecordEditor } from '@cswb/elements/record.js'
import { Format } from '../../packages/elements/src/internal/format.ts'
import { Telling } from '../../packages/elements/src/internal/telling/telling.ts'
import { all, until, wordsIn } from './support/page.ts'
import { inMemory, published, small } from './support/plans.ts'

async function formOf(
  session: PlanSession,
  properties: Partial<RecordEditor> = {},
  lang = 'en',
): Promise<RecordEditor> {
  const frame = await fixture(html`<div lang=${lang}><cswb-record></cswb-record><button>After</button></div>`)
  const element = frame.querySelector('cswb-record')!
  Object.assign(element, { session, ...properties })
  await element.updateComplete
  return element
}

const part = (host: RecordEditor, name: string) => all(host, `[part~="${name}"]`)
const line = (host: RecordEditor, field: string) => all(host, `[data-field="${field}"]`)[0]!
const inputOf = (host: RecordEditor, field: string) =>
  line(host, field).querySelector<HTMLInputElement>('textarea, select, input')!
const focused = (host: RecordEditor) => host.shadowRoot!.activeElement as HTMLElement
const isSaid = (host: RecordEditor, field: string, state: string) =>
  until(() => wordsIn(line(host, field).querySelector('.state')) === state)

/** Writes words into a field as somebody would, and leaves it. */
function write(host: RecordEditor, field: string, text: string) {
  const input = inputOf(host, field)
  line(host, field).closest('details')?.setAttribute('open', '')
  input.focus()
  input.value = text
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  input.dispatchEvent(new Event('change', { bubbles: true }))
  input.blur()
}

describe('the form of a record', () => {
  it('saves each field when it is left, as one change, and says so', async () => {
    const session = await inMemory(small)
    const form = await formOf(session, { record: 'a1' })
    expect(wordsIn(part(form, 'heading')[0])).to.equal('1.1 Meet the partners')
    const before = (await session.history()).length
    write(form, 'comment', 'Two met.')
    await isSaid(form, 'comment', 'Saved.')
    expect(session.get('a1')!['comment']).to.equal('Two met.')
    expect((await session.history()).length).to.equal(before + 1)
    await session.undo()
    await until(() => inputOf(form, 'comment').value !== 'Two met.')
    await expect(form).to.be.accessible()
  })

  it('keeps what cannot be read, with what is wrong beside it, and saves it once it is mended', async () => {
    const session = await inMemory(small)
    const form = await formOf(session, { record: 'a1' })
    write(form, 'progress', 'half')
    await until(() => wordsIn(line(form, 'progress').querySelector('.problem')))
    expect(inputOf(form, 'progress').getAttribute('aria-invalid')).to.equal('true')
    expect(inputOf(form, 'progress').value).to.equal('half')
    expect(await form.commit()).to.equal(false)
    write(form, 'progress', '50')
    await isSaid(form, 'progress', 'Saved.')
    expect(session.get('a1')!['progress']).to.equal(50)
  })

  it('has a line for each language of the plan, and never writes over another', async () => {
    const session = await inMemory(small, { languages: ['en', 'fr'] })
    const form = await formOf(session, { record: 'a1' })
    write(form, 'comment@fr', 'Deux rencontres.')
    await isSaid(form, 'comment@fr', 'Saved.')
    write(form, 'comment@en', 'Two met.')
    await isSaid(form, 'comment@en', 'Saved.')
    expect((session.get('a1')!['comment'] as Record<string, string>)['fr']).to.equal('Deux rencontres.')
    expect((session.get('a1')!['comment'] as Record<string, string>)['en']).to.equal('Two met.')
    expect(inputOf(form, 'comment@fr').lang).to.equal('fr')
    await expect(form).to.be.accessible()
  })

  it('leaves the words of one language alone while those of another are saved', async () => {
    const session = await inMemory(small, { languages: ['en', 'fr'] })
    const form = await formOf(session, { record: 'a1' })
    const french = inputOf(form, 'comment@fr')
    write(form, 'comment@en', 'Two met.')
    french.focus()
    french.value = 'Deux'
    french.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await isSaid(form, 'comment@en', 'Saved.')
    expect(inputOf(form, 'comment@fr')).to.equal(french)
    expect(wordsIn(line(form, 'comment@fr').querySelector('.state'))).to.equal('')
  })

  it('takes a record by its name or abbreviation, wherever only one is called so', async () => {
    const namesakes = [
      { id: 'o2', kind: 'organization', name: 'Transit' },
      { id: 'b2', kind: 'body', name: 'Transit' },
    ]
    const session = await inMemory([...small, ...namesakes])
    const form = await formOf(session, { record: session.id })
    write(form, 'lead', 'hr')
    await isSaid(form, 'lead', 'Saved.')
    expect(session.get(session.id)!['lead']).to.equal('hr')
    write(form, 'lead', 'Transit')
    await until(() => wordsIn(line(form, 'lead').querySelector('.problem')).includes('Transit'))
    write(form, 'lead', 'Transit (organization)')
    await until(() => session.get(session.id)!['lead'] === 'o2')
  })

  it('follows what others write, except where somebody is writing: there it says so', async () => {
    const session = await inMemory(small)
    const form = await formOf(session, { record: 'a1' })
    const comment = inputOf(form, 'comment')
    comment.focus()
    comment.value = 'Mine'
    comment.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await session.change((edit) => edit.set('a1', { comment: 'Theirs', deliverable: 'A list' }))
    await until(() => inputOf(form, 'deliverable').value === 'A list')
    expect(inputOf(form, 'comment').value).to.equal('Mine')
    expect(wordsIn(line(form, 'comment').querySelector('.state'))).to.contain('“Theirs”')
    expect(focused(form)).to.equal(comment)
  })

  it('adds a record as a whole, and asks for what it cannot be without', async () => {
    const session = await inMemory(small)
    const form = await formOf(session, { kind: 'override' })
    part(form, 'add')[0]!.click()
    await until(() => part(form, 'add-it').length)
    part(form, 'add-it')[0]!.click()
    await until(() => wordsIn(line(form, 'about').querySelector('.problem')))
    expect(focused(form)).to.equal(inputOf(form, 'about'))
    expect(session.all('override')).to.have.length(0)
    write(form, 'about', 'Meet the partners')
    write(form, 'about', '1.1 Meet the partners')
    write(form, 'schedule', 'late')
    write(form, 'reason', 'The partner left.')
    write(form, 'until', '2027-01-31')
    part(form, 'add-it')[0]!.click()
    await until(() => session.all('override').length)
    const [{ about, schedule, reason, until: end }] = session.all('override') as never as [Record<string, unknown>]
    expect([about, schedule, reason, end]).to.deep.equal(['a1', 'late', 'The partner left.', '2027-01-31'])
    await until(() => part(form, 'remove').length)
  })

  it('leads to every record, to what stands under it and back again', async () => {
    const session = await inMemory(small)
    const form = await formOf(session)
    all(form, '[data-kind="theme"]')[0]!.click()
    await until(() => part(form, 'record').length)
    part(form, 'record')[0]!.click()
    await until(() => part(form, 'belongs').length)
    const action = all(form, '[data-record="a1"]')[0]!
    action.click()
    await until(() => wordsIn(part(form, 'heading')[0]) === '1.1 Meet the partners')
    expect(focused(form)).to.equal(part(form, 'heading')[0])
    all(form, '[part="add"][data-kind="note"]')[0]!.click()
    await until(() => part(form, 'add-it').length)
    write(form, 'text', 'Call them in May.')
    part(form, 'add-it')[0]!.click()
    await until(() => session.all('note').length)
    expect((session.all('note')[0] as never as Record<string, unknown>)['about']).to.equal('a1')
    await until(() => part(form, 'back').length && part(form, 'remove').length)
    part(form, 'back')[0]!.click()
    await until(() => wordsIn(part(form, 'heading')[0]) === '1.1 Meet the partners')
  })

  it('removes a record with a way to take it back, and moves it among its neighbours', async () => {
    const session = await inMemory(small)
    const form = await formOf(session, { kind: 'theme' })
    all(form, '[data-record="t1"]')[0]!.click()
    await until(() => part(form, 'later').length)
    part(form, 'later')[0]!.click()
    await until(() => session.all('theme')[0]!.id === 't2')
    part(form, 'remove')[0]!.click()
    await until(() => !session.get('t1'))
    const undo = await until(() => part(form, 'edit-offer')[0]?.querySelector('button'))
    undo.click()
    await until(() => session.get('t1') && session.get('a1-1'))
  })

  it('takes up what was being typed when the page went away', async () => {
    const session = await inMemory(small)
    await session.drafts!.keep('a1/comment', 'Half a sent')
    const form = await formOf(session, { record: 'a1' })
    await until(() => inputOf(form, 'comment').value === 'Half a sent')
    expect(session.get('a1')!['comment']).not.to.equal('Half a sent')
    inputOf(form, 'comment').focus()
    inputOf(form, 'comment').blur()
    await isSaid(form, 'comment', 'Saved.')
    expect(session.get('a1')!['comment']).to.equal('Half a sent')
    expect((await session.drafts!.all()).size).to.equal(0)
  })

  it('shows the columns a plan has added, and keeps what no kind tells of', async () => {
    const session = await inMemory([
      ...small,
      { id: 'f1', kind: 'field', of: 'action', name: 'ward', label: 'Ward' },
      { id: 'x1', kind: 'action', title: 'Odd', strange: { deep: [1, 2] } },
    ])
    const form = await formOf(session, { record: 'x1' })
    write(form, 'ward', 'North')
    await isSaid(form, 'ward', 'Saved.')
    expect(wordsIn(line(form, 'ward').querySelector('label'))).to.equal('Ward')
    expect(session.get('x1')!['ward']).to.equal('North')
    expect(JSON.parse(inputOf(form, 'strange').value)).to.deep.equal({ deep: [1, 2] })
    expect(session.get('x1')!['strange']).to.deep.equal({ deep: [1, 2] })
  })

  it('asks, beside a field, the question that helps to fill it in, with its source', async () => {
    const form = await formOf(await inMemory(small), { record: 'a1' })
    const ask = await until(() => line(form, 'leads').querySelector('.ask'))
    expect(wordsIn(ask)).to.contain('Who answers for it?')
    expect(wordsIn(ask.querySelector('cite'))).to.contain('Booklet 3')
    expect(inputOf(form, 'leads').getAttribute('aria-describedby')!.split(' ')).to.contain(ask.id)
  })

  it('is only read where the plan is: what it says, and where that leads', async () => {
    const form = await formOf(await published(small), { record: 'a1' })
    expect(all(form, 'textarea, input, select')).to.have.length(0)
    expect(wordsIn(part(form, 'facts')[0])).to.contain('Meet the partners')
    await expect(form).to.be.accessible()
  })
})

describe('every choice', () => {
  it('has words in English and in French, and no code is ever shown', async () => {
    const session = await inMemory([])
    for (const language of ['en', 'fr']) {
      const telling = new Telling(session, Format.in(language))
      for (const [kind, fields] of Object.entries(fieldTable) as [string, Readonly<Record<string, FieldSpec>>][])
        for (const [field, { options = [] }] of Object.entries(fields))
          for (const code of options)
            expect(telling.value(kind, field, code).text, `${kind}.${field} in ${language}`).to.match(/^\p{Lu}/u)
    }
  })
})

/** Something each field can hold, as somebody writes it, and what it is then. */
function sample(kind: string, field: string, { type, options, to, max }: FieldSpec): { typed: string; is: unknown } {
  if (type === 'choice') return { typed: options![0]!, is: options![0] }
  if (type === 'choices') return { typed: options![0]!, is: [options![0]] }
  if (type === 'flag') return { typed: 'true', is: true }
  if (type === 'number') return { typed: `${Math.min(max ?? 7, 7)}`, is: Math.min(max ?? 7, 7) }
  if (type === 'date') return { typed: '2026-05-31', is: '2026-05-31' }
  if (type === 'words') return { typed: 'aa, bb', is: ['aa', 'bb'] }
  if (type === 'parties') return { typed: 'role: Coordinator', is: ['role:Coordinator'] }
  const id = `sample-${to?.[0] ?? 'theme'}`
  if (type === 'reference') return { typed: id, is: id }
  if (type === 'references') return { typed: id, is: [id] }
  if (type === 'data') return field === 'cycles' ? { typed: '[]', is: [] } : { typed: '{}', is: {} }
  return { typed: `${kind} ${field}`, is: `${kind} ${field}` }
}

describe('every field of every kind', () => {
  const kinds = Object.entries(fieldTable) as [string, Readonly<Record<string, FieldSpec>>][]
  const named = (kind: string, fields: Readonly<Record<string, FieldSpec>>, id: string) => {
    const name = ['title', 'name', 'text', 'label', 'says'].find((field) => fields[field])
    const required = Object.entries(fields).flatMap(([field, spec]) =>
      spec.required ? [[field, sample(kind, field, spec).is] as const] : [],
    )
    return { id, kind, ...Object.fromEntries(required), ...(name && { [name]: id }) }
  }
  const samples = kinds.flatMap(([kind, fields]) => (kind === 'plan' ? [] : [named(kind, fields, `sample-${kind}`)]))

  for (const [kind, fields] of kinds) {
    for (const lang of ['en', 'fr']) {
      it(`of ${kind} is written and read back in a form, in ${lang === 'en' ? 'English' : 'French'}`, async () => {
        const session = await inMemory(samples, { languages: ['en', 'fr'] })
        const id = kind === 'plan' ? session.id : 'walked'
        if (kind !== 'plan')
          await session.change((edit) => edit.add(kind, named(kind, fields, id) as Record<string, unknown>, { id }))
        const form = await formOf(session, { record: id }, lang)
        for (const [field, spec] of Object.entries(fields)) {
          if (field === 'order') continue
          const { typed, is } = sample(kind, field, spec)
          const at = spec.type === 'text' ? `${field}@${lang}` : field
          expect(line(form, at), `${kind}.${at}`).to.not.equal(undefined)
          line(form, at).closest('details')?.setAttribute('open', '')
          const name = all(form, `#${inputOf(form, at).id}-name, #${line(form, at).querySelector('.boxes')?.id}-name`)
          expect(wordsIn(name[0]), `${kind}.${at} has a name`).to.not.equal('')
          if (spec.type === 'choices') {
            line(form, at).querySelector<HTMLInputElement>(`[value="${typed}"]`)!.click()
            line(form, at).dispatchEvent(new FocusEvent('focusout'))
          } else if (field === 'languages') continue
          else {
            const to = spec.type.startsWith('reference') ? nameOffered(line(form, at), typed) : typed
            write(form, at, to)
          }
          await until(() => {
            const value = session.get(id)![field]
            const said = spec.type === 'text' ? (value as Record<string, string> | undefined)?.[lang] : value
            return JSON.stringify(said) === JSON.stringify(is)
          }).catch(() => {
            throw new Error(
              `${kind}.${at}: ${JSON.stringify(session.get(id)![field])} for ${JSON.stringify(is)}; ${wordsIn(line(form, at))}`,
            )
          })
        }
        const again = await formOf(session, { record: id }, lang)
        for (const each of Object.keys(fields))
          if (each !== 'order') expect(all(again, `[data-field^="${each}"]`).length).to.be.greaterThan(0)
        await expect(again).to.be.accessible()
      })
    }
  }
})

/** The name under which a record is offered. */
function nameOffered(of: HTMLElement, id: string): string {
  const input = of.querySelector('input')!
  input.value = id
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  return of.querySelector<HTMLOptionElement>('datalist option')?.value ?? id
}
