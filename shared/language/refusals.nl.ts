import type { Refusal } from '#shared/refusals.ts'

/** Each no in words, and what to do next. */
export const refusalsNl: Readonly<Record<Refusal, string>> = {
  'not-json': 'De verstuurde inhoud is geen JSON.',
  'session-needed': 'Uw sessie is beëindigd. Meld u aan om verder te gaan.',
  'sign-in-wrong': 'Deze naam en dit wachtwoord horen niet bij elkaar. Kijk ze na en probeer opnieuw.',
  'signature-missing': 'Het bericht is niet ondertekend.',
  'signature-wrong': 'De handtekening van het bericht is niet geldig.',
  'signature-stale': 'Het bericht werd meer dan vijf minuten geleden of in de toekomst ondertekend.',
  'permission-missing': 'Uw rol laat deze handeling niet toe. Vraag het aan uw leidinggevende.',
  'cross-site': 'Dit verzoek komt niet van een pagina van Relais en werd geweigerd.',
  'not-found': 'Dit element bestaat niet of niet meer.',
  'already-set-up': 'Dit centrum is al ingericht. Meld u aan.',
  'setup-code-wrong': 'Deze code is niet die van de console van de server.',
  'reference-used-for-another-message': 'Deze referentie werd al voor een ander bericht gebruikt.',
  'message-already-dealt-with': 'Een collega heeft dit bericht al behandeld.',
  'sign-in-name-taken': 'Deze aanmeldnaam is al in gebruik. Kies een andere.',
  'sender-taken': 'Deze afzendercode is al in gebruik. Kies een andere.',
  'last-administrator': 'Er moet minstens één actieve beheerder blijven.',
  'last-key': 'Een afzender behoudt minstens één sleutel. Voeg er een toe voor u deze verwijdert.',
  'too-many-keys': 'Een afzender heeft hoogstens twee sleutels. Verwijder er eerst een.',
  'request-already-yours': 'U hebt deze aanvraag al opgenomen.',
  'request-claimed-by-colleague':
    'Een collega heeft deze aanvraag al opgenomen. Een leidinggevende kan ze u toewijzen.',
  'request-held-by-nobody': 'Nog niemand heeft deze aanvraag opgenomen. Neem ze eerst op.',
  'request-held-by-colleague': 'Een collega heeft deze aanvraag opgenomen: de volgende stap is aan die collega.',
  'request-already-theirs': 'Deze collega heeft de aanvraag al opgenomen.',
  'request-not-yours': 'U hebt deze aanvraag niet opgenomen.',
  'request-closed': 'Deze aanvraag is afgesloten. Een leidinggevende kan ze heropenen.',
  'step-not-in-this-stage': 'Deze stap is niet mogelijk in het stadium waarin de aanvraag zich bevindt.',
  'transfer-step-not-now': 'Deze stap van het doorsturen is nu niet aan de orde: kijk hoever de aanvraag staat.',
  'colleague-cannot-work-requests': 'De rol van deze collega laat niet toe aanvragen te behandelen.',
  'note-not-yours': 'Alleen de auteur kan een nota wijzigen. Voeg een nieuwe nota toe.',
  'note-edit-time-over': 'Een nota kan enkel gedurende vijftien minuten gewijzigd worden. Voeg een nieuwe nota toe.',
  'letter-mention-missing':
    'De brief kan niet worden opgemaakt: er ontbreken vermeldingen die de wet oplegt. Ze staan in de lijst.',
  'letter-paragraph-missing':
    'Het centrum heeft voor deze brief een eigen paragraaf geschreven, maar niet in de taal van de brief. Vul die aan in de instellingen, onder ‘Eigen paragrafen’.',
  'letter-damaged':
    'Deze brief stemt niet meer overeen met zijn vingerafdruk en wordt niet getoond. Verwittig de beheerder.',
  'acknowledgement-already-given':
    'Het ontvangstbewijs is al gegeven. Druk het opnieuw af, of verbeter wanneer en hoe.',
  'not-acknowledged-yet': 'Het ontvangstbewijs is nog niet gegeven.',
  'mail-not-set-up': 'Er is geen mailserver ingesteld. Een beheerder kan dat doen onder ‘Instellingen’, ‘E-mail’.',
  'mail-moved-on': 'Deze e-mail staat ondertussen verder: kijk waar hij nu staat.',
  'proposal-missing':
    'Het sociaal verslag of het voorstel voor een gevraagde steunvorm ontbreekt. Schrijf ze in het deel ‘Beslissing’.',
  'decision-needs-proposal':
    'Het comité beslist op basis van een voorstel. Daarvóór kan alleen een dringende beslissing van de voorzitter geregistreerd worden, door de voorzitter zelf of door een leidinggevende.',
  'aid-undecided':
    'Over een gevraagde steunvorm is nog niet beslist. Beslis over elke steunvorm, of weiger hem en zeg waarom.',
  'meeting-already-planned': 'Op die dag is al een vergadering van hetzelfde orgaan gepland.',
  'meeting-over': 'Deze vergadering is voorbij. Kies een komende vergadering.',
  'meeting-not-yet':
    'De vergadering heeft nog niet plaatsgevonden: haar beslissingen worden vanaf die dag geregistreerd.',
  'meeting-has-agenda': 'Er staan aanvragen op de agenda van deze vergadering. Haal ze er eerst af.',
  'agenda-closed':
    'De agenda van deze vergadering is afgesloten. Een leidinggevende of de voorzitter kan de aanvraag nog toevoegen.',
  'already-on-agenda': 'De aanvraag staat al op de agenda van een komende vergadering.',
  'not-on-agenda': 'De aanvraag staat niet op de agenda van deze vergadering, of ze heeft al haar antwoord.',
  'ratification-stays-on-agenda':
    'Een dringende beslissing wordt op de eerstvolgende vergadering bekrachtigd: ze blijft op de agenda.',
  'no-contact-too-early': 'Het is te vroeg om te zeggen dat de persoon niet bereikt kon worden.',
  'no-pieces-to-bring': 'Er is geen enkel stuk dat de aanvrager nog moet bezorgen.',
  'appointment-to-come': 'Deze afspraak moet nog plaatsvinden: ze kan alleen geannuleerd worden.',
  'register-line-already-corrected': 'Deze regel is al verbeterd. Verbeter dan de regel die hem verbetert.',
  'register-too-long-to-print':
    'Er zijn te veel regels om in één keer af te drukken. Kies een kortere periode, of neem de tabel (CSV).',
  'triage-incomplete':
    'Het is nog niet duidelijk welke steun gevraagd wordt, waarom het dringend is of de persoon bekend is: trieer deze aanvraag apart.',
  'take-back-too-late':
    'De tijd om dit ongedaan te maken is voorbij. De aanvraag kan nog met de hand verbeterd worden.',
  'already-taken-back': 'Dit is al ongedaan gemaakt: er is niets meer te doen.',
  'label-name-taken': 'Er bestaat al een label met deze naam. Kies een andere naam.',
  'label-retired': 'Dit label wordt niet meer gegeven. Kies een ander.',
  'label-already-given': 'De aanvraag heeft dit label al.',
  'label-not-given': 'De aanvraag heeft dit label niet meer.',
  'too-many-labels': 'Het centrum geeft al honderd labels, dat is het maximum. Geef er een niet meer, of wijzig het.',
  'view-name-taken': 'Er bestaat al een weergave met deze naam. Kies een andere naam, of vervang de weergave.',
  'too-many-own-views':
    'U hebt al vijftig weergaven, dat is het maximum. Verwijder er een die u niet meer gebruikt, of vervang ze.',
  'too-many-office-views':
    'Het centrum heeft al vijftig weergaven, dat is het maximum. Verwijder er een die niet meer dient, of vervang ze.',
  'view-not-yours':
    'Deze weergave is niet van u: die van het centrum wijzigt een leidinggevende. Sla uw eigen weergave op onder een andere naam.',
  'verdict-already-given': 'Er is al een antwoord voor deze twee aanvragen. Maak dat eerst ongedaan.',
  'claim-not-resting': 'Iemand heeft intussen aan deze aanvraag gewerkt: ze blijft waar ze is.',
  'view-changed-meanwhile': 'Een collega heeft deze weergave intussen gewijzigd. Open ze opnieuw voor u ze vervangt.',
  'request-changed-meanwhile':
    'De aanvraag is intussen gewijzigd. Bekijk wat er veranderd is en probeer opnieuw; uw tekst blijft bewaard.',
  'too-large': 'De verstuurde inhoud is te groot.',
  'input-not-understood': 'Sommige antwoorden ontbreken of kloppen niet. Verbeter de aangeduide velden.',
  'version-missing': 'De pagina heeft niet gezegd welke versie ze toonde. Laad ze opnieuw.',
  'too-many-attempts': 'Te veel pogingen. Wacht een kwartier voor u opnieuw probeert.',
  'office-not-set-up': 'Dit centrum is nog niet ingericht.',
  'disk-full': 'De schijf van de server is vol: er werd niets opgeslagen. Verwittig de beheerder.',
  unreachable: 'De server antwoordt niet. Er is niets verloren: probeer het zo meteen opnieuw.',
  unexpected: 'Er ging iets mis. Probeer opnieuw; blijft het duren, verwittig dan de beheerder.',
}
