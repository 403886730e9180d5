import type { Words } from '../kind/fields.ts'
import type { CheckContext } from './context.ts'
import type { Phase } from './phases.ts'
import { unbroken, type Said } from './said.ts'

/** `error`: the plan contradicts itself. `warning`: a guide asks for what is missing. `info`: worth a thought. */
export type Severity = 'error' | 'warning' | 'info'

/** Where a rule comes from: a guide with its section or tool, a law, or the practice of published plans. */
export interface Source extends Words {
  /** Where it can be read. */
  readonly address?: string
  /** For law: the month it was read, `YYYY-MM`. Such rules remind; they are no legal advice. */
  readonly readOn?: string
}

/** What a rule has found: the records it is about, the telling one first, and what its sentences need to know. */
export interface Found<D = unknown> {
  readonly records: readonly string[]
  /** The field to fill or mend, by its name. */
  readonly field?: string | undefined
  /** Tells findings of one rule on the same record and field apart: the seat that is empty, the area without work. */
  readonly part?: string | undefined
  readonly data?: D
}

/** A sentence, or what makes one of a finding. Spaces that French keeps unbroken are set by themselves. */
export type Sentence<D> = string | ((say: Said<D>) => string)

/** One question asked of a plan, as a file in `checks/<pack>/` declares it. */
export interface Rule<D = unknown> {
  /** `<pack>/<rule>`: the folder and the file. */
  readonly id: string
  readonly severity: Severity
  readonly source: Source
  /** When in the life of a plan, or in its year, the finding is the next thing to mend. */
  readonly phases: readonly Phase[]
  /**
   * Ids of rules that ask the same in other words: what they find about a record of which this rule speaks is no step of
   * its own.
   */
  readonly speaksFor?: readonly string[]
  /** What the rule asks, as a short question: the heading over its findings. */
  readonly asks: Words
  /** Finds what lacks. Reads the plan through the context alone; never throws, whatever the records hold. */
  find(context: CheckContext): Iterable<Found<D>>
  /** What lacks, in words that blame nobody. */
  readonly message: { readonly en: Sentence<D>; readonly fr: Sentence<D> }
  /** What to do, and where. */
  readonly suggestion: { readonly en: Sentence<D>; readonly fr: Sentence<D> }
}

/** Declares a rule. The type of `data` follows from what `find` yields; from there on only the rule itself knows it. */
export function defineRule<D>(rule: Rule<D>): Rule {
  return { ...rule, asks: spaced(rule.asks) } as Rule
}

/** What the `pack.ts` of a folder of rules declares. */
export interface PackInfo {
  readonly name: string
  readonly label: Words
  readonly source: Source
  /** Where it stands among the packs, and its steps among equals. Without it, behind those that have one. */
  readonly order?: number
  /** Whether the pack is for this plan when nobody asks for it by name. Without it, it is for every plan. */
  applies?(context: CheckContext): boolean
  /** When it applies by itself, in words. */
  readonly when?: Words
}

/** Rules that go together. */
export interface Pack extends PackInfo {
  readonly rules: readonly Rule[]
}

/** Declares a pack of rules; its rules are the other files of its folder. */
export function definePack(pack: PackInfo): PackInfo {
  const { label, when } = pack
  return { ...pack, label: spaced(label), ...(when && { when: spaced(when) }) }
}

const spaced = ({ en, fr }: Words): Words => ({ en, fr: unbroken(fr) })
