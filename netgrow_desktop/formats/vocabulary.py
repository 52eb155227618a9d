"""Words that stand in headers, by the field that they name: folded, in the languages of the address books.

English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Danish, Swedish, Norwegian, and some
Finnish, Czech, Hungarian, Turkish, Russian, Japanese, Chinese and Korean. Phrases are separated by commas.
"""

from __future__ import annotations

_PHRASES = {
    "any_name": "name, nom, nombre, nome, naam, namn, navn, names, имя",
    "name": (
        "full name, fullname, display name, displayname, contact name, person, complete name, name full, person name,"
        " first and last name, first name last name, name surname, name and surname,"
        " vollstandiger name, vollstaendiger name, anzeigename, angezeigter name, ganzer name, vor und nachname,"
        " name vorname, vorname nachname, nom complet, nom affiche, nom et prenom, nom prenom, nombre completo,"
        " nombre y apellidos, nombre para mostrar, nome completo, nome e cognome, nome visualizzato, nome e sobrenome,"
        " nome de exibicao, volledige naam, weergavenaam, imie i nazwisko, nazwa wyswietlana, visningsnavn,"
        " visningsnamn, fullstandigt namn, fulde navn, fullt navn, koko nimi, cele jmeno, teljes nev, ad soyad,"
        " fn, фио, полное имя, 氏名, 名前, 姓名, 이름, 성명"
    ),
    "given": (
        "first name, firstname, fname, given name, givenname, forename, christian name, first, given, nombres,"
        " vorname, vornamen, prenom, prenoms, nombre de pila, primer nombre, primeiro nome, nome proprio, voornaam,"
        " voornamen, imie, fornamn, fornavn, etunimi, jmeno, keresztnev, utonev, adi,"
        " 名"
    ),
    "family": (
        "last name, lastname, lname, family name, familyname, surname, last, family, nachname, familienname, zuname,"
        " nom de famille, apellido, apellidos, primer apellido, cognome, sobrenome, apelido, apelidos, ultimo nome,"
        " achternaam, familienaam, nazwisko, efternamn, efternavn, etternavn, sukunimi, prijmeni, vezeteknev,"
        " csaladnev, soyad, soyadi,"
        " фамилия, 姓, 苗字, 성"
    ),
    "middle": (
        "middle name, middlename, middle, middle initial, additional name, second given name, zweiter vorname,"
        " weitere vornamen, weiterer vorname, deuxieme prenom, autres prenoms, segundo nombre, secondo nome,"
        " nome do meio, tussenvoegsel, drugie imie, mellannamn, mellemnavn, mellomnavn,"
        " отчество"
    ),
    "prefix": (
        "prefix, name prefix, honorific prefix, honorific, salutation, courtesy title, anrede, namenspraefix,"
        " akademischer titel, akad titel, civilite, prefixe, tratamiento, prefijo, trattamento, prefisso, tratamento,"
        " prefixo, aanhef, voorvoegsel, zwrot grzecznosciowy"
    ),
    "suffix": (
        "suffix, name suffix, honorific suffix, namenszusatz, namenssuffix, suffixe, sufijo, suffisso, sufixo,"
        " achtervoegsel, sufiks"
    ),
    "nickname": (
        "nickname, nick name, nick, alias, known as, spitzname, rufname, surnom, pseudo, apodo, soprannome, bijnaam,"
        " roepnaam, pseudonim, smeknamn, kaldenavn, kallenavn, oegenavn, alcunha"
    ),
    "any_title": "title, titel, titre, titulo, titolo, tytul, tittel, titulek",
    "title": (
        "job title, jobtitle, job, position, role, occupation, profession, designation, headline, function,"
        " current position, job position, job role, organization title, company title, position title, beruf,"
        " funktion, berufsbezeichnung, stellung, stelle, jobtitel, dienstbezeichnung, fonction, poste,"
        " intitule du poste, cargo, puesto, puesto de trabajo, posizione, qualifica, mansione, ruolo, funzione, funcao,"
        " arbeitstitel, profissao, functie, functietitel, functienaam, stanowisko, befattning, stilling,"
        " jobbtitel, yrkestitel, yrke,"
        " stillingsbetegnelse,"
        " должность, 役職, 职位, 职务, 직책"
    ),
    "organization": (
        "company, company name, organization, organisation, organization name, organisation name, employer, firm,"
        " current company, company organization, organization company, workplace, affiliation,"
        " institution, account name,"
        " firma, firmenname, unternehmen, betrieb, arbeitgeber, institut, societe, entreprise,"
        " nom de l entreprise, employeur, organisme, empresa, compania, organizacion, azienda, societa, ditta,"
        " nome azienda, organizzazione, organizacao, companhia, bedrijf, bedrijfsnaam, organisatie, werkgever,"
        " organizacja, nazwa firmy, foretag, arbetsgivare, virksomhed, bedrift, firmanavn, organisasjon,"
        " selskap, yritys,"
        " spolecnost, ceg, sirket,"
        " org, организация, компания, 会社名, 会社, 勤務先, 公司, 单位, 회사"
    ),
    "department": (
        "department, dept, division, organization department, company department, abteilung, departement, service,"
        " departamento, reparto, dipartimento, afdeling, dzial, avdelning, avdeling, osasto,"
        " отдел, 部署, 部门, 부서"
    ),
    "email": (
        "email, mail, email address, mail address, emailaddress, email value, adresse email, adresse mail,"
        " adresse de messagerie, adresse electronique, courriel, correo electronico, correo,"
        " direccion de correo electronico, direccion de correo, direccion de email, indirizzo email,"
        " indirizzo di posta elettronica, posta elettronica, indirizzo posta elettronica, endereco de email,"
        " endereco de correio eletronico, correio eletronico, emailadres, adres email,"
        " adres poczty elektronicznej, epost, epostadress, epostadresse, post adresse, mailadresse, emailadresse,"
        " mail adresse, email adresse, email adres, sahkoposti, eposta,"
        " эл почта, электронная почта, почта,"
        " адрес электронной почты, メール, メールアドレス, 电子邮件, 邮箱, 邮件, 이메일"
    ),
    "phone": (
        "phone, telephone, tel, phone number, telephone number, phone value, tel no, phone no, telefon, telefonnummer,"
        " rufnummer, fon, tel nr, telefon nr, telefonnr, numero de telephone, no de telephone, telefono,"
        " numero de telefono, numero di telefono, telefone, numero de telefone, telefoon, telefoonnummer,"
        " nr telefonu, numer telefonu, tlf, tlf nr, puhelin, puhelinnumero, telefonszam, landline, festnetz, fijo,"
        " телефон, номер телефона, 電話, 電話番号, 电话, 电话号码, 전화번호"
    ),
    "street": (
        "street, street address, address, address line, strasse, str, strasse hausnummer, strasse nr,"
        " strasse und hausnummer, strasse hausnr, adresse, anschrift, postanschrift, rue, adresse postale, calle,"
        " direccion, direccion postal, via, indirizzo, rua, endereco, morada, straat, straatnaam, adres, ulica, gata,"
        " gatuadress, adress, vej, gade, gateadresse, mailing address, postal address, katuosoite, osoite, ulice, cim,"
        " adres satiri,"
        " улица, адрес, 住所, 地址, 주소"
    ),
    "house_number": (
        "house number, house no, house nr, street number, hausnummer, hausnr, haus nr, numero civico, huisnummer,"
        " nr domu, husnummer, husnr"
    ),
    "city": (
        "city, town, locality, city town, town city, ort, stadt, wohnort, ville, localite, ciudad,"
        " localidad, poblacion,"
        " citta, comune, localita, cidade, localidade, stad, plaats, woonplaats, miasto, miejscowosc, postort, by,"
        " poststed, kaupunki, mesto, varos, sehir,"
        " город, 市区町村, 城市, 도시"
    ),
    "region": (
        "state, province, region, county, state province, state region, province state, state or province,"
        " bundesland, kanton, region bundesland, provincia, estado, estado o provincia, estado provincia, regione,"
        " provincie, wojewodztwo, fylke, departement region, region etat, etat"
    ),
    "postal_code": (
        "zip, zip code, zipcode, postcode, postal code, post code, postalcode, zip postal code, postal code zip,"
        " zip postcode, pin code, pincode, plz, postleitzahl, code postal, codigo postal, cp, cap, codice postale,"
        " codice di avviamento postale, cep, kod pocztowy, postnummer, postnr, psc, iranyitoszam, postinumero,"
        " индекс, почтовый индекс, 郵便番号, 邮编, 邮政编码, 우편번호"
    ),
    "country": (
        "country, country region, country name, nation, land, land region, staat, pays, pays region, pais,"
        " pais region, paese, paese area geografica, nazione, kraj, kraj region, maa, zeme, orszag, ulke,"
        " страна, 国, 国家, 국가"
    ),
    "extended": (
        "po box, p o box, pobox, extended address, apartment, apt, suite, postfach, adresszusatz, boite postale,"
        " complement d adresse, apartado, apartado de correos, casella postale, caixa postal, postbus,"
        " skrytka pocztowa, postboks, box"
    ),
    "link": (
        "website, web site, web page, webpage, homepage, home page, url, www, web, blog, link,"
        " profile url, profile link,"
        " website url, personal website, webseite, internetseite, internet, site web, page web,"
        " site internet, sitio web,"
        " pagina web, sito web, sito, site, strona internetowa, strona www, hemsida, webbplats, webbsida, hjemmeside,"
        " nettsted, nettside, kotisivu"
    ),
    "notes": (
        "notes, note, comments, comment, remarks, remark, memo, notizen, notiz, bemerkung, bemerkungen, anmerkung,"
        " anmerkungen, kommentar, kommentare, commentaires, commentaire, remarques, notas, nota, observaciones,"
        " comentarios, comentario, appunti, commenti, osservazioni, observacoes, anotacoes, opmerkingen, opmerking,"
        " notities, uwagi, notatki, anteckningar, noter, notater, bemerkninger, kommentarer, poznamky, megjegyzes,"
        " заметки, заметка, примечание, メモ, 備考, 备注, 메모"
    ),
    "tags": (
        "tags, tag, labels, label, categories, category, groups, group, group membership, keywords,"
        " kategorie, kategorien,"
        " gruppe, gruppen, schlagworter, schlagworte, stichworte, etiquettes, libelles, groupes, groupe, mots cles,"
        " categorie, etiquetas, categorias, categoria, grupos, grupo, etichette, gruppi, gruppo, marcadores,"
        " categorieen, groepen, etykiety, grupy, taggar, kategorier, grupper, etiketter"
    ),
    "birthday": (
        "birthday, birthdate, birth date, date of birth, dob, bday, born, geburtstag, geburtsdatum, geb datum,"
        " geboren am, anniversaire, date de naissance, cumpleanos, fecha de nacimiento, compleanno, data di nascita,"
        " data de nascimento, nascimento, verjaardag, geboortedatum, urodziny, data urodzenia, fodelsedag,"
        " fodelsedatum, fodselsdag, fodselsdato, bursdag, syntymapaiva, birth day,"
        " день рождения, дата рождения, 生年月日, 誕生日, 生日, 生日, 생일"
    ),
    "birth_year": (
        "birth year, year of birth, geburtsjahr, annee de naissance, ano de nacimiento, anno di nascita,"
        " ano de nascimento, geboortejaar, rok urodzenia, fodelsear, fodselsar"
    ),
    "birth_month": (
        "birth month, month of birth, geburtsmonat, mois de naissance, mes de nacimiento, mese di nascita,"
        " mes de nascimento, geboortemaand, miesiac urodzenia, fodelsemanad, fodselsmaned"
    ),
    "birth_day": (
        "day of birth, jour de naissance, dia de nacimiento, giorno di nascita, dia de nascimento, geboortedag,"
        " dzien urodzenia, fodelsedagen"
    ),
    "connected_on": (
        "connected on, connection date, date connected, verbunden am, vernetzt am, kontakt seit, connecte le,"
        " connectee le, connecte e le, en relation depuis, date de connexion, mise en relation le, relation depuis,"
        " fecha de conexion, conectado el, conectado desde, contacto desde, data di collegamento, collegato il,"
        " collegato dal, data del collegamento, conectado em, conexao em, data da conexao, data de conexao,"
        " verbonden op, connectie sinds, gekoppeld op, polaczono, data polaczenia, data nawiazania kontaktu,"
        " forbundet den, forbundet, kontakter sedan, ansluten den, kontakt siden, tilkoblet, opprettet kontakt"
    ),
}
PHRASES = {phrase.strip(): field for field, phrases in _PHRASES.items() for phrase in phrases.split(",")}
"""Header -> the field that it names; ``any_name`` and ``any_title`` depend on the other columns."""

_QUALIFIERS = {
    "work": (
        "work business office company job geschaftlich geschaftl gesch dienstlich buro arbeit firma beruflich bureau"
        " professionnel professionnelle pro travail trabajo oficina laboral profesional ufficio lavoro comercial"
        " trabalho profissional escritorio werk zakelijk kantoor praca sluzbowy biuro arbete jobb arbejde arbeid"
        " kontor arbets firmen geschafts"
    ),
    "home": (
        "home private personal privat personlich zuhause domicile personnel personnelle prive maison casa particular"
        " abitazione privato residencial pessoal thuis dom domowy prywatny hem hjem hjemme privee privata privada"
    ),
    "other": (
        "other weitere weiterer weiteres andere anderer sonstige autre otro otra altro altra outro outra overig overige"
        " ander anders inny inna annan ovrig andet annen"
    ),
    "mobile": (
        "мобильный 携帯電話 手机 휴대폰 mobile cell cellphone cellular mobil"
        " handy mobilfunk portable movil celular cellulare telemovel gsm mobiel"
        " komorka komorkowy mobilnummer handynummer mobiltelefon mobilnr mobiltelefonnummer mobiltlf"
    ),
    "fax": "fax telefax faxnummer telecopie telecopieur faks faxnr",
    "pager": "pager",
}
QUALIFIERS = {word: label for label, words in _QUALIFIERS.items() for word in words.split()}
"""Folded word -> the label that it gives an address, phone or e-mail."""

NUMBER_KINDS = frozenset(("mobile", "fax", "pager"))
"""Labels that by themselves say that the column holds phone numbers."""

_NEUTRAL = (
    "contact person your my primary secondary main principal preferred alternate alternative current haupt the of de du"
    " des la le del della do da no nr number nummer member client participant attendee value default"
    " principale principales additional additionnel extra mailing postal what is please enter employee student guest"
    " applicant candidate volunteer customer delegate speaker pupil valor wert valeur valore waarde"
)
NEUTRAL = frozenset(_NEUTRAL.split())
"""Words that change nothing about the field that a header names."""

_SOMEBODY_ELSE = (
    "assistant assistants assistent spouse manager managers supervisor referred emergency parent mother father guardian"
    " child children partner partners ehepartner conjoint conyuge coniuge sekretariat superior vorgesetzter"
    " username login password domain server host product file filename bank iban event"
)
SOMEBODY_ELSE = frozenset(_SOMEBODY_ELSE.split())
"""Words that tell that a column is about another person or thing; such a column stays a custom field."""

PARTS_OF_ADDRESS = frozenset(("street", "house_number", "city", "region", "postal_code", "country", "extended"))

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
}
"""Word in a header -> the label of the link in its column."""

_MERCHANDISE = (
    "amount price cost total subtotal quantity qty sku product products item items order invoice balance debit credit"
    " currency tax vat stock discount payment paid shipping due revenue sales transaction transactions"
    " betrag preis menge artikel rechnung bestellung summe umsatz konto saldo wahrung prix montant quantite produit"
    " facture commande solde devise precio importe cantidad producto factura pedido saldo prezzo importo quantita"
    " prodotto fattura ordine preco valor quantidade produto fatura bedrag prijs aantal factuur cena kwota ilosc"
    " faktura belopp pris antal timestamp level severity status code latitude longitude lat lon population ip"
    " value version checksum size bytes commit message subject ticket fare"
)
MERCHANDISE = frozenset(_MERCHANDISE.split())
"""Words in headers of ledgers, catalogues, logs and measurements, which are no lists of people."""

_HONORIFICS = (
    "mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev hon capt col maj sgt madam"
    " herr frau hr fr dipl ing mag fraulein doktor m mme mlle monsieur madame mademoiselle me maitre"
    " sr sra srta don dona d sig sig ra signor signora signorina dott dottssa ssa avv dra exmo exma"
    " dhr mevr mw drs ir heer mevrouw pan pani fru froken"
)
HONORIFICS = frozenset(_HONORIFICS.split())
"""Words that make up a form of address; a column *Title* that holds them is no job."""
