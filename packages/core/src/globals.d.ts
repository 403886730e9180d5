// zod's types name the global URL, which a package without DOM and Node types does not have.
declare var URL: { new (url: string): URL; prototype: URL }
interface URL {
  readonly href: string
}
