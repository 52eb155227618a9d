"""Words of headers in further languages, which fewer address books are written in.

Greek, Hebrew, Arabic, Persian, Romanian, Croatian, Serbian, Slovene, Bulgarian, Catalan, Icelandic, Vietnamese,
Indonesian and Thai, as Outlook, Thunderbird and Google have them; in the same form as in
:mod:`netgrow_desktop.formats.header_words.vocabulary`.
"""

from __future__ import annotations

FURTHER_PHRASES = {
    "any_name": "όνομα, שם, الاسم, نام, nafn, nama, ชื่อ",
    "name": (
        "ονοματεπώνυμο, πλήρες όνομα, εμφανιζόμενο όνομα, שם מלא, שם לתצוגה, الاسم الكامل, الاسم بالكامل, اسم العرض,"
        " نام کامل, nume afisat, nume si prenume, ime i prezime, ime in priimek, prikazano ime, име и фамилия, nom i"
        " cognoms, fullt nafn, họ và tên, họ tên, tên hiển thị, nama lengkap, ชื่อเต็ม"
    ),
    "given": "שם פרטי, الاسم الأول, نام کوچک, nume mic, krsno ime, nom de pila, fornafn, tên riêng, nama depan",
    "family": (
        "επώνυμο, επίθετο, שם משפחה, اسم العائلة, الاسم الأخير, اللقب, نام خانوادگی, nume familie, cognoms, eftirnafn,"
        " фамилия, nama belakang, นามสกุล"
    ),
    "middle": (
        "μεσαίο όνομα, πατρώνυμο, שם אמצעי, الاسم الأوسط, al doilea prenume, srednje ime, презиме, tên đệm, nama tengah"
    ),
    "prefix": "προσφώνηση, תואר, osloveni, megszolitas, formula de adresare",
    "suffix": "επίθημα, סיומת, sufix, titul za, titul za jmenem, 后缀",
    "title": (
        "θέση, θέση εργασίας, τίτλος εργασίας, ιδιότητα, תפקיד, משרה, המשרה, المسمى الوظيفي, الوظيفة, المنصب, سمت,"
        " عنوان شغلی, radno mjesto, radno mesto, delovno mesto, pozicija, carrec, pracovna pozicia, pozicia,"
        " starfsheiti, chức vụ, chức danh, jabatan, ตำแหน่ง"
    ),
    "any_title": "τίτλος",
    "any_job": "επάγγελμα, מקצוע, المهنة, شغل, zanimanje, poklic, profesie, professio, nghề nghiệp, pekerjaan, อาชีพ",
    "organization": (
        "εταιρεία, εταιρία, οργανισμός, επιχείρηση, επωνυμία, חברה, ארגון, שם חברה, מקום עבודה, الشركة, اسم الشركة,"
        " المؤسسة, شرکت, سازمان, companie, organizatie, preduzece, poduzece, kompanija, organizacija, fyrirtaeki,"
        " công ty, tổ chức, perusahaan, nama perusahaan, organisasi, บริษัท, องค์กร"
    ),
    "department": (
        "τμήμα, מחלקה, القسم, بخش, departament, odjel, odeljenje, oddelek, отделение, deild, phòng ban,"
        " departemen, แผนก"
    ),
    "email": (
        "διεύθυνση ηλεκτρονικού ταχυδρομείου, ηλεκτρονικό ταχυδρομείο, διεύθυνση email, ηλ ταχυδρομείο, ηλ διεύθυνση,"
        " דואר אלקטרוני, כתובת דואר אלקטרוני, כתובת אימייל, אימייל, דוא ל, מייל, البريد الإلكتروني, عنوان البريد"
        " الإلكتروني, بريد إلكتروني, الايميل, ایمیل, پست الکترونیک, adresa de email, adresa email, e adresa, email"
        " adresa, elektronicka posta, elektronska posta, e naslov, correu electronic, adreca electronica, adreca de"
        " correu electronic, netfang, thư điện tử, địa chỉ email, surel, alamat email, อีเมล, ที่อยู่อีเมล, adresse"
        " courrier electronique"
    ),
    "phone": (
        "τηλέφωνο, τηλ, αριθμός τηλεφώνου, טלפון, מספר טלפון, טל, الهاتف, هاتف, رقم الهاتف, التلفون, تلفن, شماره تلفن,"
        " numar de telefon, nr telefon, broj telefona, telefonska stevilka, simi, telefon, telefons, numero de telefon,"
        " điện thoại, số điện thoại, telepon, nomor telepon, no telepon, no telp, โทรศัพท์, เบอร์โทร, เบอร์โทรศัพท์"
    ),
    "any_address": "διεύθυνση, כתובת, العنوان, آدرس, adreca, heimilisfang, địa chỉ, alamat, ที่อยู่",
    "street": "οδός, רחוב, الشارع, strada, carrer, đường, jalan, ถนน",
    "city": "πόλη, עיר, ישוב, المدينة, شهر, localitate, grad, poblacio, ciutat, thành phố, kota, เมือง",
    "region": "νομός, περιφέρεια, מחוז, المحافظة, المنطقة, استان, zupanija, pokrajina, tỉnh, provinsi, จังหวัด",
    "postal_code": (
        "ταχυδρομικός κώδικας, ταχ κώδικας, τκ, τ κ, מיקוד, الرمز البريدي, کد پستی, postanski broj, postna stevilka,"
        " codi postal, mã bưu điện, kode pos, รหัสไปรษณีย์"
    ),
    "country": (
        "χώρα, מדינה, ארץ, الدولة, البلد, کشور, tara, drzava, zemlja, държава, zeme oblast, zeme, quốc gia,"
        " negara, ประเทศ"
    ),
    "link": (
        "ιστοσελίδα, ιστότοπος, אתר, אתר אינטרנט, דף אינטרנט, الموقع الإلكتروني, موقع الويب, صفحة ويب, وب سایت, sait"
        " web, web stranica, spletno mesto, уеб сайт, уебсайт, уеб страница, pagina web, lloc web, vefsida, www sivu,"
        " trang web, situs web, เว็บไซต์"
    ),
    "notes": (
        "σημειώσεις, σχόλια, παρατηρήσεις, הערות, הערה, ملاحظات, ملاحظة, یادداشت, توضیحات, observatii, napomena,"
        " napomene, beleske, забележка, забележки, observacions, athugasemdir, ghi chú, catatan, หมายเหตุ, jegyzetek,"
        " notizie"
    ),
    "tags": (
        "κατηγορίες, ομάδες, ετικέτες, קטגוריות, קטגוריה, תוויות, קבוצות, الفئات, المجموعات, التصنيفات, گروه,"
        " categorii, kategorije, grupe, oznake, категории, групи, categories, nhóm, kategori, grup, หมวดหมู่, กลุ่ม"
    ),
    "birthday": (
        "γενέθλια, ημερομηνία γέννησης, ημ γέννησης, יום הולדת, תאריך לידה, تاريخ الميلاد, عيد الميلاد, تاریخ تولد,"
        " data nasterii, datum rodjenja, datum rodenja, rodjendan, datum rojstva, дата на раждане, рождена дата,"
        " data de naixement, aniversari, afmaelisdagur, faedingardagur, ngày sinh, sinh nhật, tanggal lahir, วันเกิด"
    ),
    "nickname": (
        "ψευδώνυμο, υποκοριστικό, כינוי, الاسم المستعار, لقب, nadimak, vzdevek, прякор, sobrenom, biệt danh, ชื่อเล่น"
    ),
}
"""Field -> the headers that name it."""

FURTHER_LABELLED = {
    "phone work": (
        "τηλέφωνο εργασίας, τηλ εργασίας, טלפון בעבודה, טלפון עבודה, هاتف العمل, تلفن محل کار, telefon serviciu,"
        " telefon de serviciu, poslovni telefon, sluzbeni telefon, служебен телефон, telefon de la feina, vinnusimi,"
        " điện thoại cơ quan, telepon kantor, โทรศัพท์ที่ทำงาน"
    ),
    "phone home": (
        "τηλέφωνο οικίας, τηλέφωνο σπιτιού, τηλ οικίας, טלפון בבית, טלפון בית, هاتف المنزل, تلفن منزل,"
        " telefon domiciliu, telefon acasa, kucni telefon, domaci telefon, домашен телефон, heimasimi,"
        " điện thoại nhà riêng, telepon rumah, โทรศัพท์บ้าน"
    ),
    "phone mobile": (
        "κινητό, κινητό τηλέφωνο, τηλέφωνο κινητό, נייד, טלפון נייד, סלולרי, טלפון סלולרי, الجوال, رقم الجوال,"
        " الهاتف المحمول, الهاتف الجوال, هاتف محمول, المحمول, الموبايل, موبایل, تلفن همراه, شماره موبایل,"
        " мобилен, мобилен телефон, gsm broj, prenosni telefon, telefon mobil, farsimi, di động, điện thoại di động,"
        " ponsel, no hp, nomor hp, nomor ponsel, มือถือ, โทรศัพท์มือถือ, เบอร์มือถือ"
    ),
    "phone fax": "φαξ, פקס, الفاكس, فاكس, دورنگار, факс номер, โทรสาร, แฟกซ์",
    "phone work fax": "φαξ εργασίας, פקס בעבודה, فاكس العمل, fax serviciu, poslovni faks",
    "phone home fax": "φαξ οικίας, פקס בבית, فاكس المنزل, fax domiciliu, kucni faks",
    "any_address work": (
        "διεύθυνση εργασίας, כתובת עבודה, عنوان العمل, adresa serviciu, poslovna adresa, служебен адрес"
    ),
    "any_address home": "διεύθυνση οικίας, כתובת בבית, عنوان المنزل, adresa domiciliu, kucna adresa, домашен адрес",
    "street work": "οδός εργασίας, strada serviciu, is adresi sokak, is adresi cadde, רחוב בעבודה, شارع العمل",
    "street home": "οδός οικίας, strada domiciliu, ev adresi sokak, ev adresi cadde, רחוב בבית, شارع المنزل",
    "city work": "πόλη εργασίας, localitate serviciu, is adresi sehir, עיר בעבודה, مدينة العمل",
    "city home": "πόλη οικίας, localitate domiciliu, ev adresi sehir, עיר בבית, مدينة المنزل",
    "region work": "kraj zam, kraj prace, is adresi il, is adresi eyalet",
    "region home": "kraj domu, kraj bydliste, ev adresi il, ev adresi eyalet",
    "postal_code work": "ταχ κώδικας εργασίας, cod postal serviciu, is adresi posta kodu",
    "postal_code home": "ταχ κώδικας οικίας, cod postal domiciliu, ev adresi posta kodu",
    "country work": "χώρα εργασίας, is adresi ulke, is adresi ulke bolge, zeme oblast zam",
    "country home": "χώρα οικίας, ev adresi ulke, ev adresi ulke bolge, zeme oblast domu",
}
"""Field and label -> the headers that name both."""
