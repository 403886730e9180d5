import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite'
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' }
import './preview.css'

setCustomElementsManifest(manifest)

/** Puts the language and the theme chosen in the toolbar on the page, where elements look for them. */
function follow({ language, theme }: { language?: string; theme?: string }) {
  const { documentElement: page } = document
  page.lang = language === 'fr' ? 'fr-CA' : 'en-CA'
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  else delete page.dataset.theme
}

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { language: 'en', theme: 'system' },
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
