/** What is wrong with a document from outside: a code, the place, what was found and what is wanted. Words come from `problem-words.ts`. */
export interface Problem {
  readonly code:
    | 'not-json'
    | 'not-a-plan'
    | 'format-missing'
    | 'format-unknown'
    | 'format-newer'
    | 'records-missing'
    | 'record-not-an-object'
    | 'id-missing'
    | 'id-twice'
    | 'kind-missing'
    | 'plan-missing'
    | 'field-missing'
    | 'field-wrong'
    | 'changes-wrong'
    | 'change-wrong'
    | 'records-differ'
  /** Where: `records[3].theme`. */
  readonly path: string
  /** The record's id, kind and ref where it has them. */
  readonly record?: string
  readonly kind?: string
  readonly field?: string
  /** What stands there, shortened. */
  readonly found?: string
  /** What should: a code for `wantedWords`, with the choices or bounds where there are any. */
  readonly wanted?: Wanted
}

export interface Wanted {
  readonly type: string
  readonly options?: readonly string[]
  readonly min?: number
  readonly max?: number
}

/** Thrown when a document cannot be read: every problem at once. Nothing was changed. */
export class PlanDocumentError extends Error {
  override name = 'PlanDocumentError'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => [problem.code, problem.path, problem.found].filter(Boolean).join(' ')).join('; '))
    this.problems = problems
  }
}
