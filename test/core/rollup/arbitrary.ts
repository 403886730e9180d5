// Random plans, and random things that happen to them: all of it small, tangled and dense, so that little sequences meet
// every kind of trouble (circles, links twice, links into nothing, future reports, words that mean nothing).
import { PlanView, type PlanRecord } from '@cswb/core'
import * as rollUps from '@cswb/core/rollup.js'
import type { Because, GroupRollUp, Leaf, Policy, RollUp } from '@cswb/core/rollup.js'
import fc from 'fast-check'

export const asOf = '2020-09-10'

const some = <T>(...values: T[]) => fc.constantFrom(undefined, ...values)
const day = fc.constantFrom('2019-05-01', '2020-03-01', '2020-08-20', '2020-09-05', '2020-09-10', '2020-10-01', 'soon')
const status = some(
  'Completed',
  'In progress',
  'Not started',
  'Cancelled',
  'On hold',
  'Ongoing',
  'Completed/Ongoing',
  'Behind schedule',
  'On track',
  'Reports posted',
  'Green-lit',
  'Supported',
)
const timeline = some(
  'by August 2020',
  'by December 2020',
  'September 2020',
  'TBD',
  'Annually',
  'Ongoing',
  'approximately June 2020',
  'in six months',
  '2019-2022',
  'January 2021',
  'August 2020 – review complete',
  'Fall 2019 (Completed/Ongoing)',
)
const action = some('a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6')
const theme = some('t0', 't1', 't2', 't3')
const parties = fc.array(fc.constantFrom('o0', 'o1', 'b0', 'b1', 'gone', 't0', 'role:Chair'), { maxLength: 2 })
const areas = some(['prevention'], ['prevention', 'incident-response', 'prevention'], ['recovery'], [])
const percent = some(0, 30, 100)
const weight = fc.constantFrom(undefined, undefined, 0, 0.1, 0.7, 2, 3.333, 7)

const fieldsOf: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  action: {
    ref: some('1.1', '1.2'),
    theme,
    parent: some(undefined, undefined, 'a0', 'a1', 'a2'),
    leads: parties,
    partners: parties,
    areas,
    timeline,
    status,
    weight,
    progress: percent,
    critical: some(true),
    updatedOn: fc.oneof(fc.constant(undefined), day),
    reporting: some('Quarterly'),
    order: some('a', 'b'),
  },
  theme: { parent: theme, body: some('b0', 'b1', 'gone'), areas, order: some('a', 'b') },
  update: { about: action, on: day, status, progress: percent, state: some('draft', 'accepted', 'returned') },
  override: {
    about: action,
    schedule: fc.constantFrom('on-track', 'late', 'completed', 'date-passed', 'no-date', 'upcoming'),
    reason: fc.constantFrom('agreed', ''),
    on: some('2020-09-01', '2020-10-01'),
    until: fc.constantFrom('2020-08-31', '2020-09-10', '2020-12-31'),
  },
  round: { opensOn: some('2020-08-15'), dueOn: day, asks: some(['o0'], ['a1']) },
  word: { says: fc.constantFrom('Green-lit', 'Supported'), stage: some('in-progress', 'completed') },
  recommendation: { actions: fc.array(fc.constantFrom('a0', 'a1', 'a2', 'a2', 'gone'), { maxLength: 4 }) },
  organization: {},
  body: {},
  plan: {
    documentDate: some('2020-09-10', '2020-09-01', '2021-01-01'),
    policy: some<unknown>('worst-of', 'milestone-gated', { minimum: 1 }, { grace: 20 }, 'wrong', { rules: 3 }),
    title: some('One', 'Two'),
  },
}

const ids: Record<string, readonly string[]> = {
  action: ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9'],
  theme: ['t0', 't1', 't2', 't3'],
  update: ['u0', 'u1', 'u2', 'u3', 'u4'],
  override: ['v0', 'v1'],
  round: ['n0', 'n1'],
  word: ['w0'],
  recommendation: ['r0', 'r1'],
  organization: ['o0', 'o1'],
  body: ['b0', 'b1'],
  plan: ['p'],
}

const without = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const recordOf = (kind: string, id: fc.Arbitrary<string>): fc.Arbitrary<PlanRecord> =>
  fc
    .record({ id, ...fieldsOf[kind] })
    .map(({ id: own, ...fields }) => ({ id: own, kind, ...without(fields) }) as PlanRecord)

/** One record of any kind, under one of a few ids. */
const anyRecord = fc.oneof(
  ...Object.entries(ids).map(([kind, all]) => ({
    weight: { action: 8, theme: 4, update: 4, override: 2 }[kind] ?? 1,
    arbitrary: recordOf(kind, fc.constantFrom(...all)),
  })),
)

/** Now and then a plan in which nothing weighs anything. */
const maybeWeightless = <T extends object>(plans: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> =>
  fc
    .tuple(plans, fc.nat(5))
    .map(([all, dice]) => (dice ? all : all.map((each) => ('weight' in each ? { ...each, weight: 0 } : each))))

/** A plan with some of everything. */
export const records: fc.Arbitrary<PlanRecord[]> = maybeWeightless(
  fc
    .array(anyRecord, { minLength: 4, maxLength: 40, size: 'max' })
    .map((all) => [...new Map(all.map((each) => [each.id, each])).values()]),
)

/** Actions alone, under no theme: enough for what is true of any group. Some are troubled, some are only quiet. */
export const actions = (most: number): fc.Arbitrary<PlanRecord[]> =>
  maybeWeightless(
    fc.oneof(
      actionsOf(
        fc.oneof(timeline, fc.constant('by August 2020')),
        fc.oneof(status, some('In progress', 'On track')),
        most,
      ),
      actionsOf(fc.constant('by December 2020'), some('In progress', 'Completed'), most),
    ),
  ).map((all) => all.map((fields, at) => ({ ...without(fields), id: `a${at}`, kind: 'action' }) as PlanRecord))

const actionsOf = (timeline: fc.Arbitrary<unknown>, status: fc.Arbitrary<unknown>, maxLength: number) =>
  fc.array(fc.record({ timeline, status, weight, critical: some(true), updatedOn: some('2019-01-01', '2020-09-05') }), {
    minLength: 1,
    maxLength,
  })

/** Several records are put in place or taken out at once. */
export type Step = readonly { readonly id: string; readonly record: PlanRecord | undefined }[]

const part = fc.oneof(
  { weight: 4, arbitrary: anyRecord.map((record) => ({ id: record.id, record })) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(ids).flat()).map((id) => ({ id, record: undefined })) },
)
export const steps: fc.Arbitrary<Step[]> = fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 12,
})

export function play(view: PlanView, step: Step): string[] {
  const update = new Map(step.map(({ id, record }) => [id, record]))
  view.update(update)
  return [...update.keys()]
}

/** The parts of an explanation that are its own: the policy is the roll-up's. */
const causes = ({ verdict, rule, met, sufficient, toChange, becomes }: Because) => ({
  verdict,
  rule,
  met,
  sufficient,
  toChange,
  becomes,
})

/** Everything a roll-up says, group by group. */
export const pictureOf = (all: RollUp) =>
  new Map(
    all.groups().map((group) => {
      const { id, kind, tally, verdict, because } = group
      return [id, { kind, tally, verdict, because: causes(because), leaves: all.leaves(id) }]
    }),
  )

/** Rolls records up with an implementation. */
export const overWith =
  (core: typeof rollUps) =>
  (all: readonly PlanRecord[], options: Partial<Parameters<typeof rollUps.rollUp>[1]> = {}): RollUp =>
    core.rollUp(new PlanView(all), { asOf, ...options })
export const over = overWith(rollUps)

/** Verdicts of which an explanation says what would change them. */
export const changeable = ['late', 'needs-attention', 'not-enough-information']

/** Every set of these leaves, the smallest first. */
export function subsets(leaves: readonly Leaf[]): Set<string>[] {
  const all = Array.from(
    { length: 2 ** leaves.length },
    (_, bits) => new Set(leaves.flatMap(({ id }, at) => (bits & (1 << at) ? id : []))),
  )
  return all.sort((a, b) => a.size - b.size)
}

export const verdictOf = (
  core: typeof rollUps,
  policy: Policy,
  leaves: readonly Leaf[],
  turned: (id: string) => boolean,
) => core.judge(policy, core.tallyOf(leaves.map((leaf) => (turned(leaf.id) ? core.leafOnTrack(leaf) : leaf)))).verdict

export const plain = ({ tally, verdict }: GroupRollUp) => ({ tally, verdict })
/** The numbers of every group, in no order of the plan’s. */
export const numbers = (all: RollUp) =>
  new Map(
    all
      .groups()
      .map((group) => [group.id, plain(group)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) as [string, ReturnType<typeof plain>][],
  )
