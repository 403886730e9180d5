// Runs programs: with what they say shown as it comes, or kept until it is known whether anybody wants it.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
const windows = process.platform === 'win32'

/** Ends a program and, where there are process groups, everything it started. */
function kill(child, signal) {
  try {
    if (windows) child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {}
}

/**
 * Runs a program of node_modules/.bin or PATH from the root of the repository. It ends with this process.
 * @param {string[]} command the program and its arguments
 * @param {{ env?: Record<string, string | undefined>, cwd?: string, show?: boolean, limit?: number }} options `show`
 *   passes the output on; `limit` is how many seconds it may take before it is killed
 * @returns {Promise<{ code: number, output: string }>} never rejects
 */
export function run([program, ...args], { env = {}, cwd = root, show = false, limit } = {}) {
  return new Promise((resolve) => {
    const stdio = ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe']
    const options = { cwd, stdio, shell: windows, detached: !windows, env: { ...process.env, ...env } }
    const child = spawn(program, args, options)
    let output = ''
    child.stdout?.on('data', (data) => (output += data))
    child.stderr?.on('data', (data) => (output += data))
    const stop = (signal) => {
      kill(child, signal)
      process.exit(1)
    }
    for (const signal of signals) process.on(signal, stop)
    const timer = limit && setTimeout(() => kill(child, 'SIGKILL'), limit * 1000)
    const end = (code, text) => {
      for (const signal of signals) process.off(signal, stop)
      clearTimeout(timer)
      resolve({ code, output: text })
    }
    child.on('error', (error) => end(127, `${program}: ${error.message}`))
    child.on('close', (code) => end(code ?? 1, output))
  })
}

/** What the lines of a tally file add up to, or undefined where nobody wrote one. */
function addUp(file) {
  if (!existsSync(file)) return undefined
  const sum = { passed: 0, failed: 0 }
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { passed, failed } = JSON.parse(line)
    sum.passed += passed
    sum.failed += failed
  }
  rmSync(file)
  return sum
}

let tallies = 0
/**
 * Runs a step that counts its own tests into the file named in TALLY, and adds up what it wrote there. A step that
 * ends badly without a failed test, and one that ran no test at all, count as one failure, and `problem` says so.
 * @param {string[]} command as for `run`
 * @param {{ env?: Record<string, string | undefined>, show?: boolean, limit?: number }} options as for `run`
 * @returns {Promise<{ passed: number, failed: number, problem?: string }>}
 */
export async function counted(command, { env = {}, show = true, limit } = {}) {
  const file = join(tmpdir(), `cswb-tally-${process.pid}-${tallies++}`)
  const { code } = await run(command, { show, limit, env: { ...env, TALLY: file } })
  const { passed, failed } = addUp(file) ?? { passed: 0, failed: 0 }
  if (failed > 0) return { passed, failed }
  if (passed === 0) return { passed, failed: 1, problem: 'ran no test' }
  if (code !== 0) return { passed, failed: 1, problem: `ended with code ${code} though no test failed` }
  return { passed, failed }
}
