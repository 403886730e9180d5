import { describeProblem } from '@cswb/core/document.js'
import { problemStatus, problemType, type ProblemDetails, type ProblemPlace } from '@cswb/core/protocol.js'
import type { Complaint, Place } from './refusal.ts'
import { words, type Language } from './words.ts'

/** A problem as problem details, in a language. */
export function describe(complaint: Complaint, language: Language, instance?: string): ProblemDetails {
  const { code, places, about: _, retryAfter: __, missing, ...rest } = complaint
  const [title, detail] = words[language].problems[code]
  return {
    type: problemType(code),
    code,
    status: problemStatus[code],
    title,
    detail: places?.length === 1 && places[0] ? told(places[0], language) : detail(complaint),
    ...(places?.length ? { errors: places.map((place) => describePlace(place, language)) } : {}),
    ...(missing ? { missing: [...missing] } : {}),
    ...rest,
    ...(instance === undefined ? {} : { instance }),
  }
}

function describePlace(place: Place, language: Language): ProblemPlace {
  const { pointer, record, field } = place
  return {
    pointer,
    detail: told(place, language),
    ...(record === undefined ? {} : { record }),
    ...(field === undefined ? {} : { field }),
  }
}

const told = ({ fault }: Place, language: Language): string =>
  fault.code === 'value' ? describeProblem(fault.problem, language) : words[language].faults[fault.code](fault)
