import type { Refusal } from '#shared/refusals.ts'

/** Each no in words, and what to do next. */
export const refusalsDe: Readonly<Record<Refusal, string>> = {
  'not-json': 'Der gesendete Inhalt ist kein JSON.',
  'session-needed': 'Ihre Sitzung ist beendet. Melden Sie sich an, um fortzufahren.',
  'sign-in-wrong': 'Name und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es erneut.',
  'signature-missing': 'Die Nachricht ist nicht signiert.',
  'signature-wrong': 'Die Signatur der Nachricht ist ungültig.',
  'signature-stale': 'Die Nachricht wurde vor mehr als fünf Minuten oder in der Zukunft signiert.',
  'permission-missing': 'Ihre Rolle erlaubt diese Handlung nicht. Fragen Sie Ihre Dienstleitung.',
  'cross-site': 'Diese Anfrage kommt nicht von einer Relais-Seite und wurde abgewiesen.',
  'not-found': 'Dieses Element gibt es nicht oder nicht mehr.',
  'already-set-up': 'Dieses Zentrum ist bereits eingerichtet. Melden Sie sich an.',
  'setup-code-wrong': 'Dieser Code ist nicht der auf der Serverkonsole angezeigte.',
  'reference-used-for-another-message': 'Diese Referenz wurde bereits für eine andere Nachricht verwendet.',
  'message-already-dealt-with': 'Eine Kollegin oder ein Kollege hat diese Nachricht bereits bearbeitet.',
  'sign-in-name-taken': 'Dieser Anmeldename ist bereits vergeben. Wählen Sie einen anderen.',
  'sender-taken': 'Diese Absenderkennung ist bereits vergeben. Wählen Sie eine andere.',
  'last-administrator': 'Mindestens eine aktive Person muss Verwalter bleiben.',
  'last-key': 'Ein Absender behält mindestens einen Schlüssel. Fügen Sie einen hinzu, bevor Sie diesen entfernen.',
  'too-many-keys': 'Ein Absender hat höchstens zwei Schlüssel. Entfernen Sie zuerst einen.',
  'request-already-yours': 'Sie haben diesen Antrag bereits übernommen.',
  'request-claimed-by-colleague':
    'Eine Kollegin oder ein Kollege hat diesen Antrag bereits übernommen. Die Dienstleitung kann ihn Ihnen zuweisen.',
  'request-held-by-nobody': 'Noch niemand hat diesen Antrag übernommen. Übernehmen Sie ihn zuerst.',
  'request-held-by-colleague':
    'Eine Kollegin oder ein Kollege hat diesen Antrag übernommen: Der nächste Schritt ist dort zu tun.',
  'request-already-theirs': 'Diese Person hat den Antrag bereits übernommen.',
  'request-not-yours': 'Sie haben diesen Antrag nicht übernommen.',
  'request-closed': 'Dieser Antrag ist abgeschlossen. Die Dienstleitung kann ihn wieder öffnen.',
  'step-not-in-this-stage': 'Dieser Schritt ist in der Phase, in der der Antrag steht, nicht möglich.',
  'transfer-step-not-now':
    'Dieser Schritt der Weiterleitung steht jetzt nicht an: Sehen Sie nach, wie weit der Antrag ist.',
  'colleague-cannot-work-requests': 'Die Rolle dieser Person erlaubt es nicht, Anträge zu bearbeiten.',
  'note-not-yours': 'Nur wer die Notiz geschrieben hat, kann sie ändern. Fügen Sie eine neue Notiz hinzu.',
  'note-edit-time-over': 'Eine Notiz lässt sich nur fünfzehn Minuten lang ändern. Fügen Sie eine neue Notiz hinzu.',
  'letter-mention-missing':
    'Das Schreiben kann nicht erstellt werden: Es fehlen Angaben, die das Gesetz verlangt. Sie stehen in der Liste.',
  'letter-paragraph-missing':
    'Das Zentrum hat für dieses Schreiben einen eigenen Absatz verfasst, aber nicht in der Sprache des Schreibens. Ergänzen Sie ihn in den Einstellungen unter „Eigene Absätze“.',
  'letter-damaged':
    'Dieses Schreiben stimmt nicht mehr mit seinem Fingerabdruck überein und wird nicht angezeigt. Benachrichtigen Sie die Verwaltung.',
  'acknowledgement-already-given':
    'Die Empfangsbestätigung ist schon erteilt. Drucken Sie sie noch einmal, oder berichtigen Sie wann und wie.',
  'not-acknowledged-yet': 'Die Empfangsbestätigung ist noch nicht erteilt.',
  'mail-not-set-up': 'Es ist kein Mailserver eingestellt. Die Verwaltung kann das unter „Einstellungen“, „E-Mail“ tun.',
  'mail-moved-on': 'Diese E-Mail ist inzwischen weiter: Sehen Sie nach, wo sie jetzt steht.',
  'proposal-missing':
    'Der Sozialbericht oder der Vorschlag für eine beantragte Hilfe fehlt. Schreiben Sie beides im Teil „Beschluss“.',
  'decision-needs-proposal':
    'Der Ausschuss beschließt aufgrund eines Vorschlags. Vorher lässt sich nur ein dringender Beschluss des Präsidenten eintragen, durch ihn selbst oder durch die Dienstleitung.',
  'aid-undecided':
    'Über eine beantragte Hilfe ist noch nicht beschlossen. Beschließen Sie über jede, oder lehnen Sie sie mit Begründung ab.',
  'meeting-already-planned': 'An diesem Tag ist bereits eine Sitzung desselben Organs angesetzt.',
  'meeting-over': 'Diese Sitzung ist vorbei. Wählen Sie eine kommende Sitzung.',
  'meeting-not-yet': 'Die Sitzung hat noch nicht stattgefunden: Ihre Beschlüsse werden ab diesem Tag eingetragen.',
  'meeting-has-agenda': 'Auf der Tagesordnung dieser Sitzung stehen Anträge. Nehmen Sie sie zuerst herunter.',
  'agenda-closed':
    'Die Tagesordnung dieser Sitzung ist abgeschlossen. Die Dienstleitung oder der Präsident kann den Antrag noch aufnehmen.',
  'already-on-agenda': 'Der Antrag steht bereits auf der Tagesordnung einer kommenden Sitzung.',
  'not-on-agenda': 'Der Antrag steht nicht auf der Tagesordnung dieser Sitzung, oder er hat seine Antwort schon.',
  'ratification-stays-on-agenda':
    'Ein dringender Beschluss wird in der nächsten Sitzung ratifiziert: Er bleibt auf ihrer Tagesordnung.',
  'no-contact-too-early': 'Es ist zu früh, um festzuhalten, dass die Person nicht zu erreichen war.',
  'no-pieces-to-bring': 'Es gibt keine Unterlage, die der Antragsteller noch vorlegen muss.',
  'appointment-to-come': 'Dieser Termin steht noch bevor: Er kann nur abgesagt werden.',
  'register-line-already-corrected':
    'Diese Zeile ist bereits berichtigt. Berichtigen Sie stattdessen die Zeile, die sie berichtigt.',
  'register-too-long-to-print':
    'Es sind zu viele Zeilen für einen einzigen Druck. Wählen Sie einen kürzeren Zeitraum oder nehmen Sie die Tabelle (CSV).',
  'triage-incomplete':
    'Bei diesem Antrag ist noch offen, welche Hilfe beantragt wird, warum es dringend ist oder ob die Person bekannt ist: Sichten Sie ihn einzeln.',
  'take-back-too-late':
    'Die Zeit, um das rückgängig zu machen, ist abgelaufen. Der Antrag kann noch von Hand berichtigt werden.',
  'already-taken-back': 'Das ist bereits rückgängig gemacht: Es ist nichts mehr zu tun.',
  'label-name-taken': 'Ein Schlagwort mit diesem Namen besteht bereits. Wählen Sie einen anderen Namen.',
  'label-retired': 'Dieses Schlagwort wird nicht mehr vergeben. Wählen Sie ein anderes.',
  'label-already-given': 'Der Antrag hat dieses Schlagwort bereits.',
  'label-not-given': 'Der Antrag hat dieses Schlagwort nicht mehr.',
  'too-many-labels':
    'Das Zentrum vergibt bereits hundert Schlagwörter, das ist die Höchstzahl. Vergeben Sie eines nicht mehr, oder ändern Sie es.',
  'view-name-taken':
    'Eine Ansicht mit diesem Namen besteht bereits. Wählen Sie einen anderen Namen, oder ersetzen Sie die Ansicht.',
  'too-many-own-views':
    'Sie haben bereits fünfzig Ansichten, das ist die Höchstzahl. Löschen Sie eine, die Sie nicht mehr brauchen, oder ersetzen Sie sie.',
  'too-many-office-views':
    'Das Zentrum hat bereits fünfzig Ansichten, das ist die Höchstzahl. Löschen Sie eine, die nicht mehr gebraucht wird, oder ersetzen Sie sie.',
  'view-not-yours':
    'Diese Ansicht ist nicht Ihre: Die des Zentrums ändert die Dienstleitung. Speichern Sie Ihre eigene unter einem anderen Namen.',
  'verdict-already-given':
    'Zu diesen beiden Anträgen gibt es bereits eine Antwort. Machen Sie zuerst diese rückgängig.',
  'claim-not-resting': 'Inzwischen ist dieser Antrag bearbeitet worden: Er bleibt, wo er ist.',
  'view-changed-meanwhile':
    'Diese Ansicht wurde inzwischen von jemand anderem geändert. Öffnen Sie die Ansicht erneut, bevor Sie sie ersetzen.',
  'request-changed-meanwhile':
    'Der Antrag wurde inzwischen geändert. Sehen Sie die Änderungen an und versuchen Sie es erneut; Ihr Text bleibt erhalten.',
  'too-large': 'Der gesendete Inhalt ist zu groß.',
  'input-not-understood': 'Einige Angaben fehlen oder passen nicht. Berichtigen Sie die markierten Felder.',
  'version-missing': 'Die Seite hat nicht mitgeteilt, welche Fassung sie zeigte. Laden Sie sie neu.',
  'too-many-attempts': 'Zu viele Versuche. Warten Sie eine Viertelstunde, bevor Sie es erneut versuchen.',
  'office-not-set-up': 'Dieses Zentrum ist noch nicht eingerichtet.',
  'disk-full': 'Die Festplatte des Servers ist voll: Nichts wurde gespeichert. Benachrichtigen Sie die Verwaltung.',
  unreachable: 'Der Server antwortet nicht. Es ist nichts verloren: Versuchen Sie es gleich noch einmal.',
  unexpected:
    'Etwas hat nicht funktioniert. Versuchen Sie es erneut; bleibt es dabei, benachrichtigen Sie die Verwaltung.',
}
