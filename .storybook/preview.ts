import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite'
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' }
import intranet from '../demo/looks/intranet.css?raw'
import policeService from '../demo/looks/police-service.css?raw'
import university from '../demo/looks/university.css?raw'
import './preview.css'

setCustomElementsManifest(manifest)

/** The example style sheets of docs/theming.md: a page's own files, which the elements know nothing of. */
const looks = new Map(Object.entries({ intranet, 'police-service': policeService, university }))
const sheet = new CSSStyleSheet()
document.adoptedStyleSheets.push(sheet)

interface Choices {
  language?: string
  theme?: string
  look?: string
}

/** Puts the language, the theme and the look chosen in the toolbar on the page, where elements find them. */
function follow({ language, theme, look = '' }: Choices) {
  const { documentElement: page } = document
  page.lang = language === 'fr' ? 'fr-CA' : 'en-CA'
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  else delete page.dataset.theme
  sheet.replaceSync(looks.get(look) ?? '')
}

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { language: 'en', theme: 'system', look: 'none' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'fr', title: 'Français' },
        ],
      },
    },
    theme: {
      description: 'Light or dark',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    look: {
      description: 'An example style sheet',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'No style sheet' },
          { value: 'intranet', title: 'Plain intranet' },
          { value: 'police-service', title: 'Police service' },
          { value: 'university', title: 'University' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      follow(globals)
      return story()
    },
  ],
  parameters: { controls: { expanded: true }, layout: 'padded' },
}

export default preview
