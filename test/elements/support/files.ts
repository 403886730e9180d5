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
