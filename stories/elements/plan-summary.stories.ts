import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { PlanSession } from '@cswb/core'
import type { PlanSummary } from '@cswb/elements/plan-summary.js'
import '@cswb/elements/plan-summary/define.js'
import { openPlan } from '@cswb/store'
import { makeLargePlan } from '../../test/fixtures/large.ts'
import {
  arabic,
  everyStatus,
  grown,
  longWords,
  manyOrganizations,
  mixedLanguages,
  planOf,
  standing,
  withResults,
} from './plans.ts'

type Story = StoryObj<PlanSummary>

const meta: Meta<PlanSummary> = {
  title: 'Elements/Plan summary',
  component: 'cswb-plan-summary',
  args: { src: '/plans/campus.json', headingLevel: 2, noTitle: false },
  render: ({ src, plan, asOf, since, headingLevel, noTitle }) => html`
    <cswb-plan-summary
      .src=${src}
      .plan=${plan}
      .asOf=${asOf}
      .since=${since}
      .headingLevel=${headingLevel}
      .noTitle=${noTitle}
    ></cswb-plan-summary>
  `,
}
export default meta

/** A story of an open plan. */
const showing = (open: () => Promise<PlanSession>, args: Story['args'] = {}): Story => ({
  args,
  loaders: [async () => ({ session: await open() })],
  render: ({ headingLevel, noTitle, asOf, since }, { loaded }) => html`
    <cswb-plan-summary
      .session=${loaded['session'] as PlanSession}
      .headingLevel=${headingLevel}
      .noTitle=${noTitle}
      .asOf=${asOf}
      .since=${since}
    ></cswb-plan-summary>
  `,
})

/** A university's plan: counts for every theme and organization, and one word where there are enough actions for it. */
export const CampusPlan: Story = {}

/** The same plan on a French page. The toolbar changes the language of every story. */
export const French: Story = {
  render: ({ src }) => html`<div lang="fr-CA"><cswb-plan-summary .src=${src}></cswb-plan-summary></div>`,
}

/** Why the plan reads as it does: the sentence, the actions that decide it, what would change it, and the policy. */
export const Explained: Story = {
  play: async ({ canvasElement }) => {
    const summary = canvasElement.querySelector('cswb-plan-summary')!
    for (let tries = 0; tries < 200; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25))
      const why = summary.shadowRoot!.querySelector<HTMLButtonElement>('[part~="why"]')
      if (why) return why.click()
    }
  },
}

/** As of a later day: more dates have passed, and old reports count as such. */
export const AsOfALaterDay: Story = { args: { asOf: '2022-03-01' } }

/** What has changed since a day, from the plan's history. */
export const ChangedSince: Story = showing(grown, { since: '2024-02-20', asOf: '2024-03-31' })

/** A published plan without a history says that it cannot know. */
export const WithoutHistory: Story = { args: { since: '2020-01-01' } }

/** Results beside delivery: neither counts in the other. */
export const WithResults: Story = showing(() => planOf(withResults))

/** Every way in which an action can stand. */
export const EveryStatus: Story = showing(() => planOf(everyStatus))

/** Nothing has a date yet. */
export const AllToBeDetermined: Story = showing(() => openPlan({ document: makeLargePlan(30, { tbd: true }) }))

/** One action. */
export const OneAction: Story = showing(() => planOf(everyStatus.slice(3, 4)))

/** Two hundred organizations: the busiest first, the others one activation away, and all on paper. */
export const TwoHundredOrganizations: Story = showing(() => planOf(manyOrganizations))

/** Nobody has reported for two years: nothing counts as on track. */
export const StaleSource: Story = showing(() => planOf(standing), { asOf: '2026-10-01' })

/** Three hundred actions. */
export const ThreeHundredActions: Story = {
  ...showing(() => openPlan({ document: makeLargePlan(300) })),
  tags: ['long'],
}

/** Ten thousand actions. */
export const TenThousandActions: Story = {
  ...showing(() => openPlan({ document: makeLargePlan(10_000) })),
  tags: ['large'],
}

/** On a page in Arabic. */
export const RightToLeft: Story = {
  loaders: [async () => ({ session: await planOf(arabic, { title: { ar: 'شوارع أكثر أمانا' }, languages: ['ar'] }) })],
  render: (_, { loaded }) =>
    html`<div dir="rtl" lang="ar">
      <cswb-plan-summary .session=${loaded['session'] as PlanSession}></cswb-plan-summary>
    </div>`,
}

/** Texts in two languages, in one only, and in a third. */
export const MixedLanguages: Story = showing(() => planOf(mixedLanguages, { languages: ['en', 'fr', 'oj'] }))

/** Names without a place to break. */
export const LongWords: Story = showing(() => planOf(longWords))

/** In a narrow column. */
export const Narrow: Story = {
  render: ({ src }) => html`
    <style>
      .story-column {
        max-inline-size: 20rem;
      }
    </style>
    <div class="story-column"><cswb-plan-summary .src=${src}></cswb-plan-summary></div>
  `,
}

/** The page has its own colours. */
export const OnTheColoursOfThePage: Story = {
  render: ({ src }) => html`
    <style>
      .story-brand {
        background: #14213d;
        color: #fdf6e3;
        font-family: Georgia, serif;
        padding: 1.5rem;
      }
    </style>
    <div class="story-brand"><cswb-plan-summary .src=${src}></cswb-plan-summary></div>
  `,
}

/** No actions yet. */
export const Empty: Story = showing(() => planOf([]))

/** While the plan is opened. */
export const Loading: Story = {
  render: () => html`<plan-to-come><cswb-plan-summary></cswb-plan-summary></plan-to-come>`,
}

/** One sentence, a way to try again, and the rest for developers; what the page put inside stays. */
export const Broken: Story = {
  args: { src: URL.createObjectURL(new Blob(['<!doctype html><title>Sign in</title>'], { type: 'text/html' })) },
  render: ({ src }) => html`
    <cswb-plan-summary .src=${src}><p>The plan is also there <a href="#pdf">as a PDF</a>.</p></cswb-plan-summary>
  `,
}
