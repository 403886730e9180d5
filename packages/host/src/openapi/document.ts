import * as protocol from '@cswb/core/protocol.js'
import * as z from 'zod/mini'
import { endpoints } from '../endpoints/endpoints.ts'
import type { Answer, Endpoint } from '../http/endpoint.ts'

/** Schemas that have a name of their own in the document. */
const named = new Map<unknown, string>(
  Object.entries({
    ChangesPage: protocol.changesPage,
    ChangePlanRequest: protocol.changePlanRequest,
    CreateEditionRequest: protocol.createEditionRequest,
    CreatePlanRequest: protocol.createPlanRequest,
    Edition: protocol.edition,
    HistoryPage: protocol.historyPage,
    LogRequest: protocol.logRequest,
    Member: protocol.member,
    MemberRequest: protocol.memberRequest,
    Members: protocol.membersResponse,
    Meta: protocol.meta,
    PartRequest: protocol.partRequest,
    PartResponse: protocol.partResponse,
    PlanInfo: protocol.planInfo,
    Plans: protocol.plansResponse,
    Problem: protocol.problemDetails,
    Publication: protocol.publication,
    Rejections: protocol.rejectionsPage,
    PushRequest: protocol.pushRequest,
    PushResponse: protocol.pushResponse,
    Snapshot: protocol.snapshot,
    ChangeEvent: protocol.eventData.change,
    HeadEvent: protocol.eventData.head,
    AccessEvent: protocol.eventData.access,
  }).map(([name, schema]) => [schema, name]),
)

const jsonSchema = (schema: z.core.$ZodType): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) as Record<
    string,
    unknown
  >
  return rest
}
const refTo = (schema: z.core.$ZodType): object => {
  const name = named.get(schema)
  return name === undefined ? jsonSchema(schema) : { $ref: `#/components/schemas/${name}` }
}

const words: Readonly<Record<string, string>> = {
  plan: 'The plan’s id or slug.',
  change: 'The change’s id.',
  number: 'The number of the part: 1, 2, 3 …',
  record: 'The record’s id.',
  member: 'The person’s id, as the sign-in says it.',
  slug: 'The plan’s slug, or its id.',
  edition: 'The edition’s id.',
}

/** Any endpoint may answer with these. */
const everywhere: readonly protocol.ProblemCode[] = ['rate-limited', 'failed', 'unavailable']

function problemsOf({ problems, who, method }: Endpoint): protocol.ProblemCode[] {
  const signIn: protocol.ProblemCode[] = who === 'anybody' ? [] : ['signed-out']
  const rights: protocol.ProblemCode[] = who === 'anybody' || who === 'signed in' ? [] : ['forbidden']
  const plan: protocol.ProblemCode[] = protocol.roles.includes(who as protocol.Role) ? ['plan-missing'] : []
  const body: protocol.ProblemCode[] =
    method === 'get' || method === 'delete' ? [] : ['unsupported-media-type', 'too-large']
  const origin: protocol.ProblemCode[] = method === 'get' ? [] : ['origin-refused']
  return [...new Set([...problems, ...signIn, ...rights, ...plan, ...body, ...origin, ...everywhere])]
}

function answersOf(endpoint: Endpoint): object {
  const good = Object.entries(endpoint.answers).map(([status, answer]) => [status, answerOf(answer)] as const)
  const codes = problemsOf(endpoint)
  const statuses = [...new Set(codes.map((code) => protocol.problemStatus[code]))]
  const bad = statuses.map(
    (status) =>
      [
        String(status),
        {
          description: `Problem: ${codes
            .filter((code) => protocol.problemStatus[code] === status)
            .map((code) => `\`${code}\``)
            .join(', ')}.`,
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ] as const,
  )
  return Object.fromEntries([...good, ...bad].sort(([a], [b]) => Number(a) - Number(b)))
}

function answerOf({ description, schema, type, headers }: Answer): object {
  const media = type ?? (schema ? 'application/json' : undefined)
  return {
    description,
    ...(headers
      ? {
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, text]) => [name, { description: text, schema: { type: 'string' } }]),
          ),
        }
      : {}),
    ...(media ? { content: { [media]: { schema: schema ? refTo(schema) : { type: 'string' } } } } : {}),
  }
}

function operationOf(endpoint: Endpoint): object {
  const { path, method, summary, description, who, query = {}, requestHeaders = {}, body } = endpoint
  const parameter = (where: string, required: boolean) => (name: string, text: string) => ({
    name,
    in: where,
    required,
    description: text,
    schema: { type: 'string' },
  })
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
    parameter('path', true)(name, words[name] ?? name),
  )
  const inQuery = Object.entries(query).map(([name, text]) => parameter('query', false)(name, text))
  const inHeader = Object.entries(requestHeaders).map(([name, text]) => parameter('header', false)(name, text))
  return {
    operationId: `${method}${path.replace('/v1', '').replace(/[^A-Za-z]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    description: `${description ? `${description}\n\n` : ''}For: ${who}.`,
    parameters: [...inPath, ...inQuery, ...inHeader],
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: refTo(body) } } } } : {}),
    responses: answersOf(endpoint),
    security: who === 'anybody' ? [] : who === 'public' ? [{}, { bearer: [] }] : [{ bearer: [] }],
  }
}

let made: object | undefined

/** The OpenAPI 3.1 document of the API, made from the endpoints and the schemas they answer with. */
export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const endpoint of endpoints) (paths[endpoint.path] ??= {})[endpoint.method] = operationOf(endpoint)
  return (made ??= {
    openapi: '3.1.0',
    info: {
      title: 'cswb host',
      version: String(protocol.protocolVersion),
      description:
        'Where people work on community safety and well-being plans together. docs/host-api.md says how the parts work together.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A token of the host’s OpenID Connect issuer.' },
      },
      schemas: Object.fromEntries([...named].map(([schema, name]) => [name, jsonSchema(schema as z.core.$ZodType)])),
    },
  })
}
