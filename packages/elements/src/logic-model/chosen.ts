// All that is told of one part: why and how, its actions, what measures it, what is asked about it.
import { html, nothing, type TemplateResult } from 'lit'
import type { ModelNode } from '@cswb/core'
import { statusBadge } from '../internal/standing/status-badge.ts'
import { fill } from '../internal/strings.ts'
import type { ModelContext } from './context.ts'
import { chainOf, upward, type Graph } from './graph.ts'
import { asks, heading, named } from './outline.ts'

export interface ChosenOptions {
  readonly level: number
  /** Goes on to another part, or back to all. */
  readonly choose: (id: string | undefined) => void
}

export function chosenView(
  node: ModelNode,
  graph: Graph,
  context: ModelContext,
  { level, choose }: ChosenOptions,
): TemplateResult {
  const { words, format, plan } = context
  const chain = { n: format.number(chainOf(graph, node.id).size), all: format.number(graph.nodes.size) }
  const steps = (label: string, nodes: readonly ModelNode[], none: string) => html`<div>
    <p class="called">${label}</p>
    ${
      nodes.length
        ? html`<ul>
            ${nodes.map(
              (each) => html`<li>
                <button type="button" class="plain" part="step" @click=${() => choose(each.id)}>${named(each, context)}</button>
              </li>`,
            )}
          </ul>`
        : html`<p class="quiet">${none}</p>`
    }
  </div>`
  const actions = context.actions(node)
  const indicators = plan.all('indicator').filter(({ measures }) => measures?.includes(node.id))
  const lost = context.doubtful(node) ? [node, ...upward(graph, node.id)] : []
  return html`<section class="chosen" part="chosen">
    <p class="quiet" role="status">${fill(words.chain, chain)}</p>
    ${heading(level, named(node, context))} ${asks(node, context)}
    <div class="ways">
      ${steps(words.leadsToWhy, graph.leadsTo(node.id), words.nothingAbove)}
      ${steps(words.needsHow, graph.needs(node.id), words.nothingBelow)}
      ${
        actions.length
          ? html`<div>
              <p class="called">${words.actions}</p>
              <ul>
                ${actions.map(
                  ({ action, leaf }) =>
                    html`<li>${named(action, context)} ${leaf ? statusBadge(leaf, format.language) : nothing}</li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      ${list(words.measuredBy, indicators, context)}
    </div>
    ${lost.length ? support(lost, context) : nothing}
    <button type="button" part="all" @click=${() => choose(undefined)}>${words.all}</button>
  </section>`
}

const list = (label: string, records: readonly object[], context: ModelContext) =>
  records.length
    ? html`<div>
        <p class="called">${label}</p>
        <ul>
          ${records.map((record) => html`<li>${named(record, context)}</li>`)}
        </ul>
      </div>`
    : nothing

/** What rests on an activity whose date has passed: outcomes, what measures them, and what the evaluation asks of them. */
function support(nodes: readonly ModelNode[], context: ModelContext): TemplateResult {
  const { words, plan } = context
  const ids = new Set<string>(nodes.map(({ id }) => id))
  const indicators = plan.all('indicator').filter(({ measures }) => measures?.some((id) => ids.has(id)))
  const measured = new Set(indicators.map(({ id }) => id))
  const lines = plan.all('line').filter(({ indicator }) => indicator !== undefined && measured.has(indicator))
  const questions = plan.all('question').filter(({ id }) => lines.some(({ question }) => question === id))
  return html`<div class="lost" part="lost">
    <p><span class="badge due shape triangle">${words.lost}</span> ${words.lostWhy}</p>
    <ul>
      ${nodes.slice(1).map((node) => html`<li>${named(node, context)}</li>`)}
    </ul>
    ${list(words.measuredBy, indicators, context)}
    ${list(
      words.asksAbout,
      questions.map(({ text, ref }) => ({ title: text, ref })),
      context,
    )}
  </div>`
}
