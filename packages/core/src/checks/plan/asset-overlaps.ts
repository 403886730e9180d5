import type { Asset } from '../../kinds/asset.ts'
import { defineRule } from '../define-rule.ts'
import { areaNames, areas } from '../planning-areas.ts'
import { tool } from '../sources.ts'
import { ids } from '../values.ts'

export const rule = defineRule({
  id: 'plan/asset-overlaps',
  severity: 'info',
  source: tool(3),
  phases: ['drafting', 'review'],
  asks: {
    en: 'Do community assets that address the same risk work together?',
    fr: 'Les actifs de la collectivité visant un même risque se coordonnent-ils?',
  },
  *find(context) {
    for (const risk of context.all('risk')) {
      const strategies = context.naming('asset', 'risks', risk.id).filter(({ type }) => type !== 'group')
      if (strategies.length < 2) continue
      for (const area of areas) {
        const same = strategies.filter((asset) => ids(asset.areas).includes(area))
        // Two strategies for different groups of people do not overlap; one for everybody overlaps with any.
        const served = new Map<string, number>()
        for (const asset of same) for (const group of groupsOf(asset)) served.set(group, (served.get(group) ?? 0) + 1)
        const forAll = same.some((asset) => !groupsOf(asset).length)
        const overlapping = same.filter(
          (asset) => forAll || groupsOf(asset).some((group) => (served.get(group) ?? 0) > 1),
        )
        if (overlapping.length > 1)
          yield {
            records: [risk.id, ...overlapping.map(({ id }) => id)],
            part: area,
            data: { area: areaNames[area], assets: overlapping.map(({ id }) => id) },
          }
      }
    }
  },
  message: {
    en: ({ it, names, data }) => `${names(data.assets)} address the same risk, ${it}, in ${data.area.en}.`,
    fr: ({ it, names, data }) =>
      `${names(data.assets)} visent le même risque, ${it}, dans le domaine « ${data.area.fr} ».`,
  },
  suggestion: {
    en: 'Ask whether they know of each other and share the work; note the link under “Connection to the plan”.',
    fr: 'Vérifier s’ils se connaissent et se partagent le travail; noter le lien sous « Lien avec le plan ».',
  },
})

const groupsOf = (asset: Asset) => [...new Set(ids(asset.groups).map((group) => group.trim().toLowerCase()))]
