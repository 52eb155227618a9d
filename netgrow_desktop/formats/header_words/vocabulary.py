"""Words that stand in headers, by the field that they name, in the languages of the address books.

English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Danish, Swedish, Norwegian, Finnish, Czech,
Slovak, Hungarian, Turkish, Russian, Ukrainian, Japanese, Chinese, Korean, and some of their neighbours.
The words of Outlook and Thunderbird are those of their own exports. Phrases are separated by commas.
"""

from __future__ import annotations

from netgrow_desktop.formats.header_words.further_languages import FURTHER_PHRASES

_PHRASES = {
    "any_name": "name, nom, nombre, nome, naam, namn, navn, names, имя, nimi, nume, 이름, ім'я, ime",
    "name": (
        "n fn, formatted name, full name, fullname, display name, displayname, contact name, person, complete name,"
        " name full, person name, first and last name, first name last name, name surname, name and surname,"
        " first last, last first, last name first name, contact full name, name of contact, people, vollstandiger name,"
        " vollstaendiger name, anzeigename, angezeigter name, ganzer name, vor und nachname, name vorname,"
        " vorname nachname, nachname vorname, kontaktname, ansprechpartner, kontakt, nom complet, nom affiche,"
        " nom a afficher, nom et prenom, nom prenom, prenom nom, nombre completo, nombre mostrado, nombre en pantalla,"
        " nombre y apellidos, nombre y apellido, nombre para mostrar, contacto, nome completo, nome exibido,"
        " nome e cognome, cognome e nome, nome visualizzato, nome e sobrenome, mostrar nome, nome de exibicao,"
        " volledige naam, weergavenaam, imie i nazwisko, nazwisko i imie, nazwa wyswietlana, wyswietlana nazwa,"
        " visningsnavn, vis navn, visningsnamn, fullstandigt namn, fulde navn, fuldt navn, fullt navn, koko nimi,"
        " nayttonimi, naytettava nimi, cele jmeno, zobrazovane jmeno, jmeno a prijmeni, zobrazovane meno,"
        " meno a priezvisko, teljes nev, megjeleno nev, nev, ad soyad, adi soyadi, goruntulenecek ad, nume complet, fn,"
        " common name, фио, полное имя, отображаемое имя, ім'я для показу, піб, 氏名, 名前, 表示名, 姓名, 显示名称,"
        " 顯示名稱, 聯絡人, 联系人, 성명, 표시명, 표시 이름"
    ),
    "given": (
        "n given, givenname, first name, firstname, fname, f name, given name, forename, forenames, christian name,"
        " given, first names, name first, contact first name, nombres, vorname, vornamen, prenom, prenoms,"
        " nombre de pila, primer nombre, primeiro nome, nome proprio, voornaam, voornamen, imie, fornamn, fornavn,"
        " etunimi, etunimet, jmeno, krestni jmeno, meno, krstne meno, keresztnev, utonev, adi, ad, ilk adi, prenume,"
        " eesnimi, vardas, vards, osobno ime, имя собственное, собствено име, 名, 名字, 이름 이름, given names"
    ),
    "family": (
        "n family, last name, lastname, lname, l name, family name, familyname, surname, sur name, family, last names,"
        " second name surname, name last, contact last name, nachname, familienname, zuname, nachnamen, nom de famille,"
        " apellido, apellidos, primer apellido, cognome, sobrenome, apelidos, ultimo nome, achternaam, familienaam,"
        " nazwisko, efternamn, efternavn, etternavn, sukunimi, prijmeni, priezvisko, vezeteknev, csaladnev, soyad,"
        " soyadi, soy isim, soyisim, nume de familie, perekonnanimi, pavarde, uzvards, prezime, priimek, фамилия,"
        " прізвище, фамилно име, 姓, 苗字, 姓氏, 성"
    ),
    "any_surname": "apelido",
    "any_first": "first",
    "any_last": "last",
    "middle": (
        "n middle, middle name, middlename, middle, middle initial, mid name, middle names, additional name, other"
        " names, additional names, second given name, zweiter vorname, weitere vornamen, weiterer vorname, deuxieme"
        " prenom, autres prenoms, segundo nombre, secondo nome, segundo nome, outros nomes apelidos, nome do meio,"
        " tussenvoegsel, middelste naam, drugie imie, mellannamn, mellemnavn, mellomnavn, toinen nimi, dalsi jmeno, 2"
        " krestni jmeno, dalsie meno, kozepso, ikinci adi, al doilea nume, отчество, по батькові, бащино име, ミドル"
        " ネーム, ミドルネーム, 中间名, 中間名, 중간 이름, infix"
    ),
    "prefix": (
        "n prefix, greeting, prefix, name prefix, honorific prefix, honorific prefixes, honorific, honorifics,"
        " salutation, courtesy title, anrede, namenspraefix, namensprafix, akademischer titel, akad titel, civilite,"
        " prefixe, tratamiento, prefijo, trattamento, prefisso, tratamento, prefixo, aanhef, voorvoegsel, zwrot"
        " grzecznosciowy, personal title, обращение, звернення, обръщение, 敬称, 称谓, 英文称谓, 頭銜, 肩書き, 호칭"
        " 영문, 호칭"
    ),
    "suffix": (
        "n suffix, suffix, name suffix, honorific suffix, honorific suffixes, generational suffix, namenszusatz,"
        " namenssuffix, suffixe, sufijo, suffisso, sufixo, achtervoegsel, sufiks, suffiks, namnsuffix, jalkiliite, za"
        " prijmenim, pripona, utotag, sonek, titolo straniero, суффикс, суфікс, 中文称谓, 稱謂, 호칭 한글"
    ),
    "nickname": (
        "aka, nickname, nick name, nick, alias, known as, preferred name, use name, goes by, called, spitzname,"
        " rufname, kurzname, surnom, pseudo, pseudonyme, apodo, mote, soprannome, bijnaam, roepnaam, pseudonim,"
        " przydomek, smeknamn, kaldenavn, kallenavn, oegenavn, lempinimi, prezdivka, prezyvka, becenev, takma adi,"
        " takma ad, lakap, alcunha, псевдоним, псевдонім, прозвище, ニックネーム, あだ名, 昵称, 暱稱, 綽號, 애칭,"
        " 별명"
    ),
    "any_title": "title, titel, titre, titulo, titolo, tytul, tittel, titulek, titul, unvan, titula, titlu",
    "title": (
        "job title, jobtitle, job, position, role, designation, headline, function, job function, current position,"
        " job position, job role, organization title, company title, position title, work title, funktion,"
        " berufsbezeichnung, stellung, stelle, jobtitel, job titel, dienstbezeichnung, fonction, poste,"
        " intitule du poste, cargo, puesto, puesto de trabajo, posizione, qualifica, mansione, ruolo, funzione, funcao,"
        " titolo di lavoro, arbeitstitel, functie, functietitel, functienaam, werkfunctie, stanowisko, befattning,"
        " stilling, jobbtitel, jobbtittel, yrkestitel, stillingsbetegnelse, ammattinimi, tehtavanimike, titteli,"
        " funkce, pozice, pracovni pozice, funkcia, beosztas, is unvani, pozisyon, gorev, gorevi, ocupatie, functia,"
        " должность, посада, длъжност, 役職, 役職名, 职位, 职务, 职称, 職稱, 職務, 직책, 직위, 직함"
    ),
    "any_job": (
        "occupation, profession, beruf, profesion, professione, profissao, yrke, beroep, zawod, ammatti, profese,"
        " povolani, foglalkozas, meslek, профессия, професія, 職業, 职业, 專業, 직업"
    ),
    "organization": (
        "org name, company, company name, organization, organisation, organization name, organisation name, employer,"
        " firm, companies, organizations, organisations, associated company, primary associated company,"
        " related company, related company name, associated company name,"
        " business name, business, workplace name, work company, company school, current company,"
        " company organization, organization company, workplace, affiliation, agency, institution, account name,"
        " current employer, organisation institution, firma, firmenname, unternehmen, betrieb, arbeitgeber, institut,"
        " organisation firma, societe, entreprise, nom de l entreprise, nom de la societe, employeur, organisme,"
        " empresa, nombre de la empresa, nome da empresa, compania, organizacion, azienda, societa, ditta,"
        " nome azienda, nome societa, organizzazione, organizacao, companhia, bedrijf, bedrijfsnaam, organisatie,"
        " werkgever, organizacja, nazwa firmy, firma organizacja, foretag, foretagsnamn, arbetsgivare, virksomhed,"
        " bedrift, firmanavn, organisasjon, selskap, yritys, jarjesto, organisaatio, spolecnost, organizace,"
        " spolocnost, organizacia, ceg, cegnev, szervezet, vallalat, sirket, sirket adi, kurum, kurulus, tvrtka,"
        " podjetje, ettevote, imone, org, организация, компания, фирма, організація, компанія, 会社名, 会社, 勤務先,"
        " 組織, 公司, 公司名称, 公司名稱, 单位, 組織名, 회사, 회사명, 근무처, 조직"
    ),
    "department": (
        "org unit, organizational unit, department, dept, division, organization department, company department,"
        " work dept, business unit, team, abteilung, departement, service, departamento, setor, reparto, dipartimento,"
        " reparto di lavoro, afdeling, dzial, oddzial, avdelning, avdeling, osasto, oddeleni, oddelenie, reszleg,"
        " osztaly, bolum, departman, отдел, відділ, 部署, 部門, 部门, 부서"
    ),
    "email": (
        "email, mail, email address, mail address, emailaddress, email value, emails, mails, email addresses, email id,"
        " emailid, mail id, contact email, adresse email, adresse mail, adresse courriel, mel, adresse de messagerie,"
        " adresse electronique, adresse electronique principale, adresse electronique secondaire, courriel,"
        " correo electronico, correo, correos, direccion de correo electronico, direccion del correo electronico,"
        " direccion de correo, direccion de email, direccion de correo electronico principal,"
        " direccion de correo electronico secundaria, indirizzo email, indirizzo mail, email principale,"
        " email secondaria, indirizzo di posta elettronica, posta elettronica, indirizzo posta elettronica,"
        " endereco de email, endereco de correio eletronico, endereco de correio electronico,"
        " endereco do correio electronico, email primario, email secundario, correio eletronico, correio electronico,"
        " emailadres, primair emailadres, secundair emailadres, adres email, adres mail, adres poczty elektronicznej,"
        " poczta elektroniczna, epost, epostadress, epostadresse, post adresse, mailadresse, emailadresse,"
        " mail adresse, email adresse, email adres, elpost, sahkoposti, sahkopostiosoite, ensisijainen sahkoposti,"
        " toissijainen sahkoposti, emailova adresa, email adresa, emailcim, email cim, eposta, eposta adresi,"
        " birinci eposta, ikinci eposta, elektronik posta adresi, elektronik posta adres, elektronik posta,"
        " adresa de posta electronica, meiliaadress, adresa eposte, epostni naslov, эл почта, электронная почта, почта,"
        " адрес эл почты, емейл, имейл, имейл адрес, электронный адрес, адрес электронной почты,"
        " альтернативный адрес электронной почты, адреса електронної пошти, альтернативна адреса електронної пошти,"
        " адреса ел пошти, ел пошта, електронна пошта, メール, メールアドレス, 電子メール, 電子メール アドレス,"
        " 電子メールアドレス, 別のメールアドレス, eメール, 电子邮件, 电子邮件地址, 主要电子邮件, 备用电子邮件,"
        " 电子邮箱, 邮箱, 邮件, 電子郵件, 電子郵件地址, 次要電子郵件地址, 主要 email, 次要 email, 電郵, 信箱, 이메일,"
        " 이메일 주소, 전자 메일, 전자 메일 주소, 전자메일, 기본 메일, 추가 메일, 메일"
    ),
    "phone": (
        "phone, telephone, tel, phone number, telephone number, phone value, tel no, phone no, phones, telephones,"
        " phone numbers, contact number, contact no, contact numbers, ph, ph no, phone num, tele, telephone no,"
        " telefon, telefonnummer, telefone nummer, primary phone, main phone, rufnummer, fon, tel nr, telefon nr,"
        " telefonnr, telnr, haupttelefon, telefonnummern, numero de telephone, no de telephone, n de telephone,"
        " num tel, num telephone, telephone fixe, fixe, telefono, telefonos, numero de telefono, numero di telefono,"
        " n telefono, num telefono, telefone, telefones, fone, fone primario, numero de telefone, telefoon,"
        " telefoonnummer, hoofdtelefoon, nr telefonu, numer telefonu, nr tel, tlf, tlf nr, telefonnumre, puhelin,"
        " puhelinnumero, puh, ensisijainen puhelin, telefonni cislo, telefonszam, landline, festnetz, fijo,"
        " telefon numarasi, telefon no, birincil telefon, telefono principale, telefono principal, telephone principal,"
        " hovedtelefon, telefonas, телефон, номер телефона, номер телефону, основной телефон, тел, 電話, 電話番号,"
        " tel番号, 电话, 电话号码, 電話號碼, 主要电话, 代表電話, 전화, 전화번호, 기본 전화, 연락처"
    ),
    "any_address": (
        "address, address line, addresses, street address, full address, address full, postal address line, adresse,"
        " anschrift, postanschrift, adresse postale, direccion, direccion postal, domicilio, indirizzo, endereco,"
        " morada, adres, adress, postal address, mailing address, osoite, cim, adresa, adresi, naslov, адрес, адреса,"
        " 住所, 地址, 주소"
    ),
    "street": (
        "street, streetaddress, strasse, str, strasse hausnummer, strasse nr, strasse und hausnummer, strasse hausnr,"
        " strasse hnr, rue, calle, via, rua, logradouro, straat, straatnaam, straat huisnummer, ulica, gata,"
        " gatuadress, vej, gade, gate, gate vei, gateadresse, katuosoite, lahiosoite, ulice, utca, utcacim, cadde,"
        " sokak, adres satiri, улица, вулиця, 番地, 街道, 街, 번지, road, steet address, stree address"
    ),
    "house_number": (
        "house number, house no, house nr, street number, hausnummer, hausnr, haus nr, hnr, numero civico, huisnummer,"
        " nr domu, husnummer, husnr, numero de rue, numero de la rue, numero de voie"
    ),
    "any_number": "nr, n",
    "city": (
        "city, cities, town, locality, city town, town city, suburb, ort, stadt, wohnort, ville, localite, ciudad,"
        " localidad, poblacion, municipio, citta, comune, localita, cidade, localidade, stad, plaats, woonplaats,"
        " plaatsnaam, miasto, miejscowosc, postort, by, poststed, kaupunki, postitoimipaikka, mesto, obec, varos,"
        " telepules, sehir, oras, город, місто, град, 市区町村, 市町村, 城市, 市 县, 市 鎮, 縣市, 都市, 도시,"
        " 구 군 시, 구 군"
    ),
    "region": (
        "uf, prov, state, province, region, state province, state region, province state, state or province, state"
        " county, bundesland, kanton, bundesland kanton, region bundesland, provincia, estado, estado o provincia,"
        " provincia o estado, estado provincia, regione, provincie, wojewodztwo, fylke, lan, omrade, landsdel stat,"
        " departement region, region etat, dep region, pays etat, etat, distrito, laani, sijaintitiedot, kraj okres,"
        " okres, megye, allam, bolge, judet, область, регион, штат, край, 都道府県, 省 市 自治区, 省, 縣 市, 省市, 시"
        " 도"
    ),
    "any_county": "county, counties, kreis, landkreis, comte, condado, contea",
    "postal_code": (
        "zip, zip code, zipcode, postcode, postal code, post code, postalcode, zip postal code, postal code zip,"
        " zip postcode, pin code, pincode, postal, plz, postleitzahl, code postal, codigo postal, cod postal, cp, cap,"
        " codice postale, codice di avviamento postale, cep, kod pocztowy, postnummer, postnr, psc, iranyitoszam,"
        " postinumero, posta kodu, индекс, почтовый индекс, почтовый код, поштовий індекс, поштовий код, 郵便番号,"
        " 邮编, 邮政编码, 郵遞區號, 우편번호, 우편 번호"
    ),
    "country": (
        "countryname, country, country region, country name, country code name, nation, land, land region, land regio,"
        " staat, pays, pays region, pais, pais region, pais o region, region pais, regiao pais, pais regiao, paese,"
        " paese area geografica, nazione, nazione regione, kraj, kraj region, panstwo, maa, maa alue, zeme, krajina,"
        " krajina oblast, krajina alebo oblast, stat, orszag, orszag regio, land omrade, ulke, ulke bolge, tara, riik,"
        " страна, страна регион, страна или регион, країна, країна або регіон, 国, 国 地域, 国家, 国家 地区, 國家,"
        " 國家 地區, 국가, 국가 지역, 나라"
    ),
    "extended": (
        "po box, p o box, pobox, pob, extended address, apartment, apt, suite, unit, floor, flat, postfach,"
        " adresszusatz, zusatz, boite postale, bp, b p, complement d adresse, complement adresse, apartado,"
        " apartado de correos, apartado postal, casella postale, caixa postal, complemento, postbus, postbusnummer,"
        " skrytka pocztowa, skrzynka pocztowa, postboks, box, postilokero, postovni prihradka, postafiok, posta kutusu,"
        " почтовый ящик, поштова скринька, 私書箱, 邮政信箱, 郵政信箱, 사서함"
    ),
    "link": (
        "website, web site, web page, webpage, homepage, home page, url, www, web, blog, link, websites, urls, links,"
        " web address, website home page, profile url, profile link, profile, portfolio, website url, personal website,"
        " company website, webseite, internetseite, internet, site web, page web, site internet, sitio web, pagina web,"
        " pagina da web, pagina na web, sito web, sito internet, sito, site, strona internetowa, strona www,"
        " strona web, strona sieci web, osobista strona sieci web, hemsida, webbplats, webbsida, webside, webpagina,"
        " hjemmeside, nettsted, nettside, kotisivu, verkkosivu, web sivu, webova stranka, weboldal, weblap,"
        " web sayfasi, internet sitesi, pagina de web, spletna stran, сайт, веб сайт, веб страница, веб сторінка,"
        " вебсторінка, ウェブページ, web ページ, ホームページ, ウェブサイト, 网页, 网站, 網頁, 網站, 웹 페이지,"
        " 웹페이지, 홈페이지, 웹사이트"
    ),
    "notes": (
        "notes, note, comments, comment, remarks, remark, memo, notizen, notiz, bemerkung, bemerkungen, anmerkung,"
        " anmerkungen, kommentar, kommentare, commentaires, commentaire, remarques, notas, nota, observaciones,"
        " comentarios, comentario, appunti, commenti, osservazioni, observacoes, anotacoes, opmerkingen, opmerking,"
        " notities, aantekeningen, uwagi, notatki, anteckningar, noter, notater, bemaerkninger, bemerkninger,"
        " kommentarer, muistiinpanot, muistilaput, huomautukset, poznamky, poznamka, megjegyzes, megjegyzesek,"
        " feljegyzesek, notlar, notite, biljeske, opombe, markmed, pastabos, заметки, заметка, примечание, примечания,"
        " комментарий, комментарии, примітки, нотатки, бележки, メモ, 備考, 备注, 附注, 注释, 附註, 備註, 記事, 메모,"
        " 비고"
    ),
    "any_notes": (
        "description, about, bio, info, information, details, beschreibung, descripcion, descrizione, descricao"
    ),
    "tags": (
        "tags, tag, labels, label, categories, category, groups, group, group membership, keywords, lists, segments,"
        " contact groups, kategorie, kategorien, gruppe, gruppen, schlagworter, schlagworte, stichworte, etiquettes,"
        " libelles, groupes, groupe, mots cles, categorie, etiquetas, categorias, categoria, grupos, grupo, etichette,"
        " gruppi, gruppo, marcadores, categorieen, groepen, etykiety, grupy, taggar, kategorier, grupper, etiketter,"
        " luokat, ryhmat, skupiny, kategoriak, csoportok, kategoriler, gruplar, категории, группы, категорії, 分類,"
        " グループ, 类别, 分组, 類別, 群組, 범주 항목, 범주, 그룹"
    ),
    "birthday": (
        "bday, birthday, birthdate, birth date, date of birth, dob, d o b, born, date birth, birthdays, geburtstag,"
        " geburtsdatum, geb datum, geb, geboren am, geboren, anniversaire, date de naissance, date naissance, ne e le,"
        " cumpleanos, fecha de nacimiento, fecha nacimiento, nacimiento, compleanno, data di nascita, data nascita,"
        " data de nascimento, data nascimento, nascimento, verjaardag, geboortedatum, urodziny, data urodzenia,"
        " fodelsedag, fodelsedatum, fodselsdag, fodselsdato, bursdag, syntymapaiva, syntymaaika, narozeniny,"
        " datum narozeni, narodeniny, datum narodenia, szuletesnap, szuletesi datum, szuletesi ido, dogum gunu,"
        " dogum tarihi, zi de nastere, data nasterii, rodendan, rojstni dan, sunnipaev, gimtadienis, birth day,"
        " день рождения, дата рождения, день народження, дата народження, рожден ден, 生年月日, 誕生日, 生日, 出生日期,"
        " 생일, 생년월일"
    ),
    "any_birthday": "aniversario",
    "birth_year": (
        "birth year, birthday year, bday year, dob year, year of birth, birthyear, geburtsjahr, annee de naissance,"
        " ano de nacimiento, anno di nascita, ano de nascimento, geboortejaar, rok urodzenia, urodziny rok, fodelsear,"
        " fodd ar, fodselsar, syntymavuosi, rok narozeni, rok narodenia, szuletesi ev, dogum yili, год рождения,"
        " рік народження, 誕生年, 出生年份, 出生年, 生日 年, 태어난 해"
    ),
    "birth_month": (
        "birth month, birthday month, bday month, dob month, month of birth, birthmonth, geburtsmonat,"
        " mois de naissance, mes de nacimiento, mese di nascita, mes de nascimento, geboortemaand, miesiac urodzenia,"
        " urodziny miesiac, fodelsemanad, fodd manad, fodselsmaned, syntymakuukausi, mesic narozeni, mesiac narodenia,"
        " szuletesi honap, dogum ayi, месяц рождения, місяць народження, 誕生月, 出生月份, 出生月, 生日 月, 태어난 달"
    ),
    "birth_day": (
        "birthday day, bday day, dob day, day of birth, jour de naissance, dia de nacimiento, giorno di nascita,"
        " dia de nascimento, geboortedag, dzien urodzenia, urodziny dzien, fodelsedagen, fodd dag, den narozeni,"
        " den narodenia, szuletesi nap, 出生日, 生日 日, 태어난 날"
    ),
    "connected_on": (
        "connected on, connection date, date connected, verbunden am, vernetzt am, kontakt seit, connecte le,"
        " connectee le, connecte e le, en relation depuis, date de connexion, mise en relation le, relation depuis,"
        " fecha de conexion, conectado el, conectado desde, contacto desde, data di collegamento, collegato il,"
        " collegato dal, data del collegamento, conectado em, conexao em, data da conexao, data de conexao,"
        " verbonden op, connectie sinds, gekoppeld op, polaczono, data polaczenia, data nawiazania kontaktu,"
        " forbundet den, forbundet, kontakter sedan, ansluten den, kontakt siden, tilkoblet, opprettet kontakt"
    ),
    "introduced_by": (
        "referred by, introduced by, recommended by, referrer, referral, referral name, empfohlen von, vorgestellt von,"
        " vermittelt durch, vermittelt von, recommande par, presente par, recomendado por, presentado por,"
        " segnalato da, presentato da, indicado por, apresentado por, aanbevolen door, doorverwezen door,"
        " polecone przez, anbefalet af, rekommenderad av, anbefalt av, suosittelija, doporucil, ajanlotta, öneren,"
        " рекомендовал, 紹介者, 介绍人, 介紹人, 소개자"
    ),
    "how_met": (
        "how met, how we met, how you met, how did we meet, how i met, met at, where we met, where met, met through,"
        " wie kennengelernt, kennengelernt, kennengelernt durch, comment rencontre, rencontre, donde nos conocimos,"
        " come conosciuto, onde nos conhecemos"
    ),
    "industry": (
        "industry, industry type, industry sector, industries, line of business, branche, industriezweig,"
        " wirtschaftszweig, secteur d activite, secteur d'activite, sector de actividad, settore di attivita,"
        " setor de atividade, bedrijfstak, branza, bransch, bransje, toimiala, odvetvi, sektor, отрасль, 業種, 行业"
    ),
}
PHRASES = {
    phrase.strip(): field
    for source in (FURTHER_PHRASES, _PHRASES)
    for field, phrases in source.items()
    for phrase in phrases.split(",")
}
"""Header -> the field that it names; those that begin with ``any_`` depend on the other columns."""

PARTS_OF_ADDRESS = frozenset(
    ("any_address", "street", "house_number", "city", "region", "postal_code", "country", "extended")
)
WEAK_FIELDS = frozenset(("any_job", "any_notes", "industry"))
"""Fields that as many tables of other things have as tables of people."""
