<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <numerusform>%n pass to go</numerusform>
            <numerusform>%n passes to go</numerusform>
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
            <numerusform>%n not collected</numerusform>
            <numerusform>%n not collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) to the printer</source>
        <translation>
            <numerusform>%n ticket to the printer</numerusform>
            <numerusform>%n tickets to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) wait on this computer</source>
        <translation>
            <numerusform>%n sale waits on this computer</numerusform>
            <numerusform>%n sales wait on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) not sent yet</source>
        <translation>
            <numerusform>%n sale not sent yet</numerusform>
            <numerusform>%n sales not sent yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printer: %n waiting</source>
        <translation>
            <numerusform>printer: %n waiting</numerusform>
            <numerusform>printer: %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printer: %n not printed</source>
        <translation>
            <numerusform>printer: %n not printed</numerusform>
            <numerusform>printer: %n not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paper out · %n waiting</source>
        <translation>
            <numerusform>paper out · %n waiting</numerusform>
            <numerusform>paper out · %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not surely printed: Enter shows them</source>
        <translation>
            <numerusform>%n paper not surely printed: Enter shows it</numerusform>
            <numerusform>%n papers not surely printed: Enter shows them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>%n min old</numerusform>
            <numerusform>%n min old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performance(s) have it now</source>
        <translation>
            <numerusform>%n performance has it now</numerusform>
            <numerusform>%n performances have it now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performance(s) keep their plan: a place was given away meanwhile</source>
        <translation>
            <numerusform>%n performance keeps its plan: a place was given away meanwhile</numerusform>
            <numerusform>%n performances keep their plan: a place was given away meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) chosen</source>
        <translation>
            <numerusform>%n seat chosen</numerusform>
            <numerusform>%n seats chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>seats blocked</source>
        <translation>seats blocked</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>reservation freed</source>
        <translation>reservation freed</translation>
    </message>
    <message>
        <source>conflict decided</source>
        <translation>conflict decided</translation>
    </message>
    <message>
        <source>tickets blocked</source>
        <translation>tickets blocked</translation>
    </message>
    <message>
        <source>device cut off</source>
        <translation>device cut off</translation>
    </message>
    <message>
        <source>places asked back</source>
        <translation>places asked back</translation>
    </message>
    <message>
        <source>person forgotten</source>
        <translation>person forgotten</translation>
    </message>
    <message>
        <source>payment corrected</source>
        <translation>payment corrected</translation>
    </message>
    <message>
        <source>new code</source>
        <translation>new code</translation>
    </message>
    <message>
        <source>printed again</source>
        <translation>printed again</translation>
    </message>
    <message>
        <source>cash in or out</source>
        <translation>cash in or out</translation>
    </message>
    <message>
        <source>performance changed</source>
        <translation>performance changed</translation>
    </message>
    <message>
        <source>show changed</source>
        <translation>show changed</translation>
    </message>
    <message>
        <source>price list saved</source>
        <translation>price list saved</translation>
    </message>
    <message>
        <source>hall's plan saved</source>
        <translation>hall's plan saved</translation>
    </message>
    <message>
        <source>staff changed</source>
        <translation>staff changed</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>settings changed</translation>
    </message>
    <message>
        <source>seats given</source>
        <translation>seats given</translation>
    </message>
    <message>
        <source>customer changed</source>
        <translation>customer changed</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>badge</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>tile</translation>
    </message>
    <message>
        <source>another seat</source>
        <translation>another seat</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>paid back</translation>
    </message>
    <message>
        <source>both stay</source>
        <translation>both stay</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>written off</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>reservations</translation>
    </message>
    <message>
        <source>blocked seats</source>
        <translation>blocked seats</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisions</translation>
    </message>
    <message>
        <source>programme, prices, people</source>
        <translation>programme, prices, people</translation>
    </message>
    <message>
        <source>paid later</source>
        <translation>paid later</translation>
    </message>
    <message>
        <source>seat changed</source>
        <translation>seat changed</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>block lifted</source>
        <translation>block lifted</translation>
    </message>
    <message>
        <source>kept longer</source>
        <translation>kept longer</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>scan taken back</source>
        <translation>scan taken back</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>refunds</translation>
    </message>
    <message>
        <source>cash in and out</source>
        <translation>cash in and out</translation>
    </message>
    <message>
        <source>said of a card</source>
        <translation>said of a card</translation>
    </message>
    <message>
        <source>The newest {count} of more; Alt+C, Alt+X, Alt+P take all along</source>
        <translation>The newest {count} of more; Alt+C, Alt+X, Alt+P take all along</translation>
    </message>
    <message>
        <source>All is looked through; Alt+C, Alt+X, Alt+P take it along</source>
        <translation>All is looked through; Alt+C, Alt+X, Alt+P take it along</translation>
    </message>
    <message>
        <source>Looked for among the newest {count}; what is older follows</source>
        <translation>Looked for among the newest {count}; what is older follows</translation>
    </message>
    <message>
        <source>of other devices: the last change of each field</source>
        <translation>of other devices: the last change of each field</translation>
    </message>
</context>
<context>
    <name>Blocking</name>
    <message>
        <source>Block tickets</source>
        <translation>Block tickets</translation>
    </message>
    <message>
        <source>orders (2-0147, 2-0100..0150), or a scanned code</source>
        <translation>orders (2-0147, 2-0100..0150), or a scanned code</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>at the door</translation>
    </message>
    <message>
        <source>lets in</source>
        <translation>lets in</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>{state}, is inside</source>
        <translation>{state}, is inside</translation>
    </message>
    <message>
        <source>No tickets of such orders on this computer.</source>
        <translation>No tickets of such orders on this computer.</translation>
    </message>
    <message>
        <source>Space: this one or not · F9: block · Alt+D: let in again · Esc: back</source>
        <translation>Space: this one or not · F9: block · Alt+D: let in again · Esc: back</translation>
    </message>
    <message>
        <source>{tickets}: no door lets them in</source>
        <translation>{tickets}: no door lets them in</translation>
    </message>
    <message>
        <source>{tickets}: doors let them in again</source>
        <translation>{tickets}: doors let them in again</translation>
    </message>
    <message>
        <source>the doors hear of it by themselves</source>
        <translation>the doors hear of it by themselves</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>show the card</source>
        <translation>show the card</translation>
    </message>
    <message>
        <source>is being stopped</source>
        <translation>is being stopped</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>The terminal does not answer</source>
        <translation>The terminal does not answer</translation>
    </message>
    <message>
        <source>nothing was charged, your basket is kept</source>
        <translation>nothing was charged, your basket is kept</translation>
    </message>
    <message>
        <source>look at its cable and power, or Shift+F8: card by hand</source>
        <translation>look at its cable and power, or Shift+F8: card by hand</translation>
    </message>
    <message>
        <source>The card was declined</source>
        <translation>The card was declined</translation>
    </message>
    <message>
        <source>The card payment was stopped</source>
        <translation>The card payment was stopped</translation>
    </message>
    <message>
        <source>F8: again · F9: cash</source>
        <translation>F8: again · F9: cash</translation>
    </message>
    <message>
        <source>Card: paid, and not saved yet</source>
        <translation>Card: paid, and not saved yet</translation>
    </message>
    <message>
        <source>the seats stay taken, nothing is booked twice</source>
        <translation>the seats stay taken, nothing is booked twice</translation>
    </message>
    <message>
        <source>do not let the customer pay again; Enter saves it</source>
        <translation>do not let the customer pay again; Enter saves it</translation>
    </message>
    <message>
        <source>Card: result unknown</source>
        <translation>Card: result unknown</translation>
    </message>
    <message>
        <source>do not let the customer pay again; F8 asks the terminal</source>
        <translation>do not let the customer pay again; F8 asks the terminal</translation>
    </message>
    <message>
        <source>card: paid, not saved</source>
        <translation>card: paid, not saved</translation>
    </message>
    <message>
        <source>card: unknown</source>
        <translation>card: unknown</translation>
    </message>
    <message>
        <source>Enter: save · Shift+F9: given back on the terminal · Esc: later</source>
        <translation>Enter: save · Shift+F9: given back on the terminal · Esc: later</translation>
    </message>
    <message>
        <source>F8: ask the terminal · Shift+F8: slip seen · Shift+F9: not paid · Esc: later</source>
        <translation>F8: ask the terminal · Shift+F8: slip seen · Shift+F9: not paid · Esc: later</translation>
    </message>
    <message>
        <source>The terminal does not say</source>
        <translation>The terminal does not say</translation>
    </message>
    <message>
        <source>nothing was charged again</source>
        <translation>nothing was charged again</translation>
    </message>
    <message>
        <source>look at the slip or at the terminal's last payment</source>
        <translation>look at the slip or at the terminal's last payment</translation>
    </message>
    <message>
        <source>The card was not paid</source>
        <translation>The card was not paid</translation>
    </message>
    <message>
        <source>its seats are free again, nothing is booked</source>
        <translation>its seats are free again, nothing is booked</translation>
    </message>
    <message>
        <source>sell them again if the customer is still here</source>
        <translation>sell them again if the customer is still here</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>Esc: stop it on the terminal</source>
        <translation>Esc: stop it on the terminal</translation>
    </message>
    <message>
        <source>nothing was charged, the order is still to be paid</source>
        <translation>nothing was charged, the order is still to be paid</translation>
    </message>
    <message>
        <source>the order takes no other payment, nothing is booked twice</source>
        <translation>the order takes no other payment, nothing is booked twice</translation>
    </message>
    <message>
        <source>open the order again if the customer is still here</source>
        <translation>open the order again if the customer is still here</translation>
    </message>
    <message>
        <source>No card waits for its result</source>
        <translation>No card waits for its result</translation>
    </message>
    <message>
        <source>Alt+L: last sale, with how it was paid</source>
        <translation>Alt+L: last sale, with how it was paid</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Please show your card to the terminal.</source>
        <translation>Please show your card to the terminal.</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Your change</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Thank you. Enjoy the performance!</source>
        <translation>Thank you. Enjoy the performance!</translation>
    </message>
    <message>
        <source>You get back</source>
        <translation>You get back</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>On account</translation>
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
        <translation>Ways out</translation>
    </message>
    <message>
        <source>why (required)</source>
        <translation>why (required)</translation>
    </message>
    <message>
        <source>HOW IT ENDS</source>
        <translation>HOW IT ENDS</translation>
    </message>
    <message>
        <source>F9 carries it out · ↑↓: another way · Esc: later</source>
        <translation>F9 carries it out · ↑↓: another way · Esc: later</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Say why first.</translation>
    </message>
    <message>
        <source>the other gets an equal or better seat, a new code</source>
        <translation>the other gets an equal or better seat, a new code</translation>
    </message>
    <message>
        <source>the other gets the money back</source>
        <translation>the other gets the money back</translation>
    </message>
    <message>
        <source>both stay: it is fine as it is</source>
        <translation>both stay: it is fine as it is</translation>
    </message>
    <message>
        <source>written off: nothing can be done any more</source>
        <translation>written off: nothing can be done any more</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>keeps it</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>at risk</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>not valid any more</source>
        <translation>not valid any more</translation>
    </message>
    <message>
        <source>Decided, and written down with your name</source>
        <translation>Decided, and written down with your name</translation>
    </message>
    <message>
        <source>new seat {seats}: its ticket is printed; tell the customer</source>
        <translation>new seat {seats}: its ticket is printed; tell the customer</translation>
    </message>
    <message>
        <source>the devices hear of it by themselves</source>
        <translation>the devices hear of it by themselves</translation>
    </message>
    <message>
        <source>number of that order, such as 2-0147</source>
        <translation>number of that order, such as 2-0147</translation>
    </message>
    <message>
        <source>The terminal's own list, or its end total beside what the tills have booked, says whether it was paid. While its till works, ask there: this is for one that is lost.</source>
        <translation>The terminal's own list, or its end total beside what the tills have booked, says whether it was paid. While its till works, ask there: this is for one that is lost.</translation>
    </message>
    <message>
        <source>Say as which order first.</source>
        <translation>Say as which order first.</translation>
    </message>
    <message>
        <source>nothing was paid, or the terminal gave it back</source>
        <translation>nothing was paid, or the terminal gave it back</translation>
    </message>
    <message>
        <source>paid: it is sold by hand at another till</source>
        <translation>paid: it is sold by hand at another till</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>There is nothing in the basket yet</source>
        <translation>There is nothing in the basket yet</translation>
    </message>
    <message>
        <source>type a number, or begin to type a name or title</source>
        <translation>type a number, or begin to type a name or title</translation>
    </message>
    <message>
        <source>Nothing was sold at this till yet</source>
        <translation>Nothing was sold at this till yet</translation>
    </message>
    <message>
        <source>F2 finds an earlier order by its number or name</source>
        <translation>F2 finds an earlier order by its number or name</translation>
    </message>
    <message>
        <source>The basket is put aside</source>
        <translation>The basket is put aside</translation>
    </message>
    <message>
        <source>nothing was booked, its seats stay taken</source>
        <translation>nothing was booked, its seats stay taken</translation>
    </message>
    <message>
        <source>help the next one; Ctrl+S on an empty basket fetches it back</source>
        <translation>help the next one; Ctrl+S on an empty basket fetches it back</translation>
    </message>
    <message>
        <source>The program stopped at {time} with a basket that was not paid</source>
        <translation>The program stopped at {time} with a basket that was not paid</translation>
    </message>
    <message>
        <source>{places} are taken again</source>
        <translation>{places} are taken again</translation>
    </message>
    <message>
        <source>somebody else has {seats} by now</source>
        <translation>somebody else has {seats} by now</translation>
    </message>
    <message>
        <source>Enter: go on with it · Ctrl+S: later</source>
        <translation>Enter: go on with it · Ctrl+S: later</translation>
    </message>
    <message>
        <source>ask for other places</source>
        <translation>ask for other places</translation>
    </message>
    <message>
        <source>This goes back in one piece</source>
        <translation>This goes back in one piece</translation>
    </message>
    <message>
        <source>nothing was booked</source>
        <translation>nothing was booked</translation>
    </message>
    <message>
        <source>F9: in cash · F8: on the card</source>
        <translation>F9: in cash · F8: on the card</translation>
    </message>
    <message>
        <source>{seat} is not free</source>
        <translation>{seat} is not free</translation>
    </message>
    <message>
        <source>your basket is unchanged</source>
        <translation>your basket is unchanged</translation>
    </message>
    <message>
        <source>choose a coloured seat</source>
        <translation>choose a coloured seat</translation>
    </message>
    <message>
        <source>{count} together are not free, {parts} are</source>
        <translation>{count} together are not free, {parts} are</translation>
    </message>
    <message>
        <source>nothing is taken yet</source>
        <translation>nothing is taken yet</translation>
    </message>
    <message>
        <source>From {seat} on there are not {count} free together</source>
        <translation>From {seat} on there are not {count} free together</translation>
    </message>
    <message>
        <source>choose another seat, or take them one by one with Space</source>
        <translation>choose another seat, or take them one by one with Space</translation>
    </message>
    <message>
        <source>That is less than {amount}</source>
        <translation>That is less than {amount}</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} behind</source>
        <translation>The clock of this computer is {time} behind</translation>
    </message>
    <message>
        <source>The clock of this computer is {time} ahead</source>
        <translation>The clock of this computer is {time} ahead</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>sales and their order stay right; prices and the doors' hour follow the server's time as it was last measured</source>
        <translation>sales and their order stay right; prices and the doors' hour follow the server's time as it was last measured</translation>
    </message>
    <message>
        <source>set the clock right</source>
        <translation>set the clock right</translation>
    </message>
    <message>
        <source>Enter: {seats} · F5: choose yourself</source>
        <translation>Enter: {seats} · F5: choose yourself</translation>
    </message>
    <message>
        <source>Enter: {seats} (same rank) · F5: choose yourself</source>
        <translation>Enter: {seats} (same rank) · F5: choose yourself</translation>
    </message>
    <message>
        <source>{promotion} counts for this basket</source>
        <translation>{promotion} counts for this basket</translation>
    </message>
    <message>
        <source>the amount to pay is with it</source>
        <translation>the amount to pay is with it</translation>
    </message>
    <message>
        <source>The places are held for 1 more minute</source>
        <translation>The places are held for 1 more minute</translation>
    </message>
    <message>
        <source>nothing is taken from the basket</source>
        <translation>nothing is taken from the basket</translation>
    </message>
    <message>
        <source>Enter: hold them longer</source>
        <translation>Enter: hold them longer</translation>
    </message>
    <message>
        <source>Connected since {time}</source>
        <translation>Connected since {time}</translation>
    </message>
    <message>
        <source>No connection since {time}</source>
        <translation>No connection since {time}</translation>
    </message>
    <message>
        <source>you go on selling from own places ({count} free)</source>
        <translation>you go on selling from own places ({count} free)</translation>
    </message>
    <message>
        <source>and leave by themselves</source>
        <translation>and leave by themselves</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Basket</translation>
    </message>
    <message>
        <source>BASKET</source>
        <translation>BASKET</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>ORDER {number}</source>
        <translation>ORDER {number}</translation>
    </message>
    <message>
        <source>✓ one code for {count}</source>
        <translation>✓ one code for {count}</translation>
    </message>
    <message>
        <source>one code for {count}</source>
        <translation>one code for {count}</translation>
    </message>
    <message>
        <source>{name} · {tickets}, put aside</source>
        <translation>{name} · {tickets}, put aside</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>fee</translation>
    </message>
    <message>
        <source>gift card</source>
        <translation>gift card</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>{seat}, {price}, chosen</source>
        <translation>{seat}, {price}, chosen</translation>
    </message>
    <message>
        <source>basket</source>
        <translation>basket</translation>
    </message>
    <message>
        <source>free, ours</source>
        <translation>free, ours</translation>
    </message>
    <message>
        <source>free, not ours</source>
        <translation>free, not ours</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>sold</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reservation</translation>
    </message>
    <message>
        <source>other basket</source>
        <translation>other basket</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>Seating plan</source>
        <translation>Seating plan</translation>
    </message>
    <message>
        <source>List of seats</source>
        <translation>List of seats</translation>
    </message>
    <message>
        <source>Places without numbers</source>
        <translation>Places without numbers</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>{free} free of {capacity}</source>
        <translation>{free} free of {capacity}</translation>
    </message>
    <message>
        <source>{count} ours</source>
        <translation>{count} ours</translation>
    </message>
    <message>
        <source>PLACES</source>
        <translation>PLACES</translation>
    </message>
    <message>
        <source>PLAN   F5 list</source>
        <translation>PLAN   F5 list</translation>
    </message>
    <message>
        <source>No performance chosen</source>
        <translation>No performance chosen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>ours</translation>
    </message>
    <message>
        <source>wheelch.</source>
        <translation>wheelch.</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>not collected</translation>
    </message>
    <message>
        <source>No shift: reserving is possible, selling is not</source>
        <translation>No shift: reserving is possible, selling is not</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>as of {time}</translation>
    </message>
    <message>
        <source>deadline over: Shift+F7</source>
        <translation>deadline over: Shift+F7</translation>
    </message>
    <message>
        <source>free at {time}</source>
        <translation>free at {time}</translation>
    </message>
    <message>
        <source>how many of the chosen price</source>
        <translation>how many of the chosen price</translation>
    </message>
    <message>
        <source>next price, previous price, price number n</source>
        <translation>next price, previous price, price number n</translation>
    </message>
    <message>
        <source>find a performance or a name</source>
        <translation>find a performance or a name</translation>
    </message>
    <message>
        <source>find; choose a performance</source>
        <translation>find; choose a performance</translation>
    </message>
    <message>
        <source>take the proposed places; confirm</source>
        <translation>take the proposed places; confirm</translation>
    </message>
    <message>
        <source>card; cash: take the places and ask for the money</source>
        <translation>card; cash: take the places and ask for the money</translation>
    </message>
    <message>
        <source>customer; reserve, with Shift the list</source>
        <translation>customer; reserve, with Shift the list</translation>
    </message>
    <message>
        <source>pay in parts: voucher, transfer, on account</source>
        <translation>pay in parts: voucher, transfer, on account</translation>
    </message>
    <message>
        <source>card by hand; card whose result is unknown</source>
        <translation>card by hand; card whose result is unknown</translation>
    </message>
    <message>
        <source>another price for a line; a wheelchair place</source>
        <translation>another price for a line; a wheelchair place</translation>
    </message>
    <message>
        <source>one code for a group</source>
        <translation>one code for a group</translation>
    </message>
    <message>
        <source>open the drawer; sell a gift card</source>
        <translation>open the drawer; sell a gift card</translation>
    </message>
    <message>
        <source>sell a seat of another desk at risk</source>
        <translation>sell a seat of another desk at risk</translation>
    </message>
    <message>
        <source>other view; jump to seat G12</source>
        <translation>other view; jump to seat G12</translation>
    </message>
    <message>
        <source>Space, arrows</source>
        <translation>Space, arrows</translation>
    </message>
    <message>
        <source>in the plan: take a seat, move</source>
        <translation>in the plan: take a seat, move</translation>
    </message>
    <message>
        <source>Enter, Del</source>
        <translation>Enter, Del</translation>
    </message>
    <message>
        <source>in the basket: next price, take out</source>
        <translation>in the basket: next price, take out</translation>
    </message>
    <message>
        <source>one step back; twice: empty the basket</source>
        <translation>one step back; twice: empty the basket</translation>
    </message>
    <message>
        <source>basket as it was</source>
        <translation>basket as it was</translation>
    </message>
    <message>
        <source>put the basket aside; fetch it back</source>
        <translation>put the basket aside; fetch it back</translation>
    </message>
    <message>
        <source>next part of the screen</source>
        <translation>next part of the screen</translation>
    </message>
    <message>
        <source>open, count and close the till</source>
        <translation>open, count and close the till</translation>
    </message>
    <message>
        <source>tickets by e-mail, or printed</source>
        <translation>tickets by e-mail, or printed</translation>
    </message>
    <message>
        <source>receipt; last sale</source>
        <translation>receipt; last sale</translation>
    </message>
    <message>
        <source>of an order: exchange; other seat</source>
        <translation>of an order: exchange; other seat</translation>
    </message>
    <message>
        <source>refund; print again</source>
        <translation>refund; print again</translation>
    </message>
    <message>
        <source>right payment method; note</source>
        <translation>right payment method; note</translation>
    </message>
    <message>
        <source>other operator</source>
        <translation>other operator</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>PERFORMANCE</source>
        <translation>PERFORMANCE</translation>
    </message>
    <message>
        <source>QUANTITY</source>
        <translation>QUANTITY</translation>
    </message>
    <message>
        <source>No performances yet. The manager reads the programme in.</source>
        <translation>No performances yet. The manager reads the programme in.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{day} {time}, {title}, {hall}, {count} to sell here</source>
        <translation>{day} {time}, {title}, {hall}, {count} to sell here</translation>
    </message>
    <message>
        <source>row {row} {numbers}</source>
        <translation>row {row} {numbers}</translation>
    </message>
    <message>
        <source>TO PAY</source>
        <translation>TO PAY</translation>
    </message>
    <message>
        <source>wheelchair with companion</source>
        <translation>wheelchair with companion</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>to pay</translation>
    </message>
    <message>
        <source>rounded to 5 cents</source>
        <translation>rounded to 5 cents</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>goes back</source>
        <translation>goes back</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>CHANGE</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>by card</translation>
    </message>
    <message>
        <source>Type this amount into the terminal.</source>
        <translation>Type this amount into the terminal.</translation>
    </message>
    <message>
        <source>Nothing is booked before you have seen it approved.</source>
        <translation>Nothing is booked before you have seen it approved.</translation>
    </message>
    <message>
        <source>Enter: approved · Esc: not paid</source>
        <translation>Enter: approved · Esc: not paid</translation>
    </message>
    <message>
        <source>saved on this computer, without connection: the ticket is valid</source>
        <translation>saved on this computer, without connection: the ticket is valid</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>Alt+K: receipt · Alt+L: this order</source>
        <translation>Alt+K: receipt · Alt+L: this order</translation>
    </message>
    <message>
        <source>tickets by e-mail</source>
        <translation>tickets by e-mail</translation>
    </message>
    <message>
        <source>saved on this computer, without connection</source>
        <translation>saved on this computer, without connection</translation>
    </message>
    <message>
        <source>For whom, and why?</source>
        <translation>For whom, and why?</translation>
    </message>
    <message>
        <source>for example: press, De Standaard</source>
        <translation>for example: press, De Standaard</translation>
    </message>
    <message>
        <source>Enter: go on · Esc: not now</source>
        <translation>Enter: go on · Esc: not now</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Open the till</translation>
    </message>
    <message>
        <source>Count the change in the drawer.</source>
        <translation>Count the change in the drawer.</translation>
    </message>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Enter: open · Esc: not now</source>
        <translation>Enter: open · Esc: not now</translation>
    </message>
    <message>
        <source>on account: {amount}</source>
        <translation>on account: {amount}</translation>
    </message>
    <message>
        <source>Esc again empties the basket. Ctrl+Z brings it back.</source>
        <translation>Esc again empties the basket. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Enter: take these places · F8 card · F9 cash</source>
        <translation>Enter: take these places · F8 card · F9 cash</translation>
    </message>
    <message>
        <source>F8 card · F9 cash</source>
        <translation>F8 card · F9 cash</translation>
    </message>
    <message>
        <source>Good day. Count the change and open the till: F12.</source>
        <translation>Good day. Count the change and open the till: F12.</translation>
    </message>
    <message>
        <source>Enter: given back, print the tickets</source>
        <translation>Enter: given back, print the tickets</translation>
    </message>
    <message>
        <source>Enter: paid, tickets by e-mail · Ctrl+E: print them</source>
        <translation>Enter: paid, tickets by e-mail · Ctrl+E: print them</translation>
    </message>
    <message>
        <source>Enter: paid, print the tickets</source>
        <translation>Enter: paid, print the tickets</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Plan/list</source>
        <translation>Plan/list</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>CARD</source>
        <translation>CARD</translation>
    </message>
    <message>
        <source>CASH</source>
        <translation>CASH</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Amount of this part</source>
        <translation>Amount of this part</translation>
    </message>
    <message>
        <source>Payment in parts</source>
        <translation>Payment in parts</translation>
    </message>
    <message>
        <source>scan or type the code</source>
        <translation>scan or type the code</translation>
    </message>
    <message>
        <source>STILL TO PAY</source>
        <translation>STILL TO PAY</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>of {total}</translation>
    </message>
    <message>
        <source>Enter: save and print · Esc: last part back</source>
        <translation>Enter: save and print · Esc: last part back</translation>
    </message>
    <message>
        <source>Amount, then F8, F9, or + − and Enter · Esc: back</source>
        <translation>Amount, then F8, F9, or + − and Enter · Esc: back</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Gift card</translation>
    </message>
    <message>
        <source>Its code stands on the receipt. It pays in parts, at any desk.</source>
        <translation>Its code stands on the receipt. It pays in parts, at any desk.</translation>
    </message>
    <message>
        <source>worth</source>
        <translation>worth</translation>
    </message>
    <message>
        <source>Worth of the gift card</source>
        <translation>Worth of the gift card</translation>
    </message>
    <message>
        <source>Enter: into the basket · Esc: not</source>
        <translation>Enter: into the basket · Esc: not</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>These tickets cannot go by e-mail</source>
        <translation>These tickets cannot go by e-mail</translation>
    </message>
    <message>
        <source>nothing was changed, they are printed</source>
        <translation>nothing was changed, they are printed</translation>
    </message>
    <message>
        <source>F4: a customer with an e-mail address; the manager names a mail server</source>
        <translation>F4: a customer with an e-mail address; the manager names a mail server</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Gift card: {left} left of {worth}</source>
        <translation>Gift card: {left} left of {worth}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>valid until {day}</translation>
    </message>
    <message>
        <source>scan it after F9 or F8 to pay with it</source>
        <translation>scan it after F9 or F8 to pay with it</translation>
    </message>
    <message>
        <source>Enter: save · Esc: last part back</source>
        <translation>Enter: save · Esc: last part back</translation>
    </message>
    <message>
        <source>nothing is printed: they have their paper</source>
        <translation>nothing is printed: they have their paper</translation>
    </message>
    <message>
        <source>{promotion} takes nothing off these prices</source>
        <translation>{promotion} takes nothing off these prices</translation>
    </message>
    <message>
        <source>what comes into the basket at another price costs less</source>
        <translation>what comes into the basket at another price costs less</translation>
    </message>
    <message>
        <source>another price: Enter on the line</source>
        <translation>another price: Enter on the line</translation>
    </message>
    <message>
        <source>was not paid yet</source>
        <translation>was not paid yet</translation>
    </message>
    <message>
        <source>not to be paid any more: {amount}</source>
        <translation>not to be paid any more: {amount}</translation>
    </message>
    <message>
        <source>An exchange is not sold at risk or on paper</source>
        <translation>An exchange is not sold at risk or on paper</translation>
    </message>
    <message>
        <source>nothing was changed, the basket is kept</source>
        <translation>nothing was changed, the basket is kept</translation>
    </message>
    <message>
        <source>choose seats of this desk, or give the tickets back first: Alt+T</source>
        <translation>choose seats of this desk, or give the tickets back first: Alt+T</translation>
    </message>
    <message>
        <source>There is no seat {seat} here</source>
        <translation>There is no seat {seat} here</translation>
    </message>
    <message>
        <source>type the name of another seat</source>
        <translation>type the name of another seat</translation>
    </message>
    <message>
        <source>Alt+O: at risk</source>
        <translation>Alt+O: at risk</translation>
    </message>
    <message>
        <source>{amount} to give back?</source>
        <translation>{amount} to give back?</translation>
    </message>
    <message>
        <source>Enter: yes · else type what was given</source>
        <translation>Enter: yes · else type what was given</translation>
    </message>
    <message>
        <source>Type a number, or begin to type a name or title. You can always scan.</source>
        <translation>Type a number, or begin to type a name or title. You can always scan.</translation>
    </message>
    <message>
        <source>title, date, hall, name</source>
        <translation>title, date, hall, name</translation>
    </message>
    <message>
        <source>+ − price</source>
        <translation>+ − price</translation>
    </message>
    <message>
        <source>Alt+L last sale · Shift+F7 reservations · Alt+W wheelchair</source>
        <translation>Alt+L last sale · Shift+F7 reservations · Alt+W wheelchair</translation>
    </message>
    <message>
        <source>+ − other price · Shift+F9 in parts · Shift+F8 card by hand</source>
        <translation>+ − other price · Shift+F9 in parts · Shift+F8 card by hand</translation>
    </message>
    <message>
        <source>Shift+F9 in parts, on account · Shift+F8 card by hand · Ctrl+S put aside</source>
        <translation>Shift+F9 in parts, on account · Shift+F8 card by hand · Ctrl+S put aside</translation>
    </message>
    <message>
        <source>There are no performances here yet</source>
        <translation>There are no performances here yet</translation>
    </message>
    <message>
        <source>F3 in the manager's window makes one, or reads the programme; it comes by itself</source>
        <translation>F3 in the manager's window makes one, or reads the programme; it comes by itself</translation>
    </message>
    <message>
        <source>This performance has no prices yet</source>
        <translation>This performance has no prices yet</translation>
    </message>
    <message>
        <source>the manager gives it a price list; it comes by itself</source>
        <translation>the manager gives it a price list; it comes by itself</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’ on this computer</source>
        <translation>Nothing found for ‘{text}’ on this computer</translation>
    </message>
    <message>
        <source>what you typed stays</source>
        <translation>what you typed stays</translation>
    </message>
    <message>
        <source>put it right, or Esc: all</source>
        <translation>put it right, or Esc: all</translation>
    </message>
    <message>
        <source>nothing was taken</source>
        <translation>nothing was taken</translation>
    </message>
    <message>
        <source>LIST   F5 plan   g12 jumps</source>
        <translation>LIST   F5 plan   g12 jumps</translation>
    </message>
    <message>
        <source>Enter: as a customer · Esc: all</source>
        <translation>Enter: as a customer · Esc: all</translation>
    </message>
    <message>
        <source>Choose the new show: title or day, then Enter</source>
        <translation>Choose the new show: title or day, then Enter</translation>
    </message>
    <message>
        <source>Enter: yes · Esc: last part back</source>
        <translation>Enter: yes · Esc: last part back</translation>
    </message>
    <message>
        <source>Is there {amount} in the drawer?</source>
        <translation>Is there {amount} in the drawer?</translation>
    </message>
    <message>
        <source>A gift card of {amount}?</source>
        <translation>A gift card of {amount}?</translation>
    </message>
    <message>
        <source>Enter: yes · else type the right sum</source>
        <translation>Enter: yes · else type the right sum</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>never heard of by this computer</source>
        <translation>never heard of by this computer</translation>
    </message>
    <message>
        <source>{count} events waited there then</source>
        <translation>{count} events waited there then</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>the newest event that the server has of it</source>
        <translation>the newest event that the server has of it</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>what it sold after this and did not send is missing here</source>
        <translation>what it sold after this and did not send is missing here</translation>
    </message>
    <message>
        <source>last sale</source>
        <translation>last sale</translation>
    </message>
    <message>
        <source>its places</source>
        <translation>its places</translation>
    </message>
    <message>
        <source>Enter asks for them; it gives them when it hears of it</source>
        <translation>Enter asks for them; it gives them when it hears of it</translation>
    </message>
    <message>
        <source>Enter again: ask for them</source>
        <translation>Enter again: ask for them</translation>
    </message>
    <message>
        <source>it owns no unsold places</source>
        <translation>it owns no unsold places</translation>
    </message>
    <message>
        <source>no sale</source>
        <translation>no sale</translation>
    </message>
    <message>
        <source>came in by its signature, its sale unknown: {door}, {time}</source>
        <translation>came in by its signature, its sale unknown: {door}, {time}</translation>
    </message>
    <message>
        <source>it is stolen: its tickets of after today let nobody in either</source>
        <translation>it is stolen: its tickets of after today let nobody in either</translation>
    </message>
    <message>
        <source>it is lost: no answers any more, its {places} are free</source>
        <translation>it is lost: no answers any more, its {places} are free</translation>
    </message>
    <message>
        <source>Enter again: this cannot be taken back</source>
        <translation>Enter again: this cannot be taken back</translation>
    </message>
    <message>
        <source>cut off as lost since {time}</source>
        <translation>cut off as lost since {time}</translation>
    </message>
    <message>
        <source>cut off as stolen since {time}</source>
        <translation>cut off as stolen since {time}</translation>
    </message>
    <message>
        <source>Enter: do what the line says · Esc: back</source>
        <translation>Enter: do what the line says · Esc: back</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>DEVICE</translation>
    </message>
    <message>
        <source>{places} are asked for</source>
        <translation>{places} are asked for</translation>
    </message>
    <message>
        <source>Cut off; what it has not sold is free</source>
        <translation>Cut off; what it has not sold is free</translation>
    </message>
    <message>
        <source>{made} sent, {received} received, {aside} kept aside</source>
        <translation>{made} sent, {received} received, {aside} kept aside</translation>
    </message>
    <message>
        <source>{received} of {made} received, {waiting} wait, {aside} kept aside</source>
        <translation>{received} of {made} received, {waiting} wait, {aside} kept aside</translation>
    </message>
    <message>
        <source>the server shows the same {head} when all is there</source>
        <translation>the server shows the same {head} when all is there</translation>
    </message>
    <message>
        <source>{seats}: free again</source>
        <translation>{seats}: free again</translation>
    </message>
    <message>
        <source>what it owned is free again</source>
        <translation>what it owned is free again</translation>
    </message>
    <message>
        <source>a ticket that it sold and never told may turn up</source>
        <translation>a ticket that it sold and never told may turn up</translation>
    </message>
    <message>
        <source>it owned no unsold places</source>
        <translation>it owned no unsold places</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>never copied</source>
        <translation>never copied</translation>
    </message>
    <message>
        <source>copy too old: {detail}</source>
        <translation>copy too old: {detail}</translation>
    </message>
    <message>
        <source>copying: {detail}</source>
        <translation>copying: {detail}</translation>
    </message>
    <message>
        <source>ready: {detail}</source>
        <translation>ready: {detail}</translation>
    </message>
    <message>
        <source>only this device</source>
        <translation>only this device</translation>
    </message>
    <message>
        <source>all doors connected</source>
        <translation>all doors connected</translation>
    </message>
    <message>
        <source>only this house</source>
        <translation>only this house</translation>
    </message>
    <message>
        <source>only this device: double use at another door is not seen</source>
        <translation>only this device: double use at another door is not seen</translation>
    </message>
    <message>
        <source>camera: off</source>
        <translation>camera: off</translation>
    </message>
    <message>
        <source>camera: on</source>
        <translation>camera: on</translation>
    </message>
    <message>
        <source>camera gone, hand scanner works</source>
        <translation>camera gone, hand scanner works</translation>
    </message>
    <message>
        <source>{name}: not there</source>
        <translation>{name}: not there</translation>
    </message>
    <message>
        <source>scanner: {said}</source>
        <translation>scanner: {said}</translation>
    </message>
    <message>
        <source>scanner: listening</source>
        <translation>scanner: listening</translation>
    </message>
    <message>
        <source>sound: none</source>
        <translation>sound: none</translation>
    </message>
    <message>
        <source>sound: on</source>
        <translation>sound: on</translation>
    </message>
    <message>
        <source>Performances of today</source>
        <translation>Performances of today</translation>
    </message>
    <message>
        <source>name of this door, for instance: main</source>
        <translation>name of this door, for instance: main</translation>
    </message>
    <message>
        <source>Enter   Start scanning</source>
        <translation>Enter   Start scanning</translation>
    </message>
    <message>
        <source>What comes in here?</source>
        <translation>What comes in here?</translation>
    </message>
    <message>
        <source>Space ticks a performance.</source>
        <translation>Space ticks a performance.</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>code, name, order or seat</source>
        <translation>code, name, order or seat</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Last scans</translation>
    </message>
    <message>
        <source>Counts by door and price</source>
        <translation>Counts by door and price</translation>
    </message>
    <message>
        <source>INSIDE</source>
        <translation>INSIDE</translation>
    </message>
    <message>
        <source>OUTSIDE</source>
        <translation>OUTSIDE</translation>
    </message>
    <message>
        <source>LAST SCANS</source>
        <translation>LAST SCANS</translation>
    </message>
    <message>
        <source>INSIDE BY DOOR AND PRICE</source>
        <translation>INSIDE BY DOOR AND PRICE</translation>
    </message>
    <message>
        <source>of {expected} · {count} still to come</source>
        <translation>of {expected} · {count} still to come</translation>
    </message>
    <message>
        <source>group {count}/{places}</source>
        <translation>group {count}/{places}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>in twice</source>
        <translation>in twice</translation>
    </message>
    <message>
        <source>door without a name</source>
        <translation>door without a name</translation>
    </message>
    <message>
        <source>{count} of {sold}</source>
        <translation>{count} of {sold}</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>READY · scan a ticket</source>
        <translation>READY · scan a ticket</translation>
    </message>
    <message>
        <source>CHECK: {what}</source>
        <translation>CHECK: {what}</translation>
    </message>
    <message>
        <source>OTHER DAY</source>
        <translation>OTHER DAY</translation>
    </message>
    <message>
        <source>WELCOME</source>
        <translation>WELCOME</translation>
    </message>
    <message>
        <source>HOW MANY?</source>
        <translation>HOW MANY?</translation>
    </message>
    <message>
        <source>GROUP FULL</source>
        <translation>GROUP FULL</translation>
    </message>
    <message>
        <source>OTHER DOOR</source>
        <translation>OTHER DOOR</translation>
    </message>
    <message>
        <source>MAY NOT ENTER</source>
        <translation>MAY NOT ENTER</translation>
    </message>
    <message>
        <source>BLOCKED</source>
        <translation>BLOCKED</translation>
    </message>
    <message>
        <source>NOT APPROVED</source>
        <translation>NOT APPROVED</translation>
    </message>
    <message>
        <source>TOO EARLY</source>
        <translation>TOO EARLY</translation>
    </message>
    <message>
        <source>TOO LATE</source>
        <translation>TOO LATE</translation>
    </message>
    <message>
        <source>LATECOMER</source>
        <translation>LATECOMER</translation>
    </message>
    <message>
        <source>NOT PAID</source>
        <translation>NOT PAID</translation>
    </message>
    <message>
        <source>ALREADY USED</source>
        <translation>ALREADY USED</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNKNOWN</translation>
    </message>
    <message>
        <source>OTHER SHOW</source>
        <translation>OTHER SHOW</translation>
    </message>
    <message>
        <source>NOT REAL</source>
        <translation>NOT REAL</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>CANCELLED</translation>
    </message>
    <message>
        <source>REPLACED</source>
        <translation>REPLACED</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>CHECK</translation>
    </message>
    <message>
        <source>NOT OURS</source>
        <translation>NOT OURS</translation>
    </message>
    <message>
        <source>not in this device's copy ({time})
it may be a real ticket: to the desk</source>
        <translation>not in this device's copy ({time})
it may be a real ticket: to the desk</translation>
    </message>
    <message>
        <source>could not decide
scan again, or look it up by name</source>
        <translation>could not decide
scan again, or look it up by name</translation>
    </message>
    <message>
        <source>{price}: not at this entrance
to the desk</source>
        <translation>{price}: not at this entrance
to the desk</translation>
    </message>
    <message>
        <source>the signature is wrong
call the person in charge</source>
        <translation>the signature is wrong
call the person in charge</translation>
    </message>
    <message>
        <source>this ticket was cancelled
to the desk</source>
        <translation>this ticket was cancelled
to the desk</translation>
    </message>
    <message>
        <source>there is a newer ticket for this place
ask for it</source>
        <translation>there is a newer ticket for this place
ask for it</translation>
    </message>
    <message>
        <source>this ticket is blocked
call the person in charge</source>
        <translation>this ticket is blocked
call the person in charge</translation>
    </message>
    <message>
        <source>this order waits for approval
to the desk</source>
        <translation>this order waits for approval
to the desk</translation>
    </message>
    <message>
        <source>the doors are closed
call the person in charge</source>
        <translation>the doors are closed
call the person in charge</translation>
    </message>
    <message>
        <source>the hall is closed
latecomers after agreement: F9</source>
        <translation>the hall is closed
latecomers after agreement: F9</translation>
    </message>
    <message>
        <source>not paid yet
to the desk</source>
        <translation>not paid yet
to the desk</translation>
    </message>
    <message>
        <source>this seat was sold twice
call the person in charge</source>
        <translation>this seat was sold twice
call the person in charge</translation>
    </message>
    <message>
        <source>a customer card or another code</source>
        <translation>a customer card or another code</translation>
    </message>
    <message>
        <source>have a nice evening</source>
        <translation>have a nice evening</translation>
    </message>
    <message>
        <source>not at this entrance</source>
        <translation>not at this entrance</translation>
    </message>
    <message>
        <source>entrance: {doors}</source>
        <translation>entrance: {doors}</translation>
    </message>
    <message>
        <source>the doors are not open yet</source>
        <translation>the doors are not open yet</translation>
    </message>
    <message>
        <source>doors open at {time}</source>
        <translation>doors open at {time}</translation>
    </message>
    <message>
        <source>no more than {detail} ×</source>
        <translation>no more than {detail} ×</translation>
    </message>
    <message>
        <source>no more than {detail} × a day</source>
        <translation>no more than {detail} × a day</translation>
    </message>
    <message>
        <source>{inside} of {places} inside</source>
        <translation>{inside} of {places} inside</translation>
    </message>
    <message>
        <source>inside already; scan out first</source>
        <translation>inside already; scan out first</translation>
    </message>
    <message>
        <source>again after {detail} minutes</source>
        <translation>again after {detail} minutes</translation>
    </message>
    <message>
        <source>only within {detail} minutes</source>
        <translation>only within {detail} minutes</translation>
    </message>
    <message>
        <source>from {detail}</source>
        <translation>from {detail}</translation>
    </message>
    <message>
        <source>until {detail}</source>
        <translation>until {detail}</translation>
    </message>
    <message>
        <source>not on this day</source>
        <translation>not on this day</translation>
    </message>
    <message>
        <source>only at: {detail}</source>
        <translation>only at: {detail}</translation>
    </message>
    <message>
        <source>not for this price</source>
        <translation>not for this price</translation>
    </message>
    <message>
        <source>not for this rank</source>
        <translation>not for this rank</translation>
    </message>
    <message>
        <source>only for: {detail}</source>
        <translation>only for: {detail}</translation>
    </message>
    <message>
        <source>a rule of the house
call the person in charge</source>
        <translation>a rule of the house
call the person in charge</translation>
    </message>
    <message>
        <source>ROW {row}   SEAT {seat}</source>
        <translation>ROW {row}   SEAT {seat}</translation>
    </message>
    <message>
        <source>PLACE {seat}</source>
        <translation>PLACE {seat}</translation>
    </message>
    <message>
        <source>{position} of {count} of this order</source>
        <translation>{position} of {count} of this order</translation>
    </message>
    <message>
        <source>sold at a desk, not yet in the copy of {time}</source>
        <translation>sold at a desk, not yet in the copy of {time}</translation>
    </message>
    <message>
        <source>the ticket stays valid</source>
        <translation>the ticket stays valid</translation>
    </message>
    <message>
        <source>scan the code of a group first</source>
        <translation>scan the code of a group first</translation>
    </message>
    <message>
        <source>TO OUT?</source>
        <translation>TO OUT?</translation>
    </message>
    <message>
        <source>TO IN?</source>
        <translation>TO IN?</translation>
    </message>
    <message>
        <source>Enter within 3 seconds</source>
        <translation>Enter within 3 seconds</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>from now on people go out here</source>
        <translation>from now on people go out here</translation>
    </message>
    <message>
        <source>from now on people come in here</source>
        <translation>from now on people come in here</translation>
    </message>
    <message>
        <source>there is no scan to take back</source>
        <translation>there is no scan to take back</translation>
    </message>
    <message>
        <source>TAKE BACK</source>
        <translation>TAKE BACK</translation>
    </message>
    <message>
        <source>first scan the ticket that is refused</source>
        <translation>first scan the ticket that is refused</translation>
    </message>
    <message>
        <source>TAKEN BACK</source>
        <translation>TAKEN BACK</translation>
    </message>
    <message>
        <source>Click here:
scans now go to another program</source>
        <translation>Click here:
scans now go to another program</translation>
    </message>
    <message>
        <source>Door: {name}</source>
        <translation>Door: {name}</translation>
    </message>
    <message>
        <source>AGAIN</source>
        <translation>AGAIN</translation>
    </message>
    <message>
        <source>All characters arrive as they are. Next: a ticket.</source>
        <translation>All characters arrive as they are. Next: a ticket.</translation>
    </message>
    <message>
        <source>SCANNER WORKS</source>
        <translation>SCANNER WORKS</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Show, door</source>
        <translation>Show, door</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>In/out</source>
        <translation>In/out</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>ADMIT ANYWAY</source>
        <translation>ADMIT ANYWAY</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>always works, whatever has the focus</source>
        <translation>always works, whatever has the focus</translation>
    </message>
    <message>
        <source>the short code under the barcode, a name, an order or a seat</source>
        <translation>the short code under the barcode, a name, an order or a seat</translation>
    </message>
    <message>
        <source>choose performances and name the door</source>
        <translation>choose performances and name the door</translation>
    </message>
    <message>
        <source>how many of a group come in now</source>
        <translation>how many of a group come in now</translation>
    </message>
    <message>
        <source>inside by door and price, or the last scans</source>
        <translation>inside by door and price, or the last scans</translation>
    </message>
    <message>
        <source>people go in or out here; Enter within 3 seconds</source>
        <translation>people go in or out here; Enter within 3 seconds</translation>
    </message>
    <message>
        <source>take the last scan back, within a quarter of an hour</source>
        <translation>take the last scan back, within a quarter of an hour</translation>
    </message>
    <message>
        <source>let in despite the verdict, with a reason</source>
        <translation>let in despite the verdict, with a reason</translation>
    </message>
    <message>
        <source>camera, scanners, sound test, hand over</source>
        <translation>camera, scanners, sound test, hand over</translation>
    </message>
    <message>
        <source>verdict away</source>
        <translation>verdict away</translation>
    </message>
    <message>
        <source>next part of the screen</source>
        <translation>next part of the screen</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>full screen</translation>
    </message>
    <message>
        <source>other operator</source>
        <translation>other operator</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>How many people</translation>
    </message>
    <message>
        <source>type a number, Enter · Esc: nobody</source>
        <translation>type a number, Enter · Esc: nobody</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>Number of the second person</source>
        <translation>Number of the second person</translation>
    </message>
    <message>
        <source>their PIN</source>
        <translation>their PIN</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Second person (number)</source>
        <translation>Second person (number)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Enter: next, then do it · Esc: change nothing</source>
        <translation>Enter: next, then do it · Esc: change nothing</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Enter: decide as for a scan · Esc: back</source>
        <translation>Enter: decide as for a scan · Esc: back</translation>
    </message>
    <message>
        <source>“{text}”: {count} found</source>
        <translation>“{text}”: {count} found</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>Camera, scanners, sound</source>
        <translation>Camera, scanners, sound</translation>
    </message>
    <message>
        <source>This door</source>
        <translation>This door</translation>
    </message>
    <message>
        <source>Enter: switch or do · Esc: back to scanning</source>
        <translation>Enter: switch or do · Esc: back to scanning</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>No camera</translation>
    </message>
    <message>
        <source>Scanners in HID-POS mode</source>
        <translation>Scanners in HID-POS mode</translation>
    </message>
    <message>
        <source>Scanners that type like a keyboard: always on</source>
        <translation>Scanners that type like a keyboard: always on</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Sound test</translation>
    </message>
    <message>
        <source>Set-up sheet for scanners, as PDF</source>
        <translation>Set-up sheet for scanners, as PDF</translation>
    </message>
    <message>
        <source>Hand over: other operator</source>
        <translation>Hand over: other operator</translation>
    </message>
    <message>
        <source>Camera: {name}</source>
        <translation>Camera: {name}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>You should hear a tone. If not: turn the volume up.</source>
        <translation>You should hear a tone. If not: turn the volume up.</translation>
    </message>
    <message>
        <source>This computer has no sound.</source>
        <translation>This computer has no sound.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Written: {path}</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>keyboard</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>What the camera sees</translation>
    </message>
    <message>
        <source>the price on the ticket</source>
        <translation>the price on the ticket</translation>
    </message>
    <message>
        <source>other doors are seen late</source>
        <translation>other doors are seen late</translation>
    </message>
    <message>
        <source>the server is slow: double use at another door is seen a little later</source>
        <translation>the server is slow: double use at another door is seen a little later</translation>
    </message>
    <message>
        <source>Esc, or type on: {what}</source>
        <translation>Esc, or type on: {what}</translation>
    </message>
    <message>
        <source>the set-up of the doors is not understood
call the person in charge</source>
        <translation>the set-up of the doors is not understood
call the person in charge</translation>
    </message>
    <message>
        <source>from a till that was declared lost
call the person in charge</source>
        <translation>from a till that was declared lost
call the person in charge</translation>
    </message>
    <message>
        <source>from before the house joined, not on its list
call the person in charge</source>
        <translation>from before the house joined, not on its list
call the person in charge</translation>
    </message>
    <message>
        <source>REFUNDED</source>
        <translation>REFUNDED</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>refunded</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>at the till {till}</source>
        <translation>at {till}</translation>
    </message>
    <message>
        <source>to the desk</source>
        <translation>to the desk</translation>
    </message>
    <message>
        <source>does not come in again
say so before they leave</source>
        <translation>does not come in again
say so before they leave</translation>
    </message>
    <message>
        <source>back in until {time}</source>
        <translation>back in until {time}</translation>
    </message>
    <message>
        <source>by the clock of this computer it is {now}
set it right, or call the person in charge</source>
        <translation>by the clock of this computer it is {now}
set it right, or call the person in charge</translation>
    </message>
    <message>
        <source>Doors with rules: {names}. A door of another name lets all in.</source>
        <translation>Doors with rules: {names}. A door of another name lets all in.</translation>
    </message>
    <message>
        <source>asked for at {time}: {door}
never confirmed: call the person in charge</source>
        <translation>asked for at {time}: {door}
never confirmed: call the person in charge</translation>
    </message>
    <message>
        <source>nobody comes in here yet: F3</source>
        <translation>nobody comes in here yet: F3</translation>
    </message>
    <message>
        <source>used already too: {when}</source>
        <translation>used already too: {when}</translation>
    </message>
</context>
<context>
    <name>DoorSheet</name>
    <message>
        <source>Setting up a scanner</source>
        <translation>Setting up a scanner</translation>
    </message>
    <message>
        <source>Connection: USB serial (COM, CDC) or HID-POS</source>
        <translation>Connection: USB serial (COM, CDC) or HID-POS</translation>
    </message>
    <message>
        <source>Best, if the scanner can do it: the codes then arrive as they are, whatever keyboard is set and whatever window is in front. Switch it on with F12 on the door.</source>
        <translation>Best, if the scanner can do it: the codes then arrive as they are, whatever keyboard is set and whatever window is in front. Switch it on with F12 on the door.</translation>
    </message>
    <message>
        <source>Else: USB keyboard, country USA</source>
        <translation>Else: USB keyboard, country USA</translation>
    </message>
    <message>
        <source>Works without any setting in boxoffice. Belgian or French as country is fine too: the door finds out by itself, and says so in its status line.</source>
        <translation>Works without any setting in boxoffice. Belgian or French as country is fine too: the door finds out by itself, and says so in its status line.</translation>
    </message>
    <message>
        <source>Suffix: CR (Enter)</source>
        <translation>Suffix: CR (Enter)</translation>
    </message>
    <message>
        <source>The verdict comes at once. Without a suffix the door waits a moment. Tab is fine too.</source>
        <translation>The verdict comes at once. Without a suffix the door waits a moment. Tab is fine too.</translation>
    </message>
    <message>
        <source>Delay between characters: none. Caps Lock: off</source>
        <translation>Delay between characters: none. Caps Lock: off</translation>
    </message>
    <message>
        <source>A scanner that types slowly is taken for a person.</source>
        <translation>A scanner that types slowly is taken for a person.</translation>
    </message>
    <message>
        <source>AIM identifier: on, if there is a choice</source>
        <translation>AIM identifier: on, if there is a choice</translation>
    </message>
    <message>
        <source>It says which kind of code was read; without it everything works too.</source>
        <translation>It says which kind of code was read; without it everything works too.</translation>
    </message>
    <message>
        <source>Codes: QR and Code 128 on, all others off</source>
        <translation>Codes: QR and Code 128 on, all others off</translation>
    </message>
    <message>
        <source>Then drink cartons and loyalty cards stay silent. Reading white on black (inverse) helps with phones in the dark.</source>
        <translation>Then drink cartons and loyalty cards stay silent. Reading white on black (inverse) helps with phones in the dark.</translation>
    </message>
    <message>
        <source>Reading the same code again: after 2 seconds or more</source>
        <translation>Reading the same code again: after 2 seconds or more</translation>
    </message>
    <message>
        <source>Set it with the codes in the manual of its maker; then scan both codes below with the door open. It answers SCANNER WORKS.</source>
        <translation>Set it with the codes in the manual of its maker; then scan both codes below with the door open. It answers SCANNER WORKS.</translation>
    </message>
    <message>
        <source>all characters of a ticket</source>
        <translation>all characters of a ticket</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>barcode</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>change for a note</source>
        <translation>change for a note</translation>
    </message>
    <message>
        <source>coins are filled up or counted</source>
        <translation>coins are filled up or counted</translation>
    </message>
    <message>
        <source>closed too soon</source>
        <translation>closed too soon</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Open the drawer</translation>
    </message>
    <message>
        <source>your PIN</source>
        <translation>your PIN</translation>
    </message>
    <message>
        <source>2nd person: number</source>
        <translation>2nd person: number</translation>
    </message>
    <message>
        <source>their PIN</source>
        <translation>their PIN</translation>
    </message>
    <message>
        <source>Enter: open · Esc: not</source>
        <translation>Enter: open · Esc: not</translation>
    </message>
    <message>
        <source>It is written down with your name.</source>
        <translation>It is written down with your name.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in the program ({code})</source>
        <translation>Something went wrong in the program ({code})</translation>
    </message>
    <message>
        <source>what was saved before is safe; the error is in the log</source>
        <translation>what was saved before is safe; the error is in the log</translation>
    </message>
    <message>
        <source>go on working; tell the manager this code</source>
        <translation>go on working; tell the manager this code</translation>
    </message>
    <message>
        <source>{seat} belongs to {owner}</source>
        <translation>{seat} belongs to {owner}</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>nothing was charged</translation>
    </message>
    <message>
        <source>F5: choose other seats</source>
        <translation>F5: choose other seats</translation>
    </message>
    <message>
        <source>No seats are chosen</source>
        <translation>No seats are chosen</translation>
    </message>
    <message>
        <source>choose seats on the plan first</source>
        <translation>choose seats on the plan first</translation>
    </message>
    <message>
        <source>{seat} is not free, and not this computer's either</source>
        <translation>{seat} is not free, and not this computer's either</translation>
    </message>
    <message>
        <source>leave it out, or ask for it back first</source>
        <translation>leave it out, or ask for it back first</translation>
    </message>
    <message>
        <source>{seat} is not blocked</source>
        <translation>{seat} is not blocked</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>leave it out</translation>
    </message>
    <message>
        <source>{seat} is blocked by another desk out of its own seats</source>
        <translation>{seat} is blocked by another desk out of its own seats</translation>
    </message>
    <message>
        <source>let that desk release it</source>
        <translation>let that desk release it</translation>
    </message>
    <message>
        <source>{seat} was just sold to {owner}</source>
        <translation>{seat} was just sold to {owner}</translation>
    </message>
    <message>
        <source>your basket is kept, nothing was charged</source>
        <translation>your basket is kept, nothing was charged</translation>
    </message>
    <message>
        <source>{seat} is not of this desk, and there is no connection to ask</source>
        <translation>{seat} is not of this desk, and there is no connection to ask</translation>
    </message>
    <message>
        <source>{seat} was taken just now</source>
        <translation>{seat} was taken just now</translation>
    </message>
    <message>
        <source>The right to sell {seat} has ended</source>
        <translation>The right to sell {seat} has ended</translation>
    </message>
    <message>
        <source>No own places left for this performance</source>
        <translation>No own places left for this performance</translation>
    </message>
    <message>
        <source>nothing was taken</source>
        <translation>nothing was taken</translation>
    </message>
    <message>
        <source>with a connection you can go on; without one, ask another desk</source>
        <translation>with a connection you can go on; without one, ask another desk</translation>
    </message>
    <message>
        <source>Not enough places together</source>
        <translation>Not enough places together</translation>
    </message>
    <message>
        <source>F5: choose the seats one by one, or ask for fewer</source>
        <translation>F5: choose the seats one by one, or ask for fewer</translation>
    </message>
    <message>
        <source>Not enough places left: {free} free</source>
        <translation>Not enough places left: {free} free</translation>
    </message>
    <message>
        <source>ask for fewer</source>
        <translation>ask for fewer</translation>
    </message>
    <message>
        <source>A number is missing</source>
        <translation>A number is missing</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nothing was changed</translation>
    </message>
    <message>
        <source>type how many</source>
        <translation>type how many</translation>
    </message>
    <message>
        <source>There is nothing in the basket yet</source>
        <translation>There is nothing in the basket yet</translation>
    </message>
    <message>
        <source>type a number, or begin to type a name or title</source>
        <translation>type a number, or begin to type a name or title</translation>
    </message>
    <message>
        <source>Too little was given</source>
        <translation>Too little was given</translation>
    </message>
    <message>
        <source>nothing was booked</source>
        <translation>nothing was booked</translation>
    </message>
    <message>
        <source>type what the customer gave</source>
        <translation>type what the customer gave</translation>
    </message>
    <message>
        <source>The till is not open</source>
        <translation>The till is not open</translation>
    </message>
    <message>
        <source>nothing was charged, your basket is kept</source>
        <translation>nothing was charged, your basket is kept</translation>
    </message>
    <message>
        <source>F12: count the float and open the till</source>
        <translation>F12: count the float and open the till</translation>
    </message>
    <message>
        <source>The till is open already</source>
        <translation>The till is open already</translation>
    </message>
    <message>
        <source>go on selling</source>
        <translation>go on selling</translation>
    </message>
    <message>
        <source>The till has not been counted yet</source>
        <translation>The till has not been counted yet</translation>
    </message>
    <message>
        <source>the shift stays open</source>
        <translation>the shift stays open</translation>
    </message>
    <message>
        <source>These are no days, or the last one comes before the first</source>
        <translation>These are no days, or the last one comes before the first</translation>
    </message>
    <message>
        <source>the report that is shown is the one before</source>
        <translation>the report that is shown is the one before</translation>
    </message>
    <message>
        <source>type two days, such as 1/11/2026 and 30/11/2026</source>
        <translation>type two days, such as 1/11/2026 and 30/11/2026</translation>
    </message>
    <message>
        <source>The report could not be written to {path}: {reason}</source>
        <translation>The report could not be written to {path}: {reason}</translation>
    </message>
    <message>
        <source>the report itself is here, nothing is lost</source>
        <translation>the report itself is here, nothing is lost</translation>
    </message>
    <message>
        <source>make room on that disk, then once more</source>
        <translation>make room on that disk, then once more</translation>
    </message>
    <message>
        <source>A float cannot be less than nothing</source>
        <translation>A float cannot be less than nothing</translation>
    </message>
    <message>
        <source>the till stays closed</source>
        <translation>the till stays closed</translation>
    </message>
    <message>
        <source>count what lies in the drawer</source>
        <translation>count what lies in the drawer</translation>
    </message>
    <message>
        <source>A count cannot be less than nothing</source>
        <translation>A count cannot be less than nothing</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>count again</translation>
    </message>
    <message>
        <source>What stays in the drawer cannot be less than nothing</source>
        <translation>What stays in the drawer cannot be less than nothing</translation>
    </message>
    <message>
        <source>type the amount that stays, or nothing</source>
        <translation>type the amount that stays, or nothing</translation>
    </message>
    <message>
        <source>An amount is missing</source>
        <translation>An amount is missing</translation>
    </message>
    <message>
        <source>type how much goes in or out</source>
        <translation>type how much goes in or out</translation>
    </message>
    <message>
        <source>An earlier shift of this till is still to be counted</source>
        <translation>An earlier shift of this till is still to be counted</translation>
    </message>
    <message>
        <source>count this one now, so that the drawers are not mixed</source>
        <translation>count this one now, so that the drawers are not mixed</translation>
    </message>
    <message>
        <source>count first; the expected amounts follow</source>
        <translation>count first; the expected amounts follow</translation>
    </message>
    <message>
        <source>A difference needs a reason</source>
        <translation>A difference needs a reason</translation>
    </message>
    <message>
        <source>type the reason, or count again</source>
        <translation>type the reason, or count again</translation>
    </message>
    <message>
        <source>This performance is not in this copy</source>
        <translation>This performance is not in this copy</translation>
    </message>
    <message>
        <source>nothing was changed, your basket is kept</source>
        <translation>nothing was changed, your basket is kept</translation>
    </message>
    <message>
        <source>choose another, or wait for the connection</source>
        <translation>choose another, or wait for the connection</translation>
    </message>
    <message>
        <source>This price no longer exists</source>
        <translation>This price no longer exists</translation>
    </message>
    <message>
        <source>choose another price</source>
        <translation>choose another price</translation>
    </message>
    <message>
        <source>This place is not in the plan</source>
        <translation>This place is not in the plan</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>choose another place</translation>
    </message>
    <message>
        <source>This order is not in this copy</source>
        <translation>This order is not in this copy</translation>
    </message>
    <message>
        <source>look for it at the desk that sold it</source>
        <translation>look for it at the desk that sold it</translation>
    </message>
    <message>
        <source>This ticket is not in this copy</source>
        <translation>This ticket is not in this copy</translation>
    </message>
    <message>
        <source>NOT SOLD. The disk of this computer is full</source>
        <translation>NOT SOLD. The disk of this computer is full</translation>
    </message>
    <message>
        <source>nothing was booked, everything before it is safe</source>
        <translation>nothing was booked, everything before it is safe</translation>
    </message>
    <message>
        <source>take no money, or give it back; go on at another desk and make room here</source>
        <translation>take no money, or give it back; go on at another desk and make room here</translation>
    </message>
    <message>
        <source>NOT SOLD. The disk of this computer failed</source>
        <translation>NOT SOLD. The disk of this computer failed</translation>
    </message>
    <message>
        <source>take no money, or give it back; go on at another desk</source>
        <translation>take no money, or give it back; go on at another desk</translation>
    </message>
    <message>
        <source>NOT SOLD. The data of this computer cannot be written</source>
        <translation>NOT SOLD. The data of this computer cannot be written</translation>
    </message>
    <message>
        <source>NOT SOLD. The second copy of the journal cannot be written</source>
        <translation>NOT SOLD. The second copy of the journal cannot be written</translation>
    </message>
    <message>
        <source>look at the second disk or folder, then try again</source>
        <translation>look at the second disk or folder, then try again</translation>
    </message>
    <message>
        <source>This is too much for one booking</source>
        <translation>This is too much for one booking</translation>
    </message>
    <message>
        <source>split it into smaller orders</source>
        <translation>split it into smaller orders</translation>
    </message>
    <message>
        <source>That PIN is not right</source>
        <translation>That PIN is not right</translation>
    </message>
    <message>
        <source>type it again</source>
        <translation>type it again</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Too many wrong PINs</translation>
    </message>
    <message>
        <source>nothing else is locked</source>
        <translation>nothing else is locked</translation>
    </message>
    <message>
        <source>wait {seconds} seconds, or let someone else log in</source>
        <translation>wait {seconds} seconds, or let someone else log in</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>Nobody is logged in</translation>
    </message>
    <message>
        <source>Ctrl+L: choose your name and type your PIN</source>
        <translation>Ctrl+L: choose your name and type your PIN</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>The server does not answer</translation>
    </message>
    <message>
        <source>everything on this computer is safe and leaves by itself</source>
        <translation>everything on this computer is safe and leaves by itself</translation>
    </message>
    <message>
        <source>go on working; try this again when the connection is back</source>
        <translation>go on working; try this again when the connection is back</translation>
    </message>
    <message>
        <source>The server is being restored</source>
        <translation>The server is being restored</translation>
    </message>
    <message>
        <source>go on working; it needs every device to report first</source>
        <translation>go on working; it needs every device to report first</translation>
    </message>
    <message>
        <source>The server could not do that (answer {status})</source>
        <translation>The server could not do that (answer {status})</translation>
    </message>
    <message>
        <source>go on working; try this again later</source>
        <translation>go on working; try this again later</translation>
    </message>
    <message>
        <source>The answer was not from our server</source>
        <translation>The answer was not from our server</translation>
    </message>
    <message>
        <source>go on working; look at the address and the network</source>
        <translation>go on working; look at the address and the network</translation>
    </message>
    <message>
        <source>The server cannot reach its data</source>
        <translation>The server cannot reach its data</translation>
    </message>
    <message>
        <source>go on working; tell the manager</source>
        <translation>go on working; tell the manager</translation>
    </message>
    <message>
        <source>The server did not start</source>
        <translation>The server did not start</translation>
    </message>
    <message>
        <source>start the program again; the log says why</source>
        <translation>start the program again; the log says why</translation>
    </message>
    <message>
        <source>This device was withdrawn by the house</source>
        <translation>This device was withdrawn by the house</translation>
    </message>
    <message>
        <source>what it sold is kept and will be sent</source>
        <translation>what it sold is kept and will be sent</translation>
    </message>
    <message>
        <source>ask the manager for a new pairing code</source>
        <translation>ask the manager for a new pairing code</translation>
    </message>
    <message>
        <source>Who answers at {url} does not know the pairing code</source>
        <translation>Who answers at {url} does not know the pairing code</translation>
    </message>
    <message>
        <source>nothing was told to it</source>
        <translation>nothing was told to it</translation>
    </message>
    <message>
        <source>look at the address; ask the manager for a new pairing code</source>
        <translation>look at the address; ask the manager for a new pairing code</translation>
    </message>
    <message>
        <source>The line to {url} is not encrypted</source>
        <translation>The line to {url} is not encrypted</translation>
    </message>
    <message>
        <source>nothing was sent over it</source>
        <translation>nothing was sent over it</translation>
    </message>
    <message>
        <source>use the address that begins with https</source>
        <translation>use the address that begins with https</translation>
    </message>
    <message>
        <source>Another program holds the data of this computer</source>
        <translation>Another program holds the data of this computer</translation>
    </message>
    <message>
        <source>close the other program and try again</source>
        <translation>close the other program and try again</translation>
    </message>
    <message>
        <source>The data of this computer is damaged</source>
        <translation>The data of this computer is damaged</translation>
    </message>
    <message>
        <source>what was sent is safe on the server</source>
        <translation>what was sent is safe on the server</translation>
    </message>
    <message>
        <source>go on at another desk and call the manager</source>
        <translation>go on at another desk and call the manager</translation>
    </message>
    <message>
        <source>The data of this computer cannot be opened</source>
        <translation>The data of this computer cannot be opened</translation>
    </message>
    <message>
        <source>nothing was touched</source>
        <translation>nothing was touched</translation>
    </message>
    <message>
        <source>Nobody answers at {url}</source>
        <translation>Nobody answers at {url}</translation>
    </message>
    <message>
        <source>this device has not joined; nothing was ever sold here</source>
        <translation>this device has not joined; nothing was ever sold here</translation>
    </message>
    <message>
        <source>look at address and network; the code may still be good</source>
        <translation>look at address and network; the code may still be good</translation>
    </message>
    <message>
        <source>What answers at {url} is not our server, or it is in trouble</source>
        <translation>What answers at {url} is not our server, or it is in trouble</translation>
    </message>
    <message>
        <source>There is a house of this name already</source>
        <translation>There is a house of this name already</translation>
    </message>
    <message>
        <source>join it with a pairing code, or choose another name</source>
        <translation>join it with a pairing code, or choose another name</translation>
    </message>
    <message>
        <source>This is the data of a server, not of a device</source>
        <translation>This is the data of a server, not of a device</translation>
    </message>
    <message>
        <source>look at the folder; a device keeps its data in another one</source>
        <translation>look at the folder; a device keeps its data in another one</translation>
    </message>
    <message>
        <source>look at the folder and its rights</source>
        <translation>look at the folder and its rights</translation>
    </message>
    <message>
        <source>This data is from a newer version ({found}; this is {known})</source>
        <translation>This data is from a newer version ({found}; this is {known})</translation>
    </message>
    <message>
        <source>update the program, or open it at another desk</source>
        <translation>update the program, or open it at another desk</translation>
    </message>
    <message>
        <source>This data is an older copy put back</source>
        <translation>This data is an older copy put back</translation>
    </message>
    <message>
        <source>nothing is lost; the newer sales are on the server or another disk</source>
        <translation>nothing is lost; the newer sales are on the server or another disk</translation>
    </message>
    <message>
        <source>connect to the server, or call the manager</source>
        <translation>connect to the server, or call the manager</translation>
    </message>
    <message>
        <source>boxoffice already runs on this computer</source>
        <translation>boxoffice already runs on this computer</translation>
    </message>
    <message>
        <source>go to that window</source>
        <translation>go to that window</translation>
    </message>
    <message>
        <source>The folder {path} cannot be used</source>
        <translation>The folder {path} cannot be used</translation>
    </message>
    <message>
        <source>choose another folder or its rights</source>
        <translation>choose another folder or its rights</translation>
    </message>
    <message>
        <source>The safe for keys cannot be used</source>
        <translation>The safe for keys cannot be used</translation>
    </message>
    <message>
        <source>log in to this computer as the usual user</source>
        <translation>log in to this computer as the usual user</translation>
    </message>
    <message>
        <source>Another program uses port {port}</source>
        <translation>Another program uses port {port}</translation>
    </message>
    <message>
        <source>close it, or choose another port</source>
        <translation>close it, or choose another port</translation>
    </message>
    <message>
        <source>A file arrived damaged</source>
        <translation>A file arrived damaged</translation>
    </message>
    <message>
        <source>it was not used</source>
        <translation>it was not used</translation>
    </message>
    <message>
        <source>it is fetched again by itself</source>
        <translation>it is fetched again by itself</translation>
    </message>
    <message>
        <source>look at the file</source>
        <translation>look at the file</translation>
    </message>
    <message>
        <source>The plan has no seats</source>
        <translation>The plan has no seats</translation>
    </message>
    <message>
        <source>The plan has more than {most} seats</source>
        <translation>The plan has more than {most} seats</translation>
    </message>
    <message>
        <source>split the hall</source>
        <translation>split the hall</translation>
    </message>
    <message>
        <source>The name of the plan has {letters} letters</source>
        <translation>The name of the plan has {letters} letters</translation>
    </message>
    <message>
        <source>give it a name of at most {most} letters</source>
        <translation>give it a name of at most {most} letters</translation>
    </message>
    <message>
        <source>A seat has no name at {place}</source>
        <translation>A seat has no name at {place}</translation>
    </message>
    <message>
        <source>mend the file and import it again</source>
        <translation>mend the file and import it again</translation>
    </message>
    <message>
        <source>Two seats have the same name at {place}</source>
        <translation>Two seats have the same name at {place}</translation>
    </message>
    <message>
        <source>A seat has no rank at {place}</source>
        <translation>A seat has no rank at {place}</translation>
    </message>
    <message>
        <source>The rank {category} is not in the plan at {place}</source>
        <translation>The rank {category} is not in the plan at {place}</translation>
    </message>
    <message>
        <source>The rank {category} is there twice</source>
        <translation>The rank {category} is there twice</translation>
    </message>
    <message>
        <source>{field} is not right at {place}</source>
        <translation>{field} is not right at {place}</translation>
    </message>
    <message>
        <source>{field} is not a position at {place}</source>
        <translation>{field} is not a position at {place}</translation>
    </message>
    <message>
        <source>The programme cannot be read</source>
        <translation>The programme cannot be read</translation>
    </message>
    <message>
        <source>The programme is not in the expected form</source>
        <translation>The programme is not in the expected form</translation>
    </message>
    <message>
        <source>export it again as JSON</source>
        <translation>export it again as JSON</translation>
    </message>
    <message>
        <source>The file is not an event</source>
        <translation>The file is not an event</translation>
    </message>
    <message>
        <source>export it again from the calendar</source>
        <translation>export it again from the calendar</translation>
    </message>
    <message>
        <source>The event has no title</source>
        <translation>The event has no title</translation>
    </message>
    <message>
        <source>give it a title and import it again</source>
        <translation>give it a title and import it again</translation>
    </message>
    <message>
        <source>The folder of the printer cannot be written: {folder}</source>
        <translation>The folder of the printer cannot be written: {folder}</translation>
    </message>
    <message>
        <source>the sales are saved, the papers wait</source>
        <translation>the sales are saved, the papers wait</translation>
    </message>
    <message>
        <source>look at the folder; they are printed then</source>
        <translation>look at the folder; they are printed then</translation>
    </message>
    <message>
        <source>This text is too long</source>
        <translation>This text is too long</translation>
    </message>
    <message>
        <source>nothing was saved</source>
        <translation>nothing was saved</translation>
    </message>
    <message>
        <source>tickets are printed as before</source>
        <translation>tickets are printed as before</translation>
    </message>
    <message>
        <source>Element {where}: a code of so few dots is read by no door</source>
        <translation>Element {where}: a code of so few dots is read by no door</translation>
    </message>
    <message>
        <source>Element {where}: {colour} is no colour</source>
        <translation>Element {where}: {colour} is no colour</translation>
    </message>
    <message>
        <source>type it as #c8001e, or nothing for black</source>
        <translation>type it as #c8001e, or nothing for black</translation>
    </message>
    <message>
        <source>No print head has {dpi} dots an inch</source>
        <translation>No print head has {dpi} dots an inch</translation>
    </message>
    <message>
        <source>200, 203, 300 or 600</source>
        <translation>200, 203, 300 or 600</translation>
    </message>
    <message>
        <source>{count} elements are too many</source>
        <translation>{count} elements are too many</translation>
    </message>
    <message>
        <source>at most {most}: take some away (Alt+D)</source>
        <translation>at most {most}: take some away (Alt+D)</translation>
    </message>
    <message>
        <source>Element {where}: there is no field {field}</source>
        <translation>Element {where}: there is no field {field}</translation>
    </message>
    <message>
        <source>{{title}}, {{date}}, {{hall}}, … the manual has them all</source>
        <translation>{{title}}, {{date}}, {{hall}}, … the manual has them all</translation>
    </message>
    <message>
        <source>There is no font {font} here</source>
        <translation>There is no font {font} here</translation>
    </message>
    <message>
        <source>Element {where}: there is no word {label}</source>
        <translation>Element {where}: there is no word {label}</translation>
    </message>
    <message>
        <source>Layout and logo are too large: {bytes} bytes</source>
        <translation>Layout and logo are too large: {bytes} bytes</translation>
    </message>
    <message>
        <source>at most {most} travel to the other computers: a smaller logo</source>
        <translation>at most {most} travel to the other computers: a smaller logo</translation>
    </message>
    <message>
        <source>The logo is {dots} dots wide or high</source>
        <translation>The logo is {dots} dots wide or high</translation>
    </message>
    <message>
        <source>at most {most} are unpacked: save a smaller one</source>
        <translation>at most {most} are unpacked: save a smaller one</translation>
    </message>
    <message>
        <source>The logo is {bytes} bytes: that is no logo</source>
        <translation>The logo is {bytes} bytes: that is no logo</translation>
    </message>
    <message>
        <source>at most {most} bytes are read: save a smaller one</source>
        <translation>at most {most} bytes are read: save a smaller one</translation>
    </message>
    <message>
        <source>There is no place for a logo on this paper</source>
        <translation>There is no place for a logo on this paper</translation>
    </message>
    <message>
        <source>add the element logo first (Alt+N)</source>
        <translation>add the element logo first (Alt+N)</translation>
    </message>
    <message>
        <source>The logo cannot be read: {reason}</source>
        <translation>The logo cannot be read: {reason}</translation>
    </message>
    <message>
        <source>a PNG or JPEG file</source>
        <translation>a PNG or JPEG file</translation>
    </message>
    <message>
        <source>{name} is no paper of ours</source>
        <translation>{name} is no paper of ours</translation>
    </message>
    <message>
        <source>a6, a4, roll or stock</source>
        <translation>a6, a4, roll or stock</translation>
    </message>
    <message>
        <source>A ticket needs exactly one element {element}</source>
        <translation>A ticket needs exactly one element {element}</translation>
    </message>
    <message>
        <source>Ctrl+Z brings back what you took away</source>
        <translation>Ctrl+Z brings back what you took away</translation>
    </message>
    <message>
        <source>Element {where}: there is no logo yet</source>
        <translation>Element {where}: there is no logo yet</translation>
    </message>
    <message>
        <source>choose its file with Alt+L on the line of the paper</source>
        <translation>choose its file with Alt+L on the line of the paper</translation>
    </message>
    <message>
        <source>Element {where} leaves the paper</source>
        <translation>Element {where} leaves the paper</translation>
    </message>
    <message>
        <source>nearer to the left or the top, or smaller</source>
        <translation>nearer to the left or the top, or smaller</translation>
    </message>
    <message>
        <source>Element {where} stands in the white around a code</source>
        <translation>Element {where} stands in the white around a code</translation>
    </message>
    <message>
        <source>move it away: no door would read the code</source>
        <translation>move it away: no door would read the code</translation>
    </message>
    <message>
        <source>A paper of {width} by {height} mm cannot be printed</source>
        <translation>A paper of {width} by {height} mm cannot be printed</translation>
    </message>
    <message>
        <source>20 to 600 mm</source>
        <translation>20 to 600 mm</translation>
    </message>
    <message>
        <source>Element {where}: these are no sizes</source>
        <translation>Element {where}: these are no sizes</translation>
    </message>
    <message>
        <source>largest-smallest in points, 4 to 200; 15-12 x2 for two lines</source>
        <translation>largest-smallest in points, 4 to 200; 15-12 x2 for two lines</translation>
    </message>
    <message>
        <source>Element {where}: its text is too long</source>
        <translation>Element {where}: its text is too long</translation>
    </message>
    <message>
        <source>make it shorter</source>
        <translation>make it shorter</translation>
    </message>
    <message>
        <source>The house's layout is of another program: {reason}</source>
        <translation>The house's layout is of another program: {reason}</translation>
    </message>
    <message>
        <source>F9 keeps the one that is shown</source>
        <translation>F9 keeps the one that is shown</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits</source>
        <translation>A PIN has {shortest} to {longest} digits</translation>
    </message>
    <message>
        <source>type another one</source>
        <translation>type another one</translation>
    </message>
    <message>
        <source>This reservation is not in this copy</source>
        <translation>This reservation is not in this copy</translation>
    </message>
    <message>
        <source>look for it at the desk that made it</source>
        <translation>look for it at the desk that made it</translation>
    </message>
    <message>
        <source>Nothing of this reservation is left</source>
        <translation>Nothing of this reservation is left</translation>
    </message>
    <message>
        <source>Another desk has this reservation</source>
        <translation>Another desk has this reservation</translation>
    </message>
    <message>
        <source>let that desk collect it, or hand it over</source>
        <translation>let that desk collect it, or hand it over</translation>
    </message>
    <message>
        <source>These are places of several reservations</source>
        <translation>These are places of several reservations</translation>
    </message>
    <message>
        <source>collect one reservation at a time</source>
        <translation>collect one reservation at a time</translation>
    </message>
    <message>
        <source>This house has no such desk</source>
        <translation>This house has no such desk</translation>
    </message>
    <message>
        <source>nothing was handed over</source>
        <translation>nothing was handed over</translation>
    </message>
    <message>
        <source>choose another desk</source>
        <translation>choose another desk</translation>
    </message>
    <message>
        <source>The clock of this computer is not sure, and {seat} may be sold for some time only</source>
        <translation>The clock of this computer is not sure, and {seat} may be sold for some time only</translation>
    </message>
    <message>
        <source>connect this computer for a moment, or let another desk sell it</source>
        <translation>connect this computer for a moment, or let another desk sell it</translation>
    </message>
    <message>
        <source>A reason is missing</source>
        <translation>A reason is missing</translation>
    </message>
    <message>
        <source>{name} may not do this in this house</source>
        <translation>{name} may not do this in this house</translation>
    </message>
    <message>
        <source>ask somebody who may, or the manager for the role</source>
        <translation>ask somebody who may, or the manager for the role</translation>
    </message>
    <message>
        <source>This scan is not known here any more</source>
        <translation>This scan is not known here any more</translation>
    </message>
    <message>
        <source>nothing was done</source>
        <translation>nothing was done</translation>
    </message>
    <message>
        <source>scan the ticket again</source>
        <translation>scan the ticket again</translation>
    </message>
    <message>
        <source>Another door made this scan</source>
        <translation>Another door made this scan</translation>
    </message>
    <message>
        <source>take it back there</source>
        <translation>take it back there</translation>
    </message>
    <message>
        <source>This scan is older than a quarter of an hour</source>
        <translation>This scan is older than a quarter of an hour</translation>
    </message>
    <message>
        <source>scan the ticket out instead</source>
        <translation>scan the ticket out instead</translation>
    </message>
    <message>
        <source>This scan was taken back already</source>
        <translation>This scan was taken back already</translation>
    </message>
    <message>
        <source>go on scanning</source>
        <translation>go on scanning</translation>
    </message>
    <message>
        <source>Nobody is logged in here</source>
        <translation>Nobody is logged in here</translation>
    </message>
    <message>
        <source>names are not for everyone</source>
        <translation>names are not for everyone</translation>
    </message>
    <message>
        <source>Ctrl+L: log in, then search again</source>
        <translation>Ctrl+L: log in, then search again</translation>
    </message>
    <message>
        <source>type why</source>
        <translation>type why</translation>
    </message>
    <message>
        <source>This needs your PIN</source>
        <translation>This needs your PIN</translation>
    </message>
    <message>
        <source>type your own PIN</source>
        <translation>type your own PIN</translation>
    </message>
    <message>
        <source>This needs a second person</source>
        <translation>This needs a second person</translation>
    </message>
    <message>
        <source>ask somebody else of the house to type their PIN</source>
        <translation>ask somebody else of the house to type their PIN</translation>
    </message>
    <message>
        <source>{seat} is sold already</source>
        <translation>{seat} is sold already</translation>
    </message>
    <message>
        <source>That desk has no unsold places of this performance</source>
        <translation>That desk has no unsold places of this performance</translation>
    </message>
    <message>
        <source>nothing was asked</source>
        <translation>nothing was asked</translation>
    </message>
    <message>
        <source>This conflict is not in this copy</source>
        <translation>This conflict is not in this copy</translation>
    </message>
    <message>
        <source>wait for the connection, then look again</source>
        <translation>wait for the connection, then look again</translation>
    </message>
    <message>
        <source>This conflict is over already</source>
        <translation>This conflict is over already</translation>
    </message>
    <message>
        <source>The parts are more than what is to be paid</source>
        <translation>The parts are more than what is to be paid</translation>
    </message>
    <message>
        <source>make one of the parts smaller</source>
        <translation>make one of the parts smaller</translation>
    </message>
    <message>
        <source>The parts are less than what is to be paid</source>
        <translation>The parts are less than what is to be paid</translation>
    </message>
    <message>
        <source>choose how the rest is paid</source>
        <translation>choose how the rest is paid</translation>
    </message>
    <message>
        <source>This amount cannot be paid in coins</source>
        <translation>This amount cannot be paid in coins</translation>
    </message>
    <message>
        <source>type an amount that ends in 0 or 5 cents</source>
        <translation>type an amount that ends in 0 or 5 cents</translation>
    </message>
    <message>
        <source>Two parts have no amount</source>
        <translation>Two parts have no amount</translation>
    </message>
    <message>
        <source>type the amount of one of them</source>
        <translation>type the amount of one of them</translation>
    </message>
    <message>
        <source>This ticket has been given back already</source>
        <translation>This ticket has been given back already</translation>
    </message>
    <message>
        <source>look at the order for when and by whom</source>
        <translation>look at the order for when and by whom</translation>
    </message>
    <message>
        <source>Somebody entered on this ticket</source>
        <translation>Somebody entered on this ticket</translation>
    </message>
    <message>
        <source>call whoever is responsible tonight</source>
        <translation>call whoever is responsible tonight</translation>
    </message>
    <message>
        <source>It is too late to give this ticket back</source>
        <translation>It is too late to give this ticket back</translation>
    </message>
    <message>
        <source>exchange it, or call the manager</source>
        <translation>exchange it, or call the manager</translation>
    </message>
    <message>
        <source>Another desk sold this ticket, and there is no connection to ask it</source>
        <translation>Another desk sold this ticket, and there is no connection to ask it</translation>
    </message>
    <message>
        <source>never more than was paid goes back</source>
        <translation>never more than was paid goes back</translation>
    </message>
    <message>
        <source>Another house sold this ticket and has its money</source>
        <translation>Another house sold this ticket and has its money</translation>
    </message>
    <message>
        <source>send the customer to that house</source>
        <translation>send the customer to that house</translation>
    </message>
    <message>
        <source>We sell no more for the house whose ticket this is</source>
        <translation>We sell no more for the house whose ticket this is</translation>
    </message>
    <message>
        <source>This ticket has no numbered seat</source>
        <translation>This ticket has no numbered seat</translation>
    </message>
    <message>
        <source>exchange it for another place</source>
        <translation>exchange it for another place</translation>
    </message>
    <message>
        <source>This was sold in another till period</source>
        <translation>This was sold in another till period</translation>
    </message>
    <message>
        <source>the manager corrects it in the books</source>
        <translation>the manager corrects it in the books</translation>
    </message>
    <message>
        <source>Nothing of this order was paid that way</source>
        <translation>Nothing of this order was paid that way</translation>
    </message>
    <message>
        <source>look at the order's payments</source>
        <translation>look at the order's payments</translation>
    </message>
    <message>
        <source>It is booked that way already</source>
        <translation>It is booked that way already</translation>
    </message>
    <message>
        <source>choose the other way</source>
        <translation>choose the other way</translation>
    </message>
    <message>
        <source>Nothing of this order is to be paid any more</source>
        <translation>Nothing of this order is to be paid any more</translation>
    </message>
    <message>
        <source>go on with the next one</source>
        <translation>go on with the next one</translation>
    </message>
    <message>
        <source>Nothing is left to pay</source>
        <translation>Nothing is left to pay</translation>
    </message>
    <message>
        <source>Enter saves it, Esc takes the last part back</source>
        <translation>Enter saves it, Esc takes the last part back</translation>
    </message>
    <message>
        <source>There is a card among the parts already</source>
        <translation>There is a card among the parts already</translation>
    </message>
    <message>
        <source>Shift+F8: a second card by hand</source>
        <translation>Shift+F8: a second card by hand</translation>
    </message>
    <message>
        <source>These tickets cannot go by e-mail</source>
        <translation>These tickets cannot go by e-mail</translation>
    </message>
    <message>
        <source>the order needs a customer with an address; Alt+D prints</source>
        <translation>the order needs a customer with an address; Alt+D prints</translation>
    </message>
    <message>
        <source>No drawer is linked to this desk</source>
        <translation>No drawer is linked to this desk</translation>
    </message>
    <message>
        <source>open it with its key</source>
        <translation>open it with its key</translation>
    </message>
    <message>
        <source>The drawer does not answer</source>
        <translation>The drawer does not answer</translation>
    </message>
    <message>
        <source>everything is saved</source>
        <translation>everything is saved</translation>
    </message>
    <message>
        <source>open it with its key, and look at the printer's cable</source>
        <translation>open it with its key, and look at the printer's cable</translation>
    </message>
    <message>
        <source>No terminal is linked to this desk</source>
        <translation>No terminal is linked to this desk</translation>
    </message>
    <message>
        <source>Shift+F8: card by hand</source>
        <translation>Shift+F8: card by hand</translation>
    </message>
    <message>
        <source>This card payment is settled already</source>
        <translation>This card payment is settled already</translation>
    </message>
    <message>
        <source>look at the last sale: Alt+L</source>
        <translation>look at the last sale: Alt+L</translation>
    </message>
    <message>
        <source>{seat} waits for a card whose result is unknown</source>
        <translation>{seat} waits for a card whose result is unknown</translation>
    </message>
    <message>
        <source>Alt+U settles that card; F5: choose other seats</source>
        <translation>Alt+U settles that card; F5: choose other seats</translation>
    </message>
    <message>
        <source>This copy knows no such voucher</source>
        <translation>This copy knows no such voucher</translation>
    </message>
    <message>
        <source>type it again, or pay otherwise</source>
        <translation>type it again, or pay otherwise</translation>
    </message>
    <message>
        <source>The voucher has too little left</source>
        <translation>The voucher has too little left</translation>
    </message>
    <message>
        <source>pay the rest otherwise: Shift+F9</source>
        <translation>pay the rest otherwise: Shift+F9</translation>
    </message>
    <message>
        <source>The voucher was valid until {until}</source>
        <translation>The voucher was valid until {until}</translation>
    </message>
    <message>
        <source>pay otherwise, or ask the manager</source>
        <translation>pay otherwise, or ask the manager</translation>
    </message>
    <message>
        <source>Without connection a voucher pays only a small amount here</source>
        <translation>Without connection a voucher pays only a small amount here</translation>
    </message>
    <message>
        <source>a smaller part, or pay otherwise</source>
        <translation>a smaller part, or pay otherwise</translation>
    </message>
    <message>
        <source>What a voucher paid cannot be booked as something else</source>
        <translation>What a voucher paid cannot be booked as something else</translation>
    </message>
    <message>
        <source>refund the order and sell it again</source>
        <translation>refund the order and sell it again</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>The note is empty</translation>
    </message>
    <message>
        <source>type something, or Esc</source>
        <translation>type something, or Esc</translation>
    </message>
    <message>
        <source>Nobody here would share a code</source>
        <translation>Nobody here would share a code</translation>
    </message>
    <message>
        <source>take two places or more at the same price</source>
        <translation>take two places or more at the same price</translation>
    </message>
    <message>
        <source>A code admits {most} people, and these are {count}</source>
        <translation>A code admits {most} people, and these are {count}</translation>
    </message>
    <message>
        <source>sell them in two orders, or Alt+E: a code for each</source>
        <translation>sell them in two orders, or Alt+E: a code for each</translation>
    </message>
    <message>
        <source>{price} is not sold at this moment</source>
        <translation>{price} is not sold at this moment</translation>
    </message>
    <message>
        <source>choose another price: Enter on the line</source>
        <translation>choose another price: Enter on the line</translation>
    </message>
    <message>
        <source>{price} is not for {seat}</source>
        <translation>{price} is not for {seat}</translation>
    </message>
    <message>
        <source>choose another seat, or another price: Enter on the line</source>
        <translation>choose another seat, or another price: Enter on the line</translation>
    </message>
    <message>
        <source>{price}: no more than {most} in one order</source>
        <translation>{price}: no more than {most} in one order</translation>
    </message>
    <message>
        <source>{price}: {left} left for this performance</source>
        <translation>{price}: {left} left for this performance</translation>
    </message>
    <message>
        <source>{price}: for whom, and why?</source>
        <translation>{price}: for whom, and why?</translation>
    </message>
    <message>
        <source>F8 or F9 asks it</source>
        <translation>F8 or F9 asks it</translation>
    </message>
    <message>
        <source>This is no way out of this conflict</source>
        <translation>This is no way out of this conflict</translation>
    </message>
    <message>
        <source>choose another way out</source>
        <translation>choose another way out</translation>
    </message>
    <message>
        <source>This computer has no equal or better seat of its own left</source>
        <translation>This computer has no equal or better seat of its own left</translation>
    </message>
    <message>
        <source>claim a seat first, or pay the money back</source>
        <translation>claim a seat first, or pay the money back</translation>
    </message>
    <message>
        <source>This customer is not in the copy of this computer</source>
        <translation>This customer is not in the copy of this computer</translation>
    </message>
    <message>
        <source>search by name, e-mail or telephone</source>
        <translation>search by name, e-mail or telephone</translation>
    </message>
    <message>
        <source>This is the same customer</source>
        <translation>This is the same customer</translation>
    </message>
    <message>
        <source>nothing was saved, what you typed is kept</source>
        <translation>nothing was saved, what you typed is kept</translation>
    </message>
    <message>
        <source>{number} is no order number</source>
        <translation>{number} is no order number</translation>
    </message>
    <message>
        <source>as 2-0147, or 2-0100..0150 for a whole row of them</source>
        <translation>as 2-0147, or 2-0100..0150 for a whole row of them</translation>
    </message>
    <message>
        <source>That is a row of more than {most} orders</source>
        <translation>That is a row of more than {most} orders</translation>
    </message>
    <message>
        <source>type a shorter one</source>
        <translation>type a shorter one</translation>
    </message>
    <message>
        <source>That amount is more than {most}</source>
        <translation>That amount is more than {most}</translation>
    </message>
    <message>
        <source>look whether a digit is typed twice</source>
        <translation>look whether a digit is typed twice</translation>
    </message>
    <message>
        <source>That text is too long</source>
        <translation>That text is too long</translation>
    </message>
    <message>
        <source>at most {most} letters</source>
        <translation>at most {most} letters</translation>
    </message>
    <message>
        <source>The title is missing</source>
        <translation>The title is missing</translation>
    </message>
    <message>
        <source>type what the performance is called</source>
        <translation>type what the performance is called</translation>
    </message>
    <message>
        <source>The hall is missing</source>
        <translation>The hall is missing</translation>
    </message>
    <message>
        <source>type where it is played</source>
        <translation>type where it is played</translation>
    </message>
    <message>
        <source>This is no day and hour ({field})</source>
        <translation>This is no day and hour ({field})</translation>
    </message>
    <message>
        <source>type it as 27/11/2026 20:00</source>
        <translation>type it as 27/11/2026 20:00</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>It ends before it begins</translation>
    </message>
    <message>
        <source>look at both hours, and the day after midnight</source>
        <translation>look at both hours, and the day after midnight</translation>
    </message>
    <message>
        <source>The doors open after it begins</source>
        <translation>The doors open after it begins</translation>
    </message>
    <message>
        <source>look at both hours</source>
        <translation>look at both hours</translation>
    </message>
    <message>
        <source>This program does not know that status</source>
        <translation>This program does not know that status</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>choose another one</translation>
    </message>
    <message>
        <source>This amount cannot be less than nothing</source>
        <translation>This amount cannot be less than nothing</translation>
    </message>
    <message>
        <source>type it without a minus</source>
        <translation>type it without a minus</translation>
    </message>
    <message>
        <source>its plan stays: another one would move people</source>
        <translation>its plan stays: another one would move people</translation>
    </message>
    <message>
        <source>make a new performance, and move its customers</source>
        <translation>make a new performance, and move its customers</translation>
    </message>
    <message>
        <source>A tile is a number from 1 to {most}</source>
        <translation>A tile is a number from 1 to {most}</translation>
    </message>
    <message>
        <source>type another number</source>
        <translation>type another number</translation>
    </message>
    <message>
        <source>This tile is {name}'s</source>
        <translation>This tile is {name}'s</translation>
    </message>
    <message>
        <source>This program does not know that role</source>
        <translation>This program does not know that role</translation>
    </message>
    <message>
        <source>Nobody else is a manager here</source>
        <translation>Nobody else is a manager here</translation>
    </message>
    <message>
        <source>nothing was saved: nobody could make another</source>
        <translation>nothing was saved: nobody could make another</translation>
    </message>
    <message>
        <source>make somebody else a manager first</source>
        <translation>make somebody else a manager first</translation>
    </message>
    <message>
        <source>The house has no name</source>
        <translation>The house has no name</translation>
    </message>
    <message>
        <source>type what stands on its tickets</source>
        <translation>type what stands on its tickets</translation>
    </message>
    <message>
        <source>This is no such number ({field})</source>
        <translation>This is no such number ({field})</translation>
    </message>
    <message>
        <source>type a whole number, not less than 0</source>
        <translation>type a whole number, not less than 0</translation>
    </message>
    <message>
        <source>This program does not know that protection ({field})</source>
        <translation>This program does not know that protection ({field})</translation>
    </message>
    <message>
        <source>There is no seat {seat} in this plan</source>
        <translation>There is no seat {seat} in this plan</translation>
    </message>
    <message>
        <source>nothing was blocked</source>
        <translation>nothing was blocked</translation>
    </message>
    <message>
        <source>type seats as A1, A4-A8</source>
        <translation>type seats as A1, A4-A8</translation>
    </message>
    <message>
        <source>This program has no such report ({report})</source>
        <translation>This program has no such report ({report})</translation>
    </message>
    <message>
        <source>There is no name yet</source>
        <translation>There is no name yet</translation>
    </message>
    <message>
        <source>type one, or Esc</source>
        <translation>type one, or Esc</translation>
    </message>
    <message>
        <source>Nobody called {name} works here</source>
        <translation>Nobody called {name} works here</translation>
    </message>
    <message>
        <source>look at the names on the tiles</source>
        <translation>look at the names on the tiles</translation>
    </message>
    <message>
        <source>This badge is too short to be safe</source>
        <translation>This badge is too short to be safe</translation>
    </message>
    <message>
        <source>take one with at least {shortest} characters</source>
        <translation>take one with at least {shortest} characters</translation>
    </message>
    <message>
        <source>This price list cannot be meant ({field}: {said})</source>
        <translation>This price list cannot be meant ({field}: {said})</translation>
    </message>
    <message>
        <source>Esc: back to the list</source>
        <translation>Esc: back to the list</translation>
    </message>
    <message>
        <source>The hall of {title} has {ranks} ranks, and “{price}” has fewer prices</source>
        <translation>The hall of {title} has {ranks} ranks, and “{price}” has fewer prices</translation>
    </message>
    <message>
        <source>Esc: fill in all ranks · Space: leave this performance out</source>
        <translation>Esc: fill in all ranks · Space: leave this performance out</translation>
    </message>
    <message>
        <source>{price}: only for who is {membership}</source>
        <translation>{price}: only for who is {membership}</translation>
    </message>
    <message>
        <source>F4: say who it is, or choose another price: Enter on the line</source>
        <translation>F4: say who it is, or choose another price: Enter on the line</translation>
    </message>
    <message>
        <source>{price}: this customer is not {membership}</source>
        <translation>{price}: this customer is not {membership}</translation>
    </message>
    <message>
        <source>F4: write it down on their page, or choose another price: Enter on the line</source>
        <translation>F4: write it down on their page, or choose another price: Enter on the line</translation>
    </message>
    <message>
        <source>{price}: {membership} until {until}, that is over</source>
        <translation>{price}: {membership} until {until}, that is over</translation>
    </message>
    <message>
        <source>F4: prolong it on their page, or choose another price: Enter on the line</source>
        <translation>F4: prolong it on their page, or choose another price: Enter on the line</translation>
    </message>
    <message>
        <source>{price}: {proof} must be shown</source>
        <translation>{price}: {proof} must be shown</translation>
    </message>
    <message>
        <source>{price}: {seat} has no pass number yet</source>
        <translation>{price}: {seat} has no pass number yet</translation>
    </message>
    <message>
        <source>{price}: {left} left in this shift</source>
        <translation>{price}: {left} left in this shift</translation>
    </message>
    <message>
        <source>This is no price</source>
        <translation>This is no price</translation>
    </message>
    <message>
        <source>type an amount of 0 or more</source>
        <translation>type an amount of 0 or more</translation>
    </message>
    <message>
        <source>A changed price of this basket was not agreed to here</source>
        <translation>A changed price of this basket was not agreed to here</translation>
    </message>
    <message>
        <source>Alt+P: agree to it again</source>
        <translation>Alt+P: agree to it again</translation>
    </message>
    <message>
        <source>A changed price is not reserved</source>
        <translation>A changed price is not reserved</translation>
    </message>
    <message>
        <source>nothing is reserved, the basket is as it was</source>
        <translation>nothing is reserved, the basket is as it was</translation>
    </message>
    <message>
        <source>sell it now, or reserve at the price of the list</source>
        <translation>sell it now, or reserve at the price of the list</translation>
    </message>
    <message>
        <source>No wheelchair place with so many beside it is free here</source>
        <translation>No wheelchair place with so many beside it is free here</translation>
    </message>
    <message>
        <source>F5: choose yourself · Alt+W: without a wheelchair</source>
        <translation>F5: choose yourself · Alt+W: without a wheelchair</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>There is no such day</translation>
    </message>
    <message>
        <source>type it as 31/08/2027</source>
        <translation>type it as 31/08/2027</translation>
    </message>
    <message>
        <source>nothing was sent to it</source>
        <translation>nothing was sent to it</translation>
    </message>
    <message>
        <source>look at it, then try again (Alt+T)</source>
        <translation>look at it, then try again (Alt+T)</translation>
    </message>
    <message>
        <source>{at} is no address of a printer</source>
        <translation>{at} is no address of a printer</translation>
    </message>
    <message>
        <source>as 192.168.1.61, /dev/usb/lp0 or serial:COM3@9600</source>
        <translation>as 192.168.1.61, /dev/usb/lp0 or serial:COM3@9600</translation>
    </message>
    <message>
        <source>The printer has a fault</source>
        <translation>The printer has a fault</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Paper is stuck in the printer</translation>
    </message>
    <message>
        <source>This system has no printers of its own</source>
        <translation>This system has no printers of its own</translation>
    </message>
    <message>
        <source>choose its language and its network address</source>
        <translation>choose its language and its network address</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>The printer is open</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>The printer has no paper</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>The printer is paused</translation>
    </message>
    <message>
        <source>let it go on, then try again (Alt+T)</source>
        <translation>let it go on, then try again (Alt+T)</translation>
    </message>
    <message>
        <source>The system did not take the paper: {reason}</source>
        <translation>The system did not take the paper: {reason}</translation>
    </message>
    <message>
        <source>is the name of its queue right?</source>
        <translation>is the name of its queue right?</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>The printer does not answer</translation>
    </message>
    <message>
        <source>a paper may come out still</source>
        <translation>a paper may come out still</translation>
    </message>
    <message>
        <source>if its line brings no answers, say so: one-way</source>
        <translation>if its line brings no answers, say so: one-way</translation>
    </message>
    <message>
        <source>The paper is wider than the {dots} dots of this printer</source>
        <translation>The paper is wider than the {dots} dots of this printer</translation>
    </message>
    <message>
        <source>choose another paper for it, or a smaller shift</source>
        <translation>choose another paper for it, or a smaller shift</translation>
    </message>
    <message>
        <source>Nobody answers at the printer's address {at}</source>
        <translation>Nobody answers at the printer's address {at}</translation>
    </message>
    <message>
        <source>is it on, and its cable in?</source>
        <translation>is it on, and its cable in?</translation>
    </message>
    <message>
        <source>“{said}” are no seat numbers</source>
        <translation>“{said}” are no seat numbers</translation>
    </message>
    <message>
        <source>as 1-20, or 1-39/2 for every other number</source>
        <translation>as 1-20, or 1-39/2 for every other number</translation>
    </message>
    <message>
        <source>{numbers} numbers do not fit {seats} seats of a row</source>
        <translation>{numbers} numbers do not fit {seats} seats of a row</translation>
    </message>
    <message>
        <source>as 1- or 2-/2: as many as there are seats</source>
        <translation>as 1- or 2-/2: as many as there are seats</translation>
    </message>
    <message>
        <source>Two seats would be called {seat}</source>
        <translation>Two seats would be called {seat}</translation>
    </message>
    <message>
        <source>the plan is as it was, what you typed is kept</source>
        <translation>the plan is as it was, what you typed is kept</translation>
    </message>
    <message>
        <source>give another zone, row or number</source>
        <translation>give another zone, row or number</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>The name is missing</translation>
    </message>
    <message>
        <source>type one; of the hall with F5</source>
        <translation>type one; of the hall with F5</translation>
    </message>
    <message>
        <source>An area has 1 to {most} places</source>
        <translation>An area has 1 to {most} places</translation>
    </message>
    <message>
        <source>type another number; Alt+D takes the area away</source>
        <translation>type another number; Alt+D takes the area away</translation>
    </message>
    <message>
        <source>Rank {rank} stays</source>
        <translation>Rank {rank} stays</translation>
    </message>
    <message>
        <source>prices stand under the number of each rank</source>
        <translation>prices stand under the number of each rank</translation>
    </message>
    <message>
        <source>only the last one can go, when nobody sits there</source>
        <translation>only the last one can go, when nobody sits there</translation>
    </message>
    <message>
        <source>This hall has no places yet</source>
        <translation>This hall has no places yet</translation>
    </message>
    <message>
        <source>Alt+N adds seats; F5: areas without numbers</source>
        <translation>Alt+N adds seats; F5: areas without numbers</translation>
    </message>
    <message>
        <source>{seat} is given away and not the same in the other plan</source>
        <translation>{seat} is given away and not the same in the other plan</translation>
    </message>
    <message>
        <source>The plan cannot be read ({reason})</source>
        <translation>The plan cannot be read ({reason})</translation>
    </message>
    <message>
        <source>The file is no plan of pretix ({reason})</source>
        <translation>The file is no plan of pretix ({reason})</translation>
    </message>
    <message>
        <source>export the plan again as JSON</source>
        <translation>export the plan again as JSON</translation>
    </message>
    <message>
        <source>Another hall is called {name}</source>
        <translation>Another hall is called {name}</translation>
    </message>
    <message>
        <source>type another name; of the hall with F5</source>
        <translation>type another name; of the hall with F5</translation>
    </message>
    <message>
        <source>More stays in the drawer than was counted</source>
        <translation>More stays in the drawer than was counted</translation>
    </message>
    <message>
        <source>The second name is somebody else's</source>
        <translation>The second name is somebody else's</translation>
    </message>
    <message>
        <source>choose who counted along, or nobody</source>
        <translation>choose who counted along, or nobody</translation>
    </message>
    <message>
        <source>‘{typed}’ is no e-mail address</source>
        <translation>‘{typed}’ is no e-mail address</translation>
    </message>
    <message>
        <source>put it right, or leave it empty</source>
        <translation>put it right, or leave it empty</translation>
    </message>
    <message>
        <source>Order {number} waits for a card whose result is unknown</source>
        <translation>Order {number} waits for a card whose result is unknown</translation>
    </message>
    <message>
        <source>Alt+U settles that card; do not let the customer pay again</source>
        <translation>Alt+U settles that card; do not let the customer pay again</translation>
    </message>
    <message>
        <source>NOT SAVED. The disk of this computer is full</source>
        <translation>NOT SAVED. The disk of this computer is full</translation>
    </message>
    <message>
        <source>NOT SAVED. The disk of this computer failed</source>
        <translation>NOT SAVED. The disk of this computer failed</translation>
    </message>
    <message>
        <source>NOT SAVED. The data of this computer cannot be written</source>
        <translation>NOT SAVED. The data of this computer cannot be written</translation>
    </message>
    <message>
        <source>NOT SAVED. The second copy of the journal cannot be written</source>
        <translation>NOT SAVED. The second copy of the journal cannot be written</translation>
    </message>
    <message>
        <source>let no money change hands; go on at another desk and make room here</source>
        <translation>let no money change hands; go on at another desk and make room here</translation>
    </message>
    <message>
        <source>let no money change hands; go on at another desk</source>
        <translation>let no money change hands; go on at another desk</translation>
    </message>
    <message>
        <source>Order {number} has no card payment of this amount to be it</source>
        <translation>Order {number} has no card payment of this amount to be it</translation>
    </message>
    <message>
        <source>book it by hand at a till first (Shift+F8), then its number</source>
        <translation>book it by hand at a till first (Shift+F8), then its number</translation>
    </message>
    <message>
        <source>The logo is no PNG or JPEG picture</source>
        <translation>The logo is no PNG or JPEG picture</translation>
    </message>
    <message>
        <source>The keys of this device are not on this computer</source>
        <translation>The keys of this device are not on this computer</translation>
    </message>
    <message>
        <source>its data is whole; a copy never holds keys</source>
        <translation>its data is whole; a copy never holds keys</translation>
    </message>
    <message>
        <source>put its old folder keys beside the data; where that is gone: join anew in another folder, and declare this device lost</source>
        <translation>put its old folder keys beside the data; where that is gone: join anew in another folder, and declare this device lost</translation>
    </message>
    <message>
        <source>Scanners typed at once, and their codes came mixed</source>
        <translation>Scanners typed at once, and their codes came mixed</translation>
    </message>
    <message>
        <source>nobody was let in or sent away</source>
        <translation>nobody was let in or sent away</translation>
    </message>
    <message>
        <source>scan each of those tickets again</source>
        <translation>scan each of those tickets again</translation>
    </message>
    <message>
        <source>Nobody gives so much: too large a sum would go back</source>
        <translation>Nobody gives so much: too large a sum would go back</translation>
    </message>
    <message>
        <source>The performance has begun: nothing is reserved any more</source>
        <translation>The performance has begun: nothing is reserved any more</translation>
    </message>
    <message>
        <source>F8 card · F9 cash: sell it now</source>
        <translation>F8 card · F9 cash: sell it now</translation>
    </message>
    <message>
        <source>Tickets are printed in IBM Plex Sans; choose a font for this paper</source>
        <translation>Tickets are printed in IBM Plex Sans; choose a font for this paper</translation>
    </message>
    <message>
        <source>The maker of this font allows no document to hold it</source>
        <translation>The maker of this font allows no document to hold it</translation>
    </message>
    <message>
        <source>another font</source>
        <translation>another font</translation>
    </message>
    <message>
        <source>This is no TrueType font</source>
        <translation>This is no TrueType font</translation>
    </message>
    <message>
        <source>a file that ends in .ttf</source>
        <translation>a file that ends in .ttf</translation>
    </message>
    <message>
        <source>The font is {bytes} bytes; at most {most} are read</source>
        <translation>The font is {bytes} bytes; at most {most} are read</translation>
    </message>
    <message>
        <source>a smaller file</source>
        <translation>a smaller file</translation>
    </message>
    <message>
        <source>The font lacks letters that every ticket has: {letters}</source>
        <translation>The font lacks letters that every ticket has: {letters}</translation>
    </message>
    <message>
        <source>The font cannot be read: {reason}</source>
        <translation>The font cannot be read: {reason}</translation>
    </message>
    <message>
        <source>save the file anew</source>
        <translation>save the file anew</translation>
    </message>
    <message>
        <source>Element {where}: bars as low as these are read by no door</source>
        <translation>Element {where}: bars as low as these are read by no door</translation>
    </message>
    <message>
        <source>{least} mm high at least</source>
        <translation>{least} mm high at least</translation>
    </message>
    <message>
        <source>at {dpi} dots an inch, {qr} dots a module at least for the QR code, {bars} for the bars</source>
        <translation>at {dpi} dots an inch, {qr} dots a module at least for the QR code, {bars} for the bars</translation>
    </message>
    <message>
        <source>This computer joined as a door or as a hub</source>
        <translation>This computer joined as a door or as a hub</translation>
    </message>
    <message>
        <source>nothing was changed: its house would not take what is done here</source>
        <translation>nothing was changed: its house would not take what is done here</translation>
    </message>
    <message>
        <source>start what it is for, or join a new folder with another code</source>
        <translation>start what it is for, or join a new folder with another code</translation>
    </message>
    <message>
        <source>as a voucher (Shift+F9), or fewer tickets at once; or wait for the connection</source>
        <translation>as a voucher (Shift+F9), or fewer tickets at once; or wait for the connection</translation>
    </message>
    <message>
        <source>What answers is not proven to be our server</source>
        <translation>What answers is not proven to be our server</translation>
    </message>
    <message>
        <source>go on working; tell the manager, and look at this computer's clock ({why})</source>
        <translation>go on working; tell the manager, and look at this computer's clock ({why})</translation>
    </message>
    <message>
        <source>The certificate of {url} is not believed ({why})</source>
        <translation>The certificate of {url} is not believed ({why})</translation>
    </message>
    <message>
        <source>use the name that the certificate was made for</source>
        <translation>use the name that the certificate was made for</translation>
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
        <translation>performance</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reservation</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>device</source>
        <translation>device</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>performance, customer, reservation, order, ticket code, staff</source>
        <translation>performance, customer, reservation, order, ticket code, staff</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Find in everything</source>
        <translation>Find in everything</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’ on this computer.</source>
        <translation>Nothing found for ‘{text}’ on this computer.</translation>
    </message>
    <message>
        <source>Arrows and Enter: open · Esc: back</source>
        <translation>Arrows and Enter: open · Esc: back</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>F9: save</source>
        <translation>F9: save</translation>
    </message>
    <message>
        <source>Alt+N: new</source>
        <translation>Alt+N: new</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>on sale</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>free, with a reason</source>
        <translation>free, with a reason</translation>
    </message>
    <message>
        <source>own PIN and reason</source>
        <translation>own PIN and reason</translation>
    </message>
    <message>
        <source>second person now</source>
        <translation>second person now</translation>
    </message>
    <message>
        <source>sell at risk</source>
        <translation>sell at risk</translation>
    </message>
    <message>
        <source>another price</source>
        <translation>another price</translation>
    </message>
    <message>
        <source>open the drawer</source>
        <translation>open the drawer</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>refund</translation>
    </message>
    <message>
        <source>block seats</source>
        <translation>block seats</translation>
    </message>
    <message>
        <source>let in despite the door</source>
        <translation>let in despite the door</translation>
    </message>
    <message>
        <source>take a scan back</source>
        <translation>take a scan back</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technical</translation>
    </message>
    <message>
        <source>press</source>
        <translation>press</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>wheelchair</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>desk</translation>
    </message>
    <message>
        <source>door</source>
        <translation>door</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>hall</translation>
    </message>
    <message>
        <source>starts (27/11/2026 20:00)</source>
        <translation>starts (27/11/2026 20:00)</translation>
    </message>
    <message>
        <source>doors open</source>
        <translation>doors open</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>ends</translation>
    </message>
    <message>
        <source>seating plan</source>
        <translation>seating plan</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>price list</translation>
    </message>
    <message>
        <source>buy-out</source>
        <translation>buy-out</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>tile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roles</translation>
    </message>
    <message>
        <source>tile (1 to 99)</source>
        <translation>tile (1 to 99)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>new PIN (empty: as it is)</source>
        <translation>new PIN (empty: as it is)</translation>
    </message>
    <message>
        <source>scan or type a new badge</source>
        <translation>scan or type a new badge</translation>
    </message>
    <message>
        <source>a person does</source>
        <translation>a person does</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>address (lines apart by ;)</source>
        <translation>address (lines apart by ;)</translation>
    </message>
    <message>
        <source>conditions on tickets</source>
        <translation>conditions on tickets</translation>
    </message>
    <message>
        <source>refund until … hours before</source>
        <translation>refund until … hours before</translation>
    </message>
    <message>
        <source>kept per refund</source>
        <translation>kept per refund</translation>
    </message>
    <message>
        <source>asked per exchange</source>
        <translation>asked per exchange</translation>
    </message>
    <message>
        <source>refund by a seller, at most</source>
        <translation>refund by a seller, at most</translation>
    </message>
    <message>
        <source>refund offline, at most</source>
        <translation>refund offline, at most</translation>
    </message>
    <message>
        <source>reserved until … minutes before</source>
        <translation>reserved until … minutes before</translation>
    </message>
    <message>
        <source>reserved for … days</source>
        <translation>reserved for … days</translation>
    </message>
    <message>
        <source>release</source>
        <translation>release</translation>
    </message>
    <message>
        <source>vouchers last … days</source>
        <translation>vouchers last … days</translation>
    </message>
    <message>
        <source>kansentarief per shift</source>
        <translation>kansentarief per shift</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>seats</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>nobody's</source>
        <translation>nobody's</translation>
    </message>
    <message>
        <source>out of sale</source>
        <translation>out of sale</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>sold</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>Plan of the hall</source>
        <translation>Plan of the hall</translation>
    </message>
    <message>
        <source>Seats kept out of sale, and whose the others are</source>
        <translation>Seats kept out of sale, and whose the others are</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>by</source>
        <translation>by</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>seats (A1, A4-A8)</source>
        <translation>seats (A1, A4-A8)</translation>
    </message>
    <message>
        <source>what becomes of them</source>
        <translation>what becomes of them</translation>
    </message>
    <message>
        <source>your PIN</source>
        <translation>your PIN</translation>
    </message>
    <message>
        <source>F5 plan/table</source>
        <translation>F5 plan/table</translation>
    </message>
    <message>
        <source>to {device}</source>
        <translation>to {device}</translation>
    </message>
    <message>
        <source>to nobody</source>
        <translation>to nobody</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>“{field}” cannot be read</source>
        <translation>“{field}” cannot be read</translation>
    </message>
    <message>
        <source>nothing was saved, what you typed is kept</source>
        <translation>nothing was saved, what you typed is kept</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>on tickets {letters} stands as ¤</source>
        <translation>on tickets {letters} stands as ¤</translation>
    </message>
    <message>
        <source>{places} may be sold again</source>
        <translation>{places} may be sold again</translation>
    </message>
    <message>
        <source>Space, Shift+arrows: choose · F9: carry out · Alt+D: blocked no more · Esc</source>
        <translation>Space, Shift+arrows: choose · F9: carry out · Alt+D: blocked no more · Esc</translation>
    </message>
    <message>
        <source>{places} are given as soon as the server hears of it</source>
        <translation>{places} are given as soon as the server hears of it</translation>
    </message>
    <message>
        <source>{places} are asked back; give them again when they are nobody's</source>
        <translation>{places} are asked back; give them again when they are nobody's</translation>
    </message>
    <message>
        <source>They were so already.</source>
        <translation>They were so already.</translation>
    </message>
    <message>
        <source>difference of a till</source>
        <translation>difference of a till</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Keys of this screen</source>
        <translation>Keys of this screen</translation>
    </message>
    <message>
        <source>F1 closes</source>
        <translation>F1 closes</translation>
    </message>
    <message>
        <source>TRAINING · nothing is real</source>
        <translation>TRAINING · nothing is real</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>F1: more</source>
        <translation>F1: more</translation>
    </message>
</context>
<context>
    <name>Halls</name>
    <message>
        <source>+ new area without numbers</source>
        <translation>+ new area without numbers</translation>
    </message>
    <message>
        <source>+ new rank</source>
        <translation>+ new rank</translation>
    </message>
    <message>
        <source>Enter: change the plan · Alt+L: read a plan's file · Alt+N: new hall</source>
        <translation>Enter: change the plan · Alt+L: read a plan's file (or drop it here) · Alt+N: new hall</translation>
    </message>
    <message>
        <source>Enter: change · Alt+D: remove · Ctrl+Z: undo · F5: plan · F9: save</source>
        <translation>Enter: change · Alt+D: remove · Ctrl+Z: undo · F5: plan · F9: save</translation>
    </message>
    <message>
        <source>F5 plan/ranks and areas</source>
        <translation>F5 plan/ranks and areas</translation>
    </message>
    <message>
        <source>F9 saves it as a new hall</source>
        <translation>F9 saves it as a new hall</translation>
    </message>
    <message>
        <source>F9 saves it as version {version} of this hall</source>
        <translation>F9 saves it as version {version} of this hall</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>Halls</translation>
    </message>
    <message>
        <source>Name of the hall</source>
        <translation>Name of the hall</translation>
    </message>
    <message>
        <source>New area without numbers</source>
        <translation>New area without numbers</translation>
    </message>
    <message>
        <source>New hall</source>
        <translation>New hall</translation>
    </message>
    <message>
        <source>New rank</source>
        <translation>New rank</translation>
    </message>
    <message>
        <source>New seats: row and numbers, then Alt+N</source>
        <translation>New seats: row and numbers, then Alt+N</translation>
    </message>
    <message>
        <source>Nothing in the plan was different.</source>
        <translation>Nothing in the plan was different.</translation>
    </message>
    <message>
        <source>Nothing is saved yet; tickets that are sold keep their seat</source>
        <translation>Nothing is saved yet; tickets that are sold keep their seat</translation>
    </message>
    <message>
        <source>Plan of the hall</source>
        <translation>Plan of the hall</translation>
    </message>
    <message>
        <source>Rank 1</source>
        <translation>Rank 1</translation>
    </message>
    <message>
        <source>Ranks and areas without numbers</source>
        <translation>Ranks and areas without numbers</translation>
    </message>
    <message>
        <source>Read: {places}</source>
        <translation>Read: {places}</translation>
    </message>
    <message>
        <source>Saved as a new version.</source>
        <translation>Saved as a new version.</translation>
    </message>
    <message>
        <source>Seating plan (pretix, JSON)</source>
        <translation>Seating plan (pretix, JSON)</translation>
    </message>
    <message>
        <source>Space, drag, press twice (a row) or Ctrl+A: choose · Enter: change · Alt+N: add · Alt+D: remove · Ctrl+Z: undo · F9: save</source>
        <translation>Choose: Space, drag, press twice or Alt+R (a row), Ctrl+A · Enter: change · Alt+N: add · Alt+D: remove · Ctrl+Z: undo · F9: save</translation>
    </message>
    <message>
        <source>Space: tick or untick · F9: save · Esc: back to the plan</source>
        <translation>Space: tick or untick · F9: save · Esc: back to the plan</translation>
    </message>
    <message>
        <source>Which performances get this plan?</source>
        <translation>Which performances get this plan?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>companion's seat</source>
        <translation>companion's seat</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>hall</translation>
    </message>
    <message>
        <source>keeps its plan, because</source>
        <translation>keeps its plan, because</translation>
    </message>
    <message>
        <source>letters that cannot be shown were left out</source>
        <translation>letters that cannot be shown were left out</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>new: 1-20</source>
        <translation>new: 1-20</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>nothing is saved yet</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>numbers anew: 1-20, 1-/2</source>
        <translation>numbers anew: 1-20, 1-/2</translation>
    </message>
    <message>
        <source>performances</source>
        <translation>performances</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rank</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>ranks</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>seat</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>seats</translation>
    </message>
    <message>
        <source>seats on the spot of another: {detail}</source>
        <translation>seats on the spot of another: {detail}</translation>
    </message>
    <message>
        <source>seats without a number: {detail}</source>
        <translation>seats without a number: {detail}</translation>
    </message>
    <message>
        <source>the file names no hall</source>
        <translation>the file names no hall</translation>
    </message>
    <message>
        <source>various</source>
        <translation>various</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>what it is</translation>
    </message>
    <message>
        <source>wheelchair place</source>
        <translation>wheelchair place</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>without number</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>{count}, {older} at an older plan</source>
        <translation>{count}, {older} at an older plan</translation>
    </message>
    <message>
        <source>{hall} · not saved</source>
        <translation>{hall} · not saved</translation>
    </message>
    <message>
        <source>{kind}, limited view</source>
        <translation>{kind}, limited view</translation>
    </message>
    <message>
        <source>{place} is given away and not the same here</source>
        <translation>{place} is given away and not the same here</translation>
    </message>
    <message>
        <source>{price} has no amount for every rank</source>
        <translation>{price} has no amount for every rank</translation>
    </message>
    <message>
        <source>{version} · changed</source>
        <translation>{version} · changed</translation>
    </message>
    <message>
        <source>seats (A1, A4-A8)</source>
        <translation>seats (A1, A4-A8)</translation>
    </message>
    <message>
        <source>a desk may have sold there: save it once online</source>
        <translation>a desk may have sold there: save it once online</translation>
    </message>
    <message>
        <source>The plan of {halls} is not saved yet</source>
        <translation>The plan of {halls} is not saved yet</translation>
    </message>
    <message>
        <source>it stands under Halls as it was left</source>
        <translation>it stands under Halls as it was left</translation>
    </message>
    <message>
        <source>Since this was begun, version {version} of the plan was saved</source>
        <translation>Since this was begun, version {version} of the plan was saved</translation>
    </message>
    <message>
        <source>both are kept</source>
        <translation>both are kept</translation>
    </message>
    <message>
        <source>F9 makes what stands here the newest</source>
        <translation>F9 makes what stands here the newest</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>new element</source>
        <translation>new element</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elements</translation>
    </message>
    <message>
        <source>element</source>
        <translation>element</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>Alt+L choose</source>
        <translation>Alt+L choose</translation>
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
        <translation>width (mm)</translation>
    </message>
    <message>
        <source>height (mm)</source>
        <translation>height (mm)</translation>
    </message>
    <message>
        <source>dots per inch</source>
        <translation>dots per inch</translation>
    </message>
    <message>
        <source>logo (file)</source>
        <translation>logo (file)</translation>
    </message>
    <message>
        <source>part for the zone</source>
        <translation>part for the zone</translation>
    </message>
    <message>
        <source>size (points)</source>
        <translation>size (points)</translation>
    </message>
    <message>
        <source>dots a module</source>
        <translation>dots a module</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>side</source>
        <translation>side</translation>
    </message>
    <message>
        <source>word above it</source>
        <translation>word above it</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>dotted</translation>
    </message>
    <message>
        <source>regular</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>semibold</source>
        <translation>semibold</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>bold</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>left (mm)</source>
        <translation>left (mm)</translation>
    </message>
    <message>
        <source>top (mm)</source>
        <translation>top (mm)</translation>
    </message>
    <message>
        <source>thickness</source>
        <translation>thickness</translation>
    </message>
    <message>
        <source>sizes (points)</source>
        <translation>sizes (points)</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>colour</translation>
    </message>
    <message>
        <source>grey (0–1)</source>
        <translation>grey (0–1)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>doors</source>
        <translation>doors</translation>
    </message>
    <message>
        <source>hall</source>
        <translation>hall</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>entrance</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>seat</translation>
    </message>
    <message>
        <source>price type</source>
        <translation>price type</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>bar code</source>
        <translation>bar code</translation>
    </message>
    <message>
        <source>line</source>
        <translation>line</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>usual ticket</source>
        <translation>usual ticket</translation>
    </message>
    <message>
        <source>long texts</source>
        <translation>long texts</translation>
    </message>
    <message>
        <source>odd letters</source>
        <translation>odd letters</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>for training</translation>
    </message>
    <message>
        <source>F9: for the whole house · Alt+N: new · Alt+D: away · Ctrl+Z: undo · Alt+R: as it came</source>
        <translation>F9: for the whole house · Alt+N: new · Alt+D: away · Ctrl+Z: undo · Alt+R: as it came</translation>
    </message>
    <message>
        <source>This paper is changed and not saved</source>
        <translation>This paper is changed and not saved</translation>
    </message>
    <message>
        <source>F9 saves it; Esc takes the changes back</source>
        <translation>F9 saves it; Esc takes the changes back</translation>
    </message>
    <message>
        <source>Logo (PNG or JPEG)</source>
        <translation>Logo (PNG or JPEG)</translation>
    </message>
    <message>
        <source>Saved for the whole house.</source>
        <translation>Saved for the whole house.</translation>
    </message>
    <message>
        <source>font</source>
        <translation>font</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>This badge is nobody's here.</source>
        <translation>This badge is nobody's here.</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>Hello {name}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
</context>
<context>
    <name>Manager</name>
    <message>
        <source>Sales per hour</source>
        <translation>Sales per hour</translation>
    </message>
    <message>
        <source>No sales in these 24 hours.</source>
        <translation>No sales in these 24 hours.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>number, device, operator</source>
        <translation>number, device, operator</translation>
    </message>
    <message>
        <source>Alt+B: let its tickets in nowhere</source>
        <translation>Alt+B: let its tickets in nowhere</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>device, operator, what happened</source>
        <translation>device, operator, what happened</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>last seen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>own places</source>
        <translation>own places</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>clock</translation>
    </message>
    <message>
        <source>name of the new device</source>
        <translation>name of the new device</translation>
    </message>
    <message>
        <source>Enter: what is known of it, and when it is lost</source>
        <translation>Enter: what is known of it, and when it is lost</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>New device</translation>
    </message>
    <message>
        <source>Code for a desk</source>
        <translation>Code for a desk</translation>
    </message>
    <message>
        <source>Code for a door</source>
        <translation>Code for a door</translation>
    </message>
    <message>
        <source>Code for a manager</source>
        <translation>Code for a manager</translation>
    </message>
    <message>
        <source>Type this code on the new device: Connect to a group. Use once.</source>
        <translation>Type this code on the new device: Connect to a group. Use once.</translation>
    </message>
    <message>
        <source>Give the new device a name first.</source>
        <translation>Give the new device a name first.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
    <message>
        <source>{sign}{hours} h</source>
        <translation>{sign}{hours} h</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>exchange</translation>
    </message>
    <message>
        <source>till opened</source>
        <translation>till opened</translation>
    </message>
    <message>
        <source>till closed</source>
        <translation>till closed</translation>
    </message>
    <message>
        <source>drawer opened</source>
        <translation>drawer opened</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>sales</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>exchanges</translation>
    </message>
    <message>
        <source>tills</source>
        <translation>tills</translation>
    </message>
    <message>
        <source>price changed</source>
        <translation>price changed</translation>
    </message>
    <message>
        <source>reduced rates</source>
        <translation>reduced rates</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>scans</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>Alt+C, Alt+X, Alt+P: take what is shown along</source>
        <translation>Alt+C, Alt+X, Alt+P: take what is shown along</translation>
    </message>
    <message>
        <source>pass registered</source>
        <translation>pass registered</translation>
    </message>
    <message>
        <source>pass withdrawn</source>
        <translation>pass withdrawn</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>shift {number}</source>
        <translation>shift {number}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>TO DO</source>
        <translation>TO DO</translation>
    </message>
    <message>
        <source>Nothing to do. Everything agrees up to {time}.</source>
        <translation>Nothing to do. Everything agrees up to {time}.</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>There is no conflict.</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Tonight</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>sold</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Ready for tonight</source>
        <translation>Ready for tonight</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>TONIGHT</source>
        <translation>TONIGHT</translation>
    </message>
    <message>
        <source>READY FOR TONIGHT</source>
        <translation>READY FOR TONIGHT</translation>
    </message>
    <message>
        <source>COURSE OF THE SALE   F5 chart</source>
        <translation>COURSE OF THE SALE   F5 chart</translation>
    </message>
    <message>
        <source>COURSE OF THE SALE   F5 table</source>
        <translation>COURSE OF THE SALE   F5 table</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>goes nowhere</source>
        <translation>goes nowhere</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>desk</translation>
    </message>
    <message>
        <source>door</source>
        <translation>door</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
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
        <translation>Copy of the data {when}</translation>
    </message>
    <message>
        <source>lists on paper {when}</source>
        <translation>lists on paper {when}</translation>
    </message>
    <message>
        <source>name, number, performance</source>
        <translation>name, number, performance</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>kept by</source>
        <translation>kept by</translation>
    </message>
    <message>
        <source>for today</source>
        <translation>for today</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>to remind</source>
        <translation>to remind</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>of this computer</translation>
    </message>
    <message>
        <source>which</source>
        <translation>which</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>this device</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>MANAGER</source>
        <translation>MANAGER</translation>
    </message>
    <message>
        <source>This page has one view: its table.</source>
        <translation>This page has one view: its table.</translation>
    </message>
    <message>
        <source>There is nothing here to carry out.</source>
        <translation>There is nothing here to carry out.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Chart/table</source>
        <translation>Chart/table</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>CARRY OUT</source>
        <translation>CARRY OUT</translation>
    </message>
    <message>
        <source>Performances</source>
        <translation>Performances</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
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
        <translation>from the pages into the page</translation>
    </message>
    <message>
        <source>tonight's performances</source>
        <translation>tonight's performances</translation>
    </message>
    <message>
        <source>a report as PDF, spreadsheet, table file</source>
        <translation>a report as PDF, spreadsheet, table file</translation>
    </message>
    <message>
        <source>the day's tills</source>
        <translation>the day's tills</translation>
    </message>
    <message>
        <source>the first conflict of the list</source>
        <translation>the first conflict of the list</translation>
    </message>
    <message>
        <source>open what there is to do; carry it out</source>
        <translation>open what there is to do; carry it out</translation>
    </message>
    <message>
        <source>next part of the screen</source>
        <translation>next part of the screen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Tills</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>next page, next line</source>
        <translation>next page, next line</translation>
    </message>
    <message>
        <source>find in everything</source>
        <translation>find in everything</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>chart, plan or table</source>
        <translation>chart, plan or table</translation>
    </message>
    <message>
        <source>reservations; there: keep longer</source>
        <translation>reservations; there: keep longer</translation>
    </message>
    <message>
        <source>mark a reservation, all of them</source>
        <translation>mark a reservation, all of them</translation>
    </message>
    <message>
        <source>today: print the lists; a form: something new</source>
        <translation>today: print the lists; a form: something new</translation>
    </message>
    <message>
        <source>hall of a performance, tickets of an order: block; let go</source>
        <translation>hall of a performance, tickets of an order: block; let go</translation>
    </message>
    <message>
        <source>back to the pages</source>
        <translation>back to the pages</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>full screen</translation>
    </message>
    <message>
        <source>other operator</source>
        <translation>other operator</translation>
    </message>
    <message>
        <source>name, e-mail, telephone</source>
        <translation>name, e-mail, telephone</translation>
    </message>
    <message>
        <source>Enter: open · Alt+N: new · Esc: back</source>
        <translation>Enter: open · Alt+N: new · Esc: back</translation>
    </message>
    <message>
        <source>Nobody is known by this.</source>
        <translation>Nobody is known by this.</translation>
    </message>
    <message>
        <source>Enter: change or open · Alt+N: new · Esc: back</source>
        <translation>Enter: change or open · Alt+N: new · Esc: back</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Enter: this one · Tab: e-mail · Esc: nobody</source>
        <translation>Enter: this one · Tab: e-mail · Esc: nobody</translation>
    </message>
    <message>
        <source>Forgotten on this computer; the others follow by themselves</source>
        <translation>Forgotten on this computer; the others follow by themselves</translation>
    </message>
    <message>
        <source>what was sold stays in the books, without the name</source>
        <translation>what was sold stays in the books, without the name</translation>
    </message>
    <message>
        <source>Free {places}? F9 again frees them for everybody</source>
        <translation>Free {places}? F9 again frees them for everybody</translation>
    </message>
    <message>
        <source>nothing is freed yet</source>
        <translation>nothing is freed yet</translation>
    </message>
    <message>
        <source>Nothing is reserved that answers to this.</source>
        <translation>Nothing is reserved that answers to this.</translation>
    </message>
    <message>
        <source>Space: mark · F9: free · F7: keep longer · Alt+P, X, C: take the list along</source>
        <translation>Space: mark · F9: free · F7: keep longer · Alt+P, X, C: take the list along</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Alt+R exchange · Alt+V other seat · Alt+T refund · Alt+D print again · Alt+B payment · Alt+K receipt · Ctrl+E e-mail · Alt+N note</source>
        <translation>Alt+R exchange · Alt+V other seat · Alt+T refund · Alt+D print again · Alt+B payment · Alt+K receipt · Ctrl+E e-mail · Alt+N note</translation>
    </message>
    <message>
        <source>reason, or a number</source>
        <translation>reason, or a number</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>Esc: do nothing</source>
        <translation>Esc: do nothing</translation>
    </message>
    <message>
        <source>Enter: pay back by {method} · F8 card · F9 cash · Shift+F9 voucher</source>
        <translation>Enter: pay back by {method} · F8 card · F9 cash · Shift+F9 voucher</translation>
    </message>
    <message>
        <source>Refund: {tickets}</source>
        <translation>Refund: {tickets}</translation>
    </message>
    <message>
        <source>Print again: {tickets}</source>
        <translation>Print again: {tickets}</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Number, then Enter</translation>
    </message>
    <message>
        <source>Payment: {was} becomes {now}</source>
        <translation>Payment: {was} becomes {now}</translation>
    </message>
    <message>
        <source>F8 card · F9 cash · Enter: put right</source>
        <translation>F8 card · F9 cash · Enter: put right</translation>
    </message>
    <message>
        <source>Another seat for {seats}</source>
        <translation>Another seat for {seats}</translation>
    </message>
    <message>
        <source>Choose in the plan, for example g12, then Enter</source>
        <translation>Choose in the plan, for example g12, then Enter</translation>
    </message>
    <message>
        <source>Enter: save</source>
        <translation>Enter: save</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>ill or unable to come</source>
        <translation>ill or unable to come</translation>
    </message>
    <message>
        <source>the show changed</source>
        <translation>the show changed</translation>
    </message>
    <message>
        <source>a mistake at the desk</source>
        <translation>a mistake at the desk</translation>
    </message>
    <message>
        <source>duplicate, the same code</source>
        <translation>duplicate, the same code</translation>
    </message>
    <message>
        <source>lost: a new code</source>
        <translation>lost: a new code</translation>
    </message>
    <message>
        <source>stolen: a new code</source>
        <translation>stolen: a new code</translation>
    </message>
    <message>
        <source>not printed: a new code</source>
        <translation>not printed: a new code</translation>
    </message>
    <message>
        <source>pressed the wrong key</source>
        <translation>pressed the wrong key</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>cash</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>voucher</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>on account</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>to be paid</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>No order is open</source>
        <translation>No order is open</translation>
    </message>
    <message>
        <source>scan a ticket, type an order number after F2, or Alt+L: last sale</source>
        <translation>scan a ticket, type an order number after F2, or Alt+L: last sale</translation>
    </message>
    <message>
        <source>No valid ticket of this order is chosen</source>
        <translation>No valid ticket of this order is chosen</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nothing was changed</translation>
    </message>
    <message>
        <source>Space chooses a ticket</source>
        <translation>Space chooses a ticket</translation>
    </message>
    <message>
        <source>Type a number of the list, or a reason</source>
        <translation>Type a number of the list, or a reason</translation>
    </message>
    <message>
        <source>Nothing of this order is paid</source>
        <translation>Nothing of this order is paid</translation>
    </message>
    <message>
        <source>This code is of no order on this computer</source>
        <translation>This code is of no order on this computer</translation>
    </message>
    <message>
        <source>tickets are checked at the door</source>
        <translation>tickets are checked at the door</translation>
    </message>
    <message>
        <source>the same code, marked as duplicate</source>
        <translation>the same code, marked as duplicate</translation>
    </message>
    <message>
        <source>the paper of before is not valid any more</source>
        <translation>the paper of before is not valid any more</translation>
    </message>
    <message>
        <source>Booked as {method}: {amount}</source>
        <translation>Booked as {method}: {amount}</translation>
    </message>
    <message>
        <source>the till counts it there</source>
        <translation>the till counts it there</translation>
    </message>
    <message>
        <source>Nothing of this order is to be paid</source>
        <translation>Nothing of this order is to be paid</translation>
    </message>
    <message>
        <source>Esc: back to selling</source>
        <translation>Esc: back to selling</translation>
    </message>
    <message>
        <source>Paid by {method}: {amount}</source>
        <translation>Paid by {method}: {amount}</translation>
    </message>
    <message>
        <source>The note is saved</source>
        <translation>The note is saved</translation>
    </message>
    <message>
        <source>Now on {seats}</source>
        <translation>Now on {seats}</translation>
    </message>
    <message>
        <source>the code stays; a new paper goes to the printer</source>
        <translation>the code stays; a new paper goes to the printer</translation>
    </message>
    <message>
        <source>The tickets go by e-mail</source>
        <translation>The tickets go by e-mail</translation>
    </message>
    <message>
        <source>they wait while there is no connection</source>
        <translation>they wait while there is no connection</translation>
    </message>
    <message>
        <source>F8 card · F9 cash · Shift+F9 in parts</source>
        <translation>F8 card · F9 cash · Shift+F9 in parts</translation>
    </message>
    <message>
        <source>change: {amount}</source>
        <translation>change: {amount}</translation>
    </message>
    <message>
        <source>{amount} is kept: the other tickets are for too few shows now</source>
        <translation>{amount} is kept: the other tickets are for too few shows now</translation>
    </message>
    <message>
        <source>with {amount} that was kept: they were for too few shows</source>
        <translation>with {amount} that was kept: they were for too few shows</translation>
    </message>
    <message>
        <source>Enter: the order it was of</source>
        <translation>Enter: the order it was of</translation>
    </message>
    <message>
        <source>Alt+K receipt · Alt+N note</source>
        <translation>Alt+K receipt · Alt+N note</translation>
    </message>
    <message>
        <source>Enter: paid by {method} · F8 card · F9 cash</source>
        <translation>Enter: paid by {method} · F8 card · F9 cash</translation>
    </message>
    <message>
        <source>fee of the house: {amount}</source>
        <translation>fee of the house: {amount}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Paper out at ticket {first} of {count}, order {number}</source>
        <translation>Paper out at ticket {first} of {count}, order {number}</translation>
    </message>
    <message>
        <source>new paper in?</source>
        <translation>new paper in?</translation>
    </message>
    <message>
        <source>Paper stuck at ticket {first} of {count}, order {number}</source>
        <translation>Paper stuck at ticket {first} of {count}, order {number}</translation>
    </message>
    <message>
        <source>paper free again?</source>
        <translation>paper free again?</translation>
    </message>
    <message>
        <source>The printer is open: ticket {first} of {count}, {number}</source>
        <translation>The printer is open: ticket {first} of {count}, {number}</translation>
    </message>
    <message>
        <source>closed again?</source>
        <translation>closed again?</translation>
    </message>
    <message>
        <source>No printer: ticket {first} of {count}, order {number}</source>
        <translation>No printer: ticket {first} of {count}, order {number}</translation>
    </message>
    <message>
        <source>switched on, its cable in?</source>
        <translation>switched on, its cable in?</translation>
    </message>
    <message>
        <source>The printer does not answer: ticket {first} of {count}, {number}</source>
        <translation>The printer does not answer: ticket {first} of {count}, {number}</translation>
    </message>
    <message>
        <source>switched off and on?</source>
        <translation>switched off and on?</translation>
    </message>
    <message>
        <source>Not printed: ticket {first} of {count}, order {number}</source>
        <translation>Not printed: ticket {first} of {count}, order {number}</translation>
    </message>
    <message>
        <source>paper in again?</source>
        <translation>paper in again?</translation>
    </message>
    <message>
        <source>Not sent by e-mail: the tickets of {number}</source>
        <translation>Not sent by e-mail: the tickets of {number}</translation>
    </message>
    <message>
        <source>Not printed: the receipt of {number}</source>
        <translation>Not printed: the receipt of {number}</translation>
    </message>
    <message>
        <source>Not printed: X report of shift {number}</source>
        <translation>Not printed: X report of shift {number}</translation>
    </message>
    <message>
        <source>Not printed: Z report {number}</source>
        <translation>Not printed: Z report {number}</translation>
    </message>
    <message>
        <source>Not printed: a list</source>
        <translation>Not printed: a list</translation>
    </message>
    <message>
        <source>order {number} is paid and saved</source>
        <translation>order {number} is paid and saved</translation>
    </message>
    <message>
        <source>order {number} is saved</source>
        <translation>order {number} is saved</translation>
    </message>
    <message>
        <source>The computer stopped while it printed</source>
        <translation>The computer stopped while it printed</translation>
    </message>
    <message>
        <source>{ready} Enter prints {first}–{last}</source>
        <translation>{ready} Enter prints {first}–{last}</translation>
    </message>
    <message>
        <source>{ready} Enter prints {first}</source>
        <translation>{ready} Enter prints {first}</translation>
    </message>
    <message>
        <source>the sale is saved, 1–{done} are printed</source>
        <translation>the sale is saved, 1–{done} are printed</translation>
    </message>
    <message>
        <source>the sale is saved, nothing of it is printed yet</source>
        <translation>the sale is saved, nothing of it is printed yet</translation>
    </message>
    <message>
        <source>Not sure whether ticket {at} of {number} is printed</source>
        <translation>Not sure whether ticket {at} of {number} is printed</translation>
    </message>
    <message>
        <source>Not sure whether the paper of {number} is printed</source>
        <translation>Not sure whether the paper of {number} is printed</translation>
    </message>
    <message>
        <source>is it there? Enter. If not: Alt+D prints it anew</source>
        <translation>is it there? Enter. If not: Alt+D prints it anew</translation>
    </message>
    <message>
        <source>is it there? Enter. If not: Alt+D 4 prints a new one, the old one is worth nothing then</source>
        <translation>is it there? Enter. If not: Alt+D 4 prints a new one, the old one is worth nothing then</translation>
    </message>
    <message>
        <source>the sale is saved</source>
        <translation>the sale is saved</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Evening list · {show}</source>
        <translation>Evening list · {show}</translation>
    </message>
    <message>
        <source>Nobody is expected yet.</source>
        <translation>Nobody is expected yet.</translation>
    </message>
    <message>
        <source>Enter: open · Ctrl+P: print · F5: what is due · Esc: seats</source>
        <translation>Enter: open · Ctrl+P: print · F5: what is due · Esc: seats</translation>
    </message>
    <message>
        <source>Sold on account, not paid yet</source>
        <translation>Sold on account, not paid yet</translation>
    </message>
    <message>
        <source>Nothing is to be paid any more.</source>
        <translation>Nothing is to be paid any more.</translation>
    </message>
    <message>
        <source>Space: mark · Ctrl+A: all · F7: hold longer · Enter: open · F5: evening list · Esc</source>
        <translation>Space: mark · Ctrl+A: all · F7: hold longer · Enter: open · F5: evening list · Esc</translation>
    </message>
    <message>
        <source>Enter: free {places} · F7: hold longer · Esc: seats</source>
        <translation>Enter: free {places} · F7: hold longer · Esc: seats</translation>
    </message>
    <message>
        <source>Reservations · {show}</source>
        <translation>Reservations · {show}</translation>
    </message>
    <message>
        <source>Nothing is reserved any more for this performance.</source>
        <translation>Nothing is reserved any more for this performance.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>the server</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>{name}, {places}, kept until {time}</source>
        <translation>{name}, {places}, kept until {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message>
        <source>{count} inside</source>
        <translation>{count} inside</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation>no e-mail</translation>
    </message>
    <message>
        <source>details</source>
        <translation>details</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>write a note</translation>
    </message>
    <message>
        <source>Enter: change or open · F4: another customer · Esc: seats</source>
        <translation>Enter: change or open · F4: another customer · Esc: seats</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>CUSTOMER</translation>
    </message>
    <message>
        <source>Enter again: they are one and the same</source>
        <translation>Enter again: they are one and the same</translation>
    </message>
    <message>
        <source>perhaps the same: Enter puts them together</source>
        <translation>perhaps the same: Enter puts them together</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>alike</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>member</source>
        <translation>member</translation>
    </message>
    <message>
        <source>Enter: until when</source>
        <translation>Enter: until when</translation>
    </message>
    <message>
        <source>household</source>
        <translation>household</translation>
    </message>
    <message>
        <source>add somebody of the household</source>
        <translation>add somebody of the household</translation>
    </message>
    <message>
        <source>lives here no more</source>
        <translation>lives here no more</translation>
    </message>
    <message>
        <source>Enter again: out of this household</source>
        <translation>Enter again: out of this household</translation>
    </message>
    <message>
        <source>forget this person everywhere</source>
        <translation>forget this person everywhere</translation>
    </message>
    <message>
        <source>Enter again: name, e-mail, telephone and notes go for good</source>
        <translation>Enter again: name, e-mail, telephone and notes go for good</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>newsletter</translation>
    </message>
    <message>
        <source>programme by post</source>
        <translation>programme by post</translation>
    </message>
    <message>
        <source>shared with other houses</source>
        <translation>shared with other houses</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>at the desk</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>on the web</source>
        <translation>on the web</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Enter: this one · Tab: e-mail · Esc: without a name</source>
        <translation>Enter: this one · Tab: e-mail · Esc: without a name</translation>
    </message>
    <message>
        <source>{tickets}, kept until {time}</source>
        <translation>{tickets}, kept until {time}</translation>
    </message>
    <message>
        <source>Enter: this one · Esc: do not reserve</source>
        <translation>Enter: this one · Esc: do not reserve</translation>
    </message>
    <message>
        <source>Reserve for whom?</source>
        <translation>Reserve for whom?</translation>
    </message>
    <message>
        <source>Reserve for {name}</source>
        <translation>Reserve for {name}</translation>
    </message>
    <message>
        <source>Enter: reserve · Esc: back</source>
        <translation>Enter: reserve · Esc: back</translation>
    </message>
    <message>
        <source>Enter: save · Tab: next field · Esc: do nothing</source>
        <translation>Enter: save · Tab: next field · Esc: do nothing</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Who lives with {name}?</source>
        <translation>Who lives with {name}?</translation>
    </message>
    <message>
        <source>Enter: this one · Esc: do nothing</source>
        <translation>Enter: this one · Esc: do nothing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enter: save · Esc: do nothing</source>
        <translation>Enter: save · Esc: do nothing</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Last day, as 31/08/2027 · Enter: save; empty: no more · Esc</source>
        <translation>Last day, as 31/08/2027 · Enter: save; empty: no more · Esc</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’ on this computer.</source>
        <translation>Nothing found for ‘{text}’ on this computer.</translation>
    </message>
    <message>
        <source>Nothing found for ‘{text}’ on this computer (as of {time}).</source>
        <translation>Nothing found for ‘{text}’ on this computer (as of {time}).</translation>
    </message>
    <message>
        <source>Looked like it: {names}.</source>
        <translation>Looked like it: {names}.</translation>
    </message>
    <message>
        <source>Enter: in this name; with an e-mail a new customer.</source>
        <translation>Enter: in this name; with an e-mail a new customer.</translation>
    </message>
    <message>
        <source>Enter: new customer · Tab: e-mail</source>
        <translation>Enter: new customer · Tab: e-mail</translation>
    </message>
    <message>
        <source>{number} reserved: {tickets}</source>
        <translation>{number} reserved: {tickets}</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>kept until {time}</source>
        <translation>kept until {time}</translation>
    </message>
    <message>
        <source>the house’s rule</source>
        <translation>the house’s rule</translation>
    </message>
    <message>
        <source>Reservation {name} lapsed at {time} (released by {who})</source>
        <translation>Reservation {name} lapsed at {time} (released by {who})</translation>
    </message>
    <message>
        <source>{count} equal places are free: {seats}</source>
        <translation>{count} equal places are free: {seats}</translation>
    </message>
    <message>
        <source>equal places of ours are not free any more</source>
        <translation>equal places of ours are not free any more</translation>
    </message>
    <message>
        <source>Enter takes them at the same price</source>
        <translation>Enter takes them at the same price</translation>
    </message>
    <message>
        <source>type a number to see what is left</source>
        <translation>type a number to see what is left</translation>
    </message>
    <message>
        <source>Reservation {name} is kept by {owner}</source>
        <translation>Reservation {name} is kept by {owner}</translation>
    </message>
    <message>
        <source>nothing was booked; the places stay reserved</source>
        <translation>nothing was booked; the places stay reserved</translation>
    </message>
    <message>
        <source>let it be collected there, or have it handed over</source>
        <translation>let it be collected there, or have it handed over</translation>
    </message>
    <message>
        <source>{places} freed</source>
        <translation>{places} freed</translation>
    </message>
    <message>
        <source>Ctrl+Z within 10 seconds reserves them again</source>
        <translation>Ctrl+Z within 10 seconds reserves them again</translation>
    </message>
    <message>
        <source>{places} reserved again</source>
        <translation>{places} reserved again</translation>
    </message>
    <message>
        <source>what was sold meanwhile stays sold</source>
        <translation>what was sold meanwhile stays sold</translation>
    </message>
    <message>
        <source>Kept until {time}</source>
        <translation>Kept until {time}</translation>
    </message>
    <message>
        <source>The evening list goes to the printer</source>
        <translation>The evening list goes to the printer</translation>
    </message>
    <message>
        <source>No performance is chosen</source>
        <translation>No performance is chosen</translation>
    </message>
    <message>
        <source>These places are reserved already</source>
        <translation>These places are reserved already</translation>
    </message>
    <message>
        <source>they stay reserved until they are paid or freed</source>
        <translation>they stay reserved until they are paid or freed</translation>
    </message>
    <message>
        <source>F8 card · F9 cash · Esc twice: put back</source>
        <translation>F8 card · F9 cash · Esc twice: put back</translation>
    </message>
    <message>
        <source>An order is open</source>
        <translation>An order is open</translation>
    </message>
    <message>
        <source>it was sold before; nothing is changed</source>
        <translation>it was sold before; nothing is changed</translation>
    </message>
    <message>
        <source>Esc closes it, then it goes</source>
        <translation>Esc closes it, then it goes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Known customers</translation>
    </message>
    <message>
        <source>last day, day/month/year</source>
        <translation>last day, day/month/year</translation>
    </message>
    <message>
        <source>telephone or note, if you like</source>
        <translation>telephone or note, if you like</translation>
    </message>
    <message>
        <source>new: {name}</source>
        <translation>new: {name}</translation>
    </message>
    <message>
        <source>Enter: open, then F8 or F9 pays · F5: who to remind · Esc: seats</source>
        <translation>Enter: open, then F8 or F9 pays · F5: who to remind · Esc: seats</translation>
    </message>
    <message>
        <source>To remind · every show</source>
        <translation>To remind · every show</translation>
    </message>
    <message>
        <source>Nobody is to be reminded: no deadline comes within two days.</source>
        <translation>Nobody is to be reminded: no deadline comes within two days.</translation>
    </message>
    <message>
        <source>Space: mark · Ctrl+A: all · F7: hold longer · Enter: open · F5: reservations · Esc</source>
        <translation>Space: mark · Ctrl+A: all · F7: hold longer · Enter: open · F5: reservations · Esc</translation>
    </message>
    <message>
        <source>An exchange is not reserved</source>
        <translation>An exchange is not reserved</translation>
    </message>
    <message>
        <source>the tickets that were to go back are still valid</source>
        <translation>the tickets that were to go back are still valid</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message>
        <source>pass number</source>
        <translation>pass number</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>with a reason</translation>
    </message>
    <message>
        <source>from {count} shows</source>
        <translation>from {count} shows</translation>
    </message>
    <message>
        <source>rank {ranks}</source>
        <translation>rank {ranks}</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>at most {count}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>until {moment}</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>name of the list</source>
        <translation>name of the list</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>once an order</source>
        <translation>once an order</translation>
    </message>
    <message>
        <source>per ticket that costs something</source>
        <translation>per ticket that costs something</translation>
    </message>
    <message>
        <source>what the customer says</source>
        <translation>what the customer says</translation>
    </message>
    <message>
        <source>percent off</source>
        <translation>percent off</translation>
    </message>
    <message>
        <source>until (31/12/2026 23:59)</source>
        <translation>until (31/12/2026 23:59)</translation>
    </message>
    <message>
        <source>VAT in percent</source>
        <translation>VAT in percent</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>VAT code</translation>
    </message>
    <message>
        <source>rank 1, or all ranks</source>
        <translation>rank 1, or all ranks</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>rank {rank}</translation>
    </message>
    <message>
        <source>place in the list (1: default)</source>
        <translation>place in the list (1: default)</translation>
    </message>
    <message>
        <source>note for the seller</source>
        <translation>note for the seller</translation>
    </message>
    <message>
        <source>door looks at a card</source>
        <translation>door looks at a card</translation>
    </message>
    <message>
        <source>sold from (1/11/2026 10:00)</source>
        <translation>sold from (1/11/2026 10:00)</translation>
    </message>
    <message>
        <source>sold until</source>
        <translation>sold until</translation>
    </message>
    <message>
        <source>only in ranks (1, 2)</source>
        <translation>only in ranks (1, 2)</translation>
    </message>
    <message>
        <source>at most … per order</source>
        <translation>at most … per order</translation>
    </message>
    <message>
        <source>at most … per performance</source>
        <translation>at most … per performance</translation>
    </message>
    <message>
        <source>asks why and for whom</source>
        <translation>asks why and for whom</translation>
    </message>
    <message>
        <source>from … different shows</source>
        <translation>from … different shows</translation>
    </message>
    <message>
        <source>earlier shows count</source>
        <translation>earlier shows count</translation>
    </message>
    <message>
        <source>only for who is …</source>
        <translation>only for who is …</translation>
    </message>
    <message>
        <source>to be shown at the desk</source>
        <translation>to be shown at the desk</translation>
    </message>
    <message>
        <source>not with a code</source>
        <translation>not with a code</translation>
    </message>
    <message>
        <source>asks a pass number</source>
        <translation>asks a pass number</translation>
    </message>
    <message>
        <source>from {said}</source>
        <translation>from {said}</translation>
    </message>
    <message>
        <source>until {said}</source>
        <translation>until {said}</translation>
    </message>
    <message>
        <source>rank {said}</source>
        <translation>rank {said}</translation>
    </message>
    <message>
        <source>{said} per order</source>
        <translation>{said} per order</translation>
    </message>
    <message>
        <source>{said} in all</source>
        <translation>{said} in all</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>from {said} shows</source>
        <translation>from {said} shows</translation>
    </message>
    <message>
        <source>season</source>
        <translation>season</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>no code</translation>
    </message>
    <message>
        <source>This cannot be empty</source>
        <translation>This cannot be empty</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>This is too long</translation>
    </message>
    <message>
        <source>A list has at least one price</source>
        <translation>A list has at least one price</translation>
    </message>
    <message>
        <source>A list has at most {types} prices</source>
        <translation>A list has at most {types} prices</translation>
    </message>
    <message>
        <source>Another price has a different number of ranks: fill in one price, or all ranks</source>
        <translation>Another price has a different number of ranks: fill in one price, or all ranks</translation>
    </message>
    <message>
        <source>An amount is missing, or it is too large</source>
        <translation>An amount is missing, or it is too large</translation>
    </message>
    <message>
        <source>VAT is a percentage from 0 to 100</source>
        <translation>VAT is a percentage from 0 to 100</translation>
    </message>
    <message>
        <source>This is no day and hour: type it as 27/11/2026 20:00</source>
        <translation>This is no day and hour: type it as 27/11/2026 20:00</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>It ends before it begins</translation>
    </message>
    <message>
        <source>A rank is a number from 1 to {ranks}</source>
        <translation>A rank is a number from 1 to {ranks}</translation>
    </message>
    <message>
        <source>This number cannot be meant</source>
        <translation>This number cannot be meant</translation>
    </message>
    <message>
        <source>A code takes 1 to 100 percent off</source>
        <translation>A code takes 1 to 100 percent off</translation>
    </message>
    <message>
        <source>This stands in the list twice</source>
        <translation>This stands in the list twice</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Price lists</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>default price</source>
        <translation>default price</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>prices</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>fees</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>codes</translation>
    </message>
    <message>
        <source>performances</source>
        <translation>performances</translation>
    </message>
    <message>
        <source>Enter: open this list · Alt+N: new list</source>
        <translation>Enter: open this list · Alt+N: new list</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>asks</translation>
    </message>
    <message>
        <source>New price list</source>
        <translation>New price list</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>+ new price</source>
        <translation>+ new price</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>fee</translation>
    </message>
    <message>
        <source>+ new fee</source>
        <translation>+ new fee</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>+ new code</source>
        <translation>+ new code</translation>
    </message>
    <message>
        <source>Which performances are sold at this list?</source>
        <translation>Which performances are sold at this list?</translation>
    </message>
    <message>
        <source>prices now</source>
        <translation>prices now</translation>
    </message>
    <message>
        <source>Space: tick or untick · F9: save the list, and sell what is ticked at it · Esc: back</source>
        <translation>Space: tick or untick · F9: save the list, and sell what is ticked at it · Esc: back</translation>
    </message>
    <message>
        <source>Only a price has conditions.</source>
        <translation>Only a price has conditions.</translation>
    </message>
    <message>
        <source>“{name}” is out of the list</source>
        <translation>“{name}” is out of the list</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>nothing is saved yet</translation>
    </message>
    <message>
        <source>F9: save · twice Esc: leave all as it was</source>
        <translation>F9: save · twice Esc: leave all as it was</translation>
    </message>
    <message>
        <source>This list is not saved yet</source>
        <translation>This list is not saved yet</translation>
    </message>
    <message>
        <source>F9: save · Esc: leave all as it was</source>
        <translation>F9: save · Esc: leave all as it was</translation>
    </message>
    <message>
        <source>{name}: what it asks</source>
        <translation>{name}: what it asks</translation>
    </message>
    <message>
        <source>F9: save · Alt+N: new price · Alt+D: take this line out</source>
        <translation>F9: save · Alt+N: new price · Alt+D: take this line out</translation>
    </message>
    <message>
        <source>F5: back to the price</source>
        <translation>F5: back to the price</translation>
    </message>
    <message>
        <source>F5: what it asks (dates, membership, maximum …)</source>
        <translation>F5: what it asks (dates, membership, maximum …)</translation>
    </message>
    <message>
        <source>Saved as a new version.</source>
        <translation>Saved as a new version.</translation>
    </message>
    <message>
        <source>Nothing in the list was different.</source>
        <translation>Nothing in the list was different.</translation>
    </message>
    <message>
        <source>{count} performances are sold at it from now on.</source>
        <translation>{count} performances are sold at it from now on.</translation>
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
        <translation>receipts</translation>
    </message>
    <message>
        <source>reports and lists</source>
        <translation>reports and lists</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF files</translation>
    </message>
    <message>
        <source>printer of the system</source>
        <translation>printer of the system</translation>
    </message>
    <message>
        <source>receipt printer (ESC/POS)</source>
        <translation>receipt printer (ESC/POS)</translation>
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
        <translation>the printer is ready</translation>
    </message>
    <message>
        <source>the printer has little paper left</source>
        <translation>the printer has little paper left</translation>
    </message>
    <message>
        <source>the printer is busy</source>
        <translation>the printer is busy</translation>
    </message>
    <message>
        <source>the printer cannot say how it is</source>
        <translation>the printer cannot say how it is</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>the usual one</translation>
    </message>
    <message>
        <source>Printers of this computer</source>
        <translation>Printers of this computer</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>shift (mm)</source>
        <translation>shift (mm)</translation>
    </message>
    <message>
        <source>where (192.168.1.61, a queue, a folder)</source>
        <translation>where (192.168.1.61, a queue, a folder)</translation>
    </message>
    <message>
        <source>paper of tickets</source>
        <translation>paper of tickets</translation>
    </message>
    <message>
        <source>dots an inch</source>
        <translation>dots an inch</translation>
    </message>
    <message>
        <source>shift to the right (mm)</source>
        <translation>shift to the right (mm)</translation>
    </message>
    <message>
        <source>shift down (mm)</source>
        <translation>shift down (mm)</translation>
    </message>
    <message>
        <source>its line brings no answers</source>
        <translation>its line brings no answers</translation>
    </message>
    <message>
        <source>F9: save · Alt+T: print a test with rulers</source>
        <translation>F9: save · Alt+T: print a test with rulers</translation>
    </message>
    <message>
        <source>There is no computer's own setting here.</source>
        <translation>There is no computer's own setting here.</translation>
    </message>
    <message>
        <source>A test is on its way to the printer.</source>
        <translation>A test is on its way to the printer.</translation>
    </message>
    <message>
        <source>what of the rulers is missing at the left and the top is the shift</source>
        <translation>what of the rulers is missing at the left and the top is the shift</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Saved. It counts from the next paper on.</source>
        <translation>Saved. It counts from the next paper on.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>There is nothing to draw.</translation>
    </message>
    <message>
        <source>Sales per performance</source>
        <translation>Sales per performance</translation>
    </message>
    <message>
        <source>what is sold, kept and free, against what the hall holds</source>
        <translation>what is sold, kept and free, against what the hall holds</translation>
    </message>
    <message>
        <source>Course of the sale</source>
        <translation>Course of the sale</translation>
    </message>
    <message>
        <source>one performance, day by day</source>
        <translation>one performance, day by day</translation>
    </message>
    <message>
        <source>Borderel</source>
        <translation>Borderel</translation>
    </message>
    <message>
        <source>price × number, for SABAM and the company</source>
        <translation>price × number, for SABAM and the company</translation>
    </message>
    <message>
        <source>Borderels of a period</source>
        <translation>Borderels of a period</translation>
    </message>
    <message>
        <source>one line per performance</source>
        <translation>one line per performance</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Doors</translation>
    </message>
    <message>
        <source>who came when, per five minutes</source>
        <translation>who came when, per five minutes</translation>
    </message>
    <message>
        <source>Who did not come</source>
        <translation>Who did not come</translation>
    </message>
    <message>
        <source>valid tickets that were never let in</source>
        <translation>valid tickets that were never let in</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Tills</translation>
    </message>
    <message>
        <source>every Z with what it took and lacked</source>
        <translation>every Z with what it took and lacked</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>per business day and method</source>
        <translation>per business day and method</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>per rate, as it was booked</source>
        <translation>per rate, as it was booked</translation>
    </message>
    <message>
        <source>Between houses</source>
        <translation>Between houses</translation>
    </message>
    <message>
        <source>who sold for whom</source>
        <translation>who sold for whom</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>starts</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>performance</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>free tickets</source>
        <translation>free tickets</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>occupied</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>gross</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>so far</translation>
    </message>
    <message>
        <source>price type</source>
        <translation>price type</translation>
    </message>
    <message>
        <source>price</source>
        <translation>price</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>VAT rate</translation>
    </message>
    <message>
        <source>net</source>
        <translation>net</translation>
    </message>
    <message>
        <source>paid tickets</source>
        <translation>paid tickets</translation>
    </message>
    <message>
        <source>average price</source>
        <translation>average price</translation>
    </message>
    <message>
        <source>60 % of places × average</source>
        <translation>60 % of places × average</translation>
    </message>
    <message>
        <source>buy-out</source>
        <translation>buy-out</translation>
    </message>
    <message>
        <source>net after buy-out</source>
        <translation>net after buy-out</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>turned away</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>came</source>
        <translation>came</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>their gross</source>
        <translation>their gross</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>till</source>
        <translation>till</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>sales</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>cash</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>other</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diff.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>method</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>paid back</translation>
    </message>
    <message>
        <source>together</source>
        <translation>together</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>sold by</source>
        <translation>sold by</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>fees</translation>
    </message>
    <message>
        <source>vouchers</source>
        <translation>vouchers</translation>
    </message>
    <message>
        <source>reductions</source>
        <translation>reductions</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>rounding</translation>
    </message>
    <message>
        <source>for the house</source>
        <translation>for the house</translation>
    </message>
    <message>
        <source>for the company</source>
        <translation>for the company</translation>
    </message>
    <message>
        <source>No sales in this period ({period}).</source>
        <translation>No sales in this period ({period}).</translation>
    </message>
    <message>
        <source>First sale: {day}.</source>
        <translation>First sale: {day}.</translation>
    </message>
    <message>
        <source>Nothing was sold for this performance yet.</source>
        <translation>Nothing was sold for this performance yet.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Days as 1/11/2026, then Enter. A sale is of its till's day.</source>
        <translation>Days as 1/11/2026, then Enter. A sale is of its till's day.</translation>
    </message>
    <message>
        <source>taken back (web, conflict)</source>
        <translation>taken back (web, conflict)</translation>
    </message>
    <message>
        <source>VAT amount</source>
        <translation>VAT</translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>other desk called: it is free</source>
        <translation>other desk called: it is free</translation>
    </message>
    <message>
        <source>customer insists, told of the risk</source>
        <translation>customer insists, told of the risk</translation>
    </message>
    <message>
        <source>Enter: paid in cash · F8: card seen approved · Esc</source>
        <translation>Enter: paid in cash · F8: card seen approved · Esc</translation>
    </message>
    <message>
        <source>It is entered afterwards: no ticket is printed.</source>
        <translation>It is entered afterwards: no ticket is printed.</translation>
    </message>
    <message>
        <source>Sell at risk: {seats}</source>
        <translation>Sell at risk: {seats}</translation>
    </message>
    <message>
        <source>Already sold on paper: {seats}</source>
        <translation>Already sold on paper: {seats}</translation>
    </message>
    <message>
        <source>Another desk may sell this too, and then goes first. Ticket and books say so.</source>
        <translation>Another desk may sell this too, and then goes first. Ticket and books say so.</translation>
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
        <translation>Seat</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>free, not this desk's</source>
        <translation>free, not this desk's</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>in the basket</source>
        <translation>in the basket</translation>
    </message>
    <message>
        <source>in another basket</source>
        <translation>in another basket</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>sold</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>blocked, VIP</source>
        <translation>blocked, VIP</translation>
    </message>
    <message>
        <source>blocked, technical</source>
        <translation>blocked, technical</translation>
    </message>
    <message>
        <source>blocked, press</source>
        <translation>blocked, press</translation>
    </message>
    <message>
        <source>blocked, school</source>
        <translation>blocked, school</translation>
    </message>
    <message>
        <source>blocked, company</source>
        <translation>blocked, company</translation>
    </message>
    <message>
        <source>blocked, wheelchair</source>
        <translation>blocked, wheelchair</translation>
    </message>
    <message>
        <source>sold twice</source>
        <translation>sold twice</translation>
    </message>
    <message>
        <source>place {number}</source>
        <translation>place {number}</translation>
    </message>
    <message>
        <source>row {row} seat {number}</source>
        <translation>row {row} seat {number}</translation>
    </message>
    <message>
        <source>wheelchair place</source>
        <translation>wheelchair place</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>companion</translation>
    </message>
    <message>
        <source>rank {rank}</source>
        <translation>rank {rank}</translation>
    </message>
    <message>
        <source>limited view</source>
        <translation>limited view</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Our house</source>
        <translation>Our house</translation>
    </message>
    <message>
        <source>name of the house</source>
        <translation>name of the house</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>your name</translation>
    </message>
    <message>
        <source>PIN of {shortest} to {longest} digits</source>
        <translation>PIN of {shortest} to {longest} digits</translation>
    </message>
    <message>
        <source>Enter   Start the house</source>
        <translation>Enter   Start the house</translation>
    </message>
    <message>
        <source>Connect to a group</source>
        <translation>Connect to a group</translation>
    </message>
    <message>
        <source>address of the server</source>
        <translation>address of the server</translation>
    </message>
    <message>
        <source>pairing code</source>
        <translation>pairing code</translation>
    </message>
    <message>
        <source>name of this device</source>
        <translation>name of this device</translation>
    </message>
    <message>
        <source>Enter   Connect</source>
        <translation>Enter   Connect</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>with a demo season: sell, scan and close a day, nothing is real · PIN {pin}</source>
        <translation>with a demo season: sell, scan and close a day, nothing is real · PIN {pin}</translation>
    </message>
    <message>
        <source>start on this computer; others can connect to it later</source>
        <translation>start on this computer; others can connect to it later</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>to a group, with a pairing code from its manager</source>
        <translation>to a group, with a pairing code from its manager</translation>
    </message>
    <message>
        <source>‘{text}’ is no address of a server · an address looks like {example}</source>
        <translation>‘{text}’ is no address of a server · an address looks like {example}</translation>
    </message>
    <message>
        <source>{happened} · nothing was changed · look at the address and the network, then press Enter</source>
        <translation>{happened} · nothing was changed · look at the address and the network, then press Enter</translation>
    </message>
    <message>
        <source>Getting ready. This may take a minute.</source>
        <translation>Getting ready. This may take a minute.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>one copy</source>
        <translation>one copy</translation>
    </message>
    <message>
        <source>house only · internet gone since {time}</source>
        <translation>house only · internet gone since {time}</translation>
    </message>
    <message>
        <source>no server yet</source>
        <translation>no server yet</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>offline since {time}</translation>
    </message>
    <message>
        <source>printer: ready</source>
        <translation>printer: ready</translation>
    </message>
    <message>
        <source>card: unknown</source>
        <translation>card: unknown</translation>
    </message>
    <message>
        <source>card by hand</source>
        <translation>card by hand</translation>
    </message>
    <message>
        <source>terminal: does not answer</source>
        <translation>terminal: does not answer</translation>
    </message>
    <message>
        <source>terminal: busy</source>
        <translation>terminal: busy</translation>
    </message>
    <message>
        <source>terminal: ready</source>
        <translation>terminal: ready</translation>
    </message>
    <message>
        <source>till closed</source>
        <translation>till closed</translation>
    </message>
    <message>
        <source>shift {number} · {time}</source>
        <translation>shift {number} · {time}</translation>
    </message>
    <message>
        <source>no till here</source>
        <translation>no till here</translation>
    </message>
    <message>
        <source>nobody logged in</source>
        <translation>nobody logged in</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>house only</source>
        <translation>house only</translation>
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
        <translation>by hand</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>shift {number}</source>
        <translation>shift {number}</translation>
    </message>
</context>
<context>
    <name>Tariff</name>
    <message>
        <source>pass number: scan, or 13 digits</source>
        <translation>pass number: scan, or 13 digits</translation>
    </message>
    <message>
        <source>Pass number</source>
        <translation>Pass number</translation>
    </message>
    <message>
        <source>Register it in UiTPAS now, or leave it to To do.</source>
        <translation>Register it in UiTPAS now, or leave it to To do.</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>New price</translation>
    </message>
    <message>
        <source>Enter: this price · Esc: not</source>
        <translation>Enter: this price · Esc: not</translation>
    </message>
    <message>
        <source>Another price for {seat}</source>
        <translation>Another price for {seat}</translation>
    </message>
    <message>
        <source>{price} is {amount}. It is written down with your name.</source>
        <translation>{price} is {amount}. It is written down with your name.</translation>
    </message>
    <message>
        <source>{price}: {proof} must be shown</source>
        <translation>{price}: {proof} must be shown</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>nothing was charged</translation>
    </message>
    <message>
        <source>Enter: I have seen it · Esc: not</source>
        <translation>Enter: I have seen it · Esc: not</translation>
    </message>
    <message>
        <source>The reduced rate cannot be looked up now</source>
        <translation>The reduced rate cannot be looked up now</translation>
    </message>
    <message>
        <source>the house takes the risk ({left} of {most} left in this shift)</source>
        <translation>the house takes the risk ({left} of {most} left in this shift)</translation>
    </message>
    <message>
        <source>Enter: ordinary price · F9: still at {amount}, goes to To do</source>
        <translation>Enter: ordinary price · F9: still at {amount}, goes to To do</translation>
    </message>
    <message>
        <source>your basket is kept, nothing was charged</source>
        <translation>your basket is kept, nothing was charged</translation>
    </message>
    <message>
        <source>Enter: ordinary price · Esc: fewer of them, or ask the manager</source>
        <translation>Enter: ordinary price · Esc: fewer of them, or ask the manager</translation>
    </message>
    <message>
        <source>This is no pass number: it has 13 digits</source>
        <translation>This is no pass number: it has 13 digits</translation>
    </message>
    <message>
        <source>scan the pass, or type the digits on it</source>
        <translation>scan the pass, or type the digits on it</translation>
    </message>
    <message>
        <source>bad view</source>
        <translation>bad view</translation>
    </message>
    <message>
        <source>mistake in the price list</source>
        <translation>mistake in the price list</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>goodwill</translation>
    </message>
    <message>
        <source>A digit of this pass number is wrong</source>
        <translation>A digit of this pass number is wrong</translation>
    </message>
    <message>
        <source>scan the pass, or type its 13 digits again</source>
        <translation>scan the pass, or type its 13 digits again</translation>
    </message>
    <message>
        <source>This pass is used already: {where}</source>
        <translation>This pass is used already: {where}</translation>
    </message>
    <message>
        <source>scan another pass · F9: it is a group pass</source>
        <translation>scan another pass · F9: it is a group pass</translation>
    </message>
    <message>
        <source>Reduced rate: {most} of {most} sold in this shift</source>
        <translation>Reduced rate: {most} of {most} sold in this shift</translation>
    </message>
    <message>
        <source>Reduced rate: {left} of {most} left in this shift</source>
        <translation>Reduced rate: {left} of {most} left in this shift</translation>
    </message>
    <message>
        <source>This house sells no reduced rate by hand</source>
        <translation>This house sells no reduced rate by hand</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>A seat was sold twice</source>
        <translation>A seat was sold twice</translation>
    </message>
    <message>
        <source>Both sales stay in the books until you decide. Give one of the two customers an equal seat.</source>
        <translation>Both sales stay in the books until you decide. Give one of the two customers an equal seat.</translation>
    </message>
    <message>
        <source>A ticket came in twice</source>
        <translation>A ticket came in twice</translation>
    </message>
    <message>
        <source>Two doors let the same ticket in while they could not see each other. Ask at the doors who was where.</source>
        <translation>Two doors let the same ticket in while they could not see each other. Ask at the doors who was where.</translation>
    </message>
    <message>
        <source>{device}: {count} sales and scans have not arrived</source>
        <translation>{device}: {count} sales and scans have not arrived</translation>
    </message>
    <message>
        <source>They are safe on that device and leave by themselves when it has a connection. Switch it on, or look at its network.</source>
        <translation>They are safe on that device and leave by themselves when it has a connection. Switch it on, or look at its network.</translation>
    </message>
    <message>
        <source>{count} papers were not printed</source>
        <translation>{count} papers were not printed</translation>
    </message>
    <message>
        <source>The sales are saved. Is there paper again? F9 prints what did not come out.</source>
        <translation>The sales are saved. Is there paper again? F9 prints what did not come out.</translation>
    </message>
    <message>
        <source>{count} tickets were sold with a remark</source>
        <translation>{count} tickets were sold with a remark</translation>
    </message>
    <message>
        <source>They are valid at the doors. Look at the audit before the evening.</source>
        <translation>They are valid at the doors. Look at the audit before the evening.</translation>
    </message>
    <message>
        <source>Reduced rates to be registered: {count}</source>
        <translation>Reduced rates to be registered: {count}</translation>
    </message>
    <message>
        <source>Register each in UiTPAS; the house is paid for what is registered only. Then say so here: F9.</source>
        <translation>Register each in UiTPAS; the house is paid for what is registered only. Then say so here: F9.</translation>
    </message>
    <message>
        <source>{count} registered reduced rate was taken back</source>
        <translation>{count} registered reduced rate was taken back</translation>
    </message>
    <message>
        <source>Withdraw the registration in UiTPAS. Then say so here: F9.</source>
        <translation>Withdraw the registration in UiTPAS. Then say so here: F9.</translation>
    </message>
    <message>
        <source>{count} tickets at a changed price since yesterday</source>
        <translation>{count} tickets at a changed price since yesterday</translation>
    </message>
    <message>
        <source>Each with who agreed to it, and why; the audit has them too.</source>
        <translation>Each with who agreed to it, and why; the audit has them too.</translation>
    </message>
    <message>
        <source>{number} of {device} is not counted yet</source>
        <translation>{number} of {device} is not counted yet</translation>
    </message>
    <message>
        <source>It was closed without a count. At that till: F12 counts it.</source>
        <translation>It was closed without a count. At that till: F12 counts it.</translation>
    </message>
    <message>
        <source>No copy could be made of this computer's data</source>
        <translation>No copy could be made of this computer's data</translation>
    </message>
    <message>
        <source>Is the disk or the stick there, and has it room? It is tried every minute.</source>
        <translation>Is the disk or the stick there, and has it room? It is tried every minute.</translation>
    </message>
    <message>
        <source>Nobody keeps a copy of this computer's data</source>
        <translation>Nobody keeps a copy of this computer's data</translation>
    </message>
    <message>
        <source>Put a stick in, and say once where copies go: boxoffice backup plan --to FOLDER.</source>
        <translation>Put a stick in, and say once where copies go: boxoffice backup plan --to FOLDER.</translation>
    </message>
    <message>
        <source>The newest copy is more than a day old</source>
        <translation>The newest copy is more than a day old</translation>
    </message>
    <message>
        <source>Look whether the disk or the stick is still there.</source>
        <translation>Look whether the disk or the stick is still there.</translation>
    </message>
    <message>
        <source>Tonight's lists could not be written</source>
        <translation>Tonight's lists could not be written</translation>
    </message>
    <message>
        <source>F9 prints them now, so that the house goes on without power.</source>
        <translation>F9 prints them now, so that the house goes on without power.</translation>
    </message>
    <message>
        <source>The server has only one copy</source>
        <translation>The server has only one copy</translation>
    </message>
    <message>
        <source>Give it a second place on another disk or computer, so that a broken disk loses nothing.</source>
        <translation>Give it a second place on another disk or computer, so that a broken disk loses nothing.</translation>
    </message>
    <message>
        <source>A ticket was sold for a seat of another desk</source>
        <translation>A ticket was sold for a seat of another desk</translation>
    </message>
    <message>
        <source>The other desk may still sell that seat. Give this customer an equal one, or pay back.</source>
        <translation>The other desk may still sell that seat. Give this customer an equal one, or pay back.</translation>
    </message>
    <message>
        <source>A desk that was declared lost had sold</source>
        <translation>A desk that was declared lost had sold</translation>
    </message>
    <message>
        <source>What it sold or kept is somebody else's by now. Look for another place, and tell the customer.</source>
        <translation>What it sold or kept is somebody else's by now. Look for another place, and tell the customer.</translation>
    </message>
    <message>
        <source>More tickets than places</source>
        <translation>More tickets than places</translation>
    </message>
    <message>
        <source>There may be standing room. Else take a ticket back, and pay back.</source>
        <translation>There may be standing room. Else take a ticket back, and pay back.</translation>
    </message>
    <message>
        <source>A true ticket came in whose sale is not known</source>
        <translation>A true ticket came in whose sale is not known</translation>
    </message>
    <message>
        <source>Its desk has not sent the sale yet. It ends by itself when that arrives.</source>
        <translation>Its desk has not sent the sale yet. It ends by itself when that arrives.</translation>
    </message>
    <message>
        <source>A cancelled ticket came in</source>
        <translation>A cancelled ticket came in</translation>
    </message>
    <message>
        <source>The door had not heard of it yet. The scan stands; ask at that door who it was.</source>
        <translation>The door had not heard of it yet. The scan stands; ask at that door who it was.</translation>
    </message>
    <message>
        <source>A device was restored or copied</source>
        <translation>A device was restored or copied</translation>
    </message>
    <message>
        <source>A sale does not add up</source>
        <translation>A sale does not add up</translation>
    </message>
    <message>
        <source>It stands in the books as it came. Compare it with the drawer.</source>
        <translation>It stands in the books as it came. Compare it with the drawer.</translation>
    </message>
    <message>
        <source>Tickets were sold at another price</source>
        <translation>Tickets were sold at another price</translation>
    </message>
    <message>
        <source>The desk had an older price list. The sales stand.</source>
        <translation>The desk had an older price list. The sales stand.</translation>
    </message>
    <message>
        <source>A ticket was paid back twice</source>
        <translation>A ticket was paid back twice</translation>
    </message>
    <message>
        <source>Somebody did what their role does not allow</source>
        <translation>Somebody did what their role does not allow</translation>
    </message>
    <message>
        <source>It has happened and stands in the books. Ask that person, then say that it is fine, or write it off.</source>
        <translation>It has happened and stands in the books. Ask that person, then say that it is fine, or write it off.</translation>
    </message>
    <message>
        <source>Two desks did so without seeing each other. Ask the customer, or write it off.</source>
        <translation>Two desks did so without seeing each other. Ask the customer, or write it off.</translation>
    </message>
    <message>
        <source>A voucher paid for more than it was worth</source>
        <translation>A voucher paid for more than it was worth</translation>
    </message>
    <message>
        <source>Two desks took it without seeing each other. The sales stand. Ask the customer for the rest, or write it off.</source>
        <translation>Two desks took it without seeing each other. The sales stand. Ask the customer for the rest, or write it off.</translation>
    </message>
    <message>
        <source>Something could not be read</source>
        <translation>Something could not be read</translation>
    </message>
    <message>
        <source>It is kept as it came. Update the server; then it is read by itself.</source>
        <translation>It is kept as it came. Update the server; then it is read by itself.</translation>
    </message>
    <message>
        <source>What did not come out goes to the printer again.</source>
        <translation>What did not come out goes to the printer again.</translation>
    </message>
    <message>
        <source>Lists of {count} performances go to the printer: by name, by place, the plan.</source>
        <translation>Lists of {count} performances go to the printer: by name, by place, the plan.</translation>
    </message>
    <message>
        <source>A change was not taken over</source>
        <translation>A change was not taken over</translation>
    </message>
    <message>
        <source>The value of the server was kept: somebody else wrote it meanwhile, or has a place that the other plan moves. Look at both and write the right one.</source>
        <translation>The value of the server was kept: somebody else wrote it meanwhile, or has a place that the other plan moves. Look at both and write the right one.</translation>
    </message>
    <message>
        <source>Card unknown: {of}, {amount}</source>
        <translation>Card unknown: {of}, {amount}</translation>
    </message>
    <message>
        <source>Card paid, not saved: {of}, {amount}</source>
        <translation>Card paid, not saved: {of}, {amount}</translation>
    </message>
    <message>
        <source>Nothing is charged twice; it is booked once the result is known.
At {device}: open the red tab (Alt+U), F8 asks the terminal; at its next start it asks by itself. If that till is lost: look at the terminal's own list, and say here what became of it: F9.</source>
        <translation>Nothing is charged twice; it is booked once the result is known.
At {device}: open the red tab (Alt+U), F8 asks the terminal; at its next start it asks by itself. If that till is lost: look at the terminal's own list, and say here what became of it: F9.</translation>
    </message>
    <message>
        <source>The customer must not pay again; it is not booked yet.
At {device}: open the red tab (Alt+U), Enter saves it; at its next start it tries by itself. If that till is lost: book it by hand at another, and say so here: F9.</source>
        <translation>The customer must not pay again; it is not booked yet.
At {device}: open the red tab (Alt+U), Enter saves it; at its next start it tries by itself. If that till is lost: book it by hand at another, and say so here: F9.</translation>
    </message>
    <message>
        <source>More was paid for an order than was due</source>
        <translation>More was paid for an order than was due</translation>
    </message>
    <message>
        <source>Two desks took money for it without seeing each other. Give back what is too much: it goes out of a till with a reason. Then write it off.</source>
        <translation>Two desks took money for it without seeing each other. Give back what is too much: it goes out of a till with a reason. Then write it off.</translation>
    </message>
    <message>
        <source>One hall has two names: {one} and {other}</source>
        <translation>One hall has two names: {one} and {other}</translation>
    </message>
    <message>
        <source>Two devices changed the hall {was} before they heard of each other; both plans are kept.
Halls: open the one whose name goes, F5, give it the name of the other, F9. Then they are one hall, with that plan.</source>
        <translation>Two devices changed the hall {was} before they heard of each other; both plans are kept.
Halls: open the one whose name goes, F5, give it the name of the other, F9. Then they are one hall, with that plan.</translation>
    </message>
    <message>
        <source>{count} e-mails with tickets have not left</source>
        <translation>{count} e-mails with tickets have not left</translation>
    </message>
    <message>
        <source>They are tried again every half minute. Is there internet, is the log-in at the mail server right, is the customer's mailbox full? The desk finds the order and prints its tickets.</source>
        <translation>They are tried again every half minute. Is there internet, is the log-in at the mail server right, is the customer's mailbox full? The desk finds the order and prints its tickets.</translation>
    </message>
    <message>
        <source>{count} reservations were not collected in time</source>
        <translation>{count} reservations were not collected in time</translation>
    </message>
    <message>
        <source>Their places stay kept until somebody frees them or keeps them longer: F9.</source>
        <translation>Their places stay kept until somebody frees them or keeps them longer: F9.</translation>
    </message>
    <message>
        <source>{count} reservations lapse at {at}</source>
        <translation>{count} reservations lapse at {at}</translation>
    </message>
    <message>
        <source>F9 shows who has not come yet, with their telephone.</source>
        <translation>F9 shows who has not come yet, with their telephone.</translation>
    </message>
    <message>
        <source>Its old rights are held until you say that no second copy sells under them. After the server was put back, this is said of devices too that nobody copied.</source>
        <translation>Its old rights are held until you say that no second copy sells under them. After the server was put back, this is said of devices too that nobody copied.</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Close the till</source>
        <translation>Close the till</translation>
    </message>
    <message>
        <source>CLOSE THE TILL · shift {number} · {name} · since {time}</source>
        <translation>CLOSE THE TILL · shift {number} · {name} · since {time}</translation>
    </message>
    <message>
        <source>COUNT AFTERWARDS · shift {number} · {name} · since {time}</source>
        <translation>COUNT AFTERWARDS · shift {number} · {name} · since {time}</translation>
    </message>
    <message>
        <source>found by counting the till</source>
        <translation>found by counting the till</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation>CLOSE</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>READY</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Leave it open</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>BOOK THE COUNT</source>
        <translation>BOOK THE COUNT</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X report</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Cash in</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Cash out</translation>
    </message>
    <message>
        <source>Count later</source>
        <translation>Count later</translation>
    </message>
    <message>
        <source>1  COUNT (blind)</source>
        <translation>1  COUNT (blind)</translation>
    </message>
    <message>
        <source>Loose count</source>
        <translation>Loose count</translation>
    </message>
    <message>
        <source>loose count</source>
        <translation>loose count</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>coin</source>
        <translation>coin</translation>
    </message>
    <message>
        <source>2  OTHER</source>
        <translation>2  OTHER</translation>
    </message>
    <message>
        <source>card, total of the terminal</source>
        <translation>card, total of the terminal</translation>
    </message>
    <message>
        <source>deposit bag number</source>
        <translation>deposit bag number</translation>
    </message>
    <message>
        <source>stays in the drawer</source>
        <translation>stays in the drawer</translation>
    </message>
    <message>
        <source>Enter goes down the counts. F9 books what you counted.</source>
        <translation>Enter goes down the counts. F9 books what you counted.</translation>
    </message>
    <message>
        <source>The expected amounts appear after F9.</source>
        <translation>The expected amounts appear after F9.</translation>
    </message>
    <message>
        <source>reason of the difference</source>
        <translation>reason of the difference</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Second name</translation>
    </message>
    <message>
        <source>no second name</source>
        <translation>no second name</translation>
    </message>
    <message>
        <source>Sales of that amount</source>
        <translation>Sales of that amount</translation>
    </message>
    <message>
        <source>Booked the wrong way? Enter on a sale puts it right.</source>
        <translation>Booked the wrong way? Enter on a sale puts it right.</translation>
    </message>
    <message>
        <source>second name</source>
        <translation>second name</translation>
    </message>
    <message>
        <source>3  RESULT</source>
        <translation>3  RESULT</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>Everything agrees.</translation>
    </message>
    <message>
        <source>vouchers received</source>
        <translation>vouchers received</translation>
    </message>
    <message>
        <source>tickets taken back</source>
        <translation>tickets taken back</translation>
    </message>
    <message>
        <source>A difference needs a reason.</source>
        <translation>A difference needs a reason.</translation>
    </message>
    <message>
        <source>The X report goes to the printer.</source>
        <translation>The X report goes to the printer.</translation>
    </message>
    <message>
        <source>Closed. Z report {number} is saved and goes to the printer.</source>
        <translation>Closed. Z report {number} is saved and goes to the printer.</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>cash</translation>
    </message>
    <message>
        <source>card by hand</source>
        <translation>card by hand</translation>
    </message>
    <message>
        <source>card by terminal</source>
        <translation>card by terminal</translation>
    </message>
    <message>
        <source>voucher</source>
        <translation>voucher</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>Amount in or out</source>
        <translation>Amount in or out</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>CASH IN · OUT</source>
        <translation>CASH IN · OUT</translation>
    </message>
    <message>
        <source>cash in</source>
        <translation>cash in</translation>
    </message>
    <message>
        <source>cash out</source>
        <translation>cash out</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>PIN of the second person</translation>
    </message>
    <message>
        <source>the count is kept</source>
        <translation>the count is kept</translation>
    </message>
    <message>
        <source>A difference needs a second person</source>
        <translation>A difference needs a second person</translation>
    </message>
    <message>
        <source>choose who signs, let them type their PIN, then F9</source>
        <translation>choose who signs, let them type their PIN, then F9</translation>
    </message>
    <message>
        <source>A difference needs your PIN</source>
        <translation>A difference needs your PIN</translation>
    </message>
    <message>
        <source>type it, then F9</source>
        <translation>type it, then F9</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Reduced rates to be registered</source>
        <translation>Reduced rates to be registered</translation>
    </message>
    <message>
        <source>Pass number</source>
        <translation>Pass number</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>sold</translation>
    </message>
    <message>
        <source>Nothing is to be registered any more.</source>
        <translation>Nothing is to be registered any more.</translation>
    </message>
    <message>
        <source>F9: registered in UiTPAS (or withdrawn there), in your name · Esc: back</source>
        <translation>F9: registered in UiTPAS (or withdrawn there), in your name · Esc: back</translation>
    </message>
    <message>
        <source>withdraw: {show}</source>
        <translation>withdraw: {show}</translation>
    </message>
    <message>
        <source>Changed prices since yesterday</source>
        <translation>Changed prices since yesterday</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>sold at</source>
        <translation>sold at</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>The Z of the till has them too · Esc: back</source>
        <translation>The Z of the till has them too · Esc: back</translation>
    </message>
</context>
</TS>
