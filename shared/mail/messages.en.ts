import { count } from '#shared/language/count.ts'
import type { MailMessages } from './messages.fr.ts'

export const mailEn: MailMessages = {
  settings: {
    lead: 'Relais sends e-mails by the centre’s own server. While none is set, letters are only printed.',
    host: 'Server',
    hostNote: 'For instance: smtp.town.be',
    port: 'Port',
    security: 'Encryption',
    securities: {
      tls: 'TLS from the start (often port 465)',
      startTls: 'STARTTLS (often port 587)',
      none: 'None, only to this machine',
    },
    trust: 'The server’s certificate is always checked.',
    user: 'User name',
    userNote: 'Empty if the server asks for none.',
    password: 'Password',
    passwordKept: 'A password is kept and never shown. Leave empty to keep it.',
    from: 'Sender’s address',
    fromNote: 'The applicant sees it and can answer to it.',
    save: 'Save the server',
    faults: {
      host: 'Write the name of the server.',
      port: 'Write a number between 1 and 65535.',
      security: 'Without encryption the server must be this very machine (localhost).',
      user: 'Write at most 255 characters.',
      password: 'Give the password again: the server or the user has changed.',
      from: 'Write a complete e-mail address.',
    },
    try: {
      title: 'Try the server that is saved',
      to: 'Send a test to',
      send: 'Send a test',
      left: 'The server took the test. Check that it arrives.',
      fault: 'Write a complete e-mail address.',
    },
  },
  troubles: {
    unreachable: 'The mail server does not answer.',
    untrusted: 'The line to the mail server is not safe: its certificate or its encryption will not do.',
    signInRefused: 'The mail server refuses the user name or the password.',
    notNow: 'The server asks to try again later.',
    refused: 'The server refuses this address or this e-mail.',
    unanswered: 'The whole e-mail was handed over, but the server did not confirm.',
    interrupted: 'Relais stopped while it was sending.',
  },
  said: (words) => `The server answered: “${words}”`,
  list: {
    title: 'E-mails',
    none: 'No e-mails.',
    to: (address) => `to ${address}`,
    by: (name, when) => `Written by ${name}, ${when}`,
    states: {
      waiting: 'Waits to leave',
      sending: 'Is leaving',
      sent: 'Left',
      uncertain: 'May have left',
      givenUp: 'Did not leave',
    },
    next: (when) => `Next try: ${when}.`,
    attempts: (number) => count('en', number, { one: '# try.', other: '# tries.' }),
    ask: 'Ask the addressee whether it arrived: sending it again without knowing may make two.',
    instead: 'Print the letter, or send the e-mail again.',
    steps: {
      tryNow: 'Try now',
      itLeft: 'It left',
      sendAgain: 'Send again',
      giveUp: 'Give up',
    },
    troubled: (number) =>
      count('en', number, {
        one: '# e-mail did not leave or is not confirmed.',
        other: '# e-mails did not leave or are not confirmed.',
      }),
  },
}
