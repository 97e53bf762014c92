<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name />
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) to go</source>
        <translation>
            <numerusform>encore %n carte</numerusform>
            <numerusform>encore %n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not collected</source>
        <translation>
            <numerusform>%n non retirée</numerusform>
            <numerusform>%n non retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>encore %n min</numerusform>
            <numerusform>encore %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) to the printer</source>
        <translation>
            <numerusform>%n ticket vers l'imprimante</numerusform>
            <numerusform>%n tickets vers l'imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) wait on this computer</source>
        <translation>
            <numerusform>%n vente attend sur ce PC</numerusform>
            <numerusform>%n ventes attendent sur ce PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) not sent yet</source>
        <translation>
            <numerusform>%n vente pas encore envoyée</numerusform>
            <numerusform>%n ventes pas encore envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printer: %n waiting</source>
        <translation>
            <numerusform>imprimante : %n en attente</numerusform>
            <numerusform>imprimante : %n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printer: %n not printed</source>
        <translation>
            <numerusform>imprimante : %n non imprimé</numerusform>
            <numerusform>imprimante : %n non imprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paper out · %n waiting</source>
        <translation>
            <numerusform>plus de papier · %n en attente</numerusform>
            <numerusform>plus de papier · %n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not surely printed: Enter shows them</source>
        <translation>
            <numerusform>%n papier pas sûrement imprimé : Enter le montre</numerusform>
            <numerusform>%n papiers pas sûrement imprimés : Enter les montre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performance(s) have it now</source>
        <translation>
            <numerusform>%n représentation l'a maintenant</numerusform>
            <numerusform>%n représentations l'ont maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performance(s) keep their plan: a place was given away meanwhile</source>
        <translation>
            <numerusform>%n représentation garde son plan : une place a été attribuée entre-temps</numerusform>
            <numerusform>%n représentations gardent leur plan : une place a été attribuée entre-temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) chosen</source>
        <translation>
            <numerusform>%n siège choisi</numerusform>
            <numerusform>%n sièges choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>seats blocked</source>
        <translation>sièges bloqués</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>reservation freed</source>
        <translation>réservation libérée</translation>
    </message>
    <message>
        <source>conflict decided</source>
        <translation>conflit tranché</translation>
    </message>
    <message>
        <source>tickets blocked</source>
        <translation>billets bloqués</translation>
    </message>
    <message>
        <source>device cut off</source>
        <translation>appareil coupé</translation>
    </message>
    <message>
        <source>places asked back</source>
        <translation>places redemandées</translation>
    </message>
    <message>
        <source>person forgotten</source>
        <translation>personne oubliée</translation>
    </message>
    <message>
        <source>payment corrected</source>
        <translation>paiement corrigé</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>nouveau code</translation>
    </message>
    <message>
        <source>printed again</source>
        <translation>réimprimé</translation>
    </message>
    <message>
        <source>cash in or out</source>
        <translation>argent entré ou sorti</translation>
    </message>
    <message>
        <source>performance changed</source>
        <translation>représentation modifiée</translation>
    </message>
    <message>
        <source>show changed</source>
        <translation>spectacle modifié</translation>
    </message>
    <message>
        <source>price list saved</source>
        <translation>liste de prix enregistrée</translation>
    </message>
    <message>
        <source>hall's plan saved</source>
        <translation>plan de salle enregistré</translation>
    </message>
    <message>
        <source>staff changed</source>
        <translation>personnel modifié</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>réglages modifiés</translation>
    </message>
    <message>
        <source>seats given</source>
        <translation>places attribuées</translation>
    </message>
    <message>
        <source>customer changed</source>
        <translation>client modifié</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>code PIN</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>tuile</translation>
    </message>
    <message>
        <source>another seat</source>
        <translation>autre siège</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>both stay</source>
        <translation>les deux restent</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>passé en perte</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>réservations</translation>
    </message>
    <message>
        <source>blocked seats</source>
        <translation>sièges bloqués</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>programme, prices, people</source>
        <translation>programme, prix, personnel</translation>
    </message>
    <message>
        <source>paid later</source>
        <translation>payé après coup</translation>
    </message>
    <message>
        <source>seat changed</source>
        <translation>place changée</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>block lifted</source>
        <translation>blocage levé</translation>
    </message>
    <message>
        <source>kept longer</source>
        <translation>gardé plus longtemps</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>scan taken back</source>
        <translation>scan annulé</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>remboursements</translation>
    </message>
    <message>
        <source>cash in and out</source>
        <translation>caisse : entrées, sorties</translation>
    </message>
    <message>
        <source>said of a card</source>
        <translation>dit d’une carte</translation>
    </message>
    <message>
        <source>The newest {count} of more; Alt+C, Alt+X, Alt+P take all along</source>
        <translation>Les {count} plus récentes, il y en a d’autres ; Alt+C, Alt+X, Alt+P les emportent toutes</translation>
    </message>
    <message>
        <source>All is looked through; Alt+C, Alt+X, Alt+P take it along</source>
        <translation>Tout a été parcouru ; Alt+C, Alt+X, Alt+P l'emportent</translation>
    </message>
    <message>
        <source>Looked for among the newest {count}; what is older follows</source>
        <translation>Cherché parmi les {count} plus récentes ; le reste suit</translation>
    </message>
    <message>
        <source>of other devices: the last change of each field</source>
        <translation>des autres appareils : la dernière modification de chaque champ</translation>
    </message>
</context>
<context>
    <name>Blocking</name>
    <message>
        <source>Block tickets</source>
        <translation>Bloquer des tickets</translation>
    </message>
    <message>
        <source>orders (2-0147, 2-0100..0150), or a scanned code</source>
        <translation>commandes (2-0147, 2-0100..0150), ou un code scanné</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>à la porte</translation>
    </message>
    <message>
        <source>lets in</source>
        <translation>laisse entrer</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>{state}, is inside</source>
        <translation>{state}, est à l’intérieur</translation>
    </message>
    <message>
        <source>No tickets of such orders on this computer.</source>
        <translation>Pas de tickets de ces commandes sur ce PC.</translation>
    </message>
    <message>
        <source>Space: this one or not · F9: block · Alt+D: let in again · Esc: back</source>
        <translation>Espace : celui-ci ou non · F9 : bloquer · Alt+D : admettre à nouveau · Esc : retour</translation>
    </message>
    <message>
        <source>{tickets}: no door lets them in</source>
        <translation>{tickets} : aucune porte ne laisse entrer</translation>
    </message>
    <message>
        <source>{tickets}: doors let them in again</source>
        <translation>{tickets} : les portes laissent entrer à nouveau</translation>
    </message>
    <message>
        <source>the doors hear of it by themselves</source>
        <translation>les portes l’apprennent d’elles-mêmes</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>show the card</source>
        <translation>présentez la carte</translation>
    </message>
    <message>
        <source>is being stopped</source>
        <translation>arrêt en cours</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>The terminal does not answer</source>
        <translation>Le terminal ne répond pas</translation>
    </message>
    <message>
        <source>nothing was charged, your basket is kept</source>
        <translation>rien n'a été débité, votre panier est conservé</translation>
    </message>
    <message>
        <source>look at its cable and power, or Shift+F8: card by hand</source>
        <translation>vérifiez le câble et le courant, ou Shift+F8 : carte à la main</translation>
    </message>
    <message>
        <source>The card was declined</source>
        <translation>La carte a été refusée</translation>
    </message>
    <message>
        <source>The card payment was stopped</source>
        <translation>Le paiement par carte a été arrêté</translation>
    </message>
    <message>
        <source>F8: again · F9: cash</source>
        <translation>F8 : à nouveau · F9 : espèces</translation>
    </message>
    <message>
        <source>Card: paid, and not saved yet</source>
        <translation>Carte : payée, pas encore enregistrée</translation>
    </message>
    <message>
        <source>the seats stay taken, nothing is booked twice</source>
        <translation>les places restent prises, rien n'est compté deux fois</translation>
    </message>
    <message>
        <source>do not let the customer pay again; Enter saves it</source>
        <translation>ne faites pas payer à nouveau ; Enter enregistre</translation>
    </message>
    <message>
        <source>Card: result unknown</source>
        <translation>Carte : résultat inconnu</translation>
    </message>
    <message>
        <source>do not let the customer pay again; F8 asks the terminal</source>
        <translation>ne faites pas payer à nouveau ; F8 interroge le terminal</translation>
    </message>
    <message>
        <source>card: paid, not saved</source>
        <translation>carte : payée, non enregistrée</translation>
    </message>
    <message>
        <source>card: unknown</source>
        <translation>carte : inconnue</translation>
    </message>
    <message>
        <source>Enter: save · Shift+F9: given back on the terminal · Esc: later</source>
        <translation>Enter : enregistrer · Shift+F9 : remboursé au terminal · Esc : plus tard</translation>
    </message>
    <message>
        <source>F8: ask the terminal · Shift+F8: slip seen · Shift+F9: not paid · Esc: later</source>
        <translation>F8 : interroger · Shift+F8 : preuve vue · Shift+F9 : pas payé · Esc : plus tard</translation>
    </message>
    <message>
        <source>The terminal does not say</source>
        <translation>Le terminal ne le dit pas</translation>
    </message>
    <message>
        <source>nothing was charged again</source>
        <translation>rien n'a été débité à nouveau</translation>
    </message>
    <message>
        <source>look at the slip or at the terminal's last payment</source>
        <translation>regardez la preuve ou le dernier paiement du terminal</translation>
    </message>
    <message>
        <source>The card was not paid</source>
        <translation>La carte n'a pas été payée</translation>
    </message>
    <message>
        <source>its seats are free again, nothing is booked</source>
        <translation>les places sont à nouveau libres, rien n'est compté</translation>
    </message>
    <message>
        <source>sell them again if the customer is still here</source>
        <translation>revendez-les si le client est encore là</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>Esc: stop it on the terminal</source>
        <translation>Esc : arrêter sur le terminal</translation>
    </message>
    <message>
        <source>nothing was charged, the order is still to be paid</source>
        <translation>rien n'a été débité, la commande reste à payer</translation>
    </message>
    <message>
        <source>the order takes no other payment, nothing is booked twice</source>
        <translation>la commande n'accepte aucun autre paiement, rien n'est enregistré deux fois</translation>
    </message>
    <message>
        <source>open the order again if the customer is still here</source>
        <translation>rouvrez la commande si le client est encore là</translation>
    </message>
    <message>
        <source>No card waits for its result</source>
        <translation>Aucune carte n’attend son résultat</translation>
    </message>
    <message>
        <source>Alt+L: last sale, with how it was paid</source>
        <translation>Alt+L : dernière vente, avec son mode de paiement</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Please show your card to the terminal.</source>
        <translation>Veuillez présenter votre carte au terminal.</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Votre monnaie</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Thank you. Enjoy the performance!</source>
        <translation>Merci. Bon spectacle !</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation>Vous recevez</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Sur facture</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Tickets</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>why (required)</source>
        <translation>pourquoi (obligatoire)</translation>
    </message>
    <message>
        <source>HOW IT ENDS</source>
        <translation>COMMENT CELA FINIT</translation>
    </message>
    <message>
        <source>F9 carries it out · ↑↓: another way · Esc: later</source>
        <translation>F9 exécute · ↑↓ : autre solution · Esc : plus tard</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Dites d'abord pourquoi.</translation>
    </message>
    <message>
        <source>the other gets an equal or better seat, a new code</source>
        <translation>l'autre reçoit une place égale ou meilleure, nouveau code</translation>
    </message>
    <message>
        <source>the other gets the money back</source>
        <translation>l'autre est remboursé</translation>
    </message>
    <message>
        <source>both stay: it is fine as it is</source>
        <translation>les deux restent : c'est bien ainsi</translation>
    </message>
    <message>
        <source>written off: nothing can be done any more</source>
        <translation>passé en perte : plus rien à faire</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>garde la place</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>à risque</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>entré</translation>
    </message>
    <message>
        <source>not valid any more</source>
        <translation>plus valable</translation>
    </message>
    <message>
        <source>Decided, and written down with your name</source>
        <translation>Décidé, et noté avec votre nom</translation>
    </message>
    <message>
        <source>new seat {seats}: its ticket is printed; tell the customer</source>
        <translation>nouvelle place {seats} : le billet s'imprime ; prévenez le client</translation>
    </message>
    <message>
        <source>the devices hear of it by themselves</source>
        <translation>les appareils l'apprennent d'eux-mêmes</translation>
    </message>
    <message>
        <source>number of that order, such as 2-0147</source>
        <translation>numéro de cette commande, comme 2-0147</translation>
    </message>
    <message>
        <source>The terminal's own list, or its end total beside what the tills have booked, says whether it was paid. While its till works, ask there: this is for one that is lost.</source>
        <translation>La liste du terminal, ou son total final à côté de ce que les caisses ont enregistré, dit si c'est payé. Si cette caisse marche encore, demandez-le là : ceci est pour une caisse perdue.</translation>
    </message>
    <message>
        <source>Say as which order first.</source>
        <translation>Dites d'abord sous quelle commande.</translation>
    </message>
    <message>
        <source>nothing was paid, or the terminal gave it back</source>
        <translation>rien n'a été payé, ou le terminal l'a rendu</translation>
    </message>
    <message>
        <source>paid: it is sold by hand at another till</source>
        <translation>payé : vendu à la main à une autre caisse</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is nothing in the basket yet</source>
        <translation>Le panier est encore vide</translation>
    </message>
    <message>
        <source>type a number, or begin to type a name or title</source>
        <translation>tapez un nombre, ou commencez à taper un nom ou un titre</translation>
    </message>
    <message>
        <source>Nothing was sold at this till yet</source>
        <translation>Rien n'a encore été vendu dans cette session</translation>
    </message>
    <message>
        <source>F2 finds an earlier order by its number or name</source>
        <translation>F2 retrouve une commande antérieure par numéro ou nom</translation>
    </message>
    <message>
        <source>The basket is put aside</source>
        <translation>Le panier est mis de côté</translation>
    </message>
    <message>
        <source>nothing was booked, its seats stay taken</source>
        <translation>rien n'est enregistré, les places restent prises</translation>
    </message>
    <message>
        <source>help the next one; Ctrl+S on an empty basket fetches it back</source>
        <translation>servez le suivant ; Ctrl+S sur un panier vide le reprend</translation>
    </message>
    <message>
        <source>The program stopped at {time} with a basket that was not paid</source>
        <translation>Le programme s'est arrêté à {time} avec un panier qui n'était pas payé</translation>
    </message>
    <message>
        <source>{places} are taken again</source>
        <translation>{places} sont reprises</translation>
    </message>
    <message>
        <source>somebody else has {seats} by now</source>
        <translation>prises par quelqu’un d’autre : {seats}</translation>
    </message>
    <message>
        <source>Enter: go on with it · Ctrl+S: later</source>
        <translation>Enter : continuer · Ctrl+S : plus tard</translation>
    </message>
    <message>
        <source>ask for other places</source>
        <translation>demandez d'autres places</translation>
    </message>
    <message>
        <source>This goes back in one piece</source>
        <translation>Ceci est remboursé en une fois</translation>
    </message>
    <message>
        <source>nothing was booked</source>
        <translation>rien n'a été comptabilisé</translation>
    </message>
    <message>
        <source>F9: in cash · F8: on the card</source>
        <translation>F9 : en espèces · F8 : sur la carte</translation>
    </message>
    <message>
        <source>{seat} is not free</source>
        <translation>{seat} n'est pas libre</translation>
    </message>
    <message>
        <source>your basket is unchanged</source>
        <translation>votre panier est inchangé</translation>
    </message>
    <message>
        <source>choose a coloured seat</source>
        <translation>choisissez une place en couleur</translation>
    </message>
    <message>
        <source>{count} together are not free, {parts} are</source>
        <translation>{count} ensemble ne sont pas libres, {parts} oui</translation>
    </message>
    <message>
        <source>nothing is taken yet</source>
        <translation>rien n'est encore pris</translation>
    </message>
    <message>
        <source>From {seat} on there are not {count} free together</source>
        <translation>À partir de {seat}, il n'y a pas {count} places libres ensemble</translation>
    </message>
    <message>
        <source>choose another seat, or take them one by one with Space</source>
        <translation>choisissez une autre place, ou prenez-les une à une avec Espace</translation>
    </message>
    <message>
        <source>That is less than {amount}</source>
        <translation>C'est moins que {amount}</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} behind</source>
        <translation>L'horloge de ce PC retarde de {time}</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} ahead</source>
        <translation>L'horloge de ce PC avance de {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>sales and their order stay right; prices and the doors' hour follow the server's time as it was last measured</source>
        <translation>les ventes et leur ordre restent justes ; les prix et l'heure des portes suivent l'heure du serveur mesurée en dernier</translation>
    </message>
    <message>
        <source>set the clock right</source>
        <translation>réglez l'horloge</translation>
    </message>
    <message>
        <source>Enter: {seats} · F5: choose yourself</source>
        <translation>Enter : {seats} · F5 : choisir soi‑même</translation>
    </message>
    <message>
        <source>Enter: {seats} (same rank) · F5: choose yourself</source>
        <translation>Enter : {seats} (même catégorie) · F5 : choisir soi‑même</translation>
    </message>
    <message>
        <source>{promotion} counts for this basket</source>
        <translation>{promotion} vaut pour ce panier</translation>
    </message>
    <message>
        <source>the amount to pay is with it</source>
        <translation>le montant à payer en tient compte</translation>
    </message>
    <message>
        <source>The places are held for 1 more minute</source>
        <translation>Les places sont tenues encore 1 minute</translation>
    </message>
    <message>
        <source>nothing is taken from the basket</source>
        <translation>rien ne quitte le panier</translation>
    </message>
    <message>
        <source>Enter: hold them longer</source>
        <translation>Enter : les garder plus longtemps</translation>
    </message>
    <message>
        <source>Connected since {time}</source>
        <translation>Connecté depuis {time}</translation>
    </message>
    <message>
        <source>No connection since {time}</source>
        <translation>Pas de connexion depuis {time}</translation>
    </message>
    <message>
        <source>you go on selling from own places ({count} free)</source>
        <translation>vous continuez à vendre vos propres places ({count} libres)</translation>
    </message>
    <message>
        <source>and leave by themselves</source>
        <translation>et partiront d'elles-mêmes</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>BASKET</source>
        <translation>PANIER</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <source>ORDER {number}</source>
        <translation>COMMANDE {number}</translation>
    </message>
    <message>
        <source>✓ one code for {count}</source>
        <translation>✓ un seul code pour {count}</translation>
    </message>
    <message>
        <source>one code for {count}</source>
        <translation>un seul code pour {count}</translation>
    </message>
    <message>
        <source>{name} · {tickets}, put aside</source>
        <translation>{name} · {tickets}, mis de côté</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>chèque-cadeau</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>entré</translation>
    </message>
    <message>
        <source>{seat}, {price}, chosen</source>
        <translation>{seat}, {price}, choisi</translation>
    </message>
    <message>
        <source>basket</source>
        <translation>panier</translation>
    </message>
    <message>
        <source>free, ours</source>
        <translation>libre, à nous</translation>
    </message>
    <message>
        <source>free, not ours</source>
        <translation>libre, pas à nous</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendu</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>other basket</source>
        <translation>autre panier</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Plan de salle</translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>Liste des places</translation>
    </message>
    <message>
        <source>Places without numbers</source>
        <translation>Places non numérotées</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>{free} free of {capacity}</source>
        <translation>{free} libres sur {capacity}</translation>
    </message>
    <message>
        <source>{count} ours</source>
        <translation>{count} à nous</translation>
    </message>
    <message>
        <source>PLACES</source>
        <translation>PLACES</translation>
    </message>
    <message>
        <source>PLAN   F5 list</source>
        <translation>PLAN   F5 liste</translation>
    </message>
    <message>
        <source>No performance chosen</source>
        <translation>Aucune représentation choisie</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libres</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>à nous</translation>
    </message>
    <message>
        <source>wheelch.</source>
        <translation>PMR</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>non retirées</translation>
    </message>
    <message>
        <source>No shift: reserving is possible, selling is not</source>
        <translation>Pas de session : réserver oui, vendre non</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>état de {time}</translation>
    </message>
    <message>
        <source>deadline over: Shift+F7</source>
        <translation>délai dépassé : Shift+F7</translation>
    </message>
    <message>
        <source>free at {time}</source>
        <translation>libre à {time}</translation>
    </message>
    <message>
        <source>how many of the chosen price</source>
        <translation>combien du tarif choisi</translation>
    </message>
    <message>
        <source>next price, previous price, price number n</source>
        <translation>tarif suivant, précédent, tarif numéro n</translation>
    </message>
    <message>
        <source>find a performance or a name</source>
        <translation>chercher un spectacle ou un nom</translation>
    </message>
    <message>
        <source>find; choose a performance</source>
        <translation>chercher ; choisir un spectacle</translation>
    </message>
    <message>
        <source>take the proposed places; confirm</source>
        <translation>prendre les places proposées ; confirmer</translation>
    </message>
    <message>
        <source>card; cash: take the places and ask for the money</source>
        <translation>carte ; espèces : prendre les places et demander l’argent</translation>
    </message>
    <message>
        <source>customer; reserve, with Shift the list</source>
        <translation>client ; réserver, avec Shift la liste</translation>
    </message>
    <message>
        <source>pay in parts: voucher, transfer, on account</source>
        <translation>payer en plusieurs fois : bon, virement, facture</translation>
    </message>
    <message>
        <source>card by hand; card whose result is unknown</source>
        <translation>carte à la main ; carte au résultat inconnu</translation>
    </message>
    <message>
        <source>another price for a line; a wheelchair place</source>
        <translation>autre prix pour une ligne ; place PMR</translation>
    </message>
    <message>
        <source>one code for a group</source>
        <translation>un seul code pour un groupe</translation>
    </message>
    <message>
        <source>open the drawer; sell a gift card</source>
        <translation>ouvrir le tiroir ; vendre un chèque-cadeau</translation>
    </message>
    <message>
        <source>sell a seat of another desk at risk</source>
        <translation>vendre à risque une place d'un autre guichet</translation>
    </message>
    <message>
        <source>other view; jump to seat G12</source>
        <translation>autre vue ; aller à la place G12</translation>
    </message>
    <message>
        <source>Space, arrows</source>
        <translation>Espace, flèches</translation>
    </message>
    <message>
        <source>in the plan: take a seat, move</source>
        <translation>dans le plan : prendre une place, se déplacer</translation>
    </message>
    <message>
        <source>Enter, Del</source>
        <translation>Enter, Suppr</translation>
    </message>
    <message>
        <source>in the basket: next price, take out</source>
        <translation>dans le panier : tarif suivant, retirer</translation>
    </message>
    <message>
        <source>one step back; twice: empty the basket</source>
        <translation>un pas en arrière ; deux fois : vider le panier</translation>
    </message>
    <message>
        <source>basket as it was</source>
        <translation>panier comme avant</translation>
    </message>
    <message>
        <source>put the basket aside; fetch it back</source>
        <translation>mettre le panier de côté ; le reprendre</translation>
    </message>
    <message>
        <source>next part of the screen</source>
        <translation>partie suivante de l'écran</translation>
    </message>
    <message>
        <source>open, count and close the till</source>
        <translation>ouvrir, compter et fermer la caisse</translation>
    </message>
    <message>
        <source>tickets by e-mail, or printed</source>
        <translation>tickets par e-mail, ou imprimés</translation>
    </message>
    <message>
        <source>receipt; last sale</source>
        <translation>reçu ; dernière vente</translation>
    </message>
    <message>
        <source>of an order: exchange; other seat</source>
        <translation>d’une commande : échanger ; autre place</translation>
    </message>
    <message>
        <source>refund; print again</source>
        <translation>rembourser ; réimprimer</translation>
    </message>
    <message>
        <source>right payment method; note</source>
        <translation>corriger le paiement ; note</translation>
    </message>
    <message>
        <source>other operator</source>
        <translation>autre opérateur</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Représentations</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>PERFORMANCE</source>
        <translation>REPRÉSENTATION</translation>
    </message>
    <message>
        <source>QUANTITY</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>No performances yet. The manager reads the programme in.</source>
        <translation>Pas encore de représentations. La gestion importe le programme.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd'hui</translation>
    </message>
    <message>
        <source>{day} {time}, {title}, {hall}, {count} to sell here</source>
        <translation>{day} {time}, {title}, {hall}, {count} à vendre ici</translation>
    </message>
    <message>
        <source>row {row} {numbers}</source>
        <translation>rang {row} {numbers}</translation>
    </message>
    <message>
        <source>TO PAY</source>
        <translation>À PAYER</translation>
    </message>
    <message>
        <source>wheelchair with companion</source>
        <translation>PMR avec accompagnant</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>à payer</translation>
    </message>
    <message>
        <source>rounded to 5 cents</source>
        <translation>arrondi à 5 cents</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>given</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>à rendre</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>À RENDRE</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>par carte</translation>
    </message>
    <message>
        <source>Type this amount into the terminal.</source>
        <translation>Tapez ce montant sur le terminal.</translation>
    </message>
    <message>
        <source>Nothing is booked before you have seen it approved.</source>
        <translation>Rien n'est enregistré avant que vous ayez vu l'accord.</translation>
    </message>
    <message>
        <source>Enter: approved · Esc: not paid</source>
        <translation>Enter : accepté · Esc : non payé</translation>
    </message>
    <message>
        <source>saved on this computer, without connection: the ticket is valid</source>
        <translation>enregistré sur ce PC, sans connexion : le ticket est valable</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>Alt+K: receipt · Alt+L: this order</source>
        <translation>Alt+K : reçu · Alt+L : cette commande</translation>
    </message>
    <message>
        <source>tickets by e-mail</source>
        <translation>tickets par e-mail</translation>
    </message>
    <message>
        <source>saved on this computer, without connection</source>
        <translation>enregistré sur ce PC, sans connexion</translation>
    </message>
    <message>
        <source>For whom, and why?</source>
        <translation>Pour qui, et pourquoi ?</translation>
    </message>
    <message>
        <source>for example: press, De Standaard</source>
        <translation>par exemple : presse, Le Soir</translation>
    </message>
    <message>
        <source>Enter: go on · Esc: not now</source>
        <translation>Enter : continuer · Esc : pas maintenant</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Ouvrir la caisse</translation>
    </message>
    <message>
        <source>Count the change in the drawer.</source>
        <translation>Comptez la monnaie dans le tiroir.</translation>
    </message>
    <message>
        <source>float</source>
        <translation>fonds de caisse</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fonds de caisse</translation>
    </message>
    <message>
        <source>Enter: open · Esc: not now</source>
        <translation>Enter : ouvrir · Esc : pas maintenant</translation>
    </message>
    <message>
        <source>on account: {amount}</source>
        <translation>sur facture : {amount}</translation>
    </message>
    <message>
        <source>Esc again empties the basket. Ctrl+Z brings it back.</source>
        <translation>Encore Esc vide le panier. Ctrl+Z le ramène.</translation>
    </message>
    <message>
        <source>Enter: take these places · F8 card · F9 cash</source>
        <translation>Enter prendre · F8 Carte · F9 Espèces</translation>
    </message>
    <message>
        <source>F8 card · F9 cash</source>
        <translation>F8 Carte · F9 Espèces</translation>
    </message>
    <message>
        <source>Good day. Count the change and open the till: F12.</source>
        <translation>Bonjour. Comptez la monnaie et ouvrez la caisse : F12.</translation>
    </message>
    <message>
        <source>Enter: given back, print the tickets</source>
        <translation>Enter : rendu, imprimer les billets</translation>
    </message>
    <message>
        <source>Enter: paid, tickets by e-mail · Ctrl+E: print them</source>
        <translation>Enter : payé, tickets par e-mail · Ctrl+E : imprimer</translation>
    </message>
    <message>
        <source>Enter: paid, print the tickets</source>
        <translation>Enter : payé, imprimer les tickets</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Représ.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Plan/list</source>
        <translation>Plan/liste</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>CARD</source>
        <translation>CARTE</translation>
    </message>
    <message>
        <source>CASH</source>
        <translation>ESPÈCES</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Amount of this part</source>
        <translation>Montant de cette partie</translation>
    </message>
    <message>
        <source>Payment in parts</source>
        <translation>Paiement en plusieurs parties</translation>
    </message>
    <message>
        <source>scan or type the code</source>
        <translation>scannez ou tapez le code</translation>
    </message>
    <message>
        <source>STILL TO PAY</source>
        <translation>RESTE À PAYER</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>Enter: save and print · Esc: last part back</source>
        <translation>Enter : enregistrer et imprimer · Esc : annuler la dernière partie</translation>
    </message>
    <message>
        <source>Amount, then F8, F9, or + − and Enter · Esc: back</source>
        <translation>Montant, puis F8, F9, ou + − et Enter · Esc : retour</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Chèque-cadeau</translation>
    </message>
    <message>
        <source>Its code stands on the receipt. It pays in parts, at any desk.</source>
        <translation>Son code figure sur le ticket de caisse. Il paie en plusieurs fois, à chaque caisse.</translation>
    </message>
    <message>
        <source>worth</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Worth of the gift card</source>
        <translation>Valeur du chèque-cadeau</translation>
    </message>
    <message>
        <source>Enter: into the basket · Esc: not</source>
        <translation>Enter : dans le panier · Esc : non</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>These tickets cannot go by e-mail</source>
        <translation>Ces tickets ne peuvent pas partir par e-mail</translation>
    </message>
    <message>
        <source>nothing was changed, they are printed</source>
        <translation>rien n’est changé, ils seront imprimés</translation>
    </message>
    <message>
        <source>F4: a customer with an e-mail address; the manager names a mail server</source>
        <translation>F4 : un client avec une adresse e-mail ; le gestionnaire indique un serveur de mail</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Gift card: {left} left of {worth}</source>
        <translation>Chèque-cadeau : reste {left} sur {worth}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valable jusqu'au {day}</translation>
    </message>
    <message>
        <source>scan it after F9 or F8 to pay with it</source>
        <translation>scannez-le après F9 ou F8 pour payer avec</translation>
    </message>
    <message>
        <source>Enter: save · Esc: last part back</source>
        <translation>Enter : enregistrer · Esc : annuler la dernière partie</translation>
    </message>
    <message>
        <source>nothing is printed: they have their paper</source>
        <translation>rien n'est imprimé : ils ont leur papier</translation>
    </message>
    <message>
        <source>{promotion} takes nothing off these prices</source>
        <translation>{promotion} n'enlève rien à ces prix</translation>
    </message>
    <message>
        <source>what comes into the basket at another price costs less</source>
        <translation>ce qui entre dans le panier à un autre tarif coûte moins</translation>
    </message>
    <message>
        <source>another price: Enter on the line</source>
        <translation>autre tarif : Enter sur la ligne</translation>
    </message>
    <message>
        <source>was not paid yet</source>
        <translation>n'était pas encore payé</translation>
    </message>
    <message>
        <source>not to be paid any more: {amount}</source>
        <translation>n'est plus à payer : {amount}</translation>
    </message>
    <message>
        <source>An exchange is not sold at risk or on paper</source>
        <translation>Un échange ne se vend ni à risque ni sur papier</translation>
    </message>
    <message>
        <source>nothing was changed, the basket is kept</source>
        <translation>rien n'a changé, le panier est conservé</translation>
    </message>
    <message>
        <source>choose seats of this desk, or give the tickets back first: Alt+T</source>
        <translation>choisissez des places de cette caisse, ou reprenez d'abord les tickets : Alt+T</translation>
    </message>
    <message>
        <source>There is no seat {seat} here</source>
        <translation>Il n'y a pas de place {seat} ici</translation>
    </message>
    <message>
        <source>type the name of another seat</source>
        <translation>tapez le nom d'une autre place</translation>
    </message>
    <message>
        <source>Alt+O: at risk</source>
        <translation>Alt+O : à risque</translation>
    </message>
    <message>
        <source>{amount} to give back?</source>
        <translation>{amount} à rendre ?</translation>
    </message>
    <message>
        <source>Enter: yes · else type what was given</source>
        <translation>Enter : oui · sinon tapez ce qui a été donné</translation>
    </message>
    <message>
        <source>Type a number, or begin to type a name or title. You can always scan.</source>
        <translation>Tapez un nombre, ou commencez un nom ou un titre. On peut toujours scanner.</translation>
    </message>
    <message>
        <source>title, date, hall, name</source>
        <translation>titre, date, salle, nom</translation>
    </message>
    <message>
        <source>+ − price</source>
        <translation>+ − tarif</translation>
    </message>
    <message>
        <source>Alt+L last sale · Shift+F7 reservations · Alt+W wheelchair</source>
        <translation>Alt+L dernière vente · Shift+F7 réservations · Alt+W PMR</translation>
    </message>
    <message>
        <source>+ − other price · Shift+F9 in parts · Shift+F8 card by hand</source>
        <translation>+ − autre tarif · Shift+F9 en parties · Shift+F8 carte à la main</translation>
    </message>
    <message>
        <source>Shift+F9 in parts, on account · Shift+F8 card by hand · Ctrl+S put aside</source>
        <translation>Shift+F9 en parties, sur facture · Shift+F8 carte à la main · Ctrl+S mettre de côté</translation>
    </message>
    <message>
        <source>There are no performances here yet</source>
        <translation>Il n’y a pas encore de représentations ici</translation>
    </message>
    <message>
        <source>F3 in the manager's window makes one, or reads the programme; it comes by itself</source>
        <translation>F3 dans Gestion en crée une, ou importez le programme ; il arrive ici tout seul</translation>
    </message>
    <message>
        <source>This performance has no prices yet</source>
        <translation>Cette représentation n’a pas encore de prix</translation>
    </message>
    <message>
        <source>the manager gives it a price list; it comes by itself</source>
        <translation>Gestion lui donne une liste de prix ; elle arrive ici toute seule</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’ on this computer</source>
        <translation>Rien trouvé pour « {text} » sur ce PC</translation>
    </message>
    <message>
        <source>what you typed stays</source>
        <translation>ce que vous avez tapé reste</translation>
    </message>
    <message>
        <source>put it right, or Esc: all</source>
        <translation>corrigez, ou Esc : tout</translation>
    </message>
    <message>
        <source>nothing was taken</source>
        <translation>rien n’a été pris</translation>
    </message>
    <message>
        <source>LIST   F5 plan   g12 jumps</source>
        <translation>LISTE   F5 plan   g12 y va</translation>
    </message>
    <message>
        <source>Enter: as a customer · Esc: all</source>
        <translation>Enter : comme client · Esc : tout</translation>
    </message>
    <message>
        <source>Choose the new show: title or day, then Enter</source>
        <translation>Choisissez la nouvelle représentation : titre ou jour, puis Enter</translation>
    </message>
    <message>
        <source>Enter: yes · Esc: last part back</source>
        <translation>Enter : oui · Esc : annuler la dernière partie</translation>
    </message>
    <message>
        <source>Is there {amount} in the drawer?</source>
        <translation>Y a-t-il {amount} dans le tiroir ?</translation>
    </message>
    <message>
        <source>A gift card of {amount}?</source>
        <translation>Un chèque-cadeau de {amount} ?</translation>
    </message>
    <message>
        <source>Enter: yes · else type the right sum</source>
        <translation>Enter : oui · sinon tapez le bon montant</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>never heard of by this computer</source>
        <translation>jamais entendu par ce PC</translation>
    </message>
    <message>
        <source>{count} events waited there then</source>
        <translation>{count} événements y attendaient alors</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>the newest event that the server has of it</source>
        <translation>le dernier événement que le serveur en a</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>what it sold after this and did not send is missing here</source>
        <translation>ce qu’il a vendu après et pas envoyé manque ici</translation>
    </message>
    <message>
        <source>last sale</source>
        <translation>dernière vente</translation>
    </message>
    <message>
        <source>its places</source>
        <translation>ses places</translation>
    </message>
    <message>
        <source>Enter asks for them; it gives them when it hears of it</source>
        <translation>Enter les redemande ; il les rend quand il l’apprend</translation>
    </message>
    <message>
        <source>Enter again: ask for them</source>
        <translation>Enter encore : les redemander</translation>
    </message>
    <message>
        <source>it owns no unsold places</source>
        <translation>il n’a pas de places invendues</translation>
    </message>
    <message>
        <source>no sale</source>
        <translation>sans vente</translation>
    </message>
    <message>
        <source>came in by its signature, its sale unknown: {door}, {time}</source>
        <translation>entré par sa signature, vente inconnue : {door}, {time}</translation>
    </message>
    <message>
        <source>it is stolen: its tickets of after today let nobody in either</source>
        <translation>il est volé : ses tickets d’après aujourd’hui n’admettent personne non plus</translation>
    </message>
    <message>
        <source>it is lost: no answers any more, its {places} are free</source>
        <translation>il est perdu : plus de réponse, ses {places} sont libres</translation>
    </message>
    <message>
        <source>Enter again: this cannot be taken back</source>
        <translation>Enter encore : c’est irréversible</translation>
    </message>
    <message>
        <source>cut off as lost since {time}</source>
        <translation>coupé comme perdu depuis {time}</translation>
    </message>
    <message>
        <source>cut off as stolen since {time}</source>
        <translation>coupé comme volé depuis {time}</translation>
    </message>
    <message>
        <source>Enter: do what the line says · Esc: back</source>
        <translation>Enter : faire ce que dit la ligne · Esc : retour</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>APPAREIL</translation>
    </message>
    <message>
        <source>{places} are asked for</source>
        <translation>{places} sont redemandées</translation>
    </message>
    <message>
        <source>Cut off; what it has not sold is free</source>
        <translation>Coupé ; ce qu’il n’a pas vendu est libre</translation>
    </message>
    <message>
        <source>{made} sent, {received} received, {aside} kept aside</source>
        <translation>{made} envoyés, {received} reçus, {aside} mis de côté</translation>
    </message>
    <message>
        <source>{received} of {made} received, {waiting} wait, {aside} kept aside</source>
        <translation>{received} de {made} reçus, {waiting} attendent, {aside} mis de côté</translation>
    </message>
    <message>
        <source>the server shows the same {head} when all is there</source>
        <translation>le serveur montre le même {head} quand tout y est</translation>
    </message>
    <message>
        <source>{seats}: free again</source>
        <translation>{seats} : à nouveau libres</translation>
    </message>
    <message>
        <source>what it owned is free again</source>
        <translation>ce qu’il avait est à nouveau libre</translation>
    </message>
    <message>
        <source>a ticket that it sold and never told may turn up</source>
        <translation>un billet qu’il a vendu sans jamais le dire peut apparaître</translation>
    </message>
    <message>
        <source>it owned no unsold places</source>
        <translation>il n’avait aucune place invendue</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>never copied</source>
        <translation>jamais copié</translation>
    </message>
    <message>
        <source>copy too old: {detail}</source>
        <translation>copie trop vieille : {detail}</translation>
    </message>
    <message>
        <source>copying: {detail}</source>
        <translation>copie en cours : {detail}</translation>
    </message>
    <message>
        <source>ready: {detail}</source>
        <translation>prêt : {detail}</translation>
    </message>
    <message>
        <source>only this device</source>
        <translation>cet appareil seul</translation>
    </message>
    <message>
        <source>all doors connected</source>
        <translation>toutes les entrées connectées</translation>
    </message>
    <message>
        <source>only this house</source>
        <translation>cette maison seule</translation>
    </message>
    <message>
        <source>only this device: double use at another door is not seen</source>
        <translation>cet appareil seul : un ticket peut aussi passer ailleurs</translation>
    </message>
    <message>
        <source>camera: off</source>
        <translation>caméra : éteinte</translation>
    </message>
    <message>
        <source>camera: on</source>
        <translation>caméra : active</translation>
    </message>
    <message>
        <source>camera gone, hand scanner works</source>
        <translation>caméra absente, lecteur à main actif</translation>
    </message>
    <message>
        <source>{name}: not there</source>
        <translation>{name} : introuvable</translation>
    </message>
    <message>
        <source>scanner: {said}</source>
        <translation>lecteur : {said}</translation>
    </message>
    <message>
        <source>scanner: listening</source>
        <translation>lecteur : à l'écoute</translation>
    </message>
    <message>
        <source>sound: none</source>
        <translation>son : aucun</translation>
    </message>
    <message>
        <source>sound: on</source>
        <translation>son : allumé</translation>
    </message>
    <message>
        <source>Performances of today</source>
        <translation>Représentations du jour</translation>
    </message>
    <message>
        <source>name of this door, for instance: main</source>
        <translation>nom de cette entrée, par exemple : principale</translation>
    </message>
    <message>
        <source>Enter   Start scanning</source>
        <translation>Enter   Commencer à scanner</translation>
    </message>
    <message>
        <source>What comes in here?</source>
        <translation>Qu'est-ce qui entre ici ?</translation>
    </message>
    <message>
        <source>Space ticks a performance.</source>
        <translation>Espace coche une représentation.</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>code, name, order or seat</source>
        <translation>code, nom, commande ou place</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Derniers scans</translation>
    </message>
    <message>
        <source>Counts by door and price</source>
        <translation>Totaux par porte et tarif</translation>
    </message>
    <message>
        <source>INSIDE</source>
        <translation>DEDANS</translation>
    </message>
    <message>
        <source>OUTSIDE</source>
        <translation>DEHORS</translation>
    </message>
    <message>
        <source>LAST SCANS</source>
        <translation>DERNIERS SCANS</translation>
    </message>
    <message>
        <source>INSIDE BY DOOR AND PRICE</source>
        <translation>À L’INTÉRIEUR PAR PORTE ET TARIF</translation>
    </message>
    <message>
        <source>of {expected} · {count} still to come</source>
        <translation>sur {expected} · encore {count} à venir</translation>
    </message>
    <message>
        <source>group {count}/{places}</source>
        <translation>groupe {count}/{places}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>in twice</source>
        <translation>entré deux fois</translation>
    </message>
    <message>
        <source>door without a name</source>
        <translation>porte sans nom</translation>
    </message>
    <message>
        <source>{count} of {sold}</source>
        <translation>{count} sur {sold}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>READY · scan a ticket</source>
        <translation>PRÊT · scannez un ticket</translation>
    </message>
    <message>
        <source>CHECK: {what}</source>
        <translation>VÉRIFIER : {what}</translation>
    </message>
    <message>
        <source>OTHER DAY</source>
        <translation>AUTRE JOUR</translation>
    </message>
    <message>
        <source>WELCOME</source>
        <translation>ENTRÉE</translation>
    </message>
    <message>
        <source>HOW MANY?</source>
        <translation>COMBIEN ?</translation>
    </message>
    <message>
        <source>GROUP FULL</source>
        <translation>GROUPE COMPLET</translation>
    </message>
    <message>
        <source>OTHER DOOR</source>
        <translation>AUTRE ENTRÉE</translation>
    </message>
    <message>
        <source>MAY NOT ENTER</source>
        <translation>ENTRÉE REFUSÉE</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>BLOQUÉ</translation>
    </message>
    <message>
        <source>NOT APPROVED</source>
        <translation>NON APPROUVÉ</translation>
    </message>
    <message>
        <source>TOO EARLY</source>
        <translation>TROP TÔT</translation>
    </message>
    <message>
        <source>TOO LATE</source>
        <translation>TROP TARD</translation>
    </message>
    <message>
        <source>LATECOMER</source>
        <translation>RETARDATAIRE</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NON PAYÉ</translation>
    </message>
    <message>
        <source>ALREADY USED</source>
        <translation>DÉJÀ UTILISÉ</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>INCONNU</translation>
    </message>
    <message>
        <source>OTHER SHOW</source>
        <translation>AUTRE SPECTACLE</translation>
    </message>
    <message>
        <source>NOT REAL</source>
        <translation>FAUX BILLET</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>ANNULÉ</translation>
    </message>
    <message>
        <source>REPLACED</source>
        <translation>REMPLACÉ</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>VÉRIFIER</translation>
    </message>
    <message>
        <source>NOT OURS</source>
        <translation>PAS À NOUS</translation>
    </message>
    <message>
        <source>not in this device's copy ({time})
it may be a real ticket: to the desk</source>
        <translation>pas dans cette copie ({time})
peut-être un vrai ticket : à la caisse</translation>
    </message>
    <message>
        <source>could not decide
scan again, or look it up by name</source>
        <translation>impossible de décider
scannez encore ou cherchez par nom</translation>
    </message>
    <message>
        <source>{price}: not at this entrance
to the desk</source>
        <translation>{price} : pas à cette entrée
à la caisse</translation>
    </message>
    <message>
        <source>the signature is wrong
call the person in charge</source>
        <translation>la signature est fausse
appelez le responsable</translation>
    </message>
    <message>
        <source>this ticket was cancelled
to the desk</source>
        <translation>ce ticket est annulé
envoyez à la caisse</translation>
    </message>
    <message>
        <source>there is a newer ticket for this place
ask for it</source>
        <translation>il existe un ticket plus récent pour cette place
demandez-le</translation>
    </message>
    <message>
        <source>this ticket is blocked
call the person in charge</source>
        <translation>ce ticket est bloqué
appelez le responsable</translation>
    </message>
    <message>
        <source>this order waits for approval
to the desk</source>
        <translation>cette commande attend l'approbation
à la caisse</translation>
    </message>
    <message>
        <source>the doors are closed
call the person in charge</source>
        <translation>les entrées sont fermées
appelez le responsable</translation>
    </message>
    <message>
        <source>the hall is closed
latecomers after agreement: F9</source>
        <translation>la salle est fermée
retardataires après accord : F9</translation>
    </message>
    <message>
        <source>not paid yet
to the desk</source>
        <translation>pas encore payé
à la caisse</translation>
    </message>
    <message>
        <source>this seat was sold twice
call the person in charge</source>
        <translation>cette place est vendue deux fois
appelez le responsable</translation>
    </message>
    <message>
        <source>a customer card or another code</source>
        <translation>carte de client ou autre code</translation>
    </message>
    <message>
        <source>have a nice evening</source>
        <translation>bonne soirée</translation>
    </message>
    <message>
        <source>not at this entrance</source>
        <translation>pas à cette entrée</translation>
    </message>
    <message>
        <source>entrance: {doors}</source>
        <translation>entrée : {doors}</translation>
    </message>
    <message>
        <source>the doors are not open yet</source>
        <translation>ce n'est pas encore ouvert</translation>
    </message>
    <message>
        <source>doors open at {time}</source>
        <translation>ouverture à {time}</translation>
    </message>
    <message>
        <source>no more than {detail} ×</source>
        <translation>au plus {detail} ×</translation>
    </message>
    <message>
        <source>no more than {detail} × a day</source>
        <translation>au plus {detail} × par jour</translation>
    </message>
    <message>
        <source>{inside} of {places} inside</source>
        <translation>{inside} sur {places} à l'intérieur</translation>
    </message>
    <message>
        <source>inside already; scan out first</source>
        <translation>déjà à l'intérieur ; scannez d'abord la sortie</translation>
    </message>
    <message>
        <source>again after {detail} minutes</source>
        <translation>de nouveau après {detail} minutes</translation>
    </message>
    <message>
        <source>only within {detail} minutes</source>
        <translation>seulement dans les {detail} minutes</translation>
    </message>
    <message>
        <source>from {detail}</source>
        <translation>à partir de {detail}</translation>
    </message>
    <message>
        <source>until {detail}</source>
        <translation>jusqu'à {detail}</translation>
    </message>
    <message>
        <source>not on this day</source>
        <translation>pas ce jour-là</translation>
    </message>
    <message>
        <source>only at: {detail}</source>
        <translation>seulement à : {detail}</translation>
    </message>
    <message>
        <source>not for this price</source>
        <translation>pas pour ce tarif</translation>
    </message>
    <message>
        <source>not for this rank</source>
        <translation>pas pour cette catégorie</translation>
    </message>
    <message>
        <source>only for: {detail}</source>
        <translation>seulement pour : {detail}</translation>
    </message>
    <message>
        <source>a rule of the house
call the person in charge</source>
        <translation>une règle de la maison
appelez le responsable</translation>
    </message>
    <message>
        <source>ROW {row}   SEAT {seat}</source>
        <translation>RANG {row}   PLACE {seat}</translation>
    </message>
    <message>
        <source>PLACE {seat}</source>
        <translation>PLACE {seat}</translation>
    </message>
    <message>
        <source>{position} of {count} of this order</source>
        <translation>{position} sur {count} de cette commande</translation>
    </message>
    <message>
        <source>sold at a desk, not yet in the copy of {time}</source>
        <translation>vendu à une caisse, pas encore dans la copie de {time}</translation>
    </message>
    <message>
        <source>the ticket stays valid</source>
        <translation>le ticket reste valable</translation>
    </message>
    <message>
        <source>scan the code of a group first</source>
        <translation>scannez d'abord le code d'un groupe</translation>
    </message>
    <message>
        <source>TO OUT?</source>
        <translation>VERS SORTIE ?</translation>
    </message>
    <message>
        <source>TO IN?</source>
        <translation>VERS ENTRÉE ?</translation>
    </message>
    <message>
        <source>Enter within 3 seconds</source>
        <translation>touche Enter dans les 3 secondes</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>from now on people go out here</source>
        <translation>dès maintenant on sort ici</translation>
    </message>
    <message>
        <source>from now on people come in here</source>
        <translation>dès maintenant on entre ici</translation>
    </message>
    <message>
        <source>there is no scan to take back</source>
        <translation>il n'y a pas de scan à reprendre</translation>
    </message>
    <message>
        <source>TAKE BACK</source>
        <translation>REPRENDRE</translation>
    </message>
    <message>
        <source>first scan the ticket that is refused</source>
        <translation>scannez d'abord le ticket refusé</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>REPRIS</translation>
    </message>
    <message>
        <source>Click here:
scans now go to another program</source>
        <translation>Cliquez ici :
les scans vont à un autre programme</translation>
    </message>
    <message>
        <source>Door: {name}</source>
        <translation>Entrée : {name}</translation>
    </message>
    <message>
        <source>AGAIN</source>
        <translation>ENCORE</translation>
    </message>
    <message>
        <source>All characters arrive as they are. Next: a ticket.</source>
        <translation>Tous les caractères arrivent correctement. Maintenant un billet.</translation>
    </message>
    <message>
        <source>SCANNER WORKS</source>
        <translation>LECTEUR PRÊT</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Show, door</source>
        <translation>Représ., entrée</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>In/out</source>
        <translation>In/Out</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler scan</translation>
    </message>
    <message>
        <source>ADMIT ANYWAY</source>
        <translation>LAISSER ENTRER</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>always works, whatever has the focus</source>
        <translation>marche toujours, où que vous soyez</translation>
    </message>
    <message>
        <source>the short code under the barcode, a name, an order or a seat</source>
        <translation>le code court sous le code-barres, un nom, une commande ou une place</translation>
    </message>
    <message>
        <source>choose performances and name the door</source>
        <translation>choisir les représentations et nommer l'entrée</translation>
    </message>
    <message>
        <source>how many of a group come in now</source>
        <translation>combien d'un groupe entrent maintenant</translation>
    </message>
    <message>
        <source>inside by door and price, or the last scans</source>
        <translation>à l’intérieur par porte et tarif, ou les dernières lectures</translation>
    </message>
    <message>
        <source>people go in or out here; Enter within 3 seconds</source>
        <translation>on entre ou on sort ici ; touche Enter dans les 3 secondes</translation>
    </message>
    <message>
        <source>take the last scan back, within a quarter of an hour</source>
        <translation>reprendre le dernier scan, dans le quart d'heure</translation>
    </message>
    <message>
        <source>let in despite the verdict, with a reason</source>
        <translation>laisser entrer malgré tout, avec un motif</translation>
    </message>
    <message>
        <source>camera, scanners, sound test, hand over</source>
        <translation>caméra, lecteurs, test du son, passer la main</translation>
    </message>
    <message>
        <source>verdict away</source>
        <translation>effacer le verdict</translation>
    </message>
    <message>
        <source>next part of the screen</source>
        <translation>partie suivante de l'écran</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>other operator</source>
        <translation>autre opérateur</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Combien de personnes</translation>
    </message>
    <message>
        <source>type a number, Enter · Esc: nobody</source>
        <translation>tapez un nombre, Enter · Esc : personne</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>Number of the second person</source>
        <translation>Numéro de la deuxième personne</translation>
    </message>
    <message>
        <source>their PIN</source>
        <translation>leur code PIN</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Second person (number)</source>
        <translation>Deuxième personne (numéro)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Enter: next, then do it · Esc: change nothing</source>
        <translation>Enter : suivant, puis exécuter · Esc : ne rien changer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Enter: decide as for a scan · Esc: back</source>
        <translation>Enter : décider comme pour un scan · Esc : retour</translation>
    </message>
    <message>
        <source>“{text}”: {count} found</source>
        <translation>« {text} » : {count} trouvés</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>à l'intérieur</translation>
    </message>
    <message>
        <source>Camera, scanners, sound</source>
        <translation>Caméra, lecteurs, son</translation>
    </message>
    <message>
        <source>This door</source>
        <translation>Cette porte</translation>
    </message>
    <message>
        <source>Enter: switch or do · Esc: back to scanning</source>
        <translation>Enter : activer ou faire · Esc : retour à la lecture</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>Scanners in HID-POS mode</source>
        <translation>Lecteurs en mode HID-POS</translation>
    </message>
    <message>
        <source>Scanners that type like a keyboard: always on</source>
        <translation>Lecteurs qui tapent comme un clavier : toujours actifs</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Tester le son</translation>
    </message>
    <message>
        <source>Set-up sheet for scanners, as PDF</source>
        <translation>Feuille de réglage des lecteurs, en PDF</translation>
    </message>
    <message>
        <source>Hand over: other operator</source>
        <translation>Passer la main : autre opérateur</translation>
    </message>
    <message>
        <source>Camera: {name}</source>
        <translation>Caméra : {name}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>You should hear a tone. If not: turn the volume up.</source>
        <translation>Vous entendez un son. Sinon : augmentez le volume.</translation>
    </message>
    <message>
        <source>This computer has no sound.</source>
        <translation>Cet ordinateur n’a pas de son.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>clavier</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>the price on the ticket</source>
        <translation>le tarif sur le billet</translation>
    </message>
    <message>
        <source>other doors are seen late</source>
        <translation>autres entrées en retard</translation>
    </message>
    <message>
        <source>the server is slow: double use at another door is seen a little later</source>
        <translation>le serveur est lent : un double passage ailleurs se voit un peu plus tard</translation>
    </message>
    <message>
        <source>Esc, or type on: {what}</source>
        <translation>Esc, ou continuez à taper : {what}</translation>
    </message>
    <message>
        <source>the set-up of the doors is not understood
call the person in charge</source>
        <translation>le réglage des portes n’est pas compris
appelez le responsable</translation>
    </message>
    <message>
        <source>from a till that was declared lost
call the person in charge</source>
        <translation>d’une caisse déclarée perdue
appelez le responsable</translation>
    </message>
    <message>
        <source>from before the house joined, not on its list
call the person in charge</source>
        <translation>d’avant l’adhésion de la maison, pas sur sa liste
appelez le responsable</translation>
    </message>
    <message>
        <source>REFUNDED</source>
        <translation>REMBOURSÉ</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>at the till {till}</source>
        <translation>({till})</translation>
    </message>
    <message>
        <source>to the desk</source>
        <translation>envoyez à la caisse</translation>
    </message>
    <message>
        <source>does not come in again
say so before they leave</source>
        <translation>ne rentre plus
dites-le avant le départ</translation>
    </message>
    <message>
        <source>back in until {time}</source>
        <translation>retour possible jusqu’à {time}</translation>
    </message>
    <message>
        <source>by the clock of this computer it is {now}
set it right, or call the person in charge</source>
        <translation>selon l’horloge de ce PC, on est le {now}
mettez-la à l’heure, ou appelez le responsable</translation>
    </message>
    <message>
        <source>Doors with rules: {names}. A door of another name lets all in.</source>
        <translation>Portes avec des règles : {names}. Une porte d’un autre nom laisse tout entrer.</translation>
    </message>
    <message>
        <source>asked for at {time}: {door}
never confirmed: call the person in charge</source>
        <translation>demandé à {time} : {door}
jamais confirmé
appelez la personne responsable</translation>
    </message>
    <message>
        <source>nobody comes in here yet: F3</source>
        <translation>personne n’entre encore ici : F3</translation>
    </message>
    <message>
        <source>used already too: {when}</source>
        <translation>déjà utilisé aussi : {when}</translation>
    </message>
</context>
<context>
    <name>DoorSheet</name>
    <message>
        <source>Setting up a scanner</source>
        <translation>Régler un lecteur</translation>
    </message>
    <message>
        <source>Connection: USB serial (COM, CDC) or HID-POS</source>
        <translation>Connexion : USB série (COM, CDC) ou HID-POS</translation>
    </message>
    <message>
        <source>Best, if the scanner can do it: the codes then arrive as they are, whatever keyboard is set and whatever window is in front. Switch it on with F12 on the door.</source>
        <translation>Le mieux, si le lecteur le permet : les codes arrivent tels quels, quels que soient le clavier réglé et la fenêtre au premier plan. Activez-le avec F12 sur l’écran de la porte.</translation>
    </message>
    <message>
        <source>Else: USB keyboard, country USA</source>
        <translation>Sinon : clavier USB, pays USA</translation>
    </message>
    <message>
        <source>Works without any setting in boxoffice. Belgian or French as country is fine too: the door finds out by itself, and says so in its status line.</source>
        <translation>Fonctionne sans réglage dans boxoffice. Belgique ou France comme pays convient aussi : la porte le découvre seule et l’indique dans la ligne d’état.</translation>
    </message>
    <message>
        <source>Suffix: CR (Enter)</source>
        <translation>Suffixe : CR (Enter)</translation>
    </message>
    <message>
        <source>The verdict comes at once. Without a suffix the door waits a moment. Tab is fine too.</source>
        <translation>La réponse vient tout de suite. Sans suffixe, la porte attend un instant. Tab convient aussi.</translation>
    </message>
    <message>
        <source>Delay between characters: none. Caps Lock: off</source>
        <translation>Délai entre caractères : aucun. Verr. Maj : désactivé</translation>
    </message>
    <message>
        <source>A scanner that types slowly is taken for a person.</source>
        <translation>Un lecteur qui tape lentement est pris pour une personne.</translation>
    </message>
    <message>
        <source>AIM identifier: on, if there is a choice</source>
        <translation>Identifiant AIM : activé, si on a le choix</translation>
    </message>
    <message>
        <source>It says which kind of code was read; without it everything works too.</source>
        <translation>Il indique le type de code lu ; sans lui, tout fonctionne aussi.</translation>
    </message>
    <message>
        <source>Codes: QR and Code 128 on, all others off</source>
        <translation>Codes : QR et Code 128 activés, tous les autres désactivés</translation>
    </message>
    <message>
        <source>Then drink cartons and loyalty cards stay silent. Reading white on black (inverse) helps with phones in the dark.</source>
        <translation>Ainsi, les emballages et cartes de fidélité restent muets. Lire blanc sur noir (inverse) aide avec les téléphones dans le noir.</translation>
    </message>
    <message>
        <source>Reading the same code again: after 2 seconds or more</source>
        <translation>Relire le même code : après 2 secondes ou plus</translation>
    </message>
    <message>
        <source>Set it with the codes in the manual of its maker; then scan both codes below with the door open. It answers SCANNER WORKS.</source>
        <translation>Réglez avec les codes du manuel du fabricant, puis lisez les deux codes ci-dessous avec l’écran de la porte ouvert. Il répond LECTEUR PRÊT.</translation>
    </message>
    <message>
        <source>all characters of a ticket</source>
        <translation>tous les caractères d’un billet</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>code-barres</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>change for a note</source>
        <translation>changer un billet</translation>
    </message>
    <message>
        <source>coins are filled up or counted</source>
        <translation>compléter ou compter la monnaie</translation>
    </message>
    <message>
        <source>closed too soon</source>
        <translation>fermé trop tôt</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>your PIN</source>
        <translation>votre code PIN</translation>
    </message>
    <message>
        <source>2nd person: number</source>
        <translation>n° de la 2e personne</translation>
    </message>
    <message>
        <source>their PIN</source>
        <translation>son PIN</translation>
    </message>
    <message>
        <source>Enter: open · Esc: not</source>
        <translation>Enter : ouvrir · Esc : non</translation>
    </message>
    <message>
        <source>It is written down with your name.</source>
        <translation>C'est noté avec votre nom.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in the program ({code})</source>
        <translation>Une erreur s'est produite dans le programme ({code})</translation>
    </message>
    <message>
        <source>what was saved before is safe; the error is in the log</source>
        <translation>ce qui était enregistré est sûr ; l'erreur est dans le journal</translation>
    </message>
    <message>
        <source>go on working; tell the manager this code</source>
        <translation>continuez ; donnez ce code à la gestion</translation>
    </message>
    <message>
        <source>{seat} belongs to {owner}</source>
        <translation>{seat} appartient à {owner}</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>rien n'a été encaissé</translation>
    </message>
    <message>
        <source>F5: choose other seats</source>
        <translation>F5 : choisir d'autres places</translation>
    </message>
    <message>
        <source>No seats are chosen</source>
        <translation>Aucune place n'est choisie</translation>
    </message>
    <message>
        <source>choose seats on the plan first</source>
        <translation>choisissez d'abord des places sur le plan</translation>
    </message>
    <message>
        <source>{seat} is not free, and not this computer's either</source>
        <translation>{seat} n'est ni libre, ni à cet ordinateur</translation>
    </message>
    <message>
        <source>leave it out, or ask for it back first</source>
        <translation>laissez-la, ou redemandez-la d'abord</translation>
    </message>
    <message>
        <source>{seat} is not blocked</source>
        <translation>{seat} n'est pas bloquée</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>laissez-la</translation>
    </message>
    <message>
        <source>{seat} is blocked by another desk out of its own seats</source>
        <translation>{seat} est bloquée par une autre caisse parmi ses propres places</translation>
    </message>
    <message>
        <source>let that desk release it</source>
        <translation>laissez cette caisse la libérer</translation>
    </message>
    <message>
        <source>{seat} was just sold to {owner}</source>
        <translation>{seat} vient d'être vendue à {owner}</translation>
    </message>
    <message>
        <source>your basket is kept, nothing was charged</source>
        <translation>votre panier est gardé, rien n'a été encaissé</translation>
    </message>
    <message>
        <source>{seat} is not of this desk, and there is no connection to ask</source>
        <translation>{seat} n'est pas à cette caisse, et il n'y a pas de connexion pour demander</translation>
    </message>
    <message>
        <source>{seat} was taken just now</source>
        <translation>{seat} vient d'être prise</translation>
    </message>
    <message>
        <source>The right to sell {seat} has ended</source>
        <translation>Le droit de vendre {seat} est terminé</translation>
    </message>
    <message>
        <source>No own places left for this performance</source>
        <translation>Plus de places propres pour cette représentation</translation>
    </message>
    <message>
        <source>nothing was taken</source>
        <translation>rien n'a été pris</translation>
    </message>
    <message>
        <source>with a connection you can go on; without one, ask another desk</source>
        <translation>avec une connexion vous pouvez continuer ; sans : demandez à une autre caisse</translation>
    </message>
    <message>
        <source>Not enough places together</source>
        <translation>Pas assez de places ensemble</translation>
    </message>
    <message>
        <source>F5: choose the seats one by one, or ask for fewer</source>
        <translation>F5 : choisissez les places une à une, ou demandez-en moins</translation>
    </message>
    <message>
        <source>Not enough places left: {free} free</source>
        <translation>Pas assez de places : {free} libres</translation>
    </message>
    <message>
        <source>ask for fewer</source>
        <translation>demandez-en moins</translation>
    </message>
    <message>
        <source>A number is missing</source>
        <translation>Il manque un nombre</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien n'a été modifié</translation>
    </message>
    <message>
        <source>type how many</source>
        <translation>tapez combien</translation>
    </message>
    <message>
        <source>There is nothing in the basket yet</source>
        <translation>Le panier est encore vide</translation>
    </message>
    <message>
        <source>type a number, or begin to type a name or title</source>
        <translation>tapez un nombre, ou commencez à taper un nom ou un titre</translation>
    </message>
    <message>
        <source>Too little was given</source>
        <translation>On a reçu trop peu</translation>
    </message>
    <message>
        <source>nothing was booked</source>
        <translation>rien n'a été enregistré</translation>
    </message>
    <message>
        <source>type what the customer gave</source>
        <translation>tapez ce que le client a donné</translation>
    </message>
    <message>
        <source>The till is not open</source>
        <translation>La caisse n'est pas ouverte</translation>
    </message>
    <message>
        <source>nothing was charged, your basket is kept</source>
        <translation>rien n'a été encaissé, votre panier est gardé</translation>
    </message>
    <message>
        <source>F12: count the float and open the till</source>
        <translation>F12 : comptez la monnaie et ouvrez la caisse</translation>
    </message>
    <message>
        <source>The till is open already</source>
        <translation>La caisse est déjà ouverte</translation>
    </message>
    <message>
        <source>go on selling</source>
        <translation>continuez à vendre</translation>
    </message>
    <message>
        <source>The till has not been counted yet</source>
        <translation>La caisse n'est pas encore comptée</translation>
    </message>
    <message>
        <source>the shift stays open</source>
        <translation>la session reste ouverte</translation>
    </message>
    <message>
        <source>These are no days, or the last one comes before the first</source>
        <translation>Ce ne sont pas des jours, ou le dernier précède le premier</translation>
    </message>
    <message>
        <source>the report that is shown is the one before</source>
        <translation>le rapport affiché est le précédent</translation>
    </message>
    <message>
        <source>type two days, such as 1/11/2026 and 30/11/2026</source>
        <translation>tapez deux jours, comme 1/11/2026 et 30/11/2026</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {reason}</source>
        <translation>Le rapport n’a pas pu être écrit dans {path} : {reason}</translation>
    </message>
    <message>
        <source>the report itself is here, nothing is lost</source>
        <translation>le rapport lui-même est là, rien n’est perdu</translation>
    </message>
    <message>
        <source>make room on that disk, then once more</source>
        <translation>faites de la place sur ce disque, puis recommencez</translation>
    </message>
    <message>
        <source>A float cannot be less than nothing</source>
        <translation>Le fonds de caisse ne peut pas être négatif</translation>
    </message>
    <message>
        <source>the till stays closed</source>
        <translation>la caisse reste fermée</translation>
    </message>
    <message>
        <source>count what lies in the drawer</source>
        <translation>comptez ce qu’il y a dans le tiroir</translation>
    </message>
    <message>
        <source>A count cannot be less than nothing</source>
        <translation>Un comptage ne peut pas être négatif</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>recomptez</translation>
    </message>
    <message>
        <source>What stays in the drawer cannot be less than nothing</source>
        <translation>Ce qui reste dans le tiroir ne peut pas être négatif</translation>
    </message>
    <message>
        <source>type the amount that stays, or nothing</source>
        <translation>tapez le montant qui reste, ou rien</translation>
    </message>
    <message>
        <source>An amount is missing</source>
        <translation>Il manque un montant</translation>
    </message>
    <message>
        <source>type how much goes in or out</source>
        <translation>tapez combien entre ou sort</translation>
    </message>
    <message>
        <source>An earlier shift of this till is still to be counted</source>
        <translation>Une session précédente de cette caisse n’est pas encore comptée</translation>
    </message>
    <message>
        <source>count this one now, so that the drawers are not mixed</source>
        <translation>comptez celle-ci maintenant, pour ne pas mêler les tiroirs</translation>
    </message>
    <message>
        <source>count first; the expected amounts follow</source>
        <translation>comptez d'abord ; les montants attendus suivent</translation>
    </message>
    <message>
        <source>A difference needs a reason</source>
        <translation>Une différence demande une raison</translation>
    </message>
    <message>
        <source>type the reason, or count again</source>
        <translation>tapez la raison, ou recomptez</translation>
    </message>
    <message>
        <source>This performance is not in this copy</source>
        <translation>Cette représentation n'est pas dans cette copie</translation>
    </message>
    <message>
        <source>nothing was changed, your basket is kept</source>
        <translation>rien n'a été modifié, votre panier est gardé</translation>
    </message>
    <message>
        <source>choose another, or wait for the connection</source>
        <translation>choisissez-en une autre, ou attendez la connexion</translation>
    </message>
    <message>
        <source>This price no longer exists</source>
        <translation>Ce tarif n'existe plus</translation>
    </message>
    <message>
        <source>choose another price</source>
        <translation>choisissez un autre tarif</translation>
    </message>
    <message>
        <source>This place is not in the plan</source>
        <translation>Cette place n'est pas dans le plan</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>choisissez une autre place</translation>
    </message>
    <message>
        <source>This order is not in this copy</source>
        <translation>Cette commande n'est pas dans cette copie</translation>
    </message>
    <message>
        <source>look for it at the desk that sold it</source>
        <translation>cherchez à la caisse qui l'a vendue</translation>
    </message>
    <message>
        <source>This ticket is not in this copy</source>
        <translation>Ce ticket n'est pas dans cette copie</translation>
    </message>
    <message>
        <source>NOT SOLD. The disk of this computer is full</source>
        <translation>NON VENDU. Le disque de ce PC est plein</translation>
    </message>
    <message>
        <source>nothing was booked, everything before it is safe</source>
        <translation>rien n'est enregistré, tout ce qui précède est sûr</translation>
    </message>
    <message>
        <source>take no money, or give it back; go on at another desk and make room here</source>
        <translation>ne prenez pas d'argent ou rendez-le ; continuez à une autre caisse et faites de la place ici</translation>
    </message>
    <message>
        <source>NOT SOLD. The disk of this computer failed</source>
        <translation>NON VENDU. Le disque de ce PC est en panne</translation>
    </message>
    <message>
        <source>take no money, or give it back; go on at another desk</source>
        <translation>ne prenez pas d'argent ou rendez-le ; continuez à une autre caisse</translation>
    </message>
    <message>
        <source>NOT SOLD. The data of this computer cannot be written</source>
        <translation>NON VENDU. Les données de ce PC ne peuvent être écrites</translation>
    </message>
    <message>
        <source>NOT SOLD. The second copy of the journal cannot be written</source>
        <translation>NON VENDU. La deuxième copie du journal ne peut être écrite</translation>
    </message>
    <message>
        <source>look at the second disk or folder, then try again</source>
        <translation>vérifiez le deuxième disque ou dossier et réessayez</translation>
    </message>
    <message>
        <source>This is too much for one booking</source>
        <translation>C'est trop pour un seul enregistrement</translation>
    </message>
    <message>
        <source>split it into smaller orders</source>
        <translation>partagez en commandes plus petites</translation>
    </message>
    <message>
        <source>That PIN is not right</source>
        <translation>Ce code PIN est faux</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>retapez-le</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Trop de codes PIN faux</translation>
    </message>
    <message>
        <source>nothing else is locked</source>
        <translation>rien d'autre n'est bloqué</translation>
    </message>
    <message>
        <source>wait {seconds} seconds, or let someone else log in</source>
        <translation>attendez {seconds} secondes, ou laissez quelqu'un d'autre se connecter</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>Personne n'est connecté</translation>
    </message>
    <message>
        <source>Ctrl+L: choose your name and type your PIN</source>
        <translation>Ctrl+L : choisissez votre nom et tapez votre PIN</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>everything on this computer is safe and leaves by itself</source>
        <translation>tout sur ce PC est sûr et partira de lui-même</translation>
    </message>
    <message>
        <source>go on working; try this again when the connection is back</source>
        <translation>continuez ; réessayez quand la connexion est revenue</translation>
    </message>
    <message>
        <source>The server is being restored</source>
        <translation>Le serveur est en restauration</translation>
    </message>
    <message>
        <source>go on working; it needs every device to report first</source>
        <translation>continuez ; chaque appareil doit d'abord s'annoncer</translation>
    </message>
    <message>
        <source>The server could not do that (answer {status})</source>
        <translation>Le serveur n'a pas pu (réponse {status})</translation>
    </message>
    <message>
        <source>go on working; try this again later</source>
        <translation>continuez ; réessayez plus tard</translation>
    </message>
    <message>
        <source>The answer was not from our server</source>
        <translation>La réponse n'est pas de notre serveur</translation>
    </message>
    <message>
        <source>go on working; look at the address and the network</source>
        <translation>continuez ; vérifiez l'adresse et le réseau</translation>
    </message>
    <message>
        <source>The server cannot reach its data</source>
        <translation>Le serveur n'atteint pas ses données</translation>
    </message>
    <message>
        <source>go on working; tell the manager</source>
        <translation>continuez ; prévenez la gestion</translation>
    </message>
    <message>
        <source>The server did not start</source>
        <translation>Le serveur n'a pas démarré</translation>
    </message>
    <message>
        <source>start the program again; the log says why</source>
        <translation>relancez le programme ; le journal dit pourquoi</translation>
    </message>
    <message>
        <source>This device was withdrawn by the house</source>
        <translation>Cet appareil a été retiré par la maison</translation>
    </message>
    <message>
        <source>what it sold is kept and will be sent</source>
        <translation>ce qu'il a vendu est gardé et sera envoyé</translation>
    </message>
    <message>
        <source>ask the manager for a new pairing code</source>
        <translation>demandez à la gestion un nouveau code</translation>
    </message>
    <message>
        <source>Who answers at {url} does not know the pairing code</source>
        <translation>Le serveur qui répond à {url} ne connaît pas le code de jumelage</translation>
    </message>
    <message>
        <source>nothing was told to it</source>
        <translation>rien ne lui a été communiqué</translation>
    </message>
    <message>
        <source>look at the address; ask the manager for a new pairing code</source>
        <translation>vérifiez l’adresse ; demandez un nouveau code de jumelage à la gestion</translation>
    </message>
    <message>
        <source>The line to {url} is not encrypted</source>
        <translation>La connexion à {url} n’est pas chiffrée</translation>
    </message>
    <message>
        <source>nothing was sent over it</source>
        <translation>rien n’y a été envoyé</translation>
    </message>
    <message>
        <source>use the address that begins with https</source>
        <translation>utilisez l’adresse qui commence par https</translation>
    </message>
    <message>
        <source>Another program holds the data of this computer</source>
        <translation>Un autre programme tient les données de ce PC</translation>
    </message>
    <message>
        <source>close the other program and try again</source>
        <translation>fermez l'autre programme et réessayez</translation>
    </message>
    <message>
        <source>The data of this computer is damaged</source>
        <translation>Les données de ce PC sont endommagées</translation>
    </message>
    <message>
        <source>what was sent is safe on the server</source>
        <translation>ce qui était envoyé est sûr sur le serveur</translation>
    </message>
    <message>
        <source>go on at another desk and call the manager</source>
        <translation>continuez à une autre caisse et appelez la gestion</translation>
    </message>
    <message>
        <source>The data of this computer cannot be opened</source>
        <translation>Les données de ce PC ne peuvent être ouvertes</translation>
    </message>
    <message>
        <source>nothing was touched</source>
        <translation>rien n'a été touché</translation>
    </message>
    <message>
        <source>Nobody answers at {url}</source>
        <translation>Personne ne répond à {url}</translation>
    </message>
    <message>
        <source>this device has not joined; nothing was ever sold here</source>
        <translation>cet appareil n'est pas relié ; rien n'a jamais été vendu ici</translation>
    </message>
    <message>
        <source>look at address and network; the code may still be good</source>
        <translation>vérifiez l'adresse et le réseau ; le code est peut-être encore valable</translation>
    </message>
    <message>
        <source>What answers at {url} is not our server, or it is in trouble</source>
        <translation>Ce qui répond à {url} n'est pas un serveur à nous, ou il a des ennuis</translation>
    </message>
    <message>
        <source>There is a house of this name already</source>
        <translation>Il existe déjà une maison de ce nom</translation>
    </message>
    <message>
        <source>join it with a pairing code, or choose another name</source>
        <translation>reliez-vous avec un code de jumelage, ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>This is the data of a server, not of a device</source>
        <translation>Ce sont les données d'un serveur, pas d'un appareil</translation>
    </message>
    <message>
        <source>look at the folder; a device keeps its data in another one</source>
        <translation>vérifiez le dossier ; un appareil garde ses données dans un autre</translation>
    </message>
    <message>
        <source>look at the folder and its rights</source>
        <translation>vérifiez le dossier et ses droits</translation>
    </message>
    <message>
        <source>This data is from a newer version ({found}; this is {known})</source>
        <translation>Ces données sont d'une version plus récente ({found} ; ici {known})</translation>
    </message>
    <message>
        <source>update the program, or open it at another desk</source>
        <translation>mettez à jour, ou ouvrez à une autre caisse</translation>
    </message>
    <message>
        <source>This data is an older copy put back</source>
        <translation>Ces données sont une ancienne copie remise</translation>
    </message>
    <message>
        <source>nothing is lost; the newer sales are on the server or another disk</source>
        <translation>rien n'est perdu ; les ventes plus récentes sont sur le serveur ou un autre disque</translation>
    </message>
    <message>
        <source>connect to the server, or call the manager</source>
        <translation>connectez-vous au serveur, ou appelez la gestion</translation>
    </message>
    <message>
        <source>boxoffice already runs on this computer</source>
        <translation>boxoffice tourne déjà sur ce PC</translation>
    </message>
    <message>
        <source>go to that window</source>
        <translation>allez à cette fenêtre</translation>
    </message>
    <message>
        <source>The folder {path} cannot be used</source>
        <translation>Le dossier {path} ne peut être utilisé</translation>
    </message>
    <message>
        <source>choose another folder or its rights</source>
        <translation>choisissez un autre dossier ou d'autres droits</translation>
    </message>
    <message>
        <source>The safe for keys cannot be used</source>
        <translation>Le coffre des clés ne peut être utilisé</translation>
    </message>
    <message>
        <source>log in to this computer as the usual user</source>
        <translation>connectez-vous à ce PC comme l'utilisateur habituel</translation>
    </message>
    <message>
        <source>Another program uses port {port}</source>
        <translation>Un autre programme utilise le port {port}</translation>
    </message>
    <message>
        <source>close it, or choose another port</source>
        <translation>fermez-le, ou choisissez un autre port</translation>
    </message>
    <message>
        <source>A file arrived damaged</source>
        <translation>Un fichier est arrivé endommagé</translation>
    </message>
    <message>
        <source>it was not used</source>
        <translation>il n'a pas été utilisé</translation>
    </message>
    <message>
        <source>it is fetched again by itself</source>
        <translation>il est repris de lui-même</translation>
    </message>
    <message>
        <source>look at the file</source>
        <translation>vérifiez le fichier</translation>
    </message>
    <message>
        <source>The plan has no seats</source>
        <translation>Le plan n'a pas de places</translation>
    </message>
    <message>
        <source>The plan has more than {most} seats</source>
        <translation>Le plan a plus de {most} places</translation>
    </message>
    <message>
        <source>split the hall</source>
        <translation>partagez la salle</translation>
    </message>
    <message>
        <source>The name of the plan has {letters} letters</source>
        <translation>Le nom du plan a {letters} lettres</translation>
    </message>
    <message>
        <source>give it a name of at most {most} letters</source>
        <translation>donnez-lui un nom d'au plus {most} lettres</translation>
    </message>
    <message>
        <source>A seat has no name at {place}</source>
        <translation>Une place n'a pas de nom à {place}</translation>
    </message>
    <message>
        <source>mend the file and import it again</source>
        <translation>corrigez le fichier et réimportez-le</translation>
    </message>
    <message>
        <source>Two seats have the same name at {place}</source>
        <translation>Deux places ont le même nom à {place}</translation>
    </message>
    <message>
        <source>A seat has no rank at {place}</source>
        <translation>Une place n'a pas de catégorie à {place}</translation>
    </message>
    <message>
        <source>The rank {category} is not in the plan at {place}</source>
        <translation>La catégorie {category} n'est pas dans le plan à {place}</translation>
    </message>
    <message>
        <source>The rank {category} is there twice</source>
        <translation>La catégorie {category} y est deux fois</translation>
    </message>
    <message>
        <source>{field} is not right at {place}</source>
        <translation>{field} n'est pas juste à {place}</translation>
    </message>
    <message>
        <source>{field} is not a position at {place}</source>
        <translation>{field} n'est pas une position à {place}</translation>
    </message>
    <message>
        <source>The programme cannot be read</source>
        <translation>Le programme ne peut être lu</translation>
    </message>
    <message>
        <source>The programme is not in the expected form</source>
        <translation>Le programme n'a pas la forme attendue</translation>
    </message>
    <message>
        <source>export it again as JSON</source>
        <translation>réexportez-le en JSON</translation>
    </message>
    <message>
        <source>The file is not an event</source>
        <translation>Le fichier n'est pas un évènement</translation>
    </message>
    <message>
        <source>export it again from the calendar</source>
        <translation>réexportez-le depuis l'agenda</translation>
    </message>
    <message>
        <source>The event has no title</source>
        <translation>L'évènement n'a pas de titre</translation>
    </message>
    <message>
        <source>give it a title and import it again</source>
        <translation>donnez-lui un titre et réimportez-le</translation>
    </message>
    <message>
        <source>The folder of the printer cannot be written: {folder}</source>
        <translation>Le dossier de l'imprimante ne peut être écrit : {folder}</translation>
    </message>
    <message>
        <source>the sales are saved, the papers wait</source>
        <translation>les ventes sont enregistrées, les papiers attendent</translation>
    </message>
    <message>
        <source>look at the folder; they are printed then</source>
        <translation>vérifiez le dossier ; ils seront alors imprimés</translation>
    </message>
    <message>
        <source>This text is too long</source>
        <translation>Ce texte est trop long</translation>
    </message>
    <message>
        <source>nothing was saved</source>
        <translation>rien n'a été enregistré</translation>
    </message>
    <message>
        <source>tickets are printed as before</source>
        <translation>les tickets s’impriment comme avant</translation>
    </message>
    <message>
        <source>Element {where}: a code of so few dots is read by no door</source>
        <translation>Élément {where} : aucune porte ne lit un code de si peu de points</translation>
    </message>
    <message>
        <source>Element {where}: {colour} is no colour</source>
        <translation>Élément {where} : {colour} n’est pas une couleur</translation>
    </message>
    <message>
        <source>type it as #c8001e, or nothing for black</source>
        <translation>tapez #c8001e, ou rien pour noir</translation>
    </message>
    <message>
        <source>No print head has {dpi} dots an inch</source>
        <translation>Aucune tête n’a {dpi} points par pouce</translation>
    </message>
    <message>
        <source>200, 203, 300 or 600</source>
        <translation>200, 203, 300 ou 600</translation>
    </message>
    <message>
        <source>{count} elements are too many</source>
        <translation>{count} éléments, c’est trop</translation>
    </message>
    <message>
        <source>at most {most}: take some away (Alt+D)</source>
        <translation>au plus {most} : enlevez-en (Alt+D)</translation>
    </message>
    <message>
        <source>Element {where}: there is no field {field}</source>
        <translation>Élément {where} : il n’y a pas de champ {field}</translation>
    </message>
    <message>
        <source>{{title}}, {{date}}, {{hall}}, … the manual has them all</source>
        <translation>{{title}}, {{date}}, {{hall}}, … le manuel les a tous</translation>
    </message>
    <message>
        <source>There is no font {font} here</source>
        <translation>Il n’y a pas de police {font} ici</translation>
    </message>
    <message>
        <source>Element {where}: there is no word {label}</source>
        <translation>Élément {where} : il n’y a pas de mot {label}</translation>
    </message>
    <message>
        <source>Layout and logo are too large: {bytes} bytes</source>
        <translation>Mise en page et logo trop grands : {bytes} octets</translation>
    </message>
    <message>
        <source>at most {most} travel to the other computers: a smaller logo</source>
        <translation>au plus {most} vont aux autres PC : un logo plus petit</translation>
    </message>
    <message>
        <source>The logo is {dots} dots wide or high</source>
        <translation>Le logo fait {dots} points de large ou de haut</translation>
    </message>
    <message>
        <source>at most {most} are unpacked: save a smaller one</source>
        <translation>au plus {most} sont décompressés : enregistrez-en un plus petit</translation>
    </message>
    <message>
        <source>The logo is {bytes} bytes: that is no logo</source>
        <translation>Le logo fait {bytes} octets : ce n’est pas un logo</translation>
    </message>
    <message>
        <source>at most {most} bytes are read: save a smaller one</source>
        <translation>au plus {most} octets sont lus : enregistrez-en un plus petit</translation>
    </message>
    <message>
        <source>There is no place for a logo on this paper</source>
        <translation>Il n’y a pas de place pour un logo sur ce papier</translation>
    </message>
    <message>
        <source>add the element logo first (Alt+N)</source>
        <translation>ajoutez d’abord l’élément logo (Alt+N)</translation>
    </message>
    <message>
        <source>The logo cannot be read: {reason}</source>
        <translation>Le logo est illisible : {reason}</translation>
    </message>
    <message>
        <source>a PNG or JPEG file</source>
        <translation>un fichier PNG ou JPEG</translation>
    </message>
    <message>
        <source>{name} is no paper of ours</source>
        <translation>{name} n’est pas un de nos papiers</translation>
    </message>
    <message>
        <source>a6, a4, roll or stock</source>
        <translation>a6, a4, roll ou stock</translation>
    </message>
    <message>
        <source>A ticket needs exactly one element {element}</source>
        <translation>Un ticket demande exactement un élément {element}</translation>
    </message>
    <message>
        <source>Ctrl+Z brings back what you took away</source>
        <translation>Ctrl+Z ramène ce que vous avez enlevé</translation>
    </message>
    <message>
        <source>Element {where}: there is no logo yet</source>
        <translation>Élément {where} : il n’y a pas encore de logo</translation>
    </message>
    <message>
        <source>choose its file with Alt+L on the line of the paper</source>
        <translation>choisissez son fichier avec Alt+L, à la ligne du papier</translation>
    </message>
    <message>
        <source>Element {where} leaves the paper</source>
        <translation>L’élément {where} sort du papier</translation>
    </message>
    <message>
        <source>nearer to the left or the top, or smaller</source>
        <translation>plus à gauche ou plus haut, ou plus petit</translation>
    </message>
    <message>
        <source>Element {where} stands in the white around a code</source>
        <translation>L’élément {where} est dans le blanc autour d’un code</translation>
    </message>
    <message>
        <source>move it away: no door would read the code</source>
        <translation>éloignez-le : aucune porte ne lirait le code</translation>
    </message>
    <message>
        <source>A paper of {width} by {height} mm cannot be printed</source>
        <translation>Un papier de {width} sur {height} mm ne s’imprime pas</translation>
    </message>
    <message>
        <source>20 to 600 mm</source>
        <translation>20 à 600 mm</translation>
    </message>
    <message>
        <source>Element {where}: these are no sizes</source>
        <translation>Élément {where} : ce ne sont pas des tailles</translation>
    </message>
    <message>
        <source>largest-smallest in points, 4 to 200; 15-12 x2 for two lines</source>
        <translation>la plus grande-la plus petite en points, 4 à 200 ; 15-12 x2 pour deux lignes</translation>
    </message>
    <message>
        <source>Element {where}: its text is too long</source>
        <translation>Élément {where} : son texte est trop long</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>raccourcissez-le</translation>
    </message>
    <message>
        <source>The house's layout is of another program: {reason}</source>
        <translation>La mise en page de la maison est d’un autre programme : {reason}</translation>
    </message>
    <message>
        <source>F9 keeps the one that is shown</source>
        <translation>F9 garde celle qui est montrée</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits</source>
        <translation>Un code PIN a {shortest} à {longest} chiffres</translation>
    </message>
    <message>
        <source>type another one</source>
        <translation>tapez-en un autre</translation>
    </message>
    <message>
        <source>This reservation is not in this copy</source>
        <translation>Cette réservation n’est pas dans cette copie</translation>
    </message>
    <message>
        <source>look for it at the desk that made it</source>
        <translation>cherchez-la au guichet qui l’a faite</translation>
    </message>
    <message>
        <source>Nothing of this reservation is left</source>
        <translation>Il ne reste rien de cette réservation</translation>
    </message>
    <message>
        <source>Another desk has this reservation</source>
        <translation>Un autre guichet a cette réservation</translation>
    </message>
    <message>
        <source>let that desk collect it, or hand it over</source>
        <translation>faites-la retirer à ce guichet, ou céder</translation>
    </message>
    <message>
        <source>These are places of several reservations</source>
        <translation>Ce sont des places de plusieurs réservations</translation>
    </message>
    <message>
        <source>collect one reservation at a time</source>
        <translation>retirez une réservation à la fois</translation>
    </message>
    <message>
        <source>This house has no such desk</source>
        <translation>Cette maison n’a pas ce guichet</translation>
    </message>
    <message>
        <source>nothing was handed over</source>
        <translation>rien n’a été cédé</translation>
    </message>
    <message>
        <source>choose another desk</source>
        <translation>choisissez un autre guichet</translation>
    </message>
    <message>
        <source>The clock of this computer is not sure, and {seat} may be sold for some time only</source>
        <translation>L’horloge de cet ordinateur n’est pas sûre, et {seat} ne peut être vendu que jusqu’à une certaine heure</translation>
    </message>
    <message>
        <source>connect this computer for a moment, or let another desk sell it</source>
        <translation>connectez cet ordinateur un instant, ou laissez une autre caisse vendre</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Il manque une raison</translation>
    </message>
    <message>
        <source>{name} may not do this in this house</source>
        <translation>{name} n'y est pas autorisé dans cette maison</translation>
    </message>
    <message>
        <source>ask somebody who may, or the manager for the role</source>
        <translation>demandez à quelqu'un qui peut le faire, ou le rôle au gestionnaire</translation>
    </message>
    <message>
        <source>This scan is not known here any more</source>
        <translation>Ce scan n'est plus connu ici</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>rien n’a été fait</translation>
    </message>
    <message>
        <source>scan the ticket again</source>
        <translation>scannez de nouveau le ticket</translation>
    </message>
    <message>
        <source>Another door made this scan</source>
        <translation>Une autre entrée a fait ce scan</translation>
    </message>
    <message>
        <source>take it back there</source>
        <translation>reprenez-le là-bas</translation>
    </message>
    <message>
        <source>This scan is older than a quarter of an hour</source>
        <translation>Ce scan date de plus d'un quart d'heure</translation>
    </message>
    <message>
        <source>scan the ticket out instead</source>
        <translation>scannez plutôt le ticket en sortie</translation>
    </message>
    <message>
        <source>This scan was taken back already</source>
        <translation>Ce scan a déjà été repris</translation>
    </message>
    <message>
        <source>go on scanning</source>
        <translation>continuez à scanner</translation>
    </message>
    <message>
        <source>Nobody is logged in here</source>
        <translation>Personne n'est connecté ici</translation>
    </message>
    <message>
        <source>names are not for everyone</source>
        <translation>les noms ne sont pas pour tous</translation>
    </message>
    <message>
        <source>Ctrl+L: log in, then search again</source>
        <translation>Ctrl+L : connectez-vous et cherchez de nouveau</translation>
    </message>
    <message>
        <source>type why</source>
        <translation>tapez pourquoi</translation>
    </message>
    <message>
        <source>This needs your PIN</source>
        <translation>Ceci demande votre code PIN</translation>
    </message>
    <message>
        <source>type your own PIN</source>
        <translation>tapez votre propre code PIN</translation>
    </message>
    <message>
        <source>This needs a second person</source>
        <translation>Ceci demande une deuxième personne</translation>
    </message>
    <message>
        <source>ask somebody else of the house to type their PIN</source>
        <translation>demandez à quelqu’un d’autre de la maison de taper son code PIN</translation>
    </message>
    <message>
        <source>{seat} is sold already</source>
        <translation>{seat} est déjà vendu</translation>
    </message>
    <message>
        <source>That desk has no unsold places of this performance</source>
        <translation>Cette caisse n’a pas de places invendues pour cette représentation</translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>rien n’a été demandé</translation>
    </message>
    <message>
        <source>This conflict is not in this copy</source>
        <translation>Ce conflit n’est pas dans cette copie</translation>
    </message>
    <message>
        <source>wait for the connection, then look again</source>
        <translation>attendez la connexion, puis regardez à nouveau</translation>
    </message>
    <message>
        <source>This conflict is over already</source>
        <translation>Ce conflit est déjà réglé</translation>
    </message>
    <message>
        <source>The parts are more than what is to be paid</source>
        <translation>Les parties dépassent le montant à payer</translation>
    </message>
    <message>
        <source>make one of the parts smaller</source>
        <translation>diminue une des parties</translation>
    </message>
    <message>
        <source>The parts are less than what is to be paid</source>
        <translation>Les parties ne couvrent pas le montant à payer</translation>
    </message>
    <message>
        <source>choose how the rest is paid</source>
        <translation>choisissez comment le reste est payé</translation>
    </message>
    <message>
        <source>This amount cannot be paid in coins</source>
        <translation>Ce montant ne peut pas se payer en pièces</translation>
    </message>
    <message>
        <source>type an amount that ends in 0 or 5 cents</source>
        <translation>tapez un montant qui finit par 0 ou 5 cents</translation>
    </message>
    <message>
        <source>Two parts have no amount</source>
        <translation>Deux parties n'ont pas de montant</translation>
    </message>
    <message>
        <source>type the amount of one of them</source>
        <translation>tapez le montant de l'une des deux</translation>
    </message>
    <message>
        <source>This ticket has been given back already</source>
        <translation>Ce billet a déjà été repris</translation>
    </message>
    <message>
        <source>look at the order for when and by whom</source>
        <translation>regardez dans la commande quand et par qui</translation>
    </message>
    <message>
        <source>Somebody entered on this ticket</source>
        <translation>Quelqu'un est entré avec ce billet</translation>
    </message>
    <message>
        <source>call whoever is responsible tonight</source>
        <translation>appelez le responsable de ce soir</translation>
    </message>
    <message>
        <source>It is too late to give this ticket back</source>
        <translation>Il est trop tard pour reprendre ce billet</translation>
    </message>
    <message>
        <source>exchange it, or call the manager</source>
        <translation>échangez-le, ou appelez le responsable</translation>
    </message>
    <message>
        <source>Another desk sold this ticket, and there is no connection to ask it</source>
        <translation>Ce billet vient d'une autre caisse et il n'y a pas de connexion pour vérifier</translation>
    </message>
    <message>
        <source>never more than was paid goes back</source>
        <translation>on ne rend jamais plus que le montant payé</translation>
    </message>
    <message>
        <source>Another house sold this ticket and has its money</source>
        <translation>Une autre maison a vendu ce billet et en a l'argent</translation>
    </message>
    <message>
        <source>send the customer to that house</source>
        <translation>renvoie le client vers cette maison</translation>
    </message>
    <message>
        <source>We sell no more for the house whose ticket this is</source>
        <translation>Nous ne vendons plus pour la maison de ce billet</translation>
    </message>
    <message>
        <source>This ticket has no numbered seat</source>
        <translation>Ce billet n'a pas de place numérotée</translation>
    </message>
    <message>
        <source>exchange it for another place</source>
        <translation>échangez-le contre une autre place</translation>
    </message>
    <message>
        <source>This was sold in another till period</source>
        <translation>Ceci a été vendu dans une autre session de caisse</translation>
    </message>
    <message>
        <source>the manager corrects it in the books</source>
        <translation>la gestion le corrige dans les livres</translation>
    </message>
    <message>
        <source>Nothing of this order was paid that way</source>
        <translation>Rien de cette commande n'a été payé ainsi</translation>
    </message>
    <message>
        <source>look at the order's payments</source>
        <translation>regardez les paiements de la commande</translation>
    </message>
    <message>
        <source>It is booked that way already</source>
        <translation>C'est déjà enregistré ainsi</translation>
    </message>
    <message>
        <source>choose the other way</source>
        <translation>choisissez l'autre mode</translation>
    </message>
    <message>
        <source>Nothing of this order is to be paid any more</source>
        <translation>Il n'y a plus rien à payer pour cette commande</translation>
    </message>
    <message>
        <source>go on with the next one</source>
        <translation>passez au suivant</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>Il ne reste rien à payer</translation>
    </message>
    <message>
        <source>Enter saves it, Esc takes the last part back</source>
        <translation>Enter enregistre, Esc annule la dernière partie</translation>
    </message>
    <message>
        <source>There is a card among the parts already</source>
        <translation>Il y a déjà une carte parmi les parties</translation>
    </message>
    <message>
        <source>Shift+F8: a second card by hand</source>
        <translation>Shift+F8 : une deuxième carte à la main</translation>
    </message>
    <message>
        <source>These tickets cannot go by e-mail</source>
        <translation>Ces tickets ne peuvent pas partir par e-mail</translation>
    </message>
    <message>
        <source>the order needs a customer with an address; Alt+D prints</source>
        <translation>il faut un client avec une adresse ; Alt+D imprime</translation>
    </message>
    <message>
        <source>No drawer is linked to this desk</source>
        <translation>Aucun tiroir n'est lié à cette caisse</translation>
    </message>
    <message>
        <source>open it with its key</source>
        <translation>ouvrez-le avec sa clé</translation>
    </message>
    <message>
        <source>The drawer does not answer</source>
        <translation>Le tiroir ne répond pas</translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation>tout est enregistré</translation>
    </message>
    <message>
        <source>open it with its key, and look at the printer's cable</source>
        <translation>ouvrez-le avec sa clé, et vérifiez le câble de l'imprimante</translation>
    </message>
    <message>
        <source>No terminal is linked to this desk</source>
        <translation>Aucun terminal n'est lié à cette caisse</translation>
    </message>
    <message>
        <source>Shift+F8: card by hand</source>
        <translation>Shift+F8 : carte à la main</translation>
    </message>
    <message>
        <source>This card payment is settled already</source>
        <translation>Ce paiement par carte est déjà réglé</translation>
    </message>
    <message>
        <source>look at the last sale: Alt+L</source>
        <translation>regardez la dernière vente : Alt+L</translation>
    </message>
    <message>
        <source>{seat} waits for a card whose result is unknown</source>
        <translation>{seat} attend une carte au résultat inconnu</translation>
    </message>
    <message>
        <source>Alt+U settles that card; F5: choose other seats</source>
        <translation>Alt+U règle cette carte ; F5 : choisissez d'autres places</translation>
    </message>
    <message>
        <source>This copy knows no such voucher</source>
        <translation>Cette copie ne connaît pas ce bon</translation>
    </message>
    <message>
        <source>type it again, or pay otherwise</source>
        <translation>retapez-le, ou payez autrement</translation>
    </message>
    <message>
        <source>The voucher has too little left</source>
        <translation>Le bon n'a pas assez de solde</translation>
    </message>
    <message>
        <source>pay the rest otherwise: Shift+F9</source>
        <translation>payez le reste autrement : Shift+F9</translation>
    </message>
    <message>
        <source>The voucher was valid until {until}</source>
        <translation>Le bon était valable jusqu'au {until}</translation>
    </message>
    <message>
        <source>pay otherwise, or ask the manager</source>
        <translation>payez autrement, ou demandez au responsable</translation>
    </message>
    <message>
        <source>Without connection a voucher pays only a small amount here</source>
        <translation>Sans connexion, un bon ne paie ici qu'un petit montant</translation>
    </message>
    <message>
        <source>a smaller part, or pay otherwise</source>
        <translation>une partie plus petite, ou payez autrement</translation>
    </message>
    <message>
        <source>What a voucher paid cannot be booked as something else</source>
        <translation>Ce qu'un bon a payé ne peut pas être comptabilisé autrement</translation>
    </message>
    <message>
        <source>refund the order and sell it again</source>
        <translation>remboursez la commande et vendez-la à nouveau</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>La note est vide</translation>
    </message>
    <message>
        <source>type something, or Esc</source>
        <translation>tapez quelque chose, ou Esc</translation>
    </message>
    <message>
        <source>Nobody here would share a code</source>
        <translation>Personne ne partagerait un code ici</translation>
    </message>
    <message>
        <source>take two places or more at the same price</source>
        <translation>prenez deux places ou plus au même prix</translation>
    </message>
    <message>
        <source>A code admits {most} people, and these are {count}</source>
        <translation>Un code fait entrer {most} personnes, et elles sont {count}</translation>
    </message>
    <message>
        <source>sell them in two orders, or Alt+E: a code for each</source>
        <translation>vendez-les en deux commandes, ou Alt+E : un code par ticket</translation>
    </message>
    <message>
        <source>{price} is not sold at this moment</source>
        <translation>{price} n'est pas vendu en ce moment</translation>
    </message>
    <message>
        <source>choose another price: Enter on the line</source>
        <translation>choisissez un autre tarif : Enter sur la ligne</translation>
    </message>
    <message>
        <source>{price} is not for {seat}</source>
        <translation>{price} ne vaut pas pour {seat}</translation>
    </message>
    <message>
        <source>choose another seat, or another price: Enter on the line</source>
        <translation>choisissez une autre place, ou un autre tarif : Enter sur la ligne</translation>
    </message>
    <message>
        <source>{price}: no more than {most} in one order</source>
        <translation>{price} : pas plus de {most} par commande</translation>
    </message>
    <message>
        <source>{price}: {left} left for this performance</source>
        <translation>{price} : encore {left} pour ce spectacle</translation>
    </message>
    <message>
        <source>{price}: for whom, and why?</source>
        <translation>{price} : pour qui, et pourquoi ?</translation>
    </message>
    <message>
        <source>F8 or F9 asks it</source>
        <translation>F8 ou F9 le demande</translation>
    </message>
    <message>
        <source>This is no way out of this conflict</source>
        <translation>Ce conflit ne peut pas être réglé ainsi</translation>
    </message>
    <message>
        <source>choose another way out</source>
        <translation>choisissez une autre solution</translation>
    </message>
    <message>
        <source>This computer has no equal or better seat of its own left</source>
        <translation>Cet ordinateur n’a plus de place propre équivalente ou meilleure</translation>
    </message>
    <message>
        <source>claim a seat first, or pay the money back</source>
        <translation>demandez d’abord une place, ou remboursez</translation>
    </message>
    <message>
        <source>This customer is not in the copy of this computer</source>
        <translation>Ce client n’est pas dans la copie de ce poste</translation>
    </message>
    <message>
        <source>search by name, e-mail or telephone</source>
        <translation>cherchez par nom, e-mail ou téléphone</translation>
    </message>
    <message>
        <source>This is the same customer</source>
        <translation>C’est le même client</translation>
    </message>
    <message>
        <source>nothing was saved, what you typed is kept</source>
        <translation>rien n’est enregistré, votre saisie est gardée</translation>
    </message>
    <message>
        <source>{number} is no order number</source>
        <translation>{number} n’est pas un numéro de commande</translation>
    </message>
    <message>
        <source>as 2-0147, or 2-0100..0150 for a whole row of them</source>
        <translation>comme 2-0147, ou 2-0100..0150 pour toute une série</translation>
    </message>
    <message>
        <source>That is a row of more than {most} orders</source>
        <translation>C’est une série de plus de {most} commandes</translation>
    </message>
    <message>
        <source>type a shorter one</source>
        <translation>tapez-en une plus courte</translation>
    </message>
    <message>
        <source>That amount is more than {most}</source>
        <translation>Ce montant dépasse {most}</translation>
    </message>
    <message>
        <source>look whether a digit is typed twice</source>
        <translation>regardez si un chiffre est tapé deux fois</translation>
    </message>
    <message>
        <source>That text is too long</source>
        <translation>Ce texte est trop long</translation>
    </message>
    <message>
        <source>at most {most} letters</source>
        <translation>au plus {most} signes</translation>
    </message>
    <message>
        <source>The title is missing</source>
        <translation>Il manque le titre</translation>
    </message>
    <message>
        <source>type what the performance is called</source>
        <translation>tapez le nom de la représentation</translation>
    </message>
    <message>
        <source>The hall is missing</source>
        <translation>Il manque la salle</translation>
    </message>
    <message>
        <source>type where it is played</source>
        <translation>tapez où l’on joue</translation>
    </message>
    <message>
        <source>This is no day and hour ({field})</source>
        <translation>Ce n’est pas un jour et une heure ({field})</translation>
    </message>
    <message>
        <source>type it as 27/11/2026 20:00</source>
        <translation>tapez comme 27/11/2026 20:00</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>La fin précède le début</translation>
    </message>
    <message>
        <source>look at both hours, and the day after midnight</source>
        <translation>vérifiez les deux heures, et le jour après minuit</translation>
    </message>
    <message>
        <source>The doors open after it begins</source>
        <translation>Les portes ouvrent après le début</translation>
    </message>
    <message>
        <source>look at both hours</source>
        <translation>vérifiez les deux heures</translation>
    </message>
    <message>
        <source>This program does not know that status</source>
        <translation>Ce programme ne connaît pas ce statut</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>choisissez-en un autre</translation>
    </message>
    <message>
        <source>This amount cannot be less than nothing</source>
        <translation>Ce montant ne peut pas être négatif</translation>
    </message>
    <message>
        <source>type it without a minus</source>
        <translation>tapez-le sans signe moins</translation>
    </message>
    <message>
        <source>its plan stays: another one would move people</source>
        <translation>le plan reste : un autre déplacerait les gens</translation>
    </message>
    <message>
        <source>make a new performance, and move its customers</source>
        <translation>créez une autre représentation et déplacez les clients</translation>
    </message>
    <message>
        <source>A tile is a number from 1 to {most}</source>
        <translation>Une tuile est un nombre de 1 à {most}</translation>
    </message>
    <message>
        <source>type another number</source>
        <translation>tapez un autre numéro</translation>
    </message>
    <message>
        <source>This tile is {name}'s</source>
        <translation>Cette tuile est à {name}</translation>
    </message>
    <message>
        <source>This program does not know that role</source>
        <translation>Ce programme ne connaît pas ce rôle</translation>
    </message>
    <message>
        <source>Nobody else is a manager here</source>
        <translation>Personne d’autre n’est gestionnaire</translation>
    </message>
    <message>
        <source>nothing was saved: nobody could make another</source>
        <translation>rien n’est enregistré : personne ne pourrait en créer</translation>
    </message>
    <message>
        <source>make somebody else a manager first</source>
        <translation>nommez d’abord un autre gestionnaire</translation>
    </message>
    <message>
        <source>The house has no name</source>
        <translation>La maison n’a pas de nom</translation>
    </message>
    <message>
        <source>type what stands on its tickets</source>
        <translation>tapez ce qui figure sur les billets</translation>
    </message>
    <message>
        <source>This is no such number ({field})</source>
        <translation>Ce nombre n’est pas valable ({field})</translation>
    </message>
    <message>
        <source>type a whole number, not less than 0</source>
        <translation>tapez un nombre entier, au moins 0</translation>
    </message>
    <message>
        <source>This program does not know that protection ({field})</source>
        <translation>Ce programme ne connaît pas cette protection ({field})</translation>
    </message>
    <message>
        <source>There is no seat {seat} in this plan</source>
        <translation>Il n’y a pas de place {seat} dans ce plan</translation>
    </message>
    <message>
        <source>nothing was blocked</source>
        <translation>rien n’est bloqué</translation>
    </message>
    <message>
        <source>type seats as A1, A4-A8</source>
        <translation>tapez les places comme A1, A4-A8</translation>
    </message>
    <message>
        <source>This program has no such report ({report})</source>
        <translation>Ce programme n’a pas ce rapport ({report})</translation>
    </message>
    <message>
        <source>There is no name yet</source>
        <translation>Il n’y a pas encore de nom</translation>
    </message>
    <message>
        <source>type one, or Esc</source>
        <translation>tapez-en un, ou Esc</translation>
    </message>
    <message>
        <source>Nobody called {name} works here</source>
        <translation>Personne du nom de {name} ne travaille ici</translation>
    </message>
    <message>
        <source>look at the names on the tiles</source>
        <translation>regardez les noms sur les tuiles</translation>
    </message>
    <message>
        <source>This badge is too short to be safe</source>
        <translation>Ce badge est trop court pour être sûr</translation>
    </message>
    <message>
        <source>take one with at least {shortest} characters</source>
        <translation>prenez-en un d’au moins {shortest} caractères</translation>
    </message>
    <message>
        <source>This price list cannot be meant ({field}: {said})</source>
        <translation>Cette liste de prix ne peut pas être voulue ({field} : {said})</translation>
    </message>
    <message>
        <source>Esc: back to the list</source>
        <translation>Esc : retour à la liste</translation>
    </message>
    <message>
        <source>The hall of {title} has {ranks} ranks, and “{price}” has fewer prices</source>
        <translation>La salle de {title} a {ranks} catégories, et « {price} » a moins de prix</translation>
    </message>
    <message>
        <source>Esc: fill in all ranks · Space: leave this performance out</source>
        <translation>Esc : remplissez toutes les catégories · Espace : laissez cette représentation</translation>
    </message>
    <message>
        <source>{price}: only for who is {membership}</source>
        <translation>{price} : seulement pour qui est {membership}</translation>
    </message>
    <message>
        <source>F4: say who it is, or choose another price: Enter on the line</source>
        <translation>F4 : dites qui c'est, ou choisissez un autre prix : Enter sur la ligne</translation>
    </message>
    <message>
        <source>{price}: this customer is not {membership}</source>
        <translation>{price} : ce client n'est pas {membership}</translation>
    </message>
    <message>
        <source>F4: write it down on their page, or choose another price: Enter on the line</source>
        <translation>F4 : notez-le sur sa page, ou choisissez un autre prix : Enter sur la ligne</translation>
    </message>
    <message>
        <source>{price}: {membership} until {until}, that is over</source>
        <translation>{price} : {membership} jusqu'au {until}, c'est passé</translation>
    </message>
    <message>
        <source>F4: prolong it on their page, or choose another price: Enter on the line</source>
        <translation>F4 : prolongez-le sur sa page, ou choisissez un autre prix : Enter sur la ligne</translation>
    </message>
    <message>
        <source>{price}: {proof} must be shown</source>
        <translation>{price} : {proof} à montrer</translation>
    </message>
    <message>
        <source>{price}: {seat} has no pass number yet</source>
        <translation>{price} : {seat} n'a pas encore de numéro de carte</translation>
    </message>
    <message>
        <source>{price}: {left} left in this shift</source>
        <translation>{price} : encore {left} cette session</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>Ce n'est pas un prix</translation>
    </message>
    <message>
        <source>type an amount of 0 or more</source>
        <translation>tapez un montant de 0 ou plus</translation>
    </message>
    <message>
        <source>A changed price of this basket was not agreed to here</source>
        <translation>Un prix modifié de ce panier n'a pas été accepté ici</translation>
    </message>
    <message>
        <source>Alt+P: agree to it again</source>
        <translation>Alt+P : acceptez-le à nouveau</translation>
    </message>
    <message>
        <source>A changed price is not reserved</source>
        <translation>Un prix modifié ne se réserve pas</translation>
    </message>
    <message>
        <source>nothing is reserved, the basket is as it was</source>
        <translation>rien n'est réservé, le panier reste tel quel</translation>
    </message>
    <message>
        <source>sell it now, or reserve at the price of the list</source>
        <translation>vendez maintenant, ou réservez au prix du tarif</translation>
    </message>
    <message>
        <source>No wheelchair place with so many beside it is free here</source>
        <translation>Aucune place PMR avec autant de voisins n'est libre ici</translation>
    </message>
    <message>
        <source>F5: choose yourself · Alt+W: without a wheelchair</source>
        <translation>F5 : choisir soi‑même · Alt+W : sans fauteuil</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Ce jour n'existe pas</translation>
    </message>
    <message>
        <source>type it as 31/08/2027</source>
        <translation>tapez-le comme 31/08/2027</translation>
    </message>
    <message>
        <source>nothing was sent to it</source>
        <translation>rien ne lui a été envoyé</translation>
    </message>
    <message>
        <source>look at it, then try again (Alt+T)</source>
        <translation>regardez-la, puis réessayez (Alt+T)</translation>
    </message>
    <message>
        <source>{at} is no address of a printer</source>
        <translation>{at} n’est pas l’adresse d’une imprimante</translation>
    </message>
    <message>
        <source>as 192.168.1.61, /dev/usb/lp0 or serial:COM3@9600</source>
        <translation>comme 192.168.1.61, /dev/usb/lp0 ou serial:COM3@9600</translation>
    </message>
    <message>
        <source>The printer has a fault</source>
        <translation>L’imprimante a un défaut</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Du papier est coincé dans l’imprimante</translation>
    </message>
    <message>
        <source>This system has no printers of its own</source>
        <translation>Ce système n’a pas d’imprimantes propres</translation>
    </message>
    <message>
        <source>choose its language and its network address</source>
        <translation>choisissez son langage et son adresse réseau</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>L’imprimante est ouverte</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>L’imprimante n’a pas de papier</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>L’imprimante est en pause</translation>
    </message>
    <message>
        <source>let it go on, then try again (Alt+T)</source>
        <translation>laissez-la reprendre, puis réessayez (Alt+T)</translation>
    </message>
    <message>
        <source>The system did not take the paper: {reason}</source>
        <translation>Le système n’a pas pris le papier : {reason}</translation>
    </message>
    <message>
        <source>is the name of its queue right?</source>
        <translation>le nom de sa file est-il juste ?</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>L’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>a paper may come out still</source>
        <translation>un papier peut encore sortir</translation>
    </message>
    <message>
        <source>if its line brings no answers, say so: one-way</source>
        <translation>si sa ligne n’apporte pas de réponse, dites-le</translation>
    </message>
    <message>
        <source>The paper is wider than the {dots} dots of this printer</source>
        <translation>Le papier est plus large que les {dots} points de cette imprimante</translation>
    </message>
    <message>
        <source>choose another paper for it, or a smaller shift</source>
        <translation>choisissez un autre papier, ou un décalage plus petit</translation>
    </message>
    <message>
        <source>Nobody answers at the printer's address {at}</source>
        <translation>Personne ne répond à l’adresse {at} de l’imprimante</translation>
    </message>
    <message>
        <source>is it on, and its cable in?</source>
        <translation>est-elle allumée, son câble branché ?</translation>
    </message>
    <message>
        <source>“{said}” are no seat numbers</source>
        <translation>« {said} » ne sont pas des numéros de siège</translation>
    </message>
    <message>
        <source>as 1-20, or 1-39/2 for every other number</source>
        <translation>comme 1-20, ou 1-39/2 pour un numéro sur deux</translation>
    </message>
    <message>
        <source>{numbers} numbers do not fit {seats} seats of a row</source>
        <translation>{numbers} numéros ne vont pas avec {seats} sièges d'une rangée</translation>
    </message>
    <message>
        <source>as 1- or 2-/2: as many as there are seats</source>
        <translation>1- ou 2-/2 : autant qu'il y a de sièges</translation>
    </message>
    <message>
        <source>Two seats would be called {seat}</source>
        <translation>Deux sièges s'appelleraient {seat}</translation>
    </message>
    <message>
        <source>the plan is as it was, what you typed is kept</source>
        <translation>le plan est comme il était, votre saisie est gardée</translation>
    </message>
    <message>
        <source>give another zone, row or number</source>
        <translation>donnez une autre zone, rangée ou un autre numéro</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Le nom manque</translation>
    </message>
    <message>
        <source>type one; of the hall with F5</source>
        <translation>tapes-en un ; celui de la salle avec F5</translation>
    </message>
    <message>
        <source>An area has 1 to {most} places</source>
        <translation>Un secteur a de 1 à {most} places</translation>
    </message>
    <message>
        <source>type another number; Alt+D takes the area away</source>
        <translation>tapez un autre nombre ; Alt+D enlève le secteur</translation>
    </message>
    <message>
        <source>Rank {rank} stays</source>
        <translation>La catégorie {rank} reste</translation>
    </message>
    <message>
        <source>prices stand under the number of each rank</source>
        <translation>les prix sont sous le numéro de chaque catégorie</translation>
    </message>
    <message>
        <source>only the last one can go, when nobody sits there</source>
        <translation>seul le dernier peut partir, si personne n'y est assis</translation>
    </message>
    <message>
        <source>This hall has no places yet</source>
        <translation>Cette salle n'a pas encore de places</translation>
    </message>
    <message>
        <source>Alt+N adds seats; F5: areas without numbers</source>
        <translation>Alt+N ajoute des sièges ; F5 : secteurs sans numéros</translation>
    </message>
    <message>
        <source>{seat} is given away and not the same in the other plan</source>
        <translation>{seat} est déjà attribuée et n'est pas la même dans l'autre plan</translation>
    </message>
    <message>
        <source>The plan cannot be read ({reason})</source>
        <translation>Le plan ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <source>The file is no plan of pretix ({reason})</source>
        <translation>Le fichier n'est pas un plan de pretix ({reason})</translation>
    </message>
    <message>
        <source>export the plan again as JSON</source>
        <translation>exporte de nouveau le plan en JSON</translation>
    </message>
    <message>
        <source>Another hall is called {name}</source>
        <translation>Une autre salle s’appelle {name}</translation>
    </message>
    <message>
        <source>type another name; of the hall with F5</source>
        <translation>tapez un autre nom ; celui de la salle avec F5</translation>
    </message>
    <message>
        <source>More stays in the drawer than was counted</source>
        <translation>Il reste plus dans la caisse que ce qui a été compté</translation>
    </message>
    <message>
        <source>The second name is somebody else's</source>
        <translation>Le second nom est celui d’une autre personne</translation>
    </message>
    <message>
        <source>choose who counted along, or nobody</source>
        <translation>choisissez qui a compté avec vous, ou personne</translation>
    </message>
    <message>
        <source>‘{typed}’ is no e-mail address</source>
        <translation>« {typed} » n'est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>put it right, or leave it empty</source>
        <translation>corrigez-la, ou laissez le champ vide</translation>
    </message>
    <message>
        <source>Order {number} waits for a card whose result is unknown</source>
        <translation>La commande {number} attend une carte dont le résultat est inconnu</translation>
    </message>
    <message>
        <source>Alt+U settles that card; do not let the customer pay again</source>
        <translation>Alt+U règle cette carte ; ne laissez pas le client payer une deuxième fois</translation>
    </message>
    <message>
        <source>NOT SAVED. The disk of this computer is full</source>
        <translation>NON ENREGISTRÉ. Le disque de ce PC est plein</translation>
    </message>
    <message>
        <source>NOT SAVED. The disk of this computer failed</source>
        <translation>NON ENREGISTRÉ. Le disque de ce PC est en panne</translation>
    </message>
    <message>
        <source>NOT SAVED. The data of this computer cannot be written</source>
        <translation>NON ENREGISTRÉ. Les données de ce PC ne peuvent être écrites</translation>
    </message>
    <message>
        <source>NOT SAVED. The second copy of the journal cannot be written</source>
        <translation>NON ENREGISTRÉ. La deuxième copie du journal ne peut être écrite</translation>
    </message>
    <message>
        <source>let no money change hands; go on at another desk and make room here</source>
        <translation>ne prenez et ne rendez pas d'argent ; continuez à une autre caisse et faites de la place ici</translation>
    </message>
    <message>
        <source>let no money change hands; go on at another desk</source>
        <translation>ne prenez et ne rendez pas d'argent ; continuez à une autre caisse</translation>
    </message>
    <message>
        <source>Order {number} has no card payment of this amount to be it</source>
        <translation>La commande {number} n'a pas de paiement par carte de ce montant qui puisse l'être</translation>
    </message>
    <message>
        <source>book it by hand at a till first (Shift+F8), then its number</source>
        <translation>enregistrez-le d'abord à la main à une caisse (Shift+F8), puis son numéro</translation>
    </message>
    <message>
        <source>The logo is no PNG or JPEG picture</source>
        <translation>Le logo n’est pas une image PNG ou JPEG</translation>
    </message>
    <message>
        <source>The keys of this device are not on this computer</source>
        <translation>Les clés de cet appareil ne sont pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>its data is whole; a copy never holds keys</source>
        <translation>ses données sont entières ; une copie ne contient jamais de clés</translation>
    </message>
    <message>
        <source>put its old folder keys beside the data; where that is gone: join anew in another folder, and declare this device lost</source>
        <translation>mettez son ancien dossier keys à côté des données ; s’il a disparu : rejoignez à nouveau dans un autre dossier, et déclarez cet appareil perdu</translation>
    </message>
    <message>
        <source>Scanners typed at once, and their codes came mixed</source>
        <translation>Des lecteurs ont écrit en même temps et leurs codes se sont mêlés</translation>
    </message>
    <message>
        <source>nobody was let in or sent away</source>
        <translation>personne n’est entré ni refusé</translation>
    </message>
    <message>
        <source>scan each of those tickets again</source>
        <translation>scannez de nouveau chacun de ces tickets</translation>
    </message>
    <message>
        <source>Nobody gives so much: too large a sum would go back</source>
        <translation>Personne ne donne autant : le montant à rendre serait trop grand</translation>
    </message>
    <message>
        <source>The performance has begun: nothing is reserved any more</source>
        <translation>La représentation a commencé : on ne réserve plus</translation>
    </message>
    <message>
        <source>F8 card · F9 cash: sell it now</source>
        <translation>F8 carte · F9 espèces : vendez maintenant</translation>
    </message>
    <message>
        <source>Tickets are printed in IBM Plex Sans; choose a font for this paper</source>
        <translation>Les tickets sont imprimés en IBM Plex Sans ; choisissez une police pour ce papier</translation>
    </message>
    <message>
        <source>The maker of this font allows no document to hold it</source>
        <translation>L'auteur de cette police ne permet pas de l'inclure dans un document</translation>
    </message>
    <message>
        <source>another font</source>
        <translation>une autre police</translation>
    </message>
    <message>
        <source>This is no TrueType font</source>
        <translation>Ce n'est pas une police TrueType</translation>
    </message>
    <message>
        <source>a file that ends in .ttf</source>
        <translation>un fichier qui se termine par .ttf</translation>
    </message>
    <message>
        <source>The font is {bytes} bytes; at most {most} are read</source>
        <translation>La police fait {bytes} octets ; {most} au plus sont lus</translation>
    </message>
    <message>
        <source>a smaller file</source>
        <translation>un fichier plus petit</translation>
    </message>
    <message>
        <source>The font lacks letters that every ticket has: {letters}</source>
        <translation>Il manque à la police des lettres de chaque ticket : {letters}</translation>
    </message>
    <message>
        <source>The font cannot be read: {reason}</source>
        <translation>La police est illisible : {reason}</translation>
    </message>
    <message>
        <source>save the file anew</source>
        <translation>enregistrez à nouveau le fichier</translation>
    </message>
    <message>
        <source>Element {where}: bars as low as these are read by no door</source>
        <translation>Élément {where} : des barres si basses, aucune porte ne les lit</translation>
    </message>
    <message>
        <source>{least} mm high at least</source>
        <translation>{least} mm de haut au moins</translation>
    </message>
    <message>
        <source>at {dpi} dots an inch, {qr} dots a module at least for the QR code, {bars} for the bars</source>
        <translation>à {dpi} points par pouce, au moins {qr} points par module pour le code QR, {bars} pour les barres</translation>
    </message>
    <message>
        <source>This computer joined as a door or as a hub</source>
        <translation>Cet appareil appartient à la maison comme porte ou comme hub</translation>
    </message>
    <message>
        <source>nothing was changed: its house would not take what is done here</source>
        <translation>rien n'a changé : la maison n'accepterait pas ce qui se ferait ici</translation>
    </message>
    <message>
        <source>start what it is for, or join a new folder with another code</source>
        <translation>ouvrez ce à quoi il sert, ou jumelez un nouveau dossier avec un autre code</translation>
    </message>
    <message>
        <source>as a voucher (Shift+F9), or fewer tickets at once; or wait for the connection</source>
        <translation>en bon (Shift+F9), ou moins de tickets à la fois ; ou attendez la connexion</translation>
    </message>
    <message>
        <source>What answers is not proven to be our server</source>
        <translation>Rien ne prouve que ce qui répond est notre serveur</translation>
    </message>
    <message>
        <source>go on working; tell the manager, and look at this computer's clock ({why})</source>
        <translation>continuez ; prévenez la gestion et vérifiez l’horloge de cet ordinateur ({why})</translation>
    </message>
    <message>
        <source>The certificate of {url} is not believed ({why})</source>
        <translation>Le certificat de {url} n’est pas accepté ({why})</translation>
    </message>
    <message>
        <source>use the name that the certificate was made for</source>
        <translation>utilisez le nom pour lequel le certificat a été fait</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>spectacle</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réservation</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>performance, customer, reservation, order, ticket code, staff</source>
        <translation>spectacle, client, réservation, commande, code de ticket, personnel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Find in everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’ on this computer.</source>
        <translation>Rien trouvé pour « {text} » sur ce PC.</translation>
    </message>
    <message>
        <source>Arrows and Enter: open · Esc: back</source>
        <translation>Flèches et Enter : ouvrir · Esc : retour</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>F9: save</source>
        <translation>F9 : enregistrer</translation>
    </message>
    <message>
        <source>Alt+N: new</source>
        <translation>Alt+N : nouveau</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>en vente</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>free, with a reason</source>
        <translation>libre, avec raison</translation>
    </message>
    <message>
        <source>own PIN and reason</source>
        <translation>PIN et raison</translation>
    </message>
    <message>
        <source>second person now</source>
        <translation>deuxième personne</translation>
    </message>
    <message>
        <source>sell at risk</source>
        <translation>vendre à risque</translation>
    </message>
    <message>
        <source>another price</source>
        <translation>autre prix</translation>
    </message>
    <message>
        <source>open the drawer</source>
        <translation>ouvrir le tiroir</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>rembourser</translation>
    </message>
    <message>
        <source>block seats</source>
        <translation>bloquer des places</translation>
    </message>
    <message>
        <source>let in despite the door</source>
        <translation>admettre malgré tout</translation>
    </message>
    <message>
        <source>take a scan back</source>
        <translation>annuler un scan</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technique</translation>
    </message>
    <message>
        <source>press</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>company</source>
        <translation>compagnie</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>fauteuil roulant</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>caisse</translation>
    </message>
    <message>
        <source>door</source>
        <translation>porte</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gestion</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Représentations</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>starts (27/11/2026 20:00)</source>
        <translation>début (27/11/2026 20:00)</translation>
    </message>
    <message>
        <source>doors open</source>
        <translation>ouverture des portes</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>seating plan</source>
        <translation>plan de salle</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>liste de prix</translation>
    </message>
    <message>
        <source>buy-out</source>
        <translation>prix de cession</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>tuile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>tile (1 to 99)</source>
        <translation>tuile (1 à 99)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>new PIN (empty: as it is)</source>
        <translation>nouveau PIN (vide : inchangé)</translation>
    </message>
    <message>
        <source>scan or type a new badge</source>
        <translation>scanner ou taper un badge</translation>
    </message>
    <message>
        <source>a person does</source>
        <translation>par une personne</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>address (lines apart by ;)</source>
        <translation>adresse (lignes par ;)</translation>
    </message>
    <message>
        <source>conditions on tickets</source>
        <translation>conditions sur billets</translation>
    </message>
    <message>
        <source>refund until … hours before</source>
        <translation>rembourser jusqu’à … h avant</translation>
    </message>
    <message>
        <source>kept per refund</source>
        <translation>retenu par remboursement</translation>
    </message>
    <message>
        <source>asked per exchange</source>
        <translation>frais par échange</translation>
    </message>
    <message>
        <source>refund by a seller, at most</source>
        <translation>remb. par la caisse, au plus</translation>
    </message>
    <message>
        <source>refund offline, at most</source>
        <translation>remb. hors ligne, au plus</translation>
    </message>
    <message>
        <source>reserved until … minutes before</source>
        <translation>réservé jusqu’à … min avant</translation>
    </message>
    <message>
        <source>reserved for … days</source>
        <translation>réservé … jours</translation>
    </message>
    <message>
        <source>release</source>
        <translation>libération</translation>
    </message>
    <message>
        <source>vouchers last … days</source>
        <translation>bons valables … jours</translation>
    </message>
    <message>
        <source>kansentarief per shift</source>
        <translation>tarif réduit par session</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>places</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>à personne</translation>
    </message>
    <message>
        <source>out of sale</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendu</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>Plan of the hall</source>
        <translation>Plan de la salle</translation>
    </message>
    <message>
        <source>Seats kept out of sale, and whose the others are</source>
        <translation>Places bloquées, et à qui sont les autres</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>seats (A1, A4-A8)</source>
        <translation>places (A1, A4-A8)</translation>
    </message>
    <message>
        <source>what becomes of them</source>
        <translation>ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>your PIN</source>
        <translation>votre PIN</translation>
    </message>
    <message>
        <source>F5 plan/table</source>
        <translation>F5 plan/tableau</translation>
    </message>
    <message>
        <source>to {device}</source>
        <translation>à {device}</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>à personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>“{field}” cannot be read</source>
        <translation>« {field} » est illisible</translation>
    </message>
    <message>
        <source>nothing was saved, what you typed is kept</source>
        <translation>rien n’est enregistré, votre saisie est gardée</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>on tickets {letters} stands as ¤</source>
        <translation>sur les tickets {letters} est imprimé ¤</translation>
    </message>
    <message>
        <source>{places} may be sold again</source>
        <translation>{places} peuvent être vendues à nouveau</translation>
    </message>
    <message>
        <source>Space, Shift+arrows: choose · F9: carry out · Alt+D: blocked no more · Esc</source>
        <translation>Espace, Shift+flèches : choisir · F9 : exécuter · Alt+D : débloquer · Esc</translation>
    </message>
    <message>
        <source>{places} are given as soon as the server hears of it</source>
        <translation>{places} sont données dès que le serveur l’apprend</translation>
    </message>
    <message>
        <source>{places} are asked back; give them again when they are nobody's</source>
        <translation>{places} sont redemandées ; donnez-les à nouveau quand elles ne sont à personne</translation>
    </message>
    <message>
        <source>They were so already.</source>
        <translation>C’était déjà ainsi.</translation>
    </message>
    <message>
        <source>difference of a till</source>
        <translation>différence de caisse</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>F1 closes</source>
        <translation>F1 ferme</translation>
    </message>
    <message>
        <source>TRAINING · nothing is real</source>
        <translation>EXERCICE · rien n'est réel</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>F1: more</source>
        <translation>F1 : suite</translation>
    </message>
</context>
<context>
    <name>Halls</name>
    <message>
        <source>+ new area without numbers</source>
        <translation>+ nouveau secteur sans numéros</translation>
    </message>
    <message>
        <source>+ new rank</source>
        <translation>+ nouvelle catégorie</translation>
    </message>
    <message>
        <source>Enter: change the plan · Alt+L: read a plan's file · Alt+N: new hall</source>
        <translation>Enter : modifier le plan · Alt+L : lire un fichier (ou le glisser ici) · Alt+N : nouvelle salle</translation>
    </message>
    <message>
        <source>Enter: change · Alt+D: remove · Ctrl+Z: undo · F5: plan · F9: save</source>
        <translation>Enter : modifier · Alt+D : enlever · Ctrl+Z : annuler · F5 : plan · F9 : enregistrer</translation>
    </message>
    <message>
        <source>F5 plan/ranks and areas</source>
        <translation>F5 plan/catégories et secteurs</translation>
    </message>
    <message>
        <source>F9 saves it as a new hall</source>
        <translation>F9 l'enregistre comme nouvelle salle</translation>
    </message>
    <message>
        <source>F9 saves it as version {version} of this hall</source>
        <translation>F9 l'enregistre comme version {version} de cette salle</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Name of the hall</source>
        <translation>Nom de la salle</translation>
    </message>
    <message>
        <source>New area without numbers</source>
        <translation>Nouveau secteur sans numéros</translation>
    </message>
    <message>
        <source>New hall</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>New rank</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>New seats: row and numbers, then Alt+N</source>
        <translation>Nouveaux sièges : rangée et numéros, puis Alt+N</translation>
    </message>
    <message>
        <source>Nothing in the plan was different.</source>
        <translation>Rien n'avait changé dans le plan.</translation>
    </message>
    <message>
        <source>Nothing is saved yet; tickets that are sold keep their seat</source>
        <translation>Rien n'est encore enregistré ; les billets vendus gardent leur siège</translation>
    </message>
    <message>
        <source>Plan of the hall</source>
        <translation>Plan de la salle</translation>
    </message>
    <message>
        <source>Rank 1</source>
        <translation>Catégorie 1</translation>
    </message>
    <message>
        <source>Ranks and areas without numbers</source>
        <translation>Catégories et secteurs sans numéros</translation>
    </message>
    <message>
        <source>Read: {places}</source>
        <translation>Lu : {places}</translation>
    </message>
    <message>
        <source>Saved as a new version.</source>
        <translation>Enregistré comme nouvelle version.</translation>
    </message>
    <message>
        <source>Seating plan (pretix, JSON)</source>
        <translation>Plan de salle (pretix, JSON)</translation>
    </message>
    <message>
        <source>Space, drag, press twice (a row) or Ctrl+A: choose · Enter: change · Alt+N: add · Alt+D: remove · Ctrl+Z: undo · F9: save</source>
        <translation>Choisir : espace, glisser, double clic ou Alt+R (rangée), Ctrl+A · Enter : modifier · Alt+N : ajouter · Alt+D : enlever · Ctrl+Z : annuler · F9 : enregistrer</translation>
    </message>
    <message>
        <source>Space: tick or untick · F9: save · Esc: back to the plan</source>
        <translation>Espace : cocher ou décocher · F9 : enregistrer · Esc : retour au plan</translation>
    </message>
    <message>
        <source>Which performances get this plan?</source>
        <translation>Quelles représentations reçoivent ce plan ?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et encore {count}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>secteur</translation>
    </message>
    <message>
        <source>companion's seat</source>
        <translation>siège d'accompagnateur</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>keeps its plan, because</source>
        <translation>garde son plan, car</translation>
    </message>
    <message>
        <source>letters that cannot be shown were left out</source>
        <translation>des caractères qui ne peuvent être montrés ont été omis</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>new: 1-20</source>
        <translation>nouveau : 1-20</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>rien n'est encore enregistré</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>numbers anew: 1-20, 1-/2</source>
        <translation>renuméroter : 1-20, 1-/2</translation>
    </message>
    <message>
        <source>performances</source>
        <translation>représentations</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>catégories</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rangée</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>siège</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>sièges</translation>
    </message>
    <message>
        <source>seats on the spot of another: {detail}</source>
        <translation>sièges à l'endroit d'un autre : {detail}</translation>
    </message>
    <message>
        <source>seats without a number: {detail}</source>
        <translation>sièges sans numéro : {detail}</translation>
    </message>
    <message>
        <source>the file names no hall</source>
        <translation>le fichier ne nomme pas de salle</translation>
    </message>
    <message>
        <source>various</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>ce que c'est</translation>
    </message>
    <message>
        <source>wheelchair place</source>
        <translation>place pour fauteuil roulant</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>{count}, {older} at an older plan</source>
        <translation>{count}, {older} à un ancien plan</translation>
    </message>
    <message>
        <source>{hall} · not saved</source>
        <translation>{hall} · non enregistré</translation>
    </message>
    <message>
        <source>{kind}, limited view</source>
        <translation>{kind}, visibilité réduite</translation>
    </message>
    <message>
        <source>{place} is given away and not the same here</source>
        <translation>{place} est attribuée et n'est pas la même ici</translation>
    </message>
    <message>
        <source>{price} has no amount for every rank</source>
        <translation>{price} n'a pas de montant pour chaque catégorie</translation>
    </message>
    <message>
        <source>{version} · changed</source>
        <translation>{version} · modifié</translation>
    </message>
    <message>
        <source>seats (A1, A4-A8)</source>
        <translation>sièges (A1, A4-A8)</translation>
    </message>
    <message>
        <source>a desk may have sold there: save it once online</source>
        <translation>une caisse a pu vendre : enregistrez en ligne</translation>
    </message>
    <message>
        <source>The plan of {halls} is not saved yet</source>
        <translation>Le plan de {halls} n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>it stands under Halls as it was left</source>
        <translation>il se trouve sous Salles, tel que vous l’avez laissé</translation>
    </message>
    <message>
        <source>Since this was begun, version {version} of the plan was saved</source>
        <translation>Depuis le début de ce travail, la version {version} du plan a été enregistrée</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>les deux sont conservées</translation>
    </message>
    <message>
        <source>F9 makes what stands here the newest</source>
        <translation>F9 fait de ce qui est ici la plus récente</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>new element</source>
        <translation>nouvel élément</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>element</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Alt+L choose</source>
        <translation>Alt+L choisir</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>width (mm)</source>
        <translation>largeur (mm)</translation>
    </message>
    <message>
        <source>height (mm)</source>
        <translation>hauteur (mm)</translation>
    </message>
    <message>
        <source>dots per inch</source>
        <translation>points par pouce</translation>
    </message>
    <message>
        <source>logo (file)</source>
        <translation>logo (fichier)</translation>
    </message>
    <message>
        <source>part for the zone</source>
        <translation>part pour la zone</translation>
    </message>
    <message>
        <source>size (points)</source>
        <translation>taille (points)</translation>
    </message>
    <message>
        <source>dots a module</source>
        <translation>points par module</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>graisse</translation>
    </message>
    <message>
        <source>side</source>
        <translation>côté</translation>
    </message>
    <message>
        <source>word above it</source>
        <translation>mot au-dessus</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>pointillé</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>semibold</source>
        <translation>demi-gras</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>gras</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centre</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>left (mm)</source>
        <translation>gauche (mm)</translation>
    </message>
    <message>
        <source>top (mm)</source>
        <translation>haut (mm)</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>épaisseur (pt)</translation>
    </message>
    <message>
        <source>sizes (points)</source>
        <translation>tailles (pt)</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>grey (0–1)</source>
        <translation>gris (0–1)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>doors</source>
        <translation>portes</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>siège</translation>
    </message>
    <message>
        <source>price type</source>
        <translation>tarif</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>code QR</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>code-barres</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>usual ticket</source>
        <translation>ticket usuel</translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>textes longs</translation>
    </message>
    <message>
        <source>odd letters</source>
        <translation>lettres rares</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>F9: for the whole house · Alt+N: new · Alt+D: away · Ctrl+Z: undo · Alt+R: as it came</source>
        <translation>F9 : pour toute la maison · Alt+N : nouveau · Alt+D : enlever · Ctrl+Z : annuler · Alt+R : d’origine</translation>
    </message>
    <message>
        <source>This paper is changed and not saved</source>
        <translation>Ce papier est modifié et pas enregistré</translation>
    </message>
    <message>
        <source>F9 saves it; Esc takes the changes back</source>
        <translation>F9 l’enregistre ; Esc reprend les modifications</translation>
    </message>
    <message>
        <source>Logo (PNG or JPEG)</source>
        <translation>Logo (PNG ou JPEG)</translation>
    </message>
    <message>
        <source>Saved for the whole house.</source>
        <translation>Enregistré pour toute la maison.</translation>
    </message>
    <message>
        <source>font</source>
        <translation>police</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>PIN</source>
        <translation>CODE PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>This badge is nobody's here.</source>
        <translation>Ce badge n’est à personne ici.</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Sales per hour</source>
        <translation>Ventes par heure</translation>
    </message>
    <message>
        <source>No sales in these 24 hours.</source>
        <translation>Pas de vente ces 24 heures.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>number, device, operator</source>
        <translation>numéro, appareil, opérateur</translation>
    </message>
    <message>
        <source>Alt+B: let its tickets in nowhere</source>
        <translation>Alt+B : bloquer les tickets de cette commande</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>device, operator, what happened</source>
        <translation>appareil, opérateur, ce qui s'est passé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>own places</source>
        <translation>places propres</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>name of the new device</source>
        <translation>nom du nouvel appareil</translation>
    </message>
    <message>
        <source>Enter: what is known of it, and when it is lost</source>
        <translation>Enter : ce qu’on en sait, et s’il est perdu ou volé</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nouvel appareil</translation>
    </message>
    <message>
        <source>Code for a desk</source>
        <translation>Code de caisse</translation>
    </message>
    <message>
        <source>Code for a door</source>
        <translation>Code d'entrée</translation>
    </message>
    <message>
        <source>Code for a manager</source>
        <translation>Code de gestion</translation>
    </message>
    <message>
        <source>Type this code on the new device: Connect to a group. Use once.</source>
        <translation>Tapez ce code sur le nouvel appareil : Rejoindre un groupe. À usage unique.</translation>
    </message>
    <message>
        <source>Give the new device a name first.</source>
        <translation>Donnez d'abord un nom au nouvel appareil.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>{sign}{hours} h</source>
        <translation>{sign}{hours} h</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>vente</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>échange</translation>
    </message>
    <message>
        <source>till opened</source>
        <translation>caisse ouverte</translation>
    </message>
    <message>
        <source>till closed</source>
        <translation>caisse fermée</translation>
    </message>
    <message>
        <source>drawer opened</source>
        <translation>tiroir ouvert</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventes</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>échanges</translation>
    </message>
    <message>
        <source>tills</source>
        <translation>caisses</translation>
    </message>
    <message>
        <source>price changed</source>
        <translation>prix modifié</translation>
    </message>
    <message>
        <source>reduced rates</source>
        <translation>tarif réduit</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>scans</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>Alt+C, Alt+X, Alt+P: take what is shown along</source>
        <translation>Alt+C, Alt+X, Alt+P : emporter ce qui est affiché</translation>
    </message>
    <message>
        <source>pass registered</source>
        <translation>carte enregistrée</translation>
    </message>
    <message>
        <source>pass withdrawn</source>
        <translation>carte retirée</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>shift {number}</source>
        <translation>session {number}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>À FAIRE</translation>
    </message>
    <message>
        <source>Nothing to do. Everything agrees up to {time}.</source>
        <translation>Rien à faire. Tout concorde jusqu'à {time}.</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Il n’y a aucun conflit.</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendu</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dedans</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libres</translation>
    </message>
    <message>
        <source>Ready for tonight</source>
        <translation>Prêt pour ce soir</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>TONIGHT</source>
        <translation>CE SOIR</translation>
    </message>
    <message>
        <source>READY FOR TONIGHT</source>
        <translation>PRÊT POUR CE SOIR</translation>
    </message>
    <message>
        <source>COURSE OF THE SALE   F5 chart</source>
        <translation>COURS DE LA VENTE   F5 graphique</translation>
    </message>
    <message>
        <source>COURSE OF THE SALE   F5 table</source>
        <translation>COURS DE LA VENTE   F5 tableau</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>goes nowhere</source>
        <translation>ne va nulle part</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>caisse</translation>
    </message>
    <message>
        <source>door</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>gestion</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>hub</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>Copy of the data {when}</source>
        <translation>Copie de sécurité {when}</translation>
    </message>
    <message>
        <source>lists on paper {when}</source>
        <translation>listes papier {when}</translation>
    </message>
    <message>
        <source>name, number, performance</source>
        <translation>nom, numéro, spectacle</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>kept by</source>
        <translation>chez</translation>
    </message>
    <message>
        <source>for today</source>
        <translation>pour aujourd’hui</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>échues</translation>
    </message>
    <message>
        <source>to remind</source>
        <translation>à rappeler</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>de ce PC</translation>
    </message>
    <message>
        <source>which</source>
        <translation>lesquelles</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>cet appareil</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>MANAGER</source>
        <translation>GESTION</translation>
    </message>
    <message>
        <source>This page has one view: its table.</source>
        <translation>Cette page n’a qu’une vue : son tableau.</translation>
    </message>
    <message>
        <source>There is nothing here to carry out.</source>
        <translation>Il n'y a rien à exécuter ici.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd'hui</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Représ.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Chart/table</source>
        <translation>Graphique/tableau</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserv.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>CARRY OUT</source>
        <translation>EXÉCUTER</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Représentations</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>from the pages into the page</source>
        <translation>des pages vers la page</translation>
    </message>
    <message>
        <source>tonight's performances</source>
        <translation>les représentations de ce soir</translation>
    </message>
    <message>
        <source>a report as PDF, spreadsheet, table file</source>
        <translation>un rapport en PDF, tableur, fichier</translation>
    </message>
    <message>
        <source>the day's tills</source>
        <translation>les caisses du jour</translation>
    </message>
    <message>
        <source>the first conflict of the list</source>
        <translation>le premier conflit de la liste</translation>
    </message>
    <message>
        <source>open what there is to do; carry it out</source>
        <translation>ouvrir ce qui est à faire ; exécuter</translation>
    </message>
    <message>
        <source>next part of the screen</source>
        <translation>partie suivante de l'écran</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Caisses</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>next page, next line</source>
        <translation>page suivante, ligne suivante</translation>
    </message>
    <message>
        <source>find in everything</source>
        <translation>chercher partout</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>chart, plan or table</source>
        <translation>graphique, plan ou tableau</translation>
    </message>
    <message>
        <source>reservations; there: keep longer</source>
        <translation>réservations ; là : garder plus longtemps</translation>
    </message>
    <message>
        <source>mark a reservation, all of them</source>
        <translation>marquer une réservation, toutes</translation>
    </message>
    <message>
        <source>today: print the lists; a form: something new</source>
        <translation>aujourd’hui : imprimer les listes ; formulaire : nouveau</translation>
    </message>
    <message>
        <source>hall of a performance, tickets of an order: block; let go</source>
        <translation>salle d’un spectacle, tickets d’une commande : bloquer ; libérer</translation>
    </message>
    <message>
        <source>back to the pages</source>
        <translation>retour aux pages</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>other operator</source>
        <translation>autre opérateur</translation>
    </message>
    <message>
        <source>name, e-mail, telephone</source>
        <translation>nom, e-mail, téléphone</translation>
    </message>
    <message>
        <source>Enter: open · Alt+N: new · Esc: back</source>
        <translation>Enter : ouvrir · Alt+N : nouveau · Esc : retour</translation>
    </message>
    <message>
        <source>Nobody is known by this.</source>
        <translation>Personne n’est trouvé sur ce PC.</translation>
    </message>
    <message>
        <source>Enter: change or open · Alt+N: new · Esc: back</source>
        <translation>Enter : modifier ou ouvrir · Alt+N : nouveau · Esc : retour</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Enter: this one · Tab: e-mail · Esc: nobody</source>
        <translation>Enter : celui-ci · Tab : e-mail · Esc : personne</translation>
    </message>
    <message>
        <source>Forgotten on this computer; the others follow by themselves</source>
        <translation>Oublié sur ce PC ; les autres suivent d’eux-mêmes</translation>
    </message>
    <message>
        <source>what was sold stays in the books, without the name</source>
        <translation>ce qui est vendu reste dans les livres, sans le nom</translation>
    </message>
    <message>
        <source>Free {places}? F9 again frees them for everybody</source>
        <translation>Libérer {places} ? F9 encore une fois les libère pour tous</translation>
    </message>
    <message>
        <source>nothing is freed yet</source>
        <translation>rien n’est encore libéré</translation>
    </message>
    <message>
        <source>Nothing is reserved that answers to this.</source>
        <translation>Aucune réservation n’y répond.</translation>
    </message>
    <message>
        <source>Space: mark · F9: free · F7: keep longer · Alt+P, X, C: take the list along</source>
        <translation>Espace : marquer · F9 : libérer · F7 : garder plus longtemps · Alt+P, X, C : emporter la liste</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Alt+R exchange · Alt+V other seat · Alt+T refund · Alt+D print again · Alt+B payment · Alt+K receipt · Ctrl+E e-mail · Alt+N note</source>
        <translation>Alt+R échanger · Alt+V autre place · Alt+T rembourser · Alt+D réimprimer · Alt+B paiement · Alt+K ticket de caisse · Ctrl+E envoyer · Alt+N note</translation>
    </message>
    <message>
        <source>reason, or a number</source>
        <translation>raison, ou un numéro</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>Esc: do nothing</source>
        <translation>Esc : ne rien faire</translation>
    </message>
    <message>
        <source>Enter: pay back by {method} · F8 card · F9 cash · Shift+F9 voucher</source>
        <translation>Enter : rembourser par {method} · F8 carte · F9 espèces · Shift+F9 bon</translation>
    </message>
    <message>
        <source>Refund: {tickets}</source>
        <translation>Rembourser : {tickets}</translation>
    </message>
    <message>
        <source>Print again: {tickets}</source>
        <translation>Réimprimer : {tickets}</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Numéro, puis Enter</translation>
    </message>
    <message>
        <source>Payment: {was} becomes {now}</source>
        <translation>Paiement : {was} devient {now}</translation>
    </message>
    <message>
        <source>F8 card · F9 cash · Enter: put right</source>
        <translation>F8 carte · F9 espèces · Enter : corriger</translation>
    </message>
    <message>
        <source>Another seat for {seats}</source>
        <translation>Autre place pour {seats}</translation>
    </message>
    <message>
        <source>Choose in the plan, for example g12, then Enter</source>
        <translation>Choisissez sur le plan, par exemple g12, puis Enter</translation>
    </message>
    <message>
        <source>Enter: save</source>
        <translation>Enter : enregistrer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>ill or unable to come</source>
        <translation>malade ou empêché</translation>
    </message>
    <message>
        <source>the show changed</source>
        <translation>le spectacle a changé</translation>
    </message>
    <message>
        <source>a mistake at the desk</source>
        <translation>erreur à la caisse</translation>
    </message>
    <message>
        <source>duplicate, the same code</source>
        <translation>duplicata, même code</translation>
    </message>
    <message>
        <source>lost: a new code</source>
        <translation>perdu : nouveau code</translation>
    </message>
    <message>
        <source>stolen: a new code</source>
        <translation>volé : nouveau code</translation>
    </message>
    <message>
        <source>not printed: a new code</source>
        <translation>pas imprimé : nouveau code</translation>
    </message>
    <message>
        <source>pressed the wrong key</source>
        <translation>mauvaise touche</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>virement</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>sur facture</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>à payer</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>Aucune commande n'est ouverte</translation>
    </message>
    <message>
        <source>scan a ticket, type an order number after F2, or Alt+L: last sale</source>
        <translation>scannez un billet, tapez un numéro de commande après F2, ou Alt+L : dernière vente</translation>
    </message>
    <message>
        <source>No valid ticket of this order is chosen</source>
        <translation>Aucun billet valable de cette commande n'est choisi</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien n'a changé</translation>
    </message>
    <message>
        <source>Space chooses a ticket</source>
        <translation>espace choisit un billet</translation>
    </message>
    <message>
        <source>Type a number of the list, or a reason</source>
        <translation>Tapez un numéro de la liste, ou une raison</translation>
    </message>
    <message>
        <source>Nothing of this order is paid</source>
        <translation>Rien de cette commande n'est payé</translation>
    </message>
    <message>
        <source>This code is of no order on this computer</source>
        <translation>Ce code n'appartient à aucune commande sur ce PC</translation>
    </message>
    <message>
        <source>tickets are checked at the door</source>
        <translation>les billets sont contrôlés à l'entrée</translation>
    </message>
    <message>
        <source>the same code, marked as duplicate</source>
        <translation>le même code, marqué duplicata</translation>
    </message>
    <message>
        <source>the paper of before is not valid any more</source>
        <translation>le papier précédent n'est plus valable</translation>
    </message>
    <message>
        <source>Booked as {method}: {amount}</source>
        <translation>Enregistré en {method} : {amount}</translation>
    </message>
    <message>
        <source>the till counts it there</source>
        <translation>la caisse le compte là</translation>
    </message>
    <message>
        <source>Nothing of this order is to be paid</source>
        <translation>Il n'y a rien à payer pour cette commande</translation>
    </message>
    <message>
        <source>Esc: back to selling</source>
        <translation>Esc : retour à la vente</translation>
    </message>
    <message>
        <source>Paid by {method}: {amount}</source>
        <translation>Payé par {method} : {amount}</translation>
    </message>
    <message>
        <source>The note is saved</source>
        <translation>La note est enregistrée</translation>
    </message>
    <message>
        <source>Now on {seats}</source>
        <translation>Maintenant à {seats}</translation>
    </message>
    <message>
        <source>the code stays; a new paper goes to the printer</source>
        <translation>le code reste ; un nouveau papier part à l'imprimante</translation>
    </message>
    <message>
        <source>The tickets go by e-mail</source>
        <translation>Les tickets partent par e-mail</translation>
    </message>
    <message>
        <source>they wait while there is no connection</source>
        <translation>ils attendent tant qu’il n’y a pas de connexion</translation>
    </message>
    <message>
        <source>F8 card · F9 cash · Shift+F9 in parts</source>
        <translation>F8 carte · F9 espèces · Shift+F9 en plusieurs fois</translation>
    </message>
    <message>
        <source>change: {amount}</source>
        <translation>à rendre : {amount}</translation>
    </message>
    <message>
        <source>{amount} is kept: the other tickets are for too few shows now</source>
        <translation>{amount} retenus : les autres tickets sont pour trop peu de spectacles</translation>
    </message>
    <message>
        <source>with {amount} that was kept: they were for too few shows</source>
        <translation>avec {amount} qui étaient retenus : c’était trop peu de spectacles</translation>
    </message>
    <message>
        <source>Enter: the order it was of</source>
        <translation>Enter : la commande d’origine</translation>
    </message>
    <message>
        <source>Alt+K receipt · Alt+N note</source>
        <translation>Alt+K ticket de caisse · Alt+N note</translation>
    </message>
    <message>
        <source>Enter: paid by {method} · F8 card · F9 cash</source>
        <translation>Enter : payé par {method} · F8 carte · F9 espèces</translation>
    </message>
    <message>
        <source>fee of the house: {amount}</source>
        <translation>frais de la maison : {amount}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Paper out at ticket {first} of {count}, order {number}</source>
        <translation>Plus de papier au ticket {first} sur {count}, commande {number}</translation>
    </message>
    <message>
        <source>new paper in?</source>
        <translation>nouveau rouleau en place ?</translation>
    </message>
    <message>
        <source>Paper stuck at ticket {first} of {count}, order {number}</source>
        <translation>Papier coincé au ticket {first} sur {count}, commande {number}</translation>
    </message>
    <message>
        <source>paper free again?</source>
        <translation>papier dégagé ?</translation>
    </message>
    <message>
        <source>The printer is open: ticket {first} of {count}, {number}</source>
        <translation>L’imprimante est ouverte : ticket {first} sur {count}, {number}</translation>
    </message>
    <message>
        <source>closed again?</source>
        <translation>refermée ?</translation>
    </message>
    <message>
        <source>No printer: ticket {first} of {count}, order {number}</source>
        <translation>Pas d’imprimante : ticket {first} sur {count}, commande {number}</translation>
    </message>
    <message>
        <source>switched on, its cable in?</source>
        <translation>allumée, câble branché ?</translation>
    </message>
    <message>
        <source>The printer does not answer: ticket {first} of {count}, {number}</source>
        <translation>L’imprimante ne répond pas : ticket {first} sur {count}, {number}</translation>
    </message>
    <message>
        <source>switched off and on?</source>
        <translation>éteinte et rallumée ?</translation>
    </message>
    <message>
        <source>Not printed: ticket {first} of {count}, order {number}</source>
        <translation>Pas imprimé : billet {first} sur {count}, commande {number}</translation>
    </message>
    <message>
        <source>paper in again?</source>
        <translation>papier en place ?</translation>
    </message>
    <message>
        <source>Not sent by e-mail: the tickets of {number}</source>
        <translation>Pas envoyés par e-mail : les tickets de {number}</translation>
    </message>
    <message>
        <source>Not printed: the receipt of {number}</source>
        <translation>Pas imprimé : le reçu de {number}</translation>
    </message>
    <message>
        <source>Not printed: X report of shift {number}</source>
        <translation>Non imprimé : rapport X de la session {number}</translation>
    </message>
    <message>
        <source>Not printed: Z report {number}</source>
        <translation>Pas imprimé : rapport Z {number}</translation>
    </message>
    <message>
        <source>Not printed: a list</source>
        <translation>Pas imprimé : une liste</translation>
    </message>
    <message>
        <source>order {number} is paid and saved</source>
        <translation>la commande {number} est payée et enregistrée</translation>
    </message>
    <message>
        <source>order {number} is saved</source>
        <translation>la commande {number} est enregistrée</translation>
    </message>
    <message>
        <source>The computer stopped while it printed</source>
        <translation>L’ordinateur s’est arrêté pendant l’impression</translation>
    </message>
    <message>
        <source>{ready} Enter prints {first}–{last}</source>
        <translation>{ready} Enter imprime {first}–{last}</translation>
    </message>
    <message>
        <source>{ready} Enter prints {first}</source>
        <translation>{ready} Enter imprime {first}</translation>
    </message>
    <message>
        <source>the sale is saved, 1–{done} are printed</source>
        <translation>la vente est enregistrée, 1–{done} sont imprimés</translation>
    </message>
    <message>
        <source>the sale is saved, nothing of it is printed yet</source>
        <translation>la vente est enregistrée, rien n'en est encore imprimé</translation>
    </message>
    <message>
        <source>Not sure whether ticket {at} of {number} is printed</source>
        <translation>Pas sûr que le billet {at} de {number} soit imprimé</translation>
    </message>
    <message>
        <source>Not sure whether the paper of {number} is printed</source>
        <translation>Pas sûr que le papier de {number} soit imprimé</translation>
    </message>
    <message>
        <source>is it there? Enter. If not: Alt+D prints it anew</source>
        <translation>il est là ? Enter. Sinon : Alt+D l’imprime à nouveau</translation>
    </message>
    <message>
        <source>is it there? Enter. If not: Alt+D 4 prints a new one, the old one is worth nothing then</source>
        <translation>il est là ? Enter. Sinon : Alt+D 4 en imprime un nouveau, l’ancien ne vaut plus rien</translation>
    </message>
    <message>
        <source>the sale is saved</source>
        <translation>la vente est enregistrée</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Evening list · {show}</source>
        <translation>Liste du soir · {show}</translation>
    </message>
    <message>
        <source>Nobody is expected yet.</source>
        <translation>Personne n’est encore attendu.</translation>
    </message>
    <message>
        <source>Enter: open · Ctrl+P: print · F5: what is due · Esc: seats</source>
        <translation>Enter : ouvrir · Ctrl+P : imprimer · F5 : à payer · Esc : places</translation>
    </message>
    <message>
        <source>Sold on account, not paid yet</source>
        <translation>Vendu sur facture, pas encore payé</translation>
    </message>
    <message>
        <source>Nothing is to be paid any more.</source>
        <translation>Il n'y a plus rien à payer.</translation>
    </message>
    <message>
        <source>Space: mark · Ctrl+A: all · F7: hold longer · Enter: open · F5: evening list · Esc</source>
        <translation>Espace : marquer · Ctrl+A : toutes · F7 : garder · Enter : ouvrir · F5 : liste du soir · Esc</translation>
    </message>
    <message>
        <source>Enter: free {places} · F7: hold longer · Esc: seats</source>
        <translation>Enter : libérer {places} · F7 : garder · Esc : places</translation>
    </message>
    <message>
        <source>Reservations · {show}</source>
        <translation>Réservations · {show}</translation>
    </message>
    <message>
        <source>Nothing is reserved any more for this performance.</source>
        <translation>Plus rien n’est réservé pour cette représentation.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>échue</translation>
    </message>
    <message>
        <source>{name}, {places}, kept until {time}</source>
        <translation>{name}, {places}, gardé jusqu’à {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
    <message>
        <source>{count} inside</source>
        <translation>{count} dans la salle</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>pas d’e-mail</translation>
    </message>
    <message>
        <source>details</source>
        <translation>données</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>écrire une note</translation>
    </message>
    <message>
        <source>Enter: change or open · F4: another customer · Esc: seats</source>
        <translation>Enter : modifier ou ouvrir · F4 : autre client · Esc : places</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>CLIENT</translation>
    </message>
    <message>
        <source>Enter again: they are one and the same</source>
        <translation>Encore Enter : c’est la même personne</translation>
    </message>
    <message>
        <source>perhaps the same: Enter puts them together</source>
        <translation>peut-être la même : Enter les réunit</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>semblable</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>Enter: until when</source>
        <translation>Enter : jusqu'à quand</translation>
    </message>
    <message>
        <source>household</source>
        <translation>foyer</translation>
    </message>
    <message>
        <source>add somebody of the household</source>
        <translation>ajouter quelqu’un du foyer</translation>
    </message>
    <message>
        <source>lives here no more</source>
        <translation>n'habite plus ici</translation>
    </message>
    <message>
        <source>Enter again: out of this household</source>
        <translation>Encore Enter : hors de ce ménage</translation>
    </message>
    <message>
        <source>forget this person everywhere</source>
        <translation>oublier cette personne partout</translation>
    </message>
    <message>
        <source>Enter again: name, e-mail, telephone and notes go for good</source>
        <translation>Encore Enter : nom, e-mail, téléphone et notes disparaissent pour de bon</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>lettre d’information</translation>
    </message>
    <message>
        <source>programme by post</source>
        <translation>programme par la poste</translation>
    </message>
    <message>
        <source>shared with other houses</source>
        <translation>partagé avec d’autres maisons</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>au guichet</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>sur le web</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sur papier</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Enter: this one · Tab: e-mail · Esc: without a name</source>
        <translation>Enter : celui-ci · Tab : e-mail · Esc : sans nom</translation>
    </message>
    <message>
        <source>{tickets}, kept until {time}</source>
        <translation>{tickets}, gardés jusqu’au {time}</translation>
    </message>
    <message>
        <source>Enter: this one · Esc: do not reserve</source>
        <translation>Enter : celui-ci · Esc : ne pas réserver</translation>
    </message>
    <message>
        <source>Reserve for whom?</source>
        <translation>Réserver pour qui ?</translation>
    </message>
    <message>
        <source>Reserve for {name}</source>
        <translation>Réserver pour {name}</translation>
    </message>
    <message>
        <source>Enter: reserve · Esc: back</source>
        <translation>Enter : réserver · Esc : retour</translation>
    </message>
    <message>
        <source>Enter: save · Tab: next field · Esc: do nothing</source>
        <translation>Enter : enregistrer · Tab : champ suivant · Esc : ne rien faire</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Who lives with {name}?</source>
        <translation>Qui vit avec {name} ?</translation>
    </message>
    <message>
        <source>Enter: this one · Esc: do nothing</source>
        <translation>Enter : celui-ci · Esc : ne rien faire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enter: save · Esc: do nothing</source>
        <translation>Enter : enregistrer · Esc : ne rien faire</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu'au {day}</translation>
    </message>
    <message>
        <source>Last day, as 31/08/2027 · Enter: save; empty: no more · Esc</source>
        <translation>Dernier jour, comme 31/08/2027 · Enter : enregistrer ; vide : fini · Esc</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’ on this computer.</source>
        <translation>Rien trouvé pour « {text} » sur ce poste.</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’ on this computer (as of {time}).</source>
        <translation>Rien trouvé pour « {text} » sur ce poste (état de {time}).</translation>
    </message>
    <message>
        <source>Looked like it: {names}.</source>
        <translation>Ressemble à : {names}.</translation>
    </message>
    <message>
        <source>Enter: in this name; with an e-mail a new customer.</source>
        <translation>Enter : à ce nom ; avec un e-mail, un nouveau client.</translation>
    </message>
    <message>
        <source>Enter: new customer · Tab: e-mail</source>
        <translation>Enter : nouveau client · Tab : e-mail</translation>
    </message>
    <message>
        <source>{number} reserved: {tickets}</source>
        <translation>{number} réservé : {tickets}</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>kept until {time}</source>
        <translation>gardé jusqu’au {time}</translation>
    </message>
    <message>
        <source>the house’s rule</source>
        <translation>la règle de la maison</translation>
    </message>
    <message>
        <source>Reservation {name} lapsed at {time} (released by {who})</source>
        <translation>La réservation {name} a expiré à {time} (libérée par {who})</translation>
    </message>
    <message>
        <source>{count} equal places are free: {seats}</source>
        <translation>{count} places égales libres : {seats}</translation>
    </message>
    <message>
        <source>equal places of ours are not free any more</source>
        <translation>plus de places égales à nous</translation>
    </message>
    <message>
        <source>Enter takes them at the same price</source>
        <translation>Enter les prend au même prix</translation>
    </message>
    <message>
        <source>type a number to see what is left</source>
        <translation>tapez un nombre pour voir ce qui reste</translation>
    </message>
    <message>
        <source>Reservation {name} is kept by {owner}</source>
        <translation>La réservation {name} est gardée par {owner}</translation>
    </message>
    <message>
        <source>nothing was booked; the places stay reserved</source>
        <translation>rien n’a été enregistré ; les places restent réservées</translation>
    </message>
    <message>
        <source>let it be collected there, or have it handed over</source>
        <translation>faites-la retirer là-bas, ou transmettre</translation>
    </message>
    <message>
        <source>{places} freed</source>
        <translation>{places} libérées</translation>
    </message>
    <message>
        <source>Ctrl+Z within 10 seconds reserves them again</source>
        <translation>Ctrl+Z dans les 10 secondes les réserve à nouveau</translation>
    </message>
    <message>
        <source>{places} reserved again</source>
        <translation>{places} réservées à nouveau</translation>
    </message>
    <message>
        <source>what was sold meanwhile stays sold</source>
        <translation>ce qui a été vendu entre-temps le reste</translation>
    </message>
    <message>
        <source>Kept until {time}</source>
        <translation>Gardé jusqu’au {time}</translation>
    </message>
    <message>
        <source>The evening list goes to the printer</source>
        <translation>La liste du soir part à l’imprimante</translation>
    </message>
    <message>
        <source>No performance is chosen</source>
        <translation>Aucune représentation n’est choisie</translation>
    </message>
    <message>
        <source>These places are reserved already</source>
        <translation>Ces places sont déjà réservées</translation>
    </message>
    <message>
        <source>they stay reserved until they are paid or freed</source>
        <translation>elles le restent jusqu’au paiement ou à la libération</translation>
    </message>
    <message>
        <source>F8 card · F9 cash · Esc twice: put back</source>
        <translation>F8 carte · F9 espèces · Esc deux fois : remettre</translation>
    </message>
    <message>
        <source>An order is open</source>
        <translation>Une commande est ouverte</translation>
    </message>
    <message>
        <source>it was sold before; nothing is changed</source>
        <translation>elle est déjà vendue ; rien ne change</translation>
    </message>
    <message>
        <source>Esc closes it, then it goes</source>
        <translation>Esc la ferme, puis cela ira</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Clients connus</translation>
    </message>
    <message>
        <source>last day, day/month/year</source>
        <translation>dernier jour, jour/mois/année</translation>
    </message>
    <message>
        <source>telephone or note, if you like</source>
        <translation>téléphone ou note, si vous voulez</translation>
    </message>
    <message>
        <source>new: {name}</source>
        <translation>nouveau : {name}</translation>
    </message>
    <message>
        <source>Enter: open, then F8 or F9 pays · F5: who to remind · Esc: seats</source>
        <translation>Enter : ouvrir, puis F8 ou F9 paie · F5 : qui rappeler · Esc : places</translation>
    </message>
    <message>
        <source>To remind · every show</source>
        <translation>À rappeler · toutes les représentations</translation>
    </message>
    <message>
        <source>Nobody is to be reminded: no deadline comes within two days.</source>
        <translation>Personne à rappeler : rien n’expire dans les deux jours.</translation>
    </message>
    <message>
        <source>Space: mark · Ctrl+A: all · F7: hold longer · Enter: open · F5: reservations · Esc</source>
        <translation>Espace : marquer · Ctrl+A : toutes · F7 : garder · Enter : ouvrir · F5 : réservations · Esc</translation>
    </message>
    <message>
        <source>An exchange is not reserved</source>
        <translation>Un échange ne se réserve pas</translation>
    </message>
    <message>
        <source>the tickets that were to go back are still valid</source>
        <translation>les billets à rendre restent valables</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message>
        <source>pass number</source>
        <translation>numéro de carte</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>avec une raison</translation>
    </message>
    <message>
        <source>from {count} shows</source>
        <translation>dès {count} spectacles</translation>
    </message>
    <message>
        <source>rank {ranks}</source>
        <translation>catégorie {ranks}</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>maximum {count}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>jusqu'au {moment}</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>name of the list</source>
        <translation>nom de la liste</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>once an order</source>
        <translation>une fois par commande</translation>
    </message>
    <message>
        <source>per ticket that costs something</source>
        <translation>par billet payant</translation>
    </message>
    <message>
        <source>what the customer says</source>
        <translation>ce que dit le client</translation>
    </message>
    <message>
        <source>percent off</source>
        <translation>pour cent de réduction</translation>
    </message>
    <message>
        <source>until (31/12/2026 23:59)</source>
        <translation>jusqu'au (31/12/2026 23:59)</translation>
    </message>
    <message>
        <source>VAT in percent</source>
        <translation>TVA en pour cent</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>code TVA</translation>
    </message>
    <message>
        <source>rank 1, or all ranks</source>
        <translation>catégorie 1, ou toutes</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>catégorie {rank}</translation>
    </message>
    <message>
        <source>place in the list (1: default)</source>
        <translation>place dans la liste (1 : par défaut)</translation>
    </message>
    <message>
        <source>note for the seller</source>
        <translation>note pour le vendeur</translation>
    </message>
    <message>
        <source>door looks at a card</source>
        <translation>la porte vérifie une carte</translation>
    </message>
    <message>
        <source>sold from (1/11/2026 10:00)</source>
        <translation>vendu à partir du (1/11/2026 10:00)</translation>
    </message>
    <message>
        <source>sold until</source>
        <translation>vendu jusqu'au</translation>
    </message>
    <message>
        <source>only in ranks (1, 2)</source>
        <translation>seulement aux catégories (1, 2)</translation>
    </message>
    <message>
        <source>at most … per order</source>
        <translation>au plus … par commande</translation>
    </message>
    <message>
        <source>at most … per performance</source>
        <translation>au plus … par représentation</translation>
    </message>
    <message>
        <source>asks why and for whom</source>
        <translation>demande pourquoi et pour qui</translation>
    </message>
    <message>
        <source>from … different shows</source>
        <translation>à partir de … spectacles différents</translation>
    </message>
    <message>
        <source>earlier shows count</source>
        <translation>ceux d'avant dans la saison comptent</translation>
    </message>
    <message>
        <source>only for who is …</source>
        <translation>seulement pour qui est …</translation>
    </message>
    <message>
        <source>to be shown at the desk</source>
        <translation>à montrer au guichet</translation>
    </message>
    <message>
        <source>not with a code</source>
        <translation>pas avec un code</translation>
    </message>
    <message>
        <source>asks a pass number</source>
        <translation>demande un numéro de carte</translation>
    </message>
    <message>
        <source>from {said}</source>
        <translation>dès le {said}</translation>
    </message>
    <message>
        <source>until {said}</source>
        <translation>jusqu'au {said}</translation>
    </message>
    <message>
        <source>rank {said}</source>
        <translation>catégorie {said}</translation>
    </message>
    <message>
        <source>{said} per order</source>
        <translation>{said} par commande</translation>
    </message>
    <message>
        <source>{said} in all</source>
        <translation>{said} en tout</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>from {said} shows</source>
        <translation>dès {said} spectacles</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>This cannot be empty</source>
        <translation>Ceci ne peut pas être vide</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>C'est trop long</translation>
    </message>
    <message>
        <source>A list has at least one price</source>
        <translation>Une liste a au moins un prix</translation>
    </message>
    <message>
        <source>A list has at most {types} prices</source>
        <translation>Une liste a au plus {types} prix</translation>
    </message>
    <message>
        <source>Another price has a different number of ranks: fill in one price, or all ranks</source>
        <translation>Un autre prix a un autre nombre de catégories : remplissez un prix, ou toutes les catégories</translation>
    </message>
    <message>
        <source>An amount is missing, or it is too large</source>
        <translation>Un montant manque, ou il est trop grand</translation>
    </message>
    <message>
        <source>VAT is a percentage from 0 to 100</source>
        <translation>La TVA est un pourcentage de 0 à 100</translation>
    </message>
    <message>
        <source>This is no day and hour: type it as 27/11/2026 20:00</source>
        <translation>Ce n'est pas un jour et une heure : tapez 27/11/2026 20:00</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Cela finit avant de commencer</translation>
    </message>
    <message>
        <source>A rank is a number from 1 to {ranks}</source>
        <translation>Une catégorie est un nombre de 1 à {ranks}</translation>
    </message>
    <message>
        <source>This number cannot be meant</source>
        <translation>Ce nombre ne peut pas être voulu</translation>
    </message>
    <message>
        <source>A code takes 1 to 100 percent off</source>
        <translation>Un code donne 1 à 100 pour cent de réduction</translation>
    </message>
    <message>
        <source>This stands in the list twice</source>
        <translation>Ceci est deux fois dans la liste</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>default price</source>
        <translation>prix par défaut</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>codes</translation>
    </message>
    <message>
        <source>performances</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>Enter: open this list · Alt+N: new list</source>
        <translation>Enter : ouvrir cette liste · Alt+N : nouvelle liste</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Nouvelle liste de prix</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>+ new price</source>
        <translation>nouveau prix</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>+ new fee</source>
        <translation>nouveaux frais</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>+ new code</source>
        <translation>nouveau code</translation>
    </message>
    <message>
        <source>Which performances are sold at this list?</source>
        <translation>Quelles représentations se vendent à cette liste ?</translation>
    </message>
    <message>
        <source>prices now</source>
        <translation>prix actuels</translation>
    </message>
    <message>
        <source>Space: tick or untick · F9: save the list, and sell what is ticked at it · Esc: back</source>
        <translation>Espace : cocher ou décocher · F9 : garder la liste, et vendre à ses prix ce qui est coché · Esc : retour</translation>
    </message>
    <message>
        <source>Only a price has conditions.</source>
        <translation>Seul un prix a des conditions.</translation>
    </message>
    <message>
        <source>“{name}” is out of the list</source>
        <translation>« {name} » n'est plus dans la liste</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>rien n'est encore gardé</translation>
    </message>
    <message>
        <source>F9: save · twice Esc: leave all as it was</source>
        <translation>F9 : garder · deux fois Esc : tout laisser comme avant</translation>
    </message>
    <message>
        <source>This list is not saved yet</source>
        <translation>Cette liste n'est pas encore gardée</translation>
    </message>
    <message>
        <source>F9: save · Esc: leave all as it was</source>
        <translation>F9 : garder · Esc : tout laisser comme avant</translation>
    </message>
    <message>
        <source>{name}: what it asks</source>
        <translation>{name} : ce qu'il demande</translation>
    </message>
    <message>
        <source>F9: save · Alt+N: new price · Alt+D: take this line out</source>
        <translation>F9 : garder · Alt+N : nouveau prix · Alt+D : retirer cette ligne</translation>
    </message>
    <message>
        <source>F5: back to the price</source>
        <translation>F5 : retour au prix</translation>
    </message>
    <message>
        <source>F5: what it asks (dates, membership, maximum …)</source>
        <translation>F5 : ce qu'il demande (dates, affiliation, maximum …)</translation>
    </message>
    <message>
        <source>Saved as a new version.</source>
        <translation>Gardée comme nouvelle version.</translation>
    </message>
    <message>
        <source>Nothing in the list was different.</source>
        <translation>Rien n'était différent dans la liste.</translation>
    </message>
    <message>
        <source>{count} performances are sold at it from now on.</source>
        <translation>{count} représentations y sont vendues dès maintenant.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>receipts</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>reports and lists</source>
        <translation>rapports et listes</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>fichiers PDF</translation>
    </message>
    <message>
        <source>printer of the system</source>
        <translation>imprimante du système</translation>
    </message>
    <message>
        <source>receipt printer (ESC/POS)</source>
        <translation>imprimante de reçus (ESC/POS)</translation>
    </message>
    <message>
        <source>Zebra (ZPL)</source>
        <translation>Zebra (ZPL)</translation>
    </message>
    <message>
        <source>Boca (FGL)</source>
        <translation>Boca (FGL)</translation>
    </message>
    <message>
        <source>the printer is ready</source>
        <translation>l’imprimante est prête</translation>
    </message>
    <message>
        <source>the printer has little paper left</source>
        <translation>l’imprimante n’a plus beaucoup de papier</translation>
    </message>
    <message>
        <source>the printer is busy</source>
        <translation>l’imprimante est occupée</translation>
    </message>
    <message>
        <source>the printer cannot say how it is</source>
        <translation>l’imprimante ne peut dire comment elle va</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>l’habituel</translation>
    </message>
    <message>
        <source>Printers of this computer</source>
        <translation>Imprimantes de ce PC</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>imprimante</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>shift (mm)</source>
        <translation>décalage (mm)</translation>
    </message>
    <message>
        <source>where (192.168.1.61, a queue, a folder)</source>
        <translation>où (192.168.1.61, file, dossier)</translation>
    </message>
    <message>
        <source>paper of tickets</source>
        <translation>papier des tickets</translation>
    </message>
    <message>
        <source>dots an inch</source>
        <translation>points par pouce</translation>
    </message>
    <message>
        <source>shift to the right (mm)</source>
        <translation>vers la droite (mm)</translation>
    </message>
    <message>
        <source>shift down (mm)</source>
        <translation>vers le bas (mm)</translation>
    </message>
    <message>
        <source>its line brings no answers</source>
        <translation>ligne sans réponse</translation>
    </message>
    <message>
        <source>F9: save · Alt+T: print a test with rulers</source>
        <translation>F9 : enregistrer · Alt+T : imprimer un test avec règles</translation>
    </message>
    <message>
        <source>There is no computer's own setting here.</source>
        <translation>Il n’y a pas de réglage propre à un PC ici.</translation>
    </message>
    <message>
        <source>A test is on its way to the printer.</source>
        <translation>Un test est en route vers l’imprimante.</translation>
    </message>
    <message>
        <source>what of the rulers is missing at the left and the top is the shift</source>
        <translation>ce qui manque des règles à gauche et en haut est le décalage</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Saved. It counts from the next paper on.</source>
        <translation>Enregistré. Cela compte dès le prochain papier.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Il n’y a rien à dessiner.</translation>
    </message>
    <message>
        <source>Sales per performance</source>
        <translation>Ventes par représentation</translation>
    </message>
    <message>
        <source>what is sold, kept and free, against what the hall holds</source>
        <translation>ce qui est vendu, gardé et libre, par rapport à la salle</translation>
    </message>
    <message>
        <source>Course of the sale</source>
        <translation>Évolution des ventes</translation>
    </message>
    <message>
        <source>one performance, day by day</source>
        <translation>une représentation, jour par jour</translation>
    </message>
    <message>
        <source>Borderel</source>
        <translation>Bordereau</translation>
    </message>
    <message>
        <source>price × number, for SABAM and the company</source>
        <translation>prix × nombre, pour la SABAM et la compagnie</translation>
    </message>
    <message>
        <source>Borderels of a period</source>
        <translation>Bordereaux d’une période</translation>
    </message>
    <message>
        <source>one line per performance</source>
        <translation>une ligne par représentation</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>who came when, per five minutes</source>
        <translation>qui est venu quand, par cinq minutes</translation>
    </message>
    <message>
        <source>Who did not come</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>valid tickets that were never let in</source>
        <translation>billets valables jamais entrés</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Sessions de caisse</translation>
    </message>
    <message>
        <source>every Z with what it took and lacked</source>
        <translation>chaque Z avec ses recettes et ses écarts</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>per business day and method</source>
        <translation>par jour d’exploitation et mode</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>per rate, as it was booked</source>
        <translation>par taux, comme enregistré</translation>
    </message>
    <message>
        <source>Between houses</source>
        <translation>Entre maisons</translation>
    </message>
    <message>
        <source>who sold for whom</source>
        <translation>qui a vendu pour qui</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>début</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>représentation</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>billets</translation>
    </message>
    <message>
        <source>free tickets</source>
        <translation>billets gratuits</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservés</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqués</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>occupation</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>brut</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>cumulé</translation>
    </message>
    <message>
        <source>price type</source>
        <translation>tarif</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>taux TVA</translation>
    </message>
    <message>
        <source>net</source>
        <translation>net</translation>
    </message>
    <message>
        <source>paid tickets</source>
        <translation>payants</translation>
    </message>
    <message>
        <source>average price</source>
        <translation>prix moyen</translation>
    </message>
    <message>
        <source>60 % of places × average</source>
        <translation>60 % des places × moyenne</translation>
    </message>
    <message>
        <source>buy-out</source>
        <translation>prix de cession</translation>
    </message>
    <message>
        <source>net after buy-out</source>
        <translation>net après cession</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendus</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>à l’intérieur</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>partis</translation>
    </message>
    <message>
        <source>came</source>
        <translation>venus</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>absents</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>their gross</source>
        <translation>leur brut</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>till</source>
        <translation>caisse</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>ventes</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>method</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>sold by</source>
        <translation>vendu par</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>bons</translation>
    </message>
    <message>
        <source>reductions</source>
        <translation>réductions</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>for the house</source>
        <translation>pour la maison</translation>
    </message>
    <message>
        <source>for the company</source>
        <translation>pour la compagnie</translation>
    </message>
    <message>
        <source>No sales in this period ({period}).</source>
        <translation>Aucune vente dans cette période ({period}).</translation>
    </message>
    <message>
        <source>First sale: {day}.</source>
        <translation>Première vente : {day}.</translation>
    </message>
    <message>
        <source>Nothing was sold for this performance yet.</source>
        <translation>Rien n’est encore vendu pour cette représentation.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Enregistré : {path}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Days as 1/11/2026, then Enter. A sale is of its till's day.</source>
        <translation>Jours comme 1/11/2026, puis Enter. Une vente est du jour de sa caisse.</translation>
    </message>
    <message>
        <source>taken back (web, conflict)</source>
        <translation>repris (web, conflit)</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>TVA</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>other desk called: it is free</source>
        <translation>autre caisse appelée : la place est libre</translation>
    </message>
    <message>
        <source>customer insists, told of the risk</source>
        <translation>le client insiste, averti du risque</translation>
    </message>
    <message>
        <source>Enter: paid in cash · F8: card seen approved · Esc</source>
        <translation>Enter : payé en espèces · F8 : carte vue acceptée · Esc</translation>
    </message>
    <message>
        <source>It is entered afterwards: no ticket is printed.</source>
        <translation>C’est encodé après coup : aucun billet n’est imprimé.</translation>
    </message>
    <message>
        <source>Sell at risk: {seats}</source>
        <translation>Vendre à risque : {seats}</translation>
    </message>
    <message>
        <source>Already sold on paper: {seats}</source>
        <translation>Déjà vendu sur papier : {seats}</translation>
    </message>
    <message>
        <source>Another desk may sell this too, and then goes first. Ticket and books say so.</source>
        <translation>Une autre caisse peut aussi le vendre et passe alors avant. Le ticket et les livres le disent.</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>free, not this desk's</source>
        <translation>libre, pas de cette caisse</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>in the basket</source>
        <translation>dans le panier</translation>
    </message>
    <message>
        <source>in another basket</source>
        <translation>dans un autre panier</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendu</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dedans</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>blocked, VIP</source>
        <translation>bloqué, VIP</translation>
    </message>
    <message>
        <source>blocked, technical</source>
        <translation>bloqué, technique</translation>
    </message>
    <message>
        <source>blocked, press</source>
        <translation>bloqué, presse</translation>
    </message>
    <message>
        <source>blocked, school</source>
        <translation>bloqué, école</translation>
    </message>
    <message>
        <source>blocked, company</source>
        <translation>bloqué, compagnie</translation>
    </message>
    <message>
        <source>blocked, wheelchair</source>
        <translation>bloqué, fauteuil roulant</translation>
    </message>
    <message>
        <source>sold twice</source>
        <translation>vendu deux fois</translation>
    </message>
    <message>
        <source>place {number}</source>
        <translation>place {number}</translation>
    </message>
    <message>
        <source>row {row} seat {number}</source>
        <translation>rang {row} place {number}</translation>
    </message>
    <message>
        <source>wheelchair place</source>
        <translation>place PMR</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>accompagnant</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>catégorie {rank}</translation>
    </message>
    <message>
        <source>limited view</source>
        <translation>visibilité réduite</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Our house</source>
        <translation>Notre maison</translation>
    </message>
    <message>
        <source>name of the house</source>
        <translation>nom de la maison</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>PIN of {shortest} to {longest} digits</source>
        <translation>code PIN de {shortest} à {longest} chiffres</translation>
    </message>
    <message>
        <source>Enter   Start the house</source>
        <translation>Enter   Démarrer</translation>
    </message>
    <message>
        <source>Connect to a group</source>
        <translation>Rejoindre un groupe</translation>
    </message>
    <message>
        <source>address of the server</source>
        <translation>adresse du serveur</translation>
    </message>
    <message>
        <source>pairing code</source>
        <translation>code de jumelage</translation>
    </message>
    <message>
        <source>name of this device</source>
        <translation>nom de cet appareil</translation>
    </message>
    <message>
        <source>Enter   Connect</source>
        <translation>Enter   Rejoindre</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>with a demo season: sell, scan and close a day, nothing is real · PIN {pin}</source>
        <translation>avec une saison d'essai : vendre, scanner et clôturer, rien n'est réel · code PIN {pin}</translation>
    </message>
    <message>
        <source>start on this computer; others can connect to it later</source>
        <translation>démarrer sur ce PC ; d'autres s'y joignent plus tard</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>to a group, with a pairing code from its manager</source>
        <translation>un groupe, avec un code donné par sa gestion</translation>
    </message>
    <message>
        <source>‘{text}’ is no address of a server · an address looks like {example}</source>
        <translation>‘{text}’ n’est pas l’adresse d’un serveur · une adresse ressemble à {example}</translation>
    </message>
    <message>
        <source>{happened} · nothing was changed · look at the address and the network, then press Enter</source>
        <translation>{happened} · rien n’a changé · vérifiez l’adresse et le réseau, puis Enter</translation>
    </message>
    <message>
        <source>Getting ready. This may take a minute.</source>
        <translation>Préparation. Cela peut durer une minute.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>one copy</source>
        <translation>une copie</translation>
    </message>
    <message>
        <source>house only · internet gone since {time}</source>
        <translation>maison seule · internet coupé depuis {time}</translation>
    </message>
    <message>
        <source>no server yet</source>
        <translation>pas encore de serveur</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>hors ligne depuis {time}</translation>
    </message>
    <message>
        <source>printer: ready</source>
        <translation>imprimante : prête</translation>
    </message>
    <message>
        <source>card: unknown</source>
        <translation>carte : inconnue</translation>
    </message>
    <message>
        <source>card by hand</source>
        <translation>carte à la main</translation>
    </message>
    <message>
        <source>terminal: does not answer</source>
        <translation>terminal : ne répond pas</translation>
    </message>
    <message>
        <source>terminal: busy</source>
        <translation>terminal : occupé</translation>
    </message>
    <message>
        <source>terminal: ready</source>
        <translation>terminal : prêt</translation>
    </message>
    <message>
        <source>till closed</source>
        <translation>caisse fermée</translation>
    </message>
    <message>
        <source>shift {number} · {time}</source>
        <translation>session {number} · {time}</translation>
    </message>
    <message>
        <source>no till here</source>
        <translation>pas de caisse ici</translation>
    </message>
    <message>
        <source>nobody logged in</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>house only</source>
        <translation>maison seule</translation>
    </message>
    <message>
        <source>offline · {count}</source>
        <translation>hors ligne · {count}</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>imprimante</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>shift {number}</source>
        <translation>session {number}</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message>
        <source>pass number: scan, or 13 digits</source>
        <translation>numéro de carte : scan, ou 13 chiffres</translation>
    </message>
    <message>
        <source>Pass number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>Register it in UiTPAS now, or leave it to To do.</source>
        <translation>Enregistrez-la maintenant dans UiTPAS, ou laissez‑la dans À faire.</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Enter: this price · Esc: not</source>
        <translation>Enter : ce prix · Esc : non</translation>
    </message>
    <message>
        <source>Another price for {seat}</source>
        <translation>Autre prix pour {seat}</translation>
    </message>
    <message>
        <source>{price} is {amount}. It is written down with your name.</source>
        <translation>{price} est à {amount}. C'est noté avec votre nom.</translation>
    </message>
    <message>
        <source>{price}: {proof} must be shown</source>
        <translation>{price} : {proof} à montrer</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>rien n'a été encaissé</translation>
    </message>
    <message>
        <source>Enter: I have seen it · Esc: not</source>
        <translation>Enter : vu · Esc : non</translation>
    </message>
    <message>
        <source>The reduced rate cannot be looked up now</source>
        <translation>Le tarif réduit ne peut pas être vérifié maintenant</translation>
    </message>
    <message>
        <source>the house takes the risk ({left} of {most} left in this shift)</source>
        <translation>la maison prend le risque (encore {left} sur {most} cette session)</translation>
    </message>
    <message>
        <source>Enter: ordinary price · F9: still at {amount}, goes to To do</source>
        <translation>Enter : prix ordinaire · F9 : quand même à {amount}, figure dans À faire</translation>
    </message>
    <message>
        <source>your basket is kept, nothing was charged</source>
        <translation>votre panier est conservé, rien n'a été encaissé</translation>
    </message>
    <message>
        <source>Enter: ordinary price · Esc: fewer of them, or ask the manager</source>
        <translation>Enter : prix ordinaire · Esc : en prendre moins, ou demander au responsable</translation>
    </message>
    <message>
        <source>This is no pass number: it has 13 digits</source>
        <translation>Ce n'est pas un numéro de carte : il en faut 13 chiffres</translation>
    </message>
    <message>
        <source>scan the pass, or type the digits on it</source>
        <translation>scannez la carte, ou tapez ses chiffres</translation>
    </message>
    <message>
        <source>bad view</source>
        <translation>mauvaise vue</translation>
    </message>
    <message>
        <source>mistake in the price list</source>
        <translation>erreur dans le tarif</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>geste commercial</translation>
    </message>
    <message>
        <source>A digit of this pass number is wrong</source>
        <translation>Un chiffre de ce numéro de carte est faux</translation>
    </message>
    <message>
        <source>scan the pass, or type its 13 digits again</source>
        <translation>scannez la carte, ou tapez à nouveau ses 13 chiffres</translation>
    </message>
    <message>
        <source>This pass is used already: {where}</source>
        <translation>Cette carte est déjà utilisée : {where}</translation>
    </message>
    <message>
        <source>scan another pass · F9: it is a group pass</source>
        <translation>scannez une autre carte · F9 : c'est une carte de groupe</translation>
    </message>
    <message>
        <source>Reduced rate: {most} of {most} sold in this shift</source>
        <translation>Tarif réduit : {most} sur {most} vendus dans cette session</translation>
    </message>
    <message>
        <source>Reduced rate: {left} of {most} left in this shift</source>
        <translation>Tarif réduit : encore {left} sur {most} dans cette session</translation>
    </message>
    <message>
        <source>This house sells no reduced rate by hand</source>
        <translation>Cette maison ne vend pas de tarif réduit à la main</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A seat was sold twice</source>
        <translation>Une place est vendue deux fois</translation>
    </message>
    <message>
        <source>Both sales stay in the books until you decide. Give one of the two customers an equal seat.</source>
        <translation>Les deux ventes restent dans les livres jusqu'à votre décision. Donnez à l'un des deux clients une place équivalente.</translation>
    </message>
    <message>
        <source>A ticket came in twice</source>
        <translation>Un ticket est entré deux fois</translation>
    </message>
    <message>
        <source>Two doors let the same ticket in while they could not see each other. Ask at the doors who was where.</source>
        <translation>Deux entrées ont admis le même ticket sans se voir. Demandez aux entrées qui était où.</translation>
    </message>
    <message>
        <source>{device}: {count} sales and scans have not arrived</source>
        <translation>{device} : {count} pas encore arrivés</translation>
    </message>
    <message>
        <source>They are safe on that device and leave by themselves when it has a connection. Switch it on, or look at its network.</source>
        <translation>Ils sont sûrs sur cet appareil et partiront dès qu'il est connecté. Allumez-le, ou vérifiez son réseau.</translation>
    </message>
    <message>
        <source>{count} papers were not printed</source>
        <translation>{count} papiers ne sont pas imprimés</translation>
    </message>
    <message>
        <source>The sales are saved. Is there paper again? F9 prints what did not come out.</source>
        <translation>Les ventes sont enregistrées. Du papier à nouveau ? F9 imprime ce qui n’est pas sorti.</translation>
    </message>
    <message>
        <source>{count} tickets were sold with a remark</source>
        <translation>{count} tickets sont vendus avec une remarque</translation>
    </message>
    <message>
        <source>They are valid at the doors. Look at the audit before the evening.</source>
        <translation>Ils sont valables aux entrées. Regardez l'audit avant la soirée.</translation>
    </message>
    <message>
        <source>Reduced rates to be registered: {count}</source>
        <translation>Tarifs réduits à enregistrer : {count}</translation>
    </message>
    <message>
        <source>Register each in UiTPAS; the house is paid for what is registered only. Then say so here: F9.</source>
        <translation>Enregistrez chacun dans UiTPAS ; la maison n'est payée que pour ce qui est enregistré. Dites-le ensuite ici : F9.</translation>
    </message>
    <message>
        <source>{count} registered reduced rate was taken back</source>
        <translation>{count} tarif réduit enregistré repris</translation>
    </message>
    <message>
        <source>Withdraw the registration in UiTPAS. Then say so here: F9.</source>
        <translation>Annulez l'enregistrement dans UiTPAS. Dites-le ensuite ici : F9.</translation>
    </message>
    <message>
        <source>{count} tickets at a changed price since yesterday</source>
        <translation>{count} billets à un prix modifié depuis hier</translation>
    </message>
    <message>
        <source>Each with who agreed to it, and why; the audit has them too.</source>
        <translation>Chacun avec qui l'a accepté, et pourquoi ; l'audit les a aussi.</translation>
    </message>
    <message>
        <source>{number} of {device} is not counted yet</source>
        <translation>{number} de {device} pas encore compté</translation>
    </message>
    <message>
        <source>It was closed without a count. At that till: F12 counts it.</source>
        <translation>Fermée sans comptage. À cette caisse : F12 la compte.</translation>
    </message>
    <message>
        <source>No copy could be made of this computer's data</source>
        <translation>Aucune copie n’a pu être faite</translation>
    </message>
    <message>
        <source>Is the disk or the stick there, and has it room? It is tried every minute.</source>
        <translation>Le disque ou la clé est-il là, avec de la place ? Nouvel essai chaque minute.</translation>
    </message>
    <message>
        <source>Nobody keeps a copy of this computer's data</source>
        <translation>Personne ne garde de copie de ce PC</translation>
    </message>
    <message>
        <source>Put a stick in, and say once where copies go: boxoffice backup plan --to FOLDER.</source>
        <translation>Mettez une clé, et dites une fois où vont les copies : boxoffice backup plan --to DOSSIER.</translation>
    </message>
    <message>
        <source>The newest copy is more than a day old</source>
        <translation>La copie la plus récente a plus d’un jour</translation>
    </message>
    <message>
        <source>Look whether the disk or the stick is still there.</source>
        <translation>Vérifiez que le disque ou la clé est encore là.</translation>
    </message>
    <message>
        <source>Tonight's lists could not be written</source>
        <translation>Les listes de ce soir n’ont pas pu être écrites</translation>
    </message>
    <message>
        <source>F9 prints them now, so that the house goes on without power.</source>
        <translation>F9 les imprime maintenant, pour continuer même sans courant.</translation>
    </message>
    <message>
        <source>The server has only one copy</source>
        <translation>Le serveur n'a qu'une copie</translation>
    </message>
    <message>
        <source>Give it a second place on another disk or computer, so that a broken disk loses nothing.</source>
        <translation>Donnez-lui une deuxième place sur un autre disque ou PC, pour qu'un disque cassé ne perde rien.</translation>
    </message>
    <message>
        <source>A ticket was sold for a seat of another desk</source>
        <translation>Un ticket a été vendu pour une place d’une autre caisse</translation>
    </message>
    <message>
        <source>The other desk may still sell that seat. Give this customer an equal one, or pay back.</source>
        <translation>L’autre caisse peut encore vendre cette place. Donnez à ce client une place équivalente, ou remboursez.</translation>
    </message>
    <message>
        <source>A desk that was declared lost had sold</source>
        <translation>Une caisse déclarée perdue avait vendu</translation>
    </message>
    <message>
        <source>What it sold or kept is somebody else's by now. Look for another place, and tell the customer.</source>
        <translation>Ce qu’elle a vendu ou gardé est maintenant à quelqu’un d’autre. Cherchez une autre place et prévenez le client.</translation>
    </message>
    <message>
        <source>More tickets than places</source>
        <translation>Plus de tickets que de places</translation>
    </message>
    <message>
        <source>There may be standing room. Else take a ticket back, and pay back.</source>
        <translation>Il y a peut-être des places debout. Sinon, reprenez un ticket et remboursez.</translation>
    </message>
    <message>
        <source>A true ticket came in whose sale is not known</source>
        <translation>Un vrai ticket est entré dont la vente est inconnue</translation>
    </message>
    <message>
        <source>Its desk has not sent the sale yet. It ends by itself when that arrives.</source>
        <translation>La caisse n’a pas encore envoyé la vente. Cela se règle tout seul à son arrivée.</translation>
    </message>
    <message>
        <source>A cancelled ticket came in</source>
        <translation>Un ticket annulé est entré</translation>
    </message>
    <message>
        <source>The door had not heard of it yet. The scan stands; ask at that door who it was.</source>
        <translation>L'entrée ne le savait pas encore. Le scan reste ; demandez à cette entrée qui c'était.</translation>
    </message>
    <message>
        <source>A device was restored or copied</source>
        <translation>Un appareil a été restauré ou copié</translation>
    </message>
    <message>
        <source>A sale does not add up</source>
        <translation>Une vente n’est pas juste</translation>
    </message>
    <message>
        <source>It stands in the books as it came. Compare it with the drawer.</source>
        <translation>Elle est dans les livres telle qu’elle est arrivée. Comparez avec le tiroir.</translation>
    </message>
    <message>
        <source>Tickets were sold at another price</source>
        <translation>Des tickets ont été vendus à un autre prix</translation>
    </message>
    <message>
        <source>The desk had an older price list. The sales stand.</source>
        <translation>La caisse avait une ancienne liste de prix. Les ventes restent.</translation>
    </message>
    <message>
        <source>A ticket was paid back twice</source>
        <translation>Un ticket a été remboursé deux fois</translation>
    </message>
    <message>
        <source>Somebody did what their role does not allow</source>
        <translation>Quelqu'un a fait ce que son rôle ne permet pas</translation>
    </message>
    <message>
        <source>It has happened and stands in the books. Ask that person, then say that it is fine, or write it off.</source>
        <translation>C'est fait et inscrit dans les livres. Demandez à cette personne, puis dites que c'est bien, ou passez-le en perte.</translation>
    </message>
    <message>
        <source>Two desks did so without seeing each other. Ask the customer, or write it off.</source>
        <translation>Deux caisses l’ont fait sans se voir. Demandez au client, ou passez en perte.</translation>
    </message>
    <message>
        <source>A voucher paid for more than it was worth</source>
        <translation>Un bon a payé plus que sa valeur</translation>
    </message>
    <message>
        <source>Two desks took it without seeing each other. The sales stand. Ask the customer for the rest, or write it off.</source>
        <translation>Deux caisses l'ont accepté sans se voir. Les ventes restent. Demandez le reste au client, ou passez-le en perte.</translation>
    </message>
    <message>
        <source>Something could not be read</source>
        <translation>Quelque chose n’a pas pu être lu</translation>
    </message>
    <message>
        <source>It is kept as it came. Update the server; then it is read by itself.</source>
        <translation>C’est conservé tel quel. Mettez le serveur à jour ; ce sera lu tout seul.</translation>
    </message>
    <message>
        <source>What did not come out goes to the printer again.</source>
        <translation>Ce qui n’est pas sorti repart à l’imprimante.</translation>
    </message>
    <message>
        <source>Lists of {count} performances go to the printer: by name, by place, the plan.</source>
        <translation>Les listes de {count} représentations partent à l’imprimante : par nom, par place, le plan.</translation>
    </message>
    <message>
        <source>A change was not taken over</source>
        <translation>Une modification n’a pas été reprise</translation>
    </message>
    <message>
        <source>The value of the server was kept: somebody else wrote it meanwhile, or has a place that the other plan moves. Look at both and write the right one.</source>
        <translation>La valeur du serveur a été gardée : quelqu’un d’autre l’a écrite entre-temps, ou a une place que l’autre plan déplace. Regardez les deux et écrivez la bonne.</translation>
    </message>
    <message>
        <source>Card unknown: {of}, {amount}</source>
        <translation>Carte inconnue : {of}, {amount}</translation>
    </message>
    <message>
        <source>Card paid, not saved: {of}, {amount}</source>
        <translation>Carte payée, non enregistrée : {of}, {amount}</translation>
    </message>
    <message>
        <source>Nothing is charged twice; it is booked once the result is known.
At {device}: open the red tab (Alt+U), F8 asks the terminal; at its next start it asks by itself. If that till is lost: look at the terminal's own list, and say here what became of it: F9.</source>
        <translation>Rien n’est débité deux fois ; c’est compté dès que le résultat est connu.
À {device} : ouvrez l’onglet rouge (Alt+U), F8 interroge le terminal ; au prochain démarrage elle l’interroge elle-même. Si cette caisse est perdue : regardez la liste du terminal lui-même, et dites ici ce qu’il en est : F9.</translation>
    </message>
    <message>
        <source>The customer must not pay again; it is not booked yet.
At {device}: open the red tab (Alt+U), Enter saves it; at its next start it tries by itself. If that till is lost: book it by hand at another, and say so here: F9.</source>
        <translation>Le client ne doit pas payer à nouveau ; ce n’est pas encore compté.
À {device} : ouvrez l’onglet rouge (Alt+U), Enter enregistre ; au prochain démarrage elle réessaie d’elle-même. Si cette caisse est perdue : enregistrez-le à la main à une autre, et dites-le ici : F9.</translation>
    </message>
    <message>
        <source>More was paid for an order than was due</source>
        <translation>Une commande a été payée au-delà de ce qui était dû</translation>
    </message>
    <message>
        <source>Two desks took money for it without seeing each other. Give back what is too much: it goes out of a till with a reason. Then write it off.</source>
        <translation>Deux caisses ont encaissé sans se voir. Rendez ce qui est de trop : cela sort d'une caisse avec un motif. Ensuite, passez-le en perte.</translation>
    </message>
    <message>
        <source>One hall has two names: {one} and {other}</source>
        <translation>Une salle a deux noms : {one} et {other}</translation>
    </message>
    <message>
        <source>Two devices changed the hall {was} before they heard of each other; both plans are kept.
Halls: open the one whose name goes, F5, give it the name of the other, F9. Then they are one hall, with that plan.</source>
        <translation>Deux appareils ont changé la salle {was} avant d’avoir entendu l’un de l’autre ; les deux plans sont gardés.
Salles : ouvrez celle dont le nom peut partir, F5, donnez-lui le nom de l’autre, F9. Elles ne sont alors qu’une salle, avec ce plan.</translation>
    </message>
    <message>
        <source>{count} e-mails with tickets have not left</source>
        <translation>{count} e-mails avec des tickets ne sont pas partis</translation>
    </message>
    <message>
        <source>They are tried again every half minute. Is there internet, is the log-in at the mail server right, is the customer's mailbox full? The desk finds the order and prints its tickets.</source>
        <translation>Ils sont réessayés toutes les trente secondes. Internet fonctionne-t-il, la connexion au serveur de messagerie est-elle correcte, la boîte du client est-elle pleine ? La caisse retrouve la commande et imprime ses tickets.</translation>
    </message>
    <message>
        <source>{count} reservations were not collected in time</source>
        <translation>{count} réservations sont échues</translation>
    </message>
    <message>
        <source>Their places stay kept until somebody frees them or keeps them longer: F9.</source>
        <translation>Leurs places restent gardées jusqu'à ce que quelqu'un les libère ou les garde plus longtemps : F9.</translation>
    </message>
    <message>
        <source>{count} reservations lapse at {at}</source>
        <translation>{count} réservations échoient à {at}</translation>
    </message>
    <message>
        <source>F9 shows who has not come yet, with their telephone.</source>
        <translation>F9 montre qui n'est pas encore venu, avec le téléphone.</translation>
    </message>
    <message>
        <source>Its old rights are held until you say that no second copy sells under them. After the server was put back, this is said of devices too that nobody copied.</source>
        <translation>Ses anciens droits sont retenus jusqu’à ce que vous disiez qu’aucune autre copie ne vend avec eux. Après que le serveur a été rétabli, cela se dit aussi d’appareils que personne n’a copiés.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Close the till</source>
        <translation>Fermer la caisse</translation>
    </message>
    <message>
        <source>CLOSE THE TILL · shift {number} · {name} · since {time}</source>
        <translation>FERMER LA CAISSE · session {number} · {name} · depuis {time}</translation>
    </message>
    <message>
        <source>COUNT AFTERWARDS · shift {number} · {name} · since {time}</source>
        <translation>COMPTAGE DIFFÉRÉ · session {number} · {name} · depuis {time}</translation>
    </message>
    <message>
        <source>found by counting the till</source>
        <translation>trouvé en comptant la caisse</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation>FERMER</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRÊT</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser ouverte</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>BOOK THE COUNT</source>
        <translation>ENREGISTRER</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>Rapport X</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Count later</source>
        <translation>Compter plus tard</translation>
    </message>
    <message>
        <source>1  COUNT (blind)</source>
        <translation>1  COMPTER (à l'aveugle)</translation>
    </message>
    <message>
        <source>Loose count</source>
        <translation>Montant libre</translation>
    </message>
    <message>
        <source>loose count</source>
        <translation>montant libre</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>note</source>
        <translation>billet</translation>
    </message>
    <message>
        <source>coin</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>2  OTHER</source>
        <translation>2  AUTRES</translation>
    </message>
    <message>
        <source>card, total of the terminal</source>
        <translation>carte, total du terminal</translation>
    </message>
    <message>
        <source>deposit bag number</source>
        <translation>numéro du sac de dépôt</translation>
    </message>
    <message>
        <source>stays in the drawer</source>
        <translation>reste dans le tiroir</translation>
    </message>
    <message>
        <source>Enter goes down the counts. F9 books what you counted.</source>
        <translation>Enter descend dans les comptes. F9 enregistre ce que vous avez compté.</translation>
    </message>
    <message>
        <source>The expected amounts appear after F9.</source>
        <translation>Les montants attendus apparaissent après F9.</translation>
    </message>
    <message>
        <source>reason of the difference</source>
        <translation>raison de la différence</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Deuxième nom</translation>
    </message>
    <message>
        <source>no second name</source>
        <translation>pas de deuxième nom</translation>
    </message>
    <message>
        <source>Sales of that amount</source>
        <translation>Ventes de ce montant</translation>
    </message>
    <message>
        <source>Booked the wrong way? Enter on a sale puts it right.</source>
        <translation>Mal enregistré ? Enter sur une vente corrige.</translation>
    </message>
    <message>
        <source>second name</source>
        <translation>deuxième nom</translation>
    </message>
    <message>
        <source>3  RESULT</source>
        <translation>3  RÉSULTAT</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>Tout concorde.</translation>
    </message>
    <message>
        <source>vouchers received</source>
        <translation>bons reçus</translation>
    </message>
    <message>
        <source>tickets taken back</source>
        <translation>tickets repris</translation>
    </message>
    <message>
        <source>A difference needs a reason.</source>
        <translation>Une différence demande une raison.</translation>
    </message>
    <message>
        <source>The X report goes to the printer.</source>
        <translation>Le rapport X part à l’imprimante.</translation>
    </message>
    <message>
        <source>Closed. Z report {number} is saved and goes to the printer.</source>
        <translation>Fermée. Le Z {number} est enregistré et va à l'imprimante.</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>espèces</translation>
    </message>
    <message>
        <source>card by hand</source>
        <translation>carte à la main</translation>
    </message>
    <message>
        <source>card by terminal</source>
        <translation>carte par terminal</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>virement</translation>
    </message>
    <message>
        <source>Amount in or out</source>
        <translation>Montant entré ou sorti</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>CASH IN · OUT</source>
        <translation>CAISSE ENTRÉE · SORTIE</translation>
    </message>
    <message>
        <source>cash in</source>
        <translation>entrée en caisse</translation>
    </message>
    <message>
        <source>cash out</source>
        <translation>sortie de caisse</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>code PIN de la deuxième personne</translation>
    </message>
    <message>
        <source>the count is kept</source>
        <translation>le comptage est conservé</translation>
    </message>
    <message>
        <source>A difference needs a second person</source>
        <translation>Une différence demande une deuxième personne</translation>
    </message>
    <message>
        <source>choose who signs, let them type their PIN, then F9</source>
        <translation>choisissez qui signe, faites-lui taper son code PIN, puis F9</translation>
    </message>
    <message>
        <source>A difference needs your PIN</source>
        <translation>Une différence demande votre code PIN</translation>
    </message>
    <message>
        <source>type it, then F9</source>
        <translation>tapez-le, puis F9</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Reduced rates to be registered</source>
        <translation>Tarifs réduits à enregistrer</translation>
    </message>
    <message>
        <source>Pass number</source>
        <translation>N° de carte</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendu</translation>
    </message>
    <message>
        <source>Nothing is to be registered any more.</source>
        <translation>Plus rien à enregistrer.</translation>
    </message>
    <message>
        <source>F9: registered in UiTPAS (or withdrawn there), in your name · Esc: back</source>
        <translation>F9 : enregistré dans UiTPAS (ou annulé là), à votre nom · Esc : retour</translation>
    </message>
    <message>
        <source>withdraw: {show}</source>
        <translation>annuler : {show}</translation>
    </message>
    <message>
        <source>Changed prices since yesterday</source>
        <translation>Prix modifiés depuis hier</translation>
    </message>
    <message>
        <source>list</source>
        <translation>tarif</translation>
    </message>
    <message>
        <source>sold at</source>
        <translation>vendu à</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>The Z of the till has them too · Esc: back</source>
        <translation>Aussi sur le Z de la caisse · Esc : retour</translation>
    </message>
</context>
</TS>
