/** A person asks to sign in again to the plan's host. Prevent it to sign in by other means, then call `session.reconnect()`. */
export class SignInEvent extends Event {
  static readonly type = 'cswb-sign-in'
  constructor() {
    super(SignInEvent.type, { bubbles: true, composed: true, cancelable: true })
  }
}

declare global {
  interface HTMLElementEventMap {
    'cswb-sign-in': SignInEvent
  }
}
