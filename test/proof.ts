// How long the fault tests go on, and what they say of it: a little in `npm test`, as long as one likes in `npm run soak`.
const set = (name: string): number | undefined => {
  const value = process.env[name]
  return value === undefined ? undefined : Number(value)
}

/** How many random sequences to play: CSWB_SCHEDULES, or a few. */
export const schedules = (few: number): number => set('CSWB_SCHEDULES') ?? few

/** How many times to kill something: CSWB_TRIALS, or a few. */
export const trials = (few: number): number => set('CSWB_TRIALS') ?? few

/** What random sequences begin with: CSWB_SEED, or always the same, so that a failure is a change in the code. */
export const seed = (usual: number): number => set('CSWB_SEED') ?? usual

/** Says what was counted, in a line that `npm run soak` adds up. */
export const counted = (what: string, counts: object): void =>
  console.log(`counted ${JSON.stringify({ what, counts })}`)
