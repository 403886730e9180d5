// What a question's evidence is worth, at a glance: a word, a shape and a colour that open on the reason and the way on.
import type { Asked } from '@cswb/core/evaluation.js'
import { make } from '../internal/dom.ts'
import type { Shape } from '../internal/shapes.ts'
import { fill } from '../internal/strings.ts'
import type { MatrixContext } from './context.ts'

type Look = readonly [word: string, shape: Shape, hue: 'done' | 'active' | 'due' | 'none']

/** What is looked at: whether there are measures, whether sources can be compared, whether it is known where measures start from. */
export const aspects = ['measures', 'sources', 'baselines'] as const
export type Aspect = (typeof aspects)[number]

/** How many sources a question has, in words or as records. */
export const sourcesOf = ({ sources, sourceWords }: Asked): number => sources.length + sourceWords.length

/** Whether one source or method can be compared with another. */
export const isCompared = (asked: Asked): boolean => sourcesOf(asked) > 1 || asked.methods.length > 1

function lookOf(aspect: Aspect, asked: Asked, { words, format }: MatrixContext): Look | undefined {
  const { measures, indicators, baselines, methods } = asked
  const count = sourcesOf(asked)
  switch (aspect) {
    case 'measures':
      return measures ? undefined : [words.noMeasure, 'dashes', 'due']
    case 'sources':
      if (!measures && !count) return undefined
      if (count > 1) return [format.count(count, words.comparedSources), 'check', 'done']
      if (methods.length > 1) return [format.count(methods.length, words.comparedMethods), 'check', 'done']
      return count ? [words.oneSource, 'triangle', 'due'] : [words.noSource, 'dashes', 'due']
    case 'baselines': {
      const all = indicators.length
      if (!all) return undefined
      if (baselines === all) return [words.allBaselines, 'check', 'done']
      if (!baselines) return [words.noBaseline, 'dashes', 'due']
      return [fill(words.someBaselines, { n: format.number(baselines), all: format.number(all) }), 'half', 'active']
    }
  }
}

/** The words of a question's evidence; each opens. */
export function writeEvidence(cell: HTMLElement, asked: Asked, context: MatrixContext): void {
  if (asked.inParts) return
  const list = make('span', { class: 'evidence' })
  for (const aspect of aspects) {
    const look = lookOf(aspect, asked, context)
    if (!look) continue
    const [word, shape, hue] = look
    const summary = make('summary', {}, make('span', { class: `badge ${hue} shape ${shape}`, part: 'badge' }, word))
    list.append(
      make(
        'details',
        { part: `evidence evidence-${aspect}`, 'data-question': asked.question.id, 'data-aspect': aspect },
        summary,
      ),
    )
  }
  if (list.firstChild) cell.append(list)
}
