// Laying out logic models beside dagre and elkjs: time, and how often links cross as each draws them.
// Options, in the environment: SIZES=60,500 ROUNDS=5.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { layOut } from '../../packages/elements/src/logic-model/layout.ts'
import { crossingsOf, modelOf, type Drawn, type Model } from './diagram/models.ts'
import { report } from './pair.ts'

const folder = join(import.meta.dirname, 'diagram')
const install = spawnSync('pnpm', ['install', '--frozen-lockfile', '--prod', '--prefer-offline'], { cwd: folder })
if (install.status !== 0) throw new Error(`${install.stdout}${install.stderr}`)
const load = createRequire(join(folder, 'package.json'))

interface Dagre {
  graphlib: { Graph: new () => DagreGraph }
  layout(graph: DagreGraph): void
}
interface DagreGraph {
  setGraph(options: object): void
  setDefaultEdgeLabel(label: () => object): void
  setNode(id: string, size: object): void
  setEdge(from: string, to: string, label: object): void
  edge(from: string, to: string): { points: { x: number; y: number }[] }
}
interface Elk {
  layout(graph: object): Promise<{ edges: { sections: ElkSection[] }[] }>
}
interface ElkPoint {
  x: number
  y: number
}
interface ElkSection {
  startPoint: ElkPoint
  bendPoints?: ElkPoint[]
  endPoint: ElkPoint
}
const dagre = load('@dagrejs/dagre') as Dagre
const elk = new (load('elkjs/lib/elk.bundled.js') as new () => Elk)()

const sizes = (process.env['SIZES'] ?? '60,150,300,500').split(',').map(Number)
const seeds = [11, 12, 13]
const pointOf = ({ x, y }: ElkPoint) => [x, y] as const

const contestants: Record<string, (model: Model) => readonly Drawn[] | Promise<readonly Drawn[]>> = {
  cswb: ({ nodes, links }) => layOut(nodes, links).routes,
  dagre({ nodes, links }) {
    const graph = new dagre.graphlib.Graph()
    graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 64 })
    graph.setDefaultEdgeLabel(() => ({}))
    const levels = new Map(nodes.map(({ id, level }) => [id, level]))
    for (const { id, width, height } of nodes) graph.setNode(id, { width, height })
    for (const { from, to } of links) graph.setEdge(from, to, { minlen: levels.get(to)! - levels.get(from)! })
    dagre.layout(graph)
    return links.map(({ from, to }) => ({ from, to, points: graph.edge(from, to).points.map(pointOf) }))
  },
  async elk({ nodes, links }) {
    const { edges } = await elk.layout({
      id: 'model',
      layoutOptions: {
        'elk.algorithm': 'layered',
        'elk.direction': 'RIGHT',
        'elk.edgeRouting': 'POLYLINE',
        'elk.partitioning.activate': 'true',
      },
      children: nodes.map(({ id, level, width, height }) => ({
        id,
        width,
        height,
        layoutOptions: { 'elk.partitioning.partition': String(level) },
      })),
      edges: links.map(({ from, to }, at) => ({ id: `e${at}`, sources: [from], targets: [to] })),
    })
    return edges.map(({ sections }, at) => ({
      ...links[at]!,
      points: sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
        [startPoint, ...bendPoints, endPoint].map(pointOf),
      ),
    }))
  },
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const results: Record<string, number | string> = {}
const ratios: Record<string, number> = {}
for (const size of sizes) {
  const rounds = Number(process.env['ROUNDS'] ?? (size > 200 ? 3 : 9))
  const models = seeds.map((seed) => modelOf(size, seed))
  const times: Record<string, number[]> = {}
  const crossings: Record<string, number[]> = {}
  for (let round = -1; round < rounds; round++)
    for (const [at, model] of models.entries())
      for (const [name, draw] of Object.entries(contestants)) {
        // The slowest is measured once for each model: its rounds would take longer than all the others'.
        if (name === 'elk' && round > 0) continue
        const start = performance.now()
        const routes = await draw(model)
        const took = performance.now() - start
        if (round < 0) (crossings[name] ??= [])[at] = crossingsOf(routes)
        else (times[name] ??= []).push(took)
      }
  for (const name of Object.keys(contestants)) {
    results[`${size}/time/${name} ms`] = median(times[name]!)
    results[`${size}/crossings/${name}`] = crossings[name]!.reduce((sum, each) => sum + each, 0) / seeds.length
    if (name !== 'cswb') ratios[`${size}/time/${name}`] = median(times['cswb']!) / median(times[name]!)
  }
  const best = seeds.map((_, at) => Math.min(crossings['dagre']![at]!, crossings['elk']![at]!))
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each + 1, 0)
  ratios[`${size}/crossings/best`] = sum(crossings['cswb']!) / sum(best)
}
report('diagram', results, ratios)
