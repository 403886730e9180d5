import { textIn, type LocalText, type PlanSession } from '@cswb/core'
import type { Author, Change } from '@cswb/core/change.js'
import { loadStore } from '../internal/open.ts'
import { savePlanFile } from '../internal/plan-file.ts'
import { announcePlan } from '../internal/plan-news.ts'
import { loadExchange, type Draft } from './exchange.ts'

/** Where something is to go: a plan that is open, or the name of one that is not here yet. */
export interface Target {
  readonly session: PlanSession | undefined
  readonly slug: string | undefined
}

export interface Kept {
  readonly plan: string
  readonly change: string | undefined
}

/** Puts a draft into a plan as one change; makes the plan in this browser where there is none yet. */
export async function keepDraft(draft: Draft, { session, slug }: Target, author: Author, why: string): Promise<Kept> {
  if (session) return accept(draft, session, author, why)
  const { createPlan, removePlan } = await loadStore()
  const made = await createPlan({ title: titleFor(draft), author, ...(slug && { slug }) })
  try {
    const kept = await accept(draft, made, author, why)
    await made.close()
    announcePlan({ id: made.id, slug })
    return kept
  } catch (error) {
    // A plan that got nothing was never there.
    await made.close()
    await removePlan(made.id).catch(() => {})
    throw error
  }
}

/** Saves a draft as a plan file among the person's downloads: a way on where the plan cannot take it in. */
export async function saveDraft(draft: Draft, author: Author, why: string): Promise<void> {
  const { createPlan, removePlan } = await loadStore()
  const made = await createPlan({ title: titleFor(draft), author, store: 'memory' })
  try {
    await accept(draft, made, author, why)
    await savePlanFile(made, draft.name.replace(/\.\w+$/, ''))
  } finally {
    await made.close()
    await removePlan(made.id)
  }
}

async function accept(draft: Draft, into: PlanSession, author: Author, why: string): Promise<Kept> {
  const { applyDraft } = await loadExchange()
  into.author = author
  const options = { why, author, intent: 'import' }
  const change = await into.change((edit) => void applyDraft(edit, draft, { into }), options)
  return { plan: into.id, change: change?.id }
}

/** What a plan that is made for a draft is called until the draft's own title is in it. */
const titleFor = ({ records, name }: Draft) =>
  records.some(({ kind, fields }) => kind === 'plan' && fields['title']) ? '' : name.replace(/\.\w+$/, '')

/** What came in from a plan file. */
export interface TakenFile {
  readonly plan: string
  readonly title: LocalText
  /** Whether the plan was here before. */
  readonly known: boolean
  readonly changes: readonly Change[]
  readonly actions: number
  readonly themes: number
}

/** Takes in a plan file: a plan that is here already gets the changes it does not have, any other is new in this browser. */
export async function keepPlanFile(text: string, { session, slug }: Target, author?: Author): Promise<TakenFile> {
  const store = await loadStore()
  const { planIdOf, readPlanDocument } = await import('@cswb/core/document.js')
  const document = readPlanDocument(text)
  const id = planIdOf(document)
  const here = (await store.listPlans()).some((plan) => plan.id === id && plan.storage === 'browser')
  const by = author && { author }
  const opened =
    here || session || !slug
      ? await store.openPlanFile(text, by)
      : {
          session: await store.createPlan({ from: document, slug, ...by }),
          taken: document.changes ?? [],
          known: false,
        }
  const plan = opened.session
  try {
    return {
      plan: plan.id,
      title: plan.all('plan')[0]?.title ?? '',
      known: opened.known,
      changes: opened.taken,
      actions: plan.all('action').length,
      themes: plan.all('theme').length,
    }
  } finally {
    await plan.close()
    announcePlan({ id: plan.id, slug: opened.known || session ? undefined : slug })
  }
}

/** What a plan is called, or nothing. */
export const titleOf = (title: LocalText, language: string): string => textIn(title, language).text

/** Whether the newest change of a plan is this one, so that undoing takes back it and nothing else. */
export async function isNewest(session: PlanSession, change: string): Promise<boolean> {
  return session.canUndo && (await session.history())[0]?.change === change
}
