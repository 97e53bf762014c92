"""Words of the lines of Te doen: headline, what is safe, what to do; conflicts have their own."""

from __future__ import annotations

from collections import defaultdict

from boxoffice.views import TaskRow
from ui import formats
from ui.language import QT_TRANSLATE_NOOP, translate
from ui.manager.conflict_words import CONFLICTS

TASKS: dict[str, tuple[str, str]] = {
    "conflict_double_sale": (
        QT_TRANSLATE_NOOP("Tasks", "A seat was sold twice"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Both sales stay in the books until you decide. Give one of the two customers "
            "an equal seat.",
        ),
    ),
    "conflict_double_entry": (
        QT_TRANSLATE_NOOP("Tasks", "A ticket came in twice"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Two doors let the same ticket in while they could not see each other. Ask at "
            "the doors who was where.",
        ),
    ),
    "conflict_edit_conflict": (
        QT_TRANSLATE_NOOP("Tasks", "A change was not taken over"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "The value of the server was kept: somebody else wrote it meanwhile, or has a place "
            "that the other plan moves. Look at both and write the right one.",
        ),
    ),
    "device_waiting": (
        QT_TRANSLATE_NOOP("Tasks", "{device}: {count} sales and scans have not arrived"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "They are safe on that device and leave by themselves when it has a connection. "
            "Switch it on, or look at its network.",
        ),
    ),
    "papers_failed": (
        QT_TRANSLATE_NOOP("Tasks", "{count} papers were not printed"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "The sales are saved. Is there paper again? F9 prints what did not come out.",
        ),
    ),
    "reservations_due": (
        QT_TRANSLATE_NOOP("Tasks", "{count} reservations were not collected in time"),
        QT_TRANSLATE_NOOP(
            "Tasks", "Their places stay kept until somebody frees them or keeps them longer: F9."
        ),
    ),
    "reservations_lapse": (
        QT_TRANSLATE_NOOP("Tasks", "{count} reservations lapse at {at}"),
        QT_TRANSLATE_NOOP("Tasks", "F9 shows who has not come yet, with their telephone."),
    ),
    "mails_waiting": (
        QT_TRANSLATE_NOOP("Tasks", "{count} e-mails with tickets have not left"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "They are tried again every half minute. Is there internet, is the log-in at the mail "
            "server right, is the customer's mailbox full? The desk finds the order and prints "
            "its tickets.",
        ),
    ),
    "tickets_flagged": (
        QT_TRANSLATE_NOOP("Tasks", "{count} tickets were sold with a remark"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "They are valid at the doors. Look at the audit before the evening.",
        ),
    ),
    "tariffs_open": (
        QT_TRANSLATE_NOOP("Tasks", "Reduced rates to be registered: {count}"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Register each in UiTPAS; the house is paid for what is registered only. Then say so "
            "here: F9.",
        ),
    ),
    "tariffs_back": (
        QT_TRANSLATE_NOOP("Tasks", "{count} registered reduced rate was taken back"),
        QT_TRANSLATE_NOOP("Tasks", "Withdraw the registration in UiTPAS. Then say so here: F9."),
    ),
    "prices_changed": (
        QT_TRANSLATE_NOOP("Tasks", "{count} tickets at a changed price since yesterday"),
        QT_TRANSLATE_NOOP("Tasks", "Each with who agreed to it, and why; the audit has them too."),
    ),
    "shift_uncounted": (
        QT_TRANSLATE_NOOP("Tasks", "{number} of {device} is not counted yet"),
        QT_TRANSLATE_NOOP("Tasks", "It was closed without a count. At that till: F12 counts it."),
    ),
    "hall_twice": (
        QT_TRANSLATE_NOOP("Tasks", "One hall has two names: {one} and {other}"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Two devices changed the hall {was} before they heard of each other; both plans are "
            "kept.\n"
            "Halls: open the one whose name goes, F5, give it the name of the other, F9. Then they "
            "are one hall, with that plan.",
        ),
    ),
    "backup_failed": (
        QT_TRANSLATE_NOOP("Tasks", "No copy could be made of this computer's data"),
        QT_TRANSLATE_NOOP(
            "Tasks", "Is the disk or the stick there, and has it room? It is tried every minute."
        ),
    ),
    "backup_nowhere": (
        QT_TRANSLATE_NOOP("Tasks", "Nobody keeps a copy of this computer's data"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Put a stick in, and say once where copies go: boxoffice backup plan --to FOLDER.",
        ),
    ),
    "backup_old": (
        QT_TRANSLATE_NOOP("Tasks", "The newest copy is more than a day old"),
        QT_TRANSLATE_NOOP("Tasks", "Look whether the disk or the stick is still there."),
    ),
    "lists_failed": (
        QT_TRANSLATE_NOOP("Tasks", "Tonight's lists could not be written"),
        QT_TRANSLATE_NOOP("Tasks", "F9 prints them now, so that the house goes on without power."),
    ),
    "single_copy": (
        QT_TRANSLATE_NOOP("Tasks", "The server has only one copy"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Give it a second place on another disk or computer, so that a broken disk "
            "loses nothing.",
        ),
    ),
    "card_unknown": (
        QT_TRANSLATE_NOOP("Tasks", "Card unknown: {of}, {amount}"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "Nothing is charged twice; it is booked once the result is known.\n"
            "At {device}: open the red tab (Alt+U), F8 asks the terminal; at its next start it "
            "asks by itself. If that till is lost: look at the terminal's own list, and say here "
            "what became of it: F9.",
        ),
    ),
    "card_unsaved": (
        QT_TRANSLATE_NOOP("Tasks", "Card paid, not saved: {of}, {amount}"),
        QT_TRANSLATE_NOOP(
            "Tasks",
            "The customer must not pay again; it is not booked yet.\n"
            "At {device}: open the red tab (Alt+U), Enter saves it; at its next start it tries by "
            "itself. If that till is lost: book it by hand at another, and say so here: F9.",
        ),
    ),
} | CONFLICTS
"""Headline and detail per code; `{names}` are the parameters of the task, `{amount}` its cents,
`{of}` the number of the order, or the till.
"""


def task_words(task: TaskRow) -> tuple[str, str]:
    """Headline and detail; an unknown code is shown as it is, because hiding it would be worse."""
    params = defaultdict(lambda: "?", task.params)
    if task.code not in TASKS:
        return task.code, ", ".join(f"{name}: {value}" for name, value in task.params)
    if "cents" in params:
        params["amount"] = formats.euro(int(params["cents"]))
    head, detail = TASKS[task.code]
    return (
        translate("Tasks", head).format_map(params),
        translate("Tasks", detail).format_map(params),
    )
