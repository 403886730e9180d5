// People, tabs, devices, a bad network and a host that is restored from backups, as data: fast-check makes a list of
// steps. One generator, three ways to play it (play.ts): in memory with a host in a few lines, over real HTTP with the
// reference host, and in real browsers with their IndexedDB, HTTP and that host.
import fc from 'fast-check'
import { edits, type Edited } from '../scripts.ts'

export type Step =
  | { do: 'edit'; device: number; tab: number; edit: Edited; refused: boolean }
  | { do: 'network'; device: number; rate: number; down: boolean }
  | { do: 'close'; waiting: boolean; device: number; tab: number }
  | { do: 'sign'; device: number; in: boolean }
  | { do: 'copy'; device: number }
  | { do: 'pass'; device: number }
  | { do: 'backup' }
  | { do: 'restore' }
  | { do: 'rest' }
  | { do: 'wait'; turns: number }

export interface Script {
  readonly seed: number
  readonly steps: readonly Step[]
}

/** True once in so many times; small numbers would come more often. */
const once = (times: number) => fc.constantFrom(true, ...Array.from({ length: times - 1 }, () => false))
const device = fc.nat(2)
const tab = fc.nat(1)
const edit = fc.record({
  do: fc.constant('edit' as const),
  device,
  tab,
  edit: edits,
  refused: once(8),
})
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: edit },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('network' as const),
      device,
      rate: fc.constantFrom(0, 0.3, 0.7),
      down: once(4),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('close' as const), waiting: fc.boolean(), device, tab }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('sign' as const), device, in: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('copy' as const), device }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pass' as const), device }) },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({ do: fc.constant('backup' as const) }),
      fc.record({ do: fc.constant('restore' as const) }),
    ),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), turns: fc.integer({ min: 1, max: 12 }) }) },
)

/** Sequences of so many steps. */
export const sequencesOf = (minLength: number, maxLength: number): fc.Arbitrary<Script> =>
  fc.record({ seed: fc.nat(), steps: fc.array(step, { minLength, maxLength, size: 'max' }) })

export const sequences = sequencesOf(20, 60)
