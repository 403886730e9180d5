import type { ModelNode, PlanReader, TextIn } from '@cswb/core'
import type { Finding } from '@cswb/core/checks.js'
import type { Leaf } from '@cswb/core/rollup.js'
import { PlanWords } from '../internal/plan-words.ts'
import type { Graph } from './graph.ts'
import { logicModelStrings, type LogicModelStrings } from './logic-model.strings.ts'

/** What a model is written with. */
export class ModelContext extends PlanWords<LogicModelStrings> {
  /** What the guides ask of a part, by its id. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  /** How an action stands, once that is known. */
  readonly leaf: (action: string) => Leaf | undefined

  constructor(plan: PlanReader, language: string, { findings, leaf }: Pick<ModelContext, 'findings' | 'leaf'>) {
    super(plan, language, logicModelStrings)
    this.findings = findings
    this.leaf = leaf
  }

  /** The title of a record for this reader, or what stands for one. */
  name(record: object | undefined): TextIn {
    const { title, ref } = (record ?? {}) as { title?: unknown; ref?: unknown }
    const text = this.text(title)
    if (text.text.trim()) return text
    return { text: typeof ref === 'string' && ref ? ref : this.words.untitled }
  }

  level({ model }: Graph, level: string): string {
    return this.words.conventions[model?.convention ?? '']?.[level] ?? this.words.levels[level] ?? level
  }

  names(nodes: readonly ModelNode[]): string {
    return this.format.list(nodes.map((node) => this.name(node).text))
  }

  /** The actions of a part that are in the plan, each with how it stands. */
  actions({ actions }: ModelNode) {
    return (actions ?? []).flatMap((id) => {
      const action = this.plan.get(id)
      return action?.kind === 'action' ? [{ action, leaf: this.leaf(id) }] : []
    })
  }

  /** Whether the date of one of its actions has passed without its being done. */
  doubtful(node: ModelNode): boolean {
    return this.actions(node).some(({ leaf }) => leaf?.schedule === 'late' || leaf?.schedule === 'date-passed')
  }
}
