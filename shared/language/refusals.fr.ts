import type { Refusal } from '#shared/refusals.ts'

/** Each no in words, and what to do next. */
export const refusalsFr: Readonly<Record<Refusal, string>> = {
  'not-json': 'Le contenu envoyé n’est pas du JSON.',
  'session-needed': 'Votre session est terminée. Connectez-vous pour continuer.',
  'sign-in-wrong': 'Ce nom et ce mot de passe ne vont pas ensemble. Vérifiez-les et réessayez.',
  'signature-missing': 'Le message n’est pas signé.',
  'signature-wrong': 'La signature du message n’est pas valable.',
  'signature-stale': 'Le message a été signé il y a plus de cinq minutes ou dans le futur.',
  'permission-missing': 'Votre rôle ne permet pas cette action. Adressez-vous à votre responsable.',
  'cross-site': 'Cette demande ne vient pas d’une page de Relais et a été écartée.',
  'not-found': 'Cet élément n’existe pas ou n’existe plus.',
  'already-set-up': 'Ce centre est déjà installé. Connectez-vous.',
  'setup-code-wrong': 'Ce code n’est pas celui qui est affiché dans la console du serveur.',
  'reference-used-for-another-message': 'Cette référence a déjà servi pour un autre message.',
  'message-already-dealt-with': 'Un collègue a déjà traité ce message.',
  'sign-in-name-taken': 'Ce nom de connexion est déjà utilisé. Choisissez-en un autre.',
  'sender-taken': 'Cet identifiant d’expéditeur est déjà pris. Choisissez-en un autre.',
  'last-administrator': 'Il doit rester au moins un administrateur actif.',
  'last-key': 'Un expéditeur garde au moins une clé. Ajoutez-en une avant de retirer celle-ci.',
  'too-many-keys': 'Un expéditeur a deux clés au plus. Retirez-en une d’abord.',
  'request-already-yours': 'Vous avez déjà cette demande en charge.',
  'request-claimed-by-colleague':
    'Un collègue a déjà pris cette demande en charge. Un responsable peut vous l’attribuer.',
  'request-held-by-nobody': 'Personne n’a encore cette demande en charge. Prenez-la en charge d’abord.',
  'request-held-by-colleague': 'Un collègue a cette demande en charge : c’est à lui d’avancer.',
  'request-already-theirs': 'Ce collègue a déjà la demande en charge.',
  'request-not-yours': 'Vous n’avez pas cette demande en charge.',
  'request-closed': 'Cette demande est clôturée. Un responsable peut la rouvrir.',
  'step-not-in-this-stage': 'Cette étape n’est pas possible au stade où en est la demande.',
  'transfer-step-not-now': 'Cette étape de la transmission ne se présente pas maintenant : voyez où en est la demande.',
  'colleague-cannot-work-requests': 'Le rôle de ce collègue ne permet pas de traiter des demandes.',
  'note-not-yours': 'Seul l’auteur d’une note peut la modifier. Ajoutez une nouvelle note.',
  'note-edit-time-over': 'Une note ne se modifie que pendant quinze minutes. Ajoutez une nouvelle note.',
  'letter-mention-missing':
    'La lettre ne peut pas être établie : il y manque des mentions que la loi exige. Elles sont citées dans la liste.',
  'letter-paragraph-missing':
    'Le centre a écrit un paragraphe propre pour cette lettre, mais pas dans la langue de la lettre. Complétez-le dans les réglages, sous « Paragraphes propres ».',
  'letter-damaged':
    'Cette lettre ne correspond plus à son empreinte : elle n’est pas montrée. Prévenez l’administrateur.',
  'acknowledgement-already-given':
    'L’accusé de réception est déjà donné. Imprimez-le à nouveau, ou corrigez quand et comment.',
  'not-acknowledged-yet': 'L’accusé de réception n’est pas encore donné.',
  'mail-not-set-up':
    'Aucun serveur de courriel n’est réglé. Un administrateur peut le faire sous « Réglages », « Courriel ».',
  'mail-moved-on': 'Ce courriel n’en est plus là : voyez où il en est maintenant.',
  'proposal-missing':
    'Il manque le rapport social ou la proposition pour une aide demandée. Écrivez-les dans la partie « Décision ».',
  'decision-needs-proposal':
    'Le comité décide sur la base d’une proposition. Avant elle, seule une décision urgente du président s’enregistre, par lui-même ou par un responsable.',
  'aid-undecided': 'Une aide demandée reste sans décision. Décidez de chacune, ou refusez-la en disant pourquoi.',
  'meeting-already-planned': 'Une réunion du même organe est déjà fixée ce jour-là.',
  'meeting-over': 'Cette réunion est passée. Choisissez une réunion à venir.',
  'meeting-not-yet': 'La réunion n’a pas encore eu lieu : ses décisions s’enregistrent à partir de ce jour.',
  'meeting-has-agenda': 'Des demandes sont à l’ordre du jour de cette réunion. Retirez-les d’abord.',
  'agenda-closed':
    'L’ordre du jour de cette réunion est clos. Un responsable ou le président peut encore y ajouter la demande.',
  'already-on-agenda': 'La demande est déjà à l’ordre du jour d’une réunion à venir.',
  'not-on-agenda': 'La demande n’est pas à l’ordre du jour de cette réunion, ou elle a déjà sa réponse.',
  'ratification-stays-on-agenda':
    'Une décision urgente se ratifie à la plus prochaine réunion : elle reste à son ordre du jour.',
  'no-contact-too-early': 'Il est trop tôt pour dire que la personne n’a pas pu être jointe.',
  'no-pieces-to-bring': 'Il n’y a aucune pièce que le demandeur doive encore apporter.',
  'appointment-to-come': 'Ce rendez-vous est encore à venir : il ne peut qu’être annulé.',
  'register-line-already-corrected': 'Cette ligne est déjà corrigée. Corrigez plutôt la ligne qui la corrige.',
  'register-too-long-to-print':
    'Il y a trop de lignes pour une seule impression. Choisissez une période plus courte, ou prenez le tableau (CSV).',
  'triage-incomplete':
    'On ne sait pas encore quelle aide est demandée, pourquoi c’est urgent ou si la personne est connue : triez cette demande à part.',
  'take-back-too-late': 'Le délai pour annuler est passé. La demande peut encore être corrigée à la main.',
  'already-taken-back': 'C’est déjà annulé : il n’y a plus rien à faire.',
  'label-name-taken': 'Une étiquette porte déjà ce nom. Choisissez un autre nom.',
  'label-retired': 'Cette étiquette n’est plus donnée. Choisissez-en une autre.',
  'label-already-given': 'La demande porte déjà cette étiquette.',
  'label-not-given': 'La demande ne porte plus cette étiquette.',
  'too-many-labels':
    'Le centre donne déjà cent étiquettes, c’est le maximum. Ne donnez plus l’une d’elles, ou modifiez-la.',
  'view-name-taken': 'Une vue porte déjà ce nom. Choisissez un autre nom, ou remplacez la vue.',
  'too-many-own-views':
    'Vous avez déjà cinquante vues, c’est le maximum. Supprimez-en une qui ne vous sert plus, ou remplacez-la.',
  'too-many-office-views':
    'Le centre a déjà cinquante vues, c’est le maximum. Supprimez-en une qui ne sert plus, ou remplacez-la.',
  'view-not-yours':
    'Cette vue n’est pas la vôtre : celles du centre, un responsable les modifie. Enregistrez la vôtre sous un autre nom.',
  'verdict-already-given': 'Il y a déjà une réponse pour ces deux demandes. Annulez-la d’abord.',
  'claim-not-resting': 'Quelqu’un a entre-temps travaillé à cette demande : elle reste en charge.',
  'view-changed-meanwhile': 'Un collègue a modifié cette vue entre-temps. Ouvrez-la de nouveau avant de la remplacer.',
  'request-changed-meanwhile':
    'La demande a changé entre-temps. Voyez ce qui a changé, puis recommencez ; votre texte est gardé.',
  'too-large': 'Le contenu envoyé est trop grand.',
  'input-not-understood': 'Certaines réponses manquent ou ne conviennent pas. Corrigez les champs indiqués.',
  'version-missing': 'La page n’a pas dit quelle version elle montrait. Rechargez-la.',
  'too-many-attempts': 'Trop d’essais. Attendez un quart d’heure avant de réessayer.',
  'office-not-set-up': 'Ce centre n’est pas encore installé.',
  'disk-full': 'Le disque du serveur est plein : rien n’a été enregistré. Prévenez l’administrateur.',
  unreachable: 'Le serveur ne répond pas. Rien n’est perdu : réessayez dans un instant.',
  unexpected: 'Quelque chose n’a pas fonctionné. Réessayez ; si cela continue, prévenez l’administrateur.',
}
