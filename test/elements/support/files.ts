import { until } from './page.ts'

/** The file that something gives the person, caught on its way to the downloads. */
export async function file(act: () => void): Promise<{ name: string; text: string; type: string }> {
  const blobs = new Map<string, Blob>()
  const { createObjectURL } = URL
  const { click } = HTMLAnchorElement.prototype
  const links: HTMLAnchorElement[] = []
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL.call(URL, blob)
    blobs.set(address, blob)
    return address
  }
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this)
  }
  try {
    act()
    const { href, download } = await until(() => links[0])
    const blob = blobs.get(href)!
    return { name: download, text: await new Response(blob).text(), type: blob.type }
  } finally {
    URL.createObjectURL = createObjectURL
    HTMLAnchorElement.prototype.click = click
  }
}

/** Copies what is selected from one place to another, as the browser's own command does. */
export function copy(from: Node, to: Node = from): { html: string; plain: string; taken: boolean } {
  getSelection()!.setBaseAndExtent(from, 0, to, to.childNodes.length)
  const event = new ClipboardEvent('copy', {
    clipboardData: new DataTransfer(),
    bubbles: true,
    composed: true,
    cancelable: true,
  })
  from.dispatchEvent(event)
  return {
    html: event.clipboardData!.getData('text/html'),
    plain: event.clipboardData!.getData('text/plain'),
    taken: event.defaultPrevented,
  }
}
