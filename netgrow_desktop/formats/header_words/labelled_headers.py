"""Headers that name a field and its label in one phrase, as address books of many languages write them.

Where a language sets the label apart (*Telefon privat*, *Rue (bureau)*),
:mod:`netgrow_desktop.formats.header_words.qualifiers` is enough; here stand those that join it to the noun, or say it
in words of their own.
"""

from __future__ import annotations

from netgrow_desktop.formats.header_words.further_languages import FURTHER_LABELLED

_PHRASES = {
    "phone work": (
        "telephone professionnel, tel professionnel, tel dienstlich, telefonu sluzbowy, telefoon op werk, werktelefoon,"
        " arbejdstelefon, arbeidstelefon, arbetstelefon, telefon do prace, telefon do zamestnani, tyopuhelin,"
        " munkahelyi telefon, hivatali telefon, masik hivatali telefon, is telefonu, is telefon no, is tel,"
        " radio phone, telefono di lavoro, company phone, company main phone, telefon firma, telefonzentrale,"
        " centrala podjetja, foretag vaxel, yrityksen puhelinvaihde, ceg fovonala, sirket santral telefonu,"
        " firmennummer, durchwahl, direct phone, direct, direct line, office number, work number,"
        " business number, 勤務先の電話番号, 勤務先電話, 会社電話, 会社代表電話, 单位主要电话, 公司代表線, 公司电话,"
        " 회사 대표 전화, 회사 전화, 직장 전화, 근무처 전화, телефон раб, рабочий, рабочий телефон, телефон рабочий,"
        " служебный телефон, робочий телефон, телефон роб, основной телефон организации, офисный телефон"
    ),
    "phone home": (
        "hjemmetelefon, hemtelefon, telefoon thuis, privetelefoon, telefon domu, telefon domov, kotipuhelin,"
        " otthoni telefon, masik otthoni telefon, ev telefonu, ev tel, ev telefon no, home number, telefono di casa,"
        " telefone da residencia, telefon do domu, 自宅の電話番号, 自宅電話, 自宅, 住宅电话, 住家電話, 家庭电话,"
        " 자택 전화, 집 전화, 집 전화 번호, 집 전화번호, домашний, домашний телефон, телефон дом, телефон домашний,"
        " домашній телефон"
    ),
    "phone mobile": (
        "mobile number, mobile no, mobile phone number, cell number, cell no, mob, mob no, mobil nr, mobil tel nr,"
        " handphone, hp, gsm nr, gsm number, numero mobile, tel mobile, tel portable, numero de portable,"
        " numero cellulare, telefono movil, numero de movil, numero do celular, numero de celular, telefone celular,"
        " numero de telemovel, mobiele telefoon, mobiel nummer, numer telefonu komorkowego, telefon komorkowy,"
        " nr komorkowy, mobilni telefon, cislo na mobil, mobilny telefon, matkapuhelin, matkapuhelinnumero, kannykka,"
        " mobilszam, mobil telefonszam, cep telefonu, cep tel, cep no, cep telefon no, telefon переносной,"
        " телефон переносной, сотовый, сотовый телефон, номер сотового телефона, номер мобильного телефона, мобильный,"
        " мобильный телефон, моб телефон, номер мобільного телефону, телефон мобільний, мобільний, 携帯電話番号,"
        " 携帯電話, 携帯, 携帯番号, 手机, 手机号, 手机号码, 移动电话, 移动电话号码, 手機, 手機號碼, 行動電話, 휴대폰,"
        " 휴대폰 번호, 휴대전화, 핸드폰, 핸드폰 번호, 무선 전화, mobile phone 2, whatsapp, whatsapp number"
    ),
    "phone fax": (
        "fax number, fax no, fax nr, faxnummer, fax nummer, numero fax, numero de fax, numero do fax, numer faksu,"
        " faxove cislo, faksin numero, faks numarasi, номер факса, номер факсу, факс, fax 番号, fax番号, ファックス,"
        " 传真, 传真号码, 傳真, 傳真號碼, 팩스, 팩스 번호"
    ),
    "phone work fax": (
        "fax op werk, tyofaksi, hivatali fax, is faks no, is faksi, fax do prace, рабочий факс, робочий факс, 会社 fax,"
        " 商务传真, 商務傳真, 근무지 팩스, 회사 팩스"
    ),
    "phone home fax": (
        "fax thuis, kotifaksi, otthoni fax, ev faks no, ev faksi, fax domu, fax domov, fax da residencia,"
        " домашний факс, домашній факс, 自宅 fax, 住宅传真, 住家傳真, 집 팩스"
    ),
    "phone pager": (
        "pager number, pager nummer, pagernummer, buscapersonas, numero cercapersone, cercapersone, numero pager,"
        " numero do pager, numero de pager, recepteur de radiomessagerie, piepernummer, semafoon, personsoger,"
        " personsogernummer, personsokare, personsoker, hakulaite, hakulaitteen numero, operator, cislo na pager,"
        " szemelyhivo, cagri cihazi, пейджер, номер пейджера, ポケットベル, ポケットベル番号, 寻呼机, 寻呼机号码,"
        " 呼叫器, 呼叫器號碼, 호출기"
    ),
    "phone other": (
        "andere telefoon, muu puhelin, jiny telefon, iny telefon, egyeb telefon, diger telefon no, diger telefon,"
        " другой телефон, інший телефон, 其他电话, 其他電話, その他の電話, 기타 전화, 2nd phone, second phone,"
        " alternate phone"
    ),
    "phone other fax": (
        "muu faksi, jiny fax, iny fax, egyeb fax, diger faks no, другой факс, інший факс, 其他传真, 其他傳真,"
        " その他の fax, 기타 팩스"
    ),
    "phone car": (
        "car phone, autotelefon, telephone voiture, telefono auto, telefone do carro, fone do carro, autotelefoon,"
        " telefon w samochodzie, biltelefon, telefon do auta, autopuhelin, arac telefonu, телефон в машине,"
        " телефон у машині, 自動車電話, 车载电话, 汽車電話, 카폰, telefono dell auto"
    ),
    "phone callback": (
        "callback, ruckmeldung, rappel, richiamata automatica, retorno de chamada, tel de resposta, terugbellen,"
        " wywolanie zwrotne, tilbagekald, tilbakeringing, motringning, takaisinsoitto, zpetne volani, spatne volanie,"
        " visszahivas, geri arama, обратный вызов, зворотний виклик, コールバック, 回电话, 回撥電話, 다시 걸 전화,"
        " devolucion de llamada"
    ),
    "phone isdn": "isdn, rnis, rdis",
    "phone telex": "telex, telix, teleks, teleksi, dalnopis, телекс, テレックス, 电报, 텔렉스",
    "phone tty": (
        "tty tdd phone, tty tdd, telefon fur horbehinderte, telephone tdd tty, telefono tty tdd, numero de teletipo,"
        " telefone tty tdd, telefon tty tdd, tty tdd telefon, tty tdd telefonu, tty tdd puhelin, pro neslysici,"
        " telefon for horselshemmede, tty tdd 电话, tty tdd 電話, tty tdd 전화"
    ),
    "email work": "商务邮箱, 工作邮箱, 会社メール, 회사 이메일, työsähköposti, arbeitsmail, is eposta, company email",
    "email home": "自宅メール, 个人邮箱, 개인 이메일, kotisähköposti, privatmail, kisisel eposta",
    "any_address home": (
        "privatadresse, hjemmeadresse, hemadress, huisadres, priveadres, kotiosoite, otthoni cim, lakcim, ev adresi,"
        " adresa domu, adresa domov, privat adresse, adresse privee, direccion personal, indirizzo di casa, home addr,"
        " 自宅住所, 家庭地址, 家庭住址, 住宅地址, 住家地址, 住家住址, 자택 주소, 집 주소, домашний адрес,"
        " адрес домашний"
    ),
    "any_address work": (
        "arbejdsadresse, arbeidsadresse, arbetsadress, werkadres, tyoosoite, munkahelyi cim, munkahely cime, is adresi,"
        " adresa do zamestnani, pracovna adresa, kontoradresse, firmenadresse, direccion de trabajo,"
        " indirizzo di lavoro, endereco de trabalho, firmanaam adres, business addr, work addr, 勤務先住所, 会社住所,"
        " 公司地址, 工作地址, 单位地址, 商務地址, 商务地址, 직장 주소, 회사 주소, 근무지 주소, рабочий адрес,"
        " адрес рабочий"
    ),
    "street home": (
        "homestreet, otthoni utcacim, ev cadde, 自宅 番地, 집 번지, hjemgade, rua da residencia, rua de casa"
    ),
    "street work": "businessstreet, munkahelyi utcacim, vallalati utcacim, is cadde, 근무지 번지, rua da empresa",
    "city home": (
        "hjemmeby, hemort, ciudad donde vive, citta di residenza, cidade de casa, kotikaupunki, kodin kaupunki,"
        " ev sehri, ev sehir, naturalidade, 居住縣市, 居住市鎮, 居住城市, localidade da residencia"
    ),
    "city work": (
        "arbejdsby, werklocatie, citta di lavoro, cidade de trabalho, tyopaikan kaupunki, is sehri, is sehir,"
        " local de trabalho, 商務縣市, 商務市鎮, 工作城市, localidade da empresa"
    ),
    "region home": (
        "hjemmestat, provincia di residenza, kodin laani, ev bolgesi, ev bolge, estado de casa, distrito da residencia,"
        " 居住地省 自治区 直辖市, 居住地省, 住家省市, 居住縣市 省"
    ),
    "region work": (
        "arbejdsstat, werkprovincie, provincia di lavoro, tyopaikan laani, is bolgesi, is bolge, estado de trabalho,"
        " distrito do local de trabalho, distrito da empresa, 工作地省, 商務省市"
    ),
    "postal_code home": (
        "hjemmepostnummer, cap di residenza, cap di casa, cep de casa, kodin postinumero, ev posta kodu, 住家郵遞區號,"
        " 住址郵遞區號, codigo postal da residencia"
    ),
    "postal_code work": (
        "arbejdspostnummer, werkpostcode, cap di lavoro, cep de trabalho, tyopaikan postinumero, is posta kodu,"
        " munkahely iranyitoszama, 商務郵遞區號, codigo postal do local de trabalho, postadress arbete"
    ),
    "country home": (
        "hjemmeland, hjemland, hjemland omrade, kotimaa, ev ulkesi, ev ulke, pais de residencia, pais de casa,"
        " nazione di residenza, nacionalidade, 居住国家, 居住国家 地区, 居住國家, pais da residencia regiao,"
        " 住宅国家 地区"
    ),
    "country work": (
        "arbejdsland, firmaland omrade, werkland, tyopaikan maa, is ulkesi, is ulke, pais de trabalho,"
        " nazione di lavoro, pais do local de trabalho, 工作国家, 工作国家 地区, 商務國家"
    ),
    "street other": "alternate address street, alt address street, alternative street, second street address",
    "city other": "alternate address city, alt address city, alternative city",
    "region other": "alternate address state, alt address state, alternative state",
    "postal_code other": "alternate address postal code, alternate address postalcode, alt address postalcode",
    "country other": "alternate address country, alt address country, alternative country",
    "extended other": "annen postboksadresse, p o box prechodneho bydliska",
    "extended home": (
        "p o box trvaleho bydliska, domowa skrzynka pocztowa, 自宅住所私書箱, 住家地址郵政信箱, 집 주소 사서함"
    ),
    "extended work": (
        "p o box pracoviska, sluzbowa skrzynka pocztowa, 会社住所私書箱, 公司地址郵政信箱, 근무처 주소 사서함"
    ),
    "link home": "personal web page, personal website, persoenliche webseite, 个人主页",
    "link work": "business website, company url, company web page, firmenwebseite, 公司网站",
}
LABELLED_PHRASES = {
    phrase.strip(): (field, label)
    for source in (FURTHER_LABELLED, _PHRASES)
    for key, phrases in source.items()
    for field, _, label in (key.partition(" "),)
    for phrase in phrases.split(",")
}
"""Header -> (the field that it names, the label of its values)."""
