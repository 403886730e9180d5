// A thin layer over the real IndexedDB that fails where it is told to.
import { openStorage } from '../../packages/store/src/browser/connection.ts'

type Opener = typeof openStorage
type Callbacks = NonNullable<Parameters<Opener>[2]>
type Database = Awaited<ReturnType<Opener>>
type Args = [stores: unknown, mode?: IDBTransactionMode, options?: IDBTransactionOptions]
type Tx = { objectStore(name: string): Record<string, unknown>; done: Promise<void>; abort(): void }

export class Faulty {
  opened = 0
  /** Thrown instead of opening, as long as it is there. */
  failOpening: Error | undefined
  /** Thrown by the next so many transactions. */
  failTransactions: { error: Error; times: number } | undefined
  /** Every transaction as it was asked for, and each row put into it. */
  transactions: { mode: string; durability: string | undefined; puts: string[] }[] = []
  /** Handed each transaction for writing, to break it. */
  breakWriting: ((tx: Tx) => Tx) | undefined
  callbacks: Callbacks = {}

  open: Opener = (async (name: string, version: number, callbacks: Callbacks) => {
    this.opened++
    this.callbacks = callbacks
    if (this.failOpening) throw this.failOpening
    return this.#watched(await openStorage(name, version, callbacks))
  }) as Opener

  #watched(database: Database): Database {
    const transaction = (...args: Args) => this.#transaction(database, args)
    return new Proxy(database, {
      get: (target, key) => {
        if (key === 'transaction') return transaction
        const value = Reflect.get(target, key) as unknown
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  }

  #transaction(database: Database, args: Args): unknown {
    const fault = this.failTransactions
    if (fault && fault.times > 0) {
      fault.times--
      throw fault.error
    }
    const real = (database.transaction as unknown as (...args: Args) => Tx)(...args)
    const puts: string[] = []
    this.transactions.push({ mode: args[1] ?? 'readonly', durability: args[2]?.durability, puts })
    const watched: Tx = {
      done: real.done,
      abort: () => real.abort(),
      objectStore: (name) => {
        const store = real.objectStore(name)
        return new Proxy(store, {
          get: (target, key) => {
            const value = Reflect.get(target, key) as unknown
            if (typeof value !== 'function') return value
            return (...given: unknown[]) => {
              if (key === 'put' || key === 'add') puts.push(name)
              return (value as (...each: unknown[]) => unknown).apply(target, given)
            }
          },
        })
      },
    }
    return args[1] === 'readwrite' && this.breakWriting ? this.breakWriting(watched) : watched
  }
}

export const failure = (name: string, message = name): DOMException => new DOMException(message, name)
