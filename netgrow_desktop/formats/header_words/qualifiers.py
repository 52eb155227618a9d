"""Words that stand beside the noun of a header: whose phone it is, which of several, and what is no field at all."""

from __future__ import annotations

_QUALIFIERS = {
    "work": (
        "work business office company job corporate geschaftlich geschaftl gesch dienstlich buro arbeit firma"
        " beruflich bureau professionnel professionnelle pro travail trabajo oficina laboral profesional ufficio uff"
        " lavoro comercial trabalho profissional escritorio empresa werk zakelijk kantoor bedrijf praca sluzbowy"
        " sluzbowa biuro biura arbete jobb arbejde arbeid arb kontor arbets firmen geschafts foretag tyo tyopaikka"
        " yritys yrityksen zam zamestnani prace pracovni pracovna zamestnania hivatal hivatali munkahely munkahelyi"
        " vallalati iroda раб рабочий рабочая служебный служебная роб робочий робоча εργασίας בעבודה العمل serviciu"
        " poslovni poslovna poslovno служебен служебна 会社 勤務先 職場 公司 单位 商务 商務 工作 办公 單位 근무처"
        " 근무지 직장 회사 sluzbena sluzbeni"
    ),
    "home": (
        "home private personal privat privater personlich zuhause domicile personnel personnelle perso prive maison"
        " casa domicilio particular abitazione ab privato residencial residencia pessoal thuis dom domowy domowa"
        " prywatny hem hjem hjemme priv privee privada privata koti domov domu otthoni lakas ev kucni kucna domaci"
        " дом домашний домашняя домашній личный личная οικίας κατοικίας σπιτιού בבית المنزل domiciliu kucno домашен"
        " 自宅 個人 住宅 住家 家庭 居住 집 자택"
    ),
    "other": (
        "other weitere weiterer weiteres andere anderer sonstige autre otro otra altro altra outro outra overig overige"
        " ander anders inny inna inne annan annat ovrig andet anden annen annet muu jina jine jiny ina ine iny mas"
        " egyeb masik diger alt alta drugi druga друг другой другая інший інша その他 其他 其它 기타"
    ),
    "mobile": (
        "κινητό נייד الجوال المحمول мобилен мобильный мобильная мобільний 携帯電話 携帯 手机 手機 移动 行動 휴대폰"
        " 휴대 mobile cell cellphone cellular mobil handy mobilfunk portable movil celular cellulare telemovel gsm"
        " mobiel mobitel komorka komorkowy mobilnummer handynummer mobiltelefon mobilnr mobiltelefonnummer mobiltlf"
        " mobiltelefoon"
    ),
    "fax": "fax telefax faxnummer telecopie telecopieur faks faksi faxnr 传真 傳真 팩스 факс φαξ פקס فاكس الفاكس",
    "pager": "pager",
}
QUALIFIERS = {word: label for label, words in _QUALIFIERS.items() for word in words.split()}
"""Word -> the label that it gives an address, phone or e-mail."""

NUMBER_KINDS = frozenset(("mobile", "fax", "pager"))
"""Labels that by themselves say that the column holds phone numbers."""

_GLUED = {
    "work": (
        "work business office arbejds arbeids arbets werk tyo tyopaikan firmen firma kontor geschafts buro 会社 勤務先"
        " 公司 单位 商务 商務 工作 办公 근무처 근무지 직장 회사"
    ),
    "home": "home hjemme hjem hem koti kodin huis prive privat 自宅 住宅 住家 家庭 居住 집 자택",
    "other": "other その他の その他 其他 其它 기타",
    "mobile": "mobile mobil handy cell 携帯 移动 行動",
}
GLUED = tuple((begin, label) for label, words in _GLUED.items() for begin in words.split())
"""(beginning of a compound, the label that it gives the noun behind it)."""

_CONNECTING = "the of de du des la le del della di dell da do dos das na op w в у за der die im am på pa для"
CONNECTING = frozenset(_CONNECTING.split())
"""Articles and prepositions of headers."""

_NEUTRAL = (
    "contact person your my primary secondary main principal preferred alternate alternative current haupt the of de du"
    " des la le della del di dell da do dos das para a o no nr number nummer member client participant attendee value"
    " default na op w в у за der die im am på pa i principale principales additional additionnel extra mailing postal"
    " what is please enter employee student guest applicant candidate volunteer customer delegate speaker pupil lead"
    " prospect recipient staff user subscriber valor wert valeur valore waarde primar primaer primaire secundario"
    " secondaire sekundar or und and et y e n 1st first 1 numer numero numar 번호 号码 號碼 番号 の"
)
NEUTRAL = frozenset(_NEUTRAL.split())
"""Words that change nothing about the field that a header names."""

_ADDRESS_WORDS = (
    "address addr adr addresses adresse anschrift adres adresa adress osoite indirizzo endereco direccion cim naslov"
    " адрес адреса 地址 住所 주소"
)
ADDRESS_WORDS = frozenset(_ADDRESS_WORDS.split())
"""Words for *address*, which say nothing more where a part of an address is named too (*Address 1 - City*)."""

_SOMEBODY_ELSE = (
    "asst reports owner mum mom mums dad sister brother sibling husband wife ext extension deceased death custom"
    " guardian's assistant assistants assistent assistenten assistentens assistente asistenta asystent asystenta"
    " asistente asszisztens avustajan помощника помічника 秘書 助理 비서 spouse manager managers supervisor emergency"
    " parent mother father guardian next kin child children partner partners ehepartner conjoint conyuge coniuge"
    " sekretariat superior vorgesetzter login password domain server host product file filename bank iban event type"
    " typ type2 tipo tipusa laji typu tip turu rodzaj vrsta тип 種類 类型 類型 유형 emailtype yomi phonetic furigana"
    " kana フリガナ ふりがな フリカナ ふりかな 拼音 phonetik pronunciation display shown mostrado mostrar angezeigter"
    " visualizzato visualizado exibicao exibido presentar apresentar weergegeven weergavenaam visningsnavn vist"
    " wyswietlana zobrazovane naytettava megjelenitendo gorunen краткое коротке 表示 显示 顯示 pantalla affiche opt"
    " consent count verified status valid bounced source created modified updated last_modified urgence urgences"
    " urgencia urgencias emergencia emergencias emergenza notfall notfallkontakt notfallnummer notfalltelefon"
    " noodgeval noodcontact nodsituation pere mere padre madre vater mutter eltern pai mae tuteur tutore vormund"
)
SOMEBODY_ELSE = frozenset(_SOMEBODY_ELSE.split())
"""Words that tell that a column is about another person or thing; such a column stays a custom field."""

NUMBER_WORDS = {"one": "1", "two": "2", "three": "3"}
"""Numbers of headers that are written out."""

ACCOUNTS = frozenset(("username", "usernames", "userid", "im"))
"""Words for a name by which a machine knows somebody."""

SITES = {
    "linkedin": "LinkedIn",
    "linked in": "LinkedIn",
    "twitter": "Twitter",
    "facebook": "Facebook",
    "github": "GitHub",
    "xing": "XING",
    "instagram": "Instagram",
    "mastodon": "Mastodon",
    "youtube": "YouTube",
    "tiktok": "TikTok",
    "pinterest": "Pinterest",
}
"""Word in a header -> the label of the link in its column."""

_MERCHANDISE = (
    "amount price cost total subtotal quantity qty sku product products item items order invoice balance debit credit"
    " currency tax vat stock discount payment paid shipping due revenue sales transaction transactions betrag preis"
    " menge artikel rechnung bestellung summe umsatz konto saldo wahrung prix montant quantite produit facture commande"
    " solde devise precio importe cantidad producto factura pedido prezzo importo quantita prodotto fattura ordine"
    " preco valor quantidade produto fatura bedrag prijs aantal factuur cena kwota ilosc faktura belopp pris antal"
    " timestamp level severity status code latitude longitude lat lon lng population ip value version checksum size"
    " bytes commit message subject ticket fare weight height width length color colour brand model barcode isbn genre"
    " album artist author director rating score goals points rank duration distance temperature humidity pressure"
    " sensor voltage calories protein capital continent area iso hash branch license stars forks url_path port protocol"
    " pid translation lemma definition word synonym species class year vintage runtime budget volume open close high"
    " low symbol ticker gross fee brutto netto gebuhr gebuehr transaktionscode valuta buchungstag lineitem"
    " cuisine stars"
)
MERCHANDISE = frozenset(_MERCHANDISE.split())
"""Words in headers of ledgers, catalogues, logs and measurements, which are no lists of people."""

_HONORIFICS = (
    "mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev hon capt col maj sgt madam mister reverend fr"
    " herr frau hr dipl ing mag fraulein doktor m mme mlle monsieur madame mademoiselle me maitre phd md lic rer nat sr"
    " sra srta don dona d sig ra signor signora signorina dott dottssa ssa avv dra exmo exma senor senora dhr mevr mw"
    " drs ir heer mevrouw pan pani fru froken mgr bc inz rndr mudr judr bay sayin bayan captain г-н г-жа господин"
    " госпожа"
)
HONORIFICS = frozenset(_HONORIFICS.split())
"""Words that make up a form of address; a column *Title* that holds them is no job."""

_PEOPLE_WORDS = (
    "contact contacts person persons people member members friend friends employee employees address addresses"
    " addressbook kontakt kontakte kontakty adressen adressbuch mitglieder personen freunde mitarbeiter contacto"
    " contactos contatti contatos contatto contato personne personnes annuaire carnet amis rubrica amigos"
    " contactpersonen leden attendee attendees participant participants student students volunteer volunteers guest"
    " guests customer customers client clients donor donors alumni colleagues network phonebook telefonbuch subscriber"
    " subscribers lead leads google outlook thunderbird yahoo"
)
PEOPLE_WORDS = frozenset(_PEOPLE_WORDS.split())
"""Words in the names of files that hold people; a hint beside what is in the file."""

_PERSON_NOUNS = (
    "author speaker presenter panelist guest attendee participant delegate student pupil member employee volunteer"
    " donor contact person customer client lead applicant candidate friend colleague teacher coach trainer mentor"
    " referent referentin sprecher gast teilnehmer teilnehmerin mitglied schuler schulerin kunde kundin mitarbeiter"
    " mitarbeiterin ansprechpartner ansprechpartnerin autor autorin vorstand spieler spielerin participante ponente"
    " orador miembro socio alumno autor cliente empleado voluntario auteur intervenant membre eleve invite salarie"
    " benevole relatore partecipante membro alumnus player who wer"
)
PERSON_NOUNS = frozenset(_PERSON_NOUNS.split())
"""Nouns above columns that name people by their part in something."""

_THINGS = (
    "hospital agency school hotel restaurant store shop station stop airport park library museum church facility"
    " site venue building branch team club city town country county state region district product item event course"
    " movie film book song game ship pet plant account bank brand category common file domain host server device"
    " project krankenhaus schule geschaft haltestelle bahnhof flughafen verein stadt land produkt"
    " hospitals agencies schools hotels restaurants shops stations parks venues branches teams towns countries states"
    " regions districts products brands categories stadte lander schulen vereine produkte"
)
THINGS = frozenset(_THINGS.split())
"""Nouns before *name* in headers of columns that name no person: *Hospital Name*."""
