/** A plan that has come into this browser, by both its names. */
export interface PlanNews {
  readonly id: string
  readonly slug?: string | undefined
}

const channel = 'cswb.plan-news'

/** Tells every element that waits for this plan, here and in other tabs, that it can be opened now. */
export function announcePlan(news: PlanNews): void {
  const out = new BroadcastChannel(channel)
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  out.postMessage(news)
  out.close()
}

/** Calls back when this plan, named by id or slug, has come into this browser, until the returned function is called. */
export function awaitPlan(plan: string, come: () => void): () => void {
  const ear = new BroadcastChannel(channel)
  ear.addEventListener('message', ({ data }: MessageEvent<PlanNews>) => {
    if (data.id === plan || data.slug === plan) come()
  })
  return () => ear.close()
}
