// Runs a peer written in JavaScript for the command compare: node peers.mjs PEER.
// The first line of standard input is the documents as a JSON array. For each
// further line it goes through all of them once and answers with one line: the
// processor time in nanoseconds and, for the line "show", what was found in each.
import { createInterface } from 'node:readline'

const peers = {
  async chrono () {
    const { de } = await import('chrono-node')
    return d => de.parse(d.text, d.date ? new Date(d.date) : undefined)
      .map(r => ({ text: r.text, value: r.start.date().toISOString().slice(0, 10) }))
  },
  async readability () {
    const { Readability } = await import('@mozilla/readability')
    const { parseHTML } = await import('linkedom')
    return d => {
      const a = new Readability(parseHTML(d.html).document).parse()
      return { title: a?.title ?? '', text: a?.textContent ?? '', date: a?.publishedTime ?? '' }
    }
  }
}

const work = await peers[process.argv[2]]()
let docs
for await (const line of createInterface({ input: process.stdin })) {
  if (!docs) {
    docs = JSON.parse(line)
    continue
  }
  const before = process.cpuUsage()
  const found = docs.map(d => {
    try { return work(d) } catch { return null }
  })
  const spent = process.cpuUsage(before)
  console.log(JSON.stringify({ ns: (spent.user + spent.system) * 1000, found: line === 'show' ? found : null }))
}
