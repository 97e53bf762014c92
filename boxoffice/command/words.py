"""The command line's words for errors: one clear English line per code.

Screens have words of their own, in three languages, in `ui`.
"""

from __future__ import annotations

from boxoffice.command.words_of_orders import WORDS_OF_ORDERS
from boxoffice.command.words_of_paper import WORDS_OF_PAPER
from boxoffice.errors import BoxOfficeError, Bug

_OTHERS = WORDS_OF_ORDERS | WORDS_OF_PAPER
_WORDS = _OTHERS | {
    "already_enrolled": "this data folder belongs to a house already; choose another with --data",
    "already_running": "boxoffice already runs on this data ({path}); nothing was changed",
    "amount_too_large": "that is more than {most}; nothing was saved",
    "amount_negative": "{field} cannot be less than nothing; nothing was saved",
    "badge_short": "a badge has at least {shortest} characters; nothing was changed",
    "blob_hash_wrong": "the uploaded file is not what its name says; nothing was stored",
    "cancel_not_allowed": "the house does not let its web shops cancel orders",
    "cancel_too_late": "it is too late to cancel: the house allows it until {hours} hours before the start",  # noqa: E501
    "clock_unsure": "the clock of this computer cannot be trusted and the house is strict; {seat} was not sold",  # noqa: E501
    "codes_bad_line": "{file}, line {line}: {field} is not what it should be; nothing was imported",
    "codes_not_named": "{file}, line {line}: no performance is called “{name}”, or several are; name its start too (2026-11-27T20:00); nothing was imported",  # noqa: E501
    "codes_twice": "{file}, line {line}: this code stands there twice; nothing was imported",
    "conflict_closed": "this conflict is over already",
    "copy_of_other_device": "{path} is a copy of another device's database; nothing was changed",
    "count_negative": "a count cannot be less than nothing; count again",
    "database_busy": "another program keeps the database busy ({path}); try again",
    "database_corrupt": "{path} is not a sound boxoffice database: it is damaged, or not ours; what was sent is safe on the server; keep the file, go on at another desk and call the manager",  # noqa: E501
    "database_newer": "this data is of a newer version (schema {found}; this program knows {known}); nothing was touched: update the program",  # noqa: E501
    "database_readonly": "the database may not be written ({path})",
    "database_unopenable": "cannot open the database {path}",
    "demo_folder_taken": "{path} holds other files; choose another folder with --out",
    "demo_step_failed": "the evening stopped: {name} could not do “{step}” ({why})",
    "device_revoked": "this device was revoked by its house",
    "difference_needs_reason": "the drawer differs from the books; say why, then close again",
    "database_of_server": "{path} is the database of a server, not of a device",
    "disk_failed": "the disk failed while reading or writing {path}",
    "disk_full": "the disk is full; nothing was booked, everything from before is safe ({path})",
    "door_setup_unreadable": "cannot read {file}: {reason}",
    "door_setup_wrong": "{file}: {reason}; nothing was changed",
    "doors_after": "the doors open after it begins; nothing was saved",
    "empty_basket": "the basket is empty; nothing was sold",
    "ends_before": "it ends before it begins; nothing was saved",
    "event_too_large": "one event would be {size} bytes; at most 64 KB are allowed",
    "farewell_unreadable": "{path} is no file of “boxoffice enrol leave”, or it was changed since; nothing was made",  # noqa: E501
    "file_exists": "there is a file {path} already; nothing was written",
    "float_negative": "a float cannot be less than nothing; count what lies in the drawer",
    "folder_of_a_device": "{path} belongs to a desk, a door or a hub; a server begins in a folder of its own (and a hub is started with --hub)",  # noqa: E501
    "folder_unusable": "cannot use the folder {path}",
    "given_too_little": "{missing} cents are missing; nothing was sold",
    "given_too_much": "{change} cents would go back; count again what was given; nothing was sold",
    "grant_over": "the right to sell {seat} has ended; nothing was sold",
    "guard_unknown": "{field}: there is no such protection; nothing was saved",
    "hall_missing": "the hall is missing; nothing was saved",
    "hold_over": "the hold has lapsed, was released or is sold; nothing was changed",
    "house_here_already": "this house ({house}) is on this server already; nothing was made",
    "house_name_missing": "the house has no name; nothing was saved",
    "house_not_named": "this server has several houses; name one with --house: {known}",
    "house_name_taken": "a house is called “{name}” already ({house}); nothing was made; choose another name, or join it with: boxoffice enrol code",  # noqa: E501
    "idempotency_key_reused": "this idempotency key was used for other places; nothing was held",
    "image_unreadable": "cannot read an image from {file}: {reason}",
    "join_misanswered": "what answers at {url} is no boxoffice server, or it is in trouble; this device has not joined; look at the address, then try the same code again",  # noqa: E501
    "join_not_believed": "{url}: its certificate is not believed ({why}); call it by a name that boxoffice tls make --host was given; nothing was changed",  # noqa: E501
    "join_unanswered": "nobody answers at {url}; this device has not joined; look at the address and whether the server runs, then try the same code again",  # noqa: E501
    "journal_broken": "the journal does not hold at {at}: it was changed or is damaged",
    "journal_cut": "every hash holds, but the witness has seen {at}, which is missing: the end was cut off",  # noqa: E501
    "key_missing": "the request carries no key of a web shop",
    "key_revoked": "this key of a web shop was revoked",
    "key_unknown": "this house has no such key; list them with: boxoffice shop keys",
    "keys_missing": "the keys of this device are not on this computer (a copy never holds them):"
    " put its old folder keys into {path}, or join anew in another folder and declare it lost",
    "keystore_unusable": "cannot use the key store {path}",
    "last_manager": "nobody else is a manager here; nothing was saved",
    "left_negative": "what stays in the drawer cannot be less than nothing",
    "left_too_much": "more stays in the drawer than was counted",
    "moment_wrong": "{field}: this is no local day and hour; nothing was saved",
    "name_missing": "there is no name; nothing was changed",
    "no_amount": "an amount is missing; say how much goes in or out",
    "no_email": "“{typed}” is no e-mail address; nothing was changed",
    "no_equal_seat": "this desk has no equal or better seat of its own for {count} tickets",
    "no_own_places": "this desk has no places of its own left ({missing} more are needed)",
    "no_quantity": "say how many places",
    "no_seats_chosen": "choose seats first; nothing was done",
    "no_shift": "no till is open; open it first",
    "nobody_logged_in": "nobody is logged in",
    "not_counted": "count the drawer first; what it should hold is told afterwards",
    "not_a_hub": "this folder joined as a {kind}; a hub joins with a code made for a hub",
    "not_enough_places": "only {free} places are free",
    "not_enrolled": "{path} does not belong to a house yet; begin one with: boxoffice enrol house, or join one with: boxoffice enrol join",  # noqa: E501
    "not_in_hold": "an order is exactly what its hold keeps; nothing was sold",
    "not_in_order": "the order has no such ticket; nothing was changed",
    "not_logged_in": "nobody is logged in here; nothing was done",
    "not_on_sale": "the web does not sell this performance now",
    "nothing_to_recall": "that desk has no unsold places of this performance",
    "number_wrong": "{field} is no such number; nothing was saved",
    "order_differs": "this order number belongs to another order; nothing was sold",
    "other_root_key": "the database was begun with other keys than the ones in this data folder; use the keys of its first server",  # noqa: E501
    "other_witness": "another server keeps its witness in {path}; give this one another folder",
    "outcome_unfit": "a conflict of this kind cannot be solved so",
    "own_farewell": "this house was on this very server; take it in on the server of the group; nothing was made",  # noqa: E501
    "own_pin_missing": "your own PIN is needed for this; nothing was done",
    "pairing_code_wrong": "this pairing code is wrong, used or too old; ask for a new one",
    "performance_not_named": "no performance is called “{name}”, or several are; name its start too (2026-11-27T20:00); nothing was imported",  # noqa: E501
    "period_wrong": "{first} to {last} is no period; say two days, the first one first",
    "pin_locked": "too many wrong PINs; wait {seconds} s",
    "pin_too_short": "a PIN has at least {shortest} digits, at most six, and digits only",
    "plan_bad_position": "{file}: {place} has no usable position; nothing was imported",
    "plan_bad_type": "{file}: {field} of {place} is not what it should be; nothing was imported",
    "plan_duplicate_category": "{file}: two categories are called “{category}”; nothing was imported",  # noqa: E501
    "plan_duplicate_guid": "{file}: {place} has the seat_guid “{guid}”, which another seat has; nothing was imported",  # noqa: E501
    "plan_duplicate_seat": "{file}: {place} stands in the plan twice; nothing was imported",
    "plan_empty": "this hall has no places yet; nothing was saved",
    "plan_in_use": "{seat} is given away and not the same in the other plan: its plan stays",
    "plan_missing_guid": "{file}: {place} has no seat_guid; nothing was imported",
    "plan_name_too_long": "{file}: the name of the plan has {letters} letters; at most {most} are allowed; nothing was imported",  # noqa: E501
    "plan_name_missing": "the name is missing; nothing was saved",
    "plan_name_taken": "another hall is called {name}; nothing was saved",
    "plan_no_category": "{file}: {place} names no category; nothing was imported",
    "plan_no_seats": "{file}: the plan “{plan}” has no seats; nothing was imported",
    "plan_not_json": "{file} is no JSON ({reason}); nothing was imported",
    "plan_numbers_do_not_fit": "{numbers} numbers do not fit {seats} seats of a row; nothing was saved",  # noqa: E501
    "plan_numbers_wrong": "“{said}” are no seat numbers; write 1-20, or 1-39/2 for every other one",
    "plan_pool_wrong": "an area has 1 to {most} places; nothing was saved",
    "plan_rank_used": "rank {rank} stays: prices stand under the number of each rank",
    "plan_same_name": "two seats would be called {seat}; nothing was saved",
    "plan_too_large": "{file}: more than {most} seats; nothing was imported",
    "plan_unknown_category": "{file}: {place} is of category “{category}”, which the plan does not name; nothing was imported",  # noqa: E501
    "plan_unreadable": "cannot read {file}: {reason}",
    "port_taken": "cannot listen on port {port}: {reason}",
    "printer_folder": "cannot write papers into {folder}: {reason}",
    "private_too_large": "one text would be {size} bytes; at most 64 KB are allowed",
    "programme_no_title": "{file}: an event without a title; it was not imported",
    "programme_not_event": "{file} is no event of UiTdatabank; it was not imported",
    "programme_not_json": "{file} is no JSON ({reason}); nothing was imported",
    "programme_unreadable": "cannot read {file}: {reason}",
    "reason_missing": "say why; nothing was done",
    "recovering": "the house recovers from a restored server; the web seller is off",
    "report_not_written": "cannot write {path}: {reason}",
    "reserve_too_late": "the performance has begun; sell it now, nothing was reserved",
    "reservation_closed": "nothing of this reservation is left to collect or to release",
    "reservation_elsewhere": "another device has this reservation; nothing was changed",
    "restored_copy": "this data is an older copy; it sells again when the server was reached",
    "role_missing": "{name} may not do this in this house ({act}); nothing was done",
    "role_unknown": "there is no such role; nothing was saved",
    "scan_not_ours": "another door made this scan; nothing was done",
    "scan_taken_back": "this scan was taken back already; nothing was done",
    "scan_too_old": "this scan is older than a quarter of an hour; nothing was done",
    "scan_unknown": "this scan is not known here any more; nothing was done",
    "scanners_crossed": "scanners typed at once, and their codes came mixed; scan each again",
    "seat_blocked_elsewhere": "{seat} is blocked by another device under its own right; nothing was done",  # noqa: E501
    "seat_gone": "{seat} was taken meanwhile; nothing was sold",
    "seat_known_sold": "{seat} is known to be sold; a risk cannot be taken on it",
    "seat_not_blocked": "{seat} is not blocked; nothing was done",
    "seat_not_free": "{seat} is not free, and not this device's; nothing was done",
    "seat_not_here": "{seat} is not this desk's, and nobody can be asked; nothing was sold",
    "seat_not_owned": "{seat} is not this desk's; nothing was sold",
    "seat_taken": "{seat} was taken meanwhile; nothing was sold",
    "seat_unknown": "there is no seat {seat} in this plan; nothing was blocked",
    "second_missing": "a second person must allow this; nothing was done",
    "second_same": "the second name must be somebody else's; nothing was closed",
    "seller_not_certified": "the keys in this data folder are not the ones that doors know the server by; the web seller is off",  # noqa: E501
    "server_answered_error": "the server answered {status} to {path}; nothing is lost, try later",
    "server_answered_nonsense": "what answered is not a boxoffice server ({path}); nothing is lost, look at the address and the network",  # noqa: E501
    "server_database_failed": "the server's database failed: {detail}",
    "server_did_not_start": "the server did not start ({url}); see server.log in its folder",
    "server_not_believed": "what answers shows a certificate that this device does not believe ({why}); what was sold is safe and leaves by itself later",  # noqa: E501
    "server_not_ours": "who answers at {url} does not know the pairing code: not your server",
    "server_not_secure": "{url} is not encrypted; use https (on the server: boxoffice tls make)",
    "server_recovering": "the server is recovering and grants nothing yet",
    "server_unreachable": "the server cannot be reached; what was sold is safe and leaves by itself later",  # noqa: E501
    "server_would_not_open": "the server did not open a session; try later",
    "several_reservations": "collect one reservation at a time; nothing was sold",
    "shift_already_open": "a till is open already; close it first",
    "single_copy": "the server runs without --witness; the web seller is off",
    "status_unknown": "there is no such status; nothing was saved",
    "still_uncounted": "an earlier shift of this till is still to be counted; count this one now",
    "sync_failed": "a fault of ours stopped the sync; what was sold is safe, see the log",
    "sync_unfinished": "not in step yet after {seconds} s: {waiting} events wait here",
    "price_conditions": "so many, or in this rank, it is not sold at this price; nothing was sold",
    "price_list_wrong": "this price list cannot be meant ({part} {at}, {field}: “{said}”); nothing was saved",  # noqa: E501
    "prices_do_not_fit": "the hall of {title} has {ranks} ranks, and “{price}” has fewer prices; nothing was pinned",  # noqa: E501
    "prices_unreadable": "cannot read {file}: {reason}",
    "prices_wrong": "{file}: {reason}; nothing was imported",
    "table_column_missing": "{file} has no column “{column}”; nothing was imported",
    "table_empty": "{file} has no lines; nothing was imported",
    "table_unreadable": "{file} cannot be read: {reason}",
    "tile_taken": "this tile belongs to {name}; nothing was saved",
    "tile_wrong": "a tile is a number from 1 to {most}; nothing was saved",
    "text_long": "{field} is too long, at most {most} letters; nothing was saved",
    "title_missing": "the title is missing; nothing was saved",
    "unknown_report": "there is no report called {report}",
    "voucher_twice": "{file}, line {line}: this voucher stands in the file twice; nothing was imported",  # noqa: E501
    "ticket_used": "somebody went in with one of these tickets; nothing was changed",
    "tls_host_missing": "name the addresses under which the server is reached, with --host",
    "tls_missing": "there is no TLS in {path} yet; make it with: boxoffice tls make",
    "too_many_places": "a web basket has {most} places at most",
    "too_many_requests": "too many requests; wait a moment",
    "unknown_conflict": "this conflict is not in this copy",
    "unknown_device": "this house has no such device; nothing was done",
    "unknown_hold": "this shop has no such hold",
    "same_house": "a house sells its own tickets already; nothing was changed",
    "unknown_house": "this server has no house {house}; it has: {known}",
    "unknown_order": "this order is not in this copy",
    "unknown_performance": "this performance, or its plan, is not in this copy",
    "unknown_place": "the plan has no such place",
    "unknown_plan": "no plan is called “{name}”; import it first with: boxoffice import-plan",
    "unknown_price_type": "the price list has no such price",
    "unknown_reservation": "this reservation is not in this copy",
    "unknown_ticket": "this ticket is not in this copy, or it is not valid",
    "witness_unwritable": "cannot write the head witness {path}",
    "wrong_device": "{path} joined as a {kind}: its house would not take this from it, and nothing was done; do it on a desk or on the manager's device",  # noqa: E501
    "wrong_pin": "wrong PIN",
}


def in_words(error: BoxOfficeError) -> str:
    """One line for a person; a code without words is said with its parameters."""
    if isinstance(error, Bug):
        return f"a fault of ours ({error}); please report it"
    words = _WORDS.get(error.code)
    if words is None:
        said = ", ".join(f"{name} {value}" for name, value in error.params.items() if value)
        return f"{error.code.replace('_', ' ')}{f': {said}' if said else ''}"
    known = {
        name: _UNNAMED.get(name, "") if value is None else str(value)
        for name, value in error.params.items()
    }
    return words.format_map(_Blank(known))


_UNNAMED = {"path": "the data of this computer"}


class _Blank(dict[str, str]):
    """A missing parameter must not hide the message."""

    def __missing__(self, key: str) -> str:
        return "?"
