// WebKitGTK under web-test-runner: a display, a driver, and a launcher that speaks to it.
import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { webdriverLauncher } from '@web/test-runner-webdriver'

async function ready(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/status`)
      if ((await answer.json()).value.ready) return
    } catch {}
    await sleep(100)
  }
  throw new Error('WebKitWebDriver did not answer within ten seconds.')
}

/** Starts what `findWebKit` found; both programs end with this process. */
export async function webkitLauncher({ driver, browser, display }) {
  const screen = `:${90 + (process.pid % 900)}`
  const port = 14444 + (process.pid % 1000)
  const options = { stdio: 'ignore' }
  const server = spawn(display, [screen, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], options)
  const env = { ...process.env, DISPLAY: screen, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
  const automation = spawn(driver, [`--port=${port}`], { ...options, env })
  process.on('exit', () => {
    automation.kill('SIGKILL')
    server.kill('SIGKILL')
  })
  await ready(port)
  const webkit = { binary: browser, args: ['--automation'] }
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: { 'wdio:enforceWebDriverClassic': true, 'webkitgtk:browserOptions': webkit },
  })
  // The launcher would name itself after a capability that this driver does not have.
  return Object.defineProperty(launcher, 'name', { get: () => 'WebKit', set() {} })
}
