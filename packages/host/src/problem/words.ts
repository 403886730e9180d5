import type { ProblemCode } from '@cswb/core/protocol.js'
import type { Complaint, Fault } from './refusal.ts'

interface Words {
  readonly problems: Record<ProblemCode, readonly [title: string, detail: (about: Complaint) => string]>
  readonly faults: Record<Exclude<Fault['code'], 'value'>, (fault: { found?: string; limit?: number }) => string>
}

const en: Words = {
  problems: {
    invalid: ['The request cannot be read', () => 'Some values are missing or do not fit. `errors` names each place.'],
    'signed-out': ['Sign in first', () => 'There is no sign-in, or it has ended. Sign in again; nothing was changed.'],
    forbidden: ['Your role does not allow this', (c) => `This takes the role ${c.about ?? 'of another person'}.`],
    'origin-refused': [
      'This page may not use the host',
      (c) => `${c.about ?? 'The page'} is not among the origins that the host allows.`,
    ],
    'plan-missing': ['There is no such plan', () => 'No plan has this id or slug, or you are not a member of it.'],
    'not-found': ['There is nothing here', () => 'No such address. /openapi.json lists those there are.'],
    'method-not-allowed': ['This address does not do that', (c) => `It answers to ${c.about ?? 'another method'}.`],
    'plan-exists': ['The plan exists', () => 'Another plan has this id. Ask its administrator to make you a member.'],
    'slug-taken': ['The short name is taken', (c) => `Another plan is called ${c.about}. Choose another slug.`],
    'last-administrator': ['A plan keeps an administrator', () => 'Make somebody else an administrator first.'],
    'client-seq-gap': [
      'Changes are missing before these',
      (c) => `The next number of this client is ${c.expected}. Send the changes from there on.`,
    ],
    'client-forked': [
      'Two installations share a client id',
      () =>
        'The number belongs to another change. Take a new client id, number the unsent changes from 1, and send them again.',
    ],
    'parts-missing': [
      'Parts of a change are missing',
      (c) => `Send the parts ${c.missing?.join(', ')} of ${c.change}, then the change again.`,
    ],
    'schema-too-new': [
      'The host is older than this client',
      (c) => `The host takes data of version ${c.about}. Keep the changes until it is updated.`,
    ],
    'schema-too-old': [
      'This client is older than the host takes',
      (c) => `The host takes data from version ${c.about} on. Update the client; keep the changes.`,
    ],
    withdrawn: ['Given up by the client', () => 'The client used this number for nothing.'],
    'epoch-changed': [
      'The log was begun anew',
      () => 'The host was restored from a backup. Take a new snapshot, and offer your own changes again.',
    ],
    'too-large': ['Too large', (c) => `A request body holds at most ${c.about} bytes. Send a large change in parts.`],
    'unsupported-media-type': [
      'The body is not JSON',
      () => 'Send JSON as it is, uncompressed, with the header Content-Type: application/json.',
    ],
    'rate-limited': ['Too many requests', (c) => `Wait ${c.retryAfter} s, then go on.`],
    failed: ['The host failed', () => 'Something went wrong in the host; nothing was changed. Try again.'],
    unavailable: ['Not available now', () => 'The host cannot reach its database, or is stopping. Try again.'],
  },
  faults: {
    missing: () => 'This is required.',
    unreadable: ({ found }) => `This cannot be read${found ? `: ${found}` : ''}.`,
    'too-many': ({ limit }) => `There are too many here: at most ${limit}.`,
    'bad-id': ({ found, limit }) => `${found} is no id: a text of 1 to ${limit} characters without control characters.`,
    'wrong-plan': ({ found }) => `The change is of the plan ${found}, not of this one.`,
    'wrong-client': ({ found }) => `The change is of the client ${found}, not of the one that sends the batch.`,
    twice: ({ found }) => `One change writes a field of a record once: ${found} is written again here.`,
    'bad-removal': () => 'A removal lists the ids of the changes it saw; to restore, it is null.',
    'not-a-cursor': ({ found }) => `${found} is no cursor: epoch:seq, as an answer of the host gave it.`,
    'not-a-number': ({ found }) => `${found} is no whole number above 0.`,
    'not-a-moment': ({ found }) =>
      `${found} is no moment: a number of the log, or a time with its zone such as 2026-01-31T17:00:00Z.`,
    'not-kinds': ({ found }) => `${found} names no kinds: kinds of records, separated by commas.`,
    'not-json': ({ found }) => `This is not JSON${found ? `: ${found}` : ''}.`,
    'too-deep': ({ limit }) => `This is nested deeper than ${limit} levels.`,
    'empty-parts': () => 'A change that is sent in parts has no ops of its own.',
    'not-own': () => 'A contributor changes the actions that their own organization leads, and reports on those.',
    'not-this-field': ({ found }) =>
      `A contributor may not change ${found}: only status, progress, comment, evidence and the date of the last update.`,
    'not-this-state': () =>
      'A contributor drafts and submits updates; accepting or returning them is for editors. An accepted update stays as it is.',
    'not-this-kind': () => 'A contributor adds updates, and nothing else; the record has to be new.',
    'no-organization': () => 'You are a contributor without an organization. Ask an administrator to name yours.',
  },
}

const fr: Words = {
  problems: {
    invalid: [
      'La demande est illisible',
      () => 'Des valeurs manquent ou ne conviennent pas. `errors` nomme chaque endroit.',
    ],
    'signed-out': [
      'Ouvrez d’abord une session',
      () => 'Il n’y a pas de session, ou elle est terminée. Ouvrez une session; rien n’a été modifié.',
    ],
    forbidden: [
      'Votre rôle ne le permet pas',
      (c) => `Il faut le rôle suivant : ${c.about ?? 'celui d’une autre personne'}.`,
    ],
    'origin-refused': [
      'Cette page ne peut pas utiliser l’hôte',
      (c) => `${c.about ?? 'La page'} ne figure pas parmi les origines que l’hôte autorise.`,
    ],
    'plan-missing': [
      'Ce plan n’existe pas',
      () => 'Aucun plan ne porte cet identifiant ou ce nom court, ou vous n’en êtes pas membre.',
    ],
    'not-found': ['Il n’y a rien ici', () => 'Cette adresse n’existe pas. /openapi.json énumère celles qui existent.'],
    'method-not-allowed': ['Cette adresse ne fait pas cela', (c) => `Elle répond à ${c.about ?? 'une autre méthode'}.`],
    'plan-exists': [
      'Le plan existe',
      () => 'Un autre plan porte cet identifiant. Demandez à son administrateur de vous en rendre membre.',
    ],
    'slug-taken': [
      'Le nom court est pris',
      (c) => `Un autre plan s’appelle ${c.about}. Choisissez un autre nom court.`,
    ],
    'last-administrator': [
      'Un plan garde un administrateur',
      () => 'Nommez d’abord une autre personne comme administratrice.',
    ],
    'client-seq-gap': [
      'Des modifications manquent avant celles-ci',
      (c) => `Le prochain numéro de ce client est ${c.expected}. Envoyez les modifications à partir de là.`,
    ],
    'client-forked': [
      'Deux installations portent le même identifiant de client',
      () =>
        'Le numéro appartient à une autre modification. Prenez un nouvel identifiant de client, numérotez à partir de 1 ce qui n’est pas envoyé, et renvoyez-le.',
    ],
    'parts-missing': [
      'Il manque des parties d’une modification',
      (c) => `Envoyez les parties ${c.missing?.join(', ')} de ${c.change}, puis de nouveau la modification.`,
    ],
    'schema-too-new': [
      'L’hôte est plus ancien que ce client',
      (c) => `L’hôte accepte les données de la version ${c.about}. Gardez les modifications jusqu’à sa mise à jour.`,
    ],
    'schema-too-old': [
      'Ce client est trop ancien pour l’hôte',
      (c) =>
        `L’hôte accepte les données à partir de la version ${c.about}. Mettez le client à jour; gardez les modifications.`,
    ],
    withdrawn: ['Abandonnée par le client', () => 'Le client n’a rien fait de ce numéro.'],
    'epoch-changed': [
      'Le journal a été recommencé',
      () =>
        'L’hôte a été restauré à partir d’une copie. Prenez un nouvel instantané, et offrez de nouveau vos propres modifications.',
    ],
    'too-large': [
      'Trop volumineux',
      (c) => `Le corps d’une demande compte au plus ${c.about} octets. Envoyez une grande modification par parties.`,
    ],
    'unsupported-media-type': [
      'Le corps n’est pas du JSON',
      () => 'Envoyez du JSON tel quel, sans compression, avec l’en-tête Content-Type: application/json.',
    ],
    'rate-limited': ['Trop de demandes', (c) => `Attendez ${c.retryAfter} s avant de continuer.`],
    failed: ['L’hôte a échoué', () => 'Une erreur est survenue dans l’hôte; rien n’a été modifié. Réessayez.'],
    unavailable: [
      'Pas disponible pour l’instant',
      () => 'L’hôte ne joint pas sa base de données, ou s’arrête. Réessayez.',
    ],
  },
  faults: {
    missing: () => 'Cette valeur est requise.',
    unreadable: ({ found }) => `Ceci est illisible${found ? ` : ${found}` : ''}.`,
    'too-many': ({ limit }) => `Il y en a trop ici : au plus ${limit}.`,
    'bad-id': ({ found, limit }) =>
      `${found} n’est pas un identifiant : un texte de 1 à ${limit} caractères, sans caractères de commande.`,
    'wrong-plan': ({ found }) => `La modification concerne le plan ${found}, et non celui-ci.`,
    'wrong-client': ({ found }) => `La modification vient du client ${found}, et non de celui qui envoie le lot.`,
    twice: ({ found }) =>
      `Une modification écrit un champ d’une fiche une seule fois : ${found} est écrit de nouveau ici.`,
    'bad-removal': () => 'Un retrait énumère les identifiants des modifications vues; pour rétablir, il vaut null.',
    'not-a-cursor': ({ found }) => `${found} n’est pas un curseur : epoch:seq, tel qu’une réponse de l’hôte l’a donné.`,
    'not-a-number': ({ found }) => `${found} n’est pas un nombre entier supérieur à 0.`,
    'not-a-moment': ({ found }) =>
      `${found} n’est pas un moment : un numéro du journal, ou une heure avec son fuseau, comme 2026-01-31T17:00:00Z.`,
    'not-kinds': ({ found }) => `${found} ne nomme pas de genres : des genres de fiches, séparés par des virgules.`,
    'not-json': ({ found }) => `Ceci n’est pas du JSON${found ? ` : ${found}` : ''}.`,
    'too-deep': ({ limit }) => `Ceci est imbriqué sur plus de ${limit} niveaux.`,
    'empty-parts': () => 'Une modification envoyée par parties n’a pas d’opérations à elle.',
    'not-own': () =>
      'Une collaboratrice ou un collaborateur modifie les actions dont son propre organisme est responsable, et en rend compte.',
    'not-this-field': ({ found }) =>
      `Le rôle de collaboration ne permet pas de modifier ${found} : seulement l’état, le progrès, le commentaire, les données probantes et la date de mise à jour.`,
    'not-this-state': () =>
      'Le rôle de collaboration permet de rédiger et de soumettre des mises à jour; les accepter ou les retourner revient à la rédaction. Une mise à jour acceptée reste telle quelle.',
    'not-this-kind': () =>
      'Le rôle de collaboration permet d’ajouter des mises à jour, et rien d’autre; la fiche doit être nouvelle.',
    'no-organization': () =>
      'Vous collaborez sans organisme. Demandez à une personne administratrice d’indiquer le vôtre.',
  },
}

export const words = { en, fr }
export type Language = keyof typeof words

/** The language to answer in: the first of `Accept-Language` that is spoken here, else English. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const quality = Number(
        rest
          .find((each) => each.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      )
      return { language: tag.split('-')[0] ?? '', quality: Number.isNaN(quality) ? 0 : quality }
    })
    .filter(({ language, quality }) => language in words && quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return (wanted[0]?.language as Language | undefined) ?? 'en'
}
