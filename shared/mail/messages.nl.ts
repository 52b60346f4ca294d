import { count } from '#shared/language/count.ts'
import type { MailMessages } from './messages.fr.ts'

export const mailNl: MailMessages = {
  settings: {
    lead: 'Relais verstuurt e-mails via de server van het centrum. Zolang er geen ingesteld is, worden brieven enkel afgedrukt.',
    host: 'Server',
    hostNote: 'Bijvoorbeeld: smtp.gemeente.be',
    port: 'Poort',
    security: 'Versleuteling',
    securities: {
      tls: 'TLS vanaf de verbinding (vaak poort 465)',
      startTls: 'STARTTLS (vaak poort 587)',
      none: 'Geen, enkel naar deze machine',
    },
    trust: 'Het certificaat van de server wordt altijd nagegaan.',
    user: 'Gebruikersnaam',
    userNote: 'Leeg als de server er geen vraagt.',
    password: 'Wachtwoord',
    passwordKept: 'Er is een wachtwoord opgeslagen; het wordt nooit getoond. Laat leeg om het te behouden.',
    from: 'Adres van afzender',
    fromNote: 'De aanvrager ziet het en kan erop antwoorden.',
    save: 'Server opslaan',
    faults: {
      host: 'Schrijf de naam van de server.',
      port: 'Schrijf een getal tussen 1 en 65535.',
      security: 'Zonder versleuteling moet de server deze machine zelf zijn (localhost).',
      user: 'Schrijf hoogstens 255 tekens.',
      password: 'Geef het wachtwoord opnieuw: de server of de gebruiker is gewijzigd.',
      from: 'Schrijf een volledig e-mailadres.',
    },
    try: {
      title: 'De opgeslagen server proberen',
      to: 'Proefbericht sturen naar',
      send: 'Proefbericht sturen',
      left: 'De server heeft het proefbericht aanvaard. Kijk na of het aankomt.',
      fault: 'Schrijf een volledig e-mailadres.',
    },
  },
  troubles: {
    unreachable: 'De mailserver antwoordt niet.',
    untrusted: 'De verbinding met de mailserver is niet veilig: het certificaat of de versleuteling deugt niet.',
    signInRefused: 'De mailserver weigert de gebruikersnaam of het wachtwoord.',
    notNow: 'De server vraagt om later opnieuw te proberen.',
    refused: 'De server weigert dit adres of deze e-mail.',
    unanswered: 'De e-mail is volledig doorgegeven, maar de server heeft niet bevestigd.',
    interrupted: 'Relais is gestopt tijdens het versturen.',
  },
  said: (words) => `Antwoord van de server: ‘${words}’`,
  list: {
    title: 'E-mails',
    none: 'Geen e-mails.',
    to: (address) => `aan ${address}`,
    by: (name, when) => `Geschreven door ${name}, ${when}`,
    states: {
      waiting: 'Wacht om te vertrekken',
      sending: 'Vertrekt nu',
      sent: 'Vertrokken',
      uncertain: 'Misschien vertrokken',
      givenUp: 'Niet vertrokken',
    },
    next: (when) => `Volgende poging: ${when}.`,
    attempts: (number) => count('nl', number, { one: '# poging.', other: '# pogingen.' }),
    ask: 'Vraag de bestemmeling of hij aangekomen is: opnieuw versturen zonder het te weten geeft misschien een dubbel.',
    instead: 'Druk de brief af, of verstuur de e-mail opnieuw.',
    steps: {
      tryNow: 'Nu proberen',
      itLeft: 'Hij is vertrokken',
      sendAgain: 'Opnieuw versturen',
      giveUp: 'Opgeven',
    },
    troubled: (number) =>
      count('nl', number, {
        one: '# e-mail is niet vertrokken of niet bevestigd.',
        other: '# e-mails zijn niet vertrokken of niet bevestigd.',
      }),
  },
}
