import type { StoreError, StoreErrorCode } from './store-error.ts'

type Sentences = Record<StoreErrorCode, (about: string) => string>

const en: Sentences = {
  'source-missing': (a) => `There is no plan at ${a}. Check the address.`,
  'source-refused': (a) => `You may not read the plan at ${a}. Sign in, or ask its owner for access.`,
  'source-unreachable': (a) =>
    `The plan at ${a} cannot be reached. Check the connection; if the plan is on another site, that site has to allow this page to read it.`,
  'source-failed': (a) => `The plan at ${a} could not be sent: its server reports an error. Try again later.`,
  'plan-missing': (a) =>
    `There is no plan “${a}” in this browser. It may be in another browser or have been removed; open its plan file to bring it back.`,
  'plan-exists': (a) => `The plan “${a}” is already in this browser. Open it instead of making it again.`,
  'slug-taken': (a) => `Another plan in this browser is already called “${a}”. Choose another short name.`,
  'file-unreadable': () =>
    'The file cannot be read. It may have been moved or changed since it was chosen; choose it again.',
  'no-history': (a) =>
    `The plan “${a}” is already in this browser, and this file carries no history, so the two cannot be merged. Open a plan file saved with its history, or look at this one on its own.`,
  'read-only': () => 'This is a published plan, for reading. To work on it, open its plan file.',
  'author-missing': () => 'Say who you are first: every change is kept with its author. Your edit is kept.',
  closed: () => 'This plan was closed before the edit was made. Open it again; your edit is kept.',
  'newer-schema': () =>
    'This plan was edited with newer software and can only be read here. Update this page (reload it) to go on; nothing was lost.',
  unavailable: () =>
    'This browser does not let the page store anything (a private window, a blocked site or an embedded frame). You can work on the plan in memory and save it as a plan file.',
  blocked: () =>
    'The browser’s storage does not answer; another tab may be holding it. Close the other tabs of this site and try again. Your edit is kept.',
  'version-change': () =>
    'Another tab is updating or clearing this site’s storage, so this one let go of it. Reload the page, or save the plan as a file first.',
  'newer-database': () =>
    'Newer software has stored plans in this browser, and this page is the older one. Reload the page to update it.',
  lost: () =>
    'The connection to the browser’s storage was lost. Try again; if it stays lost, save the plan as a file. Your edit is kept.',
  full: () =>
    'The browser has no room left for this site, so the edit was not stored. It is kept: free some space and try again, or save the plan as a file.',
  damaged: () =>
    'Part of what this browser stored cannot be read. Nothing was removed. Save the plan as a file and restart the browser; if that does not help, open your plan file in another browser.',
  gone: () =>
    'This plan was removed from the browser’s storage while it was open. What you see is still here: save it as a plan file, with your edit.',
  failed: () => 'The browser could not store the edit. It is kept: try again, or save the plan as a file.',
  'host-unreachable': (a) =>
    `The plan’s host cannot be reached, and this plan has never been on this device. Check the connection and the address ${a}.`,
  'host-signed-out': () =>
    'Your sign-in has ended. Sign in again to send and receive changes; until then everything you write is kept on this device.',
  'host-refused': () =>
    'The plan’s host does not let you in. Ask the plan’s administrator for access; what you wrote is kept on this device.',
  'host-plan-missing': () =>
    'The plan’s host does not have this plan, or you may not know of it. It may have been removed; what is on this device is kept, and can be saved as a plan file.',
  'host-plan-taken': (a) =>
    `The plan’s host already has a plan “${a}” that you have no part in. Ask its administrator for access.`,
  'host-read-only': () =>
    'You may read what is published of this plan, but not change it: ask its administrator if you need to. What you may no longer see is not on this device; what you wrote and nobody has received is kept here, apart.',
  'host-access-ended': () =>
    'You no longer take part in this plan, and it is not on this device any more: ask its administrator if that is a mistake. What you wrote and nobody has received is kept here, apart.',
  'host-others': () =>
    'This plan holds changes that others made elsewhere, and only an administrator of the plan may send those to its host. They are kept on this device.',
  'host-outdated': () =>
    'The plan’s host is older than this page and cannot take its changes yet. They are kept on this device and are sent once the host is updated.',
  'host-too-large': () =>
    'A change is too large for the plan’s host. It is kept on this device; ask who runs the host to allow larger requests.',
  'host-failed': () =>
    'The plan’s host reports an error. Changes are kept on this device and sent when it answers again.',
  'host-apart': (a) =>
    `This browser has a plan “${a}” of its own that is not connected to the host. Attach that one to the host, or remove it after saving its plan file.`,
  'host-another': (a) =>
    `The plan “${a}” on this device belongs to another host, and stays as it is. Open it without a host’s address, or with that host’s.`,
}

const fr: Sentences = {
  'source-missing': (a) => `Il n’y a pas de plan à l’adresse ${a}. Vérifiez l’adresse.`,
  'source-refused': (a) =>
    `Vous n’avez pas le droit de lire le plan à l’adresse ${a}. Connectez-vous ou demandez l’accès à son responsable.`,
  'source-unreachable': (a) =>
    `Impossible de joindre le plan à l’adresse ${a}. Vérifiez la connexion; si le plan se trouve sur un autre site, ce site doit autoriser cette page à le lire.`,
  'source-failed': (a) =>
    `Le plan à l’adresse ${a} n’a pas pu être transmis : son serveur signale une erreur. Réessayez plus tard.`,
  'plan-missing': (a) =>
    `Il n’y a pas de plan « ${a} » dans ce navigateur. Il se trouve peut-être dans un autre navigateur ou a été retiré; ouvrez son fichier de plan pour le ramener.`,
  'plan-exists': (a) => `Le plan « ${a} » est déjà dans ce navigateur. Ouvrez-le au lieu de le recréer.`,
  'slug-taken': (a) => `Un autre plan de ce navigateur s’appelle déjà « ${a} ». Choisissez un autre nom court.`,
  'file-unreadable': () =>
    'Impossible de lire le fichier. Il a peut-être été déplacé ou modifié depuis; choisissez-le de nouveau.',
  'no-history': (a) =>
    `Le plan « ${a} » est déjà dans ce navigateur, et ce fichier ne contient pas d’historique : les deux ne peuvent pas être fusionnés. Ouvrez un fichier de plan enregistré avec son historique, ou consultez celui-ci à part.`,
  'read-only': () => 'Ce plan est publié pour la lecture. Pour y travailler, ouvrez son fichier de plan.',
  'author-missing': () =>
    'Dites d’abord qui vous êtes : chaque modification est conservée avec son auteur. Votre modification est gardée.',
  closed: () => 'Ce plan a été fermé avant la modification. Rouvrez-le; votre modification est gardée.',
  'newer-schema': () =>
    'Ce plan a été modifié avec un logiciel plus récent et ne peut qu’être lu ici. Mettez cette page à jour (rechargez-la) pour continuer; rien n’est perdu.',
  unavailable: () =>
    'Ce navigateur ne permet pas à la page de conserver des données (fenêtre privée, site bloqué ou cadre intégré). Vous pouvez travailler au plan en mémoire et l’enregistrer dans un fichier de plan.',
  blocked: () =>
    'Le stockage du navigateur ne répond pas; un autre onglet le retient peut-être. Fermez les autres onglets de ce site et réessayez. Votre modification est gardée.',
  'version-change': () =>
    'Un autre onglet met à jour ou efface le stockage de ce site; celui-ci l’a donc libéré. Rechargez la page, ou enregistrez d’abord le plan dans un fichier.',
  'newer-database': () =>
    'Un logiciel plus récent a enregistré des plans dans ce navigateur, et cette page est l’ancienne. Rechargez-la pour la mettre à jour.',
  lost: () =>
    'La connexion au stockage du navigateur a été perdue. Réessayez; si elle ne revient pas, enregistrez le plan dans un fichier. Votre modification est gardée.',
  full: () =>
    'Le navigateur n’a plus de place pour ce site : la modification n’a pas été enregistrée. Elle est gardée : libérez de l’espace et réessayez, ou enregistrez le plan dans un fichier.',
  damaged: () =>
    'Une partie des données enregistrées par ce navigateur est illisible. Rien n’a été retiré. Enregistrez le plan dans un fichier et redémarrez le navigateur; si cela ne suffit pas, ouvrez votre fichier de plan dans un autre navigateur.',
  gone: () =>
    'Ce plan a été retiré du stockage du navigateur pendant qu’il était ouvert. Ce que vous voyez est encore là : enregistrez-le dans un fichier de plan, avec votre modification.',
  failed: () =>
    'Le navigateur n’a pas pu enregistrer la modification. Elle est gardée : réessayez, ou enregistrez le plan dans un fichier.',
  'host-unreachable': (a) =>
    `Impossible de joindre l’hôte du plan, et ce plan n’a jamais été sur cet appareil. Vérifiez la connexion et l’adresse ${a}.`,
  'host-signed-out': () =>
    'Votre session a pris fin. Reconnectez-vous pour envoyer et recevoir les modifications; d’ici là, tout ce que vous écrivez est gardé sur cet appareil.',
  'host-refused': () =>
    'L’hôte du plan vous refuse l’accès. Demandez l’accès à l’administrateur du plan; ce que vous avez écrit est gardé sur cet appareil.',
  'host-plan-missing': () =>
    'L’hôte n’a pas ce plan, ou vous ne pouvez pas en avoir connaissance. Il a peut-être été retiré; ce qui se trouve sur cet appareil est gardé et peut être enregistré dans un fichier de plan.',
  'host-plan-taken': (a) =>
    `L’hôte a déjà un plan « ${a} » auquel vous ne participez pas. Demandez l’accès à son administrateur.`,
  'host-read-only': () =>
    'Vous pouvez lire ce qui est publié de ce plan, mais non le modifier : demandez ce droit à son administrateur au besoin. Ce que vous ne pouvez plus voir n’est plus sur cet appareil; ce que vous avez écrit et que personne n’a reçu y est gardé à part.',
  'host-access-ended': () =>
    'Vous ne participez plus à ce plan, et il n’est plus sur cet appareil : si c’est une erreur, adressez-vous à son administrateur. Ce que vous avez écrit et que personne n’a reçu y est gardé à part.',
  'host-others': () =>
    'Ce plan contient des modifications faites ailleurs par d’autres, et seul un administrateur du plan peut les envoyer à l’hôte. Elles sont gardées sur cet appareil.',
  'host-outdated': () =>
    'L’hôte du plan est plus ancien que cette page et ne peut pas encore recevoir ses modifications. Elles sont gardées sur cet appareil et partiront après la mise à jour de l’hôte.',
  'host-too-large': () =>
    'Une modification est trop volumineuse pour l’hôte du plan. Elle est gardée sur cet appareil; demandez au responsable de l’hôte d’accepter des requêtes plus grandes.',
  'host-failed': () =>
    'L’hôte du plan signale une erreur. Les modifications sont gardées sur cet appareil et partiront dès qu’il répondra.',
  'host-apart': (a) =>
    `Ce navigateur a son propre plan « ${a} », qui n’est pas relié à l’hôte. Rattachez-le à l’hôte, ou retirez-le après avoir enregistré son fichier de plan.`,
  'host-another': (a) =>
    `Le plan « ${a} » de cet appareil appartient à un autre hôte et reste tel quel. Ouvrez-le sans adresse d’hôte, ou avec celle de cet hôte.`,
}

/** What went wrong and what to do, as one or two sentences. Takes a `StoreError` or a code such as `session.sync.problem`. */
export function describeStoreError(error: StoreError | StoreErrorCode, language: 'en' | 'fr'): string {
  const [code, about] = typeof error === 'string' ? [error, undefined] : [error.code, error.about]
  return { en, fr }[language][code](about ?? '')
}
