import type { Endpoint } from '../http/endpoint.ts'
import { changeEndpoints } from './changes.ts'
import { eventEndpoints } from './events.ts'
import { planEndpoints } from './plans.ts'
import { publishedEndpoints } from './published.ts'
import { recordEndpoints } from './records.ts'

/** Every address of the API: what is served, and what the OpenAPI document says. */
export const endpoints: readonly Endpoint[] = [
  ...planEndpoints,
  ...changeEndpoints,
  ...recordEndpoints,
  ...eventEndpoints,
  ...publishedEndpoints,
]
