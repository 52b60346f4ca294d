/** What the mail says by which an administrator tries the server. */
export const testMailFr = {
  subject: 'Essai d’envoi',
  text: 'Ce courriel est un essai. S’il vous parvient, le serveur de courriel est bien réglé.',
}

export type TestMailWords = typeof testMailFr
