import type { Format } from './format.ts'

/** A moment in words, by this device's clock and place; what is no moment, as it is. */
export const moment = (at: string, format: Format): string =>
  written(at, format, { dateStyle: 'long', timeStyle: 'short' })

/** Only its time of day. */
export const timeOf = (at: string, format: Format): string => written(at, format, { timeStyle: 'short' })

const writers = new Map<string, Intl.DateTimeFormat>()

function written(at: string, { language, spoken }: Format, options: Intl.DateTimeFormatOptions): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return at
  const key = `${language} ${options.dateStyle}`
  let writer = writers.get(key)
  if (!writer) {
    const locale = /^(en|fr)$/i.test(language) ? `${spoken}-CA` : language
    writers.set(key, (writer = new Intl.DateTimeFormat([locale, `${spoken}-CA`], options)))
  }
  return writer.format(time)
}

/** The reader's own day of a moment, `YYYY-MM-DD`; what is no moment, as it is. */
export function dayOf(at: string): string {
  const time = new Date(at)
  return Number.isNaN(time.getTime())
    ? at
    : new Date(Date.UTC(time.getFullYear(), time.getMonth(), time.getDate())).toISOString().slice(0, 10)
}
