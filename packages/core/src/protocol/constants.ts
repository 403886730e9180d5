/** The version of the protocol: the first part of every path. */
export const protocolVersion = 1

/** What a host allows unless its `meta` says otherwise. A client goes by the `meta` of the host it talks to. */
export const defaultLimits = {
  /** Bytes of one request body, as sent. A change that would not fit goes in parts. */
  bodyBytes: 1_000_000,
  /** Changes in one batch, withdrawals included. */
  batchChanges: 200,
  /** Parts of one change. */
  parts: 64,
  /** Changes on one page of the log. */
  pageChanges: 500,
  /** Characters of an id: of a plan, change, client, record or member. */
  idLength: 200,
  /** Bytes of a change that an event still carries whole; a larger one is announced by a `head` event. */
  eventBytes: 16_384,
  /** Requests a minute from one account, or one address without an account. */
  requestsPerMinute: 1_200,
}

/** How often an idle event stream says that it is alive, and how long a client waits before it connects again, in ms. */
export const eventTimes = { heartbeat: 20_000, retry: 2_000 }

/** Names of headers of our own. */
export const headers = {
  /** On requests: the version of the data schema the client's code speaks. A custom header also keeps plain forms out. */
  schema: 'CSWB-Schema',
  /** On responses of a host in development mode: `development`. */
  mode: 'CSWB-Mode',
}

const part = encodeURIComponent
const plan = (id: string) => `/v${protocolVersion}/plans/${part(id)}`
const open = (slug: string) => `/v${protocolVersion}/public/${part(slug)}`

/** Paths below the address of a host. A plan is named by its id or its slug. */
export const paths = {
  meta: `/v${protocolVersion}/meta`,
  plans: `/v${protocolVersion}/plans`,
  plan,
  changes: (id: string) => `${plan(id)}/changes`,
  part: (id: string, change: string, number: number) => `${plan(id)}/parts/${part(change)}/${number}`,
  log: (id: string) => `${plan(id)}/log`,
  events: (id: string) => `${plan(id)}/events`,
  snapshot: (id: string) => `${plan(id)}/snapshot`,
  history: (id: string, record: string) => `${plan(id)}/records/${part(record)}/history`,
  rejections: (id: string) => `${plan(id)}/rejections`,
  published: (id: string) => `${plan(id)}/published`,
  members: (id: string) => `${plan(id)}/members`,
  member: (id: string, member: string) => `${plan(id)}/members/${part(member)}`,
  editions: (id: string) => `${plan(id)}/editions`,
  /** The pointer to the editions of a plan; anybody may read it. */
  publication: open,
  edition: (slug: string, edition: string) => `${open(slug)}/${part(edition)}.json`,
}

/** What a person may do with a plan, each with all that the ones before it may. */
export const roles = ['public', 'viewer', 'contributor', 'editor', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Whether a role reaches another one. */
export const reaches = (role: Role, wanted: Role): boolean => roles.indexOf(role) >= roles.indexOf(wanted)
