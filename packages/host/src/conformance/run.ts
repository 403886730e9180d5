import { Broken, Kit, type Target } from './kit.ts'
import { reading } from './reading.ts'
import { rights } from './rights.ts'
import { writing } from './writing.ts'

const checks = [...reading, ...writing, ...rights]

/** Whether a promise of the protocol is kept; where not, what is missing. */
export interface Finding {
  readonly name: string
  readonly missing?: string
}

/**
 * Sees which promises of the protocol a host keeps. It makes plans there, and leaves them.
 *
 * @param options `tell` hears of each finding as it comes; `only` chooses promises by their names
 */
export async function runConformance(
  target: Target,
  { tell, only }: { tell?: (finding: Finding) => void; only?: RegExp } = {},
): Promise<Finding[]> {
  const kit = new Kit(target)
  const findings: Finding[] = []
  for (const { name, run } of checks) {
    if (only && !only.test(name)) continue
    const finding = await run(kit).then(
      (): Finding => ({ name }),
      (error: unknown): Finding => ({
        name,
        missing: error instanceof Broken ? error.message : `The host could not be asked: ${String(error)}`,
      }),
    )
    findings.push(finding)
    tell?.(finding)
  }
  return findings
}
