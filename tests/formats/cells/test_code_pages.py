"""Code pages before Unicode, told by evidence; Western text is never read as anything else."""

from __future__ import annotations

import pytest

from netgrow_desktop.formats.cells.code_pages import choose

WESTERN = [
    "Name,Ort\nJürgen Müller,Köln\nJosé Peña,Málaga\nFrançois Lefèvre,Orléans\nSøren Ærø,Ålborg\nJoão Simões,Évora",
    "Name,City\nPeña,X\nMuñoz,Y",
    "Name,City\nSøren,X\nJørgen,Y",
    "Name\nNicolò Forlì\nMarìa",
    "Name,Note\nAda,it’s “good” – 5 €\nBo,naïve café",
    "Navn\nÅse Bjørnsen\nKåre Ødegård",
    "Nome,Email\nJoão,a@b.c\nConceição,d@e.f",
    "Nafn\nÞórður Jónsson\nGuðný Ægisdóttir\nSigríður Þorvaldsdóttir",
    "Nom;Prénom;Société\nLefèvre;Zoé;Éts Çà",
    "n\nERIC LEFÈVRE\nJOSÉ MUÑOZ",
    "Imie;x\nMuñoz;ñ",
    "a\n30°C m² x±3 £5 ½ cup",
    "Name\nÁrpád Kováts\nGyörgy Tóth",
]


@pytest.mark.parametrize("text", WESTERN)
def test_western_text_stays_western(text: str) -> None:
    assert text.encode("cp1252").decode(choose(text.encode("cp1252"))) == text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("cp1250", "Imię,Nazwisko,Stanowisko\nŁukasz,Żak,Prezes"),
        ("cp1250", "Name,City\nŁukasz Gołębiewski,Łódź\nMałgorzata Wójcik,Kraków\nRafał Sęk,Gdańsk"),
        ("cp1250", "Name,City\nJiří Dvořák,Plzeň\nTomáš Kovář,Brno\nZdeněk Řehoř,Ústí"),
        ("cp1250", "Vezetéknév;Utónév;Cég\nErdős;Pál;Kft"),
        ("iso8859-2", "Name,City\nŚwiętosława Ząbek,Łódź\nMałgorzata,Świdnica\nŻaneta Śliwa,Łomża"),
        ("cp1251", "Имя,Фамилия,Телефон\nАнна,Иванова,123"),
        ("cp1251", "a,b\nАнна Иванова,Москва\nПётр Сидоров,Казань"),
        ("cp1252", "Etunimi,Katuosoite (työ),Faksi (työ),Puhelin (työ)\nPäivi,Tie 1,1,2"),
        ("cp1252", "Vorname;Straße (geschäftlich);PLZ (geschäftlich)\nAda;Weg 1;10115"),
        ("cp1251", "Иванова\nАнна\nООО Пример"),
        ("koi8-r", "Имя,Фамилия,Телефон\nАнна,Иванова,123"),
        ("koi8-r", "a,b\nАнна Иванова,Москва\nПётр Сидоров,Казань"),
        ("cp1253", "Όνομα,Επώνυμο\nΜαρία,Παπαδοπούλου\nΝίκος,Γεωργίου"),
        ("cp1254", "Adı,Soyadı,Şirket\nAyşe,Yılmaz,ABC"),
        ("cp1254", "Name,City\nAyşe Yılmaz,İstanbul\nÇağrı Öztürk,Muğla"),
        ("cp1255", "שם,טלפון\nדוד כהן,123\nרות לוי,456"),
        ("cp1256", "الاسم,هاتف\nمحمد علي,123\nفاطمة حسن,456"),
        ("cp932", "姓,名,電子メール アドレス,会社電話\n山田,太郎,a@b.c,03"),
        ("cp932", "a,b\n山田太郎,東京\n佐藤花子,大阪"),
        ("euc_jp", "姓,名,会社名\n山田,太郎,株式会社"),
        ("iso2022_jp", "姓,名\n山田,太郎"),
        ("gb18030", "姓名,电话,公司\n王伟,123,北京公司"),
        ("gb18030", "a,b\n王伟,北京\n李娜,上海"),
        ("cp950", "姓名,電話,公司\n王大明,123,台北"),
        ("cp949", "성,이름,회사\n김,철수,삼성"),
        ("cp949", "a,b\n김철수,서울\n이영희,부산"),
        ("mac_roman", "Name,Ort\nJürgen Müller,Köln\nJosé Peña,Málaga"),
        ("cp850", "Name;Ort\nJürgen Müller;Köln\nBärbel Groß;Görlitz"),
    ],
)
def test_other_code_pages_are_told_by_headers_scripts_and_letters(page: str, text: str) -> None:
    content = text.encode(page)
    assert content.decode(choose(content)) == text


def test_plain_ascii_is_western() -> None:
    assert choose(b"Name,Email\nAda,ada@example.org\n") == "cp1252"
