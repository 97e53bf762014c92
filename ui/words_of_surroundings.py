"""Words for what fails around the program: server, disk, files that are imported.

English source texts, marked for translation in context `Errors`. Each entry is what happened, what
is safe, what to do now. `{names}` are the error's parameters.
"""

from __future__ import annotations

from ui.language import QT_TRANSLATE_NOOP

Parts = tuple[str, str, str]

SURROUNDINGS: dict[str, Parts] = {
    "server_unreachable": (
        QT_TRANSLATE_NOOP("Errors", "The server does not answer"),
        QT_TRANSLATE_NOOP("Errors", "everything on this computer is safe and leaves by itself"),
        QT_TRANSLATE_NOOP("Errors", "go on working; try this again when the connection is back"),
    ),
    "server_not_believed": (
        QT_TRANSLATE_NOOP("Errors", "What answers is not proven to be our server"),
        QT_TRANSLATE_NOOP("Errors", "everything on this computer is safe and leaves by itself"),
        QT_TRANSLATE_NOOP(
            "Errors", "go on working; tell the manager, and look at this computer's clock ({why})"
        ),
    ),
    "join_not_believed": (
        QT_TRANSLATE_NOOP("Errors", "The certificate of {url} is not believed ({why})"),
        QT_TRANSLATE_NOOP("Errors", "this device has not joined; nothing was ever sold here"),
        QT_TRANSLATE_NOOP("Errors", "use the name that the certificate was made for"),
    ),
    "join_unanswered": (
        QT_TRANSLATE_NOOP("Errors", "Nobody answers at {url}"),
        QT_TRANSLATE_NOOP("Errors", "this device has not joined; nothing was ever sold here"),
        QT_TRANSLATE_NOOP("Errors", "look at address and network; the code may still be good"),
    ),
    "join_misanswered": (
        QT_TRANSLATE_NOOP("Errors", "What answers at {url} is not our server, or it is in trouble"),
        QT_TRANSLATE_NOOP("Errors", "this device has not joined; nothing was ever sold here"),
        QT_TRANSLATE_NOOP("Errors", "look at address and network; the code may still be good"),
    ),
    "house_name_taken": (
        QT_TRANSLATE_NOOP("Errors", "There is a house of this name already"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "join it with a pairing code, or choose another name"),
    ),
    "server_recovering": (
        QT_TRANSLATE_NOOP("Errors", "The server is being restored"),
        QT_TRANSLATE_NOOP("Errors", "everything on this computer is safe and leaves by itself"),
        QT_TRANSLATE_NOOP("Errors", "go on working; it needs every device to report first"),
    ),
    "server_answered_error": (
        QT_TRANSLATE_NOOP("Errors", "The server could not do that (answer {status})"),
        QT_TRANSLATE_NOOP("Errors", "everything on this computer is safe and leaves by itself"),
        QT_TRANSLATE_NOOP("Errors", "go on working; try this again later"),
    ),
    "server_answered_nonsense": (
        QT_TRANSLATE_NOOP("Errors", "The answer was not from our server"),
        QT_TRANSLATE_NOOP("Errors", "everything on this computer is safe and leaves by itself"),
        QT_TRANSLATE_NOOP("Errors", "go on working; look at the address and the network"),
    ),
    "server_database_failed": (
        QT_TRANSLATE_NOOP("Errors", "The server cannot reach its data"),
        QT_TRANSLATE_NOOP("Errors", "everything on this computer is safe and leaves by itself"),
        QT_TRANSLATE_NOOP("Errors", "go on working; tell the manager"),
    ),
    "server_would_not_open": (
        QT_TRANSLATE_NOOP("Errors", "The server did not start"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "start the program again; the log says why"),
    ),
    "device_revoked": (
        QT_TRANSLATE_NOOP("Errors", "This device was withdrawn by the house"),
        QT_TRANSLATE_NOOP("Errors", "what it sold is kept and will be sent"),
        QT_TRANSLATE_NOOP("Errors", "ask the manager for a new pairing code"),
    ),
    "wrong_device": (
        QT_TRANSLATE_NOOP("Errors", "This computer joined as a door or as a hub"),
        QT_TRANSLATE_NOOP(
            "Errors", "nothing was changed: its house would not take what is done here"
        ),
        QT_TRANSLATE_NOOP("Errors", "start what it is for, or join a new folder with another code"),
    ),
    "server_not_ours": (
        QT_TRANSLATE_NOOP("Errors", "Who answers at {url} does not know the pairing code"),
        QT_TRANSLATE_NOOP("Errors", "nothing was told to it"),
        QT_TRANSLATE_NOOP("Errors", "look at the address; ask the manager for a new pairing code"),
    ),
    "server_not_secure": (
        QT_TRANSLATE_NOOP("Errors", "The line to {url} is not encrypted"),
        QT_TRANSLATE_NOOP("Errors", "nothing was sent over it"),
        QT_TRANSLATE_NOOP("Errors", "use the address that begins with https"),
    ),
    "database_busy": (
        QT_TRANSLATE_NOOP("Errors", "Another program holds the data of this computer"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked"),
        QT_TRANSLATE_NOOP("Errors", "close the other program and try again"),
    ),
    "database_corrupt": (
        QT_TRANSLATE_NOOP("Errors", "The data of this computer is damaged"),
        QT_TRANSLATE_NOOP("Errors", "what was sent is safe on the server"),
        QT_TRANSLATE_NOOP("Errors", "go on at another desk and call the manager"),
    ),
    "database_of_server": (
        QT_TRANSLATE_NOOP("Errors", "This is the data of a server, not of a device"),
        QT_TRANSLATE_NOOP("Errors", "nothing was touched"),
        QT_TRANSLATE_NOOP("Errors", "look at the folder; a device keeps its data in another one"),
    ),
    "database_unopenable": (
        QT_TRANSLATE_NOOP("Errors", "The data of this computer cannot be opened"),
        QT_TRANSLATE_NOOP("Errors", "nothing was touched"),
        QT_TRANSLATE_NOOP("Errors", "look at the folder and its rights"),
    ),
    "database_newer": (
        QT_TRANSLATE_NOOP("Errors", "This data is from a newer version ({found}; this is {known})"),
        QT_TRANSLATE_NOOP("Errors", "nothing was touched"),
        QT_TRANSLATE_NOOP("Errors", "update the program, or open it at another desk"),
    ),
    "journal_cut": (
        QT_TRANSLATE_NOOP("Errors", "This data is an older copy put back"),
        QT_TRANSLATE_NOOP(
            "Errors", "nothing is lost; the newer sales are on the server or another disk"
        ),
        QT_TRANSLATE_NOOP("Errors", "connect to the server, or call the manager"),
    ),
    "restored_copy": (
        QT_TRANSLATE_NOOP("Errors", "This data is an older copy put back"),
        QT_TRANSLATE_NOOP(
            "Errors", "nothing is lost; the newer sales are on the server or another disk"
        ),
        QT_TRANSLATE_NOOP("Errors", "connect to the server, or call the manager"),
    ),
    "already_running": (
        QT_TRANSLATE_NOOP("Errors", "boxoffice already runs on this computer"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "go to that window"),
    ),
    "folder_unusable": (
        QT_TRANSLATE_NOOP("Errors", "The folder {path} cannot be used"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "choose another folder or its rights"),
    ),
    "keys_missing": (
        QT_TRANSLATE_NOOP("Errors", "The keys of this device are not on this computer"),
        QT_TRANSLATE_NOOP("Errors", "its data is whole; a copy never holds keys"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "put its old folder keys beside the data; where that is gone: join anew in another "
            "folder, and declare this device lost",
        ),
    ),
    "keystore_unusable": (
        QT_TRANSLATE_NOOP("Errors", "The safe for keys cannot be used"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "log in to this computer as the usual user"),
    ),
    "port_taken": (
        QT_TRANSLATE_NOOP("Errors", "Another program uses port {port}"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "close it, or choose another port"),
    ),
    "blob_hash_wrong": (
        QT_TRANSLATE_NOOP("Errors", "A file arrived damaged"),
        QT_TRANSLATE_NOOP("Errors", "it was not used"),
        QT_TRANSLATE_NOOP("Errors", "it is fetched again by itself"),
    ),
    "plan_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The plan cannot be read ({reason})"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "look at the file"),
    ),
    "plan_no_seats": (
        QT_TRANSLATE_NOOP("Errors", "The plan has no seats"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "look at the file"),
    ),
    "plan_too_large": (
        QT_TRANSLATE_NOOP("Errors", "The plan has more than {most} seats"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "split the hall"),
    ),
    "plan_name_too_long": (
        QT_TRANSLATE_NOOP("Errors", "The name of the plan has {letters} letters"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "give it a name of at most {most} letters"),
    ),
    "plan_missing_guid": (
        QT_TRANSLATE_NOOP("Errors", "A seat has no name at {place}"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "mend the file and import it again"),
    ),
    "plan_duplicate_guid": (
        QT_TRANSLATE_NOOP("Errors", "Two seats have the same name at {place}"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "mend the file and import it again"),
    ),
    "plan_duplicate_seat": (
        QT_TRANSLATE_NOOP("Errors", "Two seats have the same name at {place}"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "mend the file and import it again"),
    ),
    "plan_no_category": (
        QT_TRANSLATE_NOOP("Errors", "A seat has no rank at {place}"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "mend the file and import it again"),
    ),
    "plan_unknown_category": (
        QT_TRANSLATE_NOOP("Errors", "The rank {category} is not in the plan at {place}"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "mend the file and import it again"),
    ),
    "plan_duplicate_category": (
        QT_TRANSLATE_NOOP("Errors", "The rank {category} is there twice"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "mend the file and import it again"),
    ),
    "plan_bad_type": (
        QT_TRANSLATE_NOOP("Errors", "{field} is not right at {place}"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "mend the file and import it again"),
    ),
    "plan_bad_position": (
        QT_TRANSLATE_NOOP("Errors", "{field} is not a position at {place}"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "mend the file and import it again"),
    ),
    "programme_unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The programme cannot be read"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "look at the file"),
    ),
    "programme_not_json": (
        QT_TRANSLATE_NOOP("Errors", "The programme is not in the expected form"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "export it again as JSON"),
    ),
    "programme_not_event": (
        QT_TRANSLATE_NOOP("Errors", "The file is not an event"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "export it again from the calendar"),
    ),
    "programme_no_title": (
        QT_TRANSLATE_NOOP("Errors", "The event has no title"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "give it a title and import it again"),
    ),
    "server_did_not_start": (
        QT_TRANSLATE_NOOP("Errors", "The server did not start"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "start the program again; the log says why"),
    ),
    "printer_folder": (
        QT_TRANSLATE_NOOP("Errors", "The folder of the printer cannot be written: {folder}"),
        QT_TRANSLATE_NOOP("Errors", "the sales are saved, the papers wait"),
        QT_TRANSLATE_NOOP("Errors", "look at the folder; they are printed then"),
    ),
    "private_too_large": (
        QT_TRANSLATE_NOOP("Errors", "This text is too long"),
        QT_TRANSLATE_NOOP("Errors", "nothing was saved"),
        QT_TRANSLATE_NOOP("Errors", "make it shorter"),
    ),
    "pin_too_short": (
        QT_TRANSLATE_NOOP("Errors", "A PIN has {shortest} to {longest} digits"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "type another one"),
    ),
}
"""Network, storage, files."""
