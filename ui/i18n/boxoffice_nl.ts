<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
            <numerusform>nog %n pas</numerusform>
            <numerusform>nog %n passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not collected</source>
        <translation>
            <numerusform>%n niet afgehaald</numerusform>
            <numerusform>%n niet afgehaald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>nog %n min</numerusform>
            <numerusform>nog %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) to the printer</source>
        <translation>
            <numerusform>%n ticket naar de printer</numerusform>
            <numerusform>%n tickets naar de printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) wait on this computer</source>
        <translation>
            <numerusform>%n verkoop staat veilig op deze pc</numerusform>
            <numerusform>%n verkopen staan veilig op deze pc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) not sent yet</source>
        <translation>
            <numerusform>%n verkoop nog niet doorgestuurd</numerusform>
            <numerusform>%n verkopen nog niet doorgestuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printer: %n waiting</source>
        <translation>
            <numerusform>printer: %n wacht</numerusform>
            <numerusform>printer: %n wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printer: %n not printed</source>
        <translation>
            <numerusform>printer: %n niet gedrukt</numerusform>
            <numerusform>printer: %n niet gedrukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paper out · %n waiting</source>
        <translation>
            <numerusform>papier op · %n wacht</numerusform>
            <numerusform>papier op · %n wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not surely printed: Enter shows them</source>
        <translation>
            <numerusform>%n papier niet zeker gedrukt: Enter toont het</numerusform>
            <numerusform>%n papieren niet zeker gedrukt: Enter toont ze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>%n min oud</numerusform>
            <numerusform>%n min oud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n min geleden</numerusform>
            <numerusform>%n min geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cijfer getypt</numerusform>
            <numerusform>%n cijfers getypt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performance(s) have it now</source>
        <translation>
            <numerusform>%n voorstelling heeft het nu</numerusform>
            <numerusform>%n voorstellingen hebben het nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performance(s) keep their plan: a place was given away meanwhile</source>
        <translation>
            <numerusform>%n voorstelling houdt haar plan: er is intussen een plaats weggegeven</numerusform>
            <numerusform>%n voorstellingen houden hun plan: er is intussen een plaats weggegeven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) chosen</source>
        <translation>
            <numerusform>%n stoel gekozen</numerusform>
            <numerusform>%n stoelen gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>seats blocked</source>
        <translation>stoelen geblokkeerd</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>gereserveerd</translation>
    </message>
    <message>
        <source>reservation freed</source>
        <translation>reservatie vrijgegeven</translation>
    </message>
    <message>
        <source>conflict decided</source>
        <translation>conflict beslist</translation>
    </message>
    <message>
        <source>tickets blocked</source>
        <translation>tickets geblokkeerd</translation>
    </message>
    <message>
        <source>device cut off</source>
        <translation>toestel afgesloten</translation>
    </message>
    <message>
        <source>places asked back</source>
        <translation>plaatsen teruggevraagd</translation>
    </message>
    <message>
        <source>person forgotten</source>
        <translation>persoon vergeten</translation>
    </message>
    <message>
        <source>payment corrected</source>
        <translation>betaling verbeterd</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>nieuwe code</translation>
    </message>
    <message>
        <source>printed again</source>
        <translation>opnieuw gedrukt</translation>
    </message>
    <message>
        <source>cash in or out</source>
        <translation>geld in of uit</translation>
    </message>
    <message>
        <source>performance changed</source>
        <translation>voorstelling gewijzigd</translation>
    </message>
    <message>
        <source>show changed</source>
        <translation>productie gewijzigd</translation>
    </message>
    <message>
        <source>price list saved</source>
        <translation>prijslijst bewaard</translation>
    </message>
    <message>
        <source>hall's plan saved</source>
        <translation>zaalplan bewaard</translation>
    </message>
    <message>
        <source>staff changed</source>
        <translation>medewerker gewijzigd</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>instellingen gewijzigd</translation>
    </message>
    <message>
        <source>seats given</source>
        <translation>plaatsen toegewezen</translation>
    </message>
    <message>
        <source>customer changed</source>
        <translation>klant gewijzigd</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>pincode</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>tegel</translation>
    </message>
    <message>
        <source>another seat</source>
        <translation>andere stoel</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>terugbetaald</translation>
    </message>
    <message>
        <source>both stay</source>
        <translation>beide blijven</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>afgeschreven</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>reservaties</translation>
    </message>
    <message>
        <source>blocked seats</source>
        <translation>geblokkeerde stoelen</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>beslissingen</translation>
    </message>
    <message>
        <source>programme, prices, people</source>
        <translation>programma, prijzen, mensen</translation>
    </message>
    <message>
        <source>paid later</source>
        <translation>later betaald</translation>
    </message>
    <message>
        <source>seat changed</source>
        <translation>plaats gewisseld</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>block lifted</source>
        <translation>blokkering opgeheven</translation>
    </message>
    <message>
        <source>kept longer</source>
        <translation>langer gehouden</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>doorgegeven</translation>
    </message>
    <message>
        <source>scan taken back</source>
        <translation>scan ingetrokken</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>terugbetalingen</translation>
    </message>
    <message>
        <source>cash in and out</source>
        <translation>kas in en uit</translation>
    </message>
    <message>
        <source>said of a card</source>
        <translation>over een kaart gezegd</translation>
    </message>
    <message>
        <source>The newest {count} of more; Alt+C, Alt+X, Alt+P take all along</source>
        <translation>De nieuwste {count} van meer; Alt+C, Alt+X, Alt+P nemen alles mee</translation>
    </message>
    <message>
        <source>All is looked through; Alt+C, Alt+X, Alt+P take it along</source>
        <translation>Alles is doorzocht; Alt+C, Alt+X, Alt+P nemen het mee</translation>
    </message>
    <message>
        <source>Looked for among the newest {count}; what is older follows</source>
        <translation>Gezocht in de nieuwste {count}; wat ouder is volgt</translation>
    </message>
    <message>
        <source>of other devices: the last change of each field</source>
        <translation>van andere toestellen: de laatste wijziging van elk veld</translation>
    </message>
</context>
<context>
    <name>Blocking</name>
    <message>
        <source>Block tickets</source>
        <translation>Tickets blokkeren</translation>
    </message>
    <message>
        <source>orders (2-0147, 2-0100..0150), or a scanned code</source>
        <translation>bestellingen (2-0147, 2-0100..0150), of een gescande code</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>aan de deur</translation>
    </message>
    <message>
        <source>lets in</source>
        <translation>laat binnen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>{state}, is inside</source>
        <translation>{state}, is binnen</translation>
    </message>
    <message>
        <source>No tickets of such orders on this computer.</source>
        <translation>Geen tickets van zulke bestellingen op deze pc.</translation>
    </message>
    <message>
        <source>Space: this one or not · F9: block · Alt+D: let in again · Esc: back</source>
        <translation>Spatie: dit wel of niet · F9: blokkeren · Alt+D: weer toelaten · Esc: terug</translation>
    </message>
    <message>
        <source>{tickets}: no door lets them in</source>
        <translation>{tickets}: geen deur laat nog binnen</translation>
    </message>
    <message>
        <source>{tickets}: doors let them in again</source>
        <translation>{tickets}: deuren laten weer binnen</translation>
    </message>
    <message>
        <source>the doors hear of it by themselves</source>
        <translation>de deuren horen het vanzelf</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>show the card</source>
        <translation>bied kaart aan</translation>
    </message>
    <message>
        <source>is being stopped</source>
        <translation>wordt gestopt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>The terminal does not answer</source>
        <translation>De terminal antwoordt niet</translation>
    </message>
    <message>
        <source>nothing was charged, your basket is kept</source>
        <translation>er is niets afgerekend, je mandje is bewaard</translation>
    </message>
    <message>
        <source>look at its cable and power, or Shift+F8: card by hand</source>
        <translation>kijk kabel en stroom na, of Shift+F8: kaart met de hand</translation>
    </message>
    <message>
        <source>The card was declined</source>
        <translation>De kaart is geweigerd</translation>
    </message>
    <message>
        <source>The card payment was stopped</source>
        <translation>De kaartbetaling is gestopt</translation>
    </message>
    <message>
        <source>F8: again · F9: cash</source>
        <translation>F8: opnieuw · F9: contant</translation>
    </message>
    <message>
        <source>Card: paid, and not saved yet</source>
        <translation>Kaart: betaald, en nog niet bewaard</translation>
    </message>
    <message>
        <source>the seats stay taken, nothing is booked twice</source>
        <translation>de plaatsen blijven vast, er is niets dubbel geboekt</translation>
    </message>
    <message>
        <source>do not let the customer pay again; Enter saves it</source>
        <translation>laat niet opnieuw betalen; Enter bewaart het</translation>
    </message>
    <message>
        <source>Card: result unknown</source>
        <translation>Kaart: uitslag onbekend</translation>
    </message>
    <message>
        <source>do not let the customer pay again; F8 asks the terminal</source>
        <translation>laat niet opnieuw betalen; F8 vraagt het de terminal</translation>
    </message>
    <message>
        <source>card: paid, not saved</source>
        <translation>kaart: betaald, niet bewaard</translation>
    </message>
    <message>
        <source>card: unknown</source>
        <translation>kaart: onbekend</translation>
    </message>
    <message>
        <source>Enter: save · Shift+F9: given back on the terminal · Esc: later</source>
        <translation>Enter: bewaren · Shift+F9: op de terminal teruggegeven · Esc: later</translation>
    </message>
    <message>
        <source>F8: ask the terminal · Shift+F8: slip seen · Shift+F9: not paid · Esc: later</source>
        <translation>F8: vraag terminal · Shift+F8: bewijs gezien · Shift+F9: niet betaald · Esc: later</translation>
    </message>
    <message>
        <source>The terminal does not say</source>
        <translation>De terminal zegt het niet</translation>
    </message>
    <message>
        <source>nothing was charged again</source>
        <translation>er is niet opnieuw afgerekend</translation>
    </message>
    <message>
        <source>look at the slip or at the terminal's last payment</source>
        <translation>kijk naar het bewijs of de laatste betaling op de terminal</translation>
    </message>
    <message>
        <source>The card was not paid</source>
        <translation>De kaart is niet betaald</translation>
    </message>
    <message>
        <source>its seats are free again, nothing is booked</source>
        <translation>de plaatsen zijn weer vrij, er is niets geboekt</translation>
    </message>
    <message>
        <source>sell them again if the customer is still here</source>
        <translation>verkoop ze opnieuw als de klant er nog is</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>Esc: stop it on the terminal</source>
        <translation>Esc: afbreken op de terminal</translation>
    </message>
    <message>
        <source>nothing was charged, the order is still to be paid</source>
        <translation>er is niets afgerekend, de bestelling moet nog betaald worden</translation>
    </message>
    <message>
        <source>the order takes no other payment, nothing is booked twice</source>
        <translation>de bestelling neemt geen andere betaling aan, er is niets dubbel geboekt</translation>
    </message>
    <message>
        <source>open the order again if the customer is still here</source>
        <translation>open de bestelling opnieuw als de klant er nog is</translation>
    </message>
    <message>
        <source>No card waits for its result</source>
        <translation>Er wacht geen kaart op haar uitslag</translation>
    </message>
    <message>
        <source>Alt+L: last sale, with how it was paid</source>
        <translation>Alt+L: laatste verkoop, met hoe ze betaald is</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Please show your card to the terminal.</source>
        <translation>Biedt u uw kaart aan bij de terminal.</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Uw wisselgeld</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Thank you. Enjoy the performance!</source>
        <translation>Dank u. Geniet u van de voorstelling!</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation>U krijgt terug</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Op rekening</translation>
    </message>
</context>
<context>
    <name>Decide</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Oplossingen</translation>
    </message>
    <message>
        <source>why (required)</source>
        <translation>waarom (verplicht)</translation>
    </message>
    <message>
        <source>HOW IT ENDS</source>
        <translation>HOE HET EINDIGT</translation>
    </message>
    <message>
        <source>F9 carries it out · ↑↓: another way · Esc: later</source>
        <translation>F9 voert uit · ↑↓: andere oplossing · Esc: later</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Zeg eerst waarom.</translation>
    </message>
    <message>
        <source>the other gets an equal or better seat, a new code</source>
        <translation>de andere krijgt een gelijke of betere plaats, nieuwe code</translation>
    </message>
    <message>
        <source>the other gets the money back</source>
        <translation>de andere krijgt het geld terug</translation>
    </message>
    <message>
        <source>both stay: it is fine as it is</source>
        <translation>beide blijven: het is goed zo</translation>
    </message>
    <message>
        <source>written off: nothing can be done any more</source>
        <translation>afgeboekt: er is niets meer aan te doen</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>state</source>
        <translation>toestand</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>houdt de plaats</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>op risico</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>not valid any more</source>
        <translation>niet meer geldig</translation>
    </message>
    <message>
        <source>Decided, and written down with your name</source>
        <translation>Beslist, en opgeschreven met je naam</translation>
    </message>
    <message>
        <source>new seat {seats}: its ticket is printed; tell the customer</source>
        <translation>nieuwe plaats {seats}: het ticket wordt gedrukt; verwittig de klant</translation>
    </message>
    <message>
        <source>the devices hear of it by themselves</source>
        <translation>de toestellen horen het vanzelf</translation>
    </message>
    <message>
        <source>number of that order, such as 2-0147</source>
        <translation>nummer van die bestelling, zoals 2-0147</translation>
    </message>
    <message>
        <source>The terminal's own list, or its end total beside what the tills have booked, says whether it was paid. While its till works, ask there: this is for one that is lost.</source>
        <translation>De lijst van de terminal, of zijn eindtotaal naast wat de kassa's geboekt hebben, zegt of er betaald is. Werkt die kassa nog, vraag het dan daar: dit is voor een kassa die verloren is.</translation>
    </message>
    <message>
        <source>Say as which order first.</source>
        <translation>Zeg eerst als welke bestelling.</translation>
    </message>
    <message>
        <source>nothing was paid, or the terminal gave it back</source>
        <translation>er is niets betaald, of de terminal gaf het terug</translation>
    </message>
    <message>
        <source>paid: it is sold by hand at another till</source>
        <translation>betaald: met de hand verkocht aan een andere kassa</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is nothing in the basket yet</source>
        <translation>Er zit nog niets in het mandje</translation>
    </message>
    <message>
        <source>type a number, or begin to type a name or title</source>
        <translation>typ een aantal, of begin een naam of titel te typen</translation>
    </message>
    <message>
        <source>Nothing was sold at this till yet</source>
        <translation>In deze kassasessie is nog niets verkocht</translation>
    </message>
    <message>
        <source>F2 finds an earlier order by its number or name</source>
        <translation>F2 vindt een vroegere bestelling op nummer of naam</translation>
    </message>
    <message>
        <source>The basket is put aside</source>
        <translation>Het mandje staat opzij</translation>
    </message>
    <message>
        <source>nothing was booked, its seats stay taken</source>
        <translation>er is niets geboekt, de plaatsen blijven vast</translation>
    </message>
    <message>
        <source>help the next one; Ctrl+S on an empty basket fetches it back</source>
        <translation>help de volgende; Ctrl+S op een leeg mandje haalt het terug</translation>
    </message>
    <message>
        <source>The program stopped at {time} with a basket that was not paid</source>
        <translation>Het programma stopte om {time} met een mandje dat niet betaald was</translation>
    </message>
    <message>
        <source>{places} are taken again</source>
        <translation>{places} zijn weer genomen</translation>
    </message>
    <message>
        <source>somebody else has {seats} by now</source>
        <translation>intussen van iemand anders: {seats}</translation>
    </message>
    <message>
        <source>Enter: go on with it · Ctrl+S: later</source>
        <translation>Enter: ermee verder · Ctrl+S: later</translation>
    </message>
    <message>
        <source>ask for other places</source>
        <translation>vraag andere plaatsen</translation>
    </message>
    <message>
        <source>This goes back in one piece</source>
        <translation>Dit gaat in één keer terug</translation>
    </message>
    <message>
        <source>nothing was booked</source>
        <translation>er is niets geboekt</translation>
    </message>
    <message>
        <source>F9: in cash · F8: on the card</source>
        <translation>F9: contant · F8: op de kaart</translation>
    </message>
    <message>
        <source>{seat} is not free</source>
        <translation>{seat} is niet vrij</translation>
    </message>
    <message>
        <source>your basket is unchanged</source>
        <translation>je mandje is onveranderd</translation>
    </message>
    <message>
        <source>choose a coloured seat</source>
        <translation>kies een gekleurde plaats</translation>
    </message>
    <message>
        <source>{count} together are not free, {parts} are</source>
        <translation>{count} samen zijn er niet vrij, {parts} wel</translation>
    </message>
    <message>
        <source>nothing is taken yet</source>
        <translation>er is nog niets genomen</translation>
    </message>
    <message>
        <source>From {seat} on there are not {count} free together</source>
        <translation>Vanaf {seat} zijn er geen {count} samen vrij</translation>
    </message>
    <message>
        <source>choose another seat, or take them one by one with Space</source>
        <translation>kies een andere plaats, of neem ze een voor een met Spatie</translation>
    </message>
    <message>
        <source>That is less than {amount}</source>
        <translation>Dat is minder dan {amount}</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} behind</source>
        <translation>De klok van deze pc loopt {time} achter</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} ahead</source>
        <translation>De klok van deze pc loopt {time} voor</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} u {minutes} min</translation>
    </message>
    <message>
        <source>sales and their order stay right; prices and the doors' hour follow the server's time as it was last measured</source>
        <translation>verkoop en volgorde blijven juist; prijzen en deuruur volgen de laatst gemeten servertijd</translation>
    </message>
    <message>
        <source>set the clock right</source>
        <translation>zet de klok goed</translation>
    </message>
    <message>
        <source>Enter: {seats} · F5: choose yourself</source>
        <translation>Enter: {seats} · F5: zelf kiezen</translation>
    </message>
    <message>
        <source>Enter: {seats} (same rank) · F5: choose yourself</source>
        <translation>Enter: {seats} (zelfde rang) · F5: zelf kiezen</translation>
    </message>
    <message>
        <source>{promotion} counts for this basket</source>
        <translation>{promotion} geldt voor dit mandje</translation>
    </message>
    <message>
        <source>the amount to pay is with it</source>
        <translation>het te betalen bedrag is al aangepast</translation>
    </message>
    <message>
        <source>The places are held for 1 more minute</source>
        <translation>De plaatsen liggen nog 1 min vast</translation>
    </message>
    <message>
        <source>nothing is taken from the basket</source>
        <translation>er gaat niets uit het mandje</translation>
    </message>
    <message>
        <source>Enter: hold them longer</source>
        <translation>Enter: langer vasthouden</translation>
    </message>
    <message>
        <source>Connected since {time}</source>
        <translation>Verbinding sinds {time}</translation>
    </message>
    <message>
        <source>No connection since {time}</source>
        <translation>Geen verbinding sinds {time}</translation>
    </message>
    <message>
        <source>you go on selling from own places ({count} free)</source>
        <translation>je verkoopt gewoon verder uit eigen plaatsen ({count} vrij)</translation>
    </message>
    <message>
        <source>and leave by themselves</source>
        <translation>en vertrekken vanzelf</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Mandje</translation>
    </message>
    <message>
        <source>BASKET</source>
        <translation>MANDJE</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anoniem</translation>
    </message>
    <message>
        <source>ORDER {number}</source>
        <translation>BESTELLING {number}</translation>
    </message>
    <message>
        <source>✓ one code for {count}</source>
        <translation>✓ één code voor {count}</translation>
    </message>
    <message>
        <source>one code for {count}</source>
        <translation>één code voor {count}</translation>
    </message>
    <message>
        <source>{name} · {tickets}, put aside</source>
        <translation>{name} · {tickets}, opzij gezet</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>kosten</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>cadeaubon</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>teruggegeven</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>{seat}, {price}, chosen</source>
        <translation>{seat}, {price}, gekozen</translation>
    </message>
    <message>
        <source>basket</source>
        <translation>mandje</translation>
    </message>
    <message>
        <source>free, ours</source>
        <translation>vrij, van ons</translation>
    </message>
    <message>
        <source>free, not ours</source>
        <translation>vrij, niet van ons</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkocht</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reservatie</translation>
    </message>
    <message>
        <source>other basket</source>
        <translation>ander mandje</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Zaalplan</translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>Lijst van plaatsen</translation>
    </message>
    <message>
        <source>Places without numbers</source>
        <translation>Plaatsen zonder nummer</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verder weg</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Dichterbij</translation>
    </message>
    <message>
        <source>{free} free of {capacity}</source>
        <translation>{free} vrij van {capacity}</translation>
    </message>
    <message>
        <source>{count} ours</source>
        <translation>{count} van ons</translation>
    </message>
    <message>
        <source>PLACES</source>
        <translation>PLAATSEN</translation>
    </message>
    <message>
        <source>PLAN   F5 list</source>
        <translation>PLAN   F5 lijst</translation>
    </message>
    <message>
        <source>No performance chosen</source>
        <translation>Geen voorstelling gekozen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>van ons</translation>
    </message>
    <message>
        <source>wheelch.</source>
        <translation>rolst.</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>niet afgehaald</translation>
    </message>
    <message>
        <source>No shift: reserving is possible, selling is not</source>
        <translation>Geen kassasessie: reserveren kan, verkopen niet</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>stand van {time}</translation>
    </message>
    <message>
        <source>deadline over: Shift+F7</source>
        <translation>termijn voorbij: Shift+F7</translation>
    </message>
    <message>
        <source>free at {time}</source>
        <translation>vrij om {time}</translation>
    </message>
    <message>
        <source>how many of the chosen price</source>
        <translation>hoeveel van het gekozen tarief</translation>
    </message>
    <message>
        <source>next price, previous price, price number n</source>
        <translation>volgend tarief, vorig tarief, tarief nummer n</translation>
    </message>
    <message>
        <source>find a performance or a name</source>
        <translation>een voorstelling of een naam zoeken</translation>
    </message>
    <message>
        <source>find; choose a performance</source>
        <translation>zoeken; een voorstelling kiezen</translation>
    </message>
    <message>
        <source>take the proposed places; confirm</source>
        <translation>de voorgestelde plaatsen nemen; bevestigen</translation>
    </message>
    <message>
        <source>card; cash: take the places and ask for the money</source>
        <translation>kaart; contant: plaatsen nemen en het geld vragen</translation>
    </message>
    <message>
        <source>customer; reserve, with Shift the list</source>
        <translation>klant; reserveren, met Shift de lijst</translation>
    </message>
    <message>
        <source>pay in parts: voucher, transfer, on account</source>
        <translation>in delen betalen: tegoedbon, overschrijving, op rekening</translation>
    </message>
    <message>
        <source>card by hand; card whose result is unknown</source>
        <translation>kaart met de hand; kaart met onbekende uitslag</translation>
    </message>
    <message>
        <source>another price for a line; a wheelchair place</source>
        <translation>andere prijs voor een lijn; rolstoelplaats</translation>
    </message>
    <message>
        <source>one code for a group</source>
        <translation>één code voor een groep</translation>
    </message>
    <message>
        <source>open the drawer; sell a gift card</source>
        <translation>geldlade openen; cadeaubon verkopen</translation>
    </message>
    <message>
        <source>sell a seat of another desk at risk</source>
        <translation>een plaats van een andere kassa op risico verkopen</translation>
    </message>
    <message>
        <source>other view; jump to seat G12</source>
        <translation>andere weergave; naar plaats G12</translation>
    </message>
    <message>
        <source>Space, arrows</source>
        <translation>Spatie, pijlen</translation>
    </message>
    <message>
        <source>in the plan: take a seat, move</source>
        <translation>in het plan: plaats nemen, bewegen</translation>
    </message>
    <message>
        <source>Enter, Del</source>
        <translation>Enter, Del</translation>
    </message>
    <message>
        <source>in the basket: next price, take out</source>
        <translation>in het mandje: volgend tarief, weghalen</translation>
    </message>
    <message>
        <source>one step back; twice: empty the basket</source>
        <translation>een stap terug; twee keer: mandje leeg</translation>
    </message>
    <message>
        <source>basket as it was</source>
        <translation>mandje zoals het was</translation>
    </message>
    <message>
        <source>put the basket aside; fetch it back</source>
        <translation>mandje opzij zetten; terughalen</translation>
    </message>
    <message>
        <source>next part of the screen</source>
        <translation>volgend deel van het scherm</translation>
    </message>
    <message>
        <source>open, count and close the till</source>
        <translation>kassa openen, tellen en sluiten</translation>
    </message>
    <message>
        <source>tickets by e-mail, or printed</source>
        <translation>tickets per e-mail, of gedrukt</translation>
    </message>
    <message>
        <source>receipt; last sale</source>
        <translation>kassabon; laatste verkoop</translation>
    </message>
    <message>
        <source>of an order: exchange; other seat</source>
        <translation>van een bestelling: ruilen; andere plaats</translation>
    </message>
    <message>
        <source>refund; print again</source>
        <translation>terugbetalen; opnieuw drukken</translation>
    </message>
    <message>
        <source>right payment method; note</source>
        <translation>betaalwijze verbeteren; notitie</translation>
    </message>
    <message>
        <source>other operator</source>
        <translation>andere medewerker</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Voorstellingen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Tarieven</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>PERFORMANCE</source>
        <translation>VOORSTELLING</translation>
    </message>
    <message>
        <source>QUANTITY</source>
        <translation>AANTAL</translation>
    </message>
    <message>
        <source>No performances yet. The manager reads the programme in.</source>
        <translation>Nog geen voorstellingen. Beheer leest het programma in.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>{day} {time}, {title}, {hall}, {count} to sell here</source>
        <translation>{day} {time}, {title}, {hall}, {count} hier te verkopen</translation>
    </message>
    <message>
        <source>row {row} {numbers}</source>
        <translation>rij {row} {numbers}</translation>
    </message>
    <message>
        <source>TO PAY</source>
        <translation>TE BETALEN</translation>
    </message>
    <message>
        <source>wheelchair with companion</source>
        <translation>rolstoel met begeleider</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>te betalen</translation>
    </message>
    <message>
        <source>rounded to 5 cents</source>
        <translation>afgerond op 5 cent</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeven</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>terug te geven</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>WISSELGELD</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>met de kaart</translation>
    </message>
    <message>
        <source>Type this amount into the terminal.</source>
        <translation>Typ dit bedrag in op de terminal.</translation>
    </message>
    <message>
        <source>Nothing is booked before you have seen it approved.</source>
        <translation>Er wordt niets geboekt voor je de goedkeuring gezien hebt.</translation>
    </message>
    <message>
        <source>Enter: approved · Esc: not paid</source>
        <translation>Enter: goedgekeurd · Esc: niet betaald</translation>
    </message>
    <message>
        <source>saved on this computer, without connection: the ticket is valid</source>
        <translation>bewaard op deze pc, zonder verbinding: het ticket is geldig</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>bewaard</translation>
    </message>
    <message>
        <source>Alt+K: receipt · Alt+L: this order</source>
        <translation>Alt+K: kassabon · Alt+L: deze bestelling</translation>
    </message>
    <message>
        <source>tickets by e-mail</source>
        <translation>tickets per e-mail</translation>
    </message>
    <message>
        <source>saved on this computer, without connection</source>
        <translation>bewaard op deze pc, zonder verbinding</translation>
    </message>
    <message>
        <source>For whom, and why?</source>
        <translation>Voor wie, en waarom?</translation>
    </message>
    <message>
        <source>for example: press, De Standaard</source>
        <translation>bijvoorbeeld: pers, De Standaard</translation>
    </message>
    <message>
        <source>Enter: go on · Esc: not now</source>
        <translation>Enter: verder · Esc: nu niet</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Kassa openen</translation>
    </message>
    <message>
        <source>Count the change in the drawer.</source>
        <translation>Tel het wisselgeld in de lade.</translation>
    </message>
    <message>
        <source>float</source>
        <translation>wisselgeld</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Wisselgeld</translation>
    </message>
    <message>
        <source>Enter: open · Esc: not now</source>
        <translation>Enter: openen · Esc: nu niet</translation>
    </message>
    <message>
        <source>on account: {amount}</source>
        <translation>op rekening: {amount}</translation>
    </message>
    <message>
        <source>Esc again empties the basket. Ctrl+Z brings it back.</source>
        <translation>Nog eens Esc maakt het mandje leeg. Ctrl+Z brengt het terug.</translation>
    </message>
    <message>
        <source>Enter: take these places · F8 card · F9 cash</source>
        <translation>Enter plaatsen nemen · F8 Kaart · F9 Contant</translation>
    </message>
    <message>
        <source>F8 card · F9 cash</source>
        <translation>F8 Kaart · F9 Contant</translation>
    </message>
    <message>
        <source>Good day. Count the change and open the till: F12.</source>
        <translation>Goedemorgen. Tel het wisselgeld en open de kassa: F12.</translation>
    </message>
    <message>
        <source>Enter: given back, print the tickets</source>
        <translation>Enter: teruggegeven, tickets drukken</translation>
    </message>
    <message>
        <source>Enter: paid, tickets by e-mail · Ctrl+E: print them</source>
        <translation>Enter: betaald, tickets per e-mail · Ctrl+E: drukken</translation>
    </message>
    <message>
        <source>Enter: paid, print the tickets</source>
        <translation>Enter: betaald, tickets drukken</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voorst.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Plan/list</source>
        <translation>Plan/lijst</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserveren</translation>
    </message>
    <message>
        <source>CARD</source>
        <translation>KAART</translation>
    </message>
    <message>
        <source>CASH</source>
        <translation>CONTANT</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Amount of this part</source>
        <translation>Bedrag van dit deel</translation>
    </message>
    <message>
        <source>Payment in parts</source>
        <translation>Betaling in delen</translation>
    </message>
    <message>
        <source>scan or type the code</source>
        <translation>scan of typ de code</translation>
    </message>
    <message>
        <source>STILL TO PAY</source>
        <translation>NOG TE BETALEN</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>van {total}</translation>
    </message>
    <message>
        <source>Enter: save and print · Esc: last part back</source>
        <translation>Enter: bewaren en drukken · Esc: laatste deel terug</translation>
    </message>
    <message>
        <source>Amount, then F8, F9, or + − and Enter · Esc: back</source>
        <translation>Bedrag, dan F8, F9, of + − en Enter · Esc: terug</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Cadeaubon</translation>
    </message>
    <message>
        <source>Its code stands on the receipt. It pays in parts, at any desk.</source>
        <translation>De code staat op de kassabon. Hij betaalt in delen, aan elke kassa.</translation>
    </message>
    <message>
        <source>worth</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>Worth of the gift card</source>
        <translation>Waarde van de cadeaubon</translation>
    </message>
    <message>
        <source>Enter: into the basket · Esc: not</source>
        <translation>Enter: in het mandje · Esc: niet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Eén minder</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>These tickets cannot go by e-mail</source>
        <translation>Deze tickets kunnen niet per e-mail</translation>
    </message>
    <message>
        <source>nothing was changed, they are printed</source>
        <translation>er is niets veranderd, ze worden gedrukt</translation>
    </message>
    <message>
        <source>F4: a customer with an e-mail address; the manager names a mail server</source>
        <translation>F4: een klant met een e-mailadres; de beheerder stelt een mailserver in</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Gift card: {left} left of {worth}</source>
        <translation>Cadeaubon: nog {left} van {worth}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>geldig tot {day}</translation>
    </message>
    <message>
        <source>scan it after F9 or F8 to pay with it</source>
        <translation>scan hem na F9 of F8 om ermee te betalen</translation>
    </message>
    <message>
        <source>Enter: save · Esc: last part back</source>
        <translation>Enter: bewaren · Esc: laatste deel terug</translation>
    </message>
    <message>
        <source>nothing is printed: they have their paper</source>
        <translation>er wordt niets gedrukt: ze hebben hun papier</translation>
    </message>
    <message>
        <source>{promotion} takes nothing off these prices</source>
        <translation>{promotion} geeft op deze prijzen geen korting</translation>
    </message>
    <message>
        <source>what comes into the basket at another price costs less</source>
        <translation>wat aan een ander tarief in het mandje komt, kost minder</translation>
    </message>
    <message>
        <source>another price: Enter on the line</source>
        <translation>ander tarief: Enter op de lijn</translation>
    </message>
    <message>
        <source>was not paid yet</source>
        <translation>was nog niet betaald</translation>
    </message>
    <message>
        <source>not to be paid any more: {amount}</source>
        <translation>niet meer te betalen: {amount}</translation>
    </message>
    <message>
        <source>An exchange is not sold at risk or on paper</source>
        <translation>Een ruil gaat niet op risico of op papier</translation>
    </message>
    <message>
        <source>nothing was changed, the basket is kept</source>
        <translation>er is niets veranderd, het mandje is bewaard</translation>
    </message>
    <message>
        <source>choose seats of this desk, or give the tickets back first: Alt+T</source>
        <translation>kies plaatsen van deze kassa, of neem de tickets eerst terug: Alt+T</translation>
    </message>
    <message>
        <source>There is no seat {seat} here</source>
        <translation>Er is hier geen plaats {seat}</translation>
    </message>
    <message>
        <source>type the name of another seat</source>
        <translation>typ de naam van een andere plaats</translation>
    </message>
    <message>
        <source>Alt+O: at risk</source>
        <translation>Alt+O: op risico</translation>
    </message>
    <message>
        <source>{amount} to give back?</source>
        <translation>{amount} teruggeven?</translation>
    </message>
    <message>
        <source>Enter: yes · else type what was given</source>
        <translation>Enter: ja · zo niet: typ wat er gegeven is</translation>
    </message>
    <message>
        <source>Type a number, or begin to type a name or title. You can always scan.</source>
        <translation>Typ een aantal, of begin een naam of titel te typen. Scannen kan altijd.</translation>
    </message>
    <message>
        <source>title, date, hall, name</source>
        <translation>titel, datum, zaal, naam</translation>
    </message>
    <message>
        <source>+ − price</source>
        <translation>+ − tarief</translation>
    </message>
    <message>
        <source>Alt+L last sale · Shift+F7 reservations · Alt+W wheelchair</source>
        <translation>Alt+L laatste verkoop · Shift+F7 reservaties · Alt+W rolstoel</translation>
    </message>
    <message>
        <source>+ − other price · Shift+F9 in parts · Shift+F8 card by hand</source>
        <translation>+ − ander tarief · Shift+F9 in delen · Shift+F8 kaart met de hand</translation>
    </message>
    <message>
        <source>Shift+F9 in parts, on account · Shift+F8 card by hand · Ctrl+S put aside</source>
        <translation>Shift+F9 in delen, op rekening · Shift+F8 kaart met de hand · Ctrl+S opzij</translation>
    </message>
    <message>
        <source>There are no performances here yet</source>
        <translation>Hier zijn nog geen voorstellingen</translation>
    </message>
    <message>
        <source>F3 in the manager's window makes one, or reads the programme; it comes by itself</source>
        <translation>F3 in Beheer maakt er een, of lees het programma in; het komt vanzelf hier</translation>
    </message>
    <message>
        <source>This performance has no prices yet</source>
        <translation>Deze voorstelling heeft nog geen prijzen</translation>
    </message>
    <message>
        <source>the manager gives it a price list; it comes by itself</source>
        <translation>Beheer geeft haar een prijslijst; die komt vanzelf hier</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’ on this computer</source>
        <translation>Niets gevonden voor ‘{text}’ op deze pc</translation>
    </message>
    <message>
        <source>what you typed stays</source>
        <translation>wat je typte blijft staan</translation>
    </message>
    <message>
        <source>put it right, or Esc: all</source>
        <translation>verbeter het, of Esc: alles</translation>
    </message>
    <message>
        <source>nothing was taken</source>
        <translation>er is niets genomen</translation>
    </message>
    <message>
        <source>LIST   F5 plan   g12 jumps</source>
        <translation>LIJST   F5 plan   g12 springt</translation>
    </message>
    <message>
        <source>Enter: as a customer · Esc: all</source>
        <translation>Enter: als klant · Esc: alles</translation>
    </message>
    <message>
        <source>Choose the new show: title or day, then Enter</source>
        <translation>Kies de nieuwe voorstelling: titel of dag, dan Enter</translation>
    </message>
    <message>
        <source>Enter: yes · Esc: last part back</source>
        <translation>Enter: ja · Esc: laatste deel terug</translation>
    </message>
    <message>
        <source>Is there {amount} in the drawer?</source>
        <translation>Zit er {amount} in de lade?</translation>
    </message>
    <message>
        <source>A gift card of {amount}?</source>
        <translation>Een cadeaubon van {amount}?</translation>
    </message>
    <message>
        <source>Enter: yes · else type the right sum</source>
        <translation>Enter: ja · typ anders het juiste bedrag</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>never heard of by this computer</source>
        <translation>nog nooit iets van gehoord</translation>
    </message>
    <message>
        <source>{count} events waited there then</source>
        <translation>toen wachtten daar nog {count} gebeurtenissen</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>the newest event that the server has of it</source>
        <translation>de nieuwste gebeurtenis die de server ervan heeft</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journaal</translation>
    </message>
    <message>
        <source>what it sold after this and did not send is missing here</source>
        <translation>wat het daarna verkocht en niet doorstuurde, ontbreekt hier</translation>
    </message>
    <message>
        <source>last sale</source>
        <translation>verkocht</translation>
    </message>
    <message>
        <source>its places</source>
        <translation>zijn plaatsen</translation>
    </message>
    <message>
        <source>Enter asks for them; it gives them when it hears of it</source>
        <translation>Enter vraagt ze terug; het geeft ze zodra het dat hoort</translation>
    </message>
    <message>
        <source>Enter again: ask for them</source>
        <translation>nog eens Enter: terugvragen</translation>
    </message>
    <message>
        <source>it owns no unsold places</source>
        <translation>het heeft geen onverkochte plaatsen</translation>
    </message>
    <message>
        <source>no sale</source>
        <translation>geen verkoop</translation>
    </message>
    <message>
        <source>came in by its signature, its sale unknown: {door}, {time}</source>
        <translation>binnen op zijn handtekening, verkoop niet gekend: {door}, {time}</translation>
    </message>
    <message>
        <source>it is stolen: its tickets of after today let nobody in either</source>
        <translation>het is gestolen: ook zijn tickets van na vandaag laten niemand binnen</translation>
    </message>
    <message>
        <source>it is lost: no answers any more, its {places} are free</source>
        <translation>het is verloren: geen antwoord meer, zijn {places} zijn vrij</translation>
    </message>
    <message>
        <source>Enter again: this cannot be taken back</source>
        <translation>nog eens Enter: dit kan niet teruggedraaid worden</translation>
    </message>
    <message>
        <source>cut off as lost since {time}</source>
        <translation>afgesloten als verloren sinds {time}</translation>
    </message>
    <message>
        <source>cut off as stolen since {time}</source>
        <translation>afgesloten als gestolen sinds {time}</translation>
    </message>
    <message>
        <source>Enter: do what the line says · Esc: back</source>
        <translation>Enter: doen wat de lijn zegt · Esc: terug</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>TOESTEL</translation>
    </message>
    <message>
        <source>{places} are asked for</source>
        <translation>{places} worden teruggevraagd</translation>
    </message>
    <message>
        <source>Cut off; what it has not sold is free</source>
        <translation>Afgesloten; wat het niet verkocht, is vrij</translation>
    </message>
    <message>
        <source>{made} sent, {received} received, {aside} kept aside</source>
        <translation>{made} verstuurd, {received} ontvangen, {aside} opzij gehouden</translation>
    </message>
    <message>
        <source>{received} of {made} received, {waiting} wait, {aside} kept aside</source>
        <translation>{received} van {made} ontvangen, {waiting} wachten, {aside} opzij gehouden</translation>
    </message>
    <message>
        <source>the server shows the same {head} when all is there</source>
        <translation>de server toont dezelfde {head} als alles er is</translation>
    </message>
    <message>
        <source>{seats}: free again</source>
        <translation>{seats}: opnieuw vrij</translation>
    </message>
    <message>
        <source>what it owned is free again</source>
        <translation>wat het had, is opnieuw vrij</translation>
    </message>
    <message>
        <source>a ticket that it sold and never told may turn up</source>
        <translation>een ticket dat het verkocht en nooit meldde, kan opduiken</translation>
    </message>
    <message>
        <source>it owned no unsold places</source>
        <translation>het had geen onverkochte plaatsen</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>never copied</source>
        <translation>nooit gekopieerd</translation>
    </message>
    <message>
        <source>copy too old: {detail}</source>
        <translation>kopie te oud: {detail}</translation>
    </message>
    <message>
        <source>copying: {detail}</source>
        <translation>kopieert: {detail}</translation>
    </message>
    <message>
        <source>ready: {detail}</source>
        <translation>klaar: {detail}</translation>
    </message>
    <message>
        <source>only this device</source>
        <translation>alleen dit toestel</translation>
    </message>
    <message>
        <source>all doors connected</source>
        <translation>alle deuren verbonden</translation>
    </message>
    <message>
        <source>only this house</source>
        <translation>alleen dit huis</translation>
    </message>
    <message>
        <source>only this device: double use at another door is not seen</source>
        <translation>alleen dit toestel: een ticket kan ook aan een andere deur binnen</translation>
    </message>
    <message>
        <source>camera: off</source>
        <translation>camera: uit</translation>
    </message>
    <message>
        <source>camera: on</source>
        <translation>camera: aan</translation>
    </message>
    <message>
        <source>camera gone, hand scanner works</source>
        <translation>camera weg, handscanner werkt</translation>
    </message>
    <message>
        <source>{name}: not there</source>
        <translation>{name}: niet gevonden</translation>
    </message>
    <message>
        <source>scanner: {said}</source>
        <translation>scanner: {said}</translation>
    </message>
    <message>
        <source>scanner: listening</source>
        <translation>scanner: luistert</translation>
    </message>
    <message>
        <source>sound: none</source>
        <translation>volume: geen</translation>
    </message>
    <message>
        <source>sound: on</source>
        <translation>volume: aan</translation>
    </message>
    <message>
        <source>Performances of today</source>
        <translation>Voorstellingen van vandaag</translation>
    </message>
    <message>
        <source>name of this door, for instance: main</source>
        <translation>naam van deze deur, bijvoorbeeld: hoofdingang</translation>
    </message>
    <message>
        <source>Enter   Start scanning</source>
        <translation>Enter   Beginnen scannen</translation>
    </message>
    <message>
        <source>What comes in here?</source>
        <translation>Wat komt hier binnen?</translation>
    </message>
    <message>
        <source>Space ticks a performance.</source>
        <translation>Spatie vinkt een voorstelling aan.</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>code, name, order or seat</source>
        <translation>code, naam, bestelling of plaats</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Laatste scans</translation>
    </message>
    <message>
        <source>Counts by door and price</source>
        <translation>Tellingen per deur en prijs</translation>
    </message>
    <message>
        <source>INSIDE</source>
        <translation>BINNEN</translation>
    </message>
    <message>
        <source>OUTSIDE</source>
        <translation>BUITEN</translation>
    </message>
    <message>
        <source>LAST SCANS</source>
        <translation>LAATSTE SCANS</translation>
    </message>
    <message>
        <source>INSIDE BY DOOR AND PRICE</source>
        <translation>BINNEN PER DEUR EN PRIJS</translation>
    </message>
    <message>
        <source>of {expected} · {count} still to come</source>
        <translation>van {expected} · nog {count} te komen</translation>
    </message>
    <message>
        <source>group {count}/{places}</source>
        <translation>groep {count}/{places}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>in twice</source>
        <translation>twee keer binnen</translation>
    </message>
    <message>
        <source>door without a name</source>
        <translation>deur zonder naam</translation>
    </message>
    <message>
        <source>{count} of {sold}</source>
        <translation>{count} van {sold}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>READY · scan a ticket</source>
        <translation>KLAAR · scan een ticket</translation>
    </message>
    <message>
        <source>CHECK: {what}</source>
        <translation>KIJK NA: {what}</translation>
    </message>
    <message>
        <source>OTHER DAY</source>
        <translation>ANDERE DAG</translation>
    </message>
    <message>
        <source>WELCOME</source>
        <translation>TOEGANG</translation>
    </message>
    <message>
        <source>HOW MANY?</source>
        <translation>HOEVEEL?</translation>
    </message>
    <message>
        <source>GROUP FULL</source>
        <translation>GROEP VOL</translation>
    </message>
    <message>
        <source>OTHER DOOR</source>
        <translation>ANDERE DEUR</translation>
    </message>
    <message>
        <source>MAY NOT ENTER</source>
        <translation>MAG NIET BINNEN</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>GEBLOKKEERD</translation>
    </message>
    <message>
        <source>NOT APPROVED</source>
        <translation>NIET GOEDGEKEURD</translation>
    </message>
    <message>
        <source>TOO EARLY</source>
        <translation>TE VROEG</translation>
    </message>
    <message>
        <source>TOO LATE</source>
        <translation>TE LAAT</translation>
    </message>
    <message>
        <source>LATECOMER</source>
        <translation>LAATKOMER</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NIET BETAALD</translation>
    </message>
    <message>
        <source>ALREADY USED</source>
        <translation>AL GEBRUIKT</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>ONBEKEND</translation>
    </message>
    <message>
        <source>OTHER SHOW</source>
        <translation>ANDERE VOORSTELLING</translation>
    </message>
    <message>
        <source>NOT REAL</source>
        <translation>NIET ECHT</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>GEANNULEERD</translation>
    </message>
    <message>
        <source>REPLACED</source>
        <translation>VERVANGEN</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>KIJK NA</translation>
    </message>
    <message>
        <source>NOT OURS</source>
        <translation>NIET VAN ONS</translation>
    </message>
    <message>
        <source>not in this device's copy ({time})
it may be a real ticket: to the desk</source>
        <translation>niet in de kopie van dit toestel ({time})
het kan een echt ticket zijn: stuur naar de kassa</translation>
    </message>
    <message>
        <source>could not decide
scan again, or look it up by name</source>
        <translation>kon niet beslissen
scan nog eens of zoek op naam</translation>
    </message>
    <message>
        <source>{price}: not at this entrance
to the desk</source>
        <translation>{price}: niet aan deze ingang
naar de kassa</translation>
    </message>
    <message>
        <source>the signature is wrong
call the person in charge</source>
        <translation>handtekening klopt niet
roep de verantwoordelijke</translation>
    </message>
    <message>
        <source>this ticket was cancelled
to the desk</source>
        <translation>dit ticket is geannuleerd
stuur naar de kassa</translation>
    </message>
    <message>
        <source>there is a newer ticket for this place
ask for it</source>
        <translation>er is een nieuwer ticket voor deze plaats
vraag ernaar</translation>
    </message>
    <message>
        <source>this ticket is blocked
call the person in charge</source>
        <translation>dit ticket is geblokkeerd
roep de verantwoordelijke</translation>
    </message>
    <message>
        <source>this order waits for approval
to the desk</source>
        <translation>deze bestelling wacht op goedkeuring
naar de kassa</translation>
    </message>
    <message>
        <source>the doors are closed
call the person in charge</source>
        <translation>de deuren zijn dicht
roep de verantwoordelijke</translation>
    </message>
    <message>
        <source>the hall is closed
latecomers after agreement: F9</source>
        <translation>de zaal is gesloten
laatkomers na akkoord: F9</translation>
    </message>
    <message>
        <source>not paid yet
to the desk</source>
        <translation>nog niet betaald
naar de kassa</translation>
    </message>
    <message>
        <source>this seat was sold twice
call the person in charge</source>
        <translation>deze plaats is twee keer verkocht
roep de verantwoordelijke</translation>
    </message>
    <message>
        <source>a customer card or another code</source>
        <translation>klantenkaart of andere code</translation>
    </message>
    <message>
        <source>have a nice evening</source>
        <translation>nog een fijne avond</translation>
    </message>
    <message>
        <source>not at this entrance</source>
        <translation>niet aan deze ingang</translation>
    </message>
    <message>
        <source>entrance: {doors}</source>
        <translation>ingang: {doors}</translation>
    </message>
    <message>
        <source>the doors are not open yet</source>
        <translation>de deuren zijn nog niet open</translation>
    </message>
    <message>
        <source>doors open at {time}</source>
        <translation>deuren open om {time}</translation>
    </message>
    <message>
        <source>no more than {detail} ×</source>
        <translation>hoogstens {detail} ×</translation>
    </message>
    <message>
        <source>no more than {detail} × a day</source>
        <translation>hoogstens {detail} × per dag</translation>
    </message>
    <message>
        <source>{inside} of {places} inside</source>
        <translation>{inside} van {places} binnen</translation>
    </message>
    <message>
        <source>inside already; scan out first</source>
        <translation>al binnen; scan eerst uit</translation>
    </message>
    <message>
        <source>again after {detail} minutes</source>
        <translation>opnieuw na {detail} minuten</translation>
    </message>
    <message>
        <source>only within {detail} minutes</source>
        <translation>enkel binnen {detail} minuten</translation>
    </message>
    <message>
        <source>from {detail}</source>
        <translation>vanaf {detail}</translation>
    </message>
    <message>
        <source>until {detail}</source>
        <translation>tot {detail}</translation>
    </message>
    <message>
        <source>not on this day</source>
        <translation>niet op deze dag</translation>
    </message>
    <message>
        <source>only at: {detail}</source>
        <translation>enkel aan: {detail}</translation>
    </message>
    <message>
        <source>not for this price</source>
        <translation>niet voor dit tarief</translation>
    </message>
    <message>
        <source>not for this rank</source>
        <translation>niet voor deze rang</translation>
    </message>
    <message>
        <source>only for: {detail}</source>
        <translation>enkel voor: {detail}</translation>
    </message>
    <message>
        <source>a rule of the house
call the person in charge</source>
        <translation>een regel van het huis
roep de verantwoordelijke</translation>
    </message>
    <message>
        <source>ROW {row}   SEAT {seat}</source>
        <translation>RIJ {row}   STOEL {seat}</translation>
    </message>
    <message>
        <source>PLACE {seat}</source>
        <translation>PLAATS {seat}</translation>
    </message>
    <message>
        <source>{position} of {count} of this order</source>
        <translation>{position}e van {count} van deze bestelling</translation>
    </message>
    <message>
        <source>sold at a desk, not yet in the copy of {time}</source>
        <translation>verkocht aan een kassa, nog niet in de kopie van {time}</translation>
    </message>
    <message>
        <source>the ticket stays valid</source>
        <translation>ticket blijft geldig</translation>
    </message>
    <message>
        <source>scan the code of a group first</source>
        <translation>scan eerst de code van een groep</translation>
    </message>
    <message>
        <source>TO OUT?</source>
        <translation>NAAR UIT?</translation>
    </message>
    <message>
        <source>TO IN?</source>
        <translation>NAAR IN?</translation>
    </message>
    <message>
        <source>Enter within 3 seconds</source>
        <translation>Enter binnen 3 seconden</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>UIT</translation>
    </message>
    <message>
        <source>from now on people go out here</source>
        <translation>vanaf nu gaan mensen hier uit</translation>
    </message>
    <message>
        <source>from now on people come in here</source>
        <translation>vanaf nu komen mensen hier in</translation>
    </message>
    <message>
        <source>there is no scan to take back</source>
        <translation>er is geen scan om terug te nemen</translation>
    </message>
    <message>
        <source>TAKE BACK</source>
        <translation>TERUGNEMEN</translation>
    </message>
    <message>
        <source>first scan the ticket that is refused</source>
        <translation>scan eerst het ticket dat geweigerd wordt</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>TERUGGENOMEN</translation>
    </message>
    <message>
        <source>Click here:
scans now go to another program</source>
        <translation>Klik hier:
scans gaan nu naar een ander programma</translation>
    </message>
    <message>
        <source>Door: {name}</source>
        <translation>Deur: {name}</translation>
    </message>
    <message>
        <source>AGAIN</source>
        <translation>OPNIEUW</translation>
    </message>
    <message>
        <source>All characters arrive as they are. Next: a ticket.</source>
        <translation>Alle tekens komen juist aan. Nu een ticket.</translation>
    </message>
    <message>
        <source>SCANNER WORKS</source>
        <translation>SCANNER WERKT</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>Show, door</source>
        <translation>Voorst., deur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Tellingen</translation>
    </message>
    <message>
        <source>In/out</source>
        <translation>In/Uit</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Scan terugnemen</translation>
    </message>
    <message>
        <source>ADMIT ANYWAY</source>
        <translation>TOCH TOELATEN</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>always works, whatever has the focus</source>
        <translation>werkt altijd, waar je ook bent</translation>
    </message>
    <message>
        <source>the short code under the barcode, a name, an order or a seat</source>
        <translation>de korte code onder de barcode, een naam, een bestelling of een plaats</translation>
    </message>
    <message>
        <source>choose performances and name the door</source>
        <translation>voorstellingen kiezen en de deur een naam geven</translation>
    </message>
    <message>
        <source>how many of a group come in now</source>
        <translation>hoeveel van een groep er nu binnenkomen</translation>
    </message>
    <message>
        <source>inside by door and price, or the last scans</source>
        <translation>binnen per deur en prijs, of de laatste scans</translation>
    </message>
    <message>
        <source>people go in or out here; Enter within 3 seconds</source>
        <translation>mensen gaan hier in of uit; Enter binnen 3 seconden</translation>
    </message>
    <message>
        <source>take the last scan back, within a quarter of an hour</source>
        <translation>de laatste scan terugnemen, binnen een kwartier</translation>
    </message>
    <message>
        <source>let in despite the verdict, with a reason</source>
        <translation>toch toelaten, met een reden</translation>
    </message>
    <message>
        <source>camera, scanners, sound test, hand over</source>
        <translation>camera, scanners, geluid testen, overdragen</translation>
    </message>
    <message>
        <source>verdict away</source>
        <translation>oordeel weg</translation>
    </message>
    <message>
        <source>next part of the screen</source>
        <translation>volgend deel van het scherm</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>volledig scherm</translation>
    </message>
    <message>
        <source>other operator</source>
        <translation>andere medewerker</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Hoeveel mensen</translation>
    </message>
    <message>
        <source>type a number, Enter · Esc: nobody</source>
        <translation>typ een aantal, Enter · Esc: niemand</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>Number of the second person</source>
        <translation>Nummer van de tweede persoon</translation>
    </message>
    <message>
        <source>their PIN</source>
        <translation>hun pincode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Second person (number)</source>
        <translation>Tweede persoon (nummer)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Enter: next, then do it · Esc: change nothing</source>
        <translation>Enter: volgende, dan uitvoeren · Esc: niets wijzigen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Enter: decide as for a scan · Esc: back</source>
        <translation>Enter: beslissen zoals bij een scan · Esc: terug</translation>
    </message>
    <message>
        <source>“{text}”: {count} found</source>
        <translation>“{text}”: {count} gevonden</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>gereserveerd</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>Camera, scanners, sound</source>
        <translation>Camera, scanners, geluid</translation>
    </message>
    <message>
        <source>This door</source>
        <translation>Deze deur</translation>
    </message>
    <message>
        <source>Enter: switch or do · Esc: back to scanning</source>
        <translation>Enter: aan, uit of doen · Esc: terug naar scannen</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Geen camera</translation>
    </message>
    <message>
        <source>Scanners in HID-POS mode</source>
        <translation>Scanners in HID-POS-stand</translation>
    </message>
    <message>
        <source>Scanners that type like a keyboard: always on</source>
        <translation>Scanners die typen als een toetsenbord: altijd aan</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Geluid testen</translation>
    </message>
    <message>
        <source>Set-up sheet for scanners, as PDF</source>
        <translation>Instelblad voor scanners, als PDF</translation>
    </message>
    <message>
        <source>Hand over: other operator</source>
        <translation>Overdragen: andere medewerker</translation>
    </message>
    <message>
        <source>Camera: {name}</source>
        <translation>Camera: {name}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>You should hear a tone. If not: turn the volume up.</source>
        <translation>Je hoort nu een toon. Zo niet: zet het volume hoger.</translation>
    </message>
    <message>
        <source>This computer has no sound.</source>
        <translation>Deze computer heeft geen geluid.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>toetsenbord</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Wat de camera ziet</translation>
    </message>
    <message>
        <source>the price on the ticket</source>
        <translation>het tarief op het ticket</translation>
    </message>
    <message>
        <source>other doors are seen late</source>
        <translation>andere deuren met vertraging</translation>
    </message>
    <message>
        <source>the server is slow: double use at another door is seen a little later</source>
        <translation>de server is traag: dubbel gebruik aan een andere deur blijkt wat later</translation>
    </message>
    <message>
        <source>Esc, or type on: {what}</source>
        <translation>Esc, of typ verder: {what}</translation>
    </message>
    <message>
        <source>the set-up of the doors is not understood
call the person in charge</source>
        <translation>de instelling van de deuren wordt niet begrepen
roep de verantwoordelijke</translation>
    </message>
    <message>
        <source>from a till that was declared lost
call the person in charge</source>
        <translation>van een kassa die als verloren is gemeld
roep de verantwoordelijke</translation>
    </message>
    <message>
        <source>from before the house joined, not on its list
call the person in charge</source>
        <translation>van voor het huis aansloot, niet op de lijst
roep de verantwoordelijke</translation>
    </message>
    <message>
        <source>REFUNDED</source>
        <translation>TERUGBETAALD</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>terugbetaald</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>om {time}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>op {day}</translation>
    </message>
    <message>
        <source>at the till {till}</source>
        <translation>aan {till}</translation>
    </message>
    <message>
        <source>to the desk</source>
        <translation>stuur naar de kassa</translation>
    </message>
    <message>
        <source>does not come in again
say so before they leave</source>
        <translation>komt niet meer binnen
zeg het voor ze weggaan</translation>
    </message>
    <message>
        <source>back in until {time}</source>
        <translation>terug binnen kan tot {time}</translation>
    </message>
    <message>
        <source>by the clock of this computer it is {now}
set it right, or call the person in charge</source>
        <translation>volgens de klok van deze pc is het {now}
zet ze goed, of roep de verantwoordelijke</translation>
    </message>
    <message>
        <source>Doors with rules: {names}. A door of another name lets all in.</source>
        <translation>Deuren met afspraken: {names}. Een deur met een andere naam laat alles binnen.</translation>
    </message>
    <message>
        <source>asked for at {time}: {door}
never confirmed: call the person in charge</source>
        <translation>gevraagd om {time}: {door}
nooit bevestigd: roep de verantwoordelijke</translation>
    </message>
    <message>
        <source>nobody comes in here yet: F3</source>
        <translation>hier komt nog niemand binnen: F3</translation>
    </message>
    <message>
        <source>used already too: {when}</source>
        <translation>ook al gebruikt: {when}</translation>
    </message>
</context>
<context>
    <name>DoorSheet</name>
    <message>
        <source>Setting up a scanner</source>
        <translation>Een scanner instellen</translation>
    </message>
    <message>
        <source>Connection: USB serial (COM, CDC) or HID-POS</source>
        <translation>Verbinding: USB serieel (COM, CDC) of HID-POS</translation>
    </message>
    <message>
        <source>Best, if the scanner can do it: the codes then arrive as they are, whatever keyboard is set and whatever window is in front. Switch it on with F12 on the door.</source>
        <translation>Het beste, als de scanner dat kan: de codes komen dan juist aan, welk toetsenbord er ook ingesteld is en welk venster ook vooraan staat. Zet hem aan met F12 op het deurscherm.</translation>
    </message>
    <message>
        <source>Else: USB keyboard, country USA</source>
        <translation>Anders: USB-toetsenbord, land USA</translation>
    </message>
    <message>
        <source>Works without any setting in boxoffice. Belgian or French as country is fine too: the door finds out by itself, and says so in its status line.</source>
        <translation>Werkt zonder instelling in boxoffice. België of Frankrijk als land mag ook: de deur vindt het zelf uit en zegt het in de statusregel.</translation>
    </message>
    <message>
        <source>Suffix: CR (Enter)</source>
        <translation>Achtervoegsel (suffix): CR (Enter)</translation>
    </message>
    <message>
        <source>The verdict comes at once. Without a suffix the door waits a moment. Tab is fine too.</source>
        <translation>Het antwoord komt meteen. Zonder achtervoegsel wacht de deur even. Tab mag ook.</translation>
    </message>
    <message>
        <source>Delay between characters: none. Caps Lock: off</source>
        <translation>Wachttijd tussen tekens: geen. Caps Lock: uit</translation>
    </message>
    <message>
        <source>A scanner that types slowly is taken for a person.</source>
        <translation>Een scanner die traag typt, wordt voor een mens gehouden.</translation>
    </message>
    <message>
        <source>AIM identifier: on, if there is a choice</source>
        <translation>AIM-prefix: aan, als er keuze is</translation>
    </message>
    <message>
        <source>It says which kind of code was read; without it everything works too.</source>
        <translation>Die zegt welk soort code gelezen is; zonder werkt alles ook.</translation>
    </message>
    <message>
        <source>Codes: QR and Code 128 on, all others off</source>
        <translation>Codes: QR en Code 128 aan, alle andere uit</translation>
    </message>
    <message>
        <source>Then drink cartons and loyalty cards stay silent. Reading white on black (inverse) helps with phones in the dark.</source>
        <translation>Dan zwijgen drankkartons en klantenkaarten. Wit op zwart lezen (inverse) helpt bij telefoons in het donker.</translation>
    </message>
    <message>
        <source>Reading the same code again: after 2 seconds or more</source>
        <translation>Dezelfde code opnieuw lezen: na 2 seconden of meer</translation>
    </message>
    <message>
        <source>Set it with the codes in the manual of its maker; then scan both codes below with the door open. It answers SCANNER WORKS.</source>
        <translation>Stel in met de codes uit de handleiding van de maker; scan daarna de twee codes hieronder met het deurscherm open. Het antwoordt SCANNER WERKT.</translation>
    </message>
    <message>
        <source>all characters of a ticket</source>
        <translation>alle tekens van een ticket</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>streepjescode</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>change for a note</source>
        <translation>een biljet wisselen</translation>
    </message>
    <message>
        <source>coins are filled up or counted</source>
        <translation>munten bijvullen of tellen</translation>
    </message>
    <message>
        <source>closed too soon</source>
        <translation>te vroeg gesloten</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>De lade openen</translation>
    </message>
    <message>
        <source>your PIN</source>
        <translation>je pincode</translation>
    </message>
    <message>
        <source>2nd person: number</source>
        <translation>nr. tweede persoon</translation>
    </message>
    <message>
        <source>their PIN</source>
        <translation>hun PIN</translation>
    </message>
    <message>
        <source>Enter: open · Esc: not</source>
        <translation>Enter: openen · Esc: niet</translation>
    </message>
    <message>
        <source>It is written down with your name.</source>
        <translation>Het wordt met je naam genoteerd.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in the program ({code})</source>
        <translation>Er ging iets mis in het programma ({code})</translation>
    </message>
    <message>
        <source>what was saved before is safe; the error is in the log</source>
        <translation>wat bewaard was, is veilig; de fout staat in het logboek</translation>
    </message>
    <message>
        <source>go on working; tell the manager this code</source>
        <translation>werk verder; geef deze code aan Beheer</translation>
    </message>
    <message>
        <source>{seat} belongs to {owner}</source>
        <translation>{seat} hoort bij {owner}</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>er is niets afgerekend</translation>
    </message>
    <message>
        <source>F5: choose other seats</source>
        <translation>F5: zelf andere plaatsen kiezen</translation>
    </message>
    <message>
        <source>No seats are chosen</source>
        <translation>Er zijn geen stoelen gekozen</translation>
    </message>
    <message>
        <source>choose seats on the plan first</source>
        <translation>kies eerst stoelen op het plan</translation>
    </message>
    <message>
        <source>{seat} is not free, and not this computer's either</source>
        <translation>{seat} is niet vrij, en ook niet van deze pc</translation>
    </message>
    <message>
        <source>leave it out, or ask for it back first</source>
        <translation>laat ze weg, of vraag ze eerst terug</translation>
    </message>
    <message>
        <source>{seat} is not blocked</source>
        <translation>{seat} is niet geblokkeerd</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>laat ze weg</translation>
    </message>
    <message>
        <source>{seat} is blocked by another desk out of its own seats</source>
        <translation>{seat} is door een andere kassa geblokkeerd uit haar eigen stoelen</translation>
    </message>
    <message>
        <source>let that desk release it</source>
        <translation>laat die kassa ze vrijgeven</translation>
    </message>
    <message>
        <source>{seat} was just sold to {owner}</source>
        <translation>{seat} is net verkocht aan {owner}</translation>
    </message>
    <message>
        <source>your basket is kept, nothing was charged</source>
        <translation>je mandje is bewaard, er is niets afgerekend</translation>
    </message>
    <message>
        <source>{seat} is not of this desk, and there is no connection to ask</source>
        <translation>{seat} is niet van deze kassa, en er is geen verbinding om te vragen</translation>
    </message>
    <message>
        <source>{seat} was taken just now</source>
        <translation>{seat} is net genomen</translation>
    </message>
    <message>
        <source>The right to sell {seat} has ended</source>
        <translation>Het recht om {seat} te verkopen is voorbij</translation>
    </message>
    <message>
        <source>No own places left for this performance</source>
        <translation>Geen eigen plaatsen meer voor deze voorstelling</translation>
    </message>
    <message>
        <source>nothing was taken</source>
        <translation>er is niets genomen</translation>
    </message>
    <message>
        <source>with a connection you can go on; without one, ask another desk</source>
        <translation>met verbinding kan je verder; zonder: vraag een andere kassa</translation>
    </message>
    <message>
        <source>Not enough places together</source>
        <translation>Niet genoeg plaatsen samen</translation>
    </message>
    <message>
        <source>F5: choose the seats one by one, or ask for fewer</source>
        <translation>F5: kies de plaatsen een voor een, of vraag er minder</translation>
    </message>
    <message>
        <source>Not enough places left: {free} free</source>
        <translation>Niet genoeg plaatsen over: {free} vrij</translation>
    </message>
    <message>
        <source>ask for fewer</source>
        <translation>vraag er minder</translation>
    </message>
    <message>
        <source>A number is missing</source>
        <translation>Er ontbreekt een aantal</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>er is niets veranderd</translation>
    </message>
    <message>
        <source>type how many</source>
        <translation>typ hoeveel</translation>
    </message>
    <message>
        <source>There is nothing in the basket yet</source>
        <translation>Er zit nog niets in het mandje</translation>
    </message>
    <message>
        <source>type a number, or begin to type a name or title</source>
        <translation>typ een aantal, of begin een naam of titel te typen</translation>
    </message>
    <message>
        <source>Too little was given</source>
        <translation>Er is te weinig gegeven</translation>
    </message>
    <message>
        <source>nothing was booked</source>
        <translation>er is niets geboekt</translation>
    </message>
    <message>
        <source>type what the customer gave</source>
        <translation>typ wat de klant gaf</translation>
    </message>
    <message>
        <source>The till is not open</source>
        <translation>De kassa is niet open</translation>
    </message>
    <message>
        <source>nothing was charged, your basket is kept</source>
        <translation>er is niets afgerekend, je mandje is bewaard</translation>
    </message>
    <message>
        <source>F12: count the float and open the till</source>
        <translation>F12: tel het wisselgeld en open de kassa</translation>
    </message>
    <message>
        <source>The till is open already</source>
        <translation>De kassa is al open</translation>
    </message>
    <message>
        <source>go on selling</source>
        <translation>verkoop gewoon verder</translation>
    </message>
    <message>
        <source>The till has not been counted yet</source>
        <translation>De kassa is nog niet geteld</translation>
    </message>
    <message>
        <source>the shift stays open</source>
        <translation>de sessie blijft open</translation>
    </message>
    <message>
        <source>These are no days, or the last one comes before the first</source>
        <translation>Dit zijn geen dagen, of de laatste komt vóór de eerste</translation>
    </message>
    <message>
        <source>the report that is shown is the one before</source>
        <translation>het getoonde verslag is het vorige</translation>
    </message>
    <message>
        <source>type two days, such as 1/11/2026 and 30/11/2026</source>
        <translation>typ twee dagen, zoals 1/11/2026 en 30/11/2026</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {reason}</source>
        <translation>Het verslag kon niet bewaard worden in {path}: {reason}</translation>
    </message>
    <message>
        <source>the report itself is here, nothing is lost</source>
        <translation>het verslag zelf is er nog, niets is verloren</translation>
    </message>
    <message>
        <source>make room on that disk, then once more</source>
        <translation>maak plaats op die schijf, dan opnieuw</translation>
    </message>
    <message>
        <source>A float cannot be less than nothing</source>
        <translation>Wisselgeld kan niet minder dan niets zijn</translation>
    </message>
    <message>
        <source>the till stays closed</source>
        <translation>de kassa blijft gesloten</translation>
    </message>
    <message>
        <source>count what lies in the drawer</source>
        <translation>tel wat in de lade ligt</translation>
    </message>
    <message>
        <source>A count cannot be less than nothing</source>
        <translation>Een telling kan niet minder dan niets zijn</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>tel opnieuw</translation>
    </message>
    <message>
        <source>What stays in the drawer cannot be less than nothing</source>
        <translation>Wat in de lade blijft kan niet minder dan niets zijn</translation>
    </message>
    <message>
        <source>type the amount that stays, or nothing</source>
        <translation>typ het bedrag dat blijft, of niets</translation>
    </message>
    <message>
        <source>An amount is missing</source>
        <translation>Er ontbreekt een bedrag</translation>
    </message>
    <message>
        <source>type how much goes in or out</source>
        <translation>typ hoeveel erin of eruit gaat</translation>
    </message>
    <message>
        <source>An earlier shift of this till is still to be counted</source>
        <translation>Een eerdere sessie van deze kassa is nog niet geteld</translation>
    </message>
    <message>
        <source>count this one now, so that the drawers are not mixed</source>
        <translation>tel deze nu, zodat de lades niet door elkaar raken</translation>
    </message>
    <message>
        <source>count first; the expected amounts follow</source>
        <translation>tel eerst; de verwachte bedragen volgen</translation>
    </message>
    <message>
        <source>A difference needs a reason</source>
        <translation>Een verschil heeft een reden nodig</translation>
    </message>
    <message>
        <source>type the reason, or count again</source>
        <translation>typ de reden, of tel opnieuw</translation>
    </message>
    <message>
        <source>This performance is not in this copy</source>
        <translation>Deze voorstelling staat niet in deze kopie</translation>
    </message>
    <message>
        <source>nothing was changed, your basket is kept</source>
        <translation>er is niets veranderd, je mandje is bewaard</translation>
    </message>
    <message>
        <source>choose another, or wait for the connection</source>
        <translation>kies een andere, of wacht op de verbinding</translation>
    </message>
    <message>
        <source>This price no longer exists</source>
        <translation>Dit tarief bestaat niet meer</translation>
    </message>
    <message>
        <source>choose another price</source>
        <translation>kies een ander tarief</translation>
    </message>
    <message>
        <source>This place is not in the plan</source>
        <translation>Deze plaats staat niet in het plan</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>kies een andere plaats</translation>
    </message>
    <message>
        <source>This order is not in this copy</source>
        <translation>Deze bestelling staat niet in deze kopie</translation>
    </message>
    <message>
        <source>look for it at the desk that sold it</source>
        <translation>zoek ze aan de kassa die ze verkocht</translation>
    </message>
    <message>
        <source>This ticket is not in this copy</source>
        <translation>Dit ticket staat niet in deze kopie</translation>
    </message>
    <message>
        <source>NOT SOLD. The disk of this computer is full</source>
        <translation>NIET VERKOCHT. De schijf van deze pc is vol</translation>
    </message>
    <message>
        <source>nothing was booked, everything before it is safe</source>
        <translation>er is niets geboekt, alles van daarvoor is veilig</translation>
    </message>
    <message>
        <source>take no money, or give it back; go on at another desk and make room here</source>
        <translation>neem geen geld aan of geef het terug; werk verder aan een andere kassa en maak hier plaats</translation>
    </message>
    <message>
        <source>NOT SOLD. The disk of this computer failed</source>
        <translation>NIET VERKOCHT. De schijf van deze pc faalt</translation>
    </message>
    <message>
        <source>take no money, or give it back; go on at another desk</source>
        <translation>neem geen geld aan of geef het terug; werk verder aan een andere kassa</translation>
    </message>
    <message>
        <source>NOT SOLD. The data of this computer cannot be written</source>
        <translation>NIET VERKOCHT. De gegevens van deze pc kunnen niet geschreven worden</translation>
    </message>
    <message>
        <source>NOT SOLD. The second copy of the journal cannot be written</source>
        <translation>NIET VERKOCHT. De tweede kopie van het journaal kan niet geschreven worden</translation>
    </message>
    <message>
        <source>look at the second disk or folder, then try again</source>
        <translation>kijk de tweede schijf of map na en probeer opnieuw</translation>
    </message>
    <message>
        <source>This is too much for one booking</source>
        <translation>Dit is te veel voor één boeking</translation>
    </message>
    <message>
        <source>split it into smaller orders</source>
        <translation>splits het in kleinere bestellingen</translation>
    </message>
    <message>
        <source>That PIN is not right</source>
        <translation>Die pincode klopt niet</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>typ hem opnieuw</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Te veel foute pincodes</translation>
    </message>
    <message>
        <source>nothing else is locked</source>
        <translation>verder is niets op slot</translation>
    </message>
    <message>
        <source>wait {seconds} seconds, or let someone else log in</source>
        <translation>wacht {seconds} seconden, of laat iemand anders aanmelden</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>Niemand is aangemeld</translation>
    </message>
    <message>
        <source>Ctrl+L: choose your name and type your PIN</source>
        <translation>Ctrl+L: kies je naam en typ je pincode</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>De server antwoordt niet</translation>
    </message>
    <message>
        <source>everything on this computer is safe and leaves by itself</source>
        <translation>alles op deze pc is veilig en vertrekt vanzelf</translation>
    </message>
    <message>
        <source>go on working; try this again when the connection is back</source>
        <translation>werk verder; probeer dit opnieuw als de verbinding er weer is</translation>
    </message>
    <message>
        <source>The server is being restored</source>
        <translation>De server wordt hersteld</translation>
    </message>
    <message>
        <source>go on working; it needs every device to report first</source>
        <translation>werk verder; eerst moet elk toestel zich melden</translation>
    </message>
    <message>
        <source>The server could not do that (answer {status})</source>
        <translation>De server kon dat niet (antwoord {status})</translation>
    </message>
    <message>
        <source>go on working; try this again later</source>
        <translation>werk verder; probeer dit later opnieuw</translation>
    </message>
    <message>
        <source>The answer was not from our server</source>
        <translation>Het antwoord kwam niet van onze server</translation>
    </message>
    <message>
        <source>go on working; look at the address and the network</source>
        <translation>werk verder; kijk het adres en het netwerk na</translation>
    </message>
    <message>
        <source>The server cannot reach its data</source>
        <translation>De server kan niet aan zijn gegevens</translation>
    </message>
    <message>
        <source>go on working; tell the manager</source>
        <translation>werk verder; verwittig Beheer</translation>
    </message>
    <message>
        <source>The server did not start</source>
        <translation>De server is niet gestart</translation>
    </message>
    <message>
        <source>start the program again; the log says why</source>
        <translation>start het programma opnieuw; het logboek zegt waarom</translation>
    </message>
    <message>
        <source>This device was withdrawn by the house</source>
        <translation>Dit toestel is ingetrokken door het huis</translation>
    </message>
    <message>
        <source>what it sold is kept and will be sent</source>
        <translation>wat het verkocht is bewaard en wordt verstuurd</translation>
    </message>
    <message>
        <source>ask the manager for a new pairing code</source>
        <translation>vraag Beheer een nieuwe koppelcode</translation>
    </message>
    <message>
        <source>Who answers at {url} does not know the pairing code</source>
        <translation>Wie op {url} antwoordt, kent de koppelcode niet</translation>
    </message>
    <message>
        <source>nothing was told to it</source>
        <translation>er is niets aan verteld</translation>
    </message>
    <message>
        <source>look at the address; ask the manager for a new pairing code</source>
        <translation>kijk het adres na; vraag Beheer een nieuwe koppelcode</translation>
    </message>
    <message>
        <source>The line to {url} is not encrypted</source>
        <translation>De verbinding met {url} is niet versleuteld</translation>
    </message>
    <message>
        <source>nothing was sent over it</source>
        <translation>er is niets over verstuurd</translation>
    </message>
    <message>
        <source>use the address that begins with https</source>
        <translation>gebruik het adres dat met https begint</translation>
    </message>
    <message>
        <source>Another program holds the data of this computer</source>
        <translation>Een ander programma houdt de gegevens van deze pc vast</translation>
    </message>
    <message>
        <source>close the other program and try again</source>
        <translation>sluit het andere programma en probeer opnieuw</translation>
    </message>
    <message>
        <source>The data of this computer is damaged</source>
        <translation>De gegevens van deze pc zijn beschadigd</translation>
    </message>
    <message>
        <source>what was sent is safe on the server</source>
        <translation>wat verstuurd was, staat veilig op de server</translation>
    </message>
    <message>
        <source>go on at another desk and call the manager</source>
        <translation>werk verder aan een andere kassa en roep Beheer</translation>
    </message>
    <message>
        <source>The data of this computer cannot be opened</source>
        <translation>De gegevens van deze pc kunnen niet geopend worden</translation>
    </message>
    <message>
        <source>nothing was touched</source>
        <translation>niets is aangeraakt</translation>
    </message>
    <message>
        <source>Nobody answers at {url}</source>
        <translation>Niemand antwoordt op {url}</translation>
    </message>
    <message>
        <source>this device has not joined; nothing was ever sold here</source>
        <translation>dit toestel is niet aangesloten; hier is nog nooit iets verkocht</translation>
    </message>
    <message>
        <source>look at address and network; the code may still be good</source>
        <translation>kijk het adres en het netwerk na; de code is misschien nog goed</translation>
    </message>
    <message>
        <source>What answers at {url} is not our server, or it is in trouble</source>
        <translation>Wat op {url} antwoordt is geen server van ons, of heeft zelf problemen</translation>
    </message>
    <message>
        <source>There is a house of this name already</source>
        <translation>Er is al een huis met deze naam</translation>
    </message>
    <message>
        <source>join it with a pairing code, or choose another name</source>
        <translation>sluit aan met een koppelcode, of kies een andere naam</translation>
    </message>
    <message>
        <source>This is the data of a server, not of a device</source>
        <translation>Dit zijn de gegevens van een server, niet van een toestel</translation>
    </message>
    <message>
        <source>look at the folder; a device keeps its data in another one</source>
        <translation>kijk de map na; een toestel bewaart zijn gegevens in een andere</translation>
    </message>
    <message>
        <source>look at the folder and its rights</source>
        <translation>kijk de map en haar rechten na</translation>
    </message>
    <message>
        <source>This data is from a newer version ({found}; this is {known})</source>
        <translation>Deze gegevens zijn van een nieuwere versie ({found}; dit is {known})</translation>
    </message>
    <message>
        <source>update the program, or open it at another desk</source>
        <translation>werk bij, of open het op een andere kassa</translation>
    </message>
    <message>
        <source>This data is an older copy put back</source>
        <translation>Deze gegevens zijn een teruggezette oudere kopie</translation>
    </message>
    <message>
        <source>nothing is lost; the newer sales are on the server or another disk</source>
        <translation>er is niets verloren; de nieuwere verkopen staan op de server of een andere schijf</translation>
    </message>
    <message>
        <source>connect to the server, or call the manager</source>
        <translation>maak verbinding met de server, of roep Beheer</translation>
    </message>
    <message>
        <source>boxoffice already runs on this computer</source>
        <translation>boxoffice draait al op deze pc</translation>
    </message>
    <message>
        <source>go to that window</source>
        <translation>ga naar dat venster</translation>
    </message>
    <message>
        <source>The folder {path} cannot be used</source>
        <translation>De map {path} kan niet gebruikt worden</translation>
    </message>
    <message>
        <source>choose another folder or its rights</source>
        <translation>kies een andere map of andere rechten</translation>
    </message>
    <message>
        <source>The safe for keys cannot be used</source>
        <translation>De sleutelkluis kan niet gebruikt worden</translation>
    </message>
    <message>
        <source>log in to this computer as the usual user</source>
        <translation>meld je op deze pc aan als de gewone gebruiker</translation>
    </message>
    <message>
        <source>Another program uses port {port}</source>
        <translation>Een ander programma gebruikt poort {port}</translation>
    </message>
    <message>
        <source>close it, or choose another port</source>
        <translation>sluit het, of kies een andere poort</translation>
    </message>
    <message>
        <source>A file arrived damaged</source>
        <translation>Een bestand kwam beschadigd aan</translation>
    </message>
    <message>
        <source>it was not used</source>
        <translation>het is niet gebruikt</translation>
    </message>
    <message>
        <source>it is fetched again by itself</source>
        <translation>het wordt vanzelf opnieuw gehaald</translation>
    </message>
    <message>
        <source>look at the file</source>
        <translation>kijk het bestand na</translation>
    </message>
    <message>
        <source>The plan has no seats</source>
        <translation>Het plan heeft geen plaatsen</translation>
    </message>
    <message>
        <source>The plan has more than {most} seats</source>
        <translation>Het plan heeft meer dan {most} plaatsen</translation>
    </message>
    <message>
        <source>split the hall</source>
        <translation>splits de zaal</translation>
    </message>
    <message>
        <source>The name of the plan has {letters} letters</source>
        <translation>De naam van het plan heeft {letters} letters</translation>
    </message>
    <message>
        <source>give it a name of at most {most} letters</source>
        <translation>geef het een naam van hoogstens {most} letters</translation>
    </message>
    <message>
        <source>A seat has no name at {place}</source>
        <translation>Een plaats heeft geen naam bij {place}</translation>
    </message>
    <message>
        <source>mend the file and import it again</source>
        <translation>verbeter het bestand en lees het opnieuw in</translation>
    </message>
    <message>
        <source>Two seats have the same name at {place}</source>
        <translation>Twee plaatsen hebben dezelfde naam bij {place}</translation>
    </message>
    <message>
        <source>A seat has no rank at {place}</source>
        <translation>Een plaats heeft geen rang bij {place}</translation>
    </message>
    <message>
        <source>The rank {category} is not in the plan at {place}</source>
        <translation>De rang {category} staat niet in het plan bij {place}</translation>
    </message>
    <message>
        <source>The rank {category} is there twice</source>
        <translation>De rang {category} staat er twee keer</translation>
    </message>
    <message>
        <source>{field} is not right at {place}</source>
        <translation>{field} klopt niet bij {place}</translation>
    </message>
    <message>
        <source>{field} is not a position at {place}</source>
        <translation>{field} is geen positie bij {place}</translation>
    </message>
    <message>
        <source>The programme cannot be read</source>
        <translation>Het programma kan niet gelezen worden</translation>
    </message>
    <message>
        <source>The programme is not in the expected form</source>
        <translation>Het programma heeft niet de verwachte vorm</translation>
    </message>
    <message>
        <source>export it again as JSON</source>
        <translation>voer het opnieuw uit als JSON</translation>
    </message>
    <message>
        <source>The file is not an event</source>
        <translation>Het bestand is geen evenement</translation>
    </message>
    <message>
        <source>export it again from the calendar</source>
        <translation>voer het opnieuw uit uit de kalender</translation>
    </message>
    <message>
        <source>The event has no title</source>
        <translation>Het evenement heeft geen titel</translation>
    </message>
    <message>
        <source>give it a title and import it again</source>
        <translation>geef het een titel en lees het opnieuw in</translation>
    </message>
    <message>
        <source>The folder of the printer cannot be written: {folder}</source>
        <translation>De map van de printer kan niet geschreven worden: {folder}</translation>
    </message>
    <message>
        <source>the sales are saved, the papers wait</source>
        <translation>de verkopen zijn bewaard, de papieren wachten</translation>
    </message>
    <message>
        <source>look at the folder; they are printed then</source>
        <translation>kijk de map na; dan worden ze gedrukt</translation>
    </message>
    <message>
        <source>This text is too long</source>
        <translation>Deze tekst is te lang</translation>
    </message>
    <message>
        <source>nothing was saved</source>
        <translation>er is niets bewaard</translation>
    </message>
    <message>
        <source>tickets are printed as before</source>
        <translation>tickets worden gedrukt zoals voorheen</translation>
    </message>
    <message>
        <source>Element {where}: a code of so few dots is read by no door</source>
        <translation>Element {where}: een code met zo weinig punten leest geen deur</translation>
    </message>
    <message>
        <source>Element {where}: {colour} is no colour</source>
        <translation>Element {where}: {colour} is geen kleur</translation>
    </message>
    <message>
        <source>type it as #c8001e, or nothing for black</source>
        <translation>typ ze als #c8001e, of niets voor zwart</translation>
    </message>
    <message>
        <source>No print head has {dpi} dots an inch</source>
        <translation>Geen printkop heeft {dpi} punten per inch</translation>
    </message>
    <message>
        <source>200, 203, 300 or 600</source>
        <translation>200, 203, 300 of 600</translation>
    </message>
    <message>
        <source>{count} elements are too many</source>
        <translation>{count} elementen is te veel</translation>
    </message>
    <message>
        <source>at most {most}: take some away (Alt+D)</source>
        <translation>hoogstens {most}: haal er weg (Alt+D)</translation>
    </message>
    <message>
        <source>Element {where}: there is no field {field}</source>
        <translation>Element {where}: er is geen veld {field}</translation>
    </message>
    <message>
        <source>{{title}}, {{date}}, {{hall}}, … the manual has them all</source>
        <translation>{{title}}, {{date}}, {{hall}}, … de handleiding heeft ze alle</translation>
    </message>
    <message>
        <source>There is no font {font} here</source>
        <translation>Er is hier geen lettertype {font}</translation>
    </message>
    <message>
        <source>Element {where}: there is no word {label}</source>
        <translation>Element {where}: er is geen woord {label}</translation>
    </message>
    <message>
        <source>Layout and logo are too large: {bytes} bytes</source>
        <translation>Opmaak en logo zijn te groot: {bytes} bytes</translation>
    </message>
    <message>
        <source>at most {most} travel to the other computers: a smaller logo</source>
        <translation>hoogstens {most} gaan naar de andere pc's: een kleiner logo</translation>
    </message>
    <message>
        <source>The logo is {dots} dots wide or high</source>
        <translation>Het logo is {dots} punten breed of hoog</translation>
    </message>
    <message>
        <source>at most {most} are unpacked: save a smaller one</source>
        <translation>hoogstens {most} worden uitgepakt: bewaar een kleiner</translation>
    </message>
    <message>
        <source>The logo is {bytes} bytes: that is no logo</source>
        <translation>Het logo is {bytes} bytes: dat is geen logo</translation>
    </message>
    <message>
        <source>at most {most} bytes are read: save a smaller one</source>
        <translation>hoogstens {most} bytes worden gelezen: bewaar een kleiner</translation>
    </message>
    <message>
        <source>There is no place for a logo on this paper</source>
        <translation>Er is geen plaats voor een logo op dit papier</translation>
    </message>
    <message>
        <source>add the element logo first (Alt+N)</source>
        <translation>voeg eerst het element logo toe (Alt+N)</translation>
    </message>
    <message>
        <source>The logo cannot be read: {reason}</source>
        <translation>Het logo kan niet gelezen worden: {reason}</translation>
    </message>
    <message>
        <source>a PNG or JPEG file</source>
        <translation>een PNG- of JPEG-bestand</translation>
    </message>
    <message>
        <source>{name} is no paper of ours</source>
        <translation>{name} is geen papier van ons</translation>
    </message>
    <message>
        <source>a6, a4, roll or stock</source>
        <translation>a6, a4, roll of stock</translation>
    </message>
    <message>
        <source>A ticket needs exactly one element {element}</source>
        <translation>Een ticket heeft precies één element {element} nodig</translation>
    </message>
    <message>
        <source>Ctrl+Z brings back what you took away</source>
        <translation>Ctrl+Z brengt terug wat je wegnam</translation>
    </message>
    <message>
        <source>Element {where}: there is no logo yet</source>
        <translation>Element {where}: er is nog geen logo</translation>
    </message>
    <message>
        <source>choose its file with Alt+L on the line of the paper</source>
        <translation>kies het bestand met Alt+L, op de lijn van het papier</translation>
    </message>
    <message>
        <source>Element {where} leaves the paper</source>
        <translation>Element {where} valt van het papier</translation>
    </message>
    <message>
        <source>nearer to the left or the top, or smaller</source>
        <translation>dichter bij links of boven, of kleiner</translation>
    </message>
    <message>
        <source>Element {where} stands in the white around a code</source>
        <translation>Element {where} staat in het wit rond een code</translation>
    </message>
    <message>
        <source>move it away: no door would read the code</source>
        <translation>zet het verder: geen deur zou de code lezen</translation>
    </message>
    <message>
        <source>A paper of {width} by {height} mm cannot be printed</source>
        <translation>Papier van {width} op {height} mm kan niet gedrukt worden</translation>
    </message>
    <message>
        <source>20 to 600 mm</source>
        <translation>20 tot 600 mm</translation>
    </message>
    <message>
        <source>Element {where}: these are no sizes</source>
        <translation>Element {where}: dit zijn geen groottes</translation>
    </message>
    <message>
        <source>largest-smallest in points, 4 to 200; 15-12 x2 for two lines</source>
        <translation>grootste-kleinste in punten, 4 tot 200; 15-12 x2 voor twee lijnen</translation>
    </message>
    <message>
        <source>Element {where}: its text is too long</source>
        <translation>Element {where}: de tekst is te lang</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>maak hem korter</translation>
    </message>
    <message>
        <source>The house's layout is of another program: {reason}</source>
        <translation>De opmaak van het huis is van een ander programma: {reason}</translation>
    </message>
    <message>
        <source>F9 keeps the one that is shown</source>
        <translation>F9 bewaart wat getoond wordt</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits</source>
        <translation>Een pincode heeft {shortest} tot {longest} cijfers</translation>
    </message>
    <message>
        <source>type another one</source>
        <translation>typ een andere</translation>
    </message>
    <message>
        <source>This reservation is not in this copy</source>
        <translation>Deze reservatie staat niet in deze kopie</translation>
    </message>
    <message>
        <source>look for it at the desk that made it</source>
        <translation>zoek ze aan de kassa die ze maakte</translation>
    </message>
    <message>
        <source>Nothing of this reservation is left</source>
        <translation>Van deze reservatie blijft niets over</translation>
    </message>
    <message>
        <source>Another desk has this reservation</source>
        <translation>Een andere kassa heeft deze reservatie</translation>
    </message>
    <message>
        <source>let that desk collect it, or hand it over</source>
        <translation>laat die kassa ze afhalen, of ze overdragen</translation>
    </message>
    <message>
        <source>These are places of several reservations</source>
        <translation>Dit zijn plaatsen van verschillende reservaties</translation>
    </message>
    <message>
        <source>collect one reservation at a time</source>
        <translation>haal één reservatie per keer af</translation>
    </message>
    <message>
        <source>This house has no such desk</source>
        <translation>Dit huis heeft zo’n kassa niet</translation>
    </message>
    <message>
        <source>nothing was handed over</source>
        <translation>er is niets overgedragen</translation>
    </message>
    <message>
        <source>choose another desk</source>
        <translation>kies een andere kassa</translation>
    </message>
    <message>
        <source>The clock of this computer is not sure, and {seat} may be sold for some time only</source>
        <translation>De klok van deze computer is niet zeker, en {seat} mag maar tot een bepaald uur verkocht worden</translation>
    </message>
    <message>
        <source>connect this computer for a moment, or let another desk sell it</source>
        <translation>verbind deze computer even, of laat een andere kassa verkopen</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>Er ontbreekt een reden</translation>
    </message>
    <message>
        <source>{name} may not do this in this house</source>
        <translation>{name} mag dit in dit huis niet doen</translation>
    </message>
    <message>
        <source>ask somebody who may, or the manager for the role</source>
        <translation>vraag het aan iemand die het mag, of vraag de beheerder om de rol</translation>
    </message>
    <message>
        <source>This scan is not known here any more</source>
        <translation>Deze scan is hier niet meer gekend</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>er is niets gebeurd</translation>
    </message>
    <message>
        <source>scan the ticket again</source>
        <translation>scan het ticket opnieuw</translation>
    </message>
    <message>
        <source>Another door made this scan</source>
        <translation>Een andere deur maakte deze scan</translation>
    </message>
    <message>
        <source>take it back there</source>
        <translation>neem hem daar terug</translation>
    </message>
    <message>
        <source>This scan is older than a quarter of an hour</source>
        <translation>Deze scan is ouder dan een kwartier</translation>
    </message>
    <message>
        <source>scan the ticket out instead</source>
        <translation>scan het ticket in plaats daarvan uit</translation>
    </message>
    <message>
        <source>This scan was taken back already</source>
        <translation>Deze scan werd al teruggenomen</translation>
    </message>
    <message>
        <source>go on scanning</source>
        <translation>scan verder</translation>
    </message>
    <message>
        <source>Nobody is logged in here</source>
        <translation>Niemand is hier aangemeld</translation>
    </message>
    <message>
        <source>names are not for everyone</source>
        <translation>namen zijn niet voor iedereen</translation>
    </message>
    <message>
        <source>Ctrl+L: log in, then search again</source>
        <translation>Ctrl+L: meld aan en zoek opnieuw</translation>
    </message>
    <message>
        <source>type why</source>
        <translation>typ waarom</translation>
    </message>
    <message>
        <source>This needs your PIN</source>
        <translation>Hiervoor is je pincode nodig</translation>
    </message>
    <message>
        <source>type your own PIN</source>
        <translation>typ je eigen pincode</translation>
    </message>
    <message>
        <source>This needs a second person</source>
        <translation>Hiervoor is een tweede persoon nodig</translation>
    </message>
    <message>
        <source>ask somebody else of the house to type their PIN</source>
        <translation>vraag iemand anders van het huis om zijn pincode te typen</translation>
    </message>
    <message>
        <source>{seat} is sold already</source>
        <translation>{seat} is al verkocht</translation>
    </message>
    <message>
        <source>That desk has no unsold places of this performance</source>
        <translation>Die kassa heeft geen onverkochte plaatsen voor deze voorstelling</translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>er is niets gevraagd</translation>
    </message>
    <message>
        <source>This conflict is not in this copy</source>
        <translation>Dit conflict staat niet in deze kopie</translation>
    </message>
    <message>
        <source>wait for the connection, then look again</source>
        <translation>wacht op de verbinding en kijk dan opnieuw</translation>
    </message>
    <message>
        <source>This conflict is over already</source>
        <translation>Dit conflict is al voorbij</translation>
    </message>
    <message>
        <source>The parts are more than what is to be paid</source>
        <translation>De delen zijn samen meer dan wat te betalen is</translation>
    </message>
    <message>
        <source>make one of the parts smaller</source>
        <translation>maak een van de delen kleiner</translation>
    </message>
    <message>
        <source>The parts are less than what is to be paid</source>
        <translation>De delen zijn samen minder dan wat te betalen is</translation>
    </message>
    <message>
        <source>choose how the rest is paid</source>
        <translation>kies hoe de rest betaald wordt</translation>
    </message>
    <message>
        <source>This amount cannot be paid in coins</source>
        <translation>Dit bedrag kan je niet in munten betalen</translation>
    </message>
    <message>
        <source>type an amount that ends in 0 or 5 cents</source>
        <translation>typ een bedrag dat eindigt op 0 of 5 cent</translation>
    </message>
    <message>
        <source>Two parts have no amount</source>
        <translation>Twee delen hebben geen bedrag</translation>
    </message>
    <message>
        <source>type the amount of one of them</source>
        <translation>typ het bedrag van een van de twee</translation>
    </message>
    <message>
        <source>This ticket has been given back already</source>
        <translation>Dit ticket is al teruggenomen</translation>
    </message>
    <message>
        <source>look at the order for when and by whom</source>
        <translation>kijk in de bestelling wanneer en door wie</translation>
    </message>
    <message>
        <source>Somebody entered on this ticket</source>
        <translation>Met dit ticket is iemand binnen</translation>
    </message>
    <message>
        <source>call whoever is responsible tonight</source>
        <translation>roep de verantwoordelijke van vanavond</translation>
    </message>
    <message>
        <source>It is too late to give this ticket back</source>
        <translation>Het is te laat om dit ticket terug te nemen</translation>
    </message>
    <message>
        <source>exchange it, or call the manager</source>
        <translation>ruil het, of roep de verantwoordelijke</translation>
    </message>
    <message>
        <source>Another desk sold this ticket, and there is no connection to ask it</source>
        <translation>Dit ticket komt van een andere kassa en er is geen verbinding om het na te vragen</translation>
    </message>
    <message>
        <source>never more than was paid goes back</source>
        <translation>er gaat nooit meer terug dan betaald is</translation>
    </message>
    <message>
        <source>Another house sold this ticket and has its money</source>
        <translation>Een ander huis verkocht dit ticket en heeft het geld</translation>
    </message>
    <message>
        <source>send the customer to that house</source>
        <translation>verwijs de klant naar dat huis</translation>
    </message>
    <message>
        <source>We sell no more for the house whose ticket this is</source>
        <translation>We verkopen niet meer voor het huis van dit ticket</translation>
    </message>
    <message>
        <source>This ticket has no numbered seat</source>
        <translation>Dit ticket heeft geen genummerde plaats</translation>
    </message>
    <message>
        <source>exchange it for another place</source>
        <translation>ruil het voor een andere plaats</translation>
    </message>
    <message>
        <source>This was sold in another till period</source>
        <translation>Dit is in een andere kassasessie verkocht</translation>
    </message>
    <message>
        <source>the manager corrects it in the books</source>
        <translation>het beheer verbetert het in de boeken</translation>
    </message>
    <message>
        <source>Nothing of this order was paid that way</source>
        <translation>Van deze bestelling is niets zo betaald</translation>
    </message>
    <message>
        <source>look at the order's payments</source>
        <translation>kijk naar de betalingen van de bestelling</translation>
    </message>
    <message>
        <source>It is booked that way already</source>
        <translation>Het staat al zo geboekt</translation>
    </message>
    <message>
        <source>choose the other way</source>
        <translation>kies de andere betaalwijze</translation>
    </message>
    <message>
        <source>Nothing of this order is to be paid any more</source>
        <translation>Van deze bestelling is niets meer te betalen</translation>
    </message>
    <message>
        <source>go on with the next one</source>
        <translation>ga verder met het volgende</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>Er is niets meer te betalen</translation>
    </message>
    <message>
        <source>Enter saves it, Esc takes the last part back</source>
        <translation>Enter bewaart, Esc neemt het laatste deel terug</translation>
    </message>
    <message>
        <source>There is a card among the parts already</source>
        <translation>Er is al een kaart bij de delen</translation>
    </message>
    <message>
        <source>Shift+F8: a second card by hand</source>
        <translation>Shift+F8: een tweede kaart met de hand</translation>
    </message>
    <message>
        <source>These tickets cannot go by e-mail</source>
        <translation>Deze tickets kunnen niet per e-mail</translation>
    </message>
    <message>
        <source>the order needs a customer with an address; Alt+D prints</source>
        <translation>de bestelling heeft een klant met een adres nodig; Alt+D drukt</translation>
    </message>
    <message>
        <source>No drawer is linked to this desk</source>
        <translation>Aan deze kassa hangt geen lade</translation>
    </message>
    <message>
        <source>open it with its key</source>
        <translation>open ze met de sleutel</translation>
    </message>
    <message>
        <source>The drawer does not answer</source>
        <translation>De lade antwoordt niet</translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation>alles is bewaard</translation>
    </message>
    <message>
        <source>open it with its key, and look at the printer's cable</source>
        <translation>open ze met de sleutel, en kijk de kabel van de printer na</translation>
    </message>
    <message>
        <source>No terminal is linked to this desk</source>
        <translation>Aan deze kassa hangt geen terminal</translation>
    </message>
    <message>
        <source>Shift+F8: card by hand</source>
        <translation>Shift+F8: kaart met de hand</translation>
    </message>
    <message>
        <source>This card payment is settled already</source>
        <translation>Deze kaartbetaling is al afgehandeld</translation>
    </message>
    <message>
        <source>look at the last sale: Alt+L</source>
        <translation>kijk naar de laatste verkoop: Alt+L</translation>
    </message>
    <message>
        <source>{seat} waits for a card whose result is unknown</source>
        <translation>{seat} wacht op een kaart met onbekende uitslag</translation>
    </message>
    <message>
        <source>Alt+U settles that card; F5: choose other seats</source>
        <translation>Alt+U handelt die kaart af; F5: kies andere plaatsen</translation>
    </message>
    <message>
        <source>This copy knows no such voucher</source>
        <translation>Deze kopie kent die bon niet</translation>
    </message>
    <message>
        <source>type it again, or pay otherwise</source>
        <translation>typ hem opnieuw, of betaal anders</translation>
    </message>
    <message>
        <source>The voucher has too little left</source>
        <translation>Op de bon staat te weinig</translation>
    </message>
    <message>
        <source>pay the rest otherwise: Shift+F9</source>
        <translation>betaal de rest anders: Shift+F9</translation>
    </message>
    <message>
        <source>The voucher was valid until {until}</source>
        <translation>De bon was geldig tot {until}</translation>
    </message>
    <message>
        <source>pay otherwise, or ask the manager</source>
        <translation>betaal anders, of vraag het de beheerder</translation>
    </message>
    <message>
        <source>Without connection a voucher pays only a small amount here</source>
        <translation>Zonder verbinding betaalt een bon hier maar een klein bedrag</translation>
    </message>
    <message>
        <source>a smaller part, or pay otherwise</source>
        <translation>een kleiner deel, of betaal anders</translation>
    </message>
    <message>
        <source>What a voucher paid cannot be booked as something else</source>
        <translation>Wat een bon betaalde kan niet anders geboekt worden</translation>
    </message>
    <message>
        <source>refund the order and sell it again</source>
        <translation>betaal de bestelling terug en verkoop ze opnieuw</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>De notitie is leeg</translation>
    </message>
    <message>
        <source>type something, or Esc</source>
        <translation>typ iets, of Esc</translation>
    </message>
    <message>
        <source>Nobody here would share a code</source>
        <translation>Niemand zou hier een code delen</translation>
    </message>
    <message>
        <source>take two places or more at the same price</source>
        <translation>neem twee plaatsen of meer aan dezelfde prijs</translation>
    </message>
    <message>
        <source>A code admits {most} people, and these are {count}</source>
        <translation>Een code laat {most} mensen binnen, en dit zijn er {count}</translation>
    </message>
    <message>
        <source>sell them in two orders, or Alt+E: a code for each</source>
        <translation>verkoop ze in twee bestellingen, of Alt+E: een code per ticket</translation>
    </message>
    <message>
        <source>{price} is not sold at this moment</source>
        <translation>{price} wordt nu niet verkocht</translation>
    </message>
    <message>
        <source>choose another price: Enter on the line</source>
        <translation>kies een ander tarief: Enter op de lijn</translation>
    </message>
    <message>
        <source>{price} is not for {seat}</source>
        <translation>{price} geldt niet voor {seat}</translation>
    </message>
    <message>
        <source>choose another seat, or another price: Enter on the line</source>
        <translation>kies een andere plaats, of een ander tarief: Enter op de lijn</translation>
    </message>
    <message>
        <source>{price}: no more than {most} in one order</source>
        <translation>{price}: niet meer dan {most} per bestelling</translation>
    </message>
    <message>
        <source>{price}: {left} left for this performance</source>
        <translation>{price}: nog {left} voor deze voorstelling</translation>
    </message>
    <message>
        <source>{price}: for whom, and why?</source>
        <translation>{price}: voor wie, en waarom?</translation>
    </message>
    <message>
        <source>F8 or F9 asks it</source>
        <translation>F8 of F9 vraagt het</translation>
    </message>
    <message>
        <source>This is no way out of this conflict</source>
        <translation>Zo kan dit conflict niet opgelost worden</translation>
    </message>
    <message>
        <source>choose another way out</source>
        <translation>kies een andere oplossing</translation>
    </message>
    <message>
        <source>This computer has no equal or better seat of its own left</source>
        <translation>Deze computer heeft geen even goede of betere eigen stoel meer</translation>
    </message>
    <message>
        <source>claim a seat first, or pay the money back</source>
        <translation>vraag eerst een stoel aan, of betaal terug</translation>
    </message>
    <message>
        <source>This customer is not in the copy of this computer</source>
        <translation>Deze klant zit niet in de kopie van deze pc</translation>
    </message>
    <message>
        <source>search by name, e-mail or telephone</source>
        <translation>zoek op naam, e-mail of telefoon</translation>
    </message>
    <message>
        <source>This is the same customer</source>
        <translation>Dit is dezelfde klant</translation>
    </message>
    <message>
        <source>nothing was saved, what you typed is kept</source>
        <translation>niets is bewaard, wat je typte blijft staan</translation>
    </message>
    <message>
        <source>{number} is no order number</source>
        <translation>{number} is geen bestelnummer</translation>
    </message>
    <message>
        <source>as 2-0147, or 2-0100..0150 for a whole row of them</source>
        <translation>zoals 2-0147, of 2-0100..0150 voor een hele reeks</translation>
    </message>
    <message>
        <source>That is a row of more than {most} orders</source>
        <translation>Dat is een reeks van meer dan {most} bestellingen</translation>
    </message>
    <message>
        <source>type a shorter one</source>
        <translation>typ een kortere</translation>
    </message>
    <message>
        <source>That amount is more than {most}</source>
        <translation>Dat bedrag is meer dan {most}</translation>
    </message>
    <message>
        <source>look whether a digit is typed twice</source>
        <translation>kijk of er een cijfer dubbel staat</translation>
    </message>
    <message>
        <source>That text is too long</source>
        <translation>Die tekst is te lang</translation>
    </message>
    <message>
        <source>at most {most} letters</source>
        <translation>hoogstens {most} tekens</translation>
    </message>
    <message>
        <source>The title is missing</source>
        <translation>De titel ontbreekt</translation>
    </message>
    <message>
        <source>type what the performance is called</source>
        <translation>typ hoe de voorstelling heet</translation>
    </message>
    <message>
        <source>The hall is missing</source>
        <translation>De zaal ontbreekt</translation>
    </message>
    <message>
        <source>type where it is played</source>
        <translation>typ waar er gespeeld wordt</translation>
    </message>
    <message>
        <source>This is no day and hour ({field})</source>
        <translation>Dit is geen dag en uur ({field})</translation>
    </message>
    <message>
        <source>type it as 27/11/2026 20:00</source>
        <translation>typ het als 27/11/2026 20:00</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Het einde ligt vóór het begin</translation>
    </message>
    <message>
        <source>look at both hours, and the day after midnight</source>
        <translation>kijk naar beide uren, en naar de dag na middernacht</translation>
    </message>
    <message>
        <source>The doors open after it begins</source>
        <translation>De deuren gaan open na het begin</translation>
    </message>
    <message>
        <source>look at both hours</source>
        <translation>kijk naar beide uren</translation>
    </message>
    <message>
        <source>This program does not know that status</source>
        <translation>Dit programma kent die status niet</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>kies een andere</translation>
    </message>
    <message>
        <source>This amount cannot be less than nothing</source>
        <translation>Dit bedrag kan niet minder dan niets zijn</translation>
    </message>
    <message>
        <source>type it without a minus</source>
        <translation>typ het zonder minteken</translation>
    </message>
    <message>
        <source>its plan stays: another one would move people</source>
        <translation>haar plan blijft: een ander zou mensen verplaatsen</translation>
    </message>
    <message>
        <source>make a new performance, and move its customers</source>
        <translation>maak een nieuwe voorstelling en verplaats de klanten</translation>
    </message>
    <message>
        <source>A tile is a number from 1 to {most}</source>
        <translation>Een tegel is een getal van 1 tot {most}</translation>
    </message>
    <message>
        <source>type another number</source>
        <translation>typ een ander nummer</translation>
    </message>
    <message>
        <source>This tile is {name}'s</source>
        <translation>Deze tegel is van {name}</translation>
    </message>
    <message>
        <source>This program does not know that role</source>
        <translation>Dit programma kent die rol niet</translation>
    </message>
    <message>
        <source>Nobody else is a manager here</source>
        <translation>Niemand anders is hier beheerder</translation>
    </message>
    <message>
        <source>nothing was saved: nobody could make another</source>
        <translation>niets is bewaard: niemand zou er nog een kunnen maken</translation>
    </message>
    <message>
        <source>make somebody else a manager first</source>
        <translation>maak eerst iemand anders beheerder</translation>
    </message>
    <message>
        <source>The house has no name</source>
        <translation>Het huis heeft geen naam</translation>
    </message>
    <message>
        <source>type what stands on its tickets</source>
        <translation>typ wat op de tickets staat</translation>
    </message>
    <message>
        <source>This is no such number ({field})</source>
        <translation>Dit is geen juist getal ({field})</translation>
    </message>
    <message>
        <source>type a whole number, not less than 0</source>
        <translation>typ een geheel getal, niet minder dan 0</translation>
    </message>
    <message>
        <source>This program does not know that protection ({field})</source>
        <translation>Dit programma kent die bescherming niet ({field})</translation>
    </message>
    <message>
        <source>There is no seat {seat} in this plan</source>
        <translation>Er is geen plaats {seat} in dit plan</translation>
    </message>
    <message>
        <source>nothing was blocked</source>
        <translation>niets is geblokkeerd</translation>
    </message>
    <message>
        <source>type seats as A1, A4-A8</source>
        <translation>typ plaatsen als A1, A4-A8</translation>
    </message>
    <message>
        <source>This program has no such report ({report})</source>
        <translation>Dit programma heeft zo geen verslag ({report})</translation>
    </message>
    <message>
        <source>There is no name yet</source>
        <translation>Er is nog geen naam</translation>
    </message>
    <message>
        <source>type one, or Esc</source>
        <translation>typ er een, of Esc</translation>
    </message>
    <message>
        <source>Nobody called {name} works here</source>
        <translation>Niemand die {name} heet werkt hier</translation>
    </message>
    <message>
        <source>look at the names on the tiles</source>
        <translation>kijk naar de namen op de tegels</translation>
    </message>
    <message>
        <source>This badge is too short to be safe</source>
        <translation>Deze badge is te kort om veilig te zijn</translation>
    </message>
    <message>
        <source>take one with at least {shortest} characters</source>
        <translation>neem er een met minstens {shortest} tekens</translation>
    </message>
    <message>
        <source>This price list cannot be meant ({field}: {said})</source>
        <translation>Deze prijslijst kan niet bedoeld zijn ({field}: {said})</translation>
    </message>
    <message>
        <source>Esc: back to the list</source>
        <translation>Esc: terug naar de lijst</translation>
    </message>
    <message>
        <source>The hall of {title} has {ranks} ranks, and “{price}” has fewer prices</source>
        <translation>De zaal van {title} heeft {ranks} rangen, en “{price}” heeft minder prijzen</translation>
    </message>
    <message>
        <source>Esc: fill in all ranks · Space: leave this performance out</source>
        <translation>Esc: vul alle rangen in · Spatie: laat deze voorstelling weg</translation>
    </message>
    <message>
        <source>{price}: only for who is {membership}</source>
        <translation>{price}: alleen voor wie {membership} is</translation>
    </message>
    <message>
        <source>F4: say who it is, or choose another price: Enter on the line</source>
        <translation>F4: zeg wie het is, of kies een andere prijs: Enter op de lijn</translation>
    </message>
    <message>
        <source>{price}: this customer is not {membership}</source>
        <translation>{price}: deze klant is geen {membership}</translation>
    </message>
    <message>
        <source>F4: write it down on their page, or choose another price: Enter on the line</source>
        <translation>F4: zet het op hun pagina, of kies een andere prijs: Enter op de lijn</translation>
    </message>
    <message>
        <source>{price}: {membership} until {until}, that is over</source>
        <translation>{price}: {membership} tot {until}, dat is voorbij</translation>
    </message>
    <message>
        <source>F4: prolong it on their page, or choose another price: Enter on the line</source>
        <translation>F4: verleng het op hun pagina, of kies een andere prijs: Enter op de lijn</translation>
    </message>
    <message>
        <source>{price}: {proof} must be shown</source>
        <translation>{price}: {proof} laten zien</translation>
    </message>
    <message>
        <source>{price}: {seat} has no pass number yet</source>
        <translation>{price}: {seat} heeft nog geen pasnummer</translation>
    </message>
    <message>
        <source>{price}: {left} left in this shift</source>
        <translation>{price}: nog {left} deze sessie</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>Dit is geen prijs</translation>
    </message>
    <message>
        <source>type an amount of 0 or more</source>
        <translation>typ een bedrag van 0 of meer</translation>
    </message>
    <message>
        <source>A changed price of this basket was not agreed to here</source>
        <translation>Een gewijzigde prijs van dit mandje is hier niet goedgekeurd</translation>
    </message>
    <message>
        <source>Alt+P: agree to it again</source>
        <translation>Alt+P: keur hem opnieuw goed</translation>
    </message>
    <message>
        <source>A changed price is not reserved</source>
        <translation>Een gewijzigde prijs wordt niet gereserveerd</translation>
    </message>
    <message>
        <source>nothing is reserved, the basket is as it was</source>
        <translation>er is niets gereserveerd, het mandje is zoals het was</translation>
    </message>
    <message>
        <source>sell it now, or reserve at the price of the list</source>
        <translation>verkoop nu, of reserveer aan de prijs van de lijst</translation>
    </message>
    <message>
        <source>No wheelchair place with so many beside it is free here</source>
        <translation>Hier is geen rolstoelplaats met zoveel ernaast vrij</translation>
    </message>
    <message>
        <source>F5: choose yourself · Alt+W: without a wheelchair</source>
        <translation>F5: zelf kiezen · Alt+W: zonder rolstoel</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Die dag bestaat niet</translation>
    </message>
    <message>
        <source>type it as 31/08/2027</source>
        <translation>typ hem als 31/08/2027</translation>
    </message>
    <message>
        <source>nothing was sent to it</source>
        <translation>er is niets naartoe gestuurd</translation>
    </message>
    <message>
        <source>look at it, then try again (Alt+T)</source>
        <translation>kijk ernaar en probeer opnieuw (Alt+T)</translation>
    </message>
    <message>
        <source>{at} is no address of a printer</source>
        <translation>{at} is geen adres van een printer</translation>
    </message>
    <message>
        <source>as 192.168.1.61, /dev/usb/lp0 or serial:COM3@9600</source>
        <translation>zoals 192.168.1.61, /dev/usb/lp0 of serial:COM3@9600</translation>
    </message>
    <message>
        <source>The printer has a fault</source>
        <translation>De printer heeft een defect</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Er zit papier vast in de printer</translation>
    </message>
    <message>
        <source>This system has no printers of its own</source>
        <translation>Dit systeem heeft zelf geen printers</translation>
    </message>
    <message>
        <source>choose its language and its network address</source>
        <translation>kies zijn taal en zijn netwerkadres</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>De printer staat open</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>De printer heeft geen papier</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>De printer staat op pauze</translation>
    </message>
    <message>
        <source>let it go on, then try again (Alt+T)</source>
        <translation>laat hem verder gaan en probeer opnieuw (Alt+T)</translation>
    </message>
    <message>
        <source>The system did not take the paper: {reason}</source>
        <translation>Het systeem nam het papier niet aan: {reason}</translation>
    </message>
    <message>
        <source>is the name of its queue right?</source>
        <translation>klopt de naam van de wachtrij?</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>De printer antwoordt niet</translation>
    </message>
    <message>
        <source>a paper may come out still</source>
        <translation>er kan nog een papier uitkomen</translation>
    </message>
    <message>
        <source>if its line brings no answers, say so: one-way</source>
        <translation>als zijn lijn geen antwoord brengt, zeg dat dan</translation>
    </message>
    <message>
        <source>The paper is wider than the {dots} dots of this printer</source>
        <translation>Het papier is breder dan de {dots} punten van deze printer</translation>
    </message>
    <message>
        <source>choose another paper for it, or a smaller shift</source>
        <translation>kies er een ander papier voor, of een kleinere verschuiving</translation>
    </message>
    <message>
        <source>Nobody answers at the printer's address {at}</source>
        <translation>Niemand antwoordt op het adres {at} van de printer</translation>
    </message>
    <message>
        <source>is it on, and its cable in?</source>
        <translation>staat hij aan, zit zijn kabel erin?</translation>
    </message>
    <message>
        <source>“{said}” are no seat numbers</source>
        <translation>“{said}” zijn geen stoelnummers</translation>
    </message>
    <message>
        <source>as 1-20, or 1-39/2 for every other number</source>
        <translation>zoals 1-20, of 1-39/2 voor om de andere</translation>
    </message>
    <message>
        <source>{numbers} numbers do not fit {seats} seats of a row</source>
        <translation>{numbers} nummers passen niet op {seats} stoelen van een rij</translation>
    </message>
    <message>
        <source>as 1- or 2-/2: as many as there are seats</source>
        <translation>1- of 2-/2: zoveel als er stoelen zijn</translation>
    </message>
    <message>
        <source>Two seats would be called {seat}</source>
        <translation>Twee stoelen zouden {seat} heten</translation>
    </message>
    <message>
        <source>the plan is as it was, what you typed is kept</source>
        <translation>het plan is zoals het was, wat je typte is bewaard</translation>
    </message>
    <message>
        <source>give another zone, row or number</source>
        <translation>geef een andere zone, rij of nummer</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>De naam ontbreekt</translation>
    </message>
    <message>
        <source>type one; of the hall with F5</source>
        <translation>typ er een; die van de zaal met F5</translation>
    </message>
    <message>
        <source>An area has 1 to {most} places</source>
        <translation>Een vak heeft 1 tot {most} plaatsen</translation>
    </message>
    <message>
        <source>type another number; Alt+D takes the area away</source>
        <translation>typ een ander getal; Alt+D neemt het vak weg</translation>
    </message>
    <message>
        <source>Rank {rank} stays</source>
        <translation>Rang {rank} blijft</translation>
    </message>
    <message>
        <source>prices stand under the number of each rank</source>
        <translation>prijzen staan onder het nummer van elke rang</translation>
    </message>
    <message>
        <source>only the last one can go, when nobody sits there</source>
        <translation>alleen de laatste kan weg, als er niemand zit</translation>
    </message>
    <message>
        <source>This hall has no places yet</source>
        <translation>Deze zaal heeft nog geen plaatsen</translation>
    </message>
    <message>
        <source>Alt+N adds seats; F5: areas without numbers</source>
        <translation>Alt+N voegt stoelen toe; F5: vakken zonder nummers</translation>
    </message>
    <message>
        <source>{seat} is given away and not the same in the other plan</source>
        <translation>{seat} is al weggegeven en is in het andere plan niet dezelfde</translation>
    </message>
    <message>
        <source>The plan cannot be read ({reason})</source>
        <translation>Het plan kan niet gelezen worden ({reason})</translation>
    </message>
    <message>
        <source>The file is no plan of pretix ({reason})</source>
        <translation>Het bestand is geen plan van pretix ({reason})</translation>
    </message>
    <message>
        <source>export the plan again as JSON</source>
        <translation>exporteer het plan opnieuw als JSON</translation>
    </message>
    <message>
        <source>Another hall is called {name}</source>
        <translation>Een andere zaal heet {name}</translation>
    </message>
    <message>
        <source>type another name; of the hall with F5</source>
        <translation>typ een andere naam; van de zaal met F5</translation>
    </message>
    <message>
        <source>More stays in the drawer than was counted</source>
        <translation>Er blijft meer in de lade dan er geteld is</translation>
    </message>
    <message>
        <source>The second name is somebody else's</source>
        <translation>De tweede naam is van iemand anders</translation>
    </message>
    <message>
        <source>choose who counted along, or nobody</source>
        <translation>kies wie meetelde, of niemand</translation>
    </message>
    <message>
        <source>‘{typed}’ is no e-mail address</source>
        <translation>‘{typed}’ is geen e-mailadres</translation>
    </message>
    <message>
        <source>put it right, or leave it empty</source>
        <translation>verbeter het, of laat het leeg</translation>
    </message>
    <message>
        <source>Order {number} waits for a card whose result is unknown</source>
        <translation>Bestelling {number} wacht op een kaart waarvan de uitslag onbekend is</translation>
    </message>
    <message>
        <source>Alt+U settles that card; do not let the customer pay again</source>
        <translation>Alt+U handelt die kaart af; laat de klant niet opnieuw betalen</translation>
    </message>
    <message>
        <source>NOT SAVED. The disk of this computer is full</source>
        <translation>NIET BEWAARD. De schijf van deze pc is vol</translation>
    </message>
    <message>
        <source>NOT SAVED. The disk of this computer failed</source>
        <translation>NIET BEWAARD. De schijf van deze pc faalt</translation>
    </message>
    <message>
        <source>NOT SAVED. The data of this computer cannot be written</source>
        <translation>NIET BEWAARD. De gegevens van deze pc kunnen niet geschreven worden</translation>
    </message>
    <message>
        <source>NOT SAVED. The second copy of the journal cannot be written</source>
        <translation>NIET BEWAARD. De tweede kopie van het journaal kan niet geschreven worden</translation>
    </message>
    <message>
        <source>let no money change hands; go on at another desk and make room here</source>
        <translation>neem geen geld aan en geef er geen; werk verder aan een andere kassa en maak hier plaats</translation>
    </message>
    <message>
        <source>let no money change hands; go on at another desk</source>
        <translation>neem geen geld aan en geef er geen; werk verder aan een andere kassa</translation>
    </message>
    <message>
        <source>Order {number} has no card payment of this amount to be it</source>
        <translation>Bestelling {number} heeft geen kaartbetaling van dit bedrag die het kan zijn</translation>
    </message>
    <message>
        <source>book it by hand at a till first (Shift+F8), then its number</source>
        <translation>boek het eerst met de hand aan een kassa (Shift+F8), dan het nummer ervan</translation>
    </message>
    <message>
        <source>The logo is no PNG or JPEG picture</source>
        <translation>Het logo is geen PNG- of JPEG-beeld</translation>
    </message>
    <message>
        <source>The keys of this device are not on this computer</source>
        <translation>De sleutels van dit toestel staan niet op deze pc</translation>
    </message>
    <message>
        <source>its data is whole; a copy never holds keys</source>
        <translation>de gegevens zijn heel; een kopie bevat nooit sleutels</translation>
    </message>
    <message>
        <source>put its old folder keys beside the data; where that is gone: join anew in another folder, and declare this device lost</source>
        <translation>zet zijn oude map keys naast de gegevens; is die weg: sluit opnieuw aan in een andere map, en verklaar dit toestel verloren</translation>
    </message>
    <message>
        <source>Scanners typed at once, and their codes came mixed</source>
        <translation>Scanners typten tegelijk en hun codes liepen door elkaar</translation>
    </message>
    <message>
        <source>nobody was let in or sent away</source>
        <translation>niemand is binnengelaten of geweigerd</translation>
    </message>
    <message>
        <source>scan each of those tickets again</source>
        <translation>scan elk van die tickets opnieuw</translation>
    </message>
    <message>
        <source>Nobody gives so much: too large a sum would go back</source>
        <translation>Niemand geeft zoveel: er zou een te groot bedrag teruggaan</translation>
    </message>
    <message>
        <source>The performance has begun: nothing is reserved any more</source>
        <translation>De voorstelling is begonnen: reserveren kan niet meer</translation>
    </message>
    <message>
        <source>F8 card · F9 cash: sell it now</source>
        <translation>F8 kaart · F9 contant: verkoop het nu</translation>
    </message>
    <message>
        <source>Tickets are printed in IBM Plex Sans; choose a font for this paper</source>
        <translation>Tickets worden gedrukt in IBM Plex Sans; kies een lettertype voor dit papier</translation>
    </message>
    <message>
        <source>The maker of this font allows no document to hold it</source>
        <translation>De maker van dit lettertype laat het in geen document toe</translation>
    </message>
    <message>
        <source>another font</source>
        <translation>een ander lettertype</translation>
    </message>
    <message>
        <source>This is no TrueType font</source>
        <translation>Dit is geen TrueType-lettertype</translation>
    </message>
    <message>
        <source>a file that ends in .ttf</source>
        <translation>een bestand dat op .ttf eindigt</translation>
    </message>
    <message>
        <source>The font is {bytes} bytes; at most {most} are read</source>
        <translation>Het lettertype is {bytes} bytes; hoogstens {most} worden gelezen</translation>
    </message>
    <message>
        <source>a smaller file</source>
        <translation>een kleiner bestand</translation>
    </message>
    <message>
        <source>The font lacks letters that every ticket has: {letters}</source>
        <translation>Het lettertype mist letters die op elk ticket staan: {letters}</translation>
    </message>
    <message>
        <source>The font cannot be read: {reason}</source>
        <translation>Het lettertype is niet te lezen: {reason}</translation>
    </message>
    <message>
        <source>save the file anew</source>
        <translation>bewaar het bestand opnieuw</translation>
    </message>
    <message>
        <source>Element {where}: bars as low as these are read by no door</source>
        <translation>Element {where}: zulke lage strepen leest geen enkele deur</translation>
    </message>
    <message>
        <source>{least} mm high at least</source>
        <translation>minstens {least} mm hoog</translation>
    </message>
    <message>
        <source>at {dpi} dots an inch, {qr} dots a module at least for the QR code, {bars} for the bars</source>
        <translation>bij {dpi} dots per inch minstens {qr} dots per module voor de QR-code, {bars} voor de strepen</translation>
    </message>
    <message>
        <source>This computer joined as a door or as a hub</source>
        <translation>Dit toestel hoort als deur of als hub bij het huis</translation>
    </message>
    <message>
        <source>nothing was changed: its house would not take what is done here</source>
        <translation>er is niets veranderd: het huis zou niet aannemen wat hier gebeurt</translation>
    </message>
    <message>
        <source>start what it is for, or join a new folder with another code</source>
        <translation>start waar het voor dient, of koppel een nieuwe map met een andere code</translation>
    </message>
    <message>
        <source>as a voucher (Shift+F9), or fewer tickets at once; or wait for the connection</source>
        <translation>als tegoedbon (Shift+F9), of minder tickets tegelijk; of wacht op verbinding</translation>
    </message>
    <message>
        <source>What answers is not proven to be our server</source>
        <translation>Wat antwoordt, is niet bewezen onze server</translation>
    </message>
    <message>
        <source>go on working; tell the manager, and look at this computer's clock ({why})</source>
        <translation>werk verder; verwittig Beheer en kijk de klok van deze computer na ({why})</translation>
    </message>
    <message>
        <source>The certificate of {url} is not believed ({why})</source>
        <translation>Het certificaat van {url} wordt niet aanvaard ({why})</translation>
    </message>
    <message>
        <source>use the name that the certificate was made for</source>
        <translation>gebruik de naam waarvoor het certificaat gemaakt is</translation>
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
        <translation>voorstelling</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reservatie</translation>
    </message>
    <message>
        <source>order</source>
        <translation>bestelling</translation>
    </message>
    <message>
        <source>device</source>
        <translation>toestel</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>performance, customer, reservation, order, ticket code, staff</source>
        <translation>voorstelling, klant, reservatie, bestelling, ticketcode, medewerker</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Find in everything</source>
        <translation>Zoek in alles</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’ on this computer.</source>
        <translation>Niets gevonden voor ‘{text}’ op deze pc.</translation>
    </message>
    <message>
        <source>Arrows and Enter: open · Esc: back</source>
        <translation>Pijlen en Enter: openen · Esc: terug</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>F9: save</source>
        <translation>F9: bewaren</translation>
    </message>
    <message>
        <source>Alt+N: new</source>
        <translation>Alt+N: nieuw</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>te koop</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>free, with a reason</source>
        <translation>vrij, met reden</translation>
    </message>
    <message>
        <source>own PIN and reason</source>
        <translation>eigen PIN en reden</translation>
    </message>
    <message>
        <source>second person now</source>
        <translation>tweede persoon nu</translation>
    </message>
    <message>
        <source>sell at risk</source>
        <translation>op risico verkopen</translation>
    </message>
    <message>
        <source>another price</source>
        <translation>andere prijs</translation>
    </message>
    <message>
        <source>open the drawer</source>
        <translation>lade openen</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>terugbetalen</translation>
    </message>
    <message>
        <source>block seats</source>
        <translation>plaatsen blokkeren</translation>
    </message>
    <message>
        <source>let in despite the door</source>
        <translation>toch toelaten</translation>
    </message>
    <message>
        <source>take a scan back</source>
        <translation>scan terugnemen</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>techniek</translation>
    </message>
    <message>
        <source>press</source>
        <translation>pers</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>company</source>
        <translation>gezelschap</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>rolstoel</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>kassa</translation>
    </message>
    <message>
        <source>door</source>
        <translation>deur</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>beheer</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Voorstellingen</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>zaal</translation>
    </message>
    <message>
        <source>starts (27/11/2026 20:00)</source>
        <translation>begint (27/11/2026 20:00)</translation>
    </message>
    <message>
        <source>doors open</source>
        <translation>deuren open</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>seating plan</source>
        <translation>zaalplan</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>prijslijst</translation>
    </message>
    <message>
        <source>buy-out</source>
        <translation>uitkoopsom</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>tegel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rollen</translation>
    </message>
    <message>
        <source>tile (1 to 99)</source>
        <translation>tegel (1 tot 99)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>new PIN (empty: as it is)</source>
        <translation>nieuwe PIN (leeg: blijft)</translation>
    </message>
    <message>
        <source>scan or type a new badge</source>
        <translation>scan of typ een nieuwe badge</translation>
    </message>
    <message>
        <source>a person does</source>
        <translation>door een persoon</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>vanzelf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Huis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>address (lines apart by ;)</source>
        <translation>adres (lijnen met ;)</translation>
    </message>
    <message>
        <source>conditions on tickets</source>
        <translation>voorwaarden op tickets</translation>
    </message>
    <message>
        <source>refund until … hours before</source>
        <translation>terugbetalen tot … uur ervoor</translation>
    </message>
    <message>
        <source>kept per refund</source>
        <translation>ingehouden per terugbetaling</translation>
    </message>
    <message>
        <source>asked per exchange</source>
        <translation>kost per ruil</translation>
    </message>
    <message>
        <source>refund by a seller, at most</source>
        <translation>terugbetaling door kassa, hoogstens</translation>
    </message>
    <message>
        <source>refund offline, at most</source>
        <translation>terugbetaling offline, hoogstens</translation>
    </message>
    <message>
        <source>reserved until … minutes before</source>
        <translation>reservatie tot … minuten ervoor</translation>
    </message>
    <message>
        <source>reserved for … days</source>
        <translation>reservatie … dagen</translation>
    </message>
    <message>
        <source>release</source>
        <translation>vrijgeven</translation>
    </message>
    <message>
        <source>vouchers last … days</source>
        <translation>bonnen … dagen geldig</translation>
    </message>
    <message>
        <source>kansentarief per shift</source>
        <translation>kansentarief per sessie</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>plaatsen</translation>
    </message>
    <message>
        <source>for</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>van niemand</translation>
    </message>
    <message>
        <source>out of sale</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkocht</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>gereserveerd</translation>
    </message>
    <message>
        <source>Plan of the hall</source>
        <translation>Plan van de zaal</translation>
    </message>
    <message>
        <source>Seats kept out of sale, and whose the others are</source>
        <translation>Geblokkeerde plaatsen, en van wie de andere zijn</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>by</source>
        <translation>door</translation>
    </message>
    <message>
        <source>since</source>
        <translation>sinds</translation>
    </message>
    <message>
        <source>seats (A1, A4-A8)</source>
        <translation>plaatsen (A1, A4-A8)</translation>
    </message>
    <message>
        <source>what becomes of them</source>
        <translation>wat ermee gebeurt</translation>
    </message>
    <message>
        <source>your PIN</source>
        <translation>je PIN</translation>
    </message>
    <message>
        <source>F5 plan/table</source>
        <translation>F5 plan/tabel</translation>
    </message>
    <message>
        <source>to {device}</source>
        <translation>aan {device}</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>aan niemand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>zoals het is</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>“{field}” cannot be read</source>
        <translation>“{field}” is niet leesbaar</translation>
    </message>
    <message>
        <source>nothing was saved, what you typed is kept</source>
        <translation>niets is bewaard, wat je typte blijft staan</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>on tickets {letters} stands as ¤</source>
        <translation>op tickets staat {letters} als ¤</translation>
    </message>
    <message>
        <source>{places} may be sold again</source>
        <translation>{places} mogen weer verkocht worden</translation>
    </message>
    <message>
        <source>Space, Shift+arrows: choose · F9: carry out · Alt+D: blocked no more · Esc</source>
        <translation>Spatie, Shift+pijlen: kiezen · F9: uitvoeren · Alt+D: niet meer geblokkeerd · Esc</translation>
    </message>
    <message>
        <source>{places} are given as soon as the server hears of it</source>
        <translation>{places} worden gegeven zodra de server het hoort</translation>
    </message>
    <message>
        <source>{places} are asked back; give them again when they are nobody's</source>
        <translation>{places} worden teruggevraagd; geef ze opnieuw als ze van niemand zijn</translation>
    </message>
    <message>
        <source>They were so already.</source>
        <translation>Dat was al zo.</translation>
    </message>
    <message>
        <source>difference of a till</source>
        <translation>kasverschil</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Toetsen van dit scherm</translation>
    </message>
    <message>
        <source>F1 closes</source>
        <translation>F1 sluit</translation>
    </message>
    <message>
        <source>TRAINING · nothing is real</source>
        <translation>OEFENING · niets is echt</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>F1: more</source>
        <translation>F1: meer</translation>
    </message>
</context>
<context>
    <name>Halls</name>
    <message>
        <source>+ new area without numbers</source>
        <translation>+ nieuw vak zonder nummers</translation>
    </message>
    <message>
        <source>+ new rank</source>
        <translation>+ nieuwe rang</translation>
    </message>
    <message>
        <source>Enter: change the plan · Alt+L: read a plan's file · Alt+N: new hall</source>
        <translation>Enter: plan wijzigen · Alt+L: planbestand inlezen (of hierheen slepen) · Alt+N: nieuwe zaal</translation>
    </message>
    <message>
        <source>Enter: change · Alt+D: remove · Ctrl+Z: undo · F5: plan · F9: save</source>
        <translation>Enter: wijzigen · Alt+D: weg · Ctrl+Z: terug · F5: plan · F9: bewaren</translation>
    </message>
    <message>
        <source>F5 plan/ranks and areas</source>
        <translation>F5 plan/rangen en vakken</translation>
    </message>
    <message>
        <source>F9 saves it as a new hall</source>
        <translation>F9 bewaart het als nieuwe zaal</translation>
    </message>
    <message>
        <source>F9 saves it as version {version} of this hall</source>
        <translation>F9 bewaart het als versie {version} van deze zaal</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>Zalen</translation>
    </message>
    <message>
        <source>Name of the hall</source>
        <translation>Naam van de zaal</translation>
    </message>
    <message>
        <source>New area without numbers</source>
        <translation>Nieuw vak zonder nummers</translation>
    </message>
    <message>
        <source>New hall</source>
        <translation>Nieuwe zaal</translation>
    </message>
    <message>
        <source>New rank</source>
        <translation>Nieuwe rang</translation>
    </message>
    <message>
        <source>New seats: row and numbers, then Alt+N</source>
        <translation>Nieuwe stoelen: rij en nummers, dan Alt+N</translation>
    </message>
    <message>
        <source>Nothing in the plan was different.</source>
        <translation>Er was niets anders in het plan.</translation>
    </message>
    <message>
        <source>Nothing is saved yet; tickets that are sold keep their seat</source>
        <translation>Er is nog niets bewaard; verkochte tickets houden hun stoel</translation>
    </message>
    <message>
        <source>Plan of the hall</source>
        <translation>Plan van de zaal</translation>
    </message>
    <message>
        <source>Rank 1</source>
        <translation>Rang 1</translation>
    </message>
    <message>
        <source>Ranks and areas without numbers</source>
        <translation>Rangen en vakken zonder nummers</translation>
    </message>
    <message>
        <source>Read: {places}</source>
        <translation>Gelezen: {places}</translation>
    </message>
    <message>
        <source>Saved as a new version.</source>
        <translation>Bewaard als nieuwe versie.</translation>
    </message>
    <message>
        <source>Seating plan (pretix, JSON)</source>
        <translation>Zaalplan (pretix, JSON)</translation>
    </message>
    <message>
        <source>Space, drag, press twice (a row) or Ctrl+A: choose · Enter: change · Alt+N: add · Alt+D: remove · Ctrl+Z: undo · F9: save</source>
        <translation>Kiezen: spatie, slepen, dubbelklik of Alt+R (rij), Ctrl+A · Enter: wijzigen · Alt+N: erbij · Alt+D: weg · Ctrl+Z: terug · F9: bewaren</translation>
    </message>
    <message>
        <source>Space: tick or untick · F9: save · Esc: back to the plan</source>
        <translation>Spatie: aan- of afvinken · F9: bewaren · Esc: terug naar het plan</translation>
    </message>
    <message>
        <source>Which performances get this plan?</source>
        <translation>Welke voorstellingen krijgen dit plan?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>vak</translation>
    </message>
    <message>
        <source>companion's seat</source>
        <translation>stoel voor begeleider</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>zaal</translation>
    </message>
    <message>
        <source>keeps its plan, because</source>
        <translation>houdt haar plan, want</translation>
    </message>
    <message>
        <source>letters that cannot be shown were left out</source>
        <translation>tekens die niet getoond kunnen worden zijn weggelaten</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>new: 1-20</source>
        <translation>nieuw: 1-20</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niet bewaard</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>er is nog niets bewaard</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>numbers anew: 1-20, 1-/2</source>
        <translation>hernummeren: 1-20, 1-/2</translation>
    </message>
    <message>
        <source>performances</source>
        <translation>voorstellingen</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plaatsen</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>rangen</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rij</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>stoel</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>stoelen</translation>
    </message>
    <message>
        <source>seats on the spot of another: {detail}</source>
        <translation>stoelen op de plek van een andere: {detail}</translation>
    </message>
    <message>
        <source>seats without a number: {detail}</source>
        <translation>stoelen zonder nummer: {detail}</translation>
    </message>
    <message>
        <source>the file names no hall</source>
        <translation>het bestand noemt geen zaal</translation>
    </message>
    <message>
        <source>various</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>wat het is</translation>
    </message>
    <message>
        <source>wheelchair place</source>
        <translation>rolstoelplaats</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>zonder nummer</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>{count}, {older} at an older plan</source>
        <translation>{count}, {older} met ouder plan</translation>
    </message>
    <message>
        <source>{hall} · not saved</source>
        <translation>{hall} · niet bewaard</translation>
    </message>
    <message>
        <source>{kind}, limited view</source>
        <translation>{kind}, beperkt zicht</translation>
    </message>
    <message>
        <source>{place} is given away and not the same here</source>
        <translation>{place} is weggegeven en hier niet dezelfde</translation>
    </message>
    <message>
        <source>{price} has no amount for every rank</source>
        <translation>{price} heeft geen bedrag voor elke rang</translation>
    </message>
    <message>
        <source>{version} · changed</source>
        <translation>{version} · gewijzigd</translation>
    </message>
    <message>
        <source>seats (A1, A4-A8)</source>
        <translation>stoelen (A1, A4-A8)</translation>
    </message>
    <message>
        <source>a desk may have sold there: save it once online</source>
        <translation>een kassa verkocht misschien: bewaar online</translation>
    </message>
    <message>
        <source>The plan of {halls} is not saved yet</source>
        <translation>Het plan van {halls} is nog niet bewaard</translation>
    </message>
    <message>
        <source>it stands under Halls as it was left</source>
        <translation>het staat bij Zalen zoals je het achterliet</translation>
    </message>
    <message>
        <source>Since this was begun, version {version} of the plan was saved</source>
        <translation>Sinds dit begonnen werd, is versie {version} van het plan bewaard</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>beide blijven</translation>
    </message>
    <message>
        <source>F9 makes what stands here the newest</source>
        <translation>F9 maakt wat hier staat de nieuwste</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>new element</source>
        <translation>nieuw element</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elementen</translation>
    </message>
    <message>
        <source>element</source>
        <translation>element</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Alt+L choose</source>
        <translation>Alt+L kiezen</translation>
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
        <translation>breedte (mm)</translation>
    </message>
    <message>
        <source>height (mm)</source>
        <translation>hoogte (mm)</translation>
    </message>
    <message>
        <source>dots per inch</source>
        <translation>punten per inch</translation>
    </message>
    <message>
        <source>logo (file)</source>
        <translation>logo (bestand)</translation>
    </message>
    <message>
        <source>part for the zone</source>
        <translation>deel voor de zone</translation>
    </message>
    <message>
        <source>size (points)</source>
        <translation>grootte (punten)</translation>
    </message>
    <message>
        <source>dots a module</source>
        <translation>punten per module</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>dikte</translation>
    </message>
    <message>
        <source>side</source>
        <translation>kant</translation>
    </message>
    <message>
        <source>word above it</source>
        <translation>woord erboven</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>gestippeld</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>half</translation>
    </message>
    <message>
        <source>semibold</source>
        <translation>halfvet</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>vet</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>midden</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>left (mm)</source>
        <translation>links (mm)</translation>
    </message>
    <message>
        <source>top (mm)</source>
        <translation>boven (mm)</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>dikte (pt)</translation>
    </message>
    <message>
        <source>sizes (points)</source>
        <translation>groottes (pt)</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>grey (0–1)</source>
        <translation>grijs (0–1)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>doors</source>
        <translation>deuren</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>zaal</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>ingang</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rij</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>stoel</translation>
    </message>
    <message>
        <source>price type</source>
        <translation>tarief</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prijs</translation>
    </message>
    <message>
        <source>order</source>
        <translation>bestelling</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>streepjescode</translation>
    </message>
    <message>
        <source>line</source>
        <translation>lijn</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>merk</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>usual ticket</source>
        <translation>gewoon ticket</translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>lange teksten</translation>
    </message>
    <message>
        <source>odd letters</source>
        <translation>vreemde letters</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>om te oefenen</translation>
    </message>
    <message>
        <source>F9: for the whole house · Alt+N: new · Alt+D: away · Ctrl+Z: undo · Alt+R: as it came</source>
        <translation>F9: voor het hele huis · Alt+N: nieuw · Alt+D: weg · Ctrl+Z: terug · Alt+R: zoals het kwam</translation>
    </message>
    <message>
        <source>This paper is changed and not saved</source>
        <translation>Dit papier is gewijzigd en niet bewaard</translation>
    </message>
    <message>
        <source>F9 saves it; Esc takes the changes back</source>
        <translation>F9 bewaart het; Esc neemt de wijzigingen terug</translation>
    </message>
    <message>
        <source>Logo (PNG or JPEG)</source>
        <translation>Logo (PNG of JPEG)</translation>
    </message>
    <message>
        <source>Saved for the whole house.</source>
        <translation>Bewaard voor het hele huis.</translation>
    </message>
    <message>
        <source>font</source>
        <translation>lettertype</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>PIN</source>
        <translation>PINCODE</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>This badge is nobody's here.</source>
        <translation>Deze badge is hier van niemand.</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Dag {name}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Sales per hour</source>
        <translation>Verkoop per uur</translation>
    </message>
    <message>
        <source>No sales in these 24 hours.</source>
        <translation>Geen verkoop in deze 24 uur.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>number, device, operator</source>
        <translation>nummer, toestel, medewerker</translation>
    </message>
    <message>
        <source>Alt+B: let its tickets in nowhere</source>
        <translation>Alt+B: de tickets van deze bestelling blokkeren</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>device, operator, what happened</source>
        <translation>toestel, medewerker, wat er gebeurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Toestellen</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>laatst gezien</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>own places</source>
        <translation>eigen plaatsen</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>klok</translation>
    </message>
    <message>
        <source>name of the new device</source>
        <translation>naam van het nieuwe toestel</translation>
    </message>
    <message>
        <source>Enter: what is known of it, and when it is lost</source>
        <translation>Enter: wat ervan geweten is, en als het verloren of gestolen is</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nieuw toestel</translation>
    </message>
    <message>
        <source>Code for a desk</source>
        <translation>Code voor een kassa</translation>
    </message>
    <message>
        <source>Code for a door</source>
        <translation>Code voor een deur</translation>
    </message>
    <message>
        <source>Code for a manager</source>
        <translation>Code voor Beheer</translation>
    </message>
    <message>
        <source>Type this code on the new device: Connect to a group. Use once.</source>
        <translation>Typ deze code op het nieuwe toestel: Aansluiten bij een groep. Eén keer te gebruiken.</translation>
    </message>
    <message>
        <source>Give the new device a name first.</source>
        <translation>Geef het nieuwe toestel eerst een naam.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juist</translation>
    </message>
    <message>
        <source>{sign}{hours} h</source>
        <translation>{sign}{hours} u</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>verkoop</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>ruiling</translation>
    </message>
    <message>
        <source>till opened</source>
        <translation>kassa geopend</translation>
    </message>
    <message>
        <source>till closed</source>
        <translation>kassa gesloten</translation>
    </message>
    <message>
        <source>drawer opened</source>
        <translation>lade geopend</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>ruilingen</translation>
    </message>
    <message>
        <source>tills</source>
        <translation>kassa's</translation>
    </message>
    <message>
        <source>price changed</source>
        <translation>prijs gewijzigd</translation>
    </message>
    <message>
        <source>reduced rates</source>
        <translation>kansentarief</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>scans</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>Alt+C, Alt+X, Alt+P: take what is shown along</source>
        <translation>Alt+C, Alt+X, Alt+P: neem mee wat er staat</translation>
    </message>
    <message>
        <source>pass registered</source>
        <translation>pas geregistreerd</translation>
    </message>
    <message>
        <source>pass withdrawn</source>
        <translation>pas teruggenomen</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>shift {number}</source>
        <translation>sessie {number}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>TE DOEN</translation>
    </message>
    <message>
        <source>Nothing to do. Everything agrees up to {time}.</source>
        <translation>Niets te doen. Alles klopt tot {time}.</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Er is geen conflict.</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Vanavond</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begint</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Voorstelling</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkocht</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>gereserveerd</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>Ready for tonight</source>
        <translation>Klaar voor vanavond</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>TONIGHT</source>
        <translation>VANAVOND</translation>
    </message>
    <message>
        <source>READY FOR TONIGHT</source>
        <translation>KLAAR VOOR VANAVOND</translation>
    </message>
    <message>
        <source>COURSE OF THE SALE   F5 chart</source>
        <translation>VERLOOP   F5 grafiek</translation>
    </message>
    <message>
        <source>COURSE OF THE SALE   F5 table</source>
        <translation>VERLOOP   F5 tabel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>goes nowhere</source>
        <translation>gaat nergens heen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>kassa</translation>
    </message>
    <message>
        <source>door</source>
        <translation>deur</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>beheer</translation>
    </message>
    <message>
        <source>hub</source>
        <translation>hub</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>Copy of the data {when}</source>
        <translation>Reservekopie {when}</translation>
    </message>
    <message>
        <source>lists on paper {when}</source>
        <translation>noodlijsten {when}</translation>
    </message>
    <message>
        <source>name, number, performance</source>
        <translation>naam, nummer, voorstelling</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plaatsen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>kept by</source>
        <translation>bij</translation>
    </message>
    <message>
        <source>for today</source>
        <translation>voor vandaag</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>to remind</source>
        <translation>te herinneren</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>van deze pc</translation>
    </message>
    <message>
        <source>which</source>
        <translation>welke</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>dit toestel</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina's</translation>
    </message>
    <message>
        <source>MANAGER</source>
        <translation>BEHEER</translation>
    </message>
    <message>
        <source>This page has one view: its table.</source>
        <translation>Deze pagina heeft één weergave: de tabel.</translation>
    </message>
    <message>
        <source>There is nothing here to carry out.</source>
        <translation>Hier is niets uit te voeren.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voorst.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Chart/table</source>
        <translation>Grafiek/tabel</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserv.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>CARRY OUT</source>
        <translation>UITVOEREN</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Voorstellingen</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservaties</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>from the pages into the page</source>
        <translation>van de pagina’s naar de pagina</translation>
    </message>
    <message>
        <source>tonight's performances</source>
        <translation>de voorstellingen van vanavond</translation>
    </message>
    <message>
        <source>a report as PDF, spreadsheet, table file</source>
        <translation>een verslag als PDF, rekenblad, tabelbestand</translation>
    </message>
    <message>
        <source>the day's tills</source>
        <translation>de kassa's van vandaag</translation>
    </message>
    <message>
        <source>the first conflict of the list</source>
        <translation>het eerste conflict van de lijst</translation>
    </message>
    <message>
        <source>open what there is to do; carry it out</source>
        <translation>openen wat te doen is; uitvoeren</translation>
    </message>
    <message>
        <source>next part of the screen</source>
        <translation>volgend deel van het scherm</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pijlen</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kassa's</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>next page, next line</source>
        <translation>volgende pagina, volgende lijn</translation>
    </message>
    <message>
        <source>find in everything</source>
        <translation>zoeken in alles</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klanten</translation>
    </message>
    <message>
        <source>chart, plan or table</source>
        <translation>grafiek, plan of tabel</translation>
    </message>
    <message>
        <source>reservations; there: keep longer</source>
        <translation>reservaties; daar: langer houden</translation>
    </message>
    <message>
        <source>mark a reservation, all of them</source>
        <translation>een reservatie merken, alle</translation>
    </message>
    <message>
        <source>today: print the lists; a form: something new</source>
        <translation>vandaag: noodlijsten drukken; formulier: nieuw</translation>
    </message>
    <message>
        <source>hall of a performance, tickets of an order: block; let go</source>
        <translation>zaal van een voorstelling, tickets van een bestelling: blokkeren; weer vrij</translation>
    </message>
    <message>
        <source>back to the pages</source>
        <translation>terug naar de pagina's</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>volledig scherm</translation>
    </message>
    <message>
        <source>other operator</source>
        <translation>andere medewerker</translation>
    </message>
    <message>
        <source>name, e-mail, telephone</source>
        <translation>naam, e-mail, telefoon</translation>
    </message>
    <message>
        <source>Enter: open · Alt+N: new · Esc: back</source>
        <translation>Enter: openen · Alt+N: nieuw · Esc: terug</translation>
    </message>
    <message>
        <source>Nobody is known by this.</source>
        <translation>Niemand gevonden op deze pc.</translation>
    </message>
    <message>
        <source>Enter: change or open · Alt+N: new · Esc: back</source>
        <translation>Enter: wijzigen of openen · Alt+N: nieuw · Esc: terug</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nieuwe klant</translation>
    </message>
    <message>
        <source>Enter: this one · Tab: e-mail · Esc: nobody</source>
        <translation>Enter: deze · Tab: e-mail · Esc: niemand</translation>
    </message>
    <message>
        <source>Forgotten on this computer; the others follow by themselves</source>
        <translation>Vergeten op deze pc; de andere volgen vanzelf</translation>
    </message>
    <message>
        <source>what was sold stays in the books, without the name</source>
        <translation>wat verkocht is blijft in de boeken, zonder de naam</translation>
    </message>
    <message>
        <source>Free {places}? F9 again frees them for everybody</source>
        <translation>{places} vrijgeven? Nog eens F9 geeft ze vrij voor iedereen</translation>
    </message>
    <message>
        <source>nothing is freed yet</source>
        <translation>er is nog niets vrijgegeven</translation>
    </message>
    <message>
        <source>Nothing is reserved that answers to this.</source>
        <translation>Geen reservaties die hieraan beantwoorden.</translation>
    </message>
    <message>
        <source>Space: mark · F9: free · F7: keep longer · Alt+P, X, C: take the list along</source>
        <translation>Spatie: merken · F9: vrijgeven · F7: langer houden · Alt+P, X, C: lijst meenemen</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Alt+R exchange · Alt+V other seat · Alt+T refund · Alt+D print again · Alt+B payment · Alt+K receipt · Ctrl+E e-mail · Alt+N note</source>
        <translation>Alt+R ruilen · Alt+V andere plaats · Alt+T terugbetalen · Alt+D opnieuw drukken · Alt+B betaalwijze · Alt+K kassabon · Ctrl+E mailen · Alt+N notitie</translation>
    </message>
    <message>
        <source>reason, or a number</source>
        <translation>reden, of een nummer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>Esc: do nothing</source>
        <translation>Esc: niets doen</translation>
    </message>
    <message>
        <source>Enter: pay back by {method} · F8 card · F9 cash · Shift+F9 voucher</source>
        <translation>Enter: terugbetalen met {method} · F8 kaart · F9 contant · Shift+F9 tegoedbon</translation>
    </message>
    <message>
        <source>Refund: {tickets}</source>
        <translation>Terugbetalen: {tickets}</translation>
    </message>
    <message>
        <source>Print again: {tickets}</source>
        <translation>Opnieuw drukken: {tickets}</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Nummer, dan Enter</translation>
    </message>
    <message>
        <source>Payment: {was} becomes {now}</source>
        <translation>Betaalwijze: {was} wordt {now}</translation>
    </message>
    <message>
        <source>F8 card · F9 cash · Enter: put right</source>
        <translation>F8 kaart · F9 contant · Enter: verbeteren</translation>
    </message>
    <message>
        <source>Another seat for {seats}</source>
        <translation>Andere plaats voor {seats}</translation>
    </message>
    <message>
        <source>Choose in the plan, for example g12, then Enter</source>
        <translation>Kies in het plan, bijvoorbeeld g12, dan Enter</translation>
    </message>
    <message>
        <source>Enter: save</source>
        <translation>Enter: bewaren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>ill or unable to come</source>
        <translation>ziek of verhinderd</translation>
    </message>
    <message>
        <source>the show changed</source>
        <translation>de voorstelling is gewijzigd</translation>
    </message>
    <message>
        <source>a mistake at the desk</source>
        <translation>vergissing aan de kassa</translation>
    </message>
    <message>
        <source>duplicate, the same code</source>
        <translation>duplicaat, zelfde code</translation>
    </message>
    <message>
        <source>lost: a new code</source>
        <translation>verloren: nieuwe code</translation>
    </message>
    <message>
        <source>stolen: a new code</source>
        <translation>gestolen: nieuwe code</translation>
    </message>
    <message>
        <source>not printed: a new code</source>
        <translation>niet gedrukt: nieuwe code</translation>
    </message>
    <message>
        <source>pressed the wrong key</source>
        <translation>verkeerde toets</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>contant</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>tegoedbon</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>overschrijving</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>op rekening</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>te betalen</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>Er is geen bestelling open</translation>
    </message>
    <message>
        <source>scan a ticket, type an order number after F2, or Alt+L: last sale</source>
        <translation>scan een ticket, typ na F2 een bestelnummer, of Alt+L: laatste verkoop</translation>
    </message>
    <message>
        <source>No valid ticket of this order is chosen</source>
        <translation>Er is geen geldig ticket van deze bestelling gekozen</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>er is niets veranderd</translation>
    </message>
    <message>
        <source>Space chooses a ticket</source>
        <translation>spatie kiest een ticket</translation>
    </message>
    <message>
        <source>Type a number of the list, or a reason</source>
        <translation>Typ een nummer uit de lijst, of een reden</translation>
    </message>
    <message>
        <source>Nothing of this order is paid</source>
        <translation>Van deze bestelling is niets betaald</translation>
    </message>
    <message>
        <source>This code is of no order on this computer</source>
        <translation>Deze code hoort bij geen bestelling op deze pc</translation>
    </message>
    <message>
        <source>tickets are checked at the door</source>
        <translation>tickets worden aan de deur gecontroleerd</translation>
    </message>
    <message>
        <source>the same code, marked as duplicate</source>
        <translation>dezelfde code, met duplicaat erop</translation>
    </message>
    <message>
        <source>the paper of before is not valid any more</source>
        <translation>het vorige papier geldt niet meer</translation>
    </message>
    <message>
        <source>Booked as {method}: {amount}</source>
        <translation>Geboekt als {method}: {amount}</translation>
    </message>
    <message>
        <source>the till counts it there</source>
        <translation>de kassa telt het daar</translation>
    </message>
    <message>
        <source>Nothing of this order is to be paid</source>
        <translation>Van deze bestelling is niets te betalen</translation>
    </message>
    <message>
        <source>Esc: back to selling</source>
        <translation>Esc: verder verkopen</translation>
    </message>
    <message>
        <source>Paid by {method}: {amount}</source>
        <translation>Betaald met {method}: {amount}</translation>
    </message>
    <message>
        <source>The note is saved</source>
        <translation>De notitie is bewaard</translation>
    </message>
    <message>
        <source>Now on {seats}</source>
        <translation>Zit nu op {seats}</translation>
    </message>
    <message>
        <source>the code stays; a new paper goes to the printer</source>
        <translation>de code blijft; een nieuw papier gaat naar de printer</translation>
    </message>
    <message>
        <source>The tickets go by e-mail</source>
        <translation>De tickets gaan per e-mail</translation>
    </message>
    <message>
        <source>they wait while there is no connection</source>
        <translation>ze wachten zolang er geen verbinding is</translation>
    </message>
    <message>
        <source>F8 card · F9 cash · Shift+F9 in parts</source>
        <translation>F8 kaart · F9 contant · Shift+F9 in delen</translation>
    </message>
    <message>
        <source>change: {amount}</source>
        <translation>wisselgeld: {amount}</translation>
    </message>
    <message>
        <source>{amount} is kept: the other tickets are for too few shows now</source>
        <translation>{amount} ingehouden: de andere tickets zijn nu voor te weinig voorstellingen</translation>
    </message>
    <message>
        <source>with {amount} that was kept: they were for too few shows</source>
        <translation>met {amount} die ingehouden was: het waren te weinig voorstellingen</translation>
    </message>
    <message>
        <source>Enter: the order it was of</source>
        <translation>Enter: de bestelling waarvan het was</translation>
    </message>
    <message>
        <source>Alt+K receipt · Alt+N note</source>
        <translation>Alt+K kassabon · Alt+N notitie</translation>
    </message>
    <message>
        <source>Enter: paid by {method} · F8 card · F9 cash</source>
        <translation>Enter: betaald met {method} · F8 kaart · F9 contant</translation>
    </message>
    <message>
        <source>fee of the house: {amount}</source>
        <translation>kosten van het huis: {amount}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Paper out at ticket {first} of {count}, order {number}</source>
        <translation>Papier op bij ticket {first} van {count}, bestelling {number}</translation>
    </message>
    <message>
        <source>new paper in?</source>
        <translation>nieuwe rol erin?</translation>
    </message>
    <message>
        <source>Paper stuck at ticket {first} of {count}, order {number}</source>
        <translation>Papier vast bij ticket {first} van {count}, bestelling {number}</translation>
    </message>
    <message>
        <source>paper free again?</source>
        <translation>papier weer vrij?</translation>
    </message>
    <message>
        <source>The printer is open: ticket {first} of {count}, {number}</source>
        <translation>De printer staat open: ticket {first} van {count}, {number}</translation>
    </message>
    <message>
        <source>closed again?</source>
        <translation>weer dicht?</translation>
    </message>
    <message>
        <source>No printer: ticket {first} of {count}, order {number}</source>
        <translation>Geen printer: ticket {first} van {count}, bestelling {number}</translation>
    </message>
    <message>
        <source>switched on, its cable in?</source>
        <translation>aan, en kabel erin?</translation>
    </message>
    <message>
        <source>The printer does not answer: ticket {first} of {count}, {number}</source>
        <translation>De printer antwoordt niet: ticket {first} van {count}, {number}</translation>
    </message>
    <message>
        <source>switched off and on?</source>
        <translation>uit en weer aan gezet?</translation>
    </message>
    <message>
        <source>Not printed: ticket {first} of {count}, order {number}</source>
        <translation>Niet gedrukt: ticket {first} van {count}, bestelling {number}</translation>
    </message>
    <message>
        <source>paper in again?</source>
        <translation>papier in orde?</translation>
    </message>
    <message>
        <source>Not sent by e-mail: the tickets of {number}</source>
        <translation>Niet gemaild: de tickets van {number}</translation>
    </message>
    <message>
        <source>Not printed: the receipt of {number}</source>
        <translation>Niet gedrukt: de bon van {number}</translation>
    </message>
    <message>
        <source>Not printed: X report of shift {number}</source>
        <translation>Niet gedrukt: X-rapport van sessie {number}</translation>
    </message>
    <message>
        <source>Not printed: Z report {number}</source>
        <translation>Niet gedrukt: Z-rapport {number}</translation>
    </message>
    <message>
        <source>Not printed: a list</source>
        <translation>Niet gedrukt: een lijst</translation>
    </message>
    <message>
        <source>order {number} is paid and saved</source>
        <translation>bestelling {number} is betaald en bewaard</translation>
    </message>
    <message>
        <source>order {number} is saved</source>
        <translation>bestelling {number} is bewaard</translation>
    </message>
    <message>
        <source>The computer stopped while it printed</source>
        <translation>De pc viel uit tijdens het drukken</translation>
    </message>
    <message>
        <source>{ready} Enter prints {first}–{last}</source>
        <translation>{ready} Enter drukt {first}–{last}</translation>
    </message>
    <message>
        <source>{ready} Enter prints {first}</source>
        <translation>{ready} Enter drukt {first}</translation>
    </message>
    <message>
        <source>the sale is saved, 1–{done} are printed</source>
        <translation>de verkoop is bewaard, 1–{done} zijn gedrukt</translation>
    </message>
    <message>
        <source>the sale is saved, nothing of it is printed yet</source>
        <translation>de verkoop is bewaard, er is nog niets van gedrukt</translation>
    </message>
    <message>
        <source>Not sure whether ticket {at} of {number} is printed</source>
        <translation>Niet zeker of ticket {at} van {number} gedrukt is</translation>
    </message>
    <message>
        <source>Not sure whether the paper of {number} is printed</source>
        <translation>Niet zeker of het papier van {number} gedrukt is</translation>
    </message>
    <message>
        <source>is it there? Enter. If not: Alt+D prints it anew</source>
        <translation>ligt het er? Enter. Zo niet: Alt+D drukt het opnieuw</translation>
    </message>
    <message>
        <source>is it there? Enter. If not: Alt+D 4 prints a new one, the old one is worth nothing then</source>
        <translation>ligt het er? Enter. Zo niet: Alt+D 4 drukt een nieuw, het oude geldt dan niet meer</translation>
    </message>
    <message>
        <source>the sale is saved</source>
        <translation>de verkoop is bewaard</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Evening list · {show}</source>
        <translation>Avondlijst · {show}</translation>
    </message>
    <message>
        <source>Nobody is expected yet.</source>
        <translation>Er wordt nog niemand verwacht.</translation>
    </message>
    <message>
        <source>Enter: open · Ctrl+P: print · F5: what is due · Esc: seats</source>
        <translation>Enter: openen · Ctrl+P: drukken · F5: nog te betalen · Esc: plaatsen</translation>
    </message>
    <message>
        <source>Sold on account, not paid yet</source>
        <translation>Op rekening verkocht, nog niet betaald</translation>
    </message>
    <message>
        <source>Nothing is to be paid any more.</source>
        <translation>Er is niets meer te betalen.</translation>
    </message>
    <message>
        <source>Space: mark · Ctrl+A: all · F7: hold longer · Enter: open · F5: evening list · Esc</source>
        <translation>Spatie: aanduiden · Ctrl+A: alle · F7: vasthouden · Enter: openen · F5: avondlijst · Esc</translation>
    </message>
    <message>
        <source>Enter: free {places} · F7: hold longer · Esc: seats</source>
        <translation>Enter: {places} vrijgeven · F7: vasthouden · Esc: plaatsen</translation>
    </message>
    <message>
        <source>Reservations · {show}</source>
        <translation>Reservaties · {show}</translation>
    </message>
    <message>
        <source>Nothing is reserved any more for this performance.</source>
        <translation>Voor deze voorstelling is niets meer gereserveerd.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>de server</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>{name}, {places}, kept until {time}</source>
        <translation>{name}, {places}, vastgehouden tot {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>{count} inside</source>
        <translation>{count} binnen</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>gereserveerd</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>geen e-mail</translation>
    </message>
    <message>
        <source>details</source>
        <translation>gegevens</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>notitie schrijven</translation>
    </message>
    <message>
        <source>Enter: change or open · F4: another customer · Esc: seats</source>
        <translation>Enter: wijzigen of openen · F4: andere klant · Esc: plaatsen</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>KLANT</translation>
    </message>
    <message>
        <source>Enter again: they are one and the same</source>
        <translation>Nog eens Enter: het is één en dezelfde</translation>
    </message>
    <message>
        <source>perhaps the same: Enter puts them together</source>
        <translation>misschien dezelfde: Enter voegt samen</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>lijkt op</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>toestemming</translation>
    </message>
    <message>
        <source>member</source>
        <translation>lid</translation>
    </message>
    <message>
        <source>Enter: until when</source>
        <translation>Enter: tot wanneer</translation>
    </message>
    <message>
        <source>household</source>
        <translation>gezin</translation>
    </message>
    <message>
        <source>add somebody of the household</source>
        <translation>iemand van het gezin toevoegen</translation>
    </message>
    <message>
        <source>lives here no more</source>
        <translation>woont hier niet meer</translation>
    </message>
    <message>
        <source>Enter again: out of this household</source>
        <translation>Nog eens Enter: uit dit gezin</translation>
    </message>
    <message>
        <source>forget this person everywhere</source>
        <translation>deze persoon overal vergeten</translation>
    </message>
    <message>
        <source>Enter again: name, e-mail, telephone and notes go for good</source>
        <translation>Nog eens Enter: naam, e-mail, telefoon en notities verdwijnen voorgoed</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>nieuwsbrief</translation>
    </message>
    <message>
        <source>programme by post</source>
        <translation>programma per post</translation>
    </message>
    <message>
        <source>shared with other houses</source>
        <translation>gedeeld met andere huizen</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>aan de kassa</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>per telefoon</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>op het web</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>op papier</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Enter: this one · Tab: e-mail · Esc: without a name</source>
        <translation>Enter: deze · Tab: e-mail · Esc: zonder naam</translation>
    </message>
    <message>
        <source>{tickets}, kept until {time}</source>
        <translation>{tickets}, vastgehouden tot {time}</translation>
    </message>
    <message>
        <source>Enter: this one · Esc: do not reserve</source>
        <translation>Enter: deze · Esc: niet reserveren</translation>
    </message>
    <message>
        <source>Reserve for whom?</source>
        <translation>Reserveren voor wie?</translation>
    </message>
    <message>
        <source>Reserve for {name}</source>
        <translation>Reserveren voor {name}</translation>
    </message>
    <message>
        <source>Enter: reserve · Esc: back</source>
        <translation>Enter: reserveren · Esc: terug</translation>
    </message>
    <message>
        <source>Enter: save · Tab: next field · Esc: do nothing</source>
        <translation>Enter: bewaren · Tab: volgend veld · Esc: niets doen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Who lives with {name}?</source>
        <translation>Wie woont bij {name}?</translation>
    </message>
    <message>
        <source>Enter: this one · Esc: do nothing</source>
        <translation>Enter: deze · Esc: niets doen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Enter: save · Esc: do nothing</source>
        <translation>Enter: bewaren · Esc: niets doen</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>Last day, as 31/08/2027 · Enter: save; empty: no more · Esc</source>
        <translation>Laatste dag, zoals 31/08/2027 · Enter: bewaren; leeg: niet meer · Esc</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’ on this computer.</source>
        <translation>Niets gevonden voor ‘{text}’ op deze pc.</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’ on this computer (as of {time}).</source>
        <translation>Niets gevonden voor ‘{text}’ op deze pc (stand {time}).</translation>
    </message>
    <message>
        <source>Looked like it: {names}.</source>
        <translation>Leek erop: {names}.</translation>
    </message>
    <message>
        <source>Enter: in this name; with an e-mail a new customer.</source>
        <translation>Enter: op deze naam; met een e-mail een nieuwe klant.</translation>
    </message>
    <message>
        <source>Enter: new customer · Tab: e-mail</source>
        <translation>Enter: nieuwe klant · Tab: e-mail</translation>
    </message>
    <message>
        <source>{number} reserved: {tickets}</source>
        <translation>{number} gereserveerd: {tickets}</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>bewaard</translation>
    </message>
    <message>
        <source>kept until {time}</source>
        <translation>vastgehouden tot {time}</translation>
    </message>
    <message>
        <source>the house’s rule</source>
        <translation>de regel van het huis</translation>
    </message>
    <message>
        <source>Reservation {name} lapsed at {time} (released by {who})</source>
        <translation>Reservatie {name} verviel om {time} (vrijgegeven door {who})</translation>
    </message>
    <message>
        <source>{count} equal places are free: {seats}</source>
        <translation>{count} gelijke plaatsen vrij: {seats}</translation>
    </message>
    <message>
        <source>equal places of ours are not free any more</source>
        <translation>geen gelijke eigen plaatsen meer vrij</translation>
    </message>
    <message>
        <source>Enter takes them at the same price</source>
        <translation>Enter neemt ze aan dezelfde prijs</translation>
    </message>
    <message>
        <source>type a number to see what is left</source>
        <translation>typ een aantal om te zien wat er nog is</translation>
    </message>
    <message>
        <source>Reservation {name} is kept by {owner}</source>
        <translation>Reservatie {name} wordt vastgehouden door {owner}</translation>
    </message>
    <message>
        <source>nothing was booked; the places stay reserved</source>
        <translation>er is niets geboekt; de plaatsen blijven gereserveerd</translation>
    </message>
    <message>
        <source>let it be collected there, or have it handed over</source>
        <translation>laat ze daar afhalen, of laat ze doorgeven</translation>
    </message>
    <message>
        <source>{places} freed</source>
        <translation>{places} vrijgegeven</translation>
    </message>
    <message>
        <source>Ctrl+Z within 10 seconds reserves them again</source>
        <translation>Ctrl+Z binnen 10 seconden reserveert ze opnieuw</translation>
    </message>
    <message>
        <source>{places} reserved again</source>
        <translation>{places} opnieuw gereserveerd</translation>
    </message>
    <message>
        <source>what was sold meanwhile stays sold</source>
        <translation>wat intussen verkocht is, blijft verkocht</translation>
    </message>
    <message>
        <source>Kept until {time}</source>
        <translation>Vastgehouden tot {time}</translation>
    </message>
    <message>
        <source>The evening list goes to the printer</source>
        <translation>De avondlijst gaat naar de printer</translation>
    </message>
    <message>
        <source>No performance is chosen</source>
        <translation>Er is geen voorstelling gekozen</translation>
    </message>
    <message>
        <source>These places are reserved already</source>
        <translation>Deze plaatsen zijn al gereserveerd</translation>
    </message>
    <message>
        <source>they stay reserved until they are paid or freed</source>
        <translation>ze blijven gereserveerd tot ze betaald of vrijgegeven zijn</translation>
    </message>
    <message>
        <source>F8 card · F9 cash · Esc twice: put back</source>
        <translation>F8 kaart · F9 contant · twee keer Esc: terugleggen</translation>
    </message>
    <message>
        <source>An order is open</source>
        <translation>Er staat een bestelling open</translation>
    </message>
    <message>
        <source>it was sold before; nothing is changed</source>
        <translation>ze is al verkocht; er verandert niets</translation>
    </message>
    <message>
        <source>Esc closes it, then it goes</source>
        <translation>Esc sluit ze, daarna lukt het</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Gekende klanten</translation>
    </message>
    <message>
        <source>last day, day/month/year</source>
        <translation>laatste dag, dag/maand/jaar</translation>
    </message>
    <message>
        <source>telephone or note, if you like</source>
        <translation>telefoon of notitie, als je wil</translation>
    </message>
    <message>
        <source>new: {name}</source>
        <translation>nieuw: {name}</translation>
    </message>
    <message>
        <source>Enter: open, then F8 or F9 pays · F5: who to remind · Esc: seats</source>
        <translation>Enter: openen, dan betaalt F8 of F9 · F5: wie herinneren · Esc: plaatsen</translation>
    </message>
    <message>
        <source>To remind · every show</source>
        <translation>Te herinneren · alle voorstellingen</translation>
    </message>
    <message>
        <source>Nobody is to be reminded: no deadline comes within two days.</source>
        <translation>Niemand te herinneren: binnen twee dagen vervalt er niets.</translation>
    </message>
    <message>
        <source>Space: mark · Ctrl+A: all · F7: hold longer · Enter: open · F5: reservations · Esc</source>
        <translation>Spatie: aanduiden · Ctrl+A: alle · F7: vasthouden · Enter: openen · F5: reservaties · Esc</translation>
    </message>
    <message>
        <source>An exchange is not reserved</source>
        <translation>Een ruil wordt niet gereserveerd</translation>
    </message>
    <message>
        <source>the tickets that were to go back are still valid</source>
        <translation>de tickets die terug zouden gaan, blijven geldig</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message>
        <source>pass number</source>
        <translation>pasnummer</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>met een reden</translation>
    </message>
    <message>
        <source>from {count} shows</source>
        <translation>vanaf {count} voorstellingen</translation>
    </message>
    <message>
        <source>rank {ranks}</source>
        <translation>rang {ranks}</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>hoogstens {count}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>tot {moment}</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prijzen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>name of the list</source>
        <translation>naam van de lijst</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>once an order</source>
        <translation>één keer per bestelling</translation>
    </message>
    <message>
        <source>per ticket that costs something</source>
        <translation>per betaald ticket</translation>
    </message>
    <message>
        <source>what the customer says</source>
        <translation>wat de klant zegt</translation>
    </message>
    <message>
        <source>percent off</source>
        <translation>procent korting</translation>
    </message>
    <message>
        <source>until (31/12/2026 23:59)</source>
        <translation>tot (31/12/2026 23:59)</translation>
    </message>
    <message>
        <source>VAT in percent</source>
        <translation>btw in procent</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>btw-code</translation>
    </message>
    <message>
        <source>rank 1, or all ranks</source>
        <translation>rang 1, of alle rangen</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prijs</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>rang {rank}</translation>
    </message>
    <message>
        <source>place in the list (1: default)</source>
        <translation>plaats in de lijst (1: standaard)</translation>
    </message>
    <message>
        <source>note for the seller</source>
        <translation>nota voor de verkoper</translation>
    </message>
    <message>
        <source>door looks at a card</source>
        <translation>deur kijkt kaart na</translation>
    </message>
    <message>
        <source>sold from (1/11/2026 10:00)</source>
        <translation>verkocht vanaf (1/11/2026 10:00)</translation>
    </message>
    <message>
        <source>sold until</source>
        <translation>verkocht tot</translation>
    </message>
    <message>
        <source>only in ranks (1, 2)</source>
        <translation>alleen in rang (1, 2)</translation>
    </message>
    <message>
        <source>at most … per order</source>
        <translation>hoogstens … per bestelling</translation>
    </message>
    <message>
        <source>at most … per performance</source>
        <translation>hoogstens … per voorstelling</translation>
    </message>
    <message>
        <source>asks why and for whom</source>
        <translation>vraagt waarom en voor wie</translation>
    </message>
    <message>
        <source>from … different shows</source>
        <translation>vanaf … verschillende voorstellingen</translation>
    </message>
    <message>
        <source>earlier shows count</source>
        <translation>eerdere van het seizoen tellen mee</translation>
    </message>
    <message>
        <source>only for who is …</source>
        <translation>alleen voor wie … is</translation>
    </message>
    <message>
        <source>to be shown at the desk</source>
        <translation>te tonen aan de kassa</translation>
    </message>
    <message>
        <source>not with a code</source>
        <translation>niet samen met een code</translation>
    </message>
    <message>
        <source>asks a pass number</source>
        <translation>vraagt een pasnummer</translation>
    </message>
    <message>
        <source>from {said}</source>
        <translation>vanaf {said}</translation>
    </message>
    <message>
        <source>until {said}</source>
        <translation>tot {said}</translation>
    </message>
    <message>
        <source>rank {said}</source>
        <translation>rang {said}</translation>
    </message>
    <message>
        <source>{said} per order</source>
        <translation>{said} per bestelling</translation>
    </message>
    <message>
        <source>{said} in all</source>
        <translation>{said} in totaal</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>from {said} shows</source>
        <translation>vanaf {said} voorstellingen</translation>
    </message>
    <message>
        <source>season</source>
        <translation>seizoen</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
    </message>
    <message>
        <source>This cannot be empty</source>
        <translation>Dit mag niet leeg zijn</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>Dit is te lang</translation>
    </message>
    <message>
        <source>A list has at least one price</source>
        <translation>Een lijst heeft minstens één prijs</translation>
    </message>
    <message>
        <source>A list has at most {types} prices</source>
        <translation>Een lijst heeft hoogstens {types} prijzen</translation>
    </message>
    <message>
        <source>Another price has a different number of ranks: fill in one price, or all ranks</source>
        <translation>Een andere prijs heeft een ander aantal rangen: vul één prijs in, of alle rangen</translation>
    </message>
    <message>
        <source>An amount is missing, or it is too large</source>
        <translation>Een bedrag ontbreekt, of is te groot</translation>
    </message>
    <message>
        <source>VAT is a percentage from 0 to 100</source>
        <translation>Btw is een percentage van 0 tot 100</translation>
    </message>
    <message>
        <source>This is no day and hour: type it as 27/11/2026 20:00</source>
        <translation>Dit is geen dag en uur: typ het als 27/11/2026 20:00</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Het eindigt voor het begint</translation>
    </message>
    <message>
        <source>A rank is a number from 1 to {ranks}</source>
        <translation>Een rang is een getal van 1 tot {ranks}</translation>
    </message>
    <message>
        <source>This number cannot be meant</source>
        <translation>Dit getal kan niet bedoeld zijn</translation>
    </message>
    <message>
        <source>A code takes 1 to 100 percent off</source>
        <translation>Een code geeft 1 tot 100 procent korting</translation>
    </message>
    <message>
        <source>This stands in the list twice</source>
        <translation>Dit staat twee keer in de lijst</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Prijslijsten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>default price</source>
        <translation>standaardprijs</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prijzen</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>kosten</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>codes</translation>
    </message>
    <message>
        <source>performances</source>
        <translation>voorstellingen</translation>
    </message>
    <message>
        <source>Enter: open this list · Alt+N: new list</source>
        <translation>Enter: deze lijst openen · Alt+N: nieuwe lijst</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Prijslijst</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>vraagt</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>Nieuwe prijslijst</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>+ new price</source>
        <translation>nieuwe prijs</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>kost</translation>
    </message>
    <message>
        <source>+ new fee</source>
        <translation>nieuwe kost</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>+ new code</source>
        <translation>nieuwe code</translation>
    </message>
    <message>
        <source>Which performances are sold at this list?</source>
        <translation>Welke voorstellingen verkoop je aan deze lijst?</translation>
    </message>
    <message>
        <source>prices now</source>
        <translation>prijzen nu</translation>
    </message>
    <message>
        <source>Space: tick or untick · F9: save the list, and sell what is ticked at it · Esc: back</source>
        <translation>Spatie: aan- of afvinken · F9: de lijst bewaren, en wat aangevinkt is eraan verkopen · Esc: terug</translation>
    </message>
    <message>
        <source>Only a price has conditions.</source>
        <translation>Alleen een prijs heeft voorwaarden.</translation>
    </message>
    <message>
        <source>“{name}” is out of the list</source>
        <translation>“{name}” is uit de lijst</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>er is nog niets bewaard</translation>
    </message>
    <message>
        <source>F9: save · twice Esc: leave all as it was</source>
        <translation>F9: bewaren · twee keer Esc: alles laten zoals het was</translation>
    </message>
    <message>
        <source>This list is not saved yet</source>
        <translation>Deze lijst is nog niet bewaard</translation>
    </message>
    <message>
        <source>F9: save · Esc: leave all as it was</source>
        <translation>F9: bewaren · Esc: alles laten zoals het was</translation>
    </message>
    <message>
        <source>{name}: what it asks</source>
        <translation>{name}: wat het vraagt</translation>
    </message>
    <message>
        <source>F9: save · Alt+N: new price · Alt+D: take this line out</source>
        <translation>F9: bewaren · Alt+N: nieuwe prijs · Alt+D: deze regel eruit</translation>
    </message>
    <message>
        <source>F5: back to the price</source>
        <translation>F5: terug naar de prijs</translation>
    </message>
    <message>
        <source>F5: what it asks (dates, membership, maximum …)</source>
        <translation>F5: wat het vraagt (data, lidmaatschap, maximum …)</translation>
    </message>
    <message>
        <source>Saved as a new version.</source>
        <translation>Bewaard als nieuwe versie.</translation>
    </message>
    <message>
        <source>Nothing in the list was different.</source>
        <translation>In de lijst was niets anders.</translation>
    </message>
    <message>
        <source>{count} performances are sold at it from now on.</source>
        <translation>{count} voorstellingen worden er voortaan aan verkocht.</translation>
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
        <translation>kassabons</translation>
    </message>
    <message>
        <source>reports and lists</source>
        <translation>verslagen en lijsten</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-bestanden</translation>
    </message>
    <message>
        <source>printer of the system</source>
        <translation>printer van het systeem</translation>
    </message>
    <message>
        <source>receipt printer (ESC/POS)</source>
        <translation>bonprinter (ESC/POS)</translation>
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
        <translation>de printer is klaar</translation>
    </message>
    <message>
        <source>the printer has little paper left</source>
        <translation>de printer heeft weinig papier meer</translation>
    </message>
    <message>
        <source>the printer is busy</source>
        <translation>de printer is bezig</translation>
    </message>
    <message>
        <source>the printer cannot say how it is</source>
        <translation>de printer kan niet zeggen hoe het gaat</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>het gewone</translation>
    </message>
    <message>
        <source>Printers of this computer</source>
        <translation>Printers van deze pc</translation>
    </message>
    <message>
        <source>for</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>where</source>
        <translation>waar</translation>
    </message>
    <message>
        <source>shift (mm)</source>
        <translation>verschuiving</translation>
    </message>
    <message>
        <source>where (192.168.1.61, a queue, a folder)</source>
        <translation>waar (192.168.1.61, wachtrij, map)</translation>
    </message>
    <message>
        <source>paper of tickets</source>
        <translation>papier van tickets</translation>
    </message>
    <message>
        <source>dots an inch</source>
        <translation>punten per inch</translation>
    </message>
    <message>
        <source>shift to the right (mm)</source>
        <translation>naar rechts (mm)</translation>
    </message>
    <message>
        <source>shift down (mm)</source>
        <translation>naar onder (mm)</translation>
    </message>
    <message>
        <source>its line brings no answers</source>
        <translation>lijn zonder antwoord</translation>
    </message>
    <message>
        <source>F9: save · Alt+T: print a test with rulers</source>
        <translation>F9: bewaren · Alt+T: test met meetlatten drukken</translation>
    </message>
    <message>
        <source>There is no computer's own setting here.</source>
        <translation>Hier is geen eigen instelling van een pc.</translation>
    </message>
    <message>
        <source>A test is on its way to the printer.</source>
        <translation>Een test is op weg naar de printer.</translation>
    </message>
    <message>
        <source>what of the rulers is missing at the left and the top is the shift</source>
        <translation>wat links en boven van de meetlatten ontbreekt, is de verschuiving</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedrukt</translation>
    </message>
    <message>
        <source>Saved. It counts from the next paper on.</source>
        <translation>Bewaard. Het telt vanaf het volgende papier.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Er is niets te tekenen.</translation>
    </message>
    <message>
        <source>Sales per performance</source>
        <translation>Verkoop per voorstelling</translation>
    </message>
    <message>
        <source>what is sold, kept and free, against what the hall holds</source>
        <translation>wat verkocht, gehouden en vrij is, tegenover wat de zaal bevat</translation>
    </message>
    <message>
        <source>Course of the sale</source>
        <translation>Verloop van de verkoop</translation>
    </message>
    <message>
        <source>one performance, day by day</source>
        <translation>één voorstelling, dag per dag</translation>
    </message>
    <message>
        <source>Borderel</source>
        <translation>Borderel</translation>
    </message>
    <message>
        <source>price × number, for SABAM and the company</source>
        <translation>prijs × aantal, voor SABAM en het gezelschap</translation>
    </message>
    <message>
        <source>Borderels of a period</source>
        <translation>Borderellen van een periode</translation>
    </message>
    <message>
        <source>one line per performance</source>
        <translation>één lijn per voorstelling</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Deuren</translation>
    </message>
    <message>
        <source>who came when, per five minutes</source>
        <translation>wie wanneer kwam, per vijf minuten</translation>
    </message>
    <message>
        <source>Who did not come</source>
        <translation>Wie niet kwam</translation>
    </message>
    <message>
        <source>valid tickets that were never let in</source>
        <translation>geldige tickets die nooit binnen waren</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Kassasessies</translation>
    </message>
    <message>
        <source>every Z with what it took and lacked</source>
        <translation>elke Z met wat ze ontving en te kort kwam</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>per business day and method</source>
        <translation>per werkdag en betaalwijze</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>per rate, as it was booked</source>
        <translation>per tarief, zoals geboekt</translation>
    </message>
    <message>
        <source>Between houses</source>
        <translation>Tussen huizen</translation>
    </message>
    <message>
        <source>who sold for whom</source>
        <translation>wie voor wie verkocht</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>voorstelling</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plaatsen</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>free tickets</source>
        <translation>vrijkaarten</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>gereserv.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokk.</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>bezetting</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>bruto</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>tot dan</translation>
    </message>
    <message>
        <source>price type</source>
        <translation>tarief</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prijs</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>btw-tarief</translation>
    </message>
    <message>
        <source>net</source>
        <translation>netto</translation>
    </message>
    <message>
        <source>paid tickets</source>
        <translation>betalend</translation>
    </message>
    <message>
        <source>average price</source>
        <translation>gemiddelde prijs</translation>
    </message>
    <message>
        <source>60 % of places × average</source>
        <translation>60 % van plaatsen × gemiddelde</translation>
    </message>
    <message>
        <source>buy-out</source>
        <translation>uitkoopsom</translation>
    </message>
    <message>
        <source>net after buy-out</source>
        <translation>netto na uitkoop</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>out</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>came</source>
        <translation>kwam</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kwam niet</translation>
    </message>
    <message>
        <source>share</source>
        <translation>aandeel</translation>
    </message>
    <message>
        <source>their gross</source>
        <translation>hun bruto</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geopend</translation>
    </message>
    <message>
        <source>till</source>
        <translation>kassa</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkoop</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>contant</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
    <message>
        <source>method</source>
        <translation>betaalwijze</translation>
    </message>
    <message>
        <source>number</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>terugbetaald</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>sold by</source>
        <translation>verkocht door</translation>
    </message>
    <message>
        <source>for</source>
        <translation>voor</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>kosten</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>bonnen</translation>
    </message>
    <message>
        <source>reductions</source>
        <translation>kortingen</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>afronding</translation>
    </message>
    <message>
        <source>for the house</source>
        <translation>voor het huis</translation>
    </message>
    <message>
        <source>for the company</source>
        <translation>voor het gezelschap</translation>
    </message>
    <message>
        <source>No sales in this period ({period}).</source>
        <translation>Geen verkoop in deze periode ({period}).</translation>
    </message>
    <message>
        <source>First sale: {day}.</source>
        <translation>Eerste verkoop: {day}.</translation>
    </message>
    <message>
        <source>Nothing was sold for this performance yet.</source>
        <translation>Voor deze voorstelling is nog niets verkocht.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Bewaard: {path}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Voorstelling</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>eerste dag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>Days as 1/11/2026, then Enter. A sale is of its till's day.</source>
        <translation>Dagen als 1/11/2026, dan Enter. Een verkoop is van de dag van haar kassa.</translation>
    </message>
    <message>
        <source>taken back (web, conflict)</source>
        <translation>teruggenomen (web, conflict)</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>btw</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>other desk called: it is free</source>
        <translation>andere kassa gebeld: de plaats is vrij</translation>
    </message>
    <message>
        <source>customer insists, told of the risk</source>
        <translation>klant wil het, weet van het risico</translation>
    </message>
    <message>
        <source>Enter: paid in cash · F8: card seen approved · Esc</source>
        <translation>Enter: contant betaald · F8: kaart goedgekeurd gezien · Esc</translation>
    </message>
    <message>
        <source>It is entered afterwards: no ticket is printed.</source>
        <translation>Het wordt achteraf ingevoerd: er wordt geen ticket gedrukt.</translation>
    </message>
    <message>
        <source>Sell at risk: {seats}</source>
        <translation>Op risico verkopen: {seats}</translation>
    </message>
    <message>
        <source>Already sold on paper: {seats}</source>
        <translation>Al op papier verkocht: {seats}</translation>
    </message>
    <message>
        <source>Another desk may sell this too, and then goes first. Ticket and books say so.</source>
        <translation>Een andere kassa mag dit ook verkopen en gaat dan voor. Ticket en boeken zeggen het.</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>free, not this desk's</source>
        <translation>vrij, niet van deze kassa</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>in the basket</source>
        <translation>in mandje</translation>
    </message>
    <message>
        <source>in another basket</source>
        <translation>in een ander mandje</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>gereserveerd</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkocht</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>blocked, VIP</source>
        <translation>geblokkeerd, VIP</translation>
    </message>
    <message>
        <source>blocked, technical</source>
        <translation>geblokkeerd, techniek</translation>
    </message>
    <message>
        <source>blocked, press</source>
        <translation>geblokkeerd, pers</translation>
    </message>
    <message>
        <source>blocked, school</source>
        <translation>geblokkeerd, school</translation>
    </message>
    <message>
        <source>blocked, company</source>
        <translation>geblokkeerd, gezelschap</translation>
    </message>
    <message>
        <source>blocked, wheelchair</source>
        <translation>geblokkeerd, rolstoel</translation>
    </message>
    <message>
        <source>sold twice</source>
        <translation>twee keer verkocht</translation>
    </message>
    <message>
        <source>place {number}</source>
        <translation>plaats {number}</translation>
    </message>
    <message>
        <source>row {row} seat {number}</source>
        <translation>rij {row} stoel {number}</translation>
    </message>
    <message>
        <source>wheelchair place</source>
        <translation>rolstoelplaats</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>begeleider</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>rang {rank}</translation>
    </message>
    <message>
        <source>limited view</source>
        <translation>beperkt zicht</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Our house</source>
        <translation>Ons huis</translation>
    </message>
    <message>
        <source>name of the house</source>
        <translation>naam van het huis</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>je naam</translation>
    </message>
    <message>
        <source>PIN of {shortest} to {longest} digits</source>
        <translation>pincode van {shortest} tot {longest} cijfers</translation>
    </message>
    <message>
        <source>Enter   Start the house</source>
        <translation>Enter   Huis starten</translation>
    </message>
    <message>
        <source>Connect to a group</source>
        <translation>Aansluiten bij een groep</translation>
    </message>
    <message>
        <source>address of the server</source>
        <translation>adres van de server</translation>
    </message>
    <message>
        <source>pairing code</source>
        <translation>koppelcode</translation>
    </message>
    <message>
        <source>name of this device</source>
        <translation>naam van dit toestel</translation>
    </message>
    <message>
        <source>Enter   Connect</source>
        <translation>Enter   Aansluiten</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>with a demo season: sell, scan and close a day, nothing is real · PIN {pin}</source>
        <translation>met een oefenseizoen: verkopen, scannen en afsluiten, niets is echt · pincode {pin}</translation>
    </message>
    <message>
        <source>start on this computer; others can connect to it later</source>
        <translation>starten op deze pc; andere toestellen sluiten later aan</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Aansluiten</translation>
    </message>
    <message>
        <source>to a group, with a pairing code from its manager</source>
        <translation>bij een groep, met een koppelcode van Beheer</translation>
    </message>
    <message>
        <source>‘{text}’ is no address of a server · an address looks like {example}</source>
        <translation>‘{text}’ is geen adres van een server · een adres lijkt op {example}</translation>
    </message>
    <message>
        <source>{happened} · nothing was changed · look at the address and the network, then press Enter</source>
        <translation>{happened} · er is niets veranderd · kijk het adres en het netwerk na, dan Enter</translation>
    </message>
    <message>
        <source>Getting ready. This may take a minute.</source>
        <translation>Wordt klaargezet. Dit kan een minuut duren.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>one copy</source>
        <translation>één kopie</translation>
    </message>
    <message>
        <source>house only · internet gone since {time}</source>
        <translation>alleen huis · internet weg sinds {time}</translation>
    </message>
    <message>
        <source>no server yet</source>
        <translation>nog geen server</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>offline sinds {time}</translation>
    </message>
    <message>
        <source>printer: ready</source>
        <translation>printer: klaar</translation>
    </message>
    <message>
        <source>card: unknown</source>
        <translation>kaart: onbekend</translation>
    </message>
    <message>
        <source>card by hand</source>
        <translation>kaart met de hand</translation>
    </message>
    <message>
        <source>terminal: does not answer</source>
        <translation>terminal: antwoordt niet</translation>
    </message>
    <message>
        <source>terminal: busy</source>
        <translation>terminal: bezig</translation>
    </message>
    <message>
        <source>terminal: ready</source>
        <translation>terminal: klaar</translation>
    </message>
    <message>
        <source>till closed</source>
        <translation>kassa gesloten</translation>
    </message>
    <message>
        <source>shift {number} · {time}</source>
        <translation>sessie {number} · {time}</translation>
    </message>
    <message>
        <source>no till here</source>
        <translation>geen kassa hier</translation>
    </message>
    <message>
        <source>nobody logged in</source>
        <translation>niemand aangemeld</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>house only</source>
        <translation>alleen huis</translation>
    </message>
    <message>
        <source>offline · {count}</source>
        <translation>offline · {count}</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>met de hand</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>shift {number}</source>
        <translation>sessie {number}</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message>
        <source>pass number: scan, or 13 digits</source>
        <translation>pasnummer: scan, of 13 cijfers</translation>
    </message>
    <message>
        <source>Pass number</source>
        <translation>Pasnummer</translation>
    </message>
    <message>
        <source>Register it in UiTPAS now, or leave it to To do.</source>
        <translation>Registreer nu in UiTPAS, of laat het in Te doen.</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nieuwe prijs</translation>
    </message>
    <message>
        <source>Enter: this price · Esc: not</source>
        <translation>Enter: deze prijs · Esc: niet</translation>
    </message>
    <message>
        <source>Another price for {seat}</source>
        <translation>Andere prijs voor {seat}</translation>
    </message>
    <message>
        <source>{price} is {amount}. It is written down with your name.</source>
        <translation>{price} is {amount}. Het wordt opgeschreven met je naam.</translation>
    </message>
    <message>
        <source>{price}: {proof} must be shown</source>
        <translation>{price}: {proof} laten zien</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>er is niets afgerekend</translation>
    </message>
    <message>
        <source>Enter: I have seen it · Esc: not</source>
        <translation>Enter: gezien · Esc: niet</translation>
    </message>
    <message>
        <source>The reduced rate cannot be looked up now</source>
        <translation>Kansentarief kan nu niet nagekeken worden</translation>
    </message>
    <message>
        <source>the house takes the risk ({left} of {most} left in this shift)</source>
        <translation>het huis draagt het risico (nog {left} van {most} deze sessie)</translation>
    </message>
    <message>
        <source>Enter: ordinary price · F9: still at {amount}, goes to To do</source>
        <translation>Enter: gewone prijs · F9: toch aan {amount}, staat in Te doen</translation>
    </message>
    <message>
        <source>your basket is kept, nothing was charged</source>
        <translation>je mandje is bewaard, er is niets afgerekend</translation>
    </message>
    <message>
        <source>Enter: ordinary price · Esc: fewer of them, or ask the manager</source>
        <translation>Enter: gewone prijs · Esc: minder ervan, of vraag de verantwoordelijke</translation>
    </message>
    <message>
        <source>This is no pass number: it has 13 digits</source>
        <translation>Dit is geen pasnummer: dat heeft 13 cijfers</translation>
    </message>
    <message>
        <source>scan the pass, or type the digits on it</source>
        <translation>scan de pas, of typ de cijfers erop</translation>
    </message>
    <message>
        <source>bad view</source>
        <translation>slecht zicht</translation>
    </message>
    <message>
        <source>mistake in the price list</source>
        <translation>fout in de prijslijst</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>geste</translation>
    </message>
    <message>
        <source>A digit of this pass number is wrong</source>
        <translation>Een cijfer van dit pasnummer klopt niet</translation>
    </message>
    <message>
        <source>scan the pass, or type its 13 digits again</source>
        <translation>scan de pas, of typ de 13 cijfers opnieuw</translation>
    </message>
    <message>
        <source>This pass is used already: {where}</source>
        <translation>Deze pas is al gebruikt: {where}</translation>
    </message>
    <message>
        <source>scan another pass · F9: it is a group pass</source>
        <translation>scan een andere pas · F9: het is een groepspas</translation>
    </message>
    <message>
        <source>Reduced rate: {most} of {most} sold in this shift</source>
        <translation>Kansentarief: {most} van {most} verkocht in deze sessie</translation>
    </message>
    <message>
        <source>Reduced rate: {left} of {most} left in this shift</source>
        <translation>Kansentarief: nog {left} van {most} in deze sessie</translation>
    </message>
    <message>
        <source>This house sells no reduced rate by hand</source>
        <translation>Dit huis verkoopt geen kansentarief met de hand</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A seat was sold twice</source>
        <translation>Een plaats is twee keer verkocht</translation>
    </message>
    <message>
        <source>Both sales stay in the books until you decide. Give one of the two customers an equal seat.</source>
        <translation>Beide verkopen staan in de boeken tot je beslist. Geef een van de twee klanten een gelijke plaats.</translation>
    </message>
    <message>
        <source>A ticket came in twice</source>
        <translation>Een ticket kwam twee keer binnen</translation>
    </message>
    <message>
        <source>Two doors let the same ticket in while they could not see each other. Ask at the doors who was where.</source>
        <translation>Twee deuren lieten hetzelfde ticket binnen terwijl ze elkaar niet zagen. Vraag aan de deuren wie waar was.</translation>
    </message>
    <message>
        <source>{device}: {count} sales and scans have not arrived</source>
        <translation>{device}: {count} nog niet aangekomen</translation>
    </message>
    <message>
        <source>They are safe on that device and leave by themselves when it has a connection. Switch it on, or look at its network.</source>
        <translation>Ze staan veilig op dat toestel en vertrekken vanzelf zodra het verbinding heeft. Zet het aan, of kijk zijn netwerk na.</translation>
    </message>
    <message>
        <source>{count} papers were not printed</source>
        <translation>{count} papieren zijn niet gedrukt</translation>
    </message>
    <message>
        <source>The sales are saved. Is there paper again? F9 prints what did not come out.</source>
        <translation>De verkopen zijn bewaard. Is er weer papier? F9 drukt wat niet kwam.</translation>
    </message>
    <message>
        <source>{count} tickets were sold with a remark</source>
        <translation>{count} tickets zijn verkocht met een opmerking</translation>
    </message>
    <message>
        <source>They are valid at the doors. Look at the audit before the evening.</source>
        <translation>Ze zijn geldig aan de deuren. Kijk de audit na voor de avond.</translation>
    </message>
    <message>
        <source>Reduced rates to be registered: {count}</source>
        <translation>{count} kansentarief te registreren</translation>
    </message>
    <message>
        <source>Register each in UiTPAS; the house is paid for what is registered only. Then say so here: F9.</source>
        <translation>Registreer elk in UiTPAS; het huis wordt alleen betaald voor wat geregistreerd is. Zeg het dan hier: F9.</translation>
    </message>
    <message>
        <source>{count} registered reduced rate was taken back</source>
        <translation>{count} geregistreerd kansentarief teruggenomen</translation>
    </message>
    <message>
        <source>Withdraw the registration in UiTPAS. Then say so here: F9.</source>
        <translation>Trek de registratie in UiTPAS in. Zeg het dan hier: F9.</translation>
    </message>
    <message>
        <source>{count} tickets at a changed price since yesterday</source>
        <translation>{count} tickets aan een gewijzigde prijs sinds gisteren</translation>
    </message>
    <message>
        <source>Each with who agreed to it, and why; the audit has them too.</source>
        <translation>Elk met wie het goedkeurde, en waarom; de audit heeft ze ook.</translation>
    </message>
    <message>
        <source>{number} of {device} is not counted yet</source>
        <translation>{number} van {device} nog niet geteld</translation>
    </message>
    <message>
        <source>It was closed without a count. At that till: F12 counts it.</source>
        <translation>Ze is gesloten zonder telling. Aan die kassa: F12 telt ze.</translation>
    </message>
    <message>
        <source>No copy could be made of this computer's data</source>
        <translation>Er kon geen reservekopie gemaakt worden</translation>
    </message>
    <message>
        <source>Is the disk or the stick there, and has it room? It is tried every minute.</source>
        <translation>Zit de schijf of de stick erin, en is er plaats? Elke minuut wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Nobody keeps a copy of this computer's data</source>
        <translation>Niemand bewaart een kopie van deze pc</translation>
    </message>
    <message>
        <source>Put a stick in, and say once where copies go: boxoffice backup plan --to FOLDER.</source>
        <translation>Steek een stick in, en zeg één keer waar kopieën heen gaan: boxoffice backup plan --to MAP.</translation>
    </message>
    <message>
        <source>The newest copy is more than a day old</source>
        <translation>De nieuwste reservekopie is meer dan een dag oud</translation>
    </message>
    <message>
        <source>Look whether the disk or the stick is still there.</source>
        <translation>Kijk of de schijf of de stick er nog is.</translation>
    </message>
    <message>
        <source>Tonight's lists could not be written</source>
        <translation>De noodlijsten konden niet bewaard worden</translation>
    </message>
    <message>
        <source>F9 prints them now, so that the house goes on without power.</source>
        <translation>F9 drukt ze nu, zodat het huis ook zonder stroom verder kan.</translation>
    </message>
    <message>
        <source>The server has only one copy</source>
        <translation>De server heeft maar één kopie</translation>
    </message>
    <message>
        <source>Give it a second place on another disk or computer, so that a broken disk loses nothing.</source>
        <translation>Geef hem een tweede plek op een andere schijf of pc, zodat een kapotte schijf niets verliest.</translation>
    </message>
    <message>
        <source>A ticket was sold for a seat of another desk</source>
        <translation>Een ticket is verkocht voor een stoel van een andere kassa</translation>
    </message>
    <message>
        <source>The other desk may still sell that seat. Give this customer an equal one, or pay back.</source>
        <translation>De andere kassa mag die stoel nog verkopen. Geef deze klant een gelijke stoel, of betaal terug.</translation>
    </message>
    <message>
        <source>A desk that was declared lost had sold</source>
        <translation>Een verloren verklaarde kassa had toch verkocht</translation>
    </message>
    <message>
        <source>What it sold or kept is somebody else's by now. Look for another place, and tell the customer.</source>
        <translation>Wat ze verkocht of vasthield, is nu van iemand anders. Zoek een andere plaats en verwittig de klant.</translation>
    </message>
    <message>
        <source>More tickets than places</source>
        <translation>Meer tickets dan plaatsen</translation>
    </message>
    <message>
        <source>There may be standing room. Else take a ticket back, and pay back.</source>
        <translation>Misschien is er staanplaats. Neem anders een ticket terug en betaal terug.</translation>
    </message>
    <message>
        <source>A true ticket came in whose sale is not known</source>
        <translation>Een echt ticket kwam binnen waarvan de verkoop niet gekend is</translation>
    </message>
    <message>
        <source>Its desk has not sent the sale yet. It ends by itself when that arrives.</source>
        <translation>De kassa heeft de verkoop nog niet doorgestuurd. Dit stopt vanzelf wanneer die aankomt.</translation>
    </message>
    <message>
        <source>A cancelled ticket came in</source>
        <translation>Een geannuleerd ticket kwam binnen</translation>
    </message>
    <message>
        <source>The door had not heard of it yet. The scan stands; ask at that door who it was.</source>
        <translation>De deur wist het nog niet. De scan blijft staan; vraag aan die deur wie het was.</translation>
    </message>
    <message>
        <source>A device was restored or copied</source>
        <translation>Een toestel werd teruggezet of gekopieerd</translation>
    </message>
    <message>
        <source>A sale does not add up</source>
        <translation>Een verkoop klopt niet</translation>
    </message>
    <message>
        <source>It stands in the books as it came. Compare it with the drawer.</source>
        <translation>Ze staat in de boeken zoals ze binnenkwam. Vergelijk ze met de lade.</translation>
    </message>
    <message>
        <source>Tickets were sold at another price</source>
        <translation>Tickets zijn aan een andere prijs verkocht</translation>
    </message>
    <message>
        <source>The desk had an older price list. The sales stand.</source>
        <translation>De kassa had een oudere prijslijst. De verkopen blijven staan.</translation>
    </message>
    <message>
        <source>A ticket was paid back twice</source>
        <translation>Een ticket is twee keer terugbetaald</translation>
    </message>
    <message>
        <source>Somebody did what their role does not allow</source>
        <translation>Iemand deed wat de eigen rol niet toelaat</translation>
    </message>
    <message>
        <source>It has happened and stands in the books. Ask that person, then say that it is fine, or write it off.</source>
        <translation>Het is gebeurd en staat in de boeken. Vraag het na bij die persoon en zeg dan dat het goed is, of schrijf het af.</translation>
    </message>
    <message>
        <source>Two desks did so without seeing each other. Ask the customer, or write it off.</source>
        <translation>Twee kassa's deden het zonder elkaar te zien. Vraag het de klant, of boek het af.</translation>
    </message>
    <message>
        <source>A voucher paid for more than it was worth</source>
        <translation>Een bon betaalde meer dan hij waard was</translation>
    </message>
    <message>
        <source>Two desks took it without seeing each other. The sales stand. Ask the customer for the rest, or write it off.</source>
        <translation>Twee kassa's namen hem aan zonder elkaar te zien. De verkopen blijven staan. Vraag de klant de rest, of schrijf het af.</translation>
    </message>
    <message>
        <source>Something could not be read</source>
        <translation>Iets kon niet gelezen worden</translation>
    </message>
    <message>
        <source>It is kept as it came. Update the server; then it is read by itself.</source>
        <translation>Het is bewaard zoals het binnenkwam. Werk de server bij; dan wordt het vanzelf gelezen.</translation>
    </message>
    <message>
        <source>What did not come out goes to the printer again.</source>
        <translation>Wat niet kwam, gaat opnieuw naar de printer.</translation>
    </message>
    <message>
        <source>Lists of {count} performances go to the printer: by name, by place, the plan.</source>
        <translation>Noodlijsten van {count} voorstellingen gaan naar de printer: op naam, op plaats, het plan.</translation>
    </message>
    <message>
        <source>A change was not taken over</source>
        <translation>Een wijziging is niet overgenomen</translation>
    </message>
    <message>
        <source>The value of the server was kept: somebody else wrote it meanwhile, or has a place that the other plan moves. Look at both and write the right one.</source>
        <translation>De waarde van de server is behouden: iemand anders schreef ze intussen, of heeft een plaats die het andere plan verschuift. Bekijk beide en schrijf de juiste.</translation>
    </message>
    <message>
        <source>Card unknown: {of}, {amount}</source>
        <translation>Kaart onbekend: {of}, {amount}</translation>
    </message>
    <message>
        <source>Card paid, not saved: {of}, {amount}</source>
        <translation>Kaart betaald, niet bewaard: {of}, {amount}</translation>
    </message>
    <message>
        <source>Nothing is charged twice; it is booked once the result is known.
At {device}: open the red tab (Alt+U), F8 asks the terminal; at its next start it asks by itself. If that till is lost: look at the terminal's own list, and say here what became of it: F9.</source>
        <translation>Er wordt niets dubbel aangerekend; geboekt wordt pas als de uitslag bekend is.
Aan {device}: open het rode tabblad (Alt+U), F8 vraagt het de terminal; bij haar volgende start vraagt ze het zelf. Is die kassa verloren: kijk in de lijst van de terminal zelf, en zeg hier wat ervan werd: F9.</translation>
    </message>
    <message>
        <source>The customer must not pay again; it is not booked yet.
At {device}: open the red tab (Alt+U), Enter saves it; at its next start it tries by itself. If that till is lost: book it by hand at another, and say so here: F9.</source>
        <translation>De klant mag niet opnieuw betalen; het is nog niet geboekt.
Aan {device}: open het rode tabblad (Alt+U), Enter bewaart het; bij haar volgende start probeert ze het zelf. Is die kassa verloren: boek het met de hand aan een andere, en zeg dat hier: F9.</translation>
    </message>
    <message>
        <source>More was paid for an order than was due</source>
        <translation>Voor een bestelling is meer betaald dan er openstond</translation>
    </message>
    <message>
        <source>Two desks took money for it without seeing each other. Give back what is too much: it goes out of a till with a reason. Then write it off.</source>
        <translation>Twee kassa's namen er geld voor aan zonder elkaar te zien. Geef terug wat te veel is: het gaat met een reden uit een kassa. Schrijf het daarna af.</translation>
    </message>
    <message>
        <source>One hall has two names: {one} and {other}</source>
        <translation>Eén zaal heeft twee namen: {one} en {other}</translation>
    </message>
    <message>
        <source>Two devices changed the hall {was} before they heard of each other; both plans are kept.
Halls: open the one whose name goes, F5, give it the name of the other, F9. Then they are one hall, with that plan.</source>
        <translation>Twee toestellen veranderden de zaal {was} voor ze van elkaar hoorden; beide plannen zijn bewaard.
Zalen: open die waarvan de naam weg mag, F5, geef ze de naam van de andere, F9. Dan zijn ze één zaal, met dat plan.</translation>
    </message>
    <message>
        <source>{count} e-mails with tickets have not left</source>
        <translation>{count} e-mails met tickets zijn niet vertrokken</translation>
    </message>
    <message>
        <source>They are tried again every half minute. Is there internet, is the log-in at the mail server right, is the customer's mailbox full? The desk finds the order and prints its tickets.</source>
        <translation>Ze worden elke halve minuut opnieuw geprobeerd. Is er internet, klopt de aanmelding bij de mailserver, zit de mailbox van de klant vol? De kassa vindt de bestelling en drukt haar tickets af.</translation>
    </message>
    <message>
        <source>{count} reservations were not collected in time</source>
        <translation>{count} reservaties zijn vervallen</translation>
    </message>
    <message>
        <source>Their places stay kept until somebody frees them or keeps them longer: F9.</source>
        <translation>Hun plaatsen blijven bewaard tot iemand ze vrijgeeft of langer bewaart: F9.</translation>
    </message>
    <message>
        <source>{count} reservations lapse at {at}</source>
        <translation>{count} reservaties vervallen om {at}</translation>
    </message>
    <message>
        <source>F9 shows who has not come yet, with their telephone.</source>
        <translation>F9 toont wie nog niet kwam, met telefoon.</translation>
    </message>
    <message>
        <source>Its old rights are held until you say that no second copy sells under them. After the server was put back, this is said of devices too that nobody copied.</source>
        <translation>De oude rechten worden vastgehouden tot je zegt dat geen tweede kopie ermee verkoopt. Nadat de server teruggezet werd, staat dit er ook bij toestellen die niemand kopieerde.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Close the till</source>
        <translation>Kassa sluiten</translation>
    </message>
    <message>
        <source>CLOSE THE TILL · shift {number} · {name} · since {time}</source>
        <translation>KASSA SLUITEN · sessie {number} · {name} · sinds {time}</translation>
    </message>
    <message>
        <source>COUNT AFTERWARDS · shift {number} · {name} · since {time}</source>
        <translation>ACHTERAF TELLEN · sessie {number} · {name} · sinds {time}</translation>
    </message>
    <message>
        <source>found by counting the till</source>
        <translation>gevonden bij het tellen van de kassa</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation>SLUITEN</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>KLAAR</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Open laten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>BOOK THE COUNT</source>
        <translation>TELLING BOEKEN</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-rapport</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Kas in</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Kas uit</translation>
    </message>
    <message>
        <source>Count later</source>
        <translation>Later tellen</translation>
    </message>
    <message>
        <source>1  COUNT (blind)</source>
        <translation>1  TEL (blind)</translation>
    </message>
    <message>
        <source>Loose count</source>
        <translation>Losse telling</translation>
    </message>
    <message>
        <source>loose count</source>
        <translation>losse telling</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>geteld</translation>
    </message>
    <message>
        <source>note</source>
        <translation>briefje</translation>
    </message>
    <message>
        <source>coin</source>
        <translation>munt</translation>
    </message>
    <message>
        <source>2  OTHER</source>
        <translation>2  ANDERE</translation>
    </message>
    <message>
        <source>card, total of the terminal</source>
        <translation>kaart, eindtotaal van de terminal</translation>
    </message>
    <message>
        <source>deposit bag number</source>
        <translation>afstorting, nummer van de zak</translation>
    </message>
    <message>
        <source>stays in the drawer</source>
        <translation>blijft in de lade</translation>
    </message>
    <message>
        <source>Enter goes down the counts. F9 books what you counted.</source>
        <translation>Enter gaat omlaag langs de tellingen. F9 boekt wat je telde.</translation>
    </message>
    <message>
        <source>The expected amounts appear after F9.</source>
        <translation>De verwachte bedragen verschijnen na F9.</translation>
    </message>
    <message>
        <source>reason of the difference</source>
        <translation>reden van het verschil</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Tweede naam</translation>
    </message>
    <message>
        <source>no second name</source>
        <translation>geen tweede naam</translation>
    </message>
    <message>
        <source>Sales of that amount</source>
        <translation>Verkopen van dat bedrag</translation>
    </message>
    <message>
        <source>Booked the wrong way? Enter on a sale puts it right.</source>
        <translation>Verkeerd geboekt? Enter op een verkoop zet het juist.</translation>
    </message>
    <message>
        <source>second name</source>
        <translation>tweede naam</translation>
    </message>
    <message>
        <source>3  RESULT</source>
        <translation>3  RESULTAAT</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>Alles klopt.</translation>
    </message>
    <message>
        <source>vouchers received</source>
        <translation>waardebonnen ontvangen</translation>
    </message>
    <message>
        <source>tickets taken back</source>
        <translation>teruggenomen tickets</translation>
    </message>
    <message>
        <source>A difference needs a reason.</source>
        <translation>Een verschil heeft een reden nodig.</translation>
    </message>
    <message>
        <source>The X report goes to the printer.</source>
        <translation>Het X-rapport gaat naar de printer.</translation>
    </message>
    <message>
        <source>Closed. Z report {number} is saved and goes to the printer.</source>
        <translation>Gesloten. Z {number} is bewaard en gaat naar de printer.</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>contant</translation>
    </message>
    <message>
        <source>card by hand</source>
        <translation>kaart met de hand</translation>
    </message>
    <message>
        <source>card by terminal</source>
        <translation>kaart via terminal</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>tegoedbon</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>overschrijving</translation>
    </message>
    <message>
        <source>Amount in or out</source>
        <translation>Bedrag in of uit</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>CASH IN · OUT</source>
        <translation>KAS IN · UIT</translation>
    </message>
    <message>
        <source>cash in</source>
        <translation>in de lade</translation>
    </message>
    <message>
        <source>cash out</source>
        <translation>uit de lade</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>pincode van de tweede persoon</translation>
    </message>
    <message>
        <source>the count is kept</source>
        <translation>de telling blijft bewaard</translation>
    </message>
    <message>
        <source>A difference needs a second person</source>
        <translation>Een verschil heeft een tweede persoon nodig</translation>
    </message>
    <message>
        <source>choose who signs, let them type their PIN, then F9</source>
        <translation>kies wie tekent, laat die persoon zijn pincode typen, dan F9</translation>
    </message>
    <message>
        <source>A difference needs your PIN</source>
        <translation>Een verschil heeft je pincode nodig</translation>
    </message>
    <message>
        <source>type it, then F9</source>
        <translation>typ hem, dan F9</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Reduced rates to be registered</source>
        <translation>Kansentarief te registreren</translation>
    </message>
    <message>
        <source>Pass number</source>
        <translation>Pasnummer</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>verkocht</translation>
    </message>
    <message>
        <source>Nothing is to be registered any more.</source>
        <translation>Er is niets meer te registreren.</translation>
    </message>
    <message>
        <source>F9: registered in UiTPAS (or withdrawn there), in your name · Esc: back</source>
        <translation>F9: geregistreerd in UiTPAS (of daar ingetrokken), op jouw naam · Esc: terug</translation>
    </message>
    <message>
        <source>withdraw: {show}</source>
        <translation>intrekken: {show}</translation>
    </message>
    <message>
        <source>Changed prices since yesterday</source>
        <translation>Gewijzigde prijzen sinds gisteren</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>sold at</source>
        <translation>verkocht aan</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>The Z of the till has them too · Esc: back</source>
        <translation>Ook op de Z van de kassa · Esc: terug</translation>
    </message>
</context>
</TS>
