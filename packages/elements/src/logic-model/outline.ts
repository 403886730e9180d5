// The same model as lists: what paper, a phone and whoever prefers words get.
import { html, nothing, type TemplateResult } from 'lit'
import type { ModelNode } from '@cswb/core'
import { statusBadge } from '../internal/standing/status-badge.ts'
import { fill } from '../internal/strings.ts'
import type { ModelContext } from './context.ts'
import { feedbackOf } from './diagram.ts'
import type { Graph } from './graph.ts'

/** Every level from the outcomes down, every part with what it leads to and what it needs. @param level of its headings */
export function outline(graph: Graph, context: ModelContext, level: number): TemplateResult {
  return html`<ol class="outline" part="outline">
    ${graph.levels.toReversed().map(
      (each) => html`<li>
        ${heading(level, context.level(graph, each.level))}
        <ul>
          ${each.nodes.map((node) => html`<li data-node=${node.id}>${part(node, graph, context)}</li>`)}
        </ul>
      </li>`,
    )}
  </ol>`
}

/** What stands beside the chain: assumptions, external factors. */
export function besides(graph: Graph, context: ModelContext, level: number): TemplateResult | typeof nothing {
  if (!graph.beside.length) return nothing
  return html`<div class="besides" part="besides">
    ${graph.beside.map(
      (each) => html`<div>
        ${heading(level, context.level(graph, each.level))}
        <ul>
          ${each.nodes.map((node) => html`<li data-node=${node.id}>${named(node, context)} ${asks(node, context)}</li>`)}
        </ul>
      </div>`,
    )}
  </div>`
}

function part(node: ModelNode, graph: Graph, context: ModelContext) {
  const { words } = context
  const said = [
    [words.leadsTo, graph.leadsTo(node.id)] as const,
    [words.needs, graph.needs(node.id)] as const,
    [words.feedback, feedbackOf(graph, node)] as const,
  ]
  const [{ leaf } = { leaf: undefined }] = context.actions(node)
  return html`${named(node, context)} ${leaf ? statusBadge(leaf, context.format.language) : nothing}
    ${context.doubtful(node) ? html`<span class="badge due shape triangle">${words.lost}</span>` : nothing}
    ${said.map(([sentence, nodes]) =>
      nodes.length ? html`<p class="quiet">${upper(fill(sentence, { names: context.names(nodes) }))}</p>` : nothing,
    )}
    ${asks(node, context)}`
}

export function named(node: object | undefined, context: ModelContext): TemplateResult {
  const { text, lang } = context.name(node)
  const { ref } = (node ?? {}) as { ref?: string }
  return html`${ref && ref !== text ? html`<span class="number">${ref}</span> ` : nothing}<bdi lang=${lang ?? nothing}
      >${text}</bdi
    >`
}

/** What the guides ask of a part: what was found, what to do and who asks. */
export function asks(node: ModelNode, { findings, format }: ModelContext) {
  const { spoken } = format
  return (findings.get(node.id) ?? []).map(
    ({ message, suggestion, source }) =>
      html`<details class="ask" part="ask">
        <summary>${message[spoken]}</summary>
        <p>${suggestion[spoken]}</p>
        <p class="quiet">${source[spoken]}</p>
      </details>`,
  )
}

const upper = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

export function heading(level: number, words: unknown): TemplateResult {
  if (level <= 2) return html`<h2 class="heading">${words}</h2>`
  if (level === 3) return html`<h3 class="heading">${words}</h3>`
  if (level === 4) return html`<h4 class="heading">${words}</h4>`
  return level === 5 ? html`<h5 class="heading">${words}</h5>` : html`<h6 class="heading">${words}</h6>`
}
