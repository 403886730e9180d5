import { css } from 'lit'

/** Words that went are struck out, words that came are underlined: told apart without their colours too. */
export const differenceStyles = css`
  del {
    color: var(--_late);
    text-decoration: line-through;
    text-decoration-thickness: from-font;
  }
  ins {
    color: var(--_done);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  del + ins {
    margin-inline-start: 0.25em;
  }
  @media (forced-colors: active) {
    ins {
      font-weight: 600;
    }
  }
`
