import { count } from '#shared/language/count.ts'
import type { MailState, MailStep } from './states.ts'
import type { Trouble } from './troubles.ts'

export const mailFr = {
  settings: {
    lead: 'Relais envoie les courriels par le serveur du centre. Tant qu’aucun n’est réglé, les lettres s’impriment seulement.',
    host: 'Serveur',
    hostNote: 'Par exemple : smtp.commune.be',
    port: 'Port',
    security: 'Chiffrement',
    securities: {
      tls: 'TLS dès la connexion (souvent le port 465)',
      startTls: 'STARTTLS (souvent le port 587)',
      none: 'Aucun, seulement vers cette machine',
    },
    trust: 'Le certificat du serveur est toujours vérifié.',
    user: 'Nom d’utilisateur',
    userNote: 'Vide si le serveur n’en demande pas.',
    password: 'Mot de passe',
    passwordKept: 'Un mot de passe est enregistré et n’est jamais montré. Laissez vide pour le garder.',
    from: 'Adresse d’expédition',
    fromNote: 'Le demandeur la voit et peut y répondre.',
    save: 'Enregistrer le serveur',
    faults: {
      host: 'Écrivez le nom du serveur.',
      port: 'Écrivez un nombre entre 1 et 65535.',
      security: 'Sans chiffrement, le serveur doit être cette machine même (localhost).',
      user: 'Écrivez au plus 255 caractères.',
      password: 'Redonnez le mot de passe : le serveur ou l’utilisateur a changé.',
      from: 'Écrivez une adresse électronique complète.',
    },
    try: {
      title: 'Essayer le serveur enregistré',
      to: 'Envoyer un essai à',
      send: 'Envoyer un essai',
      left: 'Le serveur a accepté l’essai. Vérifiez qu’il arrive.',
      fault: 'Écrivez une adresse électronique complète.',
    },
  },
  troubles: {
    unreachable: 'Le serveur de courriel ne répond pas.',
    untrusted:
      'La connexion au serveur de courriel n’est pas sûre : son certificat ou son chiffrement ne convient pas.',
    signInRefused: 'Le serveur de courriel refuse le nom d’utilisateur ou le mot de passe.',
    notNow: 'Le serveur demande de réessayer plus tard.',
    refused: 'Le serveur refuse cette adresse ou ce courriel.',
    unanswered: 'Le courriel est transmis en entier, mais le serveur n’a pas confirmé.',
    interrupted: 'Relais s’est arrêté pendant l’envoi.',
  } satisfies Record<Trouble, string>,
  said: (words: string) => `Réponse du serveur : « ${words} »`,
  list: {
    title: 'Courriels',
    none: 'Aucun courriel.',
    to: (address: string) => `à ${address}`,
    by: (name: string, when: string) => `Écrit par ${name}, ${when}`,
    states: {
      waiting: 'Attend de partir',
      sending: 'Part en ce moment',
      sent: 'Parti',
      uncertain: 'Peut-être parti',
      givenUp: 'Pas parti',
    } satisfies Record<MailState, string>,
    next: (when: string) => `Prochain essai : ${when}.`,
    attempts: (number: number) => count('fr', number, { one: '# essai.', other: '# essais.' }),
    ask: 'Demandez au destinataire s’il l’a reçu : le renvoyer sans savoir ferait peut-être un double.',
    instead: 'Imprimez la lettre, ou renvoyez le courriel.',
    steps: {
      tryNow: 'Essayer maintenant',
      itLeft: 'Il est bien parti',
      sendAgain: 'Renvoyer',
      giveUp: 'Abandonner',
    } satisfies Record<MailStep, string>,
    troubled: (number: number) =>
      count('fr', number, {
        one: '# courriel n’est pas parti ou n’est pas confirmé.',
        other: '# courriels ne sont pas partis ou ne sont pas confirmés.',
      }),
  },
}

export type MailMessages = typeof mailFr
