"""The sentences of ``wording/examine_page.py`` in German."""

from __future__ import annotations

EXAMINE_PAGE_GERMAN: dict[str, str | tuple[str, str]] = {
    "examine.map_knows": ("Kennt {n} andere Schlüsselperson", "Kennt {n} andere Schlüsselpersonen"),
    "examine.map_ties": ("{n} Paar kennt sich", "{n} Paare kennen sich"),
    "examine.map_shown": ("{n} Person auf der Karte", "{n} Personen auf der Karte"),
    "examine.map_shown_of": (
        "{n} von {all} auf der Karte passt zum Filter",
        "{n} von {all} auf der Karte passen zum Filter",
    ),
    "examine.contact_days_of_year": (
        "im letzten Jahr an {n} Tag in Kontakt",
        "im letzten Jahr an {n} Tagen in Kontakt",
    ),
    "examine.undecided": ("{n} noch nicht eingeordnet", "{n} noch nicht eingeordnet"),
    "examine.people": ("{n} Person", "{n} Personen"),
    "examine.answered": ("{n} von {all} Fragen beantwortet", "{n} von {all} Fragen beantwortet"),
    "examine.within": ("{within} von {n} mit Rhythmus ist in Kontakt", "{within} von {n} mit Rhythmus sind in Kontakt"),
    "examine.not_yet": ("{n} noch ohne Kontakt, und nicht fällig", "{n} noch ohne Kontakt, und nicht fällig"),
    "examine.no_rhythm": ("{n} hat noch keinen Rhythmus", "{n} haben noch keinen Rhythmus"),
    "examine.organizations": ("{n} Organisation", "{n} Organisationen"),
    "examine.outside": ("{n} außerhalb Ihrer Organisation", "{n} außerhalb Ihrer Organisation"),
    "examine.other_department": ("{n} in einer anderen Abteilung", "{n} in anderen Abteilungen"),
    "examine.own_team": ("{n} in Ihrem Team", "{n} in Ihrem Team"),
    "examine.inside": (
        "{n} in Ihrer Organisation, Abteilung nicht bekannt",
        "{n} in Ihrer Organisation, Abteilung nicht bekannt",
    ),
    "examine.place_unknown": ("{n}, deren Arbeitsort nicht bekannt ist", "{n}, deren Arbeitsort nicht bekannt ist"),
    "examine.know_each_other": ("{known} von {n} Paar kennt sich", "{known} von {n} Paaren kennen sich"),
    "examine.key_people": ("{n} Schlüsselperson", "{n} Schlüsselpersonen"),
    "examine.pairs_open": ("{n} Paar ist nicht beantwortet", "{n} Paare sind nicht beantwortet"),
    "examine.your_answers": ("Ihre Antworten: {n} von {all}", "Ihre Antworten: {n} von {all}"),
    "examine.few": ("Nur {n} Person: Zahlen, keine Anteile.", "Nur {n} Personen: Zahlen, keine Anteile."),
    "examine.empty_stages": (
        "Ihr Werdegang nennt von {n} Station noch niemanden.",
        "Ihr Werdegang nennt von {n} Ihrer Stationen noch niemanden.",
    ),
    "examine.and_more": ("und {n} weitere", "und {n} weitere"),
    "examine.no_gaps": "Kein Platz ist leer, soweit bekannt.",
    "examine.gaps.role_level": (
        "{n} Platz ist leer: Rollen {role}, Ebenen {level}.",
        "{n} Plätze sind leer: Rollen {role}, Ebenen {level}.",
    ),
    "examine.gaps.role_stage": (
        "{n} Platz ist leer: Rollen {role}, Stationen {stage}.",
        "{n} Plätze sind leer: Rollen {role}, Stationen {stage}.",
    ),
    "examine.gaps.role_seat": (
        "{n} Platz ist leer: Rollen {role}, eigene Plätze {seat}.",
        "{n} Plätze sind leer: Rollen {role}, eigene Plätze {seat}.",
    ),
    "examine.gaps.level_stage": (
        "{n} Platz ist leer: Ebenen {level}, Stationen {stage}.",
        "{n} Plätze sind leer: Ebenen {level}, Stationen {stage}.",
    ),
    "examine.gaps.level_seat": (
        "{n} Platz ist leer: Ebenen {level}, eigene Plätze {seat}.",
        "{n} Plätze sind leer: Ebenen {level}, eigene Plätze {seat}.",
    ),
    "examine.gaps.stage_seat": (
        "{n} Platz ist leer: Stationen {stage}, eigene Plätze {seat}.",
        "{n} Plätze sind leer: Stationen {stage}, eigene Plätze {seat}.",
    ),
    "examine.gaps.role_level_stage": (
        "{n} Platz ist leer: Rollen {role}, Ebenen {level}, Stationen {stage}.",
        "{n} Plätze sind leer: Rollen {role}, Ebenen {level}, Stationen {stage}.",
    ),
    "examine.gaps.role_level_seat": (
        "{n} Platz ist leer: Rollen {role}, Ebenen {level}, eigene Plätze {seat}.",
        "{n} Plätze sind leer: Rollen {role}, Ebenen {level}, eigene Plätze {seat}.",
    ),
    "examine.gaps.role_stage_seat": (
        "{n} Platz ist leer: Rollen {role}, Stationen {stage}, eigene Plätze {seat}.",
        "{n} Plätze sind leer: Rollen {role}, Stationen {stage}, eigene Plätze {seat}.",
    ),
    "examine.gaps.level_stage_seat": (
        "{n} Platz ist leer: Ebenen {level}, Stationen {stage}, eigene Plätze {seat}.",
        "{n} Plätze sind leer: Ebenen {level}, Stationen {stage}, eigene Plätze {seat}.",
    ),
    "examine.gaps.role_level_stage_seat": (
        "{n} Platz ist leer: Rollen {role}, Ebenen {level}, Stationen {stage}, eigene Plätze {seat}.",
        "{n} Plätze sind leer: Rollen {role}, Ebenen {level}, Stationen {stage}, eigene Plätze {seat}.",
    ),
    "examine.gaps.role": ("{n} Platz ist leer, eine Rolle.", "{n} Plätze sind leer, alles Rollen."),
    "examine.gaps.level": ("{n} Platz ist leer, eine Ebene.", "{n} Plätze sind leer, alles Ebenen."),
    "examine.gaps.stage": ("{n} Platz ist leer, eine Station.", "{n} Plätze sind leer, alles Stationen."),
    "examine.gaps.seat": ("{n} Platz ist leer, ein eigener.", "{n} Plätze sind leer, alles eigene."),
    "examine.values": ("{n} Wert", "{n} Werte"),
    "examine.others": ("{n} anderer Wert", "{n} andere Werte"),
    "examine.value_unknown": ("{n} nicht bekannt", "{n} nicht bekannt"),
    "examine.introduced": ("hat Sie {n} Schlüsselperson vorgestellt", "hat Sie {n} Schlüsselpersonen vorgestellt"),
    "examine.opened": ("hat {n} Organisation geöffnet", "hat {n} Organisationen geöffnet"),
    "examine.pairs_answered": ("{answered} von {n} Paar beantwortet", "{answered} von {n} Paaren beantwortet"),
    "examine.show_more": ("{n} weitere zeigen", "{n} weitere zeigen"),
    "examine.fading_more": ("{n} weitere Person ist hier nicht gezeigt.", "{n} weitere sind hier nicht gezeigt."),
    "examine.new_people": ("{n} neu in Ihrem Netzwerk: {names}", "{n} neu in Ihrem Netzwerk: {names}"),
    "examine.newly_sorted": (
        "{n} neu eingeordnet oder Schlüsselperson: {names}",
        "{n} neu eingeordnet oder Schlüsselpersonen: {names}",
    ),
    "examine.gone_people": (
        "{n} nicht mehr eingeordnet oder Schlüsselperson: {names}",
        "{n} nicht mehr eingeordnet oder Schlüsselpersonen: {names}",
    ),
    "examine.deleted_since": ("jemand, den Sie seither gelöscht haben", "{n} Personen, die Sie seither gelöscht haben"),
    "examine.gaps_closed": ("{n} Platz ist nicht mehr leer:", "{n} Plätze sind nicht mehr leer:"),
    "examine.gaps_opened": ("{n} weiterer Platz ist leer:", "{n} weitere Plätze sind leer:"),
    "examine.faded_people": ("{n} seither eingeschlafen: {names}", "{n} seither eingeschlafen: {names}"),
    "examine.revived_people": ("{n} wieder warm: {names}", "{n} wieder warm: {names}"),
}
