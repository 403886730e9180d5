import { aTimeout, expect } from '@open-wc/testing'

type Witness = Window & { complaints: string[] }

async function open(address: string): Promise<HTMLIFrameElement & { contentWindow: Witness }> {
  const frame = document.createElement('iframe')
  frame.src = address
  frame.width = '1000'
  document.body.append(frame)
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  return frame as HTMLIFrameElement & { contentWindow: Witness }
}

async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (let tries = 0; tries < 800; tries++) {
    const found = look()
    if (found) return found
    await aTimeout(10)
  }
  throw new Error(`Not seen in time: ${look}`)
}

describe('a page with a strict content security policy', () => {
  it('shows plans by tag, by provider and by container, and has nothing to complain of', async () => {
    const frame = await open('/test/frames/strict.html')
    const page = frame.contentDocument!
    const inside = (selector: string, part: string) =>
      page.querySelector(selector)?.shadowRoot?.querySelectorAll(part) ?? []
    await until(() => inside('cswb-plan > cswb-action-table', 'tbody tr').length === 18)
    await until(() => inside('[data-cswb] > cswb-action-table', 'tbody tr').length === 18)
    await until(() => inside('body > cswb-action-table', '[role="alert"]').length === 1)
    expect(inside('[data-cswb] > cswb-action-table', '[part~="counts"]')[0]!.textContent).to.contain(
      '7 thèmes et 18 actions',
    )
    await until(() => inside('cswb-plan > cswb-action-table', 'tbody [part~="badge"]').length === 18)
    const widths = [...inside('cswb-plan > cswb-action-table', 'thead th')]
      .slice(0, 2)
      .map((head) => head.getBoundingClientRect().width)
    expect(widths[1]).to.be.greaterThan(widths[0]! * 2)
    expect(frame.contentWindow.complaints).to.deep.equal([])
    frame.remove()
  })

  it('really has that policy', async () => {
    const answer = await fetch('/test/frames/strict.html')
    expect(answer.headers.get('content-security-policy')).to.contain("require-trusted-types-for 'script'")
    const frame = await open('/test/frames/strict.html')
    frame.contentDocument!.body.setAttribute('style', 'color: red')
    await until(() => frame.contentWindow.complaints.length)
    expect(frame.contentWindow.complaints[0]).to.match(/^style-src/)
    frame.remove()
  })

  it('finds a tag that comes later, and one that is added by script', async () => {
    const frame = await open('/test/frames/strict.html')
    const page = frame.contentDocument!
    const table = page.createElement('cswb-action-table')
    table.setAttribute('src', '/test/fixtures/plans/implementation.json')
    page.body.append(table)
    await until(() => table.shadowRoot?.querySelectorAll('tbody tr').length === 59)
    expect(frame.contentWindow.complaints).to.deep.equal([])
    frame.remove()
  })
})
