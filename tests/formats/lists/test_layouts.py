"""Outlook's and Thunderbird's exports in the languages of their programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from netgrow_desktop.domain.contacts import Address, CustomField, Depth, Email, Link, Phone
from netgrow_desktop.domain.wording import english
from netgrow_desktop.formats.recognition import recognise
from tests.formats.reading import FILES, people, said

if TYPE_CHECKING:
    from pathlib import Path

_LOCALISED = sorted(file.name for file in FILES.glob("thunderbird_*.csv"))


def test_thunderbird_speaks_more_than_twenty_languages() -> None:
    assert len(_LOCALISED) > 20


@pytest.mark.parametrize("name", _LOCALISED)
def test_thunderbird_comes_out_the_same_in_every_language(name: str) -> None:
    (ada,) = people(FILES / name)
    found = said(ada)
    custom = found.pop("custom")
    assert isinstance(custom, tuple)
    assert [field.value for field in custom] == ["ada_b", "chess"]
    assert found == {
        "name": "Ada B. Example",
        "given": "Ada",
        "family": "Example",
        "nickname": "Addie",
        "organization": "Engines",
        "department": "Research",
        "title": "Programmer",
        "birthday": "1985-12-10",
        "notes": "A note",
        "emails": (Email("ada@example.org"), Email("ada@home.example")),
        "phones": (
            Phone("+49 30 1", "work"),
            Phone("+49 30 2", "home"),
            Phone("+49 30 3", "fax"),
            Phone("+49 30 4", "pager"),
            Phone("+49 170 5", "mobile"),
        ),
        "addresses": (
            Address("Hausweg 1\nHinterhaus", "Berlin", "BE", "10000", "DE", "", "home"),
            Address("Werkweg 2", "Potsdam", "BB", "14400", "AT", "", "work"),
        ),
        "links": (Link("https://ada.example"), Link("https://engines.example")),
    }


GERMAN = (
    "Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,"
    "Straße geschäftlich 2,Straße geschäftlich 3,Ort geschäftlich,Region geschäftlich,Postleitzahl geschäftlich,"
    "Land/Region geschäftlich,Straße privat,Straße privat 2,Straße privat 3,Ort privat,Bundesland/Kanton privat,"
    "Postleitzahl privat,Land/Region privat,Weitere Straße,Weitere Straße 2,Weitere Straße 3,Weiterer Ort,"
    "Weiteres/r Bundesland/Kanton,Weitere Postleitzahl,Weiteres/e Land/Region,Telefon Assistent,Fax geschäftlich,"
    "Telefon geschäftlich,Telefon geschäftlich 2,Rückmeldung,Autotelefon,Telefon Firma,Fax privat,Telefon (privat),"
    "Telefon (privat 2),ISDN,Mobiltelefon,Weiteres Fax,Weiteres Telefon,Pager,Haupttelefon,Mobiltelefon 2,"
    "Telefon für Hörbehinderte,Telex,Abrechnungsinformation,Assistent(in),Benutzer 1,Benutzer 2,Beruf,Büro,"
    "E-Mail-Adresse,E-Mail-Typ,E-Mail: Angezeigter Name,E-Mail 2: Adresse,E-Mail 2: Typ,Empfohlen von,Geburtstag,"
    "Geschlecht,Kategorien,Kinder,Notizen,Partner,Postfach geschäftlich,Priorität,Privat,Vertraulichkeit,Webseite"
)
FRENCH = (
    "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Rue (bureau),Rue (bureau) 2,Rue (bureau) 3,"
    "Ville (bureau),Dép/Région (bureau),Code postal (bureau),Pays/Région (bureau),Rue (domicile),Rue (domicile) 2,"
    "Rue (domicile) 3,Ville (domicile),Dép/Région (domicile),Code postal (domicile),Pays/Région (domicile),"
    "Rue (autre),Rue (autre) 2,Rue (autre) 3,Ville (autre),Dép/Région (autre),Code postal (autre),"
    "Pays/Région (autre),Téléphone de l'assistant(e),Télécopie (bureau),Téléphone (bureau),Téléphone 2 (bureau),"
    "Rappel,Téléphone (voiture),Téléphone société,Télécopie (domicile),Téléphone (domicile),Téléphone 2 (domicile),"
    "RNIS,Tél. mobile,Télécopie (autre),Téléphone (autre),Récepteur de radiomessagerie,Téléphone principal,"
    "Radio téléphone,Téléphone TDD/TTY,Télex,Informations facturation,Nom de l'assistant(e),Utilisateur 1,"
    "Utilisateur 2,Profession,Bureau,Adresse de messagerie,Type de messagerie,Nom complet de l'adresse de messagerie,"
    "Adresse de messagerie 2,Type de messagerie 2,Recommandé par,Anniversaire,Sexe,Catégories,Enfants,Notes,"
    "Conjoint(e),B.P. professionnelle,Priorité,Privé,Critère de diffusion,Page Web"
)
ITALIAN = (
    "Titolo,Nome,Secondo nome,Cognome,Titolo straniero,Società,Reparto,Posizione,Via (uff.),Via (uff.) 2,"
    "Via (uff.) 3,Città (uff.),Provincia (uff.),CAP (uff.),Paese (uff.),Via (ab.),Via (ab.) 2,Via (ab.) 3,"
    "Città (ab.),Provincia (ab.),CAP (ab.),Paese (ab.),Altra via,Altra via 2,Altra via 3,Altra città,Altra provincia,"
    "Altro CAP,Altro paese,Telefono assistente,Fax (uff.),Ufficio,Ufficio 2,Richiamata automatica,Telefono auto,"
    "Telefono principale società,Fax (ab.),Abitazione,Abitazione 2,ISDN,Cellulare,Altro fax,Altro telefono,"
    "Cercapersone,Telefono principale,Radiotelefono,Telefono TTY/TDD,Telex,Dati fatturazione,Nome assistente,"
    "Utente 1,Utente 2,Professione,Ubicazione ufficio,Indirizzo posta elettronica,Tipo posta elettronica,"
    "Nome visualizzato posta elettronica,Indirizzo posta elettronica 2,Tipo posta elettronica 2,Segnalato da,"
    "Compleanno,Sesso,Categorie,Figli,Notes,Nome coniuge,Indirizzo (uff.) - Casella postale,Priorità,Privato,"
    "Riservatezza,Pagina Web"
)
JAPANESE = (
    "肩書き,名,ミドル ネーム,姓,敬称,会社名,部署,役職,番地 (会社),住所 2 (会社),住所 3 (会社),市町村 (会社),"
    "都道府県 (会社),郵便番号 (会社),国 (会社)/地域,番地 (自宅),住所 2 (自宅),住所 3 (自宅),市町村 (自宅),"
    "都道府県 (自宅),郵便番号 (自宅),国 (自宅)/地域,番地 (その他),住所 2 (その他),住所 3 (その他),市町村 (その他),"
    "都道府県 (その他),郵便番号 (その他),国 (その他)/地域,秘書の電話,会社 FAX,会社電話,会社電話 2,コールバック,"
    "自動車電話,会社代表電話,自宅 FAX,自宅電話,自宅電話 2,ISDN,携帯電話,その他の FAX,その他の電話,ポケットベル,"
    "通常の電話,無線電話,TTY/TDD,テレックス,支払い条件,秘書の氏名,ユーザー 1,ユーザー 2,職業,事業所,"
    "電子メール アドレス,電子メールの種類,電子メール表示名,電子メール 2 アドレス,電子メール 2 の種類,紹介者,誕生日,"
    "性別,分類,子供,メモ,配偶者,会社住所私書箱,優先度,プライベート,秘密度,Web ページ"
)
RUSSIAN = (
    "Обращение,Имя,Отчество,Фамилия,Суффикс,Организация,Отдел,Должность,Улица (раб. адрес),Улица 2 (раб. адрес),"
    "Улица 3 (раб. адрес),Город (раб. адрес),Область (раб. адрес),Индекс (раб. адрес),Страна или регион (раб. адрес),"
    "Улица (дом. адрес),Улица 2 (дом. адрес),Улица 3 (дом. адрес),Город (дом. адрес),Область (дом. адрес),"
    "Почтовый код (дом.),Страна или регион (дом. адрес),Улица (другой адрес),Улица 2 (другой адрес),"
    "Улица 3 (другой адрес),Город (другой адрес),Область (другой адрес),Индекс (другой адрес),"
    "Страна или регион (другой адрес),Телефон помощника,Рабочий факс,Рабочий телефон,Телефон раб. 2,Обратный вызов,"
    "Телефон в машине,Основной телефон организации,Домашний факс,Домашний телефон,Телефон дом. 2,ISDN,"
    "Телефон переносной,Другой факс,Другой телефон,Пейджер,Основной телефон,Радиотелефон,Телетайп/телефон с титрами,"
    "Телекс,Счета,Имя помощника,Пользователь 1,Пользователь 2,Профессия,Расположение комнаты,Адрес эл. почты,"
    "Тип эл. почты,Краткое имя эл. почты,Адрес 2 эл. почты,Тип 2 эл. почты,Рекомендовал,День рождения,Пол,Категории,"
    "Дети,Заметки,Супруг(а),Почтовый ящик (раб. адрес),Важность,Частное,Пометка,Веб-страница"
)
PLACES = (
    "Dr.,Ada,B.,Example,PhD,Engines,Research,Programmer,Werkweg 2,Haus C,,Potsdam,BB,14400,DE,Hausweg 1,,,Berlin,BE,"
    "10000,DE,Dritter Weg 3,,,Graz,,8000,AT,030 99,030 1,030 2,030 3,,,,030 4,030 5,,,0170 6,,030 7,,,,,,,Bo Helper,,,"
    'Mathematician,,ada@example.org,SMTP,"Ada Example (ada@example.org)",ada@home.example,SMTP,Cy Probe,10.12.1985,,'
    "Friends;Choir,,A note,Di Example,PF 7,Normal,,Normal,https://ada.example"
)


@pytest.mark.parametrize(
    ("header", "encoding"),
    [(GERMAN, "cp1252"), (FRENCH, "cp1252"), (ITALIAN, "utf-8"), (JAPANESE, "cp932"), (RUSSIAN, "cp1251")],
    ids=["german", "french", "italian", "japanese", "russian"],
)
def test_outlook_comes_out_the_same_in_every_language(tmp_path: Path, header: str, encoding: str) -> None:
    file = tmp_path / "contacts.csv"
    file.write_bytes(f"{header}\r\n{PLACES}\r\n".encode(encoding))
    (ada,) = people(file)
    found = said(ada)
    custom = found.pop("custom")
    assert isinstance(custom, tuple)
    kept = [field.value for field in custom]
    assert kept == ["030 99", "Bo Helper", "Mathematician", "Di Example"]
    assert found == {
        "name": "Ada B. Example",
        "given": "Ada",
        "middle": "B.",
        "family": "Example",
        "prefix": "Dr.",
        "suffix": "PhD",
        "organization": "Engines",
        "department": "Research",
        "title": "Programmer",
        "birthday": "1985-12-10",
        "notes": "A note",
        "emails": (Email("ada@example.org"), Email("ada@home.example")),
        "phones": (
            Phone("030 1", "work fax"),
            Phone("030 2", "work"),
            Phone("030 3", "work"),
            Phone("030 4", "home fax"),
            Phone("030 5", "home"),
            Phone("0170 6", "mobile"),
            Phone("030 7", "other"),
        ),
        "addresses": (
            Address("Werkweg 2\nHaus C", "Potsdam", "BB", "14400", "DE", "PF 7", "work"),
            Address("Hausweg 1", "Berlin", "BE", "10000", "DE", "", "home"),
            Address("Dritter Weg 3", "Graz", "", "8000", "AT", "", "other"),
        ),
        "links": (Link("https://ada.example"),),
        "tags": ("Friends", "Choir"),
        "depth": Depth(introduced_by="Cy Probe"),
    }


@pytest.mark.parametrize(
    ("header", "title"),
    [
        (GERMAN, "Outlook (German)"),
        (FRENCH, "Outlook (French)"),
        (ITALIAN, "Outlook (Italian)"),
        (JAPANESE, "Outlook (Japanese)"),
        (RUSSIAN, "Outlook (Russian)"),
        ("Vorname,Nachname,E-Mail,Telefon", "A table of people"),
    ],
)
def test_outlook_and_its_language_are_named(tmp_path: Path, header: str, title: str) -> None:
    file = tmp_path / "contacts.csv"
    file.write_text(f"{header}\n{PLACES}\n", encoding="utf-8")
    assert english(recognise(file).title) == title


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("thunderbird_de.csv", "Thunderbird (German)"),
        ("thunderbird_zh_tw.csv", "Thunderbird (Chinese)"),
        ("outlook_com.csv", "Outlook (English)"),
        ("yahoo.csv", "A table of people"),
    ],
)
def test_the_program_that_wrote_a_table_is_named(name: str, title: str) -> None:
    assert english(recognise(FILES / name).title) == title


def test_an_address_in_one_cell_adds_nothing_to_its_parts(tmp_path: Path) -> None:
    file = tmp_path / "google_for_outlook.csv"
    header = "First Name,Last Name,E-mail Address,Home Address,Home Street,Home City,Home Postal Code,Priority"
    file.write_text(
        f'{header}\nAda,Example,ada@example.org,"Weg 1, 12345 Köln",Weg 1,Köln,12345,Normal\n'
        'Bo,Sample,bo@sample.example,"Weg 2, 12345 Köln, ring twice",Weg 2,Köln,12345,Normal\n',
        encoding="utf-8",
    )
    ada, bo = people(file)
    assert ada.addresses == (Address("Weg 1", "Köln", "", "12345", "", "", "home"),)
    assert ada.custom == ()
    assert bo.custom == (CustomField("Home Address", "Weg 2, 12345 Köln, ring twice"),)


def test_columns_of_another_order_are_known_by_their_headers(tmp_path: Path) -> None:
    names = GERMAN.split(",")
    file = tmp_path / "turned.csv"
    turned = ",".join(reversed(names[:8]))
    file.write_text(f"{turned}\nProgrammer,Research,Engines,PhD,Example,B.,Ada,Frau\n", encoding="utf-8")
    (ada,) = people(file)
    assert (ada.prefix, ada.given, ada.family, ada.title) == ("Frau", "Ada", "Example", "Programmer")
    assert recognise(file).format == "csv"
