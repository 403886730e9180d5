// How long a pack takes over a plan of 10,000 records: everything that a plan can hold, in plausible shares. `plan/ms` is
// for a plan just opened; `plan again/ms` for one that was checked before, as after an edit.
import { PlanView, textIn, type PlanRecord } from '@cswb/core'
import { checkPlan, nextSteps, packs } from '@cswb/core/checks.js'
import { makeLargePlan } from '../fixtures/large.ts'
import { interleave, report } from './pair.ts'

const asOf = '2026-11-22'
const size = 10_000

/** Actions under themes, half the records; the other half indicators, risks, models and all that hangs on them. */
function everything(): PlanRecord[] {
  const { records } = makeLargePlan(size / 2)
  const actions = records.filter(({ kind }) => kind === 'action').map(({ id }) => id)
  const themes = records.filter(({ kind }) => kind === 'theme').map(({ id }) => id)
  const extra: PlanRecord[] = []
  const add = (id: string, kind: string, fields: Record<string, unknown>) => extra.push({ id, kind, ...fields })
  const at = <T>(list: readonly T[], index: number) => list[index % list.length]
  const areas = ['social-development', 'prevention', 'risk-intervention', 'incident-response']
  const levels = ['input', 'activity', 'output', 'immediate', 'intermediate', 'long-term']
  const left = size - records.length
  const most = Math.floor(left / 24)
  for (let n = 0; n < most; n++) {
    add(`risk${n}`, 'risk', { title: `Risk ${n}`, priority: n % 3 === 0, areas: [at(areas, n)] })
    add(`asset${n}`, 'asset', { title: `Asset ${n}`, risks: [`risk${n % 40}`], areas: [at(areas, n)] })
    add(`body${n}`, 'body', { name: `Group ${n}`, reportsTo: n ? [`body${n >> 1}`] : [], mandate: n % 2 ? 'Yes' : '' })
    add(`seat${n}`, 'membership', { body: `body${n >> 2}`, seat: `Seat ${n}`, until: n % 2 ? '2025-06-30' : undefined })
    add(`decision${n}`, 'decision', { matter: n % 9 ? 'other' : 'adoption', on: '2024-06-01', body: `body${n}` })
    add(`model${n}`, 'model', { title: `Model ${n}`, theme: at(themes, n), risks: [`risk${n}`] })
    for (const [step, level] of levels.entries()) {
      add(`node${n}.${step}`, 'node', { model: `model${n}`, level, title: `Part ${step}`, actions: [at(actions, n)] })
      if (step)
        add(`link${n}.${step}`, 'link', { model: `model${n}`, from: `node${n}.${step - 1}`, to: `node${n}.${step}` })
    }
    add(`indicator${n}`, 'indicator', { title: `Indicator ${n}`, measures: [`node${n}.3`], sources: [`source${n}`] })
    add(`target${n}`, 'target', { indicator: `indicator${n}`, value: 90, by: '2027-12-31' })
    add(`value${n}`, 'measurement', { indicator: `indicator${n}`, period: `${2020 + (n % 6)}`, value: 60 + (n % 30) })
    add(`question${n}`, 'question', { text: `Question ${n}`, about: [`node${n}.3`] })
    add(`line${n}`, 'line', { question: `question${n}`, indicator: `indicator${n}`, sources: [`source${n}`] })
    add(`source${n}`, 'source', { title: `Source ${n}`, type: n % 2 ? 'primary' : 'secondary' })
    add(`update${n}`, 'update', {
      about: at(actions, n * 7),
      on: '2026-10-01',
      text: 'Under way',
      status: 'In progress',
    })
  }
  while (records.length + extra.length < size) add(`q${extra.length}`, 'question', { text: 'What has changed?' })
  return [...(records as PlanRecord[]), ...extra].map((record) =>
    record.kind === 'plan' ? { ...record, tier: 'single', jurisdictions: ['Ontario', 'Stratford'] } : record,
  )
}

/** A plan nobody has read yet: what is known of a record is forgotten with it. Making it is part of the time. */
const justOpened = (records: readonly PlanRecord[]) =>
  new PlanView(records.map((record) => (record.kind === 'action' ? { ...record } : record)))

const records = everything()
const actionsOnly = makeLargePlan(size).records as PlanRecord[]
/** As large, and no timeline like another, so that every one has to be read. */
const allDifferent = actionsOnly.map((record, at) =>
  record.kind === 'action' ? { ...record, timeline: `Step ${at} – ${textIn(record['timeline'], 'en').text}` } : record,
)
const view = new PlanView(records)
const all = packs.map(({ name }) => name)
const findings = checkPlan(view, { asOf, packs: all })
const once = (name: string, run: () => unknown) => ({ name: `${name}/ms`, per: 1000, run })

const times = interleave(
  [
    ...all.map((name) => once(name, () => checkPlan(justOpened(records), { asOf, packs: [name] }))),
    ...all.map((name) => once(`${name} again`, () => checkPlan(view, { asOf, packs: [name] }))),
    once('all packs', () => checkPlan(justOpened(records), { asOf, packs: all })),
    once('all packs again', () => checkPlan(view, { asOf, packs: all })),
    once('plan, actions only', () => checkPlan(justOpened(actionsOnly), { asOf, packs: ['plan'] })),
    once('plan, no timeline like another', () => checkPlan(justOpened(allDifferent), { asOf, packs: ['plan'] })),
    once('next steps', () => nextSteps(findings, view, { asOf }).map(({ message }) => message.en)),
    once('every sentence', () => findings.map(({ message, suggestion }) => [message.en, suggestion.en])),
  ],
  15,
)
report('checks', { records: records.length, findings: findings.length, ...times }, {})
