/** An action as the pages show it, and as one change sends it. */
export interface Row {
  readonly id: string
  readonly title: string
}

/** A server that is measured, in a process of its own. */
export interface Running {
  /** What its pages and streams are told: where it is, and which plan. */
  readonly address: { readonly url: string; readonly plan: string }
  stop(): Promise<unknown>
}

/** Somebody who sends one change after the other; resolves when the server has it, or at once where it does not say. */
export interface Writer {
  write(row: Row): Promise<unknown> | void
  close(): void
}

export interface Contestant {
  /** Starts the server with these rows in it. */
  start(rows: readonly Row[]): Promise<Running>
  /** Hears every change, as one more reader would; resolves when it will miss none. */
  listen(address: Running['address'], number: number, heard: () => void): Promise<unknown>
  writer(address: Running['address'], number: number): Writer | Promise<Writer>
}
