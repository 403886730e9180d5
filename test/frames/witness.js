// Writes down whatever a page with a strict policy would complain about.
window.complaints = []
addEventListener('securitypolicyviolation', (event) => {
  window.complaints.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`)
})
addEventListener('error', (event) => window.complaints.push(`error: ${event.message}`))
addEventListener('unhandledrejection', (event) => window.complaints.push(`rejection: ${event.reason}`))
for (const level of ['log', 'info', 'warn', 'error']) {
  const say = console[level]
  console[level] = (...words) => {
    window.complaints.push(`console.${level}: ${words.join(' ')}`)
    say.apply(console, words)
  }
}
