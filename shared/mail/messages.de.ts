import { count } from '#shared/language/count.ts'
import type { MailMessages } from './messages.fr.ts'

export const mailDe: MailMessages = {
  settings: {
    lead: 'Relais versendet E-Mails über den Server des Zentrums. Solange keiner eingestellt ist, werden Briefe nur gedruckt.',
    host: 'Server',
    hostNote: 'Zum Beispiel: smtp.gemeinde.be',
    port: 'Port',
    security: 'Verschlüsselung',
    securities: {
      tls: 'TLS ab der Verbindung (oft Port 465)',
      startTls: 'STARTTLS (oft Port 587)',
      none: 'Keine, nur zu diesem Rechner',
    },
    trust: 'Das Zertifikat des Servers wird immer geprüft.',
    user: 'Benutzername',
    userNote: 'Leer, wenn der Server keinen verlangt.',
    password: 'Passwort',
    passwordKept: 'Ein Passwort ist gespeichert und wird nie gezeigt. Leer lassen, um es zu behalten.',
    from: 'Absenderadresse',
    fromNote: 'Der Antragsteller sieht sie und kann darauf antworten.',
    save: 'Server speichern',
    faults: {
      host: 'Schreiben Sie den Namen des Servers.',
      port: 'Schreiben Sie eine Zahl zwischen 1 und 65535.',
      security: 'Ohne Verschlüsselung muss der Server dieser Rechner selbst sein (localhost).',
      user: 'Schreiben Sie höchstens 255 Zeichen.',
      password: 'Geben Sie das Passwort erneut ein: Server oder Benutzer haben sich geändert.',
      from: 'Schreiben Sie eine vollständige E-Mail-Adresse.',
    },
    try: {
      title: 'Den gespeicherten Server ausprobieren',
      to: 'Probe senden an',
      send: 'Probe senden',
      left: 'Der Server hat die Probe angenommen. Prüfen Sie, ob sie ankommt.',
      fault: 'Schreiben Sie eine vollständige E-Mail-Adresse.',
    },
  },
  troubles: {
    unreachable: 'Der Mailserver antwortet nicht.',
    untrusted: 'Die Verbindung zum Mailserver ist nicht sicher: Zertifikat oder Verschlüsselung genügen nicht.',
    signInRefused: 'Der Mailserver lehnt den Benutzernamen oder das Passwort ab.',
    notNow: 'Der Server bittet darum, es später wieder zu versuchen.',
    refused: 'Der Server lehnt diese Adresse oder diese E-Mail ab.',
    unanswered: 'Die E-Mail wurde ganz übergeben, aber der Server hat sie nicht bestätigt.',
    interrupted: 'Relais wurde während des Sendens beendet.',
  },
  said: (words) => `Antwort des Servers: „${words}“`,
  list: {
    title: 'E-Mails',
    none: 'Keine E-Mails.',
    to: (address) => `an ${address}`,
    by: (name, when) => `Geschrieben von ${name}, ${when}`,
    states: {
      waiting: 'Wartet auf den Versand',
      sending: 'Geht gerade hinaus',
      sent: 'Hinausgegangen',
      uncertain: 'Vielleicht hinausgegangen',
      givenUp: 'Nicht hinausgegangen',
    },
    next: (when) => `Nächster Versuch: ${when}.`,
    attempts: (number) => count('de', number, { one: '# Versuch.', other: '# Versuche.' }),
    ask: 'Fragen Sie den Empfänger, ob sie angekommen ist: Ein neuer Versand ohne Gewissheit wäre vielleicht doppelt.',
    instead: 'Drucken Sie den Brief, oder senden Sie die E-Mail noch einmal.',
    steps: {
      tryNow: 'Jetzt versuchen',
      itLeft: 'Sie ist hinausgegangen',
      sendAgain: 'Noch einmal senden',
      giveUp: 'Aufgeben',
    },
    troubled: (number) =>
      count('de', number, {
        one: '# E-Mail ist nicht hinausgegangen oder nicht bestätigt.',
        other: '# E-Mails sind nicht hinausgegangen oder nicht bestätigt.',
      }),
  },
}
