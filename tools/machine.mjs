// What this machine has, and Debian's packages where they may be installed.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of the first of these programs that can be run (names are looked up in PATH), or undefined. */
export function which(...names) {
  for (const name of names) {
    const folders = name.includes('/') || name.includes('\\') ? [''] : (process.env.PATH ?? '').split(delimiter)
    for (const folder of folders) {
      const path = folder ? join(folder, name) : name
      try {
        accessSync(path, constants.X_OK)
        return path
      } catch {}
    }
  }
  return undefined
}

const quiet = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** Installs Debian packages if this machine has apt-get and lets us (root, or sudo without a password). */
export function aptInstall(...packages) {
  if (!which('apt-get')) return false
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (sudo.length && !(which('sudo') && quiet('sudo', ['-n', 'true']))) return false
  const apt = (...args) => {
    const command = [
      ...sudo,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-o',
      'DPkg::Lock::Timeout=300',
      '-qq',
    ]
    return quiet(command[0], [...command.slice(1), ...args])
  }
  console.log(`Installing ${packages.join(', ')} with apt-get (once) …`)
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages)
  return install() || (apt('update') && install())
}

/** The path of a program, installed from `packages` when it is missing and that can be done. */
export function need(names, packages) {
  return which(...names) ?? (aptInstall(...packages) ? which(...names) : undefined)
}
