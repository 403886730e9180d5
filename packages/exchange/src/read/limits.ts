/** The largest document that is read, in bytes as it comes. A paste of 20 MB is within it. */
export const maxBytes = 32 * 1024 * 1024
/** The largest text inside a Word file, unpacked: mammoth reads it in one go, and longer ones would freeze a page. */
export const maxWordBytes = 8 * 1024 * 1024
/** The most table rows of one document. */
export const maxRows = 20_000

/** The longest paragraph or cell, in characters: hundreds of pages without a break are no plan. */
export const maxLine = 500_000

export const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
